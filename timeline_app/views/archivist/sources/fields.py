"""What is written of a source: the fields by which it can be cited."""

import re
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from timeline_app.articles.reading.article_text import ArticleText
from timeline_app.editing.date_echo import echo
from timeline_app.model.collection import Source
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.cards.language_lines import LanguageLines
from timeline_app.views.archivist.sources import words
from timeline_app.views.archivist.sources.kinds import languages, types
from timeline_app.views.archivist.sources.notes import Notes
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Choice, Line, Named
from timeline_app.widgets.text_block import TextBlock

_ECHO: Final = Face(15, leading=1.4, most=2)
_SEPARATORS: Final = re.compile(r"\s*[;；、]\s*")


class SourceFields(QWidget):
    """Shows a source, and says what was made of it."""

    entered = Signal()
    """Enter was pressed in a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style, self._lang = Style(LIGHT), "zh"
        self._given = Source(id="")
        self._spoken: tuple[str, ...] = ()
        self._type, self._language = Choice(), Choice()
        self._headline, self._second, self._note = LanguageLines(), LanguageLines(), Notes()
        self._authors, self._publisher, self._day, self._rights = (Line() for _ in range(4))
        self._echo = TextBlock(_ECHO, self._style, parent=self)
        self._named = {
            field: Named(field, self)
            for field in (
                self._type,
                self._language,
                self._authors,
                self._publisher,
                self._day,
                self._rights,
            )
        }
        self._named[self._day].add_below(self._echo)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lines: list[QHBoxLayout] = []
        self._put(self._type, self._language)
        self._column.addWidget(self._headline)
        self._column.addWidget(self._second)
        self._put(self._authors, self._publisher)
        self._put(self._day, self._rights)
        self._column.addWidget(self._note)
        for line in (self._authors, self._publisher, self._day, self._rights):
            line.entered.connect(self.entered)
        for lines in (self._headline, self._second):
            lines.entered.connect(self.entered)
        self._day.editor.textChanged.connect(self._echo_day)
        self._language.currentIndexChanged.connect(self._ask_headlines)

    def _put(self, *fields: Line | Choice) -> None:
        line = QHBoxLayout()
        for field in fields:
            line.addWidget(self._named[field], 1)
        self._lines.append(line)
        self._column.addLayout(line)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for named in self._named.values():
            named.restyle(style)
        for part in (self._headline, self._second, self._note, self._echo):
            part.restyle(style)
        self._column.setSpacing(style.px(12))
        for line in self._lines:
            line.setSpacing(style.px(12))
        self._echo_day()

    @property
    def first(self) -> Line:
        """Where writing begins."""
        return self._headline.first

    def show_source(self, source: Source, spoken: tuple[str, ...], lang: str) -> None:
        """Show a source of a collection in these languages."""
        self._given, self._spoken, self._lang = source, spoken, lang
        self._name(lang)
        self._type.offer(types(source.type, lang))
        self._type.setCurrentIndex(self._type.findData(source.type))
        self._language.offer(languages((source.in_language, *spoken), lang))
        self._language.setCurrentIndex(self._language.findData(source.in_language))
        self._headline.show_texts(source.headline)
        self._second.show_texts(source.alternative_headline)
        self._note.ask(source.note, spoken, lang)
        self._authors.editor.setText(_joined(source.creator, lang))
        self._publisher.editor.setText(source.publisher or "")
        self._day.editor.setText(source.date_published or "")
        self._rights.editor.setText(source.rights or "")
        self._ask_headlines()
        self._echo_day()
        for editor in self.findChildren(QLineEdit):
            editor.setCursorPosition(0)

    def fill(self, found: ArticleText) -> None:
        """Write what a file tells into the fields that are empty."""
        if found.lang is not None and not self._headline.texts:
            at = self._language.findData(found.lang)
            self._language.setCurrentIndex(at if at >= 0 else self._language.currentIndex())
        told = Localized({self._language.key: found.title or ""})
        if found.title and not self._headline.texts:
            self._headline.show_texts(told)
        for line, text in (
            (self._authors, _joined(found.authors, self._lang)),
            (self._publisher, found.publisher),
            (self._day, found.published),
        ):
            if text and not line.text:
                line.editor.setText(text)

    @property
    def fault(self) -> tuple[QWidget, str] | None:
        """What stands in the way: a field, and the sentence about it."""
        if not self._headline.texts:
            return self._headline.first, words.NO_HEADLINE.best(self._lang)
        if self._day.text and self._day.text != self._given.date_published:
            text, date = echo(self._day.text, self._lang)
            if date is None:
                return self._day, words.NO_DATE.best(self._lang).format(text)
        return None

    @property
    def source(self) -> Source:
        """The source as it is written now; what isn't shown of it stays."""
        given = self._given
        return replace(
            given,
            type=self._type.key,
            in_language=self._language.key,
            headline=_kept(given.headline, self._headline.texts),
            alternative_headline=_kept(given.alternative_headline, self._second.texts),
            note=_kept(given.note, self._note.texts),
            creator=self._creators,
            publisher=self._publisher.text or None,
            date_published=self._published,
            rights=self._rights.text or None,
        )

    @property
    def _creators(self) -> tuple[str, ...]:
        given = self._given.creator
        if self._authors.text == _joined(given, self._lang):
            return given
        return tuple(name for name in _SEPARATORS.split(self._authors.text) if name)

    @property
    def _published(self) -> str | None:
        """EDTF; what was there and can't be read stays as it is."""
        text = self._day.text
        if not text or text == self._given.date_published:
            return text or None
        date = echo(text, self._lang).date
        return text if date is None else date.text

    def _name(self, lang: str) -> None:
        for field, name in (
            (self._type, words.TYPE),
            (self._language, words.LANGUAGE),
            (self._authors, words.AUTHORS),
            (self._publisher, words.PUBLISHER),
            (self._day, words.DAY_OF_ISSUE),
            (self._rights, words.RIGHTS),
        ):
            self._named[field].set_name(name.best(lang), lang)

    def _ask_headlines(self) -> None:
        """In the article's own language, and in those of the collection."""
        own = self._language.key or self._given.in_language
        langs = tuple(dict.fromkeys((*self._spoken, own)))
        self._headline.ask(words.HEADLINE, langs, self._lang)
        self._second.ask(words.ALTERNATIVE, langs, self._lang)

    def _echo_day(self) -> None:
        """Say at once how the date is read."""
        text, date = echo(self._day.text, self._lang)
        color = "ink" if date is not None else "accent"
        self._echo.set_text(text, self._lang)
        self._echo.set_color(self._style.color(color if self._day.text else "muted"))


def _joined(names: tuple[str, ...], lang: str) -> str:
    return ("；" if lang.startswith("zh") else "; ").join(names)


def _kept(before: Localized, now: Localized) -> Localized:
    """The same value where nothing else is written, whatever the order of languages."""
    return before if dict(before) == dict(now) else now
