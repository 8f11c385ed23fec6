"""``python -m tests.monkey kiosk --count 1000000``: a long run, or one more time what a log tells."""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HOME = Path(tempfile.mkdtemp(prefix="monkey-"))
for kind in ("CONFIG", "STATE", "CACHE"):  # nothing of the person's own is read or written
    os.environ[f"XDG_{kind}_HOME"] = str(HOME / kind.lower())

from tests.monkey import desk, kiosk  # noqa: E402 - after the environment
from tests.monkey.run import again, run  # noqa: E402
from timeline_app.render.application import application  # noqa: E402

CAGES = {"kiosk": (kiosk.Kiosk, kiosk.EXTRA), "desk": (desk.Desk, desk.EXTRA)}


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
    say(f"seed {chosen.seed}, log {HOME / 'monkey.jsonl'}")
    began = time.monotonic()

    def told(done):
        if done % 10_000 == 0:
            say(f"{done} acts, {time.monotonic() - began:.0f} s")

    if chosen.log:
        inside, breaches = again(cage, HOME, chosen.log)
    else:
        inside, breaches = run(cage, extra, HOME, count=chosen.count, seed=chosen.seed, told=told)
    for line in (*breaches, f"{len(breaches)} breaches; {inside.told}"):
        say(line)
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
