"""Colours and shapes of events, looked up when they are painted."""

from collections.abc import Iterator, Mapping

from timeline_app.layout.plan import Plan
from timeline_app.render.theme import Look


class EventLooks(Mapping[str, Look]):
    """The look of each event of a plan by its id, which is that of its category."""

    def __init__(self, plan: Plan, looks: Mapping[str, Look]) -> None:
        self._plan, self._looks = plan, looks
        self._known: dict[str, Look] = {}

    def __getitem__(self, event_id: str) -> Look:
        look = self._known.get(event_id)
        if look is None:
            item = self._plan.item(event_id)
            if item is None:
                raise KeyError(event_id)
            look = self._known[event_id] = self._looks.get(item.category) or self._looks[""]
        return look

    def __iter__(self) -> Iterator[str]:
        return (event.id for event in self._plan.events)

    def __len__(self) -> int:
        return len(self._plan.events)
