"""A journal while the n-th call to the system fails: what was acknowledged is found again."""

import itertools
from contextlib import suppress
from pathlib import Path

import pytest

from tests.storage.faults import CAUSES, at_call, every_fault, failing
from tests.storage.folders import quick_folder
from timeline_app.storage.journal import Journal
from timeline_app.storage.leftover import left_behind
from timeline_app.storage.save_error import SaveError


class Session:
    """An editing session that writes down numbers, and what was acknowledged of them."""

    def __init__(self, folder):
        self.folder = folder / "state" / "journals"
        self.path = folder / "events.json"
        self.journal = None
        self.base = "base"
        self.kept = []
        self.saved = 0
        self.told = []

    def run(self):
        """Two numbers, a save of the first, and a third number; what fails is tried once more."""
        for deed in (self.begin, self.write, self.write, self.save, self.write):
            with suppress(SaveError):
                self.attempt(deed)

    def attempt(self, deed):
        try:
            deed()
        except SaveError as fault:
            self.told.append(fault.sentence["en"])
            deed()

    def begin(self):
        self.journal = self.journal or Journal.begin(self.folder, self.path, self.base, "me")

    def write(self):
        self.begin()
        self.journal.append({"n": len(self.kept)})
        self.kept.append(len(self.kept))

    def save(self):
        self.begin()
        self.journal.saving("first", 1)
        self.base, self.saved = "first", 1
        self.journal.saved("first", 1)

    def found(self):
        """The numbers that the next start finds and the file doesn't hold."""
        if self.journal is not None:
            self.journal.close(keep=True)
        found = []
        for leftover in left_behind(self.folder, self.path):  # also of a beginning that failed
            assert leftover.whole
            if leftover.records:
                found += [record["n"] for record in leftover.after(self.base)]
            leftover.discard()
        return found


@pytest.mark.slow
@every_fault
def test_every_failing_call_while_writing_down(number, forever, record_property):
    for nth in itertools.count(1):
        with quick_folder() as name:
            session = Session(Path(name))
            with at_call(nth, failing(number), forever=forever) as calls:
                session.run()
            assert all(CAUSES[number] in sentence for sentence in session.told)
            session.write()  # all is well again
            assert session.found() == session.kept[session.saved :]
            assert list(session.folder.iterdir()) == []
        if len(calls) < nth:
            break
    record_property("counted", f"journal, {CAUSES[number]}: {nth - 1} faults, 0 lost")
    assert nth > 20
