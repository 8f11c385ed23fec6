"""The card of the first start: three gestures, and no more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.views.explore.pictograms import Drawing, Pictogram, click, drag, zoom
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.overlay import CLOSE, Overlay
from timeline_app.widgets.text_block import TextBlock

HEADING = Localized({"zh": "三个手势，走遍时间线", "en": "Three gestures take you everywhere"})
DONE = Localized({"zh": "开始", "en": "Begin"})
MORE = Localized({"zh": "其余操作，按 ? 查看", "en": "Press ? for all the others"})
GESTURES: tuple[tuple[Drawing, Localized], ...] = (
    (zoom, Localized({"zh": "滚轮：放大、缩小", "en": "Turn the wheel to zoom"})),
    (drag, Localized({"zh": "拖动：向前、向后", "en": "Drag to move in time"})),
    (click, Localized({"zh": "点击卡片：读原文", "en": "Click a card to read"})),
)
_CAPTION = Face(17, MEDIUM, leading=1.4)
_MORE = Face(15, color="muted", leading=1.4)


class WelcomeCard(Overlay):
    """Any way of closing it is a dismissal."""

    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=700)
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._row = QHBoxLayout()
        self._column.addLayout(self._row)
        self._drawings = [Pictogram(drawing, self._style, self.body) for drawing, _ in GESTURES]
        self._captions = [TextBlock(_CAPTION, self._style, parent=self.body) for _ in GESTURES]
        for drawing, caption in zip(self._drawings, self._captions, strict=True):
            self._row.addLayout(_stacked(drawing, caption), 1)
        self._more = TextBlock(_MORE, self._style, parent=self.foot)
        self._done = Button(Kind.HAIRLINE, self._style, self.foot)
        self._done.clicked.connect(self.dismiss)
        self.closed.connect(self.dismissed)
        self.foot.show()
        below = QHBoxLayout(self.foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._more, 1, Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self._done)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        parts: tuple[TextBlock | Button | Pictogram, ...]
        parts = (self._more, self._done, *self._drawings, *self._captions)
        for part in parts:
            part.restyle(style)
        self._row.setSpacing(style.px(16))
        super().restyle(style)

    def show_in(self, lang: str) -> None:
        """Write everything in a language."""
        self.set_title(HEADING.best(lang), CLOSE.best(lang), lang)
        self._more.set_text(MORE.best(lang), lang)
        self._done.say(DONE.best(lang), lang)
        for caption, (_, words) in zip(self._captions, GESTURES, strict=True):
            caption.set_text(words.best(lang), lang)
        self.refit()


def _stacked(drawing: QWidget, caption: QWidget) -> QVBoxLayout:
    """A drawing with its caption below, both in the middle of their column."""
    column = QVBoxLayout()
    column.addWidget(drawing, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(caption)
    return column
