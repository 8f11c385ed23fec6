"""Editing sessions that are killed at one call to the system after the other.

``python -m tests.storage.killed MOMENT STEP FOLDER`` starts each in a folder of its own, in a process of
its own, and prints a JSON line: the folder, what the session acknowledged before it was killed, and whether
it came to its end.
"""

import itertools
import json
import os
import sys
from pathlib import Path

from msgspec.structs import replace

from tests.storage import faults
from tests.storage.conftest import collection
from timeline_app.storage.journal import Journal
from timeline_app.storage.lock import take
from timeline_app.storage.reader import load
from timeline_app.storage.sweeping import sweep
from timeline_app.storage.writer import save_collection

write = os.write  # the one that counts no calls and kills nobody


def edited(loaded, numbers):
    """The collection whose first event has these numbers as its tags."""
    first, *others = loaded.collection.events
    tags = tuple(str(number) for number in numbers)
    return replace(loaded.collection, events=(replace(first, tags=tags), *others))


def session(path, acknowledge):
    """Three edits, the first two of them saved; then the program goes on without an end."""
    loaded = load(path)
    sweep(take(path, "me"))
    journal = Journal.begin(path.parent / "state", path, loaded.stamp.sha256, "me")
    for number in (1, 2):
        journal.append({"number": number})
        acknowledge(number)
    saved = save_collection(
        loaded, edited(loaded, (1, 2)), announce=lambda sha: journal.saving(sha, 2)
    )
    journal.saved(saved.stamp.sha256, 2)
    journal.append({"number": 3})
    acknowledge(3)
    return journal


def killed_at(nth, moment, path):
    """What a session acknowledged that was killed at this call; 0 stands for its end."""
    read, told = os.pipe()
    if os.fork() == 0:
        try:
            os.close(read)
            with faults.at_call(nth, getattr(faults, moment)):
                journal = session(path, lambda number: write(told, b"%d\n" % number))
            write(told, b"0\n")
            assert journal.count == 1
        finally:
            os._exit(0)
    os.close(told)
    with os.fdopen(read) as lines:
        numbers = [int(line) for line in lines]
    os.wait()
    return numbers


def new_file(folder):
    path = Path(folder) / "events.json"
    path.parent.mkdir()
    path.write_text(json.dumps(collection(), indent=2))
    return path


def main(moment, step, folder):
    session(new_file(Path(folder) / "first"), str)  # so that nothing is left to be imported
    for nth in itertools.count(1, int(step)):
        path = new_file(Path(folder) / str(nth))
        numbers = killed_at(nth, moment, path)
        sys.stdout.write(json.dumps({"path": str(path), "numbers": numbers}) + "\n")
        if 0 in numbers:
            break


if __name__ == "__main__":
    main(*sys.argv[1:])
