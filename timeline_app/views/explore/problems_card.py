"""What is wrong with a file, line by line."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.widgets.face import Face
from timeline_app.widgets.overlay import CLOSE, Overlay
from timeline_app.widgets.text_block import TextBlock

MORE = Localized(
    {
        "zh": "还有 {:,} 处。命令 timeline-app check 或 convert 会列出全部。",
        "en": "{:,} more. The commands timeline-app check and convert list them all.",
    }
)
_LINE, _MOST = Face(15, leading=1.5), 100
"""More lines than this are counted, not shown."""


class ProblemsCard(Overlay):
    """The lines that ``check`` prints."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=860)
        self._text = TextBlock(_LINE, self._style, parent=self.body)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._text.restyle(style)
        super().restyle(style)

    def show_lines(self, lines: tuple[str, ...], lang: str, heading: Localized) -> None:
        """Show these lines."""
        self.set_title(heading.best(lang), CLOSE.best(lang), lang)
        shown = list(lines[:_MOST])
        if len(lines) > _MOST:
            shown.append(MORE.best(lang).format(len(lines) - _MOST))
        self._text.set_text("\n".join(shown), "en")
        self.refit()
