"""One run of a monkey: each act is logged before it is done, so that a crash names it."""

import json
import random

from tests.monkey.acts import Monkey
from tests.monkey.watch import Watch

MOST = 20
"""Breaches after which a run has told enough."""


def run(cage, extra, folder, *, count, seed, told=None):
    """Let a monkey act; gives the cage, and the breaches, each with its act.

    ``cage``: makes what the monkey is let into; ``told``: is told how many acts are done.
    The log is ``monkey.jsonl`` in the folder; its first line has the seed.
    """
    monkey = Monkey(chance(seed), extra)
    return _done(cage, folder, seed, (monkey.next() for _ in range(count)), told)


def again(cage, folder, file):
    """Do once more what a log tells; gives the same as ``run``."""
    with file.open(encoding="utf-8") as lines:
        seed, *acts = map(json.loads, lines)
    return _done(cage, folder, seed, acts, None)


def chance(seed):
    """Chance that comes out the same each time."""
    return random.Random(seed)  # noqa: S311 - nothing is kept secret by it


def _done(cage, folder, seed, acts, told):
    watch = Watch(folder, excuses=cage.excuses)
    with watch, (folder / "monkey.jsonl").open("w", buffering=1) as log:
        log.write(f"{seed}\n")
        inside = cage(folder, chance(seed))
        try:
            breaches = list(_breaches(inside, acts, log, watch, told))
        finally:
            inside.leave()
    return inside, breaches


def _breaches(inside, acts, log, watch, told):
    so_far = 0
    for number, act in enumerate(acts, 1):
        log.write(f"{json.dumps(act)}\n")
        found = [*inside.do(act), *watch.breaches]
        watch.breaches.clear()
        yield from (f"{number} {act}: {breach}" for breach in found)
        so_far += len(found)
        if so_far > MOST:
            return
        if told is not None:
            told(number)
    yield from (f"at the end: {breach}" for breach in [*inside.end(), *watch.breaches])
