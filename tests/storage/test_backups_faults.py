"""Backups while the n-th call to the system fails: none is damaged, none is lost."""

import itertools
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from tests.storage.faults import CAUSES, at_call, every_fault, failing
from tests.storage.folders import quick_folder
from timeline_app.storage.backups import LAST, keep, prune, read_version, versions
from timeline_app.storage.save_error import SaveError


def hold(path, number):
    content = str(number).encode()
    path.write_bytes(content)
    return sha256(content).hexdigest()


def held(path):
    return [int(read_version(version)) for version in reversed(versions(path))]


@every_fault
def test_every_failing_call_while_keeping(number, forever, record_property):
    for nth in itertools.count(1):
        with quick_folder() as name:
            path = Path(name) / "events.json"
            for each in range(LAST + 1):
                keep(path, hold(path, each))
            sha = hold(path, LAST + 1)
            told = None
            with at_call(nth, failing(number), forever=forever) as calls:
                try:
                    keep(path, sha)
                except SaveError as fault:
                    told = fault.sentence["en"]
            assert held(path) in ([*range(LAST + 1)], [*range(LAST + 2)])
            assert told is None or CAUSES[number] in told
            with at_call(nth, failing(number), forever=forever) as more, suppress(SaveError):
                prune(path)
            keep(path, sha)
            prune(path)
            assert held(path) == [*range(2, LAST + 2)]
        if max(len(calls), len(more)) < nth:
            break
    record_property("counted", f"backups, {CAUSES[number]}: {nth - 1} faults, 0 lost")
    assert nth > 20
