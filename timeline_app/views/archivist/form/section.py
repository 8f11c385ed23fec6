"""A part of the form: its fields one below the other."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.model.collection import Event
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look
from timeline_app.state.state import State
from timeline_app.views.archivist.form.draft import Draft

_BETWEEN = 16


class Section(QWidget):
    """Shows its part of an event, and writes what is changed into the draft."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self.look = Style(LIGHT)
        self._said: tuple[object, ...] = ()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours, sizes and the categories' looks."""
        del looks
        self.look = style
        self.column.setSpacing(style.px(_BETWEEN))

    def show_state(self, state: State, event: Event, *, fresh: bool) -> None:
        """Show the event; ``fresh`` where it is another one than before."""
        said = state.lang, state.collection.languages
        if said != self._said:
            self._said = said
            self.say(state.lang, state.collection.languages)
        self.show_event(state, event, fresh=fresh)

    def say(self, lang: str, languages: tuple[str, ...]) -> None:
        """Name the fields in a language; texts are written in these languages."""
        raise NotImplementedError

    def show_event(self, state: State, event: Event, *, fresh: bool) -> None:
        """Show what differs."""
        raise NotImplementedError
