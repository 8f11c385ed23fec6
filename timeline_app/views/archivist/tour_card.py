"""One tour, edited on a card: its title, and its stops in the order they are told."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.model.collection import Collection, Event, Stop, Tour
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.state.stepping import moment
from timeline_app.timescale.wording import in_words
from timeline_app.views.archivist.cards.language_lines import LanguageLines
from timeline_app.views.archivist.tours import words
from timeline_app.views.archivist.tours.stop_list import StopList
from timeline_app.widgets.action_card import ActionCard
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Choice, Named
from timeline_app.widgets.form_card import CANCEL, SAVE
from timeline_app.widgets.text_block import TextBlock

_NOTE = Face(15, color="muted", leading=1.4)
_MANY, _ALL = 2000, 100
"""Events that can be offered in one list, and become stops at once; others come one by one."""


class TourCard(ActionCard):
    """Says the tour as it is written; nothing changes before that."""

    submitted = Signal(object)
    """A ``Tour``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=960)
        self._tour = Tour(id="")
        self._given = self._tour
        self._ordered: tuple[Event, ...] = ()
        self._titles, self._note = LanguageLines(), TextBlock(_NOTE, self._style)
        self._stops, self._choice = StopList(), Choice()
        self._adding = _Adding(self._choice)
        for part in (self._titles, self._note, self._stops, self._adding):
            self.add(part)
        self._cancel = self.add_button()
        self._all = self.add_button()
        self.finish()
        self._cancel.clicked.connect(self.dismiss)
        self._all.clicked.connect(self._add_all)
        self._adding.add.clicked.connect(self._add_chosen)
        self._titles.entered.connect(self.act_asked)
        self._stops.changed.connect(self._follow)
        self.act_asked.connect(self._submit)

    @property
    def at_risk(self) -> bool:
        """Whether anything is written that was not there."""
        return self._written() != self._given

    def show_for(self, collection: Collection, tour: Tour, now: str, lang: str) -> None:
        """Show a tour; ``now`` is the present view as an EDTF interval."""
        self._tour = tour
        self._ordered = tuple(sorted(collection.events, key=moment))
        self.head(words.TOUR.best(lang), SAVE, lang)
        self._cancel.say(CANCEL.best(lang), lang)
        self._all.say(words.ADD_ALL.best(lang), lang)
        self._note.set_text(words.ORDER.best(lang), lang)
        self._titles.ask(words.TITLE, collection.languages, lang)
        self._titles.show_texts(tour.title)
        self._stops.show_stops(collection, tour.stops, now, lang)
        self._adding.show_in(lang)
        offered = self._ordered if len(self._ordered) <= _MANY else ()
        self._choice.offer(tuple((each.id, _called(each, lang)) for each in offered))
        self._adding.setVisible(bool(offered))
        self._given = self._written()
        self._follow()

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card, ready to write the title."""
        super().appear(first or self._titles.first)

    def _follow(self) -> None:
        self._all.setVisible(not self._stops.stops and len(self._ordered) <= _ALL)
        self.refit()

    def _add_chosen(self) -> None:
        if self._choice.key:
            self._stops.add((Stop(self._choice.key),))
            last = self._choice.count() - 1
            self._choice.setCurrentIndex(min(self._choice.currentIndex() + 1, last))
            self.reveal(self._adding)

    def _add_all(self) -> None:
        self._stops.add(tuple(Stop(each.id) for each in self._ordered))

    def _written(self) -> Tour:
        return replace(self._tour, title=self._titles.texts, stops=self._stops.stops)

    def _submit(self) -> None:
        if not self._titles.texts:
            self.refuse_field(self._titles.first, words.NO_NAME.best(self._lang))
        elif not self._stops.stops:
            self.refuse(words.NO_STOPS.best(self._lang))
        else:
            self.tell("")
            self.submitted.emit(self._written())


class _Adding(QWidget):
    """An event to choose, and the button that makes it the next stop."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self._named = Named(choice, self)
        self.add = Button(Kind.HAIRLINE, Style(LIGHT), self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._named, 1)
        self._row.addWidget(self.add, 0)

    def show_in(self, lang: str) -> None:
        """Say everything in this language."""
        self._named.set_name(words.EVENT.best(lang), lang)
        self.add.say(words.ADD_STOP.best(lang), lang)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._named.restyle(style)
        self.add.restyle(style)
        self._row.setSpacing(style.px(12))


def _called(event: Event, lang: str) -> str:
    return f"{in_words(event.date, lang)}  {event.title.best(lang)}"
