"""``python -m tests.monkey kiosk --count 1000000``: a long run, or one more time what a log tells."""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.monkey import kiosk
from tests.monkey.run import again, run
from timeline_app.render.application import application

CAGES = {"kiosk": (kiosk.Kiosk, kiosk.EXTRA)}


def say(line):
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main():
    asked = argparse.ArgumentParser(prog="python -m tests.monkey")
    asked.add_argument("cage", choices=CAGES)
    asked.add_argument("--count", type=int, default=1000, help="how many acts")
    asked.add_argument("--seed", type=int, default=time.time_ns() % 10**6)
    asked.add_argument("--log", type=Path, help="a log to act again")
    chosen = asked.parse_args()
    running = application()
    running.setQuitOnLastWindowClosed(False)
    cage, extra = CAGES[chosen.cage]
    folder = Path(tempfile.mkdtemp(prefix="monkey-"))
    say(f"seed {chosen.seed}, log {folder / 'monkey.jsonl'}")
    began = time.monotonic()

    def told(done):
        if done % 10_000 == 0:
            say(f"{done} acts, {time.monotonic() - began:.0f} s")

    if chosen.log:
        inside, breaches = again(cage, folder, chosen.log)
    else:
        inside, breaches = run(cage, extra, folder, count=chosen.count, seed=chosen.seed, told=told)
    for line in (*breaches, f"{len(breaches)} breaches; {inside.told}"):
        say(line)
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
