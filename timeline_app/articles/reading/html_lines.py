"""Text put together as a browser sets it: white space runs together, blocks stand apart."""

import re
from typing import Final

_BLOCKS: Final = re.compile(
    "address|article|aside|blockquote|body|caption|center|d[dlt]|details|dialog|dir|div|fieldset|"
    "figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|legend|li|main|menu|ol|p|pre|section|"
    "summary|table|t(?:body|foot|head|r)|ul"
)
_CELLS: Final = frozenset(("td", "th"))
_SPACE: Final = re.compile("[ \t\n\f\r]+")


class HtmlLines:
    """Takes words and tags in the order of the page; ``text`` is what was taken so far."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._joint = ""
        """What stands between the last words and the next, as far as is known by now."""
        self._kept = 0
        """How many elements around keep their white space."""

    @property
    def text(self) -> str:
        """All words, blocks parted by an empty line."""
        return "".join(self._parts)

    def enter(self, tag: str) -> None:
        """An element begins."""
        self._kept += tag == "pre"
        if _BLOCKS.fullmatch(tag):
            self.block()
        elif tag == "br":
            self._widen("\n" if "\n" not in self._joint else "\n\n")
        elif tag in _CELLS and "\n" not in self._joint:
            self._widen("\t")

    def leave(self, tag: str) -> None:
        """An element ends."""
        self._kept -= tag == "pre"
        if _BLOCKS.fullmatch(tag):
            self.block()

    def block(self) -> None:
        """What follows stands for itself."""
        self._widen("\n\n")

    def words(self, text: str) -> None:
        """Words of the page, as they are written in it."""
        lines = text.split("\n") if self._kept else [text]
        for number, line in enumerate(lines):
            if number:
                self._widen(self._joint + "\n" if "\n" in self._joint else "\n")
            self._put(line if self._kept else _SPACE.sub(" ", line))

    def _put(self, words: str) -> None:
        bare = words if self._kept else words.strip(" ")
        if words.startswith(" ") and not self._kept:
            self._widen(" ")
        if not bare:
            return
        if self._parts:
            self._parts.append(self._joint)
        self._parts.append(bare)
        self._joint = " " if words.endswith(" ") and not self._kept else ""

    def _widen(self, joint: str) -> None:
        """A line's end outweighs a tab, and a tab a space; empty lines are never many."""
        weight = ("", " ", "\t", "\n", "\n\n")
        if weight.index(joint[:2]) > weight.index(self._joint):
            self._joint = joint[:2]
