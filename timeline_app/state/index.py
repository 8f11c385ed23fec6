"""The index of a collection: people, places, tags, categories and years, and their events."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from timeline_app.model.collection import Collection, Event
from timeline_app.model.edtf import parse
from timeline_app.state.pinyin import initial, spoken
from timeline_app.state.stepping import moment
from timeline_app.timescale.wording import in_words

_MOST: Final = 24
"""More years than that are told by decade, more decades by century."""
_LAST_YEAR: Final = 9999
"""Later ones, and those as early, are written in another way and stand for themselves."""


_LONG: Final = 60
"""More names than that are put into drawers."""


class Group(Enum):
    """What an entry of the index is."""

    PEOPLE = "people"
    PLACES = "places"
    TAGS = "tags"
    CATEGORIES = "categories"
    YEARS = "years"


_NAMED: Final = (Group.PEOPLE, Group.PLACES, Group.TAGS)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: the same in each language by group and key."""

    group: Group
    key: str
    label: str
    events: tuple[str, ...]
    """Ids in order of time; never empty."""


@dataclass(frozen=True, slots=True)
class Section:
    """The entries of a group, in the order in which they are looked up."""

    group: Group
    entries: tuple[Entry, ...]
    initial: str = ""
    """Where it is one of the drawers of a long section: the letter its names begin with."""


def index(collection: Collection, lang: str) -> tuple[Section, ...]:
    """The index of a collection in a language; groups without entries are left out.

    Tags have one language, the collection's first: readers of another don't get them.
    """
    events = sorted(collection.events, key=moment)
    own = _primary(lang) == _primary(collection.languages[0])
    named = (
        _by_name(Group.PEOPLE, events, lambda event: zip(event.people, event.people, strict=True)),
        _by_name(Group.PLACES, events, lambda event: _place(event, lang)),
        _by_name(Group.TAGS, events, lambda event: zip(event.tags, event.tags, strict=True))
        if own
        else (),
        _by_category(collection, events, lang),
        _by_year(events, lang),
    )
    return tuple(
        Section(group, entries) for group, entries in zip(Group, named, strict=True) if entries
    )


def drawers(section: Section) -> tuple[Section, ...]:
    """A section by the initials of its names, as a card index has them; () if it is short."""
    if len(section.entries) <= _LONG or section.initial or section.group not in _NAMED:
        return ()
    by_initial: dict[str, list[Entry]] = {}
    for entry in section.entries:
        by_initial.setdefault(initial(entry.label), []).append(entry)
    letters = sorted(by_initial, key=lambda letter: (not letter.isalpha(), letter))
    return tuple(Section(section.group, tuple(by_initial[letter]), letter) for letter in letters)


def found(sections: Iterable[Section], entry: Entry) -> Entry | None:
    """The same entry in another index, of another language or a newer collection."""
    for section in sections:
        for each in section.entries:
            if (each.group, each.key) == (entry.group, entry.key):
                return each
    return None


Names = Callable[[Event], Iterable[tuple[str, str]]]
"""Keys and labels of what an event belongs to."""


def _by_name(group: Group, events: Iterable[Event], names: Names) -> tuple[Entry, ...]:
    labels, members = _gathered(events, names)
    entries = (Entry(group, key, labels[key], tuple(ids)) for key, ids in members.items())
    return tuple(sorted(entries, key=lambda entry: spoken(entry.label)))


def _gathered(
    events: Iterable[Event], names: Names
) -> tuple[dict[str, str], dict[str, dict[str, None]]]:
    """Labels and ids by key; an event that names something twice counts once."""
    labels: dict[str, str] = {}
    members: dict[str, dict[str, None]] = {}
    for event in events:
        for key, label in names(event):
            if label.strip():
                labels.setdefault(key, " ".join(label.split()))
                members.setdefault(key, {})[event.id] = None
    return labels, members


def _place(event: Event, lang: str) -> Iterator[tuple[str, str]]:
    if event.place is not None:
        name = event.place.name
        yield next(iter(name.values()), ""), name.best(lang)


def _by_category(collection: Collection, events: list[Event], lang: str) -> tuple[Entry, ...]:
    """In the collection's own order, which its editors chose."""
    known = {each.id: each.label.best(lang) for each in collection.categories}
    labels, members = _gathered(events, lambda event: _category(event, known))
    return tuple(
        Entry(Group.CATEGORIES, key, labels[key], tuple(members[key]))
        for key in known
        if key in members
    )


def _category(event: Event, known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    label = known.get(event.category or "")
    if event.category and label:
        yield event.category, label


def _by_year(events: list[Event], lang: str) -> tuple[Entry, ...]:
    """By year, or so coarse that there are few enough; in order of time."""
    dated = [(event, year) for event in events if (year := _year(event)) is not None]
    members: dict[str, dict[str, None]] = {}
    for unknown in range(3):
        members = {}
        for event, year in sorted(dated, key=lambda pair: pair[1]):
            members.setdefault(_written(year, unknown), {})[event.id] = None
        if len(members) <= _MOST:
            break
    return tuple(
        Entry(Group.YEARS, text, in_words(parse(text), lang), tuple(ids))
        for text, ids in members.items()
    )


def _year(event: Event) -> int | None:
    part = event.date.begin or event.date.end
    return None if part is None else part.year


def _written(year: int, unknown: int) -> str:
    """A year in EDTF, so many of its last digits left open."""
    if abs(year) > _LAST_YEAR:
        return f"Y{year}"
    text = f"{abs(year):04}"
    return ("-" if year < 0 else "") + text[: len(text) - unknown] + "X" * unknown


def _primary(lang: str) -> str:
    return lang.split("-", maxsplit=1)[0]
