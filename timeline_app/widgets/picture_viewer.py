"""Pictures of one event, large, over the whole window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.picture_file import Fault
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.cover import Cover
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import Icon, IconButton
from timeline_app.widgets.overlay import CLOSE
from timeline_app.widgets.plate import Plate, credit, fault_told
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.zoom_area import ZoomArea

PICTURE = Localized({"zh": "图片", "en": "Picture"})
COUNT = Localized({"zh": "第{}张，共{}张", "en": "{} of {}"})
BEFORE = Localized({"zh": "上一张图片", "en": "Previous picture"})
NEXT = Localized({"zh": "下一张图片", "en": "Next picture"})
NEARER = Localized({"zh": "放大", "en": "Zoom in"})
FARTHER = Localized({"zh": "缩小", "en": "Zoom out"})
WHOLE = Localized({"zh": "显示整张图片", "en": "Show the whole picture"})
_COUNT = Face(15, MEDIUM, "muted", leading=1.6, most=1)
_FAULT = Face(18, leading=1.75)
_CAPTION = Face(18, leading=1.7)
_CREDIT = Face(15, color="muted", leading=1.6)
_STEP, _PAN, _SIDE = 1.5, 80, 48
_AIR = 24
_ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class PictureViewer(Cover):
    """The picture, its words below, and buttons for all that keys and hands do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._plates: Sequence[Plate] = ()
        self._at = 0
        self._lang = "zh"
        self.area = ZoomArea(self)
        self.area.failed.connect(self._fail)
        self.area.zoomed.connect(self._follow)
        self._count = TextBlock(_COUNT, self._style, parent=self)
        self._fault = TextBlock(_FAULT, self._style, parent=self)
        self._caption = TextBlock(_CAPTION, self._style, parent=self)
        self._credit = TextBlock(_CREDIT, self._style, parent=self)
        self._close = self._button(Icon.CROSS, self.escape)
        self._previous = self._button(Icon.BEFORE, self.before)
        self._next = self._button(Icon.NEXT, self.next)
        self._nearer = self._button(Icon.PLUS, self.nearer)
        self._farther = self._button(Icon.MINUS, self.farther)
        self._whole = self._button(Icon.WHOLE, self.area.fit)
        self._lay_out()

    def _button(self, icon: Icon, act: Callable[[], None]) -> IconButton:
        button = IconButton(icon, self, _SIDE)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        self._rows = QVBoxLayout(self)
        above, below, words = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        above.addWidget(self._count, 1, Qt.AlignmentFlag.AlignVCenter)
        above.addWidget(self._close)
        words.setSpacing(0)
        for text in (self._fault, self._caption, self._credit):
            words.addWidget(text)
        words.addStretch(1)
        below.addLayout(words, 1)
        for button in (self._previous, self._next, self._farther, self._whole, self._nearer):
            below.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addLayout(above)
        self._rows.addWidget(self.area, 1)
        self._rows.addLayout(below)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        air = style.px(_AIR)
        self._rows.setContentsMargins(air, air // 2, air, air)
        self._rows.setSpacing(air // 2)
        self.area.restyle(style)
        for text in self._texts:
            text.restyle(style)
        for button in self.findChildren(IconButton):
            button.restyle(style)

    def show_plates(self, plates: Sequence[Plate], at: int, lang: str) -> None:
        """Show one of some pictures; the others are reached from it."""
        self._plates, self._lang = plates, lang
        for button, words in (
            (self._close, CLOSE),
            (self._previous, BEFORE),
            (self._next, NEXT),
            (self._nearer, NEARER),
            (self._farther, FARTHER),
            (self._whole, WHOLE),
        ):
            button.setAccessibleName(words.best(lang))
        for button in (self._previous, self._next):
            button.setVisible(len(plates) > 1)
        self._show(at)

    def _show(self, at: int) -> None:
        self._at = at
        plate, lang = self._plates[at], self._lang
        count = COUNT.best(lang).format(at + 1, len(self._plates))
        caption, alt = plate.medium.caption.best(lang), plate.medium.alt.best(lang)
        self._count.set_text(count if len(self._plates) > 1 else "", lang)
        self._say(self._fault, "")
        self._say(self._caption, caption)
        self._say(self._credit, credit(plate.medium, lang))
        self.setAccessibleName(caption or alt or PICTURE.best(lang))
        self.area.setAccessibleName(alt or caption or PICTURE.best(lang))
        self._previous.setEnabled(at > 0)
        self._next.setEnabled(at < len(self._plates) - 1)
        self.area.show_file(plate.file)

    def before(self) -> None:
        """Show the picture before, if there is one."""
        if self._at > 0:
            self._show(self._at - 1)

    def next(self) -> None:
        """Show the next picture, if there is one."""
        if self._at < len(self._plates) - 1:
            self._show(self._at + 1)

    def nearer(self) -> None:
        """Zoom in on the middle."""
        self.area.zoom(_STEP)

    def farther(self) -> None:
        """Zoom out from the middle."""
        self.area.zoom(1 / _STEP)

    def dismiss(self) -> None:
        """Close; what is being read is waited for."""
        self.area.rest()
        super().dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._go(key)
        elif key in self._keys():
            self._keys()[key]()
        else:
            super().keyPressEvent(event)

    def _keys(self) -> dict[Qt.Key, Callable[[], None]]:
        keys = Qt.Key
        return {
            keys.Key_Plus: self.nearer,
            keys.Key_Equal: self.nearer,
            keys.Key_Minus: self.farther,
            keys.Key_0: self.area.fit,
            keys.Key_PageUp: self.before,
            keys.Key_PageDown: self.next,
        }

    def _go(self, arrow: Qt.Key) -> None:
        """Across a picture seen near, from picture to picture otherwise."""
        across, down = _ARROWS[arrow]
        if self.area.magnification > 1.0:
            self.area.pan(QPointF(across, down) * self._style.px(_PAN))
        elif across > 0:
            self.before()
        elif across < 0:
            self.next()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("ground"))

    @property
    def _texts(self) -> tuple[TextBlock, ...]:
        return self._count, self._fault, self._caption, self._credit

    def _say(self, block: TextBlock, text: str) -> None:
        block.set_text(text, self._lang)
        block.setVisible(bool(text.strip()))

    def _follow(self) -> None:
        near = self.area.magnification
        self._nearer.setEnabled(near < self.area.most)
        self._farther.setEnabled(near > 1.0)
        self._whole.setEnabled(near > 1.0)

    def _fail(self, fault: Fault) -> None:
        self._say(self._fault, fault_told(fault, self._plates[self._at].medium, self._lang))
