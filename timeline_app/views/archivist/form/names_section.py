"""Who and where, and under which tags."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from timeline_app.editing import words as fields
from timeline_app.model.collection import EMPTY, Event, Place
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.state.state import State
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.draft import Draft
from timeline_app.views.archivist.form.known import Known
from timeline_app.views.archivist.form.place_field import PlaceField
from timeline_app.views.archivist.form.section import Section
from timeline_app.views.archivist.form.texts_by_language import rewritten
from timeline_app.widgets.field import Named
from timeline_app.widgets.tags_field import TagsField


class NamesSection(Section):
    """People, place and tags, completed from what the collection names already."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self._known: Known | None = None
        self._people, self._tags = TagsField(), TagsField()
        self._named = Named(self._people), Named(self._tags)
        self._place = PlaceField(self)
        for part in (self._named[0], self._place, self._named[1]):
            self.column.addWidget(part)
        self._people.complete_from(self._known_people)
        self._tags.complete_from(self._known_tags)
        self._people.changed.connect(self._write_people)
        self._tags.changed.connect(self._write_tags)
        self._place.written.connect(self._write_place)
        self._place.picked.connect(self._take_place)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""
        super().restyle(style, looks)
        for part in (*self._named, self._place):
            part.restyle(style)

    def say(self, lang: str, languages: tuple[str, ...]) -> None:
        """Name the fields."""
        removing = words.REMOVE_NAMED.best(lang)
        self._people.say(words.ADD_PERSON.best(lang), removing)
        self._tags.say(words.ADD_TAG.best(lang), removing)
        for named, name in zip(self._named, (fields.PEOPLE, fields.TAGS), strict=True):
            named.set_name(name.best(lang), lang)
        self._place.speak(fields.PLACE, languages, lang)

    def show_event(self, state: State, event: Event, *, fresh: bool) -> None:
        """Show the names."""
        if self._known is None or self._known.collection is not state.collection:
            self._known = Known(state.collection)
        self._place.complete_from(self._known)
        self._people.show_tags(event.people, fresh=fresh)
        self._tags.show_tags(event.tags, fresh=fresh)
        self._place.show_texts(event.place.name if event.place else EMPTY, fresh=fresh)

    def settle(self) -> None:
        """Tell what is still being written."""
        for field in (self._people, self._tags):
            field.settle()

    def _known_people(self) -> Sequence[str]:
        return self._known.people if self._known is not None else ()

    def _known_tags(self) -> Sequence[str]:
        return self._known.tags if self._known is not None else ()

    def _write_people(self, people: tuple[str, ...]) -> None:
        self.draft.change("", people=people)

    def _write_tags(self, tags: tuple[str, ...]) -> None:
        self.draft.change("", tags=tags)

    def _write_place(self, tag: str, name: str) -> None:
        place = self.draft.now.place or Place()
        names = rewritten(place.name, tag, name)
        self.draft.change(f"place:{tag}", place=Place(name=names) if names else None)

    def _take_place(self, place: Place) -> None:
        self.draft.change("", place=place)
        self._place.show_texts(place.name, fresh=False)
