"""Where two people changed the same things: whose change is taken, one by one."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.editing.conflict_words import ConflictTold, told_conflicts
from timeline_app.editing.merge import Merged
from timeline_app.editing.resolving import Choice
from timeline_app.views.archivist.cards import conflict_words as words
from timeline_app.views.archivist.cards.conflict_row import ConflictRow
from timeline_app.widgets.action_card import ActionCard
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

_NOTE = Face(15, color="muted", leading=1.4)


class ConflictsCard(ActionCard):
    """Esc leaves it for later. What is chosen can be kept once everything is."""

    resolved = Signal(object)
    """A tuple of ``Choice``, one for each conflict in its order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=940)
        self._rows: list[ConflictRow] = []
        self._note = TextBlock(_NOTE, self._style, parent=self.body)
        self.add(self._note)
        self._later = self.add_button()
        self._mine, self._theirs = self.add_button(), self.add_button()
        self.finish()
        self._later.clicked.connect(self.dismiss)
        self._mine.clicked.connect(self._choose_mine)
        self._theirs.clicked.connect(self._choose_theirs)
        self.act_asked.connect(self._keep)

    def show_conflicts(self, merged: Merged, by: str, lang: str) -> None:
        """Show the conflicts of a merge with the changes of someone; "" where nobody is known.

        Once for each card.
        """
        self.head(words.HEADING.best(lang), words.KEEP, lang)
        self._note.set_text(words.INTRODUCTION.best(lang), lang)
        self._later.say(words.LATER.best(lang), lang)
        self._mine.say(words.ALL_MINE.best(lang), lang)
        self._theirs.say(words.ALL_THEIRS.best(lang), lang)
        told = told_conflicts(merged, lang)
        for each in told:
            self._put(each, by, lang)
        for before, after in pairwise(range(len(told))):
            same = _part(told[before]) == _part(told[after])
            self._rows[after].show_conflict(told[after], by, lang, titled=not same)
        self.restyle(self._style)
        self._mind()

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card with the focus on the first conflict."""
        super().appear(first or (self._rows[0].first if self._rows else None))

    def _put(self, told: ConflictTold, by: str, lang: str) -> None:
        row = ConflictRow(self.body)
        row.show_conflict(told, by, lang, titled=True)
        row.chosen.connect(self._mind)
        row.stepped.connect(self._step)
        self._rows.append(row)
        self.add(row)

    def _step(self, row: ConflictRow, way: int) -> None:
        """Go to a neighbour, or on to the next that isn't decided."""
        at = self._rows.index(row)
        if way:
            to = self._rows[max(0, min(len(self._rows) - 1, at + way))]
        else:
            following = [*self._rows[at:], *self._rows[:at]]
            to = next((each for each in following if each.choice is None), row)
        to.first.setFocus(Qt.FocusReason.TabFocusReason)
        self.reveal(to)

    def _choose_mine(self) -> None:
        self._choose_all(Choice.MINE)

    def _choose_theirs(self) -> None:
        self._choose_all(Choice.THEIRS)

    def _choose_all(self, choice: Choice) -> None:
        for row in self._rows:
            row.choose(choice)
        self._mind()

    def _mind(self) -> None:
        """Say how many are left, and whether what is chosen can be kept."""
        left = sum(row.choice is None for row in self._rows)
        self.allow(allowed=not left)
        self.tell(words.LEFT.best(self._lang).format(left) if left else "", wrong=False)

    def _keep(self) -> None:
        choices = tuple(row.choice for row in self._rows)
        if None not in choices:
            self.resolved.emit(choices)


def _part(told: ConflictTold) -> tuple[str, str]:
    return told.kind, told.title
