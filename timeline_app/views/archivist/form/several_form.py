"""What can be set for several events at once."""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.editing import words as fields
from timeline_app.model.collection import Event, Provenance
from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look
from timeline_app.state.state import State
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.category_field import CategoryField
from timeline_app.views.archivist.form.kind_section import certainties
from timeline_app.views.archivist.form.known import Known
from timeline_app.widgets.beside import Beside
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Named
from timeline_app.widgets.live_choice import LiveChoice
from timeline_app.widgets.stepper import Stepper
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.tags_field import TagsField
from timeline_app.widgets.text_block import TextBlock

T = TypeVar("T")

_TITLE = Face(24, BOLD, leading=1.35)
_TOLD = Face(16, leading=1.6)
_HINT = Face(15, color="muted", leading=1.5)
_LISTED = 5
_STEP = 10
_NARROWEST = 150
_AROUND = 32, 28, 32, 40
_SEVERAL = "\r"
"""Stands for several that differ; nothing that is kept is so called."""


class SeveralForm(QWidget):
    """Shows what the events have in common, and says what is to be set for all of them."""

    changed = Signal(str, object)
    """The way to a field, as ``field_path`` writes it, and its value."""
    tagged = Signal(object, object)
    """Tags to add to all of them, and tags to take from all; tuples."""
    category_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = Style(LIGHT)
        self._known: Known | None = None
        self._common: tuple[str, ...] = ()
        self._title = TextBlock(_TITLE, style, parent=self)
        self._told = TextBlock(_TOLD, style, parent=self)
        self._hint = TextBlock(_HINT, style, parent=self)
        self._category = CategoryField(self)
        self._tags, self._rank, self._certainty = TagsField(), Stepper(_STEP), LiveChoice()
        self._named = Named(self._tags), Named(self._rank), Named(self._certainty)
        self._row = Beside(_NARROWEST, self)
        self._column = QVBoxLayout(self)
        self._put_together()
        self._category.chosen.connect(self._set_category)
        self._category.made.connect(self.category_made)
        self._tags.changed.connect(self._set_tags)
        self._tags.complete_from(self._known_tags)
        self._rank.changed.connect(self._set_rank)
        self._certainty.chosen.connect(self._set_certainty)

    def _put_together(self) -> None:
        tags, *others = self._named
        for part in (self._title, self._told, self._hint, self._category, tags):
            self._column.addWidget(part)
        for named in others:
            self._row.put(named)
        self._column.addWidget(self._row)
        self._column.addStretch(1)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours, sizes and the categories' looks."""
        self._category.restyle(style, looks)
        texts: tuple[Styled, ...] = (self._title, self._told, self._hint)
        for part in (*texts, *self._named, self._row):
            part.restyle(style)
        self._column.setContentsMargins(*(style.px(side) for side in _AROUND))
        self._column.setSpacing(style.px(14))

    def show_events(self, state: State, events: Sequence[Event], *, fresh: bool) -> None:
        """Show these; ``fresh`` where they are others than before."""
        lang = state.lang
        if self._known is None or self._known.collection is not state.collection:
            self._known = Known(state.collection)
        self._say(events, state.collection.languages, lang)
        category = _shared(name or "" for name in _all(events, "category"))
        self._category.show_category(state.collection, category, lang)
        common = set.intersection(*map(set, _all(events, "tags")))
        self._common = tuple(tag for tag in events[0].tags if tag in common)
        self._tags.show_tags(self._common, fresh=fresh)
        self._rank.show_value(_shared(_all(events, "rank")))
        certainty = _shared(map(_certainty, _all(events, "provenance")))
        self._certainty.offer_marked(certainties(lang, certainty or ""))
        self._certainty.choose(_SEVERAL if certainty is None else certainty)

    def settle(self) -> None:
        """Tell what is still being written."""
        self._tags.settle()

    def _say(self, events: Sequence[Event], languages: tuple[str, ...], lang: str) -> None:
        self._title.set_text(words.SEVERAL.best(lang).format(len(events)), lang)
        titles = [event.title.best(lang) for event in events[:_LISTED]]
        if len(events) > _LISTED:
            titles.append(words.AND_MORE.best(lang).format(len(events) - _LISTED))
        self._told.set_text("\n".join(titles), lang)
        self._hint.set_text(words.SEVERAL_HINT.best(lang), lang)
        self._category.say(lang, languages)
        self._tags.say(words.ADD_TAG.best(lang), words.REMOVE_NAMED.best(lang))
        self._rank.say(words.LESS.best(lang), words.MORE.best(lang))
        self._certainty.setPlaceholderText(words.DIFFERENT.best(lang))
        names = (fields.TAGS, fields.RANK, fields.CERTAINTY)
        for named, name in zip(self._named, names, strict=True):
            named.set_name(name.best(lang), lang)

    def _known_tags(self) -> Sequence[str]:
        return self._known.tags if self._known is not None else ()

    def _set_category(self, key: str) -> None:
        self.changed.emit("category", key or None)

    def _set_rank(self, rank: int) -> None:
        self.changed.emit("rank", rank)

    def _set_certainty(self, key: str) -> None:
        self.changed.emit("provenance.certainty", key or None)

    def _set_tags(self, tags: tuple[str, ...]) -> None:
        added = tuple(tag for tag in tags if tag not in self._common)
        removed = tuple(tag for tag in self._common if tag not in tags)
        self._common = tags
        self.tagged.emit(added, removed)


def _all(events: Sequence[Event], field: str) -> set[Any]:
    """What a field holds among events, of which there may be a hundred thousand."""
    return set(map(attrgetter(field), events))


def _shared(values: Iterable[T]) -> T | None:
    """The value that all have; None where they differ."""
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _certainty(provenance: Provenance | None) -> str:
    return (provenance and provenance.certainty) or ""
