"""All that is known of one event, to be written: the sections in the order of the work."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.model.collection import Event
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.state.state import State
from timeline_app.views.archivist.form.date_section import DateSection
from timeline_app.views.archivist.form.draft import Draft
from timeline_app.views.archivist.form.excerpts_section import ExcerptsSection
from timeline_app.views.archivist.form.kind_section import KindSection
from timeline_app.views.archivist.form.media_section import MediaSection
from timeline_app.views.archivist.form.names_section import NamesSection
from timeline_app.views.archivist.form.record_section import RecordSection
from timeline_app.views.archivist.form.section import Section
from timeline_app.views.archivist.form.texts_section import TextsSection
from timeline_app.views.archivist.form.title_section import TitleSection
from timeline_app.widgets.picture_loader import PictureLoader

_BETWEEN = 18
_AROUND, _CLOSE = (32, 28, 32, 40), (24, 18, 24, 28)
"""Air around the form, and where height is scarce."""


class EventForm(QWidget):
    """Shows an event in place: only what differs is set."""

    changed = Signal(object, str)
    category_made = Signal(object)

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._draft = draft = Draft(self)
        self._date, self._title = DateSection(draft, self), TitleSection(draft, self)
        self._kind, self._names = KindSection(draft, self), NamesSection(draft, self)
        self.excerpts = ExcerptsSection(draft, self)
        self.media = MediaSection(draft, loader, self)
        self._sections: tuple[Section, ...] = (
            self._date,
            self._title,
            TextsSection("summary", draft, self),
            self._kind,
            self._names,
            self.excerpts,
            self.media,
            TextsSection("notes", draft, self),
            RecordSection(draft, self),
        )
        self._column = QVBoxLayout(self)
        for section in self._sections:
            self._column.addWidget(section)
        self._column.addStretch(1)
        draft.changed.connect(self.changed)
        self._kind.category_made.connect(self.category_made)

    @property
    def event_id(self) -> str | None:
        """The event that is shown; None before there was one."""
        return self._draft.id

    def set_folder(self, folder: Path | None) -> None:
        """Take the media from this folder, and from nowhere else."""
        self.media.set_folder(folder)
        self._shown = ()

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours, sizes and the categories' looks."""
        for section in self._sections:
            section.restyle(style, looks)
        self._column.setContentsMargins(
            *(style.px(s) for s in (_CLOSE if style.scarce else _AROUND))
        )
        self._column.setSpacing(style.px(_BETWEEN))
        self._shown = ()

    def show_event(self, state: State, event: Event) -> None:
        """Show this event of a state."""
        shown = event, state.collection, state.lang, state.articles
        if len(self._shown) == len(shown) and all(map(_is, self._shown, shown)):
            return
        self._shown = shown
        fresh = event.id != self._draft.id
        self._draft.take(event)
        for section in self._sections:
            section.show_state(state, event, fresh=fresh)

    def settle(self) -> None:
        """Tell what is still being written."""
        if self._draft.id is not None:
            self._names.settle()

    def begin(self, field: str) -> None:
        """Put the focus into the title or the date, ready to be written over."""
        if field == "date":
            self._date.begin()
        else:
            self._title.begin()


def _is(one: object, other: object) -> bool:
    return one is other
