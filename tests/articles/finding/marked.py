"""Articles whose dates are marked: ``gold/README.md`` tells how."""

import re
from dataclasses import dataclass
from pathlib import Path

GOLD = Path(__file__).parent / "gold"
_MARK = re.compile(r"⟦([^⟦⟧|]+)\|([^⟦⟧|]*)\|([a-z-]+)(\|-)?⟧")


@dataclass(frozen=True)
class Mark:
    """A date as it should be found; ``start`` and ``end`` in code points of the bare text."""

    text: str
    start: int
    end: int
    edtf: str | None
    phenomenon: str
    is_event: bool
    same_as: int | None


@dataclass(frozen=True)
class Marked:
    """An article without its marks, and the marks."""

    name: str
    lang: str
    published: str | None
    text: str
    marks: tuple[Mark, ...]


def split(name: str) -> list[Marked]:
    """The articles of ``dev`` or ``test``."""
    return [read(path) for path in sorted((GOLD / name).glob("*.txt"))]


def read(path: Path) -> Marked:
    """One article."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
    said = dict(line.split(": ", 1) for line in head.splitlines())
    text, marks = unmarked(body)
    return Marked(path.stem, said["lang"], said.get("published"), text, tuple(marks))


def unmarked(body: str) -> tuple[str, list[Mark]]:
    """A text without its marks, and the marks."""
    text, marks, reached = "", [], 0
    first: dict[str, int] = {}
    for found in _MARK.finditer(body):
        text += body[reached : found.start()]
        edtf, end = found[2] or None, len(text) + len(found[1])
        same = first.get(edtf) if edtf else None
        marks.append(Mark(found[1], len(text), end, edtf, found[3], not found[4], same))
        first.setdefault(edtf or "", len(marks) - 1)
        text += found[1]
        reached = found.end()
    text += body[reached:]
    assert not set(text) & set("⟦⟧"), "a mark is written wrong"
    return text, marks
