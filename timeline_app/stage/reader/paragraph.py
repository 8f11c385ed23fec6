"""A paragraph of an article that is kept whole, the quoted passages marked in it."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent

from timeline_app.articles.passages import Paragraph, Passage, Quote
from timeline_app.model.collection import Source
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.stage import words
from timeline_app.stage.citation import in_own_words, translated
from timeline_app.stage.reader.margin import INSET, margin
from timeline_app.stage.reader.marked_text import MarkedText
from timeline_app.stage.reader.quote import ReaderQuote
from timeline_app.stage.told import Told
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import draw_ring

_WORDS = Face(20, leading=1.85)
_ORIGINAL = Face(17, color="muted", leading=1.8)
_OURS = Face(14, MEDIUM, "muted")
_RULE, _AIR, _BELOW = 4, 16, 18
_AROUND = 8
"""Between a translation's words and the edge of what is behind them."""


class ReaderParagraph(Column):
    """In another language than the article's, the translations of passages stand above it."""

    def __init__(self, paragraph: Paragraph, source: Source, style: Style, lang: str) -> None:
        super().__init__(style, lang)
        self._source = source
        self._face = _WORDS if in_own_words(source, lang) else _ORIGINAL
        self._text = MarkedText(self._face, style, paragraph.text, source.in_language, self)
        self._translations: dict[ReaderQuote, Column] = {}
        self.quotes: list[ReaderQuote] = []
        self._paragraph = paragraph
        self.indent(margin(style) + INSET, 0, INSET, _BELOW)

    def fill(self, told: Callable[[Passage], Told | None]) -> None:
        """Set the text and mark what is quoted; ``told`` says what of the quoting event."""
        for quote in self._paragraph.quotes:
            event = told(quote.passage)
            if event is not None:
                self._mark(quote, event)
        self.put(self._text, _AIR if self._translations else 0)
        if self._translations:
            self.indent(margin(self.look) + INSET, _AROUND, INSET, _BELOW)
        for made in self.quotes:
            made.raise_()
        marks = sum(made.mark_height for made in self.quotes)
        self.setMinimumHeight(marks + self.look.px(_BELOW) if marks else 0)

    def _mark(self, quote: Quote, told: Told) -> None:
        made = ReaderQuote(quote, self.look, self)
        ours = translated(quote.passage.translation, self._source, self.lang)
        shown = ours is not None and quote.first
        if ours is not None and shown:
            column = Column(self.look, self.lang, self)
            column.say(_OURS, words.OUR_TRANSLATION.best(self.lang))
            column.say(_WORDS, ours, 2)
            self._translations[made] = column
            self.put(column, _AIR if self.quotes else 0)
        made.fill(told, self.lang, _OURS if shown else self._face, translated=shown)
        self.quotes.append(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rows.activate()
        corner, lowest = QPointF(self._text.pos()), 0
        for made in self.quotes:
            quote, column = made.quote, self._translations.get(made)
            rooms = [each.translated(corner) for each in self._text.rooms(quote.start, quote.end)]
            beside = None if column is None else QRectF(column.geometry())
            lowest = made.lay(beside, rooms, lowest)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for made in sorted(self.quotes, key=lambda each: each.is_current):
                self._underlay(painter, made)
            for made in self.quotes:
                if made.hasFocus():
                    draw_ring(painter, QRectF(made.geometry()), self.look)

    def _underlay(self, painter: QPainter, made: ReaderQuote) -> None:
        color = self._color(made)
        for room in made.rooms:
            painter.fillRect(room, color)
        if not made.is_current:
            return
        column = self._translations.get(made)
        if column is not None:
            around = self.look.px(_AROUND)
            room = QRectF(column.geometry()).adjusted(-self.look.px(INSET), -around, 0, around)
            painter.fillRect(room, color)
            self._rule(painter, room)
        if made.rooms:
            self._rule(painter, made.rooms[0].united(made.rooms[-1]))

    def _rule(self, painter: QPainter, beside: QRectF) -> None:
        rule = QRectF(
            self.look.px(margin(self.look)), beside.top(), self.look.px(_RULE), beside.height()
        )
        painter.fillRect(rule, self.look.color("accent"))

    def _color(self, made: ReaderQuote) -> QColor:
        if made.is_current:
            return self.look.color("highlight")
        if made.underMouse() or made.isDown():
            return self.look.color("card")
        return self.look.color("hairline" if self.look.theme.dark else "band")
