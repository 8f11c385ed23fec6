"""Saving one event of a collection. The bytes of all other events stay as they are."""

from timeline_app.model.collection import Event
from timeline_app.storage.contents import Contents, contents
from timeline_app.storage.document import Document
from timeline_app.storage.merging import spelled
from timeline_app.storage.parts import Placed
from timeline_app.storage.reader import Loaded, understood
from timeline_app.storage.replacing import SaveError, replace
from timeline_app.storage.splicing import added, as_collection, replaced

__all__ = ["SaveError", "add_event", "save_event"]


def save_event(loaded: Loaded, event: Event) -> Loaded:
    """Save a changed event in the place of the one with its id, and give the file's new state.

    Raises:
        SaveError: with one sentence; the file is as it was.
    """
    document, held = _opened(loaded)
    old = _placed(held, event.id)
    if old is None:
        raise SaveError(
            f'there is no event "{event.id}" in the file', f"文件里没有事件“{event.id}”"
        )
    row = int(old.where[1])
    listed = document.value["events"] if isinstance(document.value, dict) else []
    new = spelled(event, listed[row], old.left_out)
    return _saved(loaded, event, replaced(document, row, new))


def add_event(loaded: Loaded, event: Event) -> Loaded:
    """Save a new event after the others, and give the file's new state.

    Raises:
        SaveError: with one sentence; the file is as it was.
    """
    document, held = _opened(loaded)
    if _placed(held, event.id) is not None:
        raise SaveError(f'there is already an event "{event.id}"', f"已有事件“{event.id}”")
    return _saved(loaded, event, added(document, spelled(event)))


def _opened(loaded: Loaded) -> tuple[Document, Contents]:
    """The file as a whole collection, with the places of its events."""
    if not loaded.savable:
        raise SaveError(
            "the file has errors that saving could make worse", "文件有错误，保存可能使它更糟"
        )
    document = as_collection(Document(loaded.text), loaded.path.stem)
    return document, contents(document.value, loaded.path)


def _placed(held: Contents, event_id: str) -> Placed[Event] | None:
    return next((placed for placed in held.events if placed.part.id == event_id), None)


def _saved(loaded: Loaded, event: Event, text: str) -> Loaded:
    """Write the text, once it is certain that the event will be read from it again."""
    try:
        content = text.encode()
    except UnicodeEncodeError as fault:
        raise SaveError("a text holds half a character", "有一处文字含有半个字符") from fault
    after = understood(loaded.path, Document(text))
    if after.collection is None or after.collection.event(event.id) != event:
        told = [problem.sentence for problem in after.problems if problem not in loaded.problems]
        cause = told[0] if told else "the event could not be read again"
        raise SaveError(cause, cause)
    replace(loaded.path, loaded.text.encode(), content)
    return after
