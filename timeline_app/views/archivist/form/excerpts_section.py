"""What the event rests on: passages quoted from articles."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.editing import words as fields
from timeline_app.model.collection import Event
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.state.state import State
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.draft import Draft
from timeline_app.views.archivist.form.excerpt_row import ExcerptRow
from timeline_app.views.archivist.form.heading import Heading
from timeline_app.views.archivist.form.section import Section
from timeline_app.views.archivist.form.standing import Standings
from timeline_app.views.archivist.form.texts_by_language import rewritten
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.text_block import TextBlock

_HINT = Face(15, color="muted", leading=1.5)


class ExcerptsSection(Section):
    """The passages, and the way to one more."""

    asked = Signal(str)
    """A command: quote."""
    opened = Signal(int)
    """The article is wanted, at the event's excerpt of this index."""
    repair_asked = Signal(int)
    """The excerpt of this index is to be found again."""
    source_asked = Signal(str)

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self._lang = "zh"
        self._standings = Standings()
        self._shown: tuple[object, ...] = ()
        self._rows: list[ExcerptRow] = []
        self._heading = Heading(self)
        self._hint = TextBlock(_HINT, self.look, parent=self)
        self._list = QVBoxLayout()
        self._quote = Button(Kind.HAIRLINE, self.look, self)
        self._quote.clicked.connect(self._ask)
        for part in (self._heading, self._hint):
            self.column.addWidget(part)
        self.column.addLayout(self._list)
        self.column.addWidget(self._quote)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""
        super().restyle(style, looks)
        self._list.setSpacing(style.px(22))
        parts: tuple[Styled, ...] = (self._heading, self._hint, self._quote, *self._rows)
        for part in parts:
            part.restyle(style)

    def say(self, lang: str, languages: tuple[str, ...]) -> None:
        """Name its parts."""
        del languages
        self._lang, self._shown = lang, ()
        self._heading.say(fields.EXCERPTS.best(lang), lang)
        self._hint.set_text(words.NO_EXCERPTS.best(lang), lang)
        for row in self._rows:
            row.say(lang)

    def show_event(self, state: State, event: Event, *, fresh: bool) -> None:
        """Show the passages, if they or what is known of them are others than before."""
        collection, articles = state.collection, state.articles
        shown = event.id, event.excerpts, collection.sources, articles, collection.languages
        if not fresh and _same(shown, self._shown):
            return
        self._shown = shown
        self._fit(len(event.excerpts))
        for row, excerpt in zip(self._rows, event.excerpts, strict=True):
            source = collection.source(excerpt.source)
            row.show_excerpt(excerpt, source, collection.languages, self._lang)
            row.show_standing(self._standings.of(articles, excerpt), self._lang)
        self._hint.setVisible(not event.excerpts)
        more = words.QUOTE_MORE if event.excerpts else words.QUOTE
        self._quote.say(more.best(self._lang), self._lang)

    def _ask(self) -> None:
        self.asked.emit("quote")

    def _fit(self, count: int) -> None:
        while len(self._rows) < count:
            self._add_row()
        while len(self._rows) > count:
            row = self._rows.pop()
            row.hide()
            row.deleteLater()

    def _add_row(self) -> None:
        row = ExcerptRow(len(self._rows), self)
        row.restyle(self.look)
        row.say(self._lang)
        row.translated.connect(self._write)
        row.opened.connect(self.opened)
        row.repair_asked.connect(self.repair_asked)
        row.source_asked.connect(self.source_asked)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._list.addWidget(row)
        row.show()

    def _write(self, index: int, tag: str, text: str) -> None:
        excerpts = list(self.draft.now.excerpts)
        translation = rewritten(excerpts[index].translation, tag, text)
        excerpts[index] = replace(excerpts[index], translation=translation)
        self.draft.change(f"excerpts:{index}:translation:{tag}", excerpts=tuple(excerpts))

    def _remove(self, index: int) -> None:
        excerpts = self.draft.now.excerpts
        self.draft.change("", excerpts=(*excerpts[:index], *excerpts[index + 1 :]))
        if index < len(self._rows):
            self._rows[index].focus_remove()
        else:
            self._quote.setFocus()


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Whether they are the same values, and not only equal ones: that is seen at once."""
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))
