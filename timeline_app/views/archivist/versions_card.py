"""The earlier versions of a collection, by day; each says how it differs from now."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.editing.clock import day_in_words
from timeline_app.editing.telling import Told
from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.storage.backups import Version
from timeline_app.views.archivist.cards import version_words as words
from timeline_app.views.archivist.cards.version_row import VersionRow
from timeline_app.widgets.face import Face
from timeline_app.widgets.laid_out import lay_out
from timeline_app.widgets.overlay import CLOSE, Overlay
from timeline_app.widgets.text_block import TextBlock

_NOTE, _DAY = Face(15, color="muted", leading=1.4), Face(15, BOLD, "muted", leading=1.4)


class VersionsCard(Overlay):
    """Versions are read when they are asked for, one at a time."""

    wanted = Signal(object)
    """A ``Version``: answer with `show_told` or `show_failure`."""
    restore = Signal(object)
    """A ``Version`` to bring back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=860)
        self._note = TextBlock(_NOTE, self._style, parent=self.body)
        self._rows: list[VersionRow] = []
        self._days: list[TextBlock] = []
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._note)

    def show_versions(self, versions: Sequence[Version], lang: str) -> None:
        """Show these, the newest first."""
        self.set_title(words.HEADING.best(lang), CLOSE.best(lang), lang)
        note = words.INTRODUCTION if versions else words.NONE
        self._note.set_text(note.best(lang), lang)
        for old in (*self._rows, *self._days):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows, self._days = [], []
        for day, same_day in groupby(versions, lambda version: day_in_words(version.at, lang)):
            self._put_day(day, lang)
            for version in same_day:
                self._put(VersionRow(version, lang, self.body))
        self.restyle(self._style)
        self.refit()

    def show_told(self, version: Version, told: Told) -> None:
        """Show how a version differs from now."""
        for row in self._rows:
            if row.version == version:
                row.show_told(told)

    def show_failure(self, version: Version, sentence: str) -> None:
        """Say why a version can't be read."""
        for row in self._rows:
            if row.version == version:
                row.show_failure(sentence)

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card with the newest version ready to be unfolded."""
        super().appear(first or (self._rows[0].first if self._rows else None))

    def refit(self) -> None:
        """Place the card anew after its content changed."""
        lay_out(self.body)
        super().refit()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        for part in (self._note, *self._days):
            part.restyle(style)
        for row in self._rows:
            row.restyle(style)
        self._column.setSpacing(style.px(8))
        super().restyle(style)

    def _put_day(self, day: str, lang: str) -> None:
        made = TextBlock(_DAY, self._style, day, lang, self.body)
        self._days.append(made)
        self._column.addWidget(made)
        made.show()

    def _put(self, row: VersionRow) -> None:
        row.unfolded.connect(self.wanted)
        row.restore.connect(self.restore)
        row.changed.connect(self.refit)
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()
