"""``timeline-app kiosk``: refuses what can't run, else watches over the window until staff leave it."""

import sys
from pathlib import Path
from typing import Final

from timeline_app.kiosk.check_config import check_config
from timeline_app.kiosk.config import Config
from timeline_app.kiosk.home import pin_file
from timeline_app.kiosk.keys import FROM, PIN
from timeline_app.kiosk.order import Order, config_of
from timeline_app.kiosk.origins import place_of
from timeline_app.kiosk.outfit import limits_of, log_of, versions_of
from timeline_app.kiosk.pin import NOT_SET, read_pin
from timeline_app.kiosk.supervisor import Supervisor
from timeline_app.kiosk.verdict import Verdict
from timeline_app.storage.check import Report

PROGRAM: Final = (sys.executable, "-P", "-m", "timeline_app")
"""What starts us again; ``-P``: whatever lies in the folder we are in, it isn't imported."""


def refusal(order: Order) -> Report | None:
    """Why a kiosk can't be started so, with exit code 2; None where it can."""
    if order.file is not None:
        name = str(order.file) if order.config is None else order.config
        report = check_config(name)
        if report.exit_code:
            return Report(report.lines, f"{report.summary}; the kiosk was not started", 2)
    config = config_of(order)
    if config[PIN] and read_pin(pin_file()) is None:
        return Report((), NOT_SET, 2)
    missing = _missing(config)
    return None if missing is None else Report((), f"{missing}: there is nothing to show", 2)


def keep(order: Order) -> int:
    """Watch over the window that shows what was ordered; the exit code is 0."""
    config = config_of(order)
    log = log_of(config, "supervisor")

    def command() -> tuple[str, ...]:
        return (*PROGRAM, "kiosk", "--start", "wait", *order.words)

    judge = Verdict(versions_of(config), log)
    return Supervisor(command, limits_of(config), log, judge).run()


def _missing(config: Config) -> Path | None:
    """The place that isn't there, and has never been; what is known already is shown without it."""
    if config[FROM] or versions_of(config).shown() is not None:
        return None
    place = place_of(config)
    return None if place.exists() else place
