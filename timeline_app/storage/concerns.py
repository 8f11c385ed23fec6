"""What a curator should look at though it is shown: the warnings about a collection."""

from collections.abc import Callable, Iterator

from timeline_app.model.collection import Event, Excerpt
from timeline_app.model.edtf import Date
from timeline_app.storage.contents import Contents
from timeline_app.storage.drawn import undrawable
from timeline_app.storage.parts import Placed
from timeline_app.storage.problems import Finding, Where, warning
from timeline_app.storage.translations import untranslated

Stands = Callable[[str, Excerpt], bool]
"""Whether the excerpt stands in the full text of its article."""


def concerns(held: Contents, text: str, stands: Stands) -> Iterator[Finding]:
    """Every warning; ``text`` is that of the file."""
    if held.names_languages:
        yield from untranslated(held)
    known = {category.part.id for category in held.categories}
    for event in held.events:
        category = event.part.category
        if category is not None and category not in known:
            yield warning(f'there is no category "{category}"', (*event.where, "category"))
        yield from _of_media(event)
        yield from _lost(held, event, stands)
    for where, date in _dates(held):
        if date.earliest is not None and date.latest is not None and date.latest <= date.earliest:
            yield warning(f'"{date.text}" ends before it begins', where)
    yield from undrawable(held, text)


def _dates(held: Contents) -> Iterator[tuple[Where, Date]]:
    yield from (((*event.where, "date"), event.part.date) for event in held.events)
    yield from (((*era.where, "date"), era.part.date) for era in held.eras)


def _of_media(event: Placed[Event]) -> Iterator[Finding]:
    for where, medium in event.places("media", event.part.media):
        if not medium.alt.best("").strip():
            yield warning('the picture is not described: "alt" is missing', where)
        if not (medium.credit or "").strip():
            yield warning("the credit of the picture is missing", where)


def _lost(held: Contents, event: Placed[Event], stands: Stands) -> Iterator[Finding]:
    for where, excerpt in event.places("excerpts", event.part.excerpts):
        article = held.articles.get(excerpt.source)
        if article is not None and not stands(article, excerpt):
            yield warning("excerpt not found in its article", (*where, "exact"))
