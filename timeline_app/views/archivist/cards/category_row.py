"""One category of those that are edited: its look, its names, its place among the others."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.editing.languages import field_in
from timeline_app.model.collection import Category
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look
from timeline_app.views.archivist.cards import category_words as words
from timeline_app.views.archivist.cards.look_picker import LookPicker, settled
from timeline_app.views.archivist.cards.mark_button import MarkButton
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Line
from timeline_app.widgets.icon import Icon, IconButton
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.turning import turn

_SAID = Face(15, color="muted", leading=1.4)
_NARROW = 640
"""In windows narrower than this, at 1080 lines, names stand one below the other."""
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CategoryRow(QWidget):
    """One that events are in stays in sight when it is removed, and says what becomes of them."""

    changed = Signal()
    """Something else is written, picked or to be seen."""
    moved = Signal(object, int)
    """This row, and -1 or 1."""
    removed = Signal(object)
    """This row."""

    def __init__(self, category: Category, used: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = Style(LIGHT)
        self._style = style
        self._category, self.used = category, used
        self._lang = "zh"
        self._langs: tuple[str, ...] = ("zh",)
        self._goes, self._number = False, 0
        self._lines: dict[str, Line] = {}
        self._mark = MarkButton(self)
        self._picker: LookPicker | None = None
        """Made when it is first asked for: it has many parts."""
        self._up, self._down = IconButton(Icon.UP, self), IconButton(Icon.CHEVRON, self)
        self._cross, self._keep = IconButton(Icon.CROSS, self), Button(Kind.HAIRLINE, style, self)
        self._said = TextBlock(_SAID, style, parent=self)
        self._names = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._put_together()
        self._mark.toggled.connect(self._unfold)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._cross.clicked.connect(self._remove)
        self._keep.clicked.connect(self._bring_back)

    def _put_together(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._row.addWidget(self._mark, 0, top)
        self._row.addLayout(self._names, 1)
        for button in (self._up, self._down, self._cross):
            self._row.addWidget(button, 0, top)
        self._below.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        self._below.addWidget(self._keep)
        for line in (self._row, self._below):
            self._column.addLayout(line)

    @property
    def category(self) -> Category | None:
        """The category as it is written now; None where it is removed."""
        if self._goes:
            return None
        label = {**self._category.label, **{tag: line.text for tag, line in self._lines.items()}}
        return Category(
            id=self._category.id,
            label=Localized({tag: text for tag, text in label.items() if text}),
            color=self._category.color,
            shape=self._category.shape,
        )

    @property
    def fault(self) -> str:
        """What is wrong with it; empty where nothing is."""
        if self._goes:
            return ""
        written = self.category
        if written is None or not written.label:
            return words.NO_NAME.best(self._lang)
        return "" if self._picker is None else self._picker.fault

    def show_in(self, langs: tuple[str, ...], lang: str, number: int) -> None:
        """Ask for names in these languages; ``number`` is its place among all, from 0."""
        self._lang, self._langs, self._number = lang, langs, number
        if self._picker is not None:
            self._picker.show_look(self._category, number, lang)
        for tag in langs:
            if tag not in self._lines:
                self._lines[tag] = self._line(tag)
        for tag, line in self._lines.items():
            line.setVisible(tag in langs)
            name = field_in(words.NAME, tag, lang, alone=len(langs) == 1)
            line.editor.setAccessibleName(name)
            line.editor.setPlaceholderText(name)
        self._keep.say(words.KEEP.best(lang), lang)
        self._name_buttons()
        self._show_parts()

    def settle(self) -> None:
        """Keep its look, wherever it will stand."""
        self._category = settled(self._category, self._number)

    def go(self) -> None:
        """Say what becomes of its events, and offer to keep it."""
        self._goes = True
        self._show_parts()

    def set_look(self, look: Look) -> None:
        """Show the category's mark so."""
        self._mark.set_look(look)

    def set_ends(self, *, first: bool, last: bool) -> None:
        """Whether it is the first or the last one."""
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)

    @property
    def first(self) -> QWidget:
        """The line of its first name."""
        return self._lines[self._langs[0]]

    def write(self) -> None:
        """Put the focus where it is named, or where something is wrong."""
        if self._picker is not None and self._picker.fault:
            self._mark.setChecked(True)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        buttons = (self._mark, self._up, self._down, self._cross, self._keep)
        parts: tuple[Styled, ...] = (*buttons, *self._lines.values(), self._said)
        for part in parts:
            part.restyle(style)
        self._restyle_picker()
        self._column.setSpacing(style.px(6))
        for line in (self._row, self._names, self._below):
            line.setSpacing(style.px(8))
        self._turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key(), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self, step)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _line(self, tag: str) -> Line:
        made = Line(self)
        made.editor.setText(self._category.label.get(tag, ""))
        made.editor.textEdited.connect(self._written)
        made.restyle(self._style)
        self._names.addWidget(made, 1)
        made.show()
        return made

    def _turn(self) -> None:
        turn(self._names, self.window().width(), self._style.room(_NARROW))

    def _written(self) -> None:
        self._name_buttons()
        self.changed.emit()

    def _name_buttons(self) -> None:
        lang = self._lang
        name = self._name()
        for button, said in (
            (self._mark, words.LOOK),
            (self._up, words.EARLIER),
            (self._down, words.LATER),
            (self._cross, words.REMOVE),
        ):
            button.setAccessibleName(said.best(lang).format(name))

    def _name(self) -> str:
        written = self.category or self._category
        return written.label.best(self._lang) or words.UNNAMED.best(self._lang)

    def _show_parts(self) -> None:
        """What is to be seen of a category that stays, or of one that goes."""
        for part in (self._mark, self._up, self._down, self._cross):
            part.setVisible(not self._goes)
        for tag, line in self._lines.items():
            line.setVisible(not self._goes and tag in self._langs)
        self._keep.setVisible(self._goes)
        if self._picker is not None:
            self._picker.setVisible(not self._goes and self._mark.isChecked())
        tell = words.removed(self._name(), self.used, self._lang)
        said = tell if self._goes else words.used(self.used, self._lang)
        self._said.set_text(said, self._lang)
        self._said.setVisible(bool(said))

    def _make_picker(self) -> None:
        self._picker = LookPicker(self)
        self._picker.changed.connect(self._pick)
        self._column.addWidget(self._picker)
        self._restyle_picker()
        self._picker.show_look(self._category, self._number, self._lang)

    def _restyle_picker(self) -> None:
        if self._picker is not None:
            self._picker.restyle(self._style)
            self._picker.setContentsMargins(self._style.px(12), 0, 0, self._style.px(6))

    def _pick(self) -> None:
        if self._picker is not None:
            look = self._picker.color, self._picker.shape
            self._category = replace(self._category, color=look[0], shape=look[1])
        self.changed.emit()

    def _unfold(self) -> None:
        if self._picker is None:
            self._make_picker()
        self._show_parts()
        self.changed.emit()

    def _move_up(self) -> None:
        self.moved.emit(self, -1)

    def _move_down(self) -> None:
        self.moved.emit(self, 1)

    def _remove(self) -> None:
        self.removed.emit(self)

    def _bring_back(self) -> None:
        self._goes = False
        self._show_parts()
        self.changed.emit()
