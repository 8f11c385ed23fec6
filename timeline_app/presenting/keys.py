"""What keys mean in a show: a table, and the few states in which they mean something else.

USB clickers are keyboards. Those we know send: Logitech R400, R700 and R800 PageDown, PageUp, a
full stop, and from one button F5 and Esc by turns; the R500 Right and Left; Kensington PageDown,
PageUp, F5 and B. So F5 does what Esc does: never begin anew, never end.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from timeline_app.presenting.action import Action
from timeline_app.presenting.show import Cover, Show

FOLD: Final = 0.15
"""Seconds within which a key that comes twice was pressed once."""

DIGITS: Final = frozenset("0123456789")

_TABLE: Final[tuple[tuple[Action, tuple[str, ...]], ...]] = (
    (Action.NEXT, ("PgDown", "Right", "Down", "Space", "Return", "Enter")),
    (Action.PREVIOUS, ("PgUp", "Left", "Up", "Backspace")),
    (Action.FIRST, ("Home",)),
    (Action.LAST, ("End",)),
    (Action.BLACK, ("B", ".", "。")),
    (Action.WHITE, ("W", ",", "，")),
    (Action.FREEZE, ("F",)),
    (Action.SPOTLIGHT, ("L",)),
    (Action.ZOOM, ("Z",)),
    (Action.TIMER, ("T",)),
    (Action.SWAP, ("S",)),
    (Action.READ_ON, ("Ctrl+Down",)),
    (Action.READ_BACK, ("Ctrl+Up",)),
    (Action.FIND, ("Ctrl+F",)),
    (Action.CLOSER, ("+", "=")),
    (Action.FARTHER, ("-",)),
    (Action.LEAVE, ("Esc", "F5", "Shift+F5")),
    (Action.ASK, ("Ctrl+Q",)),
)
KEYS: Final[Mapping[str, Action]] = {
    **{key: action for action, keys in _TABLE for key in keys},
    **dict.fromkeys(DIGITS, Action.DIGIT),
}
"""By the name Qt gives a key in portable form; letters without Shift."""

_ENTER: Final = frozenset({"Return", "Enter"})
_TYPING: Final = {"Return": Action.JUMP, "Enter": Action.JUMP, "Backspace": Action.ERASE}
_WANDERING: Final = {Action.NEXT: Action.COME_BACK, Action.PREVIOUS: Action.COME_BACK}
"""A clicker without Esc leads back, too, and no stop is skipped by that."""


def keys_of(action: Action) -> tuple[str, ...]:
    """The keys of an action, the one to name first."""
    return next((keys for each, keys in _TABLE if each is action), ())


@dataclass(frozen=True, slots=True)
class Press:
    """A key that came down."""

    key: str
    at: float
    """Seconds on a clock that never goes back."""
    repeated: bool = False
    """Whether the keyboard sent it because it is being held."""


def counts(press: Press, before: Press | None) -> bool:
    """Whether a press is one: not held, and not the echo of the one that counted before.

    Digits have no echo: nobody's clicker sends them, and 11 is typed fast.
    """
    if press.repeated:
        return False
    if before is None or press.key != before.key or press.key in DIGITS:
        return True
    return press.at - before.at >= FOLD


def meaning(show: Show, key: str) -> Action:
    """What a key asks for where the show stands."""
    action = KEYS.get(key, Action.NOTHING)
    if action in (Action.NOTHING, Action.ASK):
        return action
    if show.asking and key in _ENTER:
        return Action.END
    if show.cover is not Cover.NONE and not (show.asking and action is Action.LEAVE):
        return Action.RESTORE
    if show.digits:
        return _TYPING.get(key, action)
    if show.wandering:
        return Action.WHOLE if key == "0" else _WANDERING.get(action, action)
    return action
