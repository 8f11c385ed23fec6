"""The two large buttons that lead to the earlier and the later event."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from timeline_app.model.collection import Event
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.stage import words
from timeline_app.timescale.wording import short
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.tile import Tile

_TITLE = Face(17, MEDIUM, leading=1.4, even=True, most=2)
_AROUND, _CLOSE = (32, 20), (20, 12)
"""Air beside and above the texts, and where height is scarce."""
_TWO, _ONE = (72, 48), (48, 26)
"""The height with two lines of title, and with one: pixels of text at 1080 lines, and of air."""


class Step(Tile):
    """Date and title of the event it leads to; the same height whatever they are."""

    def __init__(self, style: Style, parent: QWidget, *, later: bool) -> None:
        super().__init__(style, parent)
        self._later = later
        self._date = TextBlock(Face(15, color="muted", right=later, most=1), style)
        self._title = TextBlock(_TITLE, style)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._date)
        self._column.addWidget(self._title)
        self._column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def set_sizes(self, style: Style) -> None:
        """Take on colours and sizes."""
        self.restyle(style)
        self._date.restyle(style)
        self._title.face = replace(_TITLE, right=self._later, most=1 if style.scarce else 2)
        self._title.restyle(style)
        beside, above = (style.px(air) for air in (_CLOSE if style.scarce else _AROUND))
        self._column.setContentsMargins(beside, above, beside, above)
        self.setFixedHeight(style.room(*(_ONE if style.scarce else _TWO)))

    def lead_to(self, event: Event | None, lang: str) -> None:
        """Show the event; hidden where there is none."""
        self.setVisible(event is not None)
        if event is None:
            return
        date, title = short(event.date, lang, year=not self._style.scarce), event.title.best(lang)
        self._date.set_text(f"{date} ›" if self._later else f"‹ {date}", lang)
        self._title.set_text(title, lang)
        name = words.LATER if self._later else words.EARLIER
        self.setAccessibleName(name.best(lang).format(f"{date} {title}"))


class Steps(QWidget):
    """Both, half of the width each, below a hairline."""

    step = Signal(int)

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)  # a page that is too long ends above, in any format
        self.earlier = Step(style, self, later=False)
        self.later = Step(style, self, later=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 0)
        row.setSpacing(1)
        for each in (self.earlier, self.later):
            row.addWidget(each, 1)
        self.earlier.clicked.connect(self._go_earlier)
        self.later.clicked.connect(self._go_later)
        self.restyle(style)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.earlier.set_sizes(style)
        self.later.set_sizes(style)
        self.update()

    def lead_to(self, earlier: Event | None, later: Event | None, lang: str) -> None:
        """Show where the buttons lead."""
        self.earlier.lead_to(earlier, lang)
        self.later.lead_to(later, lang)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        line = self._style.color("hairline")
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, line)
            if self.earlier.isVisible() and self.later.isVisible():
                painter.fillRect(self.later.x() - 1, 1, 1, self.height(), line)

    def _go_earlier(self) -> None:
        self.step.emit(-1)

    def _go_later(self) -> None:
        self.step.emit(1)
