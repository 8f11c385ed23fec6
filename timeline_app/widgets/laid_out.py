"""Layouts within layouts, all laid out at once.

Left to itself, Qt lays out what lies deep one level at a time, each to be seen for a moment.
"""

from PySide6.QtWidgets import QWidget


def lay_out(widget: QWidget) -> None:
    """Lay out a widget and all within it, from the inside."""
    for part in (*reversed(widget.findChildren(QWidget)), widget):
        layout = part.layout()
        if layout is not None:
            layout.activate()
