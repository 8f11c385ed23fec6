"""How long a line may be for eyes at a distance, which find the next one less easily."""

from timeline_app.render.style import Style
from timeline_app.stage.citation import is_zh

_HAN, _LATIN = 32, 25
"""Sizes of its letters: 32 Han characters, about 50 Latin ones."""


def longest_line(style: Style, lang: str, pixels: float) -> int:
    """Pixels of a line whose letters have so many pixels at 1080 lines."""
    return round((_HAN if is_zh(lang) else _LATIN) * style.letters(pixels))
