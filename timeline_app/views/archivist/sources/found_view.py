"""What was found in an article's file, shown before it is taken."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.articles.reading.article_text import ArticleText
from timeline_app.model.edtf import parse
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.timescale.wording import in_words
from timeline_app.views.archivist.sources import words
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.flow import Flow
from timeline_app.widgets.text_block import TextBlock

_NAME = Face(16, MEDIUM, leading=1.5, most=2)
_TOLD, _FIRST = Face(15, leading=1.6), Face(15, color="muted", leading=1.7, most=4)
_BEGINNING = 240
_PAD, _RULE = 16, 3


class FoundView(QWidget):
    """Its name, what it tells of itself, how it was read, and its first lines."""

    taken = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._name = TextBlock(_NAME, self._style, parent=self)
        self._told = TextBlock(_TOLD, self._style, parent=self)
        self._first = TextBlock(_FIRST, self._style, parent=self)
        self._take = Button(Kind.HAIRLINE, self._style, self)
        self._decline = Button(Kind.HAIRLINE, self._style, self)
        self._take.clicked.connect(self.taken)
        self._decline.clicked.connect(self.declined)
        self._column, self._flow = QVBoxLayout(self), Flow()
        for part in (self._name, self._told, self._first):
            self._column.addWidget(part)
        self._flow.addWidget(self._take)
        self._flow.addWidget(self._decline)
        self._column.addLayout(self._flow)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for part in (self._name, self._told, self._first, self._take, self._decline):
            part.restyle(style)
        pad = style.px(_PAD)
        self._column.setContentsMargins(pad + style.px(_RULE), pad, pad, pad)
        self._column.setSpacing(style.px(8))
        self._flow.setSpacing(style.px(10))

    def show_found(self, name: str, found: ArticleText, lang: str) -> None:
        """Show what a file of this name holds."""
        self._take.say(words.TAKE.best(lang), lang)
        self._decline.say(words.DECLINE.best(lang), lang)
        self._name.set_text(name, lang)
        self._told.set_text("\n".join(_told(found, lang)), lang)
        beginning = " ".join(found.text[:_BEGINNING].split())
        more = "…" if len(found.text) > _BEGINNING else ""
        self._first.set_text(beginning + more, found.lang or lang)

    @property
    def first(self) -> Button:
        """The button that takes it."""
        return self._take

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("band"))
            rule = self._style.px(_RULE)
            painter.fillRect(0, 0, rule, self.height(), self._style.color("accent"))


def _told(found: ArticleText, lang: str) -> Iterator[str]:
    """A line each: headline, authors and day, as far as they are told; length; how it was read."""
    joint = "、" if lang.startswith("zh") else ", "
    day = in_words(parse(found.published), lang) if found.published else ""
    for word, text in (
        (words.TOLD_HEADLINE, found.title),
        (words.TOLD_AUTHORS, joint.join(found.authors)),
        (words.TOLD_DAY, day),
    ):
        yield word.best(lang).format(text or words.NOT_SAID.best(lang))
    length = words.CHARACTERS.best(lang).format(len(found.text))
    space = "" if lang.startswith("zh") else " "
    stop = "。" if lang.startswith("zh") else "."
    yield space.join((f"{length}{stop}", *(each.best(lang) for each in found.notes)))
