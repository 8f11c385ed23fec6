import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from tests.editing.edited import opened, written
from tests.editing.hand import fingerprint
from timeline_app.storage.reader import load

ROOT = Path(__file__).parents[2]


class Hands:
    """Forks hands that edit one file, kills them, and knows what they reported."""

    def __init__(self, path, state):
        self.server = subprocess.Popen(
            [sys.executable, "-m", "tests.editing.hand", str(path), str(state)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        self.rest = b""

    def lines(self, timeout=None):
        """What was said until nothing was for so long."""
        out = self.server.stdout.fileno()
        if select.select([out], [], [], timeout)[0]:
            self.rest += os.read(out, 1 << 16)
        *whole, self.rest = self.rest.split(b"\n")
        return [line.decode().split() for line in whole]

    def kill_one(self, seed, lifetime, words=0):
        """Let a hand live so long, and give what it has said until it was dead.

        Its life counts from its birth, or once it has said so many times that all is kept: on a
        busy machine it may take longer than its life until it has a turn.
        """
        self.server.stdin.write(b"%d\n" % seed)
        self.server.stdin.flush()
        said = self.lines()
        pid = int(said[0][1])
        while times_kept(said) < words and said[-1] != ["over"]:
            said += self.lines()
        end = time.monotonic() + lifetime
        while (left := end - time.monotonic()) > 0:
            said += self.lines(left)
        os.kill(pid, signal.SIGKILL)
        while said[-1] != ["over"]:
            said += self.lines()
        return said[1:-1]

    def close(self):
        self.server.stdin.close()
        self.server.stdout.close()
        self.server.wait(timeout=10)


def times_kept(said):
    """How often it was said that all is kept: first when the file is open, then after each edit."""
    return sum(word == "kept" for word, *_ in said)


def survivors(said, before):
    """The collections of which one must be there: the last one kept, or the one in flight."""
    kept = [place for place, (word, _) in enumerate(said) if word == "kept"]
    last = said[kept[-1]][1] if kept else before
    return {last} | {what for word, what in said[kept[-1] + 1 if kept else 0 :] if word == "try"}


def run(tmp_path, kills, longest):
    """Kill hands that live so many seconds at most; how many edits they had acknowledged.

    A third of them may still be opening the file then, a third has it open, a third has edited.
    """
    folder, state = tmp_path / "collection", tmp_path / "state"
    choice = Random(kills)  # noqa: S311
    folder.mkdir()
    path = written(folder / "events.json")
    hands = Hands(path, state)
    known, acknowledged = fingerprint(load(path).collection), 0
    for number in range(kills):
        said = hands.kill_one(number, choice.uniform(0, longest), words=number % 3)
        acknowledged += max(0, times_kept(said) - 1)
        json.loads(path.read_bytes())
        loaded = load(path)
        assert loaded.problems == ()
        editing = opened(path, state, "hand")
        known_now = fingerprint(editing.collection)
        assert known_now in survivors(said, known), f"kill {number}"
        known = known_now
        assert not list(folder.glob(".*.saving"))
        editing.close()
        assert len(list(state.glob("*.jsonl"))) == editing.dirty
    hands.close()
    return acknowledged


@pytest.mark.faults
def test_a_hand_that_is_killed_loses_nothing_it_was_told_is_kept(tmp_path):
    assert run(tmp_path, 10, 0.06) > 0


@pytest.mark.faults
@pytest.mark.slow
def test_a_thousand_hands_that_are_killed(tmp_path, record_property):
    acknowledged = run(tmp_path, 1000, 0.25)
    told = f"kills: 1000, acknowledged edits: {acknowledged}, lost: 0, corrupt files: 0"
    record_property("counted", told)
