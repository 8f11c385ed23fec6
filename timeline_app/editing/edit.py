"""One edit on its way into a history, or one sentence why it isn't one."""

from typing import NamedTuple

from timeline_app.model.collection import Collection
from timeline_app.model.difference import Difference, difference
from timeline_app.model.localized import Localized


class Known(NamedTuple):
    """What an operation has changed from one collection to the other: nobody needs to look for it."""

    base: Collection
    collection: Collection
    change: Difference


class Edit(NamedTuple):
    """The name of an edit and the collection after it.

    ``key`` joins edits of the same field into one step of the history; ``after`` is the event to
    select.
    """

    name: Localized
    collection: Collection
    key: str | None = None
    after: str | None = None
    known: Known | None = None

    def change_from(self, collection: Collection) -> Difference:
        """What it changes in the collection it was made from."""
        known = self.known
        if known and known.base is collection and known.collection is self.collection:
            return known.change
        return difference(collection, self.collection)


class EditError(Exception):
    """The edit can't be made; ``sentence`` says why and what to do, in both languages."""

    def __init__(self, sentence: Localized) -> None:
        super().__init__(sentence.best("en"))
        self.sentence = sentence
