"""Two buttons that scroll a text: whoever doesn't swipe reads on by tapping."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.render.style import Style
from timeline_app.views.kiosk import words
from timeline_app.views.kiosk.control import Control
from timeline_app.widgets.icon import Icon
from timeline_app.widgets.scroll import Scroll

_GAP = 8


class Pager(QWidget):
    """Each can be pressed while there is more in its direction; hidden where all is in view."""

    def __init__(self, scroll: Scroll, parent: QWidget) -> None:
        super().__init__(parent)
        self._scroll = scroll
        self._up, self._down = Control(self, Icon.UP), Control(self, Icon.CHEVRON)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._up)
        self._row.addWidget(self._down)
        for button in (self._up, self._down):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        self._up.clicked.connect(self._back)
        self._down.clicked.connect(self._on)
        bar = scroll.verticalScrollBar()
        bar.valueChanged.connect(self._follow)
        bar.rangeChanged.connect(self._follow)
        self._follow()

    def restyle(self, style: Style, side: int) -> None:
        """Take on colours, and sizes in pixels, in the style's language."""
        self._row.setSpacing(style.px(_GAP))
        for button, name in ((self._up, words.UP), (self._down, words.DOWN)):
            button.set_sizes(style, side)
            button.say("", style.lang, name.best(style.lang))

    def _follow(self, *_range: int) -> None:
        above, below = self._scroll.more(-1), self._scroll.more(1)
        self._up.setEnabled(above)
        self._down.setEnabled(below)
        for button in (self._up, self._down):
            button.setVisible(above or below)

    def _back(self) -> None:
        self._scroll.page(-1)

    def _on(self) -> None:
        self._scroll.page(1)
