"""Draw the window with a made-up collection: ``picture_crowd.py EVENTS LANG OUT``."""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.full import write_full


def main() -> None:
    """Write the collection, and draw it as anybody would."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("events", type=int)
    parser.add_argument("lang")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.json"
        write_full(path, options.events)
        command = [sys.executable, ROOT / "main.py", "render", path, "--lang", options.lang]
        subprocess.run([*command, "--size", "1920x1080", "--out", options.out], check=True)  # noqa: S603 - our own


if __name__ == "__main__":
    main()
