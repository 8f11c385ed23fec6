"""Whether events are good beyond doubt, told from their bytes as fast as can be."""

from collections.abc import Container, Sequence
from typing import Any, Final

import msgspec

from timeline_app.model.edtf import DateError
from timeline_app.storage.large.dated import Dated, Times
from timeline_app.storage.large.wire import events_decoder

_ODD: Final = frozenset("\\:\0")
Event = Any
"""An event as it stands in the file: a struct of a type made by ``wire``."""


class Plain:
    """Knows the content of the file, and the sources that excerpts may come from."""

    def __init__(self, content: bytes, sources: Container[str], dated: Dated) -> None:
        self._content, self._sources, self._dated = content, sources, dated
        self._decode = events_decoder().decode
        self._encode = msgspec.json.Encoder().encode

    def events(self, begin: int, end: int) -> tuple[list[Event], list[Times]] | None:
        """All events that stand there, and their times; None if one of them needs care."""
        if self._content.find(b"\\", begin, end) >= 0 and self._hides(begin, end):
            return None
        try:
            events = self._decode(b"[%b]" % self._content[begin:end])
            times = [self._dated.times(event.date) for event in events]
        except (msgspec.DecodeError, UnicodeDecodeError, DateError):
            return None
        # Spelt anew they have as many colons, unless a key is unknown or stands twice: each key
        # has one, and the texts are the same.
        if self._content.count(b":", begin, end) != self._encode(events).count(b":"):
            return None
        return (events, times) if self._good(events) else None

    def _hides(self, begin: int, end: int) -> bool:
        """Whether a colon, which is to be counted, or half a character may be escaped."""
        text = self._content[begin:end]
        return any(hidden in text for hidden in (b"\\u003", b"\\ud", b"\\uD"))

    def _good(self, events: Sequence[Event]) -> bool:
        titles = (event.title for event in events)
        return (
            all(event.id.strip() for event in events)
            and all(map(_is_told, titles))
            and all(
                excerpt.source in self._sources
                for event in events
                if event.excerpts
                for excerpt in event.excerpts
            )
            and all(_stays(medium.src) for event in events if event.media for medium in event.media)
        )


def _is_told(title: str | dict[str, str]) -> bool:
    """Whether there is a text in any language."""
    return bool(title.strip()) if isinstance(title, str) else any(map(str.strip, title.values()))


def _stays(name: str) -> bool:
    """Whether a file of this name surely lies in the folder, if no link leads out of it."""
    unusual = name.startswith("/") or not name.strip("./") or ".." in name
    return not unusual and _ODD.isdisjoint(name)
