"""The menu of the columns: what is done with the current one, and which are shown."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.table import words
from timeline_app.views.archivist.table.column import Column
from timeline_app.views.archivist.table.deeds import OF_COLUMN, Deed
from timeline_app.widgets.icon import Icon, draw_icon
from timeline_app.widgets.sheet import menu_sheet


class _Choices(QMenu):
    """Stays open while columns are chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action: QAction | None = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action: QAction | None = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class ColumnsMenu(_Choices):
    """Says what was chosen."""

    asked = Signal(Deed)
    toggled = Signal(str)
    usual = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._current = _Choices(self)
        self._ticked, self._blank = QIcon(), QIcon()
        self.triggered.connect(self._tell)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self._ticked, self._blank = _tick(style, ticked=True), _tick(style, ticked=False)
        for menu in (self, self._current):
            menu.setFont(style.font(16))
            menu.setStyleSheet(
                f"{menu_sheet(style)} QMenu::icon {{ padding-left: {style.px(12)}px; }}"
            )

    def show_columns(
        self, columns: tuple[Column, ...], current: Column | None, shown: Callable[[str], bool]
    ) -> None:
        """Offer these columns; deeds are done with the current one."""
        self.clear()
        self._current.clear()
        if current is not None:
            self._current.setTitle(_escaped(words.COLUMN.best(current.lang).format(current.name)))
            for deed in OF_COLUMN:
                self._offer(deed, current.lang)
            self.addMenu(self._current)
            self.addSeparator()
        for column in columns:
            action = self.addAction(_escaped(column.name))
            action.setData(column.key)
            action.setCheckable(True)
            self._tick(action, shown(column.key))
        self.addSeparator()
        if columns:
            self.addAction(words.USUAL.best(columns[0].lang)).setData("")

    def show_ticks(self, shown: Callable[[str], bool]) -> None:
        """Tick the columns that are shown."""
        for action in self.actions():
            if action.isCheckable():
                self._tick(action, shown(action.data()))

    def _offer(self, deed: Deed, lang: str) -> None:
        keys = QKeySequence(deed.keys).toString(QKeySequence.SequenceFormat.NativeText)
        action = self._current.addAction(f"{deed.title.best(lang)}\u2003\t{keys}")
        action.setData(deed)

    def _tick(self, action: QAction, ticked: bool) -> None:  # noqa: FBT001
        action.setChecked(ticked)
        action.setIcon(self._ticked if ticked else self._blank)

    def _tell(self, action: QAction) -> None:
        said = action.data()
        if isinstance(said, Deed):
            self.asked.emit(said)
        elif said:
            self.toggled.emit(said)
        else:
            self.usual.emit()


def _tick(style: Style, *, ticked: bool) -> QIcon:
    side = style.room(16)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    if ticked:
        with QPainter(picture) as painter:
            pen = QPen(style.color("accent"), side / 8)
            draw_icon(painter, Icon.TICK, QRectF(picture.rect()), pen)
    return QIcon(picture)


def _escaped(text: str) -> str:
    """An ampersand stands for itself, not for a shortcut."""
    return text.replace("&", "&&")
