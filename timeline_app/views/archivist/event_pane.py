"""The pane of edit mode beside the stage: the form for the selected event, or for several."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from timeline_app.model.collection import Event
from timeline_app.model.edition import places_of
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look, looks
from timeline_app.state.state import State
from timeline_app.storage.media import Kind
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.empty_page import EmptyPage
from timeline_app.views.archivist.form.event_form import EventForm
from timeline_app.views.archivist.form.foot import Foot
from timeline_app.views.archivist.form.form_scroll import FormScroll
from timeline_app.views.archivist.form.several_form import SeveralForm
from timeline_app.widgets.drop_zone import DropZone
from timeline_app.widgets.picture_loader import PictureLoader
from timeline_app.widgets.styled import Styled

_SUFFIXES = frozenset(suffix for kind in Kind for suffix in kind.suffixes)


class EventPane(QWidget):
    """Shows a state, and says what is written and asked for; it changes nothing by itself."""

    changed = Signal(object, str)
    """The whole changed ``Event``, and the way to what was typed, as ``field_path`` writes it.

    Of media and excerpts: ``media:0:credit``, ``excerpts:0:translation:en``. Empty for what is
    done in one go and so a step of its own: a tag, a passage removed.
    """
    several_changed = Signal(object, str, object)
    """Ids of events, the way to a field, and its value for all of them."""
    several_tagged = Signal(object, object, object)
    """Ids of events, tags to add to all, tags to take from all."""
    category_made = Signal(object, object)
    """A new ``Category``, and the ids of the events that are to have it."""
    command = Signal(str)
    """By a button: new-event, duplicate, delete, quote, attach."""
    event_asked = Signal(str)
    """An event is to be selected: something is left to do there."""
    media_dropped = Signal(list)
    """Paths of files for the selected event."""
    excerpt_opened = Signal(int)
    """The article is wanted at the event's excerpt of this index."""
    repair_asked = Signal(int)
    """The excerpt of this index is to be found again in its article."""
    source_asked = Signal(str)
    """What is known of the source of this id is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._looks = looks((), LIGHT)
        self._state: State | None = None
        self._ids: tuple[str, ...] = ()
        self._loader = PictureLoader(self)
        self._form, self._several = EventForm(self._loader), SeveralForm()
        self._empty = EmptyPage()
        self._scrolls = tuple(FormScroll(Style(LIGHT), self) for _ in range(3))
        self._stack, self._outer = QStackedLayout(), QStackedLayout(self)
        self._foot = Foot(self)
        self._zone = DropZone(_SUFFIXES, self)
        self._put_together()
        self._join()

    def _put_together(self) -> None:
        for scroll, page in zip(
            self._scrolls, (self._empty, self._form, self._several), strict=True
        ):
            scroll.show_content(page)
            self._stack.addWidget(scroll)
        own = QWidget(self)
        rows = QVBoxLayout(own)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._stack, 1)
        rows.addWidget(self._foot)
        self._outer.addWidget(own)

    def _join(self) -> None:
        self._form.changed.connect(self.changed)
        self._form.category_made.connect(self._make_category)
        self._form.excerpts.asked.connect(self._ask)
        self._form.excerpts.opened.connect(self.excerpt_opened)
        self._form.excerpts.repair_asked.connect(self.repair_asked)
        self._form.excerpts.source_asked.connect(self.source_asked)
        self._form.media.asked.connect(self._ask)
        self._several.changed.connect(self._change_several)
        self._several.tagged.connect(self._tag_several)
        self._several.category_made.connect(self._make_category)
        self._empty.event_asked.connect(self.event_asked)
        self._foot.command.connect(self._ask)
        self._zone.dropped.connect(self.media_dropped)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours, sizes and the categories' looks."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, style.color("card"))
        self.setPalette(palette)
        for page in (self._form, self._several):
            page.restyle(style, looks)
        parts: tuple[Styled, ...] = (self._empty, self._foot, self._zone, *self._scrolls)
        for part in parts:
            part.restyle(style)
        if self._state is not None:
            self._show(self._state, fresh=False)

    def set_inertia(self, *, on: bool) -> None:
        """Whether the form runs on when it is thrown."""
        for scroll in self._scrolls:
            scroll.flick.inertia = on

    def set_folder(self, folder: Path | None) -> None:
        """Take the media from this folder, and from nowhere else."""
        self._loader.forget()
        self._form.set_folder(folder)
        if self._state is not None:
            self._show(self._state, fresh=False)

    def finish_pictures(self) -> None:
        """Wait for pictures that are being read, where one picture of everything is wanted."""
        self._loader.finish()

    def rest(self) -> None:
        """Let no thread outlive the window."""
        self._empty.rest()
        self._loader.rest()

    def show_state(self, state: State) -> None:
        """Show the selected event, or those of `show_several`, as they are in this state."""
        self._state = state
        self._show(state, fresh=False)

    def show_several(self, ids: Sequence[str]) -> None:
        """Show these events together; fewer than two: the selected one again."""
        fresh = tuple(ids) != self._ids
        self._ids = tuple(ids)
        if self._state is not None:
            self._show(self._state, fresh=fresh)

    def lend(self, page: QWidget | None) -> None:
        """Show another page in the place of the form; None: the form again."""
        if page is None:
            self._outer.setCurrentIndex(0)
            return
        if self._outer.indexOf(page) < 0:
            self._outer.addWidget(page)
        self._outer.setCurrentWidget(page)

    def settle(self) -> None:
        """Tell what is still being written, such as half a tag: something else is about to happen."""
        QGuiApplication.inputMethod().commit()
        self._form.settle()
        self._several.settle()

    def begin(self, field: str = "title") -> None:
        """Put the focus into the title or the date, ready to be written over."""
        self._scrolls[1].arrange()
        self._form.begin(field)

    def _show(self, state: State, *, fresh: bool) -> None:
        events = self._events(state)
        count = min(len(events), 2)
        self._stack.setCurrentIndex(count)
        self._foot.show_count(len(events), state.lang)
        self._zone.set_open(is_open=count == 1)
        self._zone.say(words.DROP.best(state.lang), state.lang)
        if count:
            self._empty.rest()
        if count == 0:
            self._empty.show_state(state)
        elif count == 1:
            self._show_event(state, events[0])
        else:
            self._several.show_events(state, events, fresh=fresh)

    def _show_event(self, state: State, event: Event) -> None:
        """Another event from its beginning, unless somebody is writing: the place stays then."""
        another = event.id != self._form.event_id
        self._form.show_event(state, event)
        focused = QApplication.focusWidget()
        if another and (focused is None or not self._form.isAncestorOf(focused)):
            self._scrolls[1].verticalScrollBar().setValue(0)

    def _events(self, state: State) -> list[Event]:
        if len(self._ids) < 2:
            event = state.event
            return [event] if event is not None else []
        events = state.collection.events
        return [events[place] for place in places_of(events, self._ids)]

    def _selected(self) -> tuple[str, ...]:
        events = self._events(self._state) if self._state is not None else []
        return tuple(event.id for event in events)

    def _make_category(self, category: object) -> None:
        self.category_made.emit(category, self._selected())

    def _change_several(self, field: str, value: object) -> None:
        self.several_changed.emit(self._selected(), field, value)

    def _tag_several(self, added: object, removed: object) -> None:
        self.several_tagged.emit(self._selected(), added, removed)

    def _ask(self, command: str) -> None:
        self.settle()
        self.command.emit(command)
