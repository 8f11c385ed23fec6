"""One plain text, set in lines and painted as it stands: nothing in it is ever markup."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from timeline_app.layout.breaking import elided
from timeline_app.render.measuring import as_wide
from timeline_app.render.style import Style
from timeline_app.widgets.face import Face
from timeline_app.widgets.lines import Line, even_lines, full_lines, hangs, paragraphs, shortened

_NATURAL = 30
"""The widest a text asks to be, in sizes; it may be given more."""
_NARROWEST = 4
_REMEMBERED = 8
"""A layout asks for the same few widths again and again."""


class TextBlock(QLabel):
    """A text that takes as many lines as its width asks for.

    It sets and paints its lines itself; a label it is for assistive technology alone, which reads
    its accessible name as static text.
    """

    def __init__(
        self,
        face: Face,
        style: Style,
        text: str = "",
        lang: str = "zh",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.face = face
        self._text = text
        self._lang = lang
        self._color: QColor | None = None
        self._lines: dict[int, tuple[str, ...]] = {}
        self._rows: list[Line] = []
        self.restyle(style)

    @property
    def words(self) -> str:
        """What it says, whole."""
        return self._text

    def restyle(self, style: Style) -> None:
        """Take on a theme and text size."""
        self._style = style
        self._font = self.face.font(style, self._lang)
        self._metrics = QFontMetricsF(self._font)
        self._widths: dict[str, float] = {}
        self._forget()

    def set_text(self, text: str, lang: str) -> None:
        """Say something else."""
        if (text, lang) != (self._text, self._lang):
            self._text, self._lang = text, lang
            self.restyle(self._style)

    def set_color(self, color: QColor) -> None:
        """Paint in this colour in place of the face's own."""
        if color != self._color:
            self._color = QColor(color)
            self.update()

    def lines(self, width: int) -> tuple[str, ...]:
        """The lines it has in so many pixels."""
        if width not in self._lines:
            if len(self._lines) >= _REMEMBERED:
                self._lines.clear()
            self._lines[width] = self._broken(width)
        return self._lines[width]

    def line_width(self, line: str) -> float:
        """Pixels a text takes on one line."""
        key = as_wide(line)
        width = self._widths.get(key)
        if width is None:
            width = self._widths[key] = self._metrics.horizontalAdvance(line)
        return width

    def natural_width(self) -> int:
        """Pixels its longest paragraph takes on one line."""
        return max(int(self.line_width(each)) + 2 for each in self._text.split("\n"))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._height(1 if self.face.most == 1 else len(self.lines(width)))

    def sizeHint(self) -> QSize:
        width = min(self.natural_width(), round(self._font.pixelSize() * _NATURAL))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        narrowest = round(self._font.pixelSize() * _NARROWEST)
        return QSize(min(self.natural_width(), narrowest), self._height(1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(self._font)
            painter.setPen(self._color or self._style.color(self.face.color))
            leading = self._leading()
            body = self._metrics.ascent() + self._metrics.descent()
            y = max(0.0, (leading - body) / 2) + self._metrics.ascent()
            for line in self.lines(self.width()):
                painter.drawText(QPointF(self._left(line), y), line)
                y += leading

    def _broken(self, width: int) -> tuple[str, ...]:
        text = self._text.replace("\t", " ")
        limit = max(float(self._font.pixelSize()), width - 1.0)
        if self.face.most == 1:
            return (elided(text, self.line_width, limit),)
        if self.face.even:
            lines = even_lines(text, self.line_width, limit)
        else:
            if not self._rows:
                self._rows = paragraphs(text, self.line_width)
            lines = full_lines(self._rows, self.line_width, limit)
        if self.face.most:
            return shortened(lines, self.face.most, self.line_width, limit)
        return lines

    def _left(self, line: str) -> float:
        if self.face.right:
            return self.width() - self.line_width(line)
        if hangs(line, self._lang):
            return -self._font.pixelSize() / 2
        return 0.0

    def _leading(self) -> float:
        return round(self._font.pixelSize() * self.face.leading)

    def _height(self, lines: int) -> int:
        body = self._metrics.ascent() + self._metrics.descent()
        return int(max(0, lines - 1) * self._leading() + max(self._leading(), body) + 0.999)

    def _forget(self) -> None:
        self._lines.clear()
        self._rows = []
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()
