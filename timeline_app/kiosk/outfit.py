"""What works in a kiosk, as its configuration wants it."""

import hashlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from timeline_app.kiosk import home
from timeline_app.kiosk.config import Config
from timeline_app.kiosk.content import Content
from timeline_app.kiosk.gate import Gate
from timeline_app.kiosk.keys import (
    FROM,
    HEARTBEAT_LIMIT,
    LOG_FILES,
    LOG_FOLDER,
    LOG_SIZE,
    MEMORY_LIMIT,
    PIN,
    SIZE_LIMIT,
    START_LIMIT,
)
from timeline_app.kiosk.log import Log
from timeline_app.kiosk.origins import origin_of, place_of
from timeline_app.kiosk.pin import Pin, read_pin
from timeline_app.kiosk.versions import Versions
from timeline_app.kiosk.watch import Limits

_LOST: Final = Pin("00" * 16, "")
"""The PIN of who lost theirs: nothing fits."""


def log_of(config: Config, name: str) -> Log:
    """The log of one of the programs."""
    folder = config.path(LOG_FOLDER) or home.log_folder()
    return Log(folder / f"{name}.jsonl", config[LOG_SIZE] << 20, config[LOG_FILES])


def limits_of(config: Config) -> Limits:
    """What the supervisor bears."""
    return Limits(config[START_LIMIT], config[HEARTBEAT_LIMIT], config[MEMORY_LIMIT] << 20)


def versions_of(config: Config) -> Versions:
    """The versions of this content; other contents that were ever shown here have folders of their own."""
    origin = config[FROM] or str(place_of(config))
    name = hashlib.sha256(origin.encode(errors="surrogateescape")).hexdigest()[:16]
    return Versions(home.content_folder() / name)


def content_of(config: Config, log: Log, in_use: Callable[[], Path | None]) -> Content:
    """Who looks for new content; ``in_use`` tells the folder that is on the screen."""
    limit = config[SIZE_LIMIT] << 20
    return Content(origin_of(config), versions_of(config), limit, log, in_use)


def gate_of(config: Config) -> Gate | None:
    """The gate that staff go through; None where it stands open.

    A PIN that has gone since the kiosk was started opens nothing: the gate stays shut.
    """
    if not config[PIN]:
        return None
    pin = read_pin(home.pin_file()) or _LOST
    return Gate(pin, home.tries_file(), time.time)
