"""What an archivist does to a collection besides its events: categories, sources, eras, tours."""

from collections.abc import Mapping
from typing import TypeVar

from msgspec.structs import replace

from timeline_app.editing import step_names, words
from timeline_app.editing.edit import Edit, EditError
from timeline_app.editing.provenance import Signature, changed
from timeline_app.model.collection import Category, Collection, Era, Source, Tour
from timeline_app.model.localized import Localized
from timeline_app.model.part_change import Part

P = TypeVar("P", bound=Part)


def put_category(collection: Collection, category: Category, *, key: str | None = None) -> Edit:
    """The category in the place of the one with its id, or after all others."""
    categories, is_new = _put(collection.categories, category)
    name = step_names.ADD_CATEGORY if is_new else step_names.CHANGE_CATEGORY
    return Edit(name, replace(collection, categories=categories), key)


def put_source(collection: Collection, source: Source, *, key: str | None = None) -> Edit:
    """The source in the place of the one with its id, or after all others."""
    sources, is_new = _put(collection.sources, source)
    name = step_names.ADD_SOURCE if is_new else step_names.CHANGE_SOURCE
    return Edit(name, replace(collection, sources=sources), key)


def put_era(collection: Collection, era: Era, *, key: str | None = None) -> Edit:
    """The era in the place of the one with its id, or after all others."""
    eras, is_new = _put(collection.eras, era)
    name = step_names.ADD_ERA if is_new else step_names.CHANGE_ERA
    return Edit(name, replace(collection, eras=eras), key)


def put_tour(collection: Collection, tour: Tour, *, key: str | None = None) -> Edit:
    """The tour in the place of the one with its id, or after all others."""
    tours, is_new = _put(collection.tours, tour)
    name = step_names.ADD_TOUR if is_new else step_names.CHANGE_TOUR
    return Edit(name, replace(collection, tours=tours), key)


def time_tour(collection: Collection, tour_id: str, seconds: Mapping[int, float]) -> Edit:
    """The collection with the times of a rehearsal, by the places of a tour's stops, from 0."""
    tours = tuple(
        _timed(tour, seconds) if tour.id == tour_id else tour for tour in collection.tours
    )
    return Edit(step_names.TIME_TOUR, replace(collection, tours=tours))


def _timed(tour: Tour, seconds: Mapping[int, float]) -> Tour:
    """In whole seconds, one at least; stops that were not told keep theirs."""
    stops = (
        replace(stop, seconds=max(1, round(seconds[place]))) if place in seconds else stop
        for place, stop in enumerate(tour.stops)
    )
    return replace(tour, stops=tuple(stops))


def put_categories(
    collection: Collection, categories: tuple[Category, ...], signed: Signature
) -> Edit:
    """All categories, in this order; events of one that is missing have none."""
    known = {category.id for category in categories}
    gone = {category.id for category in collection.categories} - known
    new = _uncategorised(replace(collection, categories=categories), gone, signed)
    return Edit(step_names.CHANGE_CATEGORIES, new)


def delete_category(collection: Collection, category_id: str, signed: Signature) -> Edit:
    """The collection without a category; its events stay, and have none."""
    left = replace(collection, categories=_without(collection.categories, category_id))
    return Edit(step_names.DELETE_CATEGORY, _uncategorised(left, {category_id}, signed))


def delete_source(collection: Collection, source_id: str) -> Edit:
    """The collection without a source.

    Raises:
        EditError: there are quotations from it, which would stand without a source.
    """
    count = sum(
        excerpt.source == source_id for event in collection.events for excerpt in event.excerpts
    )
    if count:
        raise EditError(
            Localized({lang: text.format(count) for lang, text in words.QUOTED.items()})
        )
    left = replace(collection, sources=_without(collection.sources, source_id))
    return Edit(step_names.DELETE_SOURCE, left)


def delete_era(collection: Collection, era_id: str) -> Edit:
    """The collection without an era."""
    return Edit(step_names.DELETE_ERA, replace(collection, eras=_without(collection.eras, era_id)))


def delete_tour(collection: Collection, tour_id: str) -> Edit:
    """The collection without a tour; the events it went through stay."""
    return Edit(
        step_names.DELETE_TOUR, replace(collection, tours=_without(collection.tours, tour_id))
    )


def change_collection(
    collection: Collection,
    *,
    title: Localized | None = None,
    subtitle: Localized | None = None,
    languages: tuple[str, ...] | None = None,
    key: str | None = None,
) -> Edit:
    """The collection with other texts or languages of its own; texts in all languages are kept."""
    given = {"title": title, "subtitle": subtitle, "languages": languages}
    new = replace(collection, **{name: value for name, value in given.items() if value is not None})
    if not any(text.strip() for text in new.title.values()):
        raise EditError(words.NO_TITLE)
    if not new.languages:
        raise EditError(words.NO_LANGUAGE)
    return Edit(step_names.CHANGE_COLLECTION, new, key)


def _uncategorised(collection: Collection, gone: set[str], signed: Signature) -> Collection:
    events = tuple(
        changed(event, replace(event, category=None), signed) if event.category in gone else event
        for event in collection.events
    )
    return replace(collection, events=events) if gone else collection


def _put(parts: tuple[P, ...], part: P) -> tuple[tuple[P, ...], bool]:
    """The parts with this one, and whether it is a new one."""
    if any(each.id == part.id for each in parts):
        return tuple(part if each.id == part.id else each for each in parts), False
    return (*parts, part), True


def _without(parts: tuple[P, ...], part_id: str) -> tuple[P, ...]:
    return tuple(part for part in parts if part.id != part_id)
