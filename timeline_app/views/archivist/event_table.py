"""The table of events below the stage: sorts, filters, selects, and is written in."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.model.edition import Edition
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look
from timeline_app.stage.ahead import after_picture
from timeline_app.stage.found import Found
from timeline_app.state.state import State
from timeline_app.views.archivist.table import words
from timeline_app.views.archivist.table.arrangement import arrangement
from timeline_app.views.archivist.table.arranging import Arranging
from timeline_app.views.archivist.table.bar import TableBar
from timeline_app.views.archivist.table.deeds import Deed
from timeline_app.views.archivist.table.delegate import CellDelegate
from timeline_app.views.archivist.table.exchange import Exchange
from timeline_app.views.archivist.table.head import ColumnHeads
from timeline_app.views.archivist.table.holding import in_place
from timeline_app.views.archivist.table.menu import ColumnsMenu
from timeline_app.views.archivist.table.model import EventModel
from timeline_app.views.archivist.table.order import Sorting
from timeline_app.views.archivist.table.rows import Rows
from timeline_app.views.archivist.table.scroll_bars import slim_both
from timeline_app.views.archivist.table.selecting import Selecting
from timeline_app.views.archivist.table.view import TableView
from timeline_app.views.archivist.table.writing import Writing
from timeline_app.widgets.accessible import announce
from timeline_app.widgets.face import Face
from timeline_app.widgets.idle_work import IdleWork
from timeline_app.widgets.text_block import TextBlock

_ROW = 21, 13
_EMPTY = Face(16, color="muted", leading=1.4)


class EventTable(QWidget):
    """Shows a state, and says what was asked for; it changes nothing by itself."""

    selected = Signal(tuple)
    """Ids of the selected events, the current one's first."""
    changed = Signal(tuple, str, object)
    """Ids, a field as `editing.field_path` writes it, and the value that it should have in each."""
    pasted = Signal(tuple)
    """Several cells at once, a `Written` with id, field and value each: all or nothing."""
    command = Signal(str)
    arranged = Signal()
    """A hand has arranged or sorted the columns otherwise: ``arrangement`` is another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._style = Style(LIGHT)
        self._state: State | None = None
        self._fault = ""
        self._rows = Rows()
        self._view = TableView(self)
        self._model = EventModel(self._rows.stock, self._view)
        self._heads = ColumnHeads(self._view)
        self._view.setHorizontalHeader(self._heads)
        self._view.setCornerWidget(QWidget(self._view))  # else Qt paints one of its own there
        self._view.setModel(self._model)
        self._cells = CellDelegate(self._view, self._model)
        self._view.setItemDelegate(self._cells)
        self._bar, self._menu = TableBar(self), ColumnsMenu(self)
        self._empty = TextBlock(_EMPTY, self._style, parent=self)
        self._arranging = Arranging(self._heads)
        self._selecting = Selecting(self._view, self._model)
        self._writing = Writing(self._view, self._model, self._cells)
        self._exchange = Exchange(self._view, self._model)
        self._preparing = IdleWork(self)
        self.setFocusProxy(self._view)
        self._join()

    def _join(self) -> None:
        self._selecting.selected.connect(self._tell_selected)
        for part in (self._writing, self._exchange):
            part.changed.connect(self.changed)
            part.refused.connect(self._refuse)
        self._writing.begun.connect(self._forgive)
        self._exchange.pasted.connect(self.pasted)
        self._view.asked.connect(self._do)
        self._menu.asked.connect(self._do)
        self._menu.toggled.connect(self._toggle)
        self._menu.usual.connect(self._arranging.reset)
        self._heads.pressed_by_hand.connect(self._press)
        self._arranging.arranged.connect(self.arranged)
        self._bar.query_changed.connect(self._filter)
        self._bar.down.connect(self._enter)
        self._bar.columns_asked.connect(self._open_menu)
        self._bar.delete_asked.connect(self._delete)

    # What is shown

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the events that are selected here, the current one's first."""
        return self._selecting.ids

    @property
    def arrangement(self) -> tuple[str, ...]:
        """How the columns are arranged and the rows sorted, as texts that settings can keep."""
        return self._arranging.value.texts()

    @arrangement.setter
    def arrangement(self, texts: Sequence[str]) -> None:
        value = arrangement(texts)
        self._arranging.take(value)
        self._sort(value.sorting)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours, sizes and the categories' looks."""
        self._style = style
        self._cells.painter.restyle(style, looks)
        for part in (self._bar, self._menu, self._heads, self._empty, self._arranging):
            part.restyle(style)
        self._writing.restyle(style, looks)
        self._view.verticalHeader().setMinimumSectionSize(1)
        self._view.verticalHeader().setDefaultSectionSize(style.room(*_ROW))
        slim_both(self._view, style)
        self._place()
        self.update()

    def take(self, rows: Rows) -> None:
        """Show these rows, which were put in order elsewhere, when the next state is shown."""
        if rows.sorting != self._rows.sorting:
            rows.sort(self._rows.sorting)
        if self._rows.query:
            rows.filter(self._rows.query)
        self._rows, self._state = rows, None
        with self._selecting.quietly():
            self._model.restock(rows.stock)

    def show_state(self, state: State) -> None:
        """Show what differs from the state before; rows that stay keep their place."""
        if not isinstance(state.collection.events, tuple | Edition):
            return  # so many are decoded first
        old, self._state = self._state, state
        same = old is not None and old.collection is state.collection and old.lang == state.lang
        with self._selecting.quietly(), in_place(self._view, self._model):
            delivery = self._rows.show(state)
            if self._rows.columns is not self._model.columns:
                self._head(state.lang)
            self._model.show(self._rows.numbers, delivery.changed)
        if old is None or old.matches != state.matches:
            found, events = state.matches, state.collection.events
            self._cells.matches = None if found is None else Found(found, events)
            self._view.viewport().update()
        self._view.fingers.set_inertia(on=state.motion)
        self._writing.follow()
        self._selecting.follow(state.selected, self._rows.stock.number(state.selected))
        if not same:
            self._preparing.rest()
            self._preparing.take(self._rows.prepare())
            after_picture(self, self._preparing.start)
        self._show_status()

    def _head(self, lang: str) -> None:
        self._model.head(self._rows.columns, self._rows.sorting)
        self._heads.show_columns(self._rows.columns, self._rows.sorting)
        self._arranging.show_columns(self._rows.columns)
        self._bar.say(lang)
        self._view.setAccessibleName(words.TABLE.best(lang))
        self._view.setAccessibleDescription(words.KEYS.best(lang))

    def _show_status(self) -> None:
        if self._state is None:
            return
        lang, shown, chosen = (
            self._state.lang,
            len(self._rows.numbers),
            len(self._view.selected_rows),
        )
        count = words.COUNT_ONE if self._rows.total == 1 else words.COUNT
        parts = [count.best(lang).format(self._rows.total)]
        if chosen:
            parts.append(words.CHOSEN.best(lang).format(chosen))
        if self._rows.query.strip():
            parts.append(words.FILTERED.best(lang).format(shown, self._rows.total))
        if self._fault:
            parts.append(words.NOT_TAKEN.best(lang).format(self._fault))
        self._bar.show_status(" · ".join(parts), chosen=chosen > 0, fault=bool(self._fault))
        self._bar.show_found("", nothing=not shown)
        nothing = words.NO_MATCH if self._rows.total else words.NO_EVENTS
        self._empty.set_text("" if shown else nothing.best(lang), lang)
        self._place_empty()

    # What hands do

    def _tell_selected(self, ids: tuple[str, ...]) -> None:
        self._show_status()
        self.selected.emit(ids)

    def _refuse(self, sentence: str) -> None:
        self._fault = sentence
        self._show_status()
        announce(self, sentence)

    def _forgive(self) -> None:
        """Say no longer what was refused."""
        if self._fault:
            self._fault = ""
            self._show_status()

    def _filter(self, query: str) -> None:
        self._fault = ""
        with self._selecting.quietly():
            self._rows.filter(query)
            self._model.show(self._rows.numbers)
            if self._state is not None:
                selected = self._state.selected
                self._selecting.follow(selected, self._rows.stock.number(selected))
        self._view.show_current()
        self._show_status()
        self._selecting.tell()

    def _sort(self, sorting: Sorting) -> None:
        if self._state is None:
            self._rows.sorting = sorting
            return
        self._rows.sort(sorting)
        with self._selecting.quietly():
            self._model.show(self._rows.numbers)
        self._model.sorted_by(self._rows.sorting)
        self._heads.show_columns(self._rows.columns, self._rows.sorting)
        self._view.show_current()

    def _sort_by_hand(self, column: int, *, descending: bool) -> None:
        sorting = Sorting(self._rows.columns[column].key, descending)
        self._sort(sorting)
        self._arranging.sorted_by(sorting)
        heading = self._model.headerData(
            column, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
        )
        announce(self._view, heading or "")
        self.arranged.emit()

    def _press(self, column: int) -> None:
        """A head: sort by it, or the other way if that is so."""
        now = self._rows.sorting
        again = now.column == self._rows.columns[column].key
        self._sort_by_hand(column, descending=again and not now.descending)

    def _do(self, deed: Deed) -> None:
        column = self._view.currentIndex().column()
        if deed is Deed.DELETE:
            self._delete()
        elif deed is Deed.COPY:
            self._exchange.copy()
        elif deed is Deed.PASTE:
            self._exchange.paste()
        elif column >= 0 and deed in (Deed.SORT_UP, Deed.SORT_DOWN):
            self._sort_by_hand(column, descending=deed is Deed.SORT_DOWN)
        elif column >= 0:
            self._arranging.do(deed, column)
            self._view.scrollTo(self._view.currentIndex())

    def _delete(self) -> None:
        if self._view.selected_rows:
            self.command.emit("delete")

    def _toggle(self, key: str) -> None:
        self._arranging.toggle(key)
        self._menu.show_ticks(self._arranging.is_shown)

    def _enter(self) -> None:
        self._view.enter()

    def _open_menu(self) -> None:
        at = self._view.currentIndex().column()
        current = self._rows.columns[at] if at >= 0 else None
        self._menu.show_columns(self._rows.columns, current, self._arranging.is_shown)
        button = self._bar.columns
        size = self._menu.sizeHint()
        corner = QPoint(button.width() - size.width(), -size.height())
        self._menu.popup(button.mapToGlobal(corner))

    # Where it stands

    def _place(self) -> None:
        bar = self._bar.height()
        self._bar.setGeometry(0, 1, self.width(), bar)
        self._view.setGeometry(0, bar + 1, self.width(), max(0, self.height() - bar - 1))
        self._place_empty()

    def _place_empty(self) -> None:
        room = self._view.geometry().adjusted(0, self._heads.height(), 0, 0)
        width = min(self._empty.natural_width(), room.width())
        size = QRect(0, 0, width, self._empty.heightForWidth(width))
        size.moveCenter(room.center())
        self._empty.setGeometry(size)
        self._empty.setVisible(bool(self._empty.words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._preparing.rest()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("ground"))
            painter.fillRect(self._view.geometry(), self._style.color("card"))
            painter.fillRect(QRect(0, 0, self.width(), 1), self._style.color("hairline"))
