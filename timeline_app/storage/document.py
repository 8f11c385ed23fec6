"""The text of a collection's file: its values, and the place of each once somebody asks."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from timeline_app.storage import located, quick
from timeline_app.storage.places import Places
from timeline_app.storage.problems import Finding, Lines, Problem, Severity, Where


class Document:
    """A JSON text. Places are looked for only when something is to be said about one."""

    def __init__(self, text: str, within: int = 0) -> None:
        """Read the text, which stands within so many groups and lists.

        Raises:
            NotJsonError: the text breaks the grammar of JSON.
        """
        self.text = text
        self._careful: located.Node | None = None
        self._faults: list[located.Fault] = []
        try:
            self.value = quick.parse(text, within)
        except quick.DoubtError:
            self._careful, self._faults = located.parse(text, within)
            self.value = located.plain(self._careful)

    @property
    def faults(self) -> Sequence[located.Fault]:
        """The errors of the file."""
        return self._faults

    @property
    def sound(self) -> bool:
        """Whether the file can be saved again without losing what the faults hide."""
        return not self._faults

    @cached_property
    def places(self) -> Places:
        """Where the values of a sound text stand."""
        return Places(self.text)

    def problems(self, findings: Iterable[Finding]) -> tuple[Problem, ...]:
        """The faults of the file and these findings, in the order of their places."""
        findings = tuple(findings)
        if not findings and not self._faults:
            return ()
        lines = Lines(self.text)
        faults = [lines.problem(Severity.ERROR, *fault) for fault in self._faults]
        found = [
            lines.problem(finding.severity, finding.sentence, self.offset(finding.where))
            for finding in findings
        ]
        return tuple(sorted([*faults, *found], key=lambda p: (p.line or 0, p.column or 0)))

    def offset(self, where: Where) -> int:
        """Where the value, or what is left of the way to it, begins.

        In a bare list of events the key "events" is only thought of.
        """
        if isinstance(self.value, list) and where[:1] == ("events",):
            where = where[1:]
        if self._careful is not None:
            return located.nearest(self._careful, where).start
        return self.places.nearest(where)[0]
