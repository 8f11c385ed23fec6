"""A quoted passage where it stands in its paragraph: what can be pressed."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from timeline_app.articles.anchor import Found
from timeline_app.articles.passages import Passage, Quote
from timeline_app.render.style import Style
from timeline_app.stage import words
from timeline_app.stage.reader.margin import DATE, SHAPE, MarginMark, margin
from timeline_app.stage.told import Told
from timeline_app.widgets.face import Face
from timeline_app.widgets.shape_mark import ShapeMark
from timeline_app.widgets.tile import Tile


class ReaderQuote(Tile):
    """Lies over the words of one passage, and holds its mark in the margin.

    The paragraph paints what is behind the words; pressed, it leads back to its event.
    """

    chosen = Signal(str, int)

    def __init__(self, quote: Quote, style: Style, parent: QWidget) -> None:
        super().__init__(style, parent)
        self.quote = quote
        self.rooms: tuple[QRectF, ...] = ()
        self._current = False
        self._mark: MarginMark | None = None
        self._echo: ShapeMark | None = None
        if not quote.first:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._choose)

    @property
    def passage(self) -> Passage:
        """The passage it stands for."""
        return self.quote.passage

    def fill(self, told: Told, lang: str, face: Face, *, translated: bool) -> None:
        """Make the marks: beside the first line of ``face``, and the shape beside the original."""
        note = words.CHANGED.best(lang) if self.quote.found is Found.CHANGED else ""
        self.setAccessibleName(" · ".join(part for part in (told.name, note) if part))
        self.setAccessibleDescription(self.passage.text)
        if not self.quote.first:
            return
        lower = (face.pixels * face.leading - DATE.pixels * DATE.leading) / 2
        above = max(0.0, lower * self._style.text)
        self._mark = MarginMark(told, self._style, lang, self)
        self._mark.fill(above, note)
        if translated:
            self._echo = ShapeMark(told.look, self._style, SHAPE, self)

    def set_current(self, *, current: bool) -> None:
        """Whether this is the passage that is being read."""
        self._current = current
        self._repaint()

    @property
    def is_current(self) -> bool:
        """Whether this is the passage that is being read."""
        return self._current

    @property
    def mark_height(self) -> int:
        """How much of the margin it needs."""
        return (
            0
            if self._mark is None
            else self._mark.heightForWidth(self._style.px(margin(self._style)))
        )

    def lay(self, beside: QRectF | None, rooms: Sequence[QRectF], lowest: int) -> int:
        """Lie over the words in these rooms, the mark beside the translation or the first of them.

        ``lowest``: where the margin is free; it is free again below what is returned.
        """
        self.rooms = tuple(rooms)
        if not rooms:
            return lowest
        marks: list[QRect] = []
        if self._mark is not None:
            top = max(lowest, round((beside or rooms[0]).top()))
            marks.append(QRect(0, top, self._style.px(margin(self._style)), self.mark_height))
            lowest = marks[0].bottom() + 1
        if self._echo is not None and beside is not None:
            side = self._echo.sizeHint()
            middle = round(rooms[0].center().y())
            marks.append(QRect(0, middle - side.height() // 2, side.width(), side.height()))
        self._cover(marks, [*rooms, beside] if beside is not None else [*rooms])
        return lowest

    def _cover(self, marks: Sequence[QRect], rooms: Sequence[QRectF]) -> None:
        region = QRegion()
        for room in (*marks, *(room.toAlignedRect() for room in rooms)):
            region += room
        place = region.boundingRect()
        self.setGeometry(place)
        self.setMask(region.translated(-place.topLeft()))
        for mark, room in zip((self._mark, self._echo), marks, strict=False):
            if mark is not None:
                mark.setGeometry(room.translated(-place.topLeft()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing of its own: the words below stay as they are."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint()

    def _repaint(self) -> None:
        """The paragraph paints further than this reaches."""
        parent = self.parentWidget()
        if parent is not None:
            parent.update()

    def _choose(self) -> None:
        self.chosen.emit(self.passage.event, self.passage.index)
