"""The page of the article reader: headline, sections, the passages and the gaps between them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.articles.passages import Gap, Passage, Section
from timeline_app.model.collection import Collection, Source
from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.timescale.wording import short
from timeline_app.views.explore import words
from timeline_app.views.explore.citation import byline, in_own_words, is_zh, issue
from timeline_app.views.explore.gap_line import GapLine
from timeline_app.views.explore.reader_passage import INSET, MARGIN, ReaderPassage
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face

HAN, LATIN = 37 * 20, 31 * 20
"""How wide the words are, at 1080 lines: 37 Han characters, about 66 Latin ones."""
_BESIDE, _ABOVE, _BELOW = 24, 20, 96
_HEADLINE = Face(34, BOLD, leading=1.35, even=True)
_SECOND = Face(19, color="muted", leading=1.6, even=True)
_ORIGINAL = Face(17, color="muted", leading=1.6, even=True)
_BYLINE = Face(17, MEDIUM, leading=1.6)
_NOTE = Face(15, color="muted", leading=1.65)
_SECTION = Face(24, BOLD, leading=1.45, even=True)


class _Head(Column):
    """Headlines, by whom, what is not known of the article, and that it isn't whole."""

    def __init__(self, source: Source, style: Style, lang: str) -> None:
        super().__init__(style, lang)
        self.indent(MARGIN + INSET, 0, INSET, 0)
        self._headlines(source)
        self.say(_BYLINE, byline(source, lang), 16)
        note = source.note.best(lang)
        if not note or source.publisher or source.date_published:
            note = "\n".join(text for text in (issue(source, lang), note) if text)
        self.say(_NOTE, note, 8)
        self.say(_NOTE, words.ONLY_QUOTED.best(lang), 4)

    def _headlines(self, source: Source) -> None:
        self.say(_HEADLINE, source.headline.best(self.lang))
        self.say(_SECOND, source.alternative_headline.best(self.lang), 8)
        original = source.headline.exact(source.in_language)
        if original and not in_own_words(source, self.lang) and source.headline.exact(self.lang):
            self.say(_ORIGINAL, original, 10, lang=source.in_language)


class ReaderPage(QWidget):
    """A column of a readable measure in the middle of the page, the marks in its margin."""

    chosen = Signal(str, int)

    def __init__(self, collection: Collection, source: Source, style: Style, lang: str) -> None:
        super().__init__()
        self._collection = collection
        self._source = source
        self._style = style
        self._lang = lang
        self.passages: list[ReaderPassage] = []
        self._column = Column(style, lang, self)
        measure = HAN if is_zh(lang) else LATIN
        self._widest = style.px(MARGIN + measure + 2 * INSET)

    def fill(self, sections: Sequence[Section], looks: dict[str, Look]) -> None:
        """Set the whole page."""
        self._column.put(_Head(self._source, self._style, self._lang))
        for section in sections:
            self._head_section(section)
            for block in section.blocks:
                if isinstance(block, Passage):
                    self._put_passage(block, looks)
                else:
                    self._put_gap(block)
        self._column.rows.addStretch(1)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        column = self._column.heightForWidth(self._column_width(width))
        return self._style.px(_ABOVE) + column + self._style.px(_BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self._column_width(self.width())
        left, top = (self.width() - width) // 2, self._style.px(_ABOVE)
        self._column.setGeometry(left, top, width, self._column.heightForWidth(width))

    def _column_width(self, width: int) -> int:
        return min(self._widest, width - 2 * self._style.px(_BESIDE))

    def mark(self, event: str | None, excerpt: int) -> ReaderPassage | None:
        """Mark the passage that is being read, and no other; None: it isn't on this page."""
        for each in self.passages:
            each.set_current(current=each.passage.event == event and each.passage.index == excerpt)
        return next((each for each in self.passages if each.is_current), None)

    def _head_section(self, section: Section) -> None:
        if not section.heading:
            return
        heading = Column(self._style, self._lang)
        heading.indent(MARGIN + INSET, 0, INSET, 12)
        heading.say(_SECTION, section.heading, lang=self._source.in_language)
        self._column.put(heading, 44)

    def _put_passage(self, passage: Passage, looks: dict[str, Look]) -> None:
        event = self._collection.event(passage.event)
        if event is None:
            return
        made = ReaderPassage(passage, self._style)
        date = short(event.date, self._lang, year=False)
        look = looks.get(event.category or "", looks[""])
        made.fill(self._source, look, date, event.title.best(self._lang), self._lang)
        made.chosen.connect(self.chosen)
        self.passages.append(made)
        self._column.put(made)

    def _put_gap(self, _gap: Gap) -> None:
        line = QWidget(self._column)
        row = QHBoxLayout(line)
        row.setContentsMargins(self._style.px(MARGIN), 0, 0, 0)
        row.addWidget(GapLine(self._style, self._lang, INSET, line))
        self._column.put(line)
