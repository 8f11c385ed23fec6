"""Widgets in one row where each then has room enough, else one below the other."""

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT


class Beside(QWidget):
    """Shares its width out by weight. What is hidden takes no room."""

    turned = Signal()
    """From a row to a column, or back."""

    def __init__(
        self,
        narrowest: float,
        parent: QWidget | None = None,
        *,
        gap: tuple[float, float] = (16, 16),
    ) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._narrowest, self._gap = narrowest, gap
        self._parts: list[tuple[QWidget, int]] = []
        self._in_row = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def put(self, widget: QWidget, weight: int = 1) -> None:
        """Add a widget to the right, or below."""
        widget.setParent(self)
        self._parts.append((widget, weight))

    def clear(self) -> None:
        """Take all widgets out, to be deleted."""
        for widget, _ in self._parts:
            widget.hide()
            widget.deleteLater()
        self._parts = []

    @property
    def in_row(self) -> bool:
        """Whether they stand side by side."""
        return self._in_row

    def restyle(self, style: Style) -> None:
        """Take on sizes."""
        self._style = style
        self.refit()

    def refit(self) -> None:
        """Place them anew: one asks for another height, or was shown or hidden."""
        self.updateGeometry()
        self._arrange()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def sizeHint(self) -> QSize:
        width = max(self.width(), self._style.px(self._narrowest))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.refit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        in_row = self._fit_in_row(self.width())
        for widget, place in zip(self._shown(), self._places(self.width()), strict=True):
            widget.setGeometry(place)
        if in_row != self._in_row:
            self._in_row = in_row
            self.turned.emit()

    def _shown(self) -> list[QWidget]:
        return [widget for widget, _ in self._parts if not widget.isHidden()]

    def _weights(self) -> list[int]:
        return [weight for widget, weight in self._parts if not widget.isHidden()]

    def _fit_in_row(self, width: int) -> bool:
        return min(self._widths(width), default=0) >= self._style.room(self._narrowest)

    def _widths(self, width: int) -> list[int]:
        """The share of each in one row."""
        weights = self._weights()
        free = width - self._style.px(self._gap[0]) * max(0, len(weights) - 1)
        return [free * weight // sum(weights) for weight in weights]

    def _places(self, width: int) -> list[QRect]:
        shown = self._shown()
        if not self._fit_in_row(width):
            return list(_column(shown, width, self._style.px(self._gap[1])))
        return list(_row(shown, self._widths(width), self._style.px(self._gap[0])))


def _row(widgets: list[QWidget], widths: list[int], gap: int) -> list[QRect]:
    heights = [_height(widget, width) for widget, width in zip(widgets, widths, strict=True)]
    places, x = [], 0
    for width in widths:
        places.append(QRect(x, 0, width, max(heights)))
        x += width + gap
    return places


def _column(widgets: list[QWidget], width: int, gap: int) -> list[QRect]:
    places, y = [], 0
    for widget in widgets:
        height = _height(widget, width)
        places.append(QRect(0, y, width, height))
        y += height + gap
    return places


def _height(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    wanted = max(widget.sizeHint().height(), widget.minimumHeight())
    return min(wanted, widget.maximumHeight())
