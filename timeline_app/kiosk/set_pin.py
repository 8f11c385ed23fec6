"""``timeline-app kiosk --set-pin``: asks for a PIN twice and keeps its hash."""

import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path

from timeline_app.kiosk.pin import LEAST, MOST, Pin, write_pin, wrong_with
from timeline_app.storage.check import Report
from timeline_app.storage.replacing import SaveError

Ask = Callable[[str], str]


def asked(prompt: str) -> str:
    """What the person types, unseen; or a line of standard input, where that is no terminal."""
    if sys.stdin.isatty():
        return getpass(prompt)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")


def set_pin(file: Path, ask: Ask = asked) -> Report:
    """Set the PIN kept in a file; the exit code is 0, or 2 where the one before still goes."""
    try:
        digits = ask(f"New PIN ({LEAST} to {MOST} digits): ")
        wrong = wrong_with(digits)
        if wrong is None and ask("The same again: ") != digits:
            wrong = "The two are not the same: nothing was changed."
        if wrong is not None:
            return Report((), wrong, 2)
        write_pin(file, Pin.of(digits))
    except (EOFError, KeyboardInterrupt):
        return Report((), "Nothing was typed, and nothing was changed.", 2)
    except SaveError as fault:
        return Report((), f"{file}: {fault}", 2)
    return Report((), f"The PIN is set ({file}).", 0)
