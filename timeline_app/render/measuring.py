"""Fonts of the canvas's roles, and how wide a text is in them."""

from collections.abc import Callable

from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.layout.metrics import Role
from timeline_app.render.fonts import BOLD, MEDIUM, REGULAR, font

_SET = {
    Role.CHIP: (15, MEDIUM),
    Role.DATE: (14.5, REGULAR),
    Role.TITLE: (17, MEDIUM),
    Role.SUMMARY: (15, REGULAR),
    Role.ERA: (15, BOLD),
    Role.TICK: (14, REGULAR),
    Role.BAND: (15, BOLD),
    Role.BADGE: (12.5, BOLD),
}


class RoleFonts:
    """The fonts of the canvas at one text size, and a measure that remembers."""

    def __init__(self, letters: Callable[[float], float], lang: str) -> None:
        """``letters`` says how many pixels letters have here that have so many at 1080 lines."""
        self._fonts = {role: font(letters(px), weight, lang) for role, (px, weight) in _SET.items()}
        self._metrics = {role: QFontMetricsF(each) for role, each in self._fonts.items()}
        self._widths: dict[tuple[Role, str], float] = {}

    def __getitem__(self, role: Role) -> QFont:
        return self._fonts[role]

    def ascent(self, role: Role) -> float:
        """Pixels above the baseline."""
        return self._metrics[role].ascent()

    def descent(self, role: Role) -> float:
        """Pixels below the baseline."""
        return self._metrics[role].descent()

    def measure(self, role: Role, text: str) -> float:
        """Pixels a text takes on one line."""
        key = (role, as_wide(text))
        width = self._widths.get(key)
        if width is None:
            width = self._metrics[role].horizontalAdvance(text)
            self._widths[key] = width
        return width


def as_wide(text: str) -> str:
    """A text of the same width: of all Han, which are equally wide, one is measured."""
    return "一" if len(text) == 1 and "一" <= text <= "\u9fff" else text
