"""What a large file holds besides its events."""


class Rest:
    """The text of the file with an empty list of events, and where things stand in the whole."""

    def __init__(self, content: bytes, begin: int, end: int) -> None:
        """Leave out the list of events, which stands there in bytes; both 0 where there is none.

        Raises:
            UnicodeDecodeError: the rest is not UTF-8.
        """
        between = b"[]" if end > begin else b""
        self.text = (content[:begin] + between + content[end:]).decode()
        self._begin, self._left_out = begin, end - begin - len(between)

    def offset(self, offset: int) -> int:
        """Where in bytes of the file this stands, given in code points of the rest."""
        at = len(self.text[:offset].encode())
        return at if at <= self._begin else at + self._left_out
