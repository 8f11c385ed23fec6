"""One quotation: the passage as it was quoted, where it stands, its translations."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.model.collection import Excerpt, Source
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.standing import Standing
from timeline_app.views.archivist.form.tongues import Tongues
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.flow import Flow
from timeline_app.widgets.live_field import LiveText
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.text_block import TextBlock

_PASSAGE = Face(17, leading=1.7)
_CITED = Face(15, color="muted", leading=1.5)
_STATE = Face(15, leading=1.5)
_RULE, _INDENT = 3, 16
_STATES = {
    Standing.FOUND: Localized({"zh": "在文章中找到了", "en": "Found in its article"}),
    Standing.CHANGED: Localized(
        {"zh": "在文章中找到了，但文字有出入", "en": "Found in its article, with changes"}
    ),
    Standing.LOST: Localized({"zh": "在文章中找不到", "en": "Not found in its article"}),
    Standing.UNKNOWN: Localized(
        {"zh": "没有文章全文，无从核对", "en": "The full article is not at hand to check it"}
    ),
}
_WRONG = (Standing.CHANGED, Standing.LOST)


def _text() -> LiveText:
    return LiveText(2, 14)


class ExcerptRow(QWidget):
    """The passage itself can't be written into: it is the source's."""

    translated = Signal(int, str, str)
    """Its index, the language's tag, and the text."""
    opened = Signal(int)
    repair_asked = Signal(int)
    source_asked = Signal(str)
    removed = Signal(int)

    def __init__(self, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index, self._style = index, Style(LIGHT)
        self._excerpt: Excerpt | None = None
        self._standing = Standing.UNKNOWN
        self._passage = TextBlock(_PASSAGE, self._style, parent=self)
        self._cited = TextBlock(_CITED, self._style, parent=self)
        self._state = TextBlock(_STATE, self._style, parent=self)
        self._texts = Tongues(_text, self)
        self._open, self._repair, self._about, self._remove = self._buttons = tuple(
            Button(Kind.FLAT, self._style, self) for _ in range(4)
        )
        self._flow, self._column = Flow(), QVBoxLayout(self)
        for button in self._buttons:
            self._flow.addWidget(button)
        for part in (self._passage, self._cited, self._state, self._texts):
            self._column.addWidget(part)
        self._column.addLayout(self._flow)
        self._texts.written.connect(self._write)
        self._open.clicked.connect(self._ask_open)
        self._repair.clicked.connect(self._ask_repair)
        self._about.clicked.connect(self._ask_source)
        self._remove.clicked.connect(self._ask_remove)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        texts: tuple[Styled, ...] = (self._passage, self._cited, self._state, self._texts)
        for part in (*texts, *self._buttons):
            part.restyle(style)
        self._column.setContentsMargins(style.px(_INDENT), 0, 0, 0)
        self._column.setSpacing(style.px(6))
        self._flow.setSpacing(style.px(12))
        self._color_state()

    def say(self, lang: str) -> None:
        """Name what can be done."""
        for button, said in (
            (self._open, words.OPEN_ARTICLE),
            (self._repair, words.FIND_AGAIN),
            (self._about, words.OPEN_SOURCE),
            (self._remove, words.REMOVE),
        ):
            button.say(said.best(lang), lang)
        self._remove.setAccessibleName(words.REMOVE_QUOTE.best(lang))

    def show_excerpt(
        self, excerpt: Excerpt, source: Source | None, languages: tuple[str, ...], lang: str
    ) -> None:
        """Show a passage with its translations into these languages."""
        fresh = self._excerpt is None or self._excerpt.exact != excerpt.exact
        self._excerpt = excerpt
        own = "zh" if source is None else source.in_language
        foreign = tuple(tag for tag in languages if _primary(tag) != _primary(own))
        self._passage.set_text(excerpt.exact, own)
        self._cited.set_text(_cited(excerpt, source, lang), lang)
        self._texts.speak(words.TRANSLATION, foreign, lang)
        self._texts.setVisible(bool(foreign))
        self._texts.show_texts(excerpt.translation, fresh=fresh)
        for button in (self._open, self._about):
            button.setVisible(source is not None)

    def show_standing(self, standing: Standing, lang: str) -> None:
        """Say what became of it in its article."""
        self._standing = standing
        self._state.set_text(_STATES[standing].best(lang), lang)
        self._repair.setVisible(standing in _WRONG)
        self._color_state()

    def focus_remove(self) -> None:
        """Put the focus where another passage was removed before."""
        self._remove.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            wrong = self._standing in _WRONG
            rule = self._style.color("accent" if wrong else "hairline")
            painter.fillRect(0, 0, self._style.px(_RULE), self.height(), rule)

    def _color_state(self) -> None:
        color = "accent" if self._standing in _WRONG else "muted"
        self._state.set_color(self._style.color(color))
        self.update()

    def _write(self, tag: str, text: str) -> None:
        self.translated.emit(self._index, tag, text)

    def _ask_open(self) -> None:
        self.opened.emit(self._index)

    def _ask_repair(self) -> None:
        self.repair_asked.emit(self._index)

    def _ask_source(self) -> None:
        if self._excerpt is not None:
            self.source_asked.emit(self._excerpt.source)

    def _ask_remove(self) -> None:
        self.removed.emit(self._index)


def _cited(excerpt: Excerpt, source: Source | None, lang: str) -> str:
    """Headline and section, a line each."""
    if source is None:
        headline = words.UNKNOWN_SOURCE.best(lang).format(excerpt.source)
    else:
        headline = words.HEADLINE.best(lang).format(source.headline.best(lang) or source.id)
    section = words.SECTION.best(lang).format(excerpt.section) if excerpt.section else ""
    return "\n".join(line for line in (headline, section) if line)


def _primary(tag: str) -> str:
    return tag.split("-", maxsplit=1)[0]
