"""How bright the screen is now: full, dimmed while nobody comes, black while the hall is closed."""

import time
from typing import Final

from timeline_app.kiosk.config import Config
from timeline_app.kiosk.hours import is_on
from timeline_app.kiosk.keys import DIM_AFTER, DIM_TO, WEEK

FULL: Final = 1.0
BLACK: Final = 0.0


def light(now: float, idle_minutes: float, config: Config) -> float:
    """How bright the picture is, from 0 (black) to 1.

    Hours go by the clock on the hall's wall: where it jumps in spring or autumn, they jump along.

    Args:
        now: seconds since 1970.
        idle_minutes: since anybody touched anything.
        config: the hours, when the picture dims, and how far.
    """
    local = time.localtime(now)
    week = tuple(config[day] for day in WEEK)
    if not is_on(week, local.tm_wday, local.tm_hour * 60 + local.tm_min):
        return BLACK
    after = config[DIM_AFTER]
    return config[DIM_TO] / 100 if 0 < after <= idle_minutes else FULL
