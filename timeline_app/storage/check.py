"""A report on a collection's file: every problem, and what a script should make of it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from timeline_app.storage.concerns import Stands, concerns
from timeline_app.storage.contents import contents
from timeline_app.storage.problems import Problem, Severity
from timeline_app.storage.reader import UnreadableError, read_document


@dataclass(frozen=True, slots=True)
class Report:
    """Lines for standard output, a summary for standard error, and the exit code.

    The code is 0 without errors, 1 with errors in a file that could be opened (or warnings, when
    they count), 2 when nothing could be read.
    """

    lines: tuple[str, ...]
    summary: str
    exit_code: int


def check(path: str, *, strict: bool, stands: Stands) -> Report:
    """Check a file. ``path`` is repeated as given; ``strict`` makes warnings count."""
    file = Path(path)
    try:
        document = read_document(file)
    except UnreadableError as fault:
        return Report(_lines(path, [fault.problem]), f"{path}: nothing could be read", 2)
    held = contents(document.value, file)
    findings = [*held.findings, *concerns(held, document.text, stands)]
    problems = document.problems(findings)
    counts = Counter(problem.severity for problem in problems)
    counted = counts[Severity.ERROR] + (counts[Severity.WARNING] if strict else 0)
    summary = (
        f"{path}: errors: {counts[Severity.ERROR]}, warnings: {counts[Severity.WARNING]}, "
        f"events shown: {len(held.events)}, set aside: {held.set_aside}"
    )
    return Report(_lines(path, problems), summary, 1 if counted else 0)


def _lines(path: str, problems: Iterable[Problem]) -> tuple[str, ...]:
    return tuple(problem.line_for(path) for problem in problems)
