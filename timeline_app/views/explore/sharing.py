"""What leaves the window: a link to an event, and a printed page."""

import shlex
from pathlib import Path

from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from timeline_app.model.localized import Localized
from timeline_app.model.span_text import span_text
from timeline_app.timescale.scale import TimeScale

COPIED = Localized(
    {
        "zh": "已复制：在终端里执行，就会打开到这里。",
        "en": "Copied: run it in a terminal to open the timeline just here.",
    }
)


def link(path: Path, event: str | None, view: TimeScale, lang: str) -> str:
    """The command that opens a collection at an event, a stretch of time and a language."""
    words = ["timeline-app", "show", str(path)]
    if event is not None:
        words += ["--event", event]
    span = "/".join(span_text(view.start, view.end))
    return shlex.join([*words, "--span", span, "--lang", lang])


def print_window(window: QWidget) -> None:
    """Ask for a printer and print the window on one page, as large as it gets."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(window.windowTitle())
    wide = window.width() > window.height()
    kinds = QPageLayout.Orientation
    printer.setPageOrientation(kinds.Landscape if wide else kinds.Portrait)
    if QPrintDialog(printer, window).exec():
        paint_page(window, printer)


def paint_page(window: QWidget, printer: QPrinter) -> None:
    """Paint the window in the middle of the page's printable part."""
    room = printer.pageLayout().paintRectPixels(printer.resolution())
    size = QSizeF(window.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    with QPainter(printer) as painter:
        painter.translate((room.width() - size.width()) / 2, (room.height() - size.height()) / 2)
        scale = size.width() / window.width()
        painter.scale(scale, scale)
        window.render(painter, QPoint())
