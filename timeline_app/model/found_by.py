"""What an event can be found by: its texts, folded so that spellings of a word are alike."""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from timeline_app.model.localized import Localized

Labels = Mapping[str, Localized]
"""The labels of categories, by their ids."""


def folded(text: str) -> str:
    """The text without differences of case and width: ＡＢＣ, Abc and abc are the same.

    NFKC around Unicode's case folding, so that folding twice changes nothing.
    """
    composed = unicodedata.normalize("NFKC", text)
    return unicodedata.normalize("NFKC", composed.casefold())


def found_by(event: Any, labels: Labels) -> str:  # noqa: ANN401 - or as it stands in a file
    """Everything an event can be found by; each on a line, so that no word spans two of them.

    The event is one of the model, or as it stands in a file, where texts are plain or unset.
    """
    return folded("\n".join(_texts(event, labels)))


def _texts(event: Any, labels: Labels) -> Iterator[str]:  # noqa: ANN401
    yield from _said(event.title)
    yield from _said(event.summary)
    yield from event.people or ()
    if event.place:
        yield from _said(event.place.name)
    yield from event.tags or ()
    yield from labels.get(event.category or "", Localized()).values()
    for excerpt in event.excerpts or ():
        yield excerpt.exact
        yield from _said(excerpt.translation)
    yield event.date if isinstance(event.date, str) else event.date.text
    if isinstance(event.date_text, str):
        yield event.date_text


def _said(text: Any) -> Iterator[str]:  # noqa: ANN401
    """The text in all its languages."""
    if isinstance(text, str):
        yield text
    elif text:
        yield from text.values()
