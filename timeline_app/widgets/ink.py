"""The theme's colours as palettes, for the widgets that Qt itself paints."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style

_CLEAR = QColor(0, 0, 0, 0)


def palette(style: Style) -> QPalette:
    """Ink on no ground of its own, selections in the accent."""
    made = QPalette()
    group = QPalette.ColorRole
    for role in (group.WindowText, group.Text, group.ButtonText):
        made.setColor(role, style.color("ink"))
    for role in (group.Window, group.Base, group.Button):
        made.setColor(role, _CLEAR)
    made.setColor(group.PlaceholderText, style.color("muted"))
    made.setColor(group.Highlight, style.color("accent"))
    made.setColor(group.HighlightedText, style.color("on_accent"))
    return made


def write(widget: QWidget, style: Style, pixels: float) -> None:
    """Set the font and the colours of a widget that is written in; ``pixels`` at 1080 lines."""
    widget.setFont(style.font(pixels))
    widget.setPalette(palette(style))
