"""One earlier version: when, how large, and unfolded what differs from now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.editing.clock import time_of_day
from timeline_app.editing.telling import Told
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.storage.backups import Version
from timeline_app.views.archivist.cards import version_words as words
from timeline_app.views.archivist.cards.difference_view import DifferenceView
from timeline_app.views.archivist.cards.fold import Fold
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

_SAID = Face(16, leading=1.4)


class VersionRow(QWidget):
    """Asks for what differs when it is unfolded for the first time."""

    unfolded = Signal(object)
    """Its ``Version``, whose difference isn't known yet."""
    restore = Signal(object)
    """Its ``Version``."""
    changed = Signal()
    """It is higher or lower now."""

    def __init__(self, version: Version, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.version = version
        self._style, self._lang = Style(LIGHT), lang
        self._told: Told | None = None
        self._asked = False
        self._fold, self._inside = Fold(self), QWidget(self)
        self._said = TextBlock(_SAID, self._style, words.READING.best(lang), lang, self._inside)
        self._view: DifferenceView | None = None
        self._button = Button(Kind.HAIRLINE, self._style, self._inside)
        self._rows = QVBoxLayout(self._inside)
        self._rows.addWidget(self._said)
        self._rows.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._fold)
        column.addWidget(self._inside)
        self._inside.hide()
        self._button.hide()
        self._fold.say(time_of_day(version.at), words.size_in_words(version.size, lang), lang)
        self._button.say(words.RESTORE.best(lang), lang)
        self._fold.toggled.connect(self._turn)
        self._button.clicked.connect(self._ask_back)

    @property
    def first(self) -> QWidget:
        """What takes the focus."""
        return self._fold

    def show_told(self, told: Told) -> None:
        """Show what differs from now."""
        self._told = told
        summary = words.SINCE.best(self._lang).format(told.summary)
        self._said.set_text(summary if told.differs else words.SAME.best(self._lang), self._lang)
        self._button.setVisible(told.differs)
        self._make_view()
        self.changed.emit()

    def show_failure(self, sentence: str) -> None:
        """Say why it can't be compared; it may be asked for again."""
        self._asked = False
        self._said.set_text(sentence, self._lang)
        self.changed.emit()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for part in (self._fold, self._said, self._button):
            part.restyle(style)
        self._rows.setContentsMargins(style.px(30), style.px(4), style.px(8), style.px(20))
        self._rows.setSpacing(style.px(8))
        if self._told is not None:
            self._make_view()

    def _make_view(self) -> None:
        """The difference as it is set in this style."""
        if self._told is None:
            return
        if self._view is not None:
            self._rows.removeWidget(self._view)
            self._view.hide()
            self._view.deleteLater()
        self._view = DifferenceView(self._told, self._style, self._lang, self._inside)
        self._rows.addWidget(self._view)
        self._view.show()  # at once, not when the layout finds time: the card reckons with it now

    def _turn(self) -> None:
        self._inside.setVisible(self._fold.isChecked())
        if self._fold.isChecked() and not self._asked:
            self._asked = True
            self._said.set_text(words.READING.best(self._lang), self._lang)
            self.unfolded.emit(self.version)
        self.changed.emit()

    def _ask_back(self) -> None:
        self.restore.emit(self.version)
