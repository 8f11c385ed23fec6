"""A theme at one text size: what every widget and painter is handed."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

from timeline_app.layout.metrics import Metrics
from timeline_app.render.fonts import REGULAR, font
from timeline_app.render.theme import Theme


@dataclass(frozen=True, slots=True)
class Style:
    """Colours and sizes. One unit is a pixel of a screen of 1080 lines at normal text."""

    theme: Theme
    unit: float = 1.0
    lang: str = "zh"

    @property
    def metrics(self) -> Metrics:
        """The canvas's measures at this size."""
        return Metrics(self.unit)

    def px(self, pixels: float) -> int:
        """A size at 1080 lines in whole pixels of this window."""
        return max(1, round(pixels * self.unit))

    def font(self, pixels: float, weight: int = REGULAR, lang: str | None = None) -> QFont:
        """A font of so many pixels at 1080 lines, for the window's language or another one."""
        return font(pixels * self.unit, weight, lang or self.lang)

    def color(self, token: str) -> QColor:
        """The colour of a token of the theme."""
        return QColor(getattr(self.theme, token))


def unit_of(width: int, height: int) -> float:
    """The size of one unit in a window: small windows get smaller text, but never tiny."""
    return min(max(min(width, height) / 1080, 0.8), 3.0)
