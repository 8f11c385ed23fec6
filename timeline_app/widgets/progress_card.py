"""A task that takes a while: what it is, how far it is, and a way to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.form_card import CANCEL
from timeline_app.widgets.overlay import Overlay
from timeline_app.widgets.progress_bar import ProgressBar
from timeline_app.widgets.text_block import TextBlock

STOPPING = Localized({"zh": "正在停下来……", "en": "Stopping…"})
SHARE = Localized({"zh": "已完成 {}%", "en": "{}% done"})
_SHARE = Face(15, color="muted", leading=1.4)


class ProgressCard(Overlay):
    """Esc, the cross and the button ask to stop; the card stays until the task has ended.

    One may go on around it, as before it came. To dim a stage with many events would hold up both.
    """

    stop_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=480, outside_closes=False, dims=False)
        self._lang = "zh"
        self._stopping = False
        self._bar = ProgressBar(self.body)
        self._told = TextBlock(_SHARE, self._style, parent=self.body)
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._bar)
        self._column.addWidget(self._told)
        self._cancel = Button(Kind.HAIRLINE, self._style, self.foot)
        self._cancel.clicked.connect(self.escape)
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignRight)
        self.foot.show()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        for part in (self._bar, self._told, self._cancel):
            part.restyle(style)
        self._column.setSpacing(style.px(8))
        for part in (self._bar, self._told):  # else the stage below is painted at each step
            ground = part.palette()
            ground.setColor(QPalette.ColorRole.Window, style.color("card"))
            part.setPalette(ground)
            part.setAutoFillBackground(True)
        super().restyle(style)

    def show_for(self, title: str, lang: str) -> None:
        """Head the card with the task; nothing of it is done."""
        self._lang, self._stopping = lang, False
        self.set_title(title, CANCEL.best(lang), lang)
        self._bar.setAccessibleName(title)
        self._cancel.say(CANCEL.best(lang), lang)
        self._cancel.setEnabled(True)
        self.show_share(0)

    def show_share(self, share: float) -> None:
        """Show how much is done, from 0 to 1."""
        self._bar.show_share(share)
        if not self._stopping:
            self._told.set_text(SHARE.best(self._lang).format(int(share * 100)), self._lang)

    def escape(self) -> None:
        """Ask to stop."""
        if self._stopping:
            return
        self._stopping = True
        self._cancel.setEnabled(False)
        self._told.set_text(STOPPING.best(self._lang), self._lang)
        self.stop_asked.emit()
