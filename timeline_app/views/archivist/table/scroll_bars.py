"""Slim scroll bars for both ways that a table scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from timeline_app.render.style import Style
from timeline_app.widgets.sheet import slim


def slim_both(area: QAbstractScrollArea, style: Style) -> None:
    """Make the scroll bars of an area calm handles without arrows, and without Qt's menu."""
    slim(area.verticalScrollBar(), style)
    _slim_across(area.horizontalScrollBar(), style)


def _slim_across(bar: QScrollBar, style: Style) -> None:
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    tall, theme = style.px(10), style.theme
    bar.setStyleSheet(f"""
        QScrollBar:horizontal {{ background: transparent; height: {tall}px; margin: 0; }}
        QScrollBar::handle:horizontal {{ background: {theme.hairline};
            border-radius: {tall // 2}px; min-width: {4 * tall}px; }}
        QScrollBar::handle:horizontal:hover {{ background: {theme.muted}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """)
