"""The languages of the collection, side by side; the one that is shown in bold."""

from PySide6.QtCore import QLineF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.render.fonts import BOLD, REGULAR
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.icon import Pressable

_NAMES = {"zh": "中文", "en": "EN"}


class _Segment(Pressable):
    """One language."""

    language_chosen = Signal(str)

    def __init__(self, lang: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._lang = lang
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(_NAMES.get(lang.split("-", maxsplit=1)[0], lang.upper()))
        self.setAccessibleName(self.text())
        self.clicked.connect(self._tell)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._style.font(15, BOLD))
        px = self._style.px
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * px(12), px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.draw_ground(painter)
            painter.setFont(self._style.font(15, BOLD if self.isChecked() else REGULAR))
            painter.setPen(self._style.color("ink" if self.isChecked() else "muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _tell(self) -> None:
        self.language_chosen.emit(self._lang)


class LanguageSwitch(QWidget):
    """Hidden where there is only one language to show."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._style = Style(LIGHT)
        self._segments: dict[str, _Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for segment in self._segments.values():
            segment.restyle(style)
        self.update()

    def show_languages(self, languages: tuple[str, ...], lang: str) -> None:
        """Show these languages, and which of them is chosen."""
        if languages != tuple(self._segments):
            self._make(languages)
        for tag, segment in self._segments.items():
            segment.setChecked(tag == lang)
        self.setVisible(len(languages) > 1)

    def _make(self, languages: tuple[str, ...]) -> None:
        for segment in self._segments.values():
            segment.hide()
            segment.deleteLater()
        self._segments = {tag: _Segment(tag, self) for tag in languages}
        row = self.layout()
        for segment in self._segments.values():
            segment.restyle(self._style)
            segment.language_chosen.connect(self.language_chosen)
            if row is not None:
                row.addWidget(segment)
            # At once, not when the layout finds time: the header asks for its width now.
            segment.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._style.color("hairline"), 1))
            painter.setBrush(self._style.color("card"))
            inside = self.rect().adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5)
            painter.drawRoundedRect(inside, self._style.px(5), self._style.px(5))
            for segment in list(self._segments.values())[1:]:
                x, inset = segment.x() - 0.5, self.height() / 4
                painter.drawLine(QLineF(x, inset, x, self.height() - inset))
