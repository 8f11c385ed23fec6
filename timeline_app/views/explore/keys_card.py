"""The list of gestures and keys, made from the table of commands."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from timeline_app.commands import COMMANDS, Command, command
from timeline_app.commands.looking import LOOKING
from timeline_app.model.localized import Localized
from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.views.explore.key_names import keys_of
from timeline_app.widgets.face import Face
from timeline_app.widgets.key_cap import KeyCaps
from timeline_app.widgets.overlay import CLOSE, Overlay
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.turning import turn

KEYS = Localized({"zh": "看时间线的按键", "en": "Keys on the timeline"})
MORE = Localized({"zh": "文件与窗口的按键", "en": "Keys of file and window"})
HANDS = Localized({"zh": "鼠标与触摸", "en": "Mouse and touch"})
GESTURES: tuple[tuple[Localized, Localized], ...] = tuple(
    (Localized({"zh": zh, "en": en}), Localized({"zh": does_zh, "en": does_en}))
    for zh, en, does_zh, does_en in (
        ("滚轮，双指滑动", "Wheel, two-finger scroll", "以指针为中心缩放", "Zoom at the pointer"),
        ("拖动，单指拖动", "Drag, one-finger drag", "沿时间移动", "Move along time"),
        ("Shift 加滚轮", "Shift and wheel", "沿时间移动", "Move along time"),
        ("双指捏合", "Pinch", "以两指之间为中心缩放", "Zoom between the fingers"),
        ("单击，轻点", "Click, tap", "选中一个事件", "Select an event"),
        (
            "单击空白处",
            "Click on empty canvas",
            "关闭文章，或取消选中",
            "Close the article, or deselect",
        ),
        ("双击", "Double-click, double-tap", "在此处放大", "Zoom in there"),
        (
            "编辑时双击空白处",
            "Double-click on empty canvas in edit mode",
            "在那一天添加事件",
            "Add an event there",
        ),
        ("双击数字标记", "Double-click on a number", "放大到其中的事件", "Zoom to its events"),
    )
)
_HEADING = Face(15, BOLD, "muted")
_GESTURE, _DOES = Face(16, MEDIUM), Face(16)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_STACKED = 1300
"""Narrower than this, at 1080 lines, the lists stand one below the other."""


class KeysCard(Overlay):
    """The lists side by side, or one below the other in a narrow window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=1560)
        self._lang, self._editing = "zh", False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._lists: list[QWidget] = []

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        self.show_in(self._lang, editing=self._editing)

    def show_in(self, lang: str, *, editing: bool) -> None:
        """Write everything in a language, with the keys of edit mode where it is on."""
        self._lang, self._editing = lang, editing
        self.set_title(command("keys").title.best(lang), CLOSE.best(lang), lang)
        for old in self._lists:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        more = [each for each in COMMANDS if each not in LOOKING and (editing or not each.editing)]
        self._lists = [self._keys(KEYS, LOOKING), self._keys(MORE, more), self._gestures()]
        self._row.setSpacing(self._style.px(48))
        for made in self._lists:
            self._row.addWidget(made, 1, Qt.AlignmentFlag.AlignTop)
        self._turn()
        self.refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)

    def _turn(self) -> None:
        turn(self._row, self.width(), self._style.room(_STACKED))

    def _keys(self, heading: Localized, commands: Iterable[Command]) -> QWidget:
        made, grid = self._list(heading.best(self._lang))
        for each in commands:
            if each.keys:
                line = grid.rowCount()
                caps = KeyCaps(keys_of(each, self._lang), self._style, made)
                grid.addWidget(caps, line, 0, _MIDDLE | Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(self._text(made, each.title.best(self._lang)), line, 1, _MIDDLE)
        return made

    def _gestures(self) -> QWidget:
        made, grid = self._list(HANDS.best(self._lang))
        for gesture, does in GESTURES:
            line = grid.rowCount()
            grid.addWidget(self._text(made, gesture.best(self._lang), _GESTURE), line, 0)
            grid.addWidget(self._text(made, does.best(self._lang)), line, 1)
        return made

    def _list(self, heading: str) -> tuple[QWidget, QGridLayout]:
        made = QWidget(self.body)
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._style.px(20))
        grid.setVerticalSpacing(self._style.px(8))
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._text(made, heading, _HEADING), 0, 0, 1, 2)
        return made, grid

    def _text(self, parent: QWidget, text: str, face: Face = _DOES) -> QWidget:
        return TextBlock(face, self._style, text, self._lang, parent)
