"""The text of a collection's file, cut into pieces from the first save on."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from timeline_app.model.part_change import LISTS
from timeline_app.storage.cutting import Cut, cut
from timeline_app.storage.offsets import Offsets
from timeline_app.storage.problems import Finding, Lines, Problem

_BLOCK: Final = 1 << 18
"""Characters joined and encoded at a time, so that no other thread waits for long."""


class FileText:
    """A text that is kept whole until its pieces are wanted, then in pieces alone."""

    def __init__(
        self, text: str | bytes | Cut = "", cutting: Callable[[], Cut] | None = None
    ) -> None:
        """The text, which may be given in UTF-8, must be sound JSON before it is cut.

        ``cutting`` gives the pieces of one of which more is known than its characters.
        """
        self._text, self._cutting = text, cutting

    @property
    def pieces(self) -> Cut:
        """The group cut into its members, or the bare list into its events."""
        if not isinstance(self._text, Cut):
            self._text = self._cutting() if self._cutting else cut(str(self), LISTS)
            self._cutting = None
        return self._text

    def blocks(self) -> Iterator[bytes]:
        """The content of the file, in UTF-8.

        Raises:
            UnicodeEncodeError: a text holds half a character.
        """
        waiting: list[str] = []
        length = 0
        for piece in self.pieces.stretches():
            waiting.append(piece)
            length += len(piece)
            if length >= _BLOCK:
                yield "".join(waiting).encode()
                waiting, length = [], 0
        yield "".join(waiting).encode()

    def problems(self, findings: Sequence[Finding]) -> tuple[Problem, ...]:
        """The findings in the order of their places."""
        if not findings:
            return ()
        lines, offsets = Lines(*self.pieces.pieces()), Offsets(self.pieces)
        found = [
            lines.problem(finding.severity, finding.sentence, offsets.of(finding.where))
            for finding in findings
        ]
        return tuple(sorted(found, key=lambda p: (p.line or 0, p.column or 0)))

    def __str__(self) -> str:
        return self._text.decode() if isinstance(self._text, bytes) else str(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FileText) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))
