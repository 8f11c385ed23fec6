"""A small collection that quotes an article."""

from pathlib import Path

from timeline_app.model.collection import Collection, Event, Excerpt, Source
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized

BRIDGE = (Path(__file__).parent / "data" / "mill-bridge.txt").read_text(encoding="utf-8")


def excerpt(text, words, **keys):
    """A passage of the text, its first words to its last, as a collection keeps it."""
    first, _, last = words.partition("…")
    start = text.index(first)
    end = text.index(last or first, start) + len(last or first)
    made = {
        "exact": text[start:end],
        "prefix": text[max(0, start - 32) : start],
        "suffix": text[end : end + 32],
        "start": start,
        "end": end,
    }
    return Excerpt(source="s", **(made | keys))


def quoting(*groups, **keys):
    """A collection whose events quote these groups of excerpts from the source ``s``."""
    source = {"in_language": "en", "headline": Localized({"en": "The Mill Bridge at Alder Ford"})}
    return Collection(
        title=Localized({"en": "Bridges"}),
        languages=("en", "zh"),
        sources=(Source(id="s", **(source | keys)),),
        events=tuple(
            Event(
                id=f"e{number}",
                date=parse(str(1871 + number)),
                title=Localized({"en": f"Event {number}"}),
                excerpts=tuple(group),
            )
            for number, group in enumerate(groups)
        ),
    )
