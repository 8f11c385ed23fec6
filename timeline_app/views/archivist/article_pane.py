"""The article to quote from, over the stage in edit mode."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from timeline_app.articles import quoting
from timeline_app.articles.shelf import Shelf
from timeline_app.model.collection import Collection, Excerpt
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.state.state import Reading
from timeline_app.views.archivist.article.frame import ArticleFrame
from timeline_app.views.archivist.article.opened import Opened, opened
from timeline_app.views.archivist.article.page import Page
from timeline_app.views.archivist.article.proposed import Place, Proposed
from timeline_app.views.archivist.article.quote_bar import Selected
from timeline_app.views.archivist.article.selecting import Selecting

_FROM_TOP = 1 / 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Key = tuple[str, int]
"""An event, and which of its excerpts."""


class ArticlePane(ArticleFrame):
    """Shows one article, what is quoted from it, and takes what is selected in it.

    Ctrl+Enter quotes for the selected event, with Shift for a new one; Enter takes a sentence.
    """

    passage_chosen = Signal(str, int)
    """Fly to this event; the passage is its excerpt of this index."""
    closed = Signal()
    """The way back to the timeline was pressed."""
    quoted = Signal(object)
    """An ``Excerpt`` for the event that is being read."""
    event_wanted = Signal(object)
    """An ``Excerpt`` for a new event."""
    repaired = Signal(str, int, object)
    """The ``Excerpt`` that belongs in the place of this event's one of this index."""
    dates_wanted = Signal()
    """The dates in it are to be found."""
    attach_wanted = Signal(str)
    """The full text of this source is to be attached."""
    source_wanted = Signal(str)
    """This source is to be shown, or edited."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf: Shelf | None = None
        self._reading: Reading | None = None
        self._opened: Opened | None = None
        self._proposed: Proposed | None = None
        self._placed: tuple[Page | None, tuple[Place, ...], tuple[Place, ...]] = None, (), ()
        """Dates of the article, and where they are shown on its page."""
        self._lang = "zh"
        self._kept: set[_Key] = set()
        self._marking: _Key | None = None
        self._stale = self._waiting = False
        self._selecting = Selecting(self.view)
        self.head.closed.connect(self.closed)
        self.head.source_asked.connect(self._ask_source)
        self.head.dates_wanted.connect(self.dates_wanted)
        self.lost.mark_asked.connect(self.look_for)
        self.lost.kept.connect(self._keep)
        self.view.selectionChanged.connect(self._tell)
        self.view.sentence_asked.connect(self._selecting.take_sentence)
        self.marks.chosen.connect(self.passage_chosen)
        self.bar.quoted.connect(self.quote)
        self.bar.event_wanted.connect(self.want_event)
        self.bar.more.connect(self._selecting.take_more)
        self.bar.marked.connect(self._repair)
        self.bar.cancelled.connect(self._drop)
        self.invitation.accepted.connect(self._ask_text)

    # What it is told

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""
        super().restyle(style, looks)
        self._show_quoted()

    def set_shelf(self, shelf: Shelf) -> None:
        """Take the articles, and what is quoted of them, from here: the collection was changed."""
        self._shelf, self._stale = shelf, True
        if self.isVisible():
            self._refresh()

    def open(self, collection: Collection, reading: Reading, lang: str) -> None:
        """Show this passage in its article.

        In the article that is open already, a passage that is in view stays where it is.

        Raises:
            KeyError: the collection has no such source.
        """
        if self._shelf is None or self._shelf.collection is not collection:
            self._shelf = Shelf(collection)
        self._reading, self._lang = reading, lang
        shown = opened(self._shelf, reading.source, lang, self._opened)
        self._bring(kept=not self._show(shown))
        self._mark_proposed()
        if (reading.event, reading.excerpt) in {(p.event, p.index) for p in shown.laid.lost}:
            self.lost.unfold(unfolded=True)

    def look_for(self, event_id: str, index: int) -> None:
        """Have the right place of a passage marked by hand."""
        shown = self._opened
        wanted = None if shown is None else shown.excerpt(event_id, index)
        if shown is None or shown.text is None or wanted is None:
            return
        self._selecting.drop()
        self._marking = event_id, index
        self.lost.unfold(unfolded=False)
        hint = wanted.start or 0
        place = shown.page.place(hint, hint + 1)
        if place is not None:
            self.view.bring(place[0], _FROM_TOP)
        self._tell()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_proposed(self, proposed: Proposed | None) -> None:
        """Mark where dates were found, and bring the one that is looked at in view."""
        self._proposed = proposed
        place = self._mark_proposed()
        if place is not None and not self.view.shows(*place):
            self.view.bring(place[0], _FROM_TOP)

    def _mark_proposed(self) -> tuple[int, int] | None:
        """Mark them if it is their article that is open; the place of the one looked at."""
        shown, proposed = self._opened, self._proposed
        if shown is None or shown.text is None:
            return None
        if proposed is None or proposed.source != shown.source.id:
            self.view.show_proposed((), None)
            return None
        if (shown.page, proposed.dates) != self._placed[:2]:  # there may be thousands
            found = (shown.page.place(*each) for each in proposed.dates)
            places = tuple(each for each in found if each is not None)
            self._placed = shown.page, proposed.dates, places
        place = None if proposed.now is None else shown.page.place(*proposed.now)
        self.view.show_proposed(self._placed[2], place)
        return place

    # What it says

    def quote(self) -> None:
        """Quote what is selected for the event that is being read."""
        made = self._made()
        if made is not None and self._event is not None:
            self._drop()
            self.quoted.emit(made)

    def want_event(self) -> None:
        """Ask for a new event that quotes what is selected."""
        made = self._made()
        if made is not None:
            self._drop()
            self.event_wanted.emit(made)

    def _repair(self) -> None:
        made, marking, shown = self._made(), self._marking, self._opened
        old = None if shown is None or marking is None else shown.excerpt(*marking)
        if made is not None and marking is not None and old is not None:
            self._drop()
            self.repaired.emit(*marking, quoting.repaired(old, made))

    def _made(self) -> Excerpt | None:
        """What is selected, as an excerpt."""
        shown, chosen = self._opened, self._selecting.stretch
        if shown is None or shown.text is None or chosen is None:
            return None
        return quoting.excerpt(shown.text, shown.source, *chosen)

    def _drop(self) -> None:
        """Select nothing, look for nothing."""
        self._marking = None
        self._selecting.drop()
        self._tell()

    def _keep(self, event_id: str, index: int) -> None:
        self._kept.add((event_id, index))
        self._show_quoted()

    def _ask_source(self) -> None:
        if self._opened is not None:
            self.source_wanted.emit(self._opened.source.id)

    def _ask_text(self) -> None:
        if self._opened is not None:
            self.attach_wanted.emit(self._opened.source.id)

    # What it shows

    def _show(self, shown: Opened) -> bool:
        """Set the page, unless it is set already; whether it was set anew."""
        before, self._opened, self._stale = self._opened, shown, False
        anew = before is None or before.page is not shown.page
        if anew:
            self._marking = None
            self._selecting.hold(shown.text or "", shown.page)
            self.view.show_page(shown.page, shown.source.in_language)
        self.name(shown.source, self._lang, whole=shown.text is not None)
        self._show_quoted()
        return anew

    def _show_quoted(self) -> None:
        shown, reading = self._opened, self._reading
        if shown is None or reading is None:
            return
        found = shown.mentions(self.looks)
        current = None if reading.event is None else (reading.event, reading.excerpt)
        self.view.show_mentions(found, current)
        self.marks.show_mentions(found, self._lang)
        lost = (each for each in shown.lost(self.looks) if each.key not in self._kept)
        self.lost.show_lost(tuple(lost), self._lang, shown.source.in_language)
        self.fit()
        self._tell()

    def _refresh(self) -> None:
        """The collection is another than that which is shown."""
        shelf, reading = self._shelf, self._reading
        if shelf is None or reading is None or not self._stale:
            return
        if shelf.collection.source(reading.source) is None:
            self.closed.emit()
        elif self._show(opened(shelf, reading.source, self._lang, self._opened)):
            self._bring(kept=False)

    def _bring(self, *, kept: bool) -> None:
        """Bring the passage being read into view, if it stands on the page."""
        shown, reading = self._opened, self._reading
        self._waiting = not self.isVisible()
        if self._waiting:
            return  # it has no place yet
        for each in () if shown is None or reading is None else shown.laid.quoted:
            if reading is not None and each.key == (reading.event, reading.excerpt):
                if not (kept and self.view.shows(each.start, each.end)):
                    self.view.bring(each.start, _FROM_TOP)
                return

    def _tell(self) -> None:
        """Say what is selected, and what can be made of it."""
        self.handles.follow()
        chosen = self._selecting.stretch
        length = 0 if chosen is None else chosen[1] - chosen[0]
        selected = Selected(self._selecting.beginning if length else "", length, self._event)
        if self._marking is None or self._opened is None:
            self.bar.show_selected(selected, self._lang)
            return
        wanted = self._opened.excerpt(*self._marking)
        exact = "" if wanted is None else " ".join(wanted.exact.split())
        self.bar.show_marking(exact, selected, self._lang)

    @property
    def _event(self) -> str | None:
        """The title of the event that is being read."""
        shown, reading = self._opened, self._reading
        if shown is None or reading is None or reading.event is None:
            return None
        event = shown.collection.event(reading.event)
        return None if event is None else event.title.best(self._lang)

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        self._bring(kept=not self._waiting)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Its keys are not those of the timeline."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self._is_own(event))
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers()
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._drop()
        elif not modifiers & Qt.KeyboardModifier.ControlModifier:
            self._selecting.take_more()
        elif self._marking is not None:
            self._repair()
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.want_event()
        else:
            self.quote()

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self._marking is not None or self._selecting.stretch is not None
        return event.key() in _ENTER
