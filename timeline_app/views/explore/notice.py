"""A calm strip at the top of the stage: what could not be read, or could not be done."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.accessible import announce
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.cover import covers
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import Icon, IconButton
from timeline_app.widgets.overlay import CLOSE
from timeline_app.widgets.text_block import TextBlock

if TYPE_CHECKING:
    from timeline_app.views.explore.empty_stage import EmptyStage
    from timeline_app.views.explore.problems_card import ProblemsCard

HEADING = Localized({"zh": "这个文件里的问题", "en": "Problems of this file"})
DETAILS = Localized({"zh": "详情", "en": "Details"})
SET_ASIDE = Localized(
    {
        "zh": "{:,} 个事件读不出来，已搁置；文件里还留着。",
        "en": "{:,} events could not be read and were set aside; the file keeps them.",
    }
)
SET_ASIDE_ONE = Localized(
    {
        "zh": "1 个事件读不出来，已搁置；文件里还留着。",
        "en": "1 event could not be read and was set aside; the file keeps it.",
    }
)
PROBLEMS = Localized({"zh": "文件里有 {:,} 处问题。", "en": "The file has {:,} problems."})
PROBLEM_ONE = Localized({"zh": "文件里有 1 处问题。", "en": "The file has 1 problem."})
_SENTENCE = Face(16, leading=1.4, most=3)
_AIR, _PAD, _RULE = 16, 16, 4


class Notice(QWidget):
    """Shows itself when there is something to say; goes with its cross.

    What is wrong with the open file has room of its own above the stage; what is said in passing
    lies over the stage, which would else be laid out anew each time.
    While there is no stage yet to stand on, a failure fills the window instead.
    """

    command = Signal(str)
    room_changed = Signal()
    """It has, or leaves, room of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._ground, self._style = parent, Style(LIGHT)
        self._room = QRect()
        self._stays = False
        self._lines: tuple[str, ...] = ()
        self._heading = HEADING
        self._lang = "zh"
        self._sentence = TextBlock(_SENTENCE, self._style, parent=self)
        self._details = Button(Kind.FLAT, self._style, self)
        self._cross = IconButton(Icon.CROSS, self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._details)
        self._row.addWidget(self._cross)
        self._details.clicked.connect(self._open_details)
        self._cross.clicked.connect(self.hide)
        self.hide()

    @cached_property
    def empty(self) -> "EmptyStage":
        """What fills the window while there is no stage; made when there is none."""
        from timeline_app.views.explore.empty_stage import EmptyStage  # noqa: PLC0415

        made = EmptyStage(self._ground)
        made.command.connect(self.command)
        made.restyle(self._style)
        return made

    @cached_property
    def problems(self) -> "ProblemsCard":
        """The card with all lines; made when somebody wants to read them."""
        from timeline_app.views.explore.problems_card import ProblemsCard  # noqa: PLC0415

        made = ProblemsCard(self._ground)
        made.restyle(self._style)
        return made

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        made = [vars(self)[name] for name in ("empty", "problems") if name in vars(self)]
        for part in (self._sentence, self._details, self._cross, *made):
            part.restyle(style)
        pad = style.px(_PAD)
        self._row.setContentsMargins(pad + style.px(_RULE), style.px(4), style.px(8), style.px(4))
        self._row.setSpacing(pad)
        self._fit()

    def place(self, room: QRect) -> None:
        """Stand at the top of this part of the window: there is a stage now."""
        self._room = room
        if "empty" in vars(self):
            self.empty.hide()
        self._fit()

    @property
    def own_height(self) -> int:
        """Pixels of height at the top of the stage that it has to itself."""
        taken = self._stays and not self.isHidden()
        return self.geometry().bottom() + 1 - self._room.y() if taken else 0

    def show_problems(self, lines: tuple[str, ...], set_aside: int, lang: str) -> None:
        """Say how many events were set aside, or how many problems the file has; hide if none."""
        if lines or set_aside:
            self._heading = HEADING
            self._say(_summary(len(lines), set_aside, lang), lines, lang, stays=True)
        else:
            self.hide()

    def show_failure(self, sentence: str, lang: str) -> None:
        """Say why something could not be done."""
        if self._room.isNull():
            self.empty.appear(sentence, lang)
        else:
            self.tell(sentence, lang)

    def show_waiting(self) -> None:
        """Have calm ground where there is no stage yet, while something is about to open."""
        if self._room.isNull():
            self.empty.restyle(self._style)
            self.empty.wait()

    def tell(self, sentence: str, lang: str, lines: tuple[str, ...] = ()) -> None:
        """Say something over the stage; lines are shown on demand."""
        self._heading = DETAILS
        self._say(sentence, lines, lang)

    def _say(
        self, sentence: str, lines: tuple[str, ...], lang: str, *, stays: bool = False
    ) -> None:
        self._lines, self._lang, self._stays = lines, lang, stays
        self._sentence.set_text(sentence, lang)
        self._details.say(DETAILS.best(lang), lang)
        self._details.setVisible(bool(lines))
        self._cross.setAccessibleName(CLOSE.best(lang))
        self.setAccessibleName(sentence)
        self._fit()
        self.show()
        self.raise_()
        for cover in covers(self.window()):
            cover.raise_()
        self.room_changed.emit()
        announce(self, sentence)

    def _fit(self) -> None:
        air = self._style.px(_AIR)
        width = max(0, self._room.width() - 2 * air)
        height = max(self._row.totalHeightForWidth(width), self._style.px(52))
        self.setGeometry(self._room.x() + air, self._room.y() + air, width, height)

    def _open_details(self) -> None:
        self.problems.show_lines(self._lines, self._lang, self._heading)
        self.problems.appear()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # not only the window it stands in
            self.room_changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        rule = QRect(0, 0, self._style.px(_RULE), self.height())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("card"))
            painter.setPen(self._style.color("hairline"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.fillRect(rule, self._style.color("accent"))


def _summary(problems: int, set_aside: int, lang: str) -> str:
    if set_aside:
        return (SET_ASIDE_ONE if set_aside == 1 else SET_ASIDE).best(lang).format(set_aside)
    return (PROBLEM_ONE if problems == 1 else PROBLEMS).best(lang).format(problems)
