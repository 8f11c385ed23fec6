"""How a text is set: size, weight, colour, leading, the way its lines break."""

from msgspec import Struct
from PySide6.QtGui import QFont

from timeline_app.render.fonts import REGULAR
from timeline_app.render.style import Style


class Face(Struct, frozen=True):
    """A role of type. Sizes are pixels at 1080 lines."""

    pixels: float
    weight: int = REGULAR
    color: str = "ink"
    """The theme's colour for it."""
    leading: float = 1.5
    """From one line to the next, in sizes."""
    even: bool = False
    """Lines of even length, as titles have them; else paragraphs are filled."""
    right: bool = False
    """Set against the right edge."""
    most: int = 0
    """So many lines at most, the last one with an ellipsis; 0: all of them."""

    def font(self, style: Style, lang: str) -> QFont:
        """Its font for a language.

        The Han family has quotation marks as wide as a Han character; other scripts want the
        narrow ones that it has too.
        """
        return style.font(self.pixels, self.weight, lang)
