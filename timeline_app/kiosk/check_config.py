"""``timeline-app kiosk --check-config``: every problem of a configuration, by line."""

from pathlib import Path

from timeline_app.kiosk import config
from timeline_app.kiosk.config import ConfigError
from timeline_app.kiosk.keys import KEYS
from timeline_app.storage.check import Report


def check_config(path: str | None) -> Report:
    """Check a file, whose path is repeated as given; without one, the defaults.

    Exit codes are those of ``check``: 1 for errors, 2 where nothing could be read.
    """
    if path is None:
        chosen = {name: key.default for name, key in KEYS.items()}
        return Report((), f"the defaults: keys: {len(chosen)}, errors: 0", 0)
    try:
        read = config.read(Path(path))
    except ConfigError as fault:
        return Report((fault.problem.line_for(path),), f"{path}: nothing could be read", 2)
    lines = tuple(problem.line_for(path) for problem in read.problems)
    summary = f"{path}: keys set: {len(read.values)}, errors: {len(lines)}"
    return Report(lines, summary, 1 if lines else 0)
