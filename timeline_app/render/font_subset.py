"""The part of our font that a text needs, small enough to go with a picture."""

from io import BytesIO

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from timeline_app.paths import font_file


def subset(characters: str) -> bytes:
    """A WOFF of the variable font with only these characters.

    Raises:
        FileNotFoundError: the font is not there.
    """
    options = Options()
    options.layout_features = [*Options().layout_features, "pwid"]
    options.flavor = "woff"
    options.notdef_outline = True
    with TTFont(font_file(), lazy=True) as font:
        chosen = Subsetter(options)
        chosen.populate(text=characters or " ")
        chosen.subset(font)
        font.flavor = "woff"
        found = BytesIO()
        font.save(found)
    return found.getvalue()
