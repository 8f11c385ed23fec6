"""The article reader over the stage: the article, or what is quoted of it, in its order."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.articles.passages import Article
from timeline_app.articles.shelf import Shelf
from timeline_app.model.collection import Collection
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look, looks
from timeline_app.stage import words
from timeline_app.stage.reader.extent import extent
from timeline_app.stage.reader.page import ReaderPage
from timeline_app.stage.reader.run import items
from timeline_app.state.state import Reading
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.scroll import Scroll

_FROM_TOP = 1 / 3
_BAR = 16, 16, 24, 12
_PAUSE = 10
"""Milliseconds between two steps in which a long article grows: hands come first."""


class ArticleReader(QWidget):
    """Shows one article; the passage being read is highlighted and in view."""

    passage_chosen = Signal(str, int)
    """Fly to this event; the passage is its excerpt of this index."""
    closed = Signal()
    """The way back to the timeline was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._style = Style(LIGHT)
        self._looks = looks((), LIGHT)
        self._shelf: Shelf | None = None
        self._collection: Collection | None = None
        self._article: Article | None = None
        self._reading: Reading | None = None
        self._lang = "zh"
        self._page: ReaderPage | None = None
        self._growth = QTimer(self)
        self._growth.setInterval(_PAUSE)
        self._growth.timeout.connect(self._grow)
        self.back = Button(Kind.HAIRLINE, self._style, self)
        self.back.clicked.connect(self.closed)
        self._scroll = Scroll(self._style, self)
        self._bar = QHBoxLayout()
        self._bar.addWidget(self.back)
        self._bar.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._bar)
        rows.addWidget(self._scroll, 1)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""
        self._style, self._looks = style, looks
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, style.color("ground"))
        self.setPalette(palette)
        if not self.back.isHidden():
            self._bar.setContentsMargins(*(style.px(side) for side in _BAR))
        self.back.restyle(style)
        self._scroll.restyle(style)
        self._make()

    @property
    def frame(self) -> Scroll:
        """The frame that its page is seen in."""
        return self._scroll

    def leave_out_way_back(self) -> None:
        """Have no button for the way back: the window has one outside of the reader."""
        self.back.hide()

    def forget(self) -> None:
        """Let go of the article, so that nothing of it grows or scrolls any more."""
        self._growth.stop()
        self._article, self._reading, self._page = None, None, None
        self._scroll.show_content(QWidget())

    def set_inertia(self, *, on: bool) -> None:
        """Whether its text runs on when it is thrown."""
        self._scroll.flick.inertia = on

    def set_shelf(self, shelf: Shelf) -> None:
        """Take the articles of its collection from here."""
        self._shelf = shelf

    def open(self, collection: Collection, reading: Reading, lang: str) -> None:
        """Show this passage in its article.

        In the article that is open already, a passage that is in view stays where it is.

        Raises:
            KeyError: the collection has no such source.
        """
        if self._shelf is None or self._shelf.collection is not collection:
            self._shelf = Shelf(collection)
        article = self._shelf.article(reading.source, reading.event)
        same = article is self._article and lang == self._lang
        self._collection, self._article = collection, article
        self._reading, self._lang = reading, lang
        if not same or not self._mark(kept=True):
            self._make()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.back.isHidden():
            return
        with QPainter(self) as painter:
            below = self._scroll.geometry().top() - 1
            painter.fillRect(0, below, self.width(), 1, self._style.color("hairline"))

    def _make(self) -> None:
        """Set the page anew."""
        collection, article, reading = self._collection, self._article, self._reading
        if collection is None or article is None or reading is None:
            return
        self.back.say(f"‹ {words.BACK.best(self._lang)}", self._lang)
        sections = extent(article, reading.event, reading.excerpt)
        self._page = ReaderPage(collection, article, self._style, self._lang)
        self._page.fill(items(sections), self._looks, reading.event, reading.excerpt)
        self._page.chosen.connect(self.passage_chosen)
        self._scroll.show_content(self._page)
        if not self._page.is_whole:
            self._growth.start()
        self._mark()

    def _grow(self) -> None:
        """Set more of a long article, what is in view staying where it is."""
        if self._page is None or self._page.is_whole:
            self._growth.stop()
            return
        self._page.grow_below()
        self._scroll.arrange()
        self._page.grow_above()
        self._scroll.arrange(from_end=True)

    def _mark(self, *, kept: bool = False) -> bool:
        """Highlight the passage being read and bring it into view; False: it isn't on the page."""
        if self._page is None or self._reading is None:
            return False
        passage = self._page.mark(self._reading.event, self._reading.excerpt)
        if passage is None:
            return self._reading.event is None
        if not (kept and self._scroll.shows(passage)):
            self._scroll.bring(passage, _FROM_TOP)
        return True
