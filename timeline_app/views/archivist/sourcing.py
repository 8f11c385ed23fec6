"""The articles of the collection: described, attached, opened to be quoted from, repaired."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject

from timeline_app.editing import combined, operations, other_parts
from timeline_app.editing.edit import Edit
from timeline_app.editing.operations import new_event
from timeline_app.editing.provenance import Signature
from timeline_app.model.collection import Collection, Excerpt, Source
from timeline_app.storage.belongings import keep_article
from timeline_app.storage.replacing import SaveError
from timeline_app.timescale.pointed import pointed
from timeline_app.views.archivist.editor import Editor
from timeline_app.views.archivist.panes import Panes
from timeline_app.views.archivist.source_form import SourceForm
from timeline_app.views.archivist.sources_card import SourcesCard
from timeline_app.views.archivist.surroundings import Surroundings


class Sourcing(QObject):
    """What the article, the form and the cards ask of sources and quotations."""

    def __init__(self, around: Surroundings, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._editor = around, editor
        self._panes: Panes | None = None
        self._sources: SourcesCard | None = None
        self._form: SourceForm | None = None

    def serve(self, panes: Panes) -> None:
        """Hear what these panes ask."""
        self._panes = panes
        panes.article.quoted.connect(self._quote)
        panes.article.event_wanted.connect(self._begin_event)
        panes.article.repaired.connect(self._repair)
        panes.article.attach_wanted.connect(self._attach)
        panes.article.source_wanted.connect(self._edit_source)
        panes.side.repair_asked.connect(self._look_for)
        panes.side.source_asked.connect(self._edit_source)

    # Quotations

    def quote(self) -> None:
        """Quote what is selected; open the selected event's article, else the first one, for that.

        Without any, ask for one.
        """
        state = self._around.state
        if state is None:
            return
        if state.reading is not None and self._panes is not None:
            self._panes.article.quote()
        elif state.event is not None and state.event.excerpts:
            self._around.read(0)
        elif state.collection.sources:
            self._around.start_reading(state.collection.sources[0].id)
        else:
            self.add_source()

    def _quote(self, excerpt: Excerpt) -> None:
        state = self._around.state
        if state is not None and state.selected is not None:
            chosen = state.selected
            self._editor.make(lambda held, by: operations.add_excerpt(held, chosen, excerpt, by))
            self._show_last()

    def _show_last(self) -> None:
        """The passage quoted just now is the one that is being read."""
        state = self._around.state
        if state is not None and state.event is not None and state.event.excerpts:
            self._around.read(len(state.event.excerpts) - 1)

    def _begin_event(self, excerpt: Excerpt) -> None:
        """A new event with this passage; its date is to be written at once."""
        view = self._around.view
        date = pointed(view, view.width / 2)

        def begun(held: Collection, by: Signature) -> Edit:
            event = new_event(held, date, excerpts=(excerpt,))
            return operations.add_event(held, event, by)

        if self._editor.make(begun) and self._panes is not None:
            self._panes.side.begin("date")

    def _repair(self, event_id: str, index: int, excerpt: Excerpt) -> None:
        self._editor.make(lambda held, by: combined.put_excerpt(held, event_id, index, excerpt, by))

    def _look_for(self, index: int) -> None:
        state = self._around.state
        if state is not None and state.selected is not None and self._panes is not None:
            self._around.read(index)
            self._panes.article.look_for(state.selected, index)

    # Sources

    def show_sources(self) -> None:
        """List the sources."""
        state = self._around.state
        if state is None:
            return
        self._sources = SourcesCard(self._around.window)
        self._sources.add_asked.connect(self.add_source)
        self._sources.edit_asked.connect(self._edit_source)
        self._sources.read_asked.connect(self._read_source)
        self._sources.remove_asked.connect(self._remove_source)
        self._around.put(self._sources)
        self._sources.show_for(state.collection, state.lang)
        self._sources.appear()

    def add_source(self) -> None:
        """Describe one more source."""
        self._open_form(None)

    def take(self, path: Path) -> None:
        """Describe one more source, whose full text is in this file."""
        self._open_form(None)
        if self._form is not None:
            self._form.attach(path)

    def _edit_source(self, source_id: str) -> None:
        state = self._around.state
        if state is not None:
            self._open_form(state.collection.source(source_id))

    def _attach(self, source_id: str) -> None:
        """Ask for the full text of a source."""
        self._edit_source(source_id)
        if self._form is not None:
            self._form.attach()

    def _open_form(self, source: Source | None) -> None:
        state = self._around.state
        if state is None:
            return
        self._form = SourceForm(self._around.window)
        self._form.submitted.connect(self._keep_source)
        if self._around.loaded is not None:
            self._form.set_folder(self._around.loaded.path.parent)
        self._around.put(self._form)
        self._form.show_for(state.collection, source, state.lang)
        self._form.appear()

    def _keep_source(self, source: Source, text: str | None) -> None:
        form, editing = self._form, self._editor.begin()
        if form is None or editing is None:
            return
        try:
            if text is not None:
                name = keep_article(editing.path, form.text_name, text)
                source = replace(source, text=name)
        except SaveError as fault:
            form.refuse(fault.sentence.best(self._editor.lang))
            return
        known = editing.collection.source(source.id) is not None
        if self._editor.make(lambda held, _by: other_parts.put_source(held, source)):
            form.dismiss()
            if not known or text is not None:
                self._around.start_reading(source.id)

    def _read_source(self, source_id: str) -> None:
        if self._sources is not None:
            self._sources.dismiss()
        self._around.start_reading(source_id)

    def _remove_source(self, source_id: str) -> None:
        done = self._editor.make(lambda held, _by: other_parts.delete_source(held, source_id))
        state = self._around.state
        if done and state is not None and self._sources is not None:
            self._sources.show_for(state.collection, state.lang)
