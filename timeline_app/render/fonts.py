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
    return QFont(_made(max(1, round(pixels)), weight, narrow=not lang.startswith("zh")))


@cache
def _made(pixels: int, weight: int, *, narrow: bool) -> QFont:
    """The original, whose copies share with it what Qt has found out about it."""
    made = QFont(_name(weight, narrow=narrow))
    made.setPixelSize(pixels)
    made.setVariableAxis(QFont.Tag("wght"), float(weight))
    if narrow:
        made.setFeature(QFont.Tag("pwid"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return made


NAME = "Timeline Sans"


@cache
def _name(weight: int, *, narrow: bool) -> str:
    """A name of its own for each weight and width, which stands for the family.

    Formats that know families and no axes can be told by it what was meant.
    """
    name = f"{NAME} {weight}{' narrow' if narrow else ''}"
    QFont.insertSubstitution(name, family())
    return name


def weight_and_width(name: str) -> tuple[int, bool]:
    """What a name of ours stands for: the weight, and whether its punctuation is narrow."""
    words = name.removeprefix(NAME).split()
    return int(words[0]), "narrow" in words
