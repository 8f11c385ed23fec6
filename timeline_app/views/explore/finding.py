"""Searching the collection that is open."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from timeline_app.model.collection import Collection
from timeline_app.state.search import Search
from timeline_app.views.explore.search_making import SearchMaking
from timeline_app.views.explore.session import Session


class Finding(QObject):
    """One collection at a time; a large one can be searched a while after it was opened."""

    ready = Signal()
    """What was not found yet may be now."""
    failed = Signal()
    """The collection can't be searched."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._search: Search | None = None
        self._making = SearchMaking(session, self)
        self._making.ready.connect(self.ready)
        self._making.failed.connect(self.failed)

    def begin(self, collection: Collection) -> None:
        """Search in another collection, which was just opened."""
        self._search = Search(collection)
        self._making.begin(self._session.loaded)

    def go_on(self, collection: Collection) -> None:
        """Search in the same collection, which was edited."""
        self._search = Search(collection, self._search)

    def find(self, query: str) -> Sequence[str] | None:
        """Ids of the events that a query finds, in order of time; None for a blank one."""
        if self._search is None or not query.strip():
            return None
        return self._search.find(query)
