"""What the detail pane shows of one event."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.articles.context import Context, context
from timeline_app.articles.shelf import Shelf
from timeline_app.model.collection import Collection, Event, Excerpt, Source
from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.stage import words
from timeline_app.stage.citation import citation, translated
from timeline_app.stage.detail.read_button import ReadButton
from timeline_app.stage.quotation import INDENT, Quotation
from timeline_app.stage.telling import when
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.shape_mark import ShapeMark
from timeline_app.widgets.text_block import TextBlock

_CATEGORY = Face(17, BOLD)
_DATE = Face(22, color="muted", leading=1.45, even=True)
_DATE_LOW = Face(18, color="muted", leading=1.45, even=True)
_AS_WRITTEN = Face(15, color="muted", leading=1.5)
_TITLE = Face(38, BOLD, leading=1.28, even=True)
_SUMMARY = Face(18, leading=1.75)
_CITATION = Face(15, color="muted", leading=1.6)
_ASIDE = Face(16, color="muted", leading=1.7)
"""The article's own words around the passage."""


class About(Column):
    """The event itself: category, date, title, summary."""

    def __init__(self, collection: Collection, event: Event, style: Style, lang: str) -> None:
        super().__init__(style, lang)
        self._collection = collection
        self._event = event

    def fill(self, look: Look) -> None:
        """Set its texts."""
        event, lang = self._event, self.lang
        category = self._collection.category(event.category)
        if category is not None:
            self.put(self._mark(look, category.label.best(lang)))
        self.say(_DATE_LOW if self.look.scarce else _DATE, when(event, lang), 14 if category else 0)
        if event.date_text and not (self.look.least and self.look.scarce):
            self.say(_AS_WRITTEN, words.IN_SOURCE.best(lang).format(event.date_text), 2)
        self.say(_TITLE, event.title.best(lang), 12)
        self.say(_SUMMARY, event.summary.best(lang), 16)

    def _mark(self, look: Look, label: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.px(10))
        words_ = TextBlock(_CATEGORY, self.look, label, self.lang, line)
        words_.set_color(self.look.inked(look.color))
        row.addWidget(ShapeMark(look, self.look, 15, line))
        row.addWidget(words_, 1)
        return line


class Passages(Column):
    """The passages that tell of the event, each with its citation.

    The way to the first one stands below the page; the others have theirs here.
    """

    read = Signal(int)

    def __init__(self, collection: Collection, event: Event, style: Style, lang: str) -> None:
        super().__init__(style, lang)
        self._collection = collection
        self._event = event

    def fill(self, rule: QColor, shelf: Shelf) -> None:
        """Set every excerpt whole, within its context where that is known."""
        cited = ""
        for index, (excerpt, source) in enumerate(self._sources()):
            around = self._context(index, excerpt, source, shelf)
            self._aside(around.before, source, above=24 if index else 0, below=6)
            above = 24 if index and not around.before else 0
            self.put(Quotation(excerpt, source, self.look, self.lang, rule), above)
            self._aside(around.after, source, above=6)
            text = citation(source, excerpt, self.lang)
            if text != cited:
                self.put(self._cited(text), 10)
            cited = text
            if index and self._collection.source(source.id) is not None:
                button = ReadButton(index, self.look, self.lang)
                button.read.connect(self.read)
                self.put(button, 20, narrow=True)

    def _sources(self) -> Iterator[tuple[Excerpt, Source]]:
        for excerpt in self._event.excerpts:
            source = self._collection.source(excerpt.source)
            yield excerpt, source or Source(id=excerpt.source)

    def _context(self, index: int, excerpt: Excerpt, source: Source, shelf: Shelf) -> Context:
        """What stands around it, if it is shown in the article's own words."""
        shown = translated(excerpt.translation, source, self.lang) is None
        if not shown or self._collection.source(source.id) is None:
            return Context("", "")
        article = shelf.article(source.id, self._event.id)
        return context(article, self._event.id, index) or Context("", "")

    def _aside(self, text: str, source: Source, *, above: float, below: float = 0) -> None:
        if text:
            column = Column(self.look, self.lang)
            column.indent(INDENT, 0, 0, below)
            column.say(_ASIDE, text, lang=source.in_language)
            self.put(column, above)

    def _cited(self, text: str) -> QWidget:
        column = Column(self.look, self.lang)
        column.indent(INDENT, 0, 0, 0)
        column.say(_CITATION, text)
        return column
