"""Lines and columns in the bytes of a large file, without cutting it into lines."""

from collections.abc import Iterator, Sequence
from typing import Final

from timeline_app.storage.problems import Problem, Severity, one_line

_BOM: Final = b"\xef\xbb\xbf"
Place = tuple[Severity, str, int]
"""How bad it is, a sentence, and where in bytes."""


def placed(content: bytes, places: Sequence[Place]) -> Iterator[Problem]:
    """The problems with their lines and columns, in the order of their places."""
    line, at = 1, 0
    for severity, sentence, offset in sorted(places, key=lambda place: place[2]):
        line += content.count(b"\n", at, offset)
        at = offset
        start = content.rfind(b"\n", 0, offset) + 1
        before = content[start:offset].removeprefix(b"" if start else _BOM)
        column = len(before.decode(errors="replace")) + 1
        yield Problem(severity, one_line(sentence), line, column)
