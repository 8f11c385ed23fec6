"""Category, rank and certainty: what kind of event it is, and how far it is to be trusted."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.editing import words as fields
from timeline_app.model.collection import Event, Provenance
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.state.state import State
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.category_field import CategoryField
from timeline_app.views.archivist.form.draft import Draft
from timeline_app.views.archivist.form.section import Section
from timeline_app.widgets.beside import Beside
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Named
from timeline_app.widgets.live_choice import LiveChoice
from timeline_app.widgets.stepper import Stepper
from timeline_app.widgets.text_block import TextBlock

_STEP = 10
_HINT = Face(14, color="muted", leading=1.4)
_NARROWEST = 150


class KindSection(Section):
    """What is chosen, not written."""

    category_made = Signal(object)
    """A ``Category`` that the collection doesn't have yet."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self._category = CategoryField(self)
        self._rank, self._certainty = Stepper(_STEP), LiveChoice()
        self._named = Named(self._rank), Named(self._certainty)
        self._hint = TextBlock(_HINT, self.look, parent=self)
        self._row = Beside(_NARROWEST, self)
        for named in self._named:
            self._row.put(named)
        self.column.addWidget(self._category)
        self._ranked = QVBoxLayout()
        for part in (self._row, self._hint):
            self._ranked.addWidget(part)
        self.column.addLayout(self._ranked)
        self._category.chosen.connect(self._write_category)
        self._category.made.connect(self.category_made)
        self._rank.changed.connect(self._write_rank)
        self._certainty.chosen.connect(self._write_certainty)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours, sizes and the categories' looks."""
        super().restyle(style, looks)
        self._category.restyle(style, looks)
        self._ranked.setSpacing(style.px(4))
        for part in (*self._named, self._row, self._hint):
            part.restyle(style)

    def say(self, lang: str, languages: tuple[str, ...]) -> None:
        """Name the fields."""
        self._category.say(lang, languages)
        self._rank.say(words.LESS.best(lang), words.MORE.best(lang))
        for named, name in zip(self._named, (fields.RANK, fields.CERTAINTY), strict=True):
            named.set_name(name.best(lang), lang)
        self._hint.set_text(words.RANK_HINT.best(lang), lang)

    def show_event(self, state: State, event: Event, *, fresh: bool) -> None:
        """Show what is chosen."""
        del fresh
        self._category.show_category(state.collection, event.category or "", state.lang)
        self._rank.show_value(event.rank)
        said = (event.provenance and event.provenance.certainty) or ""
        self._certainty.offer_marked(certainties(state.lang, said))
        self._certainty.choose(said)

    def _write_category(self, key: str) -> None:
        self.draft.change("category", category=key or None)

    def _write_rank(self, rank: int) -> None:
        self.draft.change("rank", rank=rank)

    def _write_certainty(self, key: str) -> None:
        provenance = self.draft.now.provenance or Provenance()
        self.draft.change(
            "provenance.certainty", provenance=replace(provenance, certainty=key or None)
        )


def certainties(lang: str, kept: str) -> tuple[tuple[str, str], ...]:
    """What can be said of certainty, and what is said in other words."""
    offered = tuple((key, name.best(lang)) for key, name in words.CERTAINTIES)
    known = any(key == kept for key, _ in offered)
    return offered if known else (*offered, (kept, kept))
