"""The paragraphs of a Word file, put together from the runs that they are written in."""

from collections.abc import Iterator
from typing import Final, Protocol

from docx.oxml.ns import qn

_MATH: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_TEXT: Final = frozenset((qn("w:t"), _MATH))
_PARAGRAPH, _RUN, _CELL, _ROW = qn("w:p"), qn("w:r"), qn("w:tc"), qn("w:tr")
_SIGNS: Final = {
    qn("w:tab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "\u2011",
}
_UNSEEN: Final = frozenset(
    (
        qn("w:del"),
        qn("w:moveFrom"),
        qn("w:pPr"),
        qn("w:rPr"),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)
"""What was deleted or moved away, what is no text, and what is said twice for older programs."""
_HIDDEN: Final = qn("w:vanish")
_OFF: Final = ("0", "false", "off")


class Element(Protocol):
    """What is asked of an element of the file's XML."""

    tag: str
    text: str | None

    def __iter__(self) -> Iterator["Element"]:
        """The elements in it."""

    def get(self, name: str, default: str, /) -> str:
        """An attribute."""

    def find(self, path: str, /) -> "Element | None":
        """The first element of this path in it."""


def word_lines(root: Element) -> Iterator[str]:
    """Yield the paragraphs and rows of tables below an element, in order; empty ones aren't told.

    A row is one line, its cells parted by tabs, unless a cell has several paragraphs. Files may
    nest as deep as they like: no recursion.
    """
    reader = _Reader()
    waiting = [(root, iter(root))]
    while waiting:
        element, inside = waiting[-1]
        child = next(inside, None)
        if child is None:
            waiting.pop()
            reader.leave(element.tag)
        elif child.tag not in _UNSEEN and not _is_hidden(child):
            reader.enter(child)
            waiting.append((child, iter(child)))
        yield from reader.take()


def _is_hidden(element: Element) -> bool:
    if element.tag != _RUN:
        return False
    found = element.find(f"{qn('w:rPr')}/{_HIDDEN}")
    return found is not None and found.get(qn("w:val"), "1") not in _OFF


class _Reader:
    """Holds what isn't finished: paragraphs (they may stand in one another) and rows of cells."""

    def __init__(self) -> None:
        self._open: list[list[str]] = []
        self._rows: list[list[list[str]]] = []
        self._done: list[str] = []

    def take(self) -> list[str]:
        """What is finished."""
        done, self._done = self._done, []
        return done

    def enter(self, element: Element) -> None:
        """An element begins."""
        if element.tag == _PARAGRAPH:
            self._open.append([])
        elif element.tag == _ROW:
            self._rows.append([])
        elif element.tag == _CELL and self._rows:
            self._rows[-1].append([])
        elif self._open:
            said = (element.text or "") if element.tag in _TEXT else _SIGNS.get(element.tag, "")
            self._open[-1].append(said)

    def leave(self, tag: str) -> None:
        """An element ends."""
        if tag == _PARAGRAPH and self._open:
            self._put("".join(self._open.pop()))
        elif tag == _ROW and self._rows:
            cells = self._rows.pop()
            if all(len(cell) <= 1 for cell in cells):
                self._put("\t".join("".join(cell) for cell in cells))
            else:
                for cell in cells:
                    for paragraph in cell:
                        self._put(paragraph)

    def _put(self, paragraph: str) -> None:
        """To the cell that it stands in, or to the text."""
        if not paragraph.strip():
            return
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(paragraph)
        else:
            self._done.append(paragraph)
