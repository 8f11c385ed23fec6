"""A choice that tells what a hand or a key chose, and nothing else."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from timeline_app.render.shapes import shape_path
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.widgets.field import Choice

_WALKS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Backspace),
)
_WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_MARK = 14
_SHARP = 3
"""Pixels drawn for each of a mark: screens may be finer."""


class LiveChoice(Choice):
    """Shows what is kept by ``choose``; a key that isn't offered shows nothing."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: Sequence[tuple[str, str]] = ()
        self._looks: Mapping[str, Look] = {}
        self.activated.connect(self._tell)

    def offer_marked(
        self, choices: Sequence[tuple[str, str]], looks: Mapping[str, Look] | None = None
    ) -> None:
        """Offer keys under names, those that have a look with its mark; the choice stays."""
        looks = looks or {}
        if (tuple(choices), looks) == (tuple(self._offered), self._looks):
            return
        kept = self.key
        self._offered, self._looks = choices, looks
        self.offer(tuple(choices))
        self._mark()
        self.choose(kept)

    def choose(self, key: str) -> None:
        """Show this one as chosen."""
        at = self.findData(key)
        if at != self.currentIndex():
            self.setCurrentIndex(at)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        self._mark()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that walk through it from the window's shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & _WITH_OTHERS
            written = bool(event.text()) and event.text().isprintable()
            if plain and (written or event.key() in _WALKS):
                event.accept()
                return True
        return super().event(event)

    def _mark(self) -> None:
        for at, (key, _) in enumerate(self._offered):
            look = self._looks.get(key)
            self.setItemIcon(at, QIcon() if look is None else self._drawn(look))

    def _drawn(self, look: Look) -> QIcon:
        side = self._style.room(_MARK) * _SHARP
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        inset = side / 8
        square = QRectF(inset, inset, side - 2 * inset, side - 2 * inset)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(shape_path(look.shape, square), look.color)
        icon = QIcon(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else Qt tints it, and colour means something
        return icon

    def _tell(self) -> None:
        self.chosen.emit(self.key)
