"""Writing in a cell, from its opening to its closing."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from timeline_app.model.collection import Event
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look
from timeline_app.views.archivist.table import words
from timeline_app.views.archivist.table.cell_editors import CellChoice, CellLine, Leave
from timeline_app.views.archivist.table.cell_note import CellNote
from timeline_app.views.archivist.table.column import Answer, Column, RefusedError
from timeline_app.views.archivist.table.delegate import CellDelegate
from timeline_app.views.archivist.table.going import Goal, goal_of
from timeline_app.views.archivist.table.model import EventModel
from timeline_app.views.archivist.table.stock import Number
from timeline_app.views.archivist.table.view import TableView

Flag = QItemSelectionModel.SelectionFlag
_NO_HINT = QStyledItemDelegate.EndEditHint.NoHint


class Writing(QObject):
    """Asks for a value in one event or in all that are selected, and shows what the cell answers.

    A cell is left only when its value has become that of the event: what could not be kept is not lost.
    """

    begun = Signal()
    changed = Signal(tuple, str, object)
    """Ids, field, and the value that is asked for."""
    refused = Signal(str)
    """A sentence: a cell was left with something that can't be taken."""

    def __init__(self, view: TableView, model: EventModel, delegate: CellDelegate) -> None:
        super().__init__(view)
        self._view, self._model, self._delegate = view, model, delegate
        self._around = view.parentWidget() or view
        self._note = CellNote(self._around)
        self._style = Style(LIGHT)
        self._looks: Mapping[str, Look] = {}
        self._editor: CellLine | CellChoice | None = None
        self._column: Column | None = None
        self._number: Number = 0
        self._draft = ""
        delegate.writer = self
        delegate.closeEditor.connect(self._close)

    def restyle(self, style: Style, looks: Mapping[str, Look]) -> None:
        """Take on colours, sizes and the categories' looks."""
        self._style, self._looks = style, looks
        self._note.restyle(style)

    def follow(self) -> None:
        """Other events may be shown: the cell may be gone."""
        if self._editor is not None and self._model.row_of(self._number) is None:
            self._close()

    # What the table asks

    def open(self, parent: QWidget, row: int, column: int) -> QWidget:
        """An editor for a cell."""
        self._column, self._number = self._model.columns[column], self._model.numbers[row]
        self._draft = self._column.draft(self._event)
        editor: CellLine | CellChoice
        if self._column.choices:
            editor = CellChoice(self._column, self._style, self._looks, parent)
            editor.left.connect(self.leave)
        else:
            editor = CellLine(self._column, self._style, parent)
            editor.written.connect(self._answer)
            editor.passed.connect(self._hand_over)
        editor.setAccessibleName(self._column.name)
        editor.begin(self._draft)
        self._editor = editor
        self._answer()
        self.begun.emit()
        return editor

    def stand_at(self, cell: QRect) -> None:
        """The cell stands here in the view."""
        corner = self._view.viewport().mapTo(self._around, QPoint(0, 0))
        listed = self._editor.list_width if isinstance(self._editor, CellChoice) else 0
        self._note.stand_at(cell.translated(corner), listed)

    def settle(self) -> None:
        """The cell is left for something else: keep what is written, or say why not."""
        refusal = self._keep((self._event,))
        if refusal is not None and refusal.text:
            self.refused.emit(refusal.text)

    def leave(self, how: Leave) -> None:
        """Leave the cell, if what is written in it is kept."""
        if self._editor is None or self._column is None:
            return
        goal = goal_of(self._view, self._model, how)
        if how is not Leave.BACK:
            refusal = self._keep(self._all if how is Leave.FOR_ALL else (self._event,))
            if refusal is not None:
                self._say(refusal)
                return
        self._delegate.closeEditor.emit(self._editor, _NO_HINT)
        self._go(goal)

    # What is written

    @property
    def _event(self) -> Event:
        return self._model.stock[self._number]

    @property
    def _all(self) -> Sequence[Event]:
        """The selected events, if this is one of them."""
        rows = self._view.selected_rows
        if self._model.row_of(self._number) not in rows:
            return (self._event,)
        return [self._model.event_at(row) for row in rows]

    def _keep(self, events: Sequence[Event]) -> Answer | None:
        """Ask for what is written; why it isn't kept, or None."""
        if self._editor is None or self._column is None:
            return None
        column, here, text = self._column, self._event, self._editor.draft
        try:
            value = column.value(text, here)
            for event in events:
                column.check(value, event)
        except RefusedError as refused:
            return Answer(refused.sentence, good=False)
        as_it_was = {here.id} if text == self._draft else set()
        ids = tuple(
            event.id
            for event in events
            if event.id not in as_it_was and column.held(event) != value
        )
        if ids:
            self.changed.emit(ids, column.field, value)
        asked = here.id in ids
        return Answer("", good=False) if asked and column.held(self._event) != value else None

    def _hand_over(self) -> None:
        """A command of the window may follow: it finds what is written so far."""
        if self._editor is not None and self._keep((self._event,)) is None:
            self._draft = self._editor.draft

    def _answer(self) -> None:
        if self._editor is not None and self._column is not None:
            self._say(self._column.answer(self._editor.draft, self._event))

    def _say(self, answer: Answer) -> None:
        if self._editor is None or self._column is None:
            return
        hint, count, lang = "", len(self._all), self._column.lang
        if count > 1:
            hint = words.FOR_ALL.best(lang).format(count)
        self._editor.setAccessibleDescription(" ".join((answer.text, hint)).strip())
        self._note.say(answer, hint, lang)

    def _close(self) -> None:
        self._editor = None
        self._note.hide()

    def _go(self, goal: Goal) -> None:
        row = self._model.row_of(goal.number)
        if row is None:
            return
        index = self._model.index(row, goal.column)
        stays = self._view.several and self._view.selectionModel().isSelected(index)
        flags = Flag.NoUpdate if stays else Flag.ClearAndSelect | Flag.Rows
        self._view.selectionModel().setCurrentIndex(index, flags)
        self._view.scrollTo(index)
        if goal.write:
            self._view.edit(index)
