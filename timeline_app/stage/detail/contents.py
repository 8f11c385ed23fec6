"""The article in small: what is quoted from it, in its order, this passage marked."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from timeline_app.articles.passages import Article, Passage
from timeline_app.model.collection import Collection, Event
from timeline_app.model.columns import years_differ
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.stage import words
from timeline_app.stage.citation import translated
from timeline_app.timescale.wording import short
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.shape_mark import ShapeMark
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.tile import Tile

MOST = 12
"""So many passages at most, those around the present one."""
_HEADING = Face(15, MEDIUM, "muted")
_SECTION = Face(14, color="muted", most=1)
_DATE = Face(15, color="muted", most=1)
_WORDS = Face(16, most=1)
_PRESENT = Face(16, MEDIUM, most=1)


class Row(Tile):
    """One passage: its event's mark and date, and its first words."""

    chosen = Signal(str, int)

    def __init__(self, passage: Passage, style: Style, *, present: bool) -> None:
        super().__init__(style)
        self._passage = passage
        self._present = present
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8))
        self.row.setSpacing(style.px(10))
        self.clicked.connect(self._choose)

    def fill(self, look: Look, date: TextBlock, beginning: TextBlock) -> None:
        """Lay out what it shows; large letters have the date above the words."""
        self.row.addWidget(ShapeMark(look, self._style, 11, self))
        said = QVBoxLayout() if self._style.least else QHBoxLayout()
        said.setSpacing(0 if self._style.least else self.row.spacing())
        said.addWidget(date)
        said.addWidget(beginning, 1)
        self.row.addLayout(said, 1)
        self.setAccessibleName(f"{date.words} {beginning.words}")

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._present:
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            room = QRectF(self.rect())
            painter.fillRect(room, self._style.color("highlight"))
            self.paint_ring(painter, room)

    def _choose(self) -> None:
        self.chosen.emit(self._passage.event, self._passage.index)


class Contents(Column):
    """A list of passages under the headings of their sections."""

    passage = Signal(str, int)

    def __init__(self, article: Article, collection: Collection, style: Style, lang: str) -> None:
        super().__init__(style, lang)
        self._article = article
        self._collection = collection

    def fill(self, present: Event, looks: dict[str, Look]) -> None:
        """List the passages, those of this event marked."""
        listed = around(self._article, present.id)
        events = [self._collection.event(passage.event) for _heading, passage in listed]
        there = [event for event in events if event is not None]
        dates = [self._date(event, year=years_differ(there)) for event in there]
        wide = max((each.natural_width() for each in dates), default=0)
        self.say(_HEADING, words.SAME_ARTICLE.best(self.lang))
        last: str | None = None
        for (heading, passage), event, date in zip(listed, events, dates, strict=True):
            if event is None:
                continue
            if heading and heading != last:
                self.say(_SECTION, heading, 14, lang=self._article.source.in_language)
            if not self.look.least:
                date.setFixedWidth(wide)
            marked = passage.event == present.id
            row = Row(passage, self.look, present=marked)
            face = _PRESENT if marked else _WORDS
            row.fill(looks.get(event.category or "", looks[""]), date, self._first(passage, face))
            row.chosen.connect(self.passage)
            self.put(row, 2 if heading == last else 4)
            last = heading

    def _date(self, event: Event, *, year: bool) -> TextBlock:
        return TextBlock(_DATE, self.look, short(event.date, self.lang, year=year), self.lang)

    def _first(self, passage: Passage, face: Face) -> TextBlock:
        source = self._article.source
        ours = translated(passage.translation, source, self.lang)
        text = passage.text if ours is None else ours
        return TextBlock(face, self.look, " ".join(text.split()), self.lang)


def around(article: Article, event_id: str) -> Sequence[tuple[str | None, Passage]]:
    """The passages of an article with the headings they stand under, those nearest to an event's."""
    rows = list(article.passages())
    at = next((i for i, (_heading, each) in enumerate(rows) if each.event == event_id), 0)
    first = max(0, min(at - MOST // 2, len(rows) - MOST))
    return rows[first : first + MOST]
