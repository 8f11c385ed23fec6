"""How categories look on the web page: a class of style for each, with its colour and its shape."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from timeline_app.model.collection import Category, Collection
from timeline_app.model.contrast import readable

SHAPES: Final = ("circle", "square", "diamond", "triangle", "hexagon", "star", "cross", "pentagon")
"""As the window gives them to categories without one, in order."""
COLORS: Final = 7
"""How many colours the page has for categories without one."""
_GROUNDS: Final = {False: ("#F7F4EE", "#FFFDF9"), True: ("#15171B", "#1E2127")}
"""The backgrounds of the page's words, by whether it is dark; as in its style."""
_COLOR: Final = re.compile("#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class Look:
    """The class of a category in the style of the page, and its shape."""

    name: str
    shape: str
    number: int | None = None


PLAIN: Final = Look("", SHAPES[0])


@dataclass(frozen=True, slots=True)
class Looks:
    """The looks of the categories of a collection."""

    collection: Collection

    def of(self, category: str | None) -> Look:
        """The look of a category by its id; a plain one where there is none."""
        found = (n for n, each in enumerate(self.collection.categories) if each.id == category)
        number = next(found, None)
        if number is None:
            return PLAIN
        shape = self.collection.categories[number].shape
        known = shape if shape in SHAPES else SHAPES[number % len(SHAPES)]
        return Look(f"c{number}", known, number)

    def style(self) -> str:
        """The rules of all categories, and those that show one language at a time."""
        light = "".join(self._colors(dark=False))
        dark = "".join(self._colors(dark=True))
        names = "".join(f".c{n}{{--c:var(--c{n})}}" for n in range(len(self.collection.categories)))
        hidden = "".join(
            f'html[data-lang="{n}"] .in:not(.l{n}){{display:none}}'
            for n in range(len(self.collection.languages))
        )
        dark = f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
        return f":root{{{light}}}{dark}{names}{hidden}"

    def _colors(self, *, dark: bool) -> Iterator[str]:
        for number, category in enumerate(self.collection.categories):
            own = _own(category, dark=dark) or f"var(--k{number % COLORS})"
            yield f"--c{number}:{own};"


def _own(category: Category, *, dark: bool) -> str | None:
    """The colour of its own, as it can be read; None for what is none, and might be anything."""
    if category.color is None:
        return None
    color = category.color.dark if dark else category.color.light
    return readable(color, _GROUNDS[dark], lighter=dark) if _COLOR.fullmatch(color) else None
