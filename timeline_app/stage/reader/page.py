"""The page of the article reader: headline, sections, paragraphs or passages and gaps."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.articles.passages import Article, Gap, Paragraph, Passage
from timeline_app.model.collection import Collection, Source
from timeline_app.model.columns import years_differ
from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.stage import words
from timeline_app.stage.citation import byline, in_own_words, is_zh, issue
from timeline_app.stage.line_length import longest_line
from timeline_app.stage.reader.gap_line import GapLine
from timeline_app.stage.reader.margin import INSET, margin
from timeline_app.stage.reader.paragraph import ReaderParagraph
from timeline_app.stage.reader.passage import SIZE, ReaderPassage
from timeline_app.stage.reader.quote import ReaderQuote
from timeline_app.stage.reader.run import Heading, Item, Run
from timeline_app.stage.told import Told
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face

HAN, LATIN = 37, 31
"""How wide the words are, in their sizes: 37 Han characters, about 66 Latin ones."""
_BESIDE, _ABOVE, _BELOW = 24, 20, 96
_HEADLINE = Face(34, BOLD, leading=1.35, even=True)
_SECOND = Face(19, color="muted", leading=1.6, even=True)
_ORIGINAL = Face(17, color="muted", leading=1.6, even=True)
_BYLINE = Face(17, MEDIUM, leading=1.6)
_NOTE = Face(15, color="muted", leading=1.65)
_LOST = Face(16, MEDIUM, leading=1.6)
_SECTION = Face(24, BOLD, leading=1.45, even=True)
_OVER_HEADING = 44


def measure(style: Style, lang: str) -> int:
    """How wide the words are, in pixels."""
    if style.least:
        return longest_line(style, lang, SIZE)
    return round((HAN if is_zh(lang) else LATIN) * style.letters(SIZE))


class _Head(Column):
    """Headlines, by whom, what is not known of the article, and whether it is whole."""

    def __init__(self, article: Article, style: Style, lang: str) -> None:
        super().__init__(style, lang)
        source = article.source
        self.indent(margin(style) + INSET, 0, INSET, 12 if article.whole else 0)
        self._headlines(source, whole=article.whole)
        self.say(_BYLINE, byline(source, lang), 16)
        note = source.note.best(lang)
        if not note or source.publisher or source.date_published:
            note = "\n".join(text for text in (issue(source, lang), note) if text)
        self.say(_NOTE, note, 8)
        if not article.whole:
            self.say(_NOTE, words.ONLY_QUOTED.best(lang), 4)
        if article.lost:
            self.say(_LOST, words.LOST.best(lang), 28)

    def _headlines(self, source: Source, *, whole: bool) -> None:
        self.say(_HEADLINE, source.headline.best(self.lang))
        self.say(_SECOND, source.alternative_headline.best(self.lang), 8)
        if in_own_words(source, self.lang) or not source.headline.exact(self.lang):
            return
        titles = (source.headline, source.alternative_headline) if whole else (source.headline,)
        for number, title in enumerate(titles):
            original = title.exact(source.in_language) or ""
            self.say(_ORIGINAL, original, 2 if number else 10, lang=source.in_language)


class _Line(QWidget):
    """Between what isn't found in the article and the article."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            room = self.rect().adjusted(self._style.px(margin(self._style) + INSET), 0, 0, 0)
            painter.fillRect(room, self._style.color("hairline"))


class ReaderPage(QWidget):
    """A column of a readable measure in the middle of the page, the marks in its margin.

    A long article is set from the passage being read on, and grows at both ends when asked to.
    """

    chosen = Signal(str, int)

    def __init__(self, collection: Collection, article: Article, style: Style, lang: str) -> None:
        super().__init__()
        self._collection = collection
        self._article = article
        self._source = article.source
        self._style = style
        self._lang = lang
        self._looks: dict[str, Look] = {}
        self._run = Run(())
        self._year = years_differ(collection.events)
        self.passages: list[ReaderPassage | ReaderQuote] = []
        self._column = Column(style, lang, self)
        self._widest = style.px(margin(style)) + measure(style, lang) + 2 * style.px(INSET)

    def fill(
        self, items: Sequence[Item], looks: dict[str, Look], event: str | None, excerpt: int
    ) -> None:
        """Set the page around a passage."""
        self._looks = looks
        self._column.put(_Head(self._article, self._style, self._lang))
        for passage in self._article.lost:
            self._put_passage(self._column, passage)
        if self._article.lost:
            self._column.put(_Line(self._style, self._column), _OVER_HEADING)
            self._column.rows.addSpacing(self._style.px(_OVER_HEADING))
        self._top = self._column.rows.count()
        self._run = Run(items, event, excerpt)
        self._put_chunk(self._run.first())
        self._column.rows.addStretch(1)

    @property
    def is_whole(self) -> bool:
        """Whether everything is set."""
        return self._run.done

    def grow_above(self) -> None:
        """Set some of what stands above."""
        self._put_chunk(self._run.before(), self._top)

    def grow_below(self) -> None:
        """Set some of what stands below."""
        self._put_chunk(self._run.after(), self._column.rows.count() - 1)

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

    def mark(self, event: str | None, excerpt: int) -> ReaderPassage | ReaderQuote | None:
        """Mark the passage that is being read, and no other; None: it isn't on this page."""
        for each in self.passages:
            each.set_current(current=each.passage.event == event and each.passage.index == excerpt)
        return next((each for each in self.passages if each.is_current), None)

    def _put_chunk(self, items: Sequence[Item], index: int = -1) -> None:
        if not items:
            return
        chunk = Column(self._style, self._lang, self._column)
        for item in items:
            self._put(chunk, item)
        width = self._column.width()
        chunk.resize(width, chunk.heightForWidth(width))  # else lines are broken twice
        self._column.rows.insertWidget(index, chunk)
        chunk.show()

    def _put(self, chunk: Column, item: Item) -> None:
        if isinstance(item, Heading):
            heading = Column(self._style, self._lang)
            heading.indent(margin(self._style) + INSET, 0, INSET, 12)
            heading.say(_SECTION, item.text, lang=self._source.in_language)
            chunk.put(heading, _OVER_HEADING)
        elif isinstance(item, Passage):
            self._put_passage(chunk, item)
        elif isinstance(item, Paragraph):
            self._put_paragraph(chunk, item)
        else:
            self._put_gap(chunk, item)

    def _told(self, passage: Passage) -> Told | None:
        event = self._collection.event(passage.event)
        return None if event is None else Told.of(event, self._looks, self._lang, year=self._year)

    def _put_passage(self, column: Column, passage: Passage) -> None:
        told = self._told(passage)
        if told is None:
            return
        made = ReaderPassage(passage, self._style)
        made.fill(self._source, told, self._lang)
        made.chosen.connect(self.chosen)
        self.passages.append(made)
        column.put(made)

    def _put_paragraph(self, column: Column, paragraph: Paragraph) -> None:
        made = ReaderParagraph(paragraph, self._source, self._style, self._lang)
        made.fill(self._told)
        for quote in made.quotes:
            quote.chosen.connect(self.chosen)
            self.passages.append(quote)
        column.put(made)

    def _put_gap(self, column: Column, _gap: Gap) -> None:
        line = QWidget(column)
        row = QHBoxLayout(line)
        row.setContentsMargins(self._style.px(margin(self._style)), 0, 0, 0)
        row.addWidget(GapLine(self._style, self._lang, INSET, line))
        column.put(line)
