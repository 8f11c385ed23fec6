"""How far something is, as a bar."""

from PySide6.QtWidgets import QProgressBar, QWidget

from timeline_app.render.style import Style

_WHOLE = 1000


class ProgressBar(QProgressBar):
    """A thin bar; assistive technology reads how much is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, _WHOLE)
        self.setTextVisible(False)

    def show_share(self, share: float) -> None:
        """Show a share from 0 to 1."""
        self.setValue(round(min(max(share, 0.0), 1.0) * _WHOLE))

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        thick = style.px(8)
        self.setFixedHeight(thick)
        self.setStyleSheet(f"""
            QProgressBar {{ background: {style.theme.hairline}; border: none;
                border-radius: {thick // 2}px; }}
            QProgressBar::chunk {{ background: {style.theme.accent};
                border-radius: {thick // 2}px; }}
        """)
