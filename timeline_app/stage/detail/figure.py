"""One picture with its caption and credit, or what stands in its place."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app.model.collection import Medium
from timeline_app.model.localized import Localized
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.picture_file import Fault
from timeline_app.render.style import Style
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.picture import Picture
from timeline_app.widgets.picture_loader import PictureLoader
from timeline_app.widgets.plate import Plate, credit, fault_told

ENLARGE = Localized({"zh": "放大图片：{}", "en": "Enlarge the picture: {}"})
ENLARGE_UNNAMED = Localized({"zh": "放大图片", "en": "Enlarge the picture"})
_CAPTION = Face(15, leading=1.6)
_CREDIT = Face(14, color="muted", leading=1.6)
_FAULT = Face(15, MEDIUM, "muted", leading=1.6)
_ALT = Face(16, leading=1.7)
_PAD = 20


def legend(column: Column, medium: Medium) -> None:
    """Add caption and credit to a column."""
    lang = column.lang
    caption = medium.caption.best(lang)
    column.say(_CAPTION, caption, 10)
    column.say(_CREDIT, credit(medium, lang), 2 if caption.strip() else 10)


class Figure(Column):
    """A picture above its words; where it turns out to be broken, that is told in its place."""

    enlarge = Signal(int)

    def __init__(self, plate: Plate, style: Style, lang: str, parent: QWidget) -> None:
        super().__init__(style, lang, parent)
        self._plate = plate
        self._index = 0
        self._picture: Picture | None = None

    def fill(self, index: int, loader: PictureLoader) -> None:
        """Set picture and words; ``index`` is what pressing it tells."""
        self._index = index
        medium = self._plate.medium
        self._picture = Picture(self._plate, loader, self.look, self)
        caption = medium.caption.best(self.lang)
        name = ENLARGE.best(self.lang).format(caption) if caption else ""
        alt = medium.alt.best(self.lang)
        self._picture.say(name or ENLARGE_UNNAMED.best(self.lang), alt)
        self._picture.clicked.connect(self._enlarge)
        self._picture.failed.connect(self._fail)
        self.put(self._picture)
        legend(self, medium)

    def _enlarge(self) -> None:
        self.enlarge.emit(self._index)

    def _fail(self, fault: Fault) -> None:
        picture, self._picture = self._picture, None
        if picture is None:
            return
        lack = Lack(self.look, self.lang, self)
        lack.fill(self._plate.medium, fault_told(fault, self._plate.medium, self.lang))
        self.rows.replaceWidget(picture, lack)
        picture.hide()
        picture.deleteLater()


class Lack(Column):
    """In place of a picture: why it isn't there, and what would be seen."""

    def fill(self, medium: Medium, sentence: str) -> None:
        """Set the sentence and the words for those who don't see."""
        self.indent(_PAD, 16, _PAD, 16)
        self.say(_FAULT, sentence)
        self.say(_ALT, medium.alt.best(self.lang), 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.look.color("hairline"))
            painter.setBrush(self.look.color("ground"))
            inside = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inside, self.look.px(5), self.look.px(5))
