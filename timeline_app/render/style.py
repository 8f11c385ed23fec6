"""A theme at one text size: what every widget and painter is handed."""

from msgspec import Struct
from PySide6.QtGui import QColor, QFont

from timeline_app.layout.metrics import Metrics
from timeline_app.render.fonts import REGULAR, font
from timeline_app.render.theme import Theme

_READ = 24
"""Pixels at 1080 lines. What a title has beyond them is for show, and doesn't grow with the text."""
SMALL = 14.5
"""Pixels at 1080 lines of the letters that others are reckoned from where the least is given."""
_GROWS = 0.5
"""Of what letters that are read have beyond the small ones: where those are large already, less
difference will do."""
_LOW, _LOW_UPRIGHT = 700, 1150
"""Pixels at the text's own scale: a lower window leaves out what is needed least.

Upright it has the timeline above the text, and so needs more.
"""


class Style(Struct, frozen=True):
    """Colours and sizes. One unit is a pixel of a screen of 1080 lines.

    Spaces follow the window alone; text, and what is as tall or wide as its text, follows the
    size of text too. So larger text takes the place of air before it takes that of content.
    """

    theme: Theme
    unit: float = 1.0
    lang: str = "zh"
    text: float = 1.0
    """Size of all text; 1 is what suits the window."""
    scarce: bool = False
    """Whether the window is so low for its text that what is needed least goes."""
    least: float = 0.0
    """Pixels below which no letters go, for eyes at a distance; 0 leaves it to unit and text.

    Where it is given all words are in ink: no other colour stands out enough for every eye.
    """

    @property
    def metrics(self) -> Metrics:
        """The canvas's measures at this size."""
        return Metrics(self.unit, self.text, far=bool(self.least))

    def px(self, pixels: float) -> int:
        """A space at 1080 lines in whole pixels of this window."""
        return max(1, round(pixels * self.unit))

    def room(self, text: float, air: float = 0) -> int:
        """Room for so many pixels of text at 1080 lines, with so many of air around them."""
        return max(1, round((text * self.text + air) * self.unit))

    def letters(self, pixels: float) -> float:
        """Pixels of letters that have so many at 1080 lines and normal text."""
        if self.least:
            read = max(0.0, min(pixels, _READ) - SMALL) * _GROWS
            return self.least + (read + max(0.0, pixels - _READ)) * self.unit
        read = min(pixels, _READ) if self.text > 1 else pixels
        return (read * self.text + pixels - read) * self.unit

    def font(self, pixels: float, weight: int = REGULAR, lang: str | None = None) -> QFont:
        """A font of so many pixels at 1080 lines, for the window's language or another one."""
        return font(self.letters(pixels), weight, lang or self.lang)

    def inked(self, color: QColor) -> QColor:
        """This colour for words, or ink where only that stands out enough."""
        return self.color("ink") if self.least else color

    def mixed(self, color: QColor, share: float) -> QColor:
        """The colour as it looks over the ground when so much of it, from 0 to 1, is laid on."""
        ground, rest = self.color("ground"), 1 - share
        return QColor(
            round(share * color.red() + rest * ground.red()),
            round(share * color.green() + rest * ground.green()),
            round(share * color.blue() + rest * ground.blue()),
        )

    def color(self, token: str) -> QColor:
        """The colour of a token of the theme."""
        return QColor(getattr(self.theme, token))


def unit_of(width: int, height: int) -> float:
    """The size of one unit in a window: small windows get smaller text, but never tiny."""
    return min(max(min(width, height) / 1080, 0.8), 3.0)


def style_of(theme: Theme, size: tuple[int, int], lang: str, percent: int) -> Style:
    """The style of a window of this size, its text at so many percent of what suits it."""
    (width, height), unit, text = size, unit_of(*size), percent / 100
    low = _LOW_UPRIGHT if height > width else _LOW
    return Style(theme, unit, lang, text, scarce=height < low * unit * text)
