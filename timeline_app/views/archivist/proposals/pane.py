"""The pane of an article's proposals, beside it in the place of the form."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.model.edtf import Date
from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.proposals import words
from timeline_app.views.archivist.proposals.list_view import ListView
from timeline_app.views.archivist.proposals.looked_at import LookedAt
from timeline_app.views.archivist.proposals.offer import Offer
from timeline_app.views.archivist.proposals.offers import Offers
from timeline_app.widgets.accessible import announce
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

_HEAD = Face(20, BOLD, leading=1.4, most=2, even=True)
_HEAD_LOW = Face(18, BOLD, leading=1.4, most=1)
_TOLD = Face(15, color="muted", leading=1.4)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProposalsPane(QWidget):
    """Shows offers and says what is decided; whoever made them sees to the events."""

    accepted = Signal(int, object, str)
    """The row, and its ``Date`` and title as they stand."""
    rejected = Signal(int)
    """This one isn't wanted; or, if it was rejected, is wanted again."""
    all_accepted = Signal()
    """All that are certain."""
    looked_at = Signal(int)
    """The row that is looked at now."""
    event_asked = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = Style(LIGHT)
        self._style, self._lang = style, "zh"
        self._offers = Offers()
        self._name = TextBlock(_HEAD, style, parent=self)
        self._name_low = TextBlock(_HEAD_LOW, style, parent=self)
        self._told, self._hint = TextBlock(_TOLD, style, parent=self), TextBlock(_TOLD, style)
        self._all, self._close = Button(Kind.HAIRLINE, style, self), Button(Kind.FLAT, style, self)
        self.list = ListView(self._offers, self)
        self.now = LookedAt(self)
        self._head, self._row = QVBoxLayout(), QHBoxLayout()
        self._put_together()
        self._connect()

    def _put_together(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(self._name_low, 1)
        first.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(first)
        self._head.addWidget(self._told)
        self._head.addWidget(self._hint)
        self._row.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addStretch(1)
        self._head.addLayout(self._row)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._head)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.now)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._look)
        self.list.accept_asked.connect(self.now.accept)
        self.list.reject_asked.connect(self._reject)
        self.list.other_asked.connect(self.now.read_otherwise)
        self.list.typed.connect(self.now.correct)
        self.now.accepted.connect(self._accept)
        self.now.rejected.connect(self._reject)
        self.now.left.connect(self._back)
        self.now.event_asked.connect(self.event_asked)
        self._all.clicked.connect(self.all_accepted)
        self._close.clicked.connect(self.closed)

    @property
    def row(self) -> int:
        """The row that is looked at; -1: none."""
        return self.list.currentIndex().row()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        parts = (
            self._name,
            self._name_low,
            self._told,
            self._hint,
            self._all,
            self._close,
            self.list,
            self.now,
        )
        for part in parts:
            part.restyle(style)
        above = style.px(8 if style.scarce else 20)
        self._head.setContentsMargins(style.px(24), above, style.px(24), style.px(12))
        self._head.setSpacing(style.px(6))
        self._leave_out()
        self._fit()

    def show_offers(self, name: str, offers: tuple[Offer, ...], lang: str) -> None:
        """Show the proposals of the article of this name."""
        before = [each.proposal for each in self._offers.offers]
        another = before != [each.proposal for each in offers]
        self._lang = lang
        self._offers.show_offers(offers, lang)
        for text in (self._name, self._name_low):
            text.set_text(words.DATES_OF.best(lang).format(name), lang)
        said = words.left(self._offers.waiting).best(lang) if offers else words.NONE.best(lang)
        self._told.set_text(said, lang)
        self._hint.set_text(words.HINT.best(lang), lang)
        self._leave_out()
        self._close.say(words.CLOSE.best(lang), lang)
        certain = len(self._offers.certain)
        self._all.say(words.ALL_CERTAIN.best(lang).format(certain), lang)
        self._all.setVisible(certain > 0)
        self.list.setAccessibleName(words.LIST.best(lang))
        self._show_now(anew=another)
        announce(self, said)

    def go_on(self, after: int) -> None:
        """Look at the next one nobody has decided about; the keys are the list's again."""
        row = self._offers.next_waiting(after)
        if row >= 0:
            self.list.setCurrentIndex(self._offers.index(row))
        self._back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Shift+Enter is its own."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() in (*_ENTER, Qt.Key.Key_Escape))
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.all_accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _leave_out(self) -> None:
        """Where the window is low for its text, the list and the fields come before what explains."""
        low = self._style.scarce
        self._name.setVisible(not low)
        self._name_low.setVisible(low)
        self._told.setVisible(not low)
        self._hint.setVisible(not low and bool(self._offers.offers))

    def _fit(self) -> None:
        """What the head and a row of the list leave is for the one that is looked at."""
        above = self._head.totalHeightForWidth(max(1, self.width()))
        self.now.fit(self.height() - above - self.list.minimumHeight())

    def _look(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._show_now(anew=True)
        self.looked_at.emit(now.row())

    def _show_now(self, *, anew: bool) -> None:
        row = self.row
        offer = self._offers.offers[row] if row >= 0 else None
        self.now.show_offer(offer, self._lang, anew=anew or self.now.fresh)

    def _accept(self, date: Date, title: str) -> None:
        self.accepted.emit(self.row, date, title)

    def _reject(self) -> None:
        if self.row >= 0:
            self.rejected.emit(self.row)

    def _back(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
