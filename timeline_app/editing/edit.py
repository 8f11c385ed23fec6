"""One edit on its way into a history, or one sentence why it isn't one."""

from typing import NamedTuple

from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized


class Edit(NamedTuple):
    """The name of an edit and the collection after it.

    ``key`` joins edits of the same field into one step of the history; ``after`` is the event to
    select.
    """

    name: Localized
    collection: Collection
    key: str | None = None
    after: str | None = None


class EditError(Exception):
    """The edit can't be made; ``sentence`` says why and what to do, in both languages."""

    def __init__(self, sentence: Localized) -> None:
        super().__init__(sentence.best("en"))
        self.sentence = sentence
