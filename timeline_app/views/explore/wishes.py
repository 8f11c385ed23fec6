"""What a person wishes of the look, and what that means here and now."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from msgspec import Struct, field
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from timeline_app import settings
from timeline_app.model.collection import Collection
from timeline_app.state.state import State
from timeline_app.views.explore.session import Preferences

SIZES: Final = (80, 90, 100, 110, 125, 150, 175, 200)
"""Steps of the size of text, in percent."""
NORMAL: Final = 100


FIRST: Final = "first"
"""Instead of a language: the collection's first, whatever the person and the system prefer."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What overrules the person's settings this time; None where they hold."""

    lang: str | None = None
    theme: str | None = None
    text: int | None = None


class Opening(Struct, frozen=True):
    """What to open, and where."""

    path: Path
    event: str | None = None
    span: tuple[int, int] | None = None
    wishes: Wishes = field(default_factory=Wishes)
    editing: bool = False


def first_state(collection: Collection, preferences: Preferences, wishes: Wishes) -> State:
    """A collection as it is first shown."""
    text = preferences[settings.TEXT] if wishes.text is None else wishes.text
    return State(
        collection,
        lang=_language(collection, wishes.lang or preferences[settings.LANGUAGE]),
        motion=preferences[settings.MOTION] != "off",
        text=kept_text(text),
        dark=is_dark(wishes.theme or preferences[settings.THEME]),
    )


def _language(collection: Collection, wish: str) -> str:
    """The wished language where the collection has it, else the collection's first."""
    known = [each.split("-")[0] for each in collection.languages]
    return _chosen(wish, known)


def own_language(preferences: Preferences) -> str:
    """The language of the program itself, before a collection is open."""
    return _chosen(preferences[settings.LANGUAGE], ["zh", "en"])


def _chosen(wish: str, known: list[str]) -> str:
    if wish == "auto":
        wish = QLocale.system().name().split("_")[0]
    return wish if wish in known else known[0]


def kept_text(percent: int) -> int:
    """A size within what there is."""
    return min(max(percent, SIZES[0]), SIZES[-1])


def resized(percent: int, direction: int) -> int:
    """The next size up (+1) or down (-1), or the normal one (0)."""
    if direction == 0:
        return NORMAL
    if direction > 0:
        return next((size for size in SIZES if size > percent), SIZES[-1])
    return next((size for size in reversed(SIZES) if size < percent), SIZES[0])


def is_dark(wish: str) -> bool:
    """Whether the wish ``system``, ``light`` or ``dark`` means dark now."""
    if wish == "system":
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return wish == "dark"
