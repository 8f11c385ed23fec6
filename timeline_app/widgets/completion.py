"""Completes what is written in a line from what is known, by arrow keys and Enter or by hand."""

from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QWidget

from timeline_app.render.style import Style
from timeline_app.widgets.suggestions import Suggestions

MOST = 7
"""Rows: more can't be taken in at a glance."""
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def matching(known: Iterable[str], written: str, most: int = MOST) -> list[str]:
    """What is known and contains what is written: first what begins with it, then words that do.

    The order is kept otherwise; what is written already is not offered.
    """
    wanted = written.casefold()
    places = ((f" {text.casefold()}", text) for text in known if text != written)
    found = [(_far(folded, wanted), text) for folded, text in places if wanted in folded]
    return [text for _, text in sorted(found, key=itemgetter(0))[:most]]


def _far(folded: str, wanted: str) -> int:
    """How far from the beginning of the text it stands: at it, at a word's, or within one."""
    at = folded.find(f" {wanted}")
    return 2 if at < 0 else min(at, 1)


class Completion(QObject):
    """Watches a line. What is known is asked for once a visit: it may take a while to gather."""

    picked = Signal(str)

    def __init__(self, editor: QLineEdit, field: QWidget) -> None:
        super().__init__(editor)
        self._editor, self._field = editor, field
        self._ask: Callable[[], Sequence[str]] | None = None
        self._known: Sequence[str] | None = None
        self._rows: Suggestions | None = None
        self._style: Style | None = None
        editor.textEdited.connect(self._offer)
        editor.installEventFilter(self)
        field.installEventFilter(self)

    def ask(self, known: Callable[[], Sequence[str]]) -> None:
        """Where to ask for what is known."""
        self._ask, self._known = known, None

    def forget(self) -> None:
        """Ask again next time: other things are known now."""
        self._known = None

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        if self._rows is not None:
            self._rows.restyle(style)

    @property
    def rows(self) -> Suggestions:
        """The rows, made when they are first needed: only then the field is in its window."""
        if self._rows is None:
            self._rows = Suggestions(self._field)
            self._rows.picked.connect(self._pick)
            self._watch_scrolling()
            if self._style is not None:
                self._rows.restyle(self._style)
        return self._rows

    @property
    def open(self) -> bool:
        """Whether something is offered."""
        return self._rows is not None and self._rows.isVisible()

    def dismiss(self) -> None:
        """Offer nothing any more."""
        if self._rows is not None:
            self._rows.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kind = event.type()
        if kind is QEvent.Type.FocusIn and watched is self._editor:
            self._known = None
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Move):
            self.dismiss()
        elif isinstance(event, QKeyEvent) and watched is self._editor:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Whether the key was for the rows."""
        if event.type() is QEvent.Type.ShortcutOverride:
            taken = self.open and event.key() == Qt.Key.Key_Escape
            if taken:
                event.accept()  # else the window would take it first
            return taken
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in _STEPS:
            self._step(_STEPS[event.key()])
            return True
        return self.open and self._answer(event.key())

    def _answer(self, key: int) -> bool:
        """A key while rows are open; Tab takes the chosen one along on its way."""
        chosen = self.rows.current
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif chosen and key in (*_ENTER, Qt.Key.Key_Tab):
            self._pick(chosen)
        return key == Qt.Key.Key_Escape or (bool(chosen) and key in _ENTER)

    def _step(self, direction: int) -> None:
        """Down opens what is known even before anything is written."""
        if not self.open and direction > 0:
            self._open(self._editor.text())
        if self.open:
            self.rows.step(direction)

    def _offer(self, written: str) -> None:
        if written.strip():
            self._open(written)
        else:
            self.dismiss()

    def _open(self, written: str) -> None:
        if self._ask is None or not self._editor.hasFocus():
            return
        if self._known is None:
            self._known = self._ask()
        self.rows.offer(matching(self._known, written.strip()))

    def _watch_scrolling(self) -> None:
        above = self._field.parentWidget()
        while above is not None:
            if isinstance(above, QAbstractScrollArea):
                above.verticalScrollBar().valueChanged.connect(self.dismiss)
            above = above.parentWidget()

    def _pick(self, text: str) -> None:
        self.dismiss()
        self.picked.emit(text)
