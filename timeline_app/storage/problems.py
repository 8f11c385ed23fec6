"""What is wrong with a file, where, in a sentence for the curator who wrote it."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate
from typing import Final

Where = tuple[str | int, ...]
"""The way from the top of the file to a value: ``("events", 3, "date")``."""

BOM: Final = "\ufeff"


class Severity(Enum):
    """An error leaves something out; a warning is shown all the same."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem at a value of the file, before line and column are known."""

    severity: Severity
    sentence: str
    where: Where = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem with its place: line and column count from 1, columns in code points."""

    severity: Severity
    sentence: str
    line: int | None = None
    column: int | None = None

    def line_for(self, path: str) -> str:
        """One line as compilers print it: ``path:line:column: error: sentence``."""
        place = "" if self.line is None else f":{self.line}:{self.column}"
        return f"{path}{place}: {self.severity.value}: {self.sentence}"


def error(sentence: str, where: Where = ()) -> Finding:
    """An error at this place."""
    return Finding(Severity.ERROR, sentence, where)


def warning(sentence: str, where: Where = ()) -> Finding:
    """A warning at this place."""
    return Finding(Severity.WARNING, sentence, where)


class Lines:
    """Line and column of any offset of a text, given whole or in pieces.

    A byte order mark takes no column.
    """

    def __init__(self, *pieces: str) -> None:
        self._starts = [0]
        at = 0
        for piece in pieces:
            lengths = (len(line) + 1 for line in piece.split("\n"))
            ends = list(accumulate(lengths, initial=at))
            self._starts += ends[1:-1]
            at = ends[-1] - 1
        self._mark = int(pieces[0].startswith(BOM)) if pieces else 0

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of this offset in code points."""
        line = bisect_right(self._starts, offset)
        column = offset - self._starts[line - 1] + 1
        return line, max(1, column - self._mark) if line == 1 else column

    def problem(self, severity: Severity, sentence: str, offset: int) -> Problem:
        """The problem with its line and column."""
        return Problem(severity, one_line(sentence), *self.at(offset))


def one_line(sentence: str) -> str:
    """The sentence with line breaks and control characters of quoted values spelt out."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in sentence)
