"""The frame the form scrolls in; what is written in stays in sight while it grows."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from timeline_app.widgets.field import Named
from timeline_app.widgets.scroll import Scroll

_AIR = 14
_AROUND = 44
"""Around what gets the focus, so that the fade at the edge doesn't lie on it."""


class FormScroll(Scroll):
    """Scrolls as little as needed, and for a growing text only if its cursor was in sight before."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        grows = event.type() is QEvent.Type.LayoutRequest
        seen = grows and self._hidden() <= 0
        done = super().eventFilter(watched, event)
        if seen and self._hidden() > 0:
            self._go(self._hidden())
        return done

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.viewport().isAncestorOf(new):
            return
        self.arrange()
        room, air = self._placed(_named(new)), self._style.px(_AROUND)
        above = room.top() - air
        below = room.bottom() + air - self.viewport().height()
        if above < 0:
            self._go(above)
        elif below > 0:
            self._go(min(below, above))

    def _hidden(self) -> int:
        """Pixels by which the cursor's place, and some air, are below the lower edge."""
        now = QApplication.focusWidget()
        if now is None or not self.viewport().isAncestorOf(now):
            return 0
        bottom = now.mapTo(self.viewport(), QPoint(0, _cursor(now).bottom())).y()
        return bottom + self._style.px(_AIR) - self.viewport().height()

    def _placed(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.viewport(), QPoint(0, 0)), widget.size())

    def _go(self, pixels: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)


def _named(widget: QWidget) -> QWidget:
    """The field that a widget belongs to, with its name; the widget itself where it has none."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, Named):
        above = above.parentWidget()
    return above or widget


def _cursor(widget: QWidget) -> QRect:
    return widget.cursorRect() if isinstance(widget, QPlainTextEdit) else widget.rect()
