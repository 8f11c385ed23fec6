"""One conflict: what was changed twice, and both changes to choose from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from timeline_app.editing.conflict_words import ConflictTold
from timeline_app.editing.resolving import Choice
from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.cards import conflict_words as words
from timeline_app.widgets.face import Face
from timeline_app.widgets.option_tile import OptionTile
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.turning import turn

_TITLE, _FIELD = Face(17, BOLD, leading=1.4), Face(15, MEDIUM, leading=1.4)
_BEFORE = Face(14, color="muted", leading=1.4, most=3)
_SIDE = Face(14, BOLD, "muted", leading=1.4), Face(16, leading=1.4)
_NARROW = 640
"""In windows narrower than this, at 1080 lines, the sides stand one below the other."""
_CHOICES: dict[int, Choice] = {
    Qt.Key.Key_1: Choice.MINE,
    Qt.Key.Key_2: Choice.THEIRS,
    Qt.Key.Key_3: Choice.BOTH,
}
_ASIDE: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ConflictRow(QWidget):
    """One stop of Tab; a digit chooses and goes on."""

    chosen = Signal()
    stepped = Signal(object, int)
    """This row, and which way to go: -1, 1, or 0 for the next that isn't decided."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        style = self._style
        self._title, self._field = (TextBlock(f, style, parent=self) for f in (_TITLE, _FIELD))
        self._tiles = [OptionTile(choice.value, _SIDE, self) for choice in Choice]
        self._before = TextBlock(_BEFORE, style, parent=self)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._field)
        self._column.addLayout(self._sides)
        self._column.addWidget(self._before)
        for tile in self._tiles:
            self._sides.addWidget(tile, 1)
            tile.clicked.connect(self._tell)
        self._mind_tab()

    @property
    def choice(self) -> Choice | None:
        """What is chosen; None where nothing is yet."""
        return next((Choice(tile.key) for tile in self._tiles if tile.isChecked()), None)

    @property
    def first(self) -> QWidget:
        """What takes the focus: the side that is chosen, else the first."""
        return next((tile for tile in self._tiles if tile.isChecked()), self._tiles[0])

    def show_conflict(self, told: ConflictTold, by: str, lang: str, *, titled: bool) -> None:
        """Show a conflict with someone of this name, with or without the part's title."""
        title = f"{told.kind} · {told.title}" if told.title else told.kind
        self._title.set_text(title, lang)
        self._title.setVisible(titled)
        self._field.set_text(told.field, lang)
        theirs = words.THEIRS_BY.best(lang).format(by) if by else words.THEIRS.best(lang)
        mine, other, both = self._tiles
        mine.say(words.MINE.best(lang), told.mine, lang)
        other.say(theirs, told.theirs, lang)
        both.say(words.BOTH.best(lang), "", lang)
        both.setVisible(told.both)
        for tile in self._tiles:
            said = tile.accessibleName()
            tile.setAccessibleName(f"{told.title} {told.field}. {said}".strip())
        self._before.set_text(words.BEFORE.best(lang).format(told.base), lang)
        self._before.setVisible(bool(told.base))

    def choose(self, choice: Choice) -> None:
        """Choose a side; nothing where it isn't offered."""
        for tile in self._tiles:
            if tile.key == choice.value and not tile.isHidden():
                tile.setChecked(True)
                self._mind_tab()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        parts: tuple[Styled, ...] = (self._title, self._field, *self._tiles, self._before)
        for part in parts:
            part.restyle(style)
        self._column.setContentsMargins(0, 0, 0, style.px(8))
        self._column.setSpacing(style.px(4))
        self._sides.setSpacing(style.px(8))
        self._turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _CHOICES:
            self.choose(_CHOICES[key])
            self._tell()
            self.stepped.emit(self, 0)
        elif key in _STEPS:
            self.stepped.emit(self, _STEPS[key])
        elif key in _ASIDE:
            self._go_aside(_ASIDE[key])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _go_aside(self, step: int) -> None:
        offered = [tile for tile in self._tiles if not tile.isHidden()]
        at = next((n for n, tile in enumerate(offered) if tile.hasFocus()), 0)
        to = offered[(at + step) % len(offered)]
        to.setFocus(Qt.FocusReason.TabFocusReason)
        to.click()

    def _tell(self) -> None:
        self._mind_tab()
        self.chosen.emit()

    def _mind_tab(self) -> None:
        for tile in self._tiles:
            stop = tile is self.first
            tile.setFocusPolicy(Qt.FocusPolicy.TabFocus if stop else Qt.FocusPolicy.NoFocus)

    def _turn(self) -> None:
        turn(self._sides, self.window().width(), self._style.room(_NARROW))
