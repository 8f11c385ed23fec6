"""The workshop behind the stage: carries out the commands of whoever keeps the collection."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from timeline_app.articles.reading.read_article import ENDINGS
from timeline_app.editing.editing import Editing
from timeline_app.model.edtf import Date
from timeline_app.stage.ahead import after_picture
from timeline_app.storage.reader import Loaded
from timeline_app.views.archivist import words
from timeline_app.views.archivist.editor import Editor
from timeline_app.views.archivist.event_pane import EventPane
from timeline_app.views.archivist.event_work import EventWork
from timeline_app.views.archivist.exporting import Exporting
from timeline_app.views.archivist.filing import Filing
from timeline_app.views.archivist.gathering import SUFFIXES, Gathering
from timeline_app.views.archivist.importing import Importing, is_foreign
from timeline_app.views.archivist.panes import Panes
from timeline_app.views.archivist.proposing import Proposing
from timeline_app.views.archivist.saving import Saving
from timeline_app.views.archivist.saving_as import SavingAs
from timeline_app.views.archivist.sourcing import Sourcing
from timeline_app.views.archivist.surroundings import Surroundings
from timeline_app.views.archivist.table.rows import Rows
from timeline_app.views.archivist.touring import Touring
from timeline_app.views.archivist.unpacking import Unpacking


class Archivist(QObject):
    """Enters and leaves edit mode, and has each command done by who knows how."""

    def __init__(self, around: Surroundings, journals: Path, by: str) -> None:
        super().__init__(around.window)
        self._around = around
        self.editor = Editor(around, journals, by, self)
        self._events = EventWork(around, self.editor, lambda: self.chosen, self)
        self._unpacking = Unpacking(around, self)
        self.saving = Saving(around, self.editor, self)
        self._saving_as = SavingAs(around, self.editor, self.saving, self)
        self._filing = Filing(around, self.editor, self)
        self._importing = Importing(around, self.editor, self._filing.keep_new, self)
        self._exporting = Exporting(around, self.editor, self)
        self._sourcing = Sourcing(around, self.editor, self)
        self._gathering = Gathering(around, self.editor, self)
        self._touring = Touring(around, self.editor, self)
        self._proposing = Proposing(around, self.editor, self)
        self._panes: Panes | None = None
        self._steps: Iterator[None] = iter(())
        """The way into edit mode, as far as it is left to go."""
        self._fitted = False
        self._works: dict[str, Callable[[], None]] = {
            "edit": self.toggle,
            "new-event": self.new_event,
            "duplicate": self._events.duplicate,
            "delete": self._events.delete,
            "undo": self.editor.undo,
            "redo": self.editor.redo,
            "table": self.toggle_table,
            "save": self.saving.save,
            "save-as": self._saving_as.save_as,
            "versions": self.saving.show_versions,
            "new": self._filing.new_collection,
            "import": self._importing.import_file,
            "export": self._exporting.export_file,
            "categories": self._filing.show_categories,
            "collection": self._filing.show_collection,
            "sources": self._sourcing.show_sources,
            "quote": self._sourcing.quote,
            "find-dates": self._proposing.find,
            "tours": self._touring.show_tours,
            "add-stop": self._touring.add_stop,
            "attach": self._gathering.attach,
        }
        self.editor.changed.connect(self._show_editing)
        self.saving.changed.connect(self._show_editing)
        self._filing.created.connect(self._begin_with)
        around.set_guard(self.saving.may_close)

    @property
    def panes(self) -> Panes | None:
        """The panes of edit mode, once somebody has asked for it."""
        return self._panes

    @property
    def editing(self) -> bool:
        """Whether edit mode is on."""
        state = self._around.state
        return state is not None and state.editing

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the events that commands act on."""
        state = self._around.state
        if state is None or state.selected is None:
            return ()
        chosen = () if self._panes is None else self._panes.chosen
        return chosen if state.selected in chosen else (state.selected,)

    def work(self, command_id: str) -> None:
        """Carry out a command; what is being written counts before it."""
        if self._panes is not None and self.editing:
            self._panes.side.settle()
        self._works[command_id]()

    def opened(self, loaded: Loaded) -> None:
        """Another file is open: edit it if one was edited, and bring back what was not saved."""
        self.saving.forget()
        self._proposing.close()
        if self.editor.editing is not None and self.editor.editing.dirty:
            left = words.left(self.editor.editing.changes)
            self._around.tell(left.best(self.editor.lang))
        self.editor.end()
        if self._fitted:
            self._enter()
        elif self.editor.is_waiting(loaded.path) and not self._unpacking.needed(self._begin):
            self._begin()

    def take(self, paths: list[str]) -> bool:
        """Files were dropped: import one, or hang it on what is edited; False: it is opened."""
        path = Path(paths[0])
        if is_foreign(path):
            self._importing.take(paths[0])
        elif self.editing and path.suffix.lower() in ENDINGS:
            self._sourcing.take(path)
        elif self.editing and path.suffix.lower() in SUFFIXES:
            self._gathering.take(paths)
        else:
            return False
        return True

    def toggle(self) -> None:
        """Enter or leave edit mode."""
        if self.editing:
            self._leave()
        else:
            self._enter()

    def plant(self, date: Date) -> None:
        """Add an event at a date that was pointed at."""
        if self._events.add(date) and self._panes is not None:
            self._panes.side.begin("title")

    def new_event(self) -> None:
        """Add an event in the middle of what is shown, ready to be dated and named."""
        if self._enter() and self._events.add_here() and self._panes is not None:
            self._panes.side.begin("date")

    def toggle_table(self) -> None:
        """Show or hide the table of events; it takes the keyboard unless somebody writes or reads."""
        panes = self._panes
        if panes is None or self._around.state is None:
            return
        focused = QApplication.focusWidget()
        if focused is not None and panes.table.isAncestorOf(focused):
            self._around.refocus()
        panes.table_shown = not panes.table_shown
        panes.bar.show_table(shown=panes.table_shown)
        self._around.fit_out(panes)
        busy = focused is not None and any(
            pane.isAncestorOf(focused) for pane in (panes.side, panes.article)
        )
        if panes.table_shown and not busy:
            panes.table.setFocus()

    # Edit mode

    def _enter(self) -> bool:
        """Enter edit mode; False while a large collection is only on the way into it."""
        if self.editing:
            return True
        if self._unpacking.ahead:
            self._go(self._prepare())
            return False
        for _ in self._move_in():
            pass
        return self.editing

    def _go(self, steps: Iterator[None]) -> None:
        """Take these steps in place of those before, each once the window is painted."""
        self._steps = steps
        self._go_on()

    def _go_on(self) -> None:
        for _ in self._steps:
            after_picture(self, self._go_on)
            return

    def _prepare(self) -> Iterator[None]:
        """Make and fill the panes, then have the events decoded."""
        if self._panes is None:
            yield  # the menu that this was chosen from closes first
            side = EventPane()
            yield
            panes = self._made_panes(side)
            yield
            self._around.furnish(panes)
            yield
            if self._around.state is not None:
                side.show_state(self._around.state)
            yield
        self._unpacking.needed(lambda: self._go(self._move_in()))

    def _move_in(self) -> Iterator[None]:
        """Begin to edit and place the panes: those of a large collection one after the other."""
        editing = self._begin()
        if editing is None:
            return
        yield
        if self.editor.editing is not editing:
            return  # another file was opened meanwhile
        panes, rows = self._made_panes(), self._unpacking.take_rows()
        panes.set_up(side=self._fitted or rows is None, table=rows is None)
        self._gathering.follow(editing.path.parent)
        self._fitted = True
        self._around.set_editing(editing=True)
        self._around.fit_out(panes)
        self._show_editing()
        if rows is not None:
            yield from self._complete(panes, rows, editing)

    def _complete(self, panes: Panes, rows: Rows, editing: Editing) -> Iterator[None]:
        """Show the form, then what is in the table."""
        for complete in (panes.show_side, partial(panes.fill, rows)):
            yield
            if self.editor.editing is not editing:
                return  # another file was opened meanwhile
            complete()
            if self._fitted:
                self._around.fit_out(panes)

    def _made_panes(self, side: EventPane | None = None) -> Panes:
        if self._panes is None:
            self._panes = Panes(self._around.window, side or EventPane(), self._show_editing)
            self._connect(self._panes)
        return self._panes

    def _leave(self) -> None:
        self._fitted = False
        self._proposing.close()
        self._around.fit_out(None)
        self._around.set_editing(editing=False)
        self._around.refocus()

    def _begin(self) -> Editing | None:
        begun = self.editor.editing is None
        editing = self.editor.begin()
        if begun and editing is not None:
            self.saving.watch()
            self._tell_of(editing)
            self.saving.ask_of_conflicts()
        return editing

    def _begin_with(self, article: bool) -> None:  # noqa: FBT001 - a signal's value
        """A new collection was made: add to it at once."""
        self._enter()
        if article:
            self._sourcing.add_source()

    def _tell_of(self, editing: Editing) -> None:
        lang = self.editor.lang
        if editing.recovered:
            self._around.tell(words.recovered(editing.recovered).best(lang))
        elif editing.unreadable:
            self._around.tell(words.UNREADABLE.best(lang))
        elif editing.holder is not None:
            self._around.tell(words.held_by(editing.holder).best(lang))

    def _connect(self, panes: Panes) -> None:
        panes.bar.command.connect(self._around.run)
        panes.side.command.connect(self._around.run)
        panes.side.excerpt_opened.connect(self._around.read)
        panes.table.command.connect(self._around.run)
        panes.table.selected.connect(self._choose)
        panes.table.arrangement = self._around.arrangement
        panes.table.arranged.connect(self._keep_arrangement)
        panes.article.passage_chosen.connect(self._around.land)
        panes.article.closed.connect(self._around.close_reader)
        panes.side.event_asked.connect(self._around.select)
        self._events.serve(panes)
        self._sourcing.serve(panes)
        self._gathering.serve(panes)
        self._proposing.serve(panes)

    def _show_editing(self) -> None:
        self._proposing.show()
        editing = self.editor.editing
        if self._panes is None or editing is None:
            return
        self._panes.bar.show_editing(
            saved=not editing.dirty,
            changes=editing.changes,
            saving=self.saving.busy,
            undo=editing.undo_name,
            redo=editing.redo_name,
            lang=self.editor.lang,
        )

    def _keep_arrangement(self) -> None:
        if self._panes is not None:
            self._around.keep_arrangement(self._panes.table.arrangement)

    def _choose(self, ids: tuple[str, ...]) -> None:
        if ids and self.chosen != ids:
            self._around.select(ids[0])
        if self._panes is not None:
            self._panes.show_chosen()
