"""All marks in the margin: those in view are made, and stand beside their passages."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, QRect, Signal

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.article.mark import Mark
from timeline_app.views.archivist.article.mentions import Mention, within
from timeline_app.views.archivist.article.text_view import MARGIN, TextView

_FAR = 2
_INSET = 26
"""Between the marks and the words."""
_MOST: Final = 200
"""Marks kept; a catalogue may have more passages than a page can hold widgets."""


class Marks(QObject):
    """They move along when the words do."""

    chosen = Signal(str, int)

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._style, self._lang = Style(LIGHT), "zh"
        self._mentions: tuple[Mention, ...] = ()
        self._made: dict[tuple[str, int], Mark] = {}
        self._following = False
        view.moved.connect(self.follow)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self._forget()
        self.follow()

    def show_mentions(self, mentions: tuple[Mention, ...], lang: str) -> None:
        """Stand beside these, in a language; what is the same as before stays."""
        if lang != self._lang:
            self._lang = lang
            self._forget()
        kept = {each.key: each for each in mentions}
        for key, mark in list(self._made.items()):
            if kept.get(key) != mark.mention:
                self._drop(key)
        self._mentions = mentions
        self.follow()

    def follow(self) -> None:
        """Stand where the words stand now, none on another."""
        if self._following or not self._view.isVisible():
            return  # looking for words sets more of them, and unseen they have no place yet
        self._following = True
        shown = {each.key: mark for each, mark in self._stood()}
        for key, mark in list(self._made.items()):
            if key not in shown:
                self._drop(key) if len(self._made) > _MOST else mark.hide()
        self._following = False

    def _stood(self) -> Iterator[tuple[Mention, Mark]]:
        """Stand the marks that are in view, or a screen above it, beside their words."""
        height = self._view.viewport().height()
        lowest = -_FAR * height
        for each in within(self._mentions, self._view.seen(height)):
            line = self._view.room_of(each.quoted.start, each.quoted.end)
            if not line.isNull():
                mark = self._made.get(each.key) or self._make(each)
                lowest = self._stand(mark, line, lowest)
                yield each, mark

    def _stand(self, mark: Mark, line: QRect, lowest: int) -> int:
        """Beside the line or, where another mark is, below that; where the margin is free then."""
        wide = self._style.room(*MARGIN) - self._style.px(_INSET)
        top = round(line.center().y() - Mark.first_line(self._style))
        mark.setGeometry(self._left - wide, max(top, lowest), wide, mark.tall(wide))
        mark.show()
        return mark.geometry().bottom() + 1

    @property
    def _left(self) -> int:
        """Where the marks end."""
        words = self._view.document().rootFrame().frameFormat().leftMargin()
        return round(words) - self._style.px(_INSET)

    def _make(self, mention: Mention) -> Mark:
        mark = Mark(mention, self._style, self._lang, self._view.viewport())
        mark.chosen.connect(self.chosen)
        self._made[mention.key] = mark
        return mark

    def _forget(self) -> None:
        for key in list(self._made):
            self._drop(key)

    def _drop(self, key: tuple[str, int]) -> None:
        mark = self._made.pop(key)
        mark.hide()
        mark.deleteLater()
