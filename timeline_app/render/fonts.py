"""Fonts: one Han sans family, its true weights, one place they come from."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from timeline_app.paths import font_file

REGULAR, MEDIUM, BOLD = 400, 500, 700


@cache
def family() -> str:
    """Load the bundled family and name it; the system's own where it can't be loaded."""
    try:
        number = QFontDatabase.addApplicationFont(str(font_file()))
    except FileNotFoundError:
        number = -1
    names = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return names[0] if names else QFont().family()


def font(pixels: float, weight: int = REGULAR, lang: str = "zh") -> QFont:
    """A font of so many pixels for texts in a language.

    ``setWeight`` would draw a variable font Thin and fake its bold: the axis gives true weights.
    Quotation marks and apostrophes are as wide as a Han in Chinese, and narrow elsewhere.
    """
    made = QFont(family())
    made.setPixelSize(max(1, round(pixels)))
    made.setVariableAxis(QFont.Tag("wght"), float(weight))
    if not lang.startswith("zh"):
        made.setFeature(QFont.Tag("pwid"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return made
