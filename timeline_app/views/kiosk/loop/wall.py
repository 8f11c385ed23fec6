"""All that the attract loop hangs on the wall: words, timeline and invitation, in their places."""

from collections.abc import Mapping

from msgspec.structs import replace

from timeline_app.model.collection import Collection
from timeline_app.render.style import Style
from timeline_app.render.theme import Look, looks
from timeline_app.timescale.flight import Flight
from timeline_app.views.kiosk.loop.invitation import Invitation, invitation
from timeline_app.views.kiosk.loop.places import Places, places
from timeline_app.views.kiosk.loop.poster import Poster, posters
from timeline_app.views.kiosk.loop.running_order import Stop, running_order
from timeline_app.views.kiosk.loop.scenes import Scene
from timeline_app.views.kiosk.loop.thread import Thread
from timeline_app.views.kiosk.loop.wall_text import told_of, told_of_all

CHAPTER = 200
"""Stops whose events the timeline shows together: a large collection costs no more than that."""
_AFAR = 21
"""Pixels at 1080 lines of the smallest letters."""


class Wall:
    """A collection hung for one window and some languages."""

    def __init__(
        self,
        collection: Collection,
        tour_id: str,
        styles: Mapping[str, Style],
        size: tuple[int, int],
    ) -> None:
        """Hang it; ``styles`` by language, in the order in which these take turns."""
        self._collection, self.size = collection, size
        self.styles = {lang: _from_afar(style) for lang, style in styles.items()}
        self.stops = running_order(collection, tour_id)
        self._number = {id(stop): number for number, stop in enumerate(self.stops)}
        self._threads: dict[str, tuple[int, Thread]] = {}
        style = next(iter(self.styles.values()))
        self._looks = looks(collection.categories, style.theme)
        alone = not self.stops
        self._places = {
            lang: places(*size, each, alone=alone) for lang, each in self.styles.items()
        }
        self._plates: dict[tuple[str, str], Invitation] = {}

    def places(self, lang: str) -> Places:
        """Where the parts stand."""
        return self._places[lang]

    def pages(self, stop: Stop | None, lang: str) -> tuple[Poster, ...]:
        """The words of a stop; without one, the collection's own."""
        text = (
            told_of_all(self._collection, lang)
            if stop is None
            else told_of(stop.event, self._collection, lang)
        )
        return posters(text, self.places(lang).words, self.styles[lang])

    def look(self, scene: Scene) -> Look:
        """Colour and shape of its event's category."""
        category = scene.stop.event.category if scene.stop is not None else None
        return self._looks.get(category or "", self._looks[""])

    def thread(self, stop: Stop, lang: str) -> Thread | None:
        """The timeline around a stop; None where there is no room for it."""
        place = self.places(lang).thread
        if place is None:
            return None
        chapter = self._chapter(stop)
        known = self._threads.get(lang)
        if known is None or known[0] != chapter:
            stops = self.stops[chapter * CHAPTER : (chapter + 1) * CHAPTER]
            size = (round(place.w), round(place.h))
            known = chapter, Thread(stops, self._collection, self.styles[lang], size)
            self._threads[lang] = known
        return known[1]

    def flight(self, one: Scene, other: Scene) -> Flight | None:
        """The way between two scenes; None from one language or chapter to another."""
        start, end = one.stop, other.stop
        if start is None or end is None or start is end or one.lang != other.lang:
            return None
        if self._chapter(start) != self._chapter(end):
            return None
        thread = self.thread(start, one.lang)
        return None if thread is None else thread.flight(start, end)

    def invitation(self, scene: Scene) -> Invitation | None:
        """What asks to touch; nothing where there is nothing to go into."""
        if scene.stop is None:
            return None
        lang = scene.lang
        key = lang, invitation(scene.stop.event, lang)
        if key not in self._plates:
            place = self.places(lang).invitation
            self._plates[key] = Invitation(key[1], place, self.styles[lang])
        return self._plates[key]

    def _chapter(self, stop: Stop) -> int:
        return self._number[id(stop)] // CHAPTER


def _from_afar(style: Style) -> Style:
    """The style with no letters smaller than a fiftieth of the screen: the loop is there to call."""
    least = max(style.least, _AFAR * style.unit)
    return replace(style, least=least, text=style.text * least / max(style.least, 1.0))
