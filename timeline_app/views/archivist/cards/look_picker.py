"""Picks a category's colour, on light and on dark, and its shape."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.model.collection import Category, Color
from timeline_app.model.contrast import READABLE, contrast
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import DARK, LIGHT, Shape
from timeline_app.views.archivist.cards import look_words as words
from timeline_app.views.archivist.cards.look_radios import ColorRadio, OwnRadio, Pair, ShapeRadio
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Line, Named
from timeline_app.widgets.radio import RadioRow
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.text_block import TextBlock

TOKENS = tuple(
    Color(light=light, dark=dark)
    for light, dark in zip(LIGHT.categories, DARK.categories, strict=True)
)
"""The theme's colours for categories."""
OWN = "own"
_NAME, _SAID = Face(15, MEDIUM, "muted", leading=1.4), Face(15, leading=1.4)
_GROUNDS = ((LIGHT, ("ground", "card")), (DARK, ("ground", "card")))


def settled(category: Category, number: int) -> Category:
    """With the look that the theme gives it at this place as its own, where it has none."""
    shapes = list(Shape)
    return replace(
        category,
        color=category.color or TOKENS[number % len(TOKENS)],
        shape=category.shape or shapes[number % len(shapes)].value,
    )


class LookPicker(QWidget):
    """Two rows to pick from; a colour of one's own is written for both backgrounds."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = Style(LIGHT)
        self._lang = "zh"
        self._color: Color | None = None
        self._shape: str | None = None
        """None: what the theme gives the category at ``number``."""
        self._number = 0
        self._colors, self._shapes = RadioRow(self), RadioRow(self)
        self._swatches = [ColorRadio(str(n)) for n in range(len(TOKENS))]
        self._own = OwnRadio(OWN)
        self._marks = [ShapeRadio(shape.value) for shape in Shape]
        self._colors.hold([*self._swatches, self._own])
        self._shapes.hold(self._marks)
        self._titles = [TextBlock(_NAME, style, parent=self) for _ in range(2)]
        self._lines = (Line(), Line())
        self._named = [Named(line, self) for line in self._lines]
        self._said = TextBlock(_SAID, style, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._below = QHBoxLayout()
        self._put_together()
        self._colors.picked.connect(self._pick_color)
        self._shapes.picked.connect(self._pick_shape)
        for line in self._lines:
            line.editor.textEdited.connect(self._write)

    def _put_together(self) -> None:
        for title, row in zip(self._titles, (self._colors, self._shapes), strict=True):
            self._column.addWidget(title)
            self._column.addWidget(row)
            if row is self._colors:
                for named in self._named:
                    self._below.addWidget(named, 1)
                self._column.addLayout(self._below)
                self._column.addWidget(self._said)

    @property
    def color(self) -> Color | None:
        """The colour that is picked; None: as the theme gives it."""
        return self._color

    @property
    def shape(self) -> str | None:
        """The shape that is picked; None: as the theme gives it."""
        return self._shape

    @property
    def fault(self) -> str:
        """What is wrong with a colour of one's own; empty where nothing is."""
        if self._colors.key == OWN and not all(QColor(line.text).isValid() for line in self._lines):
            return words.NO_COLOR.best(self._lang)
        return ""

    def show_look(self, category: Category, number: int, lang: str) -> None:
        """Show the look of a category that stands at this place among all, from 0."""
        color = category.color
        self._color, self._number, self._lang = color, number % len(TOKENS), lang
        known = next((n for n, each in enumerate(TOKENS) if each == color), None)
        token = self._number if color is None else known
        self._colors.pick(OWN if token is None else str(token))
        shapes = [shape.value for shape in Shape]
        self._shape = category.shape
        known_shape = category.shape if category.shape in shapes else None
        self._shapes.pick(known_shape or shapes[number % len(shapes)])
        self._name()
        self._write_lines()
        self._paint()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        parts: tuple[Styled, ...]
        parts = (*self._titles, *self._named, self._colors, self._shapes, self._said)
        for part in parts:
            part.restyle(style)
        self._column.setSpacing(style.px(6))
        self._below.setSpacing(style.px(12))
        self._said.set_color(style.color("accent"))

    def _name(self) -> None:
        lang = self._lang
        titles = (words.COLOR, words.SHAPE)
        for title, said in zip(self._titles, titles, strict=True):
            title.set_text(said.best(lang), lang)
        for swatch, said in zip(self._swatches, words.COLORS, strict=True):
            swatch.setAccessibleName(said.best(lang))
        self._own.setAccessibleName(words.OWN_COLOR.best(lang))
        for mark in self._marks:
            mark.setAccessibleName(words.SHAPES[Shape(mark.key)].best(lang))
        for named, said in zip(self._named, (words.ON_LIGHT, words.ON_DARK), strict=True):
            named.set_name(said.best(lang), lang)

    def _pair(self) -> Pair:
        color = self._color or TOKENS[self._number]
        return QColor(color.light), QColor(color.dark)

    def _pick_color(self, key: str) -> None:
        if key == OWN:
            self._color = self._color or TOKENS[self._number]
            self._write_lines()
        else:
            self._color = TOKENS[int(key)]
        self._told()

    def _pick_shape(self, key: str) -> None:
        self._shape = key
        self._told()

    def _write(self) -> None:
        light, dark = (QColor(line.text) for line in self._lines)
        if light.isValid() and dark.isValid():
            self._color = Color(light=light.name().upper(), dark=dark.name().upper())
        self._told()

    def _write_lines(self) -> None:
        color = self._color or TOKENS[self._number]
        for line, text in zip(self._lines, (color.light, color.dark), strict=True):
            line.editor.setText(text)

    def _told(self) -> None:
        self._paint()
        self.changed.emit()

    def _paint(self) -> None:
        """Show each colour in the shape, each shape in the colour, and what is wrong."""
        for swatch, token in zip(self._swatches, TOKENS, strict=True):
            swatch.pair = QColor(token.light), QColor(token.dark)
            swatch.shape = Shape(self._shapes.key)
            swatch.update()
        for mark in self._marks:
            mark.pair = self._pair()
            mark.update()
        for named in self._named:
            named.setVisible(self._colors.key == OWN)
        said = self.fault or "\n".join(_pale(self._pair(), self._lang))
        self._said.set_text(said, self._lang)
        self._said.setVisible(bool(said))


def _pale(pair: Pair, lang: str) -> list[str]:
    """A sentence for each background from which the colour doesn't stand out."""
    found = []
    for color, (theme, tokens) in zip(pair, _GROUNDS, strict=True):
        least = min(contrast(color.name(), getattr(theme, token)) for token in tokens)
        if least < READABLE:
            found.append(words.PALE[theme.dark].best(lang).format(f"{least:.1f}"))
    return found
