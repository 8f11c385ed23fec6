"""The menu behind the three dots, made from the table of commands."""

from collections.abc import Mapping
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.commands import COMMANDS, Command
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.widgets.sheet import menu_sheet

RECENT = Localized({"zh": "最近打开", "en": "Recent"})
_ON = Localized({"zh": "{}：开", "en": "{}: on"})
_OFF = Localized({"zh": "{}：关", "en": "{}: off"})
_AFTER = "open"
"""The recent ones stand below this command."""
_LONGEST = 44  # characters of a path


class StageMenu(QMenu):
    """Says which command, or which of the collections opened lately, was chosen."""

    command = Signal(str)
    recent_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._recent = QMenu(self)
        for menu in (self, self._recent):
            menu.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for each in COMMANDS:
            if each.in_menu:
                self._add(each)
        self.triggered.connect(self._tell)
        self._recent.menuAction().setVisible(False)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        for menu in (self, self._recent):
            menu.setFont(style.font(16))
            menu.setStyleSheet(menu_sheet(style))

    def show_titles(self, lang: str, on: Mapping[str, bool]) -> None:
        """Name everything in a language; a command that switches says whether it is on."""
        self._recent.setTitle(RECENT.best(lang))
        for each in COMMANDS:
            action = self._actions.get(each.id)
            if action is None:
                continue
            title = each.title.best(lang)
            action.setVisible(on.get("edit", False) or not each.editing)
            if each.id in on:
                title = (_ON if on[each.id] else _OFF).best(lang).format(title)
            action.setText(f"{title}\u2003\t{_keys(each)}" if each.keys else f"{title}\u2003")

    def set_recent(self, paths: tuple[str, ...]) -> None:
        """List the collections opened lately, the latest first."""
        self._recent.clear()
        for path in paths:
            action = self._recent.addAction(_brief(path))
            action.setData(path)
        self._recent.menuAction().setVisible(bool(paths))

    def _add(self, command: Command) -> None:
        action = self.addAction("")
        action.setObjectName(command.id)
        self._actions[command.id] = action
        if command.id == _AFTER:
            self.addMenu(self._recent)

    def _tell(self, action: QAction) -> None:
        path = action.data()
        if isinstance(path, str):
            self.recent_chosen.emit(path)
        elif action.objectName():
            self.command.emit(action.objectName())


def _keys(command: Command) -> str:
    """The first keys of a command, as this system writes them; shown only, bound elsewhere."""
    return QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def _brief(path: str) -> str:
    """The end of a path, which tells two collections of one name apart."""
    name = str(PurePath(path))
    short = name if len(name) <= _LONGEST else "…" + name[-_LONGEST:]
    return short.replace("&", "&&")
