"""Style sheets for what can't be painted by hand. They set no fonts: weights come from Style."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar

from timeline_app.render.style import Style


def menu_sheet(style: Style) -> str:
    """A menu: card, hairline, and the chosen entry on a band."""
    theme, px = style.theme, style.px
    return f"""
        QMenu {{ background: {theme.card}; color: {theme.ink};
            border: 1px solid {theme.hairline}; padding: {px(6)}px 0; }}
        QMenu::item {{ padding: {px(9)}px {px(24)}px; background: transparent; }}
        QMenu::item:selected {{ background: {theme.hairline}; }}
        QMenu::item:disabled {{ color: {theme.muted}; }}
        QMenu::separator {{ height: 1px; background: {theme.hairline}; margin: {px(6)}px 0; }}
    """


def slim(bar: QScrollBar, style: Style) -> None:
    """Make a scroll bar a calm handle without arrows, and without Qt's menu on it."""
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    width = style.px(10)
    bar.setStyleSheet(f"""
        QScrollBar:vertical {{ background: transparent; width: {width}px; margin: 0; }}
        QScrollBar::handle:vertical {{ background: {style.theme.hairline};
            border-radius: {width // 2}px; min-height: {4 * width}px; }}
        QScrollBar::handle:vertical:hover {{ background: {style.theme.muted}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """)


def popup_sheet(style: Style) -> str:
    """The list of a choice."""
    theme, px = style.theme, style.px
    return f"""
        QAbstractItemView {{ background: {theme.card}; color: {theme.ink};
            border: 1px solid {theme.hairline}; outline: none; padding: {px(4)}px 0; }}
        QAbstractItemView::item {{ padding: {px(8)}px {px(12)}px; }}
        QAbstractItemView::item:selected {{ background: {theme.hairline}; color: {theme.ink}; }}
    """
