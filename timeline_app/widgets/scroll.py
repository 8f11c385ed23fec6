"""A frame that shows a tall widget in part: wheel, finger, arrow keys, and a slim bar."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from timeline_app.render.style import Style
from timeline_app.widgets.flicked import Flicked
from timeline_app.widgets.sheet import slim

_STEP = 60
"""Pixels an arrow key scrolls, at 1080 lines."""
_FADE = 40
_PAGE = 0.8
"""Of what is in view, a page scrolls so much: the last lines stay to go on from."""
_KEYS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Fade(QWidget):
    """Lines at the edge grow pale while there is more beyond it, so that none looks cut."""

    def __init__(self, parent: QWidget, *, below: bool) -> None:
        super().__init__(parent)
        self._below = below
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ground = self.palette().window().color()
        clear = self.palette().window().color()
        clear.setAlpha(0)
        shade = QLinearGradient(0, 0, 0, self.height())
        shade.setColorAt(0, clear if self._below else ground)
        shade.setColorAt(1, ground if self._below else clear)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), shade)


class Scroll(Flicked, QAbstractScrollArea):
    """Shows one widget, as wide as the frame and as tall as it needs to be.

    Without QScrollArea, so that what it shows is laid out at once and can be scrolled to, and
    without QScroller, which would take a tap from the buttons inside.
    """

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._content: QWidget | None = None
        self.take_fingers()
        self._above = _Fade(self, below=False)
        self._below = _Fade(self, below=True)
        self.restyle(style)
        application = QCoreApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes; its ground is that of the palette."""
        self._style = style
        slim(self.verticalScrollBar(), style)
        self.verticalScrollBar().setSingleStep(style.px(_STEP))
        self._arrange()

    def show_content(self, content: QWidget) -> None:
        """Show this widget from its beginning in place of what was shown, which is deleted."""
        if self._content is not None:
            self._content.removeEventFilter(self)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        content.setParent(self.viewport())
        content.installEventFilter(self)
        self.verticalScrollBar().setValue(0)
        # Shown only at its own size: at any other, all its lines would be broken for nothing.
        content.resize(self.viewport().size())
        self._arrange()
        content.show()
        self._arrange()

    def bring(self, widget: QWidget, share: float) -> None:
        """Scroll so that a widget inside begins at this share of the height, if it can."""
        self._arrange()
        room = self._place(widget)
        above = min(share * self.viewport().height(), self._spare(room))
        self.verticalScrollBar().setValue(room.top() - max(0, round(above)))

    def shows(self, widget: QWidget) -> bool:
        """Whether the whole of a widget inside is in view."""
        self._arrange()
        room, top = self._place(widget), self.verticalScrollBar().value()
        return top <= room.top() and room.bottom() < top + self.viewport().height()

    def more(self, direction: int) -> bool:
        """Whether there is more to see above (-1) or below (+1)."""
        bar = self.verticalScrollBar()
        return bar.value() > 0 if direction < 0 else bar.value() < bar.maximum()

    def page(self, direction: int) -> None:
        """Scroll a page up (-1) or down (+1)."""
        self.flick.catch()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(direction * _PAGE * self.viewport().height()))

    def arrange(self, *, from_end: bool = False) -> None:
        """Lay out content that grew: below what is in view or, ``from_end``, above it."""
        bar = self.verticalScrollBar()
        below = bar.maximum() - bar.value()
        self._arrange()
        if from_end:
            bar.setValue(bar.maximum() - below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802 - Qt's name
        self._move()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = _KEYS.get(event.key(), 0)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + direction * bar.singleStep())
        event.setAccepted(direction != 0)

    def _arrange(self) -> None:
        """Give the content the width of the frame and the height it needs."""
        content, view = self._content, self.viewport()
        if content is None:
            return
        layout = content.layout()
        if layout is not None:
            layout.activate()
        bar = self.verticalScrollBar()
        bar.setPageStep(view.height())
        # Showing or hiding the bar changes the width, and comes back here by resizeEvent.
        bar.setRange(0, max(0, self._height() - view.height()))
        content.resize(view.width(), max(self._height(), view.height()))
        if layout is not None:
            layout.activate()
        self._move()

    def _height(self) -> int:
        content, width = self._content, self.viewport().width()
        if content is None:
            return 0
        return content.heightForWidth(width) if content.hasHeightForWidth() else content.height()

    def _move(self) -> None:
        bar = self.verticalScrollBar()
        if self._content is not None:
            self._content.move(0, -bar.value())
        fade = self._style.px(_FADE)
        view = self.viewport().geometry()
        self._above.setGeometry(view.left(), view.top(), view.width(), fade // 2)
        self._below.setGeometry(view.left(), view.bottom() + 1 - fade, view.width(), fade)
        self._above.setVisible(bar.value() > 0)
        self._below.setVisible(bar.value() < bar.maximum())

    def _place(self, widget: QWidget) -> QRect:
        if self._content is None:
            return QRect()
        return QRect(widget.mapTo(self._content, QPoint(0, 0)), widget.size())

    def _spare(self, room: QRect) -> int:
        """Pixels that may stand above it without its end leaving the frame."""
        return self.viewport().height() - room.height() - self._below.height()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        content = self._content
        if new is None or content is None or not content.isAncestorOf(new):
            return
        if not self.shows(new):
            self.bring(new, 1 / 3)
