"""Every colour of the program, in one place."""

from enum import Enum

from msgspec import Struct
from PySide6.QtGui import QColor

from timeline_app.model.collection import Category
from timeline_app.model.contrast import readable


class Shape(Enum):
    """A category's shape, so that it is told without colour."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"
    HEXAGON = "hexagon"
    STAR = "star"
    CROSS = "cross"
    PENTAGON = "pentagon"


class Theme(Struct, frozen=True):
    """Colours as ``#RRGGBB``: calm paper or a dark hall, one accent."""

    dark: bool
    ground: str
    card: str
    band: str
    ink: str
    muted: str
    hairline: str
    accent: str
    on_accent: str
    highlight: str
    """Behind the passage that is being read."""
    categories: tuple[str, ...]
    """For categories without a colour of their own, in order."""


LIGHT = Theme(
    dark=False,
    ground="#F7F4EE",
    card="#FFFDF9",
    band="#EFEAE0",
    ink="#1E1B17",
    muted="#6A6359",
    hairline="#DDD6C9",
    accent="#B0362B",
    on_accent="#FFFFFF",
    highlight="#F6E3DC",
    categories=("#B0362B", "#9A6412", "#3A4E8C", "#2A6B5F", "#7A3B77", "#5B6B1F", "#57606B"),
)

DARK = Theme(
    dark=True,
    ground="#15171B",
    card="#1E2127",
    band="#1B1E24",
    ink="#F3EEE5",
    muted="#AAA397",
    hairline="#30343C",
    accent="#F0796A",
    on_accent="#1A0F0D",
    highlight="#3A2724",
    categories=("#F0796A", "#E0A94A", "#94A8EE", "#6FC2B0", "#D49AD0", "#B5C46A", "#A9B3C0"),
)


class Look(Struct, frozen=True):
    """How a category shows: colour and shape."""

    color: QColor
    shape: Shape


def looks(categories: tuple[Category, ...], theme: Theme) -> dict[str, Look]:
    """The look of each category by id; the empty id is for events without one."""
    shapes = list(Shape)
    known = {shape.value: shape for shape in Shape}
    found = {"": Look(QColor(theme.muted), Shape.CIRCLE)}
    for number, category in enumerate(categories):
        color = theme.categories[number % len(theme.categories)]
        if category.color is not None:
            own = QColor(category.color.dark if theme.dark else category.color.light)
            color = _readable(own.name(), theme) if own.isValid() else color
        shape = known.get(category.shape or "", shapes[number % len(shapes)])
        found[category.id] = Look(QColor(color), shape)
    return found


def _readable(own: str, theme: Theme) -> str:
    """A colour that a collection brings along, which may have been chosen for another background."""
    grounds = [QColor(each).name() for each in (theme.ground, theme.card)]
    return readable(own, grounds, lighter=theme.dark)
