"""The pane with an article, as it lies over the stage, and hands on its words."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.articles.quoting import BRIDGE, excerpt, quoting
from tests.widgets.shown import settle
from timeline_app.articles.shelf import Shelf
from timeline_app.model.collection import Excerpt
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, looks
from timeline_app.state.state import Reading
from timeline_app.views.archivist.article.rooms import rooms
from timeline_app.views.archivist.article_pane import ArticlePane
from timeline_app.widgets.button import Button

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
QUOTES = (
    [excerpt(BRIDGE, "The first bridge…stone piers.")],
    [excerpt(BRIDGE, "of oak…gone soft")],
    [excerpt(BRIDGE, "The second bridge…1896.", exact="The second bridge came up the river on barges in May 1B96.")],
    [Excerpt(source="s", exact="A tunnel was dug under the river in a single night.")],
    [],
)  # fmt: skip


class Read:
    """A pane, what it says, and the places of its words."""

    def __init__(self, qtbot, text=BRIDGE, groups=QUOTES, size=(1080, 700)):
        self.qtbot, self.text = qtbot, text
        self.collection = quoting(*groups)
        self.pane = ArticlePane()
        qtbot.addWidget(self.pane)
        self.said = []
        for name in ("passage_chosen", "closed", "quoted", "event_wanted", "repaired"):
            getattr(self.pane, name).connect(self._noted(name))
        for name in ("attach_wanted", "source_wanted"):
            getattr(self.pane, name).connect(self._noted(name))
        self.pane.resize(*size)
        self.restyle(Style(LIGHT))

    def _noted(self, name):
        def note(*values):
            self.said.append((name, *values))

        return note

    def restyle(self, style):
        self.style = style
        self.pane.restyle(style, looks((), style.theme))

    def open(self, event=None, lang="en", excerpt=0):
        self.shelve(self.collection)
        self.pane.open(self.collection, Reading("s", event, excerpt), lang)
        self.pane.show()
        self.pane.activateWindow()
        settle()
        return self

    def shelve(self, collection):
        self.collection = collection
        texts = {} if self.text is None else {"s": self.text}
        self.pane.set_shelf(Shelf(collection, texts))
        settle()

    @property
    def view(self):
        return self.pane.view

    @property
    def viewport(self):
        return self.pane.view.viewport()

    @property
    def shown(self):
        """What the document holds."""
        return self.view.document().toPlainText()

    def place(self, words):
        """Where words stand on the page, from unit to unit."""
        start = self.shown.index(words)
        return tuple(len(self.shown[:at].encode("utf-16-le")) // 2 for at in (start, start + len(words)))  # fmt: skip

    def select(self, words):
        self.view.select(*self.place(words))

    def point(self, words, share=0.5):
        """A point of the viewport on the first of these words."""
        start, end = self.place(words)
        room = next(rooms(self.view.document(), start, end))
        room.translate(0, -self.view.verticalScrollBar().value())
        return QPoint(round(room.left() + share * room.width()), round(room.center().y()))

    def selected(self):
        return self.view.textCursor().selectedText()

    def button(self, words):
        found = [each for each in self.pane.findChildren(Button) if each.isVisible()]
        return next(each for each in found if each.words == words)

    def press(self, words):
        QTest.mouseClick(self.button(words), LEFT)
        settle()

    def key(self, key, modifiers=PLAIN):
        QTest.keyClick(QApplication.focusWidget() or self.view, key, modifiers)
        settle()
