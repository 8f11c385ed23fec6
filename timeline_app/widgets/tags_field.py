"""A field for several short texts: tags, names."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.render.style import Style
from timeline_app.widgets.box import Box
from timeline_app.widgets.completion import Completion
from timeline_app.widgets.ink import write
from timeline_app.widgets.live_editor import LiveLineEdit
from timeline_app.widgets.tag import Tag

_ENDS = re.compile("[,，、;；\n]")
"""What ends a tag besides Enter; so a list can be pasted."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAD, _GAP = 7, 6
_LINE = 20, 12
_LEAST = 90, 20
"""Room for what is written after the last tag."""


class TagsField(Box):
    """Shows tags, and a line to write one more; tells all of them when one comes or goes."""

    changed = Signal(object)
    """A tuple of texts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, fill="ground")
        self._tags: list[Tag] = []
        self._removing = "{}"
        self._known: Callable[[], Sequence[str]] | None = None
        self._line = LiveLineEdit(self)
        self._line.setFrame(False)
        self._line.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._line.written.connect(self._divide)
        self._line.passed.connect(self.settle)
        self.hold(self._line)
        self._completion = Completion(self._line, self)  # sees keys before this does
        self._completion.ask(self._offered)
        self._completion.picked.connect(self._pick)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags, without what is being written."""
        return tuple(tag.words for tag in self._tags)

    def settle(self) -> None:
        """What is being written is a tag now: something else is about to happen."""
        self._add(self._line.text())

    def complete_from(self, known: Callable[[], Sequence[str]]) -> None:
        """Ask here for what is known."""
        self._known = known
        self._completion.forget()

    def say(self, hint: str, removing: str) -> None:
        """The hint of the line, and what a tag's cross does, with a place for the tag."""
        self._line.setPlaceholderText(hint)
        self._removing = removing
        for tag in self._tags:
            tag.say(removing.format(tag.words))

    def show_tags(self, tags: Sequence[str], *, fresh: bool = False) -> None:
        """Show these; ``fresh`` where they belong to another thing than before."""
        if fresh:
            self._line.clear()
        if tuple(tags) != self.tags:
            self._show(tags)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        write(self._line, style, 17)
        self._completion.restyle(style)
        for tag in self._tags:
            tag.restyle(style)
        self._refit()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._places(width)[-1].bottom() + 1 + self._style.px(_PAD)

    def sizeHint(self) -> QSize:
        width = max(self.width(), self._style.room(*_LEAST))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._style.room(*_LEAST), self._style.room(*_LINE) + 2 * self._style.px(_PAD))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._line:
            if event.type() is QEvent.Type.FocusOut:
                self.settle()
            elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Whether the key meant the tags and not the line."""
        if event.key() in _ENTER:
            if not self._line.text().strip():
                self._line.focusNextChild()
            self.settle()
            return True
        if self._line.cursorPosition() or self._line.hasSelectedText() or not self._tags:
            return False
        if event.key() == Qt.Key.Key_Left:
            self._tags[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Backspace and not self._line.text():
            if not event.isAutoRepeat():  # a key held down to empty the line stops there
                self._remove(self._tags[-1].words)
        else:
            return False
        return True

    def _offered(self) -> Sequence[str]:
        """What is known and isn't there yet."""
        there = set(self.tags)
        return [text for text in (self._known() if self._known else ()) if text not in there]

    def _divide(self) -> None:
        """Take what is complete out of the line."""
        *whole, rest = _ENDS.split(self._line.text())
        if whole:
            self._line.setText(rest.lstrip())
            self._add(*whole)

    def _pick(self, text: str) -> None:
        self._line.clear()
        self._add(text)

    def _add(self, *texts: str) -> None:
        """Add tags; what was in the line is no longer there."""
        news = [text for text in dict.fromkeys(" ".join(text.split()) for text in texts) if text]
        if self._line.text().strip() in news:
            self._line.clear()
        self._completion.dismiss()
        self._change([*self.tags, *(text for text in news if text not in self.tags)])

    def _remove(self, text: str) -> None:
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._change([tag for tag in self.tags if tag != text])

    def _change(self, tags: list[str]) -> None:
        if tuple(tags) != self.tags:
            self._show(tags)
            self._completion.forget()
            self.changed.emit(self.tags)

    def _step(self, text: str, direction: int) -> None:
        """From a tag to the next one, past the last to the line."""
        to = self.tags.index(text) + direction
        widget = self._tags[max(0, to)] if to < len(self._tags) else self._line
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, tags: Sequence[str]) -> None:
        for tag in self._tags:
            tag.hide()
            tag.deleteLater()
        self._tags = [self._made(text) for text in dict.fromkeys(tags)]
        self._line.setAccessibleDescription("; ".join(self.tags))
        self._refit()

    def _made(self, text: str) -> Tag:
        tag = Tag(text, self)
        tag.restyle(self._style)
        tag.say(self._removing.format(text))
        tag.removed.connect(self._remove)
        tag.stepped.connect(self._step)
        tag.show()
        return tag

    def _refit(self) -> None:
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        widgets: list[QWidget] = [*self._tags, self._line]
        for widget, place in zip(widgets, self._places(self.width()), strict=True):
            widget.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        """The tags one after the other, and the line in what is left of the last row."""
        pad, gap = self._style.px(_PAD), self._style.px(_GAP)
        tall = self._style.room(*_LINE)
        least = self._style.room(*_LEAST)
        places: list[QRect] = []
        x = y = pad
        right = max(width - pad, pad + 1)
        for wide in [*(tag.sizeHint().width() for tag in self._tags), least]:
            if x > pad and x + wide > right:
                x, y = pad, y + tall + gap
            places.append(QRect(x, y, min(wide, right - pad), tall))
            x += wide + gap
        places[-1].setRight(right - 1)
        return places
