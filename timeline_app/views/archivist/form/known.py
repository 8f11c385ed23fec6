"""What a collection names already: tags, people and places, for completion."""

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cached_property

from timeline_app.model.collection import Collection, Event, Place


class Known:
    """Gathered when it is first asked for; what is named most comes first."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """All tags."""
        return self._counted(_tags)

    @cached_property
    def people(self) -> tuple[str, ...]:
        """All people."""
        return self._counted(_people)

    @cached_property
    def _places(self) -> tuple[Place, ...]:
        counted = Counter(event.place for event in self.collection.events if event.place)
        return tuple(place for place, _ in counted.most_common())

    def places(self, tag: str) -> tuple[str, ...]:
        """The names of all places in a language."""
        names = (place.name.exact(tag) for place in self._places)
        return tuple(dict.fromkeys(name for name in names if name))

    def place(self, tag: str, name: str) -> Place | None:
        """The place that is called so in a language; the one named most, if there are several."""
        return next((each for each in self._places if each.name.exact(tag) == name), None)

    def _counted(self, named: Callable[[Event], Iterable[str]]) -> tuple[str, ...]:
        counted = Counter(name for event in self.collection.events for name in named(event))
        return tuple(name for name, _ in counted.most_common())


def _tags(event: Event) -> tuple[str, ...]:
    return event.tags


def _people(event: Event) -> tuple[str, ...]:
    return event.people
