"""Who recorded the event, when and how; the editors' note; who changed what since."""

import re

from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.editing import words as fields
from timeline_app.model.collection import Change, Event, Provenance
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.state.state import State
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.draft import Draft
from timeline_app.views.archivist.form.heading import Heading
from timeline_app.views.archivist.form.moments import moment
from timeline_app.views.archivist.form.section import Section
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Named
from timeline_app.widgets.live_field import LiveText
from timeline_app.widgets.text_block import TextBlock

_TOLD = Face(15, color="muted", leading=1.5)
_CHANGES = Face(15, MEDIUM, "muted", leading=1.4)
_MOST = 5
"""Changes shown at first, the last ones."""


class RecordSection(Section):
    """Filled in by itself, but for the note."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self._lang = "zh"
        self._shown: Provenance | None = None
        self._whole = False
        self._heading = Heading(self)
        self._made = TextBlock(_TOLD, self.look, parent=self)
        self._note = LiveText(2, 8)
        self._named = Named(self._note)
        self._past = QWidget(self)  # appears as a whole: each widget that does lays the form out
        self._past.hide()
        self._history = TextBlock(_CHANGES, self.look, parent=self._past)
        self._list = TextBlock(_TOLD, self.look, parent=self._past)
        self._all = Button(Kind.FLAT, self.look, self._past)
        self._changes = QVBoxLayout(self._past)
        self._changes.setContentsMargins(0, 0, 0, 0)
        for part in (self._history, self._list, self._all):
            self._changes.addWidget(part)
        for below in (self._heading, self._made, self._named, self._past):
            self.column.addWidget(below)
        self._note.written.connect(self._write)
        self._all.clicked.connect(self._show_all)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""
        super().restyle(style, looks)
        self.column.setSpacing(style.px(10))
        self._changes.setSpacing(style.px(4))
        texts = (self._heading, self._made, self._history, self._list)
        for each in (*texts, self._named, self._all):
            each.restyle(style)

    def say(self, lang: str, languages: tuple[str, ...]) -> None:
        """Name its parts."""
        del languages
        self._lang, self._shown = lang, None
        self._heading.say(fields.PROVENANCE.best(lang), lang)
        self._named.set_name(words.NOTE.best(lang), lang)
        self._history.set_text(words.CHANGES.best(lang), lang)

    def show_event(self, state: State, event: Event, *, fresh: bool) -> None:
        """Show what is known of the record."""
        del state
        provenance = event.provenance or Provenance()
        self._note.show_text(provenance.note or "", fresh=fresh)
        if fresh:
            self._whole = False
        if fresh or self._shown != provenance:
            self._shown = provenance
            self._tell(provenance)

    def _tell(self, provenance: Provenance) -> None:
        made = recorded(provenance, self._lang)
        self._made.set_text(made, self._lang)
        self._made.setVisible(bool(made))
        history = provenance.history[::-1]
        shown = history if self._whole else history[:_MOST]
        self._list.set_text("\n".join(told(each, self._lang) for each in shown), self._lang)
        self._all.say(words.ALL_CHANGES.best(self._lang).format(len(history)), self._lang)
        self._all.setVisible(len(history) > len(shown))
        self._past.setVisible(bool(history))

    def _show_all(self) -> None:
        self._whole = True
        self._note.setFocus()
        if self._shown is not None:
            self._tell(self._shown)

    def _write(self, text: str) -> None:
        provenance = self.draft.now.provenance or Provenance()
        self.draft.change("provenance.note", provenance=replace(provenance, note=text or None))


def recorded(provenance: Provenance, lang: str) -> str:
    """Who recorded it when, and how; empty where nobody wrote it down."""
    when = moment(provenance.at, lang) if provenance.at else ""
    by = provenance.by
    if not (by or when):
        return ""
    said = words.RECORDED if by and when else words.RECORDED_BY if by else words.RECORDED_AT
    method = words.METHODS.get(provenance.method)
    parts = (said.best(lang).format(*(part for part in (by, when) if part)), method)
    return " · ".join(part if isinstance(part, str) else part.best(lang) for part in parts if part)


def told(change: Change, lang: str) -> str:
    """One change in a line: when, who, which fields."""
    joint = "、" if lang.startswith("zh") else ", "
    names = joint.join(dict.fromkeys(_field(name, lang) for name in change.fields))
    when = moment(change.at, lang) if change.at else ""
    return " · ".join(part for part in (when, change.by, names) if part)


def _field(name: str, lang: str) -> str:
    """A field in words, whether it is named as in the file or as in the model."""
    snake = re.sub("[A-Z]", _lower, re.split("[:.]", name)[0])
    known = fields.FIELDS.get(snake)
    return name if known is None else known.best(lang)


def _lower(capital: re.Match[str]) -> str:
    return f"_{capital[0].lower()}"
