"""Where values stand in a sound JSON text, found without reading it all again in Python.

The standard library's decoder says where a value ends: stepping over the values beside the way
costs little, and only the groups and lists on the way are looked into.
"""

import json
import re
from typing import Final

from timeline_app.storage.problems import BOM, Where

_BETWEEN: Final = re.compile(r"[ \t\n\r,:]*")
_DECODER: Final = json.JSONDecoder(parse_int=str, parse_float=str)

Stretch = tuple[int, int]
"""Start and end, exclusive, in code points."""


class Places:
    """The stretches of a text's values; those of a group or list are found once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._inside: dict[int, dict[str | int, Stretch]] = {}
        self.root = (self._next(int(text.startswith(BOM))), len(text.rstrip(" \t\r\n")))

    def nearest(self, where: Where) -> Stretch:
        """The value at this place, or the innermost one around it that exists."""
        stretch = self.root
        for step in where:
            inner = self.inside(stretch)
            if step not in inner:
                break
            stretch = inner[step]
        return stretch

    def inside(self, stretch: Stretch) -> dict[str | int, Stretch]:
        """The values of a group by key, or of a list by index; nothing for other values."""
        start = stretch[0]
        if start not in self._inside:
            readers = {"{": self._group, "[": self._list}
            reader = readers.get(self._text[start])
            self._inside[start] = reader(start + 1) if reader else {}
        return self._inside[start]

    def _group(self, at: int) -> dict[str | int, Stretch]:
        found: dict[str | int, Stretch] = {}
        while self._text[at := self._next(at)] != "}":
            key, at = _DECODER.raw_decode(self._text, at)
            found[key] = self._stretch(self._next(at))
            at = found[key][1]
        return found

    def _list(self, at: int) -> dict[str | int, Stretch]:
        found: dict[str | int, Stretch] = {}
        while self._text[at := self._next(at)] != "]":
            found[len(found)] = self._stretch(at)
            at = found[len(found) - 1][1]
        return found

    def _stretch(self, at: int) -> Stretch:
        _, end = _DECODER.raw_decode(self._text, at)
        return at, end

    def _next(self, at: int) -> int:
        match = _BETWEEN.match(self._text, at)
        return match.end() if match else at
