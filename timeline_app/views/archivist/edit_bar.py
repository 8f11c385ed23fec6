"""The bar of edit mode below the header: what is saved, and what can be done."""

import time

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.commands import command
from timeline_app.editing.clock import time_of_day
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist import bar_words as words
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import Icon
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.tool_button import ToolButton

_STATUS = Face(15, color="muted", leading=1.4, most=1)
_HEIGHT = 24, 22
_MARGIN, _BETWEEN, _APART = 32, 2, 14
_STATUS_MOST = 360
"""Pixels at 1080 lines that the state may take before words of buttons do."""
_TOOLS = {
    "new-event": (Icon.PLUS, words.NEW_EVENT),
    "undo": (Icon.UNDO, words.UNDO),
    "redo": (Icon.REDO, words.REDO),
    "save": (Icon.SAVE, words.SAVE),
    "versions": (Icon.CLOCK, words.VERSIONS),
    "table": (Icon.TABLE, words.TABLE),
    "edit": (Icon.TICK, words.DONE),
}
_AFTER_GAP = frozenset(("save", "table"))
"""These begin a group of their own."""
_BARE = ((), ("undo", "redo"), ("undo", "redo", "versions", "table"), tuple(_TOOLS))
"""Which words are left away, the more the narrower the bar is."""


class EditBar(QWidget):
    """Shows how the editing stands, and says which command was asked for."""

    command = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._style = Style(LIGHT)
        self._lang = "zh"
        self._state = ""
        self._saved, self._saving, self._saved_at = True, False, ""
        self._status = TextBlock(_STATUS, self._style, parent=self)
        self._tools = {key: ToolButton(key, icon, self) for key, (icon, _) in _TOOLS.items()}
        self._tools["table"].setCheckable(True)
        self._tools["table"].setChecked(True)
        for tool in self._tools.values():
            tool.chosen.connect(self._tell)
            tool.regarded.connect(self._show_status)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self._status.restyle(style)
        for tool in self._tools.values():
            tool.restyle(style)
        self.updateGeometry()
        self._arrange()

    def show_editing(
        self,
        *,
        saved: bool,
        changes: int,
        saving: bool,
        undo: Localized | None,
        redo: Localized | None,
        lang: str,
    ) -> None:
        """Say what is saved and what undo and redo would do.

        Args:
            saved: whether the file holds everything.
            changes: how many changes it doesn't hold.
            saving: whether it is being saved.
            undo: the name of the last edit; None where there is none to take back.
            redo: the name of the edit that was taken back last; None where there is none.
            lang: the language of all words.
        """
        self._lang = lang
        if saved and self._saving:  # undone back to what the file holds is not saved just now
            self._saved_at = time_of_day(int(time.time()))
        self._saved, self._saving = saved, saving
        self._state = self._words_of(changes, saving=saving)
        self._name("undo", _named(undo, words.UNDO_IT, words.NOTHING_TO_UNDO, lang))
        self._name("redo", _named(redo, words.REDO_IT, words.NOTHING_TO_REDO, lang))
        self._name("save", (words.NOTHING_TO_SAVE if saved else words.SAVE_FILE).best(lang))
        self._name("new-event", words.NEW_EVENT.best(lang))
        self._name("versions", words.VERSIONS_SHOWN.best(lang))
        self._name("edit", words.LEAVE.best(lang))
        for key, able in (("undo", undo), ("redo", redo), ("save", not saved and not saving)):
            self._tools[key].setEnabled(bool(able))
        self.show_table(shown=self._tools["table"].isChecked())
        self.setAccessibleName(words.BAR.best(lang))

    def show_table(self, *, shown: bool) -> None:
        """Whether the table of events is shown."""
        self._tools["table"].setChecked(shown)
        name = words.TABLE_SHOWN if shown else words.TABLE_HIDDEN
        self._name("table", name.best(self._lang))
        self._show_status()
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._style.room(*_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._style.room(*_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("ground"))
            line = QRect(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, self._style.color("hairline"))

    def _words_of(self, changes: int, *, saving: bool) -> str:
        if saving:
            return words.SAVING.best(self._lang)
        if self._saved:
            at = words.SAVED_AT.best(self._lang).format(self._saved_at)
            return at if self._saved_at else words.SAVED.best(self._lang)
        said = words.UNSAVED_ONE if changes == 1 else words.UNSAVED
        return said.best(self._lang).format(changes)

    def _name(self, key: str, name: str) -> None:
        self._tools[key].say(_TOOLS[key][1].best(self._lang), name)

    def _tell(self, key: str) -> None:
        self.command.emit(key)

    def _show_status(self) -> None:
        """The state; in its place what a button does while that is pointed at or has the focus."""
        regarded = next((tool for tool in self._tools.values() if tool.is_regarded), None)
        text = self._state if regarded is None else self._told(regarded)
        if text != self._status.words:
            self._status.set_text(text, self._lang)
        self._status.set_color(self._style.color("muted" if regarded is None else "ink"))

    def _told(self, tool: ToolButton) -> str:
        keys = command(tool.key).keys
        if not keys:
            return tool.accessibleName()
        told = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        return words.WITH_KEYS.best(self._lang).format(tool.accessibleName(), told)

    def _arrange(self) -> None:
        """Buttons from the right, with as many words as leave room for the state."""
        px = self._style.px
        least = min(self._style.room(_STATUS_MOST), int(self._status.line_width(self._state)) + 2)
        room = self.width() - 2 * px(_MARGIN) - px(_APART)
        for bare in _BARE:
            wide = self._tools_width(bare)
            if wide + least <= room:
                break
        left = self.width() - px(_MARGIN) + px(10) - self._tools_width(bare)
        self._place_status(left - px(_APART))
        for key, tool in self._tools.items():
            left += px(_APART) if key in _AFTER_GAP else 0
            size = tool.sizeHint()
            top = (self.height() - 1 - size.height()) // 2
            tool.setGeometry(left, top, size.width(), size.height())
            left += size.width() + px(_BETWEEN)

    def _tools_width(self, bare: tuple[str, ...]) -> int:
        """Pixels of all buttons, some of them without their words."""
        for key, tool in self._tools.items():
            tool.set_bare(bare=key in bare)
        wide = sum(tool.sizeHint().width() for tool in self._tools.values())
        gaps = len(_AFTER_GAP) * self._style.px(_APART)
        return wide + gaps + (len(self._tools) - 1) * self._style.px(_BETWEEN)

    def _place_status(self, right: int) -> None:
        left = self._style.px(_MARGIN)
        width = max(0, right - left)
        height = self._status.heightForWidth(width)
        self._status.setGeometry(left, (self.height() - 1 - height) // 2, width, height)


def _named(edit: Localized | None, named: Localized, none: Localized, lang: str) -> str:
    return none.best(lang) if edit is None else named.best(lang).format(edit.best(lang))
