"""Where Tab goes: from control to control in reading order, whatever was made when.

Qt's own order is that of making, which is wrong as soon as a pane makes its parts anew.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget


def tab_stops(parts: Sequence[QWidget]) -> list[QWidget]:
    """What Tab can reach in these parts, one part after the other, each from top to bottom."""
    return [stop for part in parts if part.isVisible() for stop in _within(part)]


def go_on(stops: Sequence[QWidget], *, forward: bool) -> bool:
    """Move the focus to the next stop, round the ends, and scroll it into sight.

    False where there is none.
    """
    if not stops:
        return False
    now = QApplication.focusWidget()
    at = stops.index(now) if now in stops else (-1 if forward else 0)
    stop = stops[(at + (1 if forward else -1)) % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stop.setFocus(reason)
    _bring_into_sight(stop)
    return True


def _within(part: QWidget) -> list[QWidget]:
    found = [part, *part.findChildren(QWidget)]
    found = [each for each in found if _is_stop(each)]
    return sorted(found, key=lambda each: _place(each, part))


def _is_stop(widget: QWidget) -> bool:
    takes_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return (
        bool(takes_tab)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def _place(widget: QWidget, part: QWidget) -> tuple[int, ...]:
    """Row and column of its middle; what stands in one row differs by a few pixels at most.

    What scrolls is one block that begins where its frame does, however far it is scrolled.
    """
    middle = widget.mapTo(part, QPoint(widget.width() // 2, widget.height() // 2))
    place = middle.y() // 16, middle.x()
    frame = widget if isinstance(widget, QScrollArea) else _frame(widget, part)
    if frame is None:
        return place
    corner = frame.mapTo(part, QPoint(0, 0))
    within = () if frame is widget else place
    return corner.y() // 16, corner.x(), *within


def _frame(widget: QWidget, part: QWidget) -> QAbstractScrollArea | None:
    """The outermost frame within the part that the widget is scrolled in."""
    found, above = None, widget.parentWidget()
    while above is not None and widget is not part and above is not part.parentWidget():
        if isinstance(above, QAbstractScrollArea):
            found = above
        above = above.parentWidget()
    return found


def _bring_into_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
