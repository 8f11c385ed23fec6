"""The proposal that is looked at: how its date is read and why, its title, and what to do with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.editing.date_echo import echo
from timeline_app.model.edtf import Date
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.form.form_scroll import FormScroll
from timeline_app.views.archivist.proposals import words
from timeline_app.views.archivist.proposals.offer import Offer, Standing
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Line, Named
from timeline_app.widgets.flow import Flow
from timeline_app.widgets.text_block import TextBlock

_TOLD, _ECHO = Face(15, color="muted", leading=1.4), Face(15, leading=1.4)
_LEAST = 50, 20
"""Pixels of text and of air that the fields have at least: one of them."""


class LookedAt(QWidget):
    """What is written here counts when it is accepted; Enter in a field accepts, too."""

    accepted = Signal(object, str)
    """The ``Date`` and the title as they stand."""
    rejected = Signal()
    """Not wanted; or, of one that was rejected, wanted again."""
    event_asked = Signal(str)
    """The event that it is recorded as."""
    left = Signal()
    """Esc: back to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = Style(LIGHT)
        self._style, self._lang = style, "zh"
        self._offer: Offer | None = None
        self._wanted: str | None = None
        self._room = 0
        self._fields = QWidget()
        self._scroll = FormScroll(style, self)
        self._source = TextBlock(_TOLD, style)
        self._date, self._title = Line(), Line()
        self._named = Named(self._date), Named(self._title)
        self._echo, self._why = TextBlock(_ECHO, style), TextBlock(_TOLD, style)
        self._other = Button(Kind.FLAT, style)
        self._accept, self._reject = Button(Kind.ACCENT, style), Button(Kind.HAIRLINE, style)
        self._show = Button(Kind.HAIRLINE, style)
        self._column, self._rows = QVBoxLayout(self._fields), QVBoxLayout(self)
        self._put_together()
        self._date.editor.textEdited.connect(self._answer)
        for line in (self._date, self._title):
            line.entered.connect(self.accept)
        self._other.clicked.connect(self._read_otherwise)
        self._accept.clicked.connect(self.accept)
        self._reject.clicked.connect(self.rejected)
        self._show.clicked.connect(self._ask)

    def _put_together(self) -> None:
        date, title = self._named
        date.add_below(self._echo)
        date.add_below(self._why)
        for part in (self._source, date, self._other, title):
            self._column.addWidget(part)
        self._column.setContentsMargins(0, 0, 0, 0)
        deeds = QWidget(self)
        self._deeds = Flow(deeds)
        for button in (self._accept, self._reject, self._show):
            self._deeds.addWidget(button)
        self._scroll.show_content(self._fields)
        self._rows.addWidget(self._scroll)
        self._rows.addWidget(deeds)

    @property
    def fresh(self) -> bool:
        """Whether nothing was written since it is shown."""
        return self._offer is None or (
            self._date.text == self._first and self._title.text == self._offer.proposal.title
        )

    @property
    def _first(self) -> str:
        date = (
            None if self._offer is None else self._offer.proposal.once or self._offer.proposal.date
        )
        return "" if date is None else date.text

    @property
    def _is_read_there(self) -> bool:
        """Whether the date is one of those that are proposed."""
        proposal = None if self._offer is None else self._offer.proposal
        read = () if proposal is None else (proposal.date, proposal.once)
        return any(each is not None and each.text == self._date.text for each in read)

    def show_offer(self, offer: Offer | None, lang: str, *, anew: bool) -> None:
        """Show a proposal; ``anew`` writes over what was begun."""
        self._offer, self._lang = offer, lang
        self.setVisible(offer is not None)
        if offer is None:
            return
        if anew:
            self._date.editor.setText(self._first)
            self._title.editor.setText(offer.proposal.title)
        self._say(offer, lang)
        self._answer()

    def correct(self, text: str) -> None:
        """Go on in the date with what was typed in the list."""
        self._date.setFocus(Qt.FocusReason.OtherFocusReason)
        self._date.editor.setText(text)
        self._answer()

    def fit(self, room: int) -> None:
        """Take the height that is needed, at most so many pixels: then the fields scroll."""
        self._room = room
        around, wide = self._rows.contentsMargins(), max(1, self._scroll.viewport().width())
        below = self._deeds.heightForWidth(wide) + self._rows.spacing()
        left = room - below - around.top() - around.bottom()
        wanted = self._column.totalHeightForWidth(wide)
        self._scroll.setFixedHeight(max(self._style.room(*_LEAST), min(wanted, left)))

    def accept(self) -> None:
        """Accept it as it stands; a date that can't be read is asked for."""
        if self._offer is None or self._offer.standing is Standing.RECORDED:
            return
        date = self._read()
        if date is None:
            self._echo.set_text(self._refusal(), self._lang)
            self._echo.set_color(self._style.color("accent"))
            self._date.setFocus(Qt.FocusReason.OtherFocusReason)
            self._date.editor.selectAll()
        else:
            self.accepted.emit(date, self._title.text)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        buttons = (self._other, self._accept, self._reject, self._show)
        for part in (self._source, *self._named, self._echo, self._why, *buttons):
            part.restyle(style)
        air = style.px(8 if style.scarce else 16)
        self._rows.setContentsMargins(style.px(24), air, style.px(24), air)
        self._rows.setSpacing(style.px(8))
        self._scroll.restyle(style)
        self._source.setVisible(not style.scarce)  # else the fields would be cut
        self._column.setSpacing(style.px(8))
        self._deeds.setSpacing(style.px(12))
        self._answer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, self._style.color("hairline"))

    def _say(self, offer: Offer, lang: str) -> None:
        proposal, recorded = offer.proposal, offer.standing is Standing.RECORDED
        self._source.set_text(words.IN_SOURCE.best(lang).format(proposal.date_text), lang)
        for named, name in zip(self._named, (words.DATE, words.TITLE), strict=True):
            named.set_name(name.best(lang), lang)
            named.setVisible(not recorded)
        self._why.set_text(words.WHY.best(lang).format(proposal.reason.best(lang)), lang)
        self._accept.say(words.ACCEPT.best(lang), lang)
        again = offer.standing is Standing.REJECTED
        self._reject.say((words.BEGIN_ANEW if again else words.REJECT).best(lang), lang)
        self._show.say(words.SHOW_EVENT.best(lang), lang)
        for button in (self._accept, self._reject):
            button.setVisible(not recorded)
        self._show.setVisible(recorded)

    def _read(self) -> Date | None:
        return echo(self._date.text, self._lang).date

    def _refusal(self) -> str:
        return (
            echo(self._date.text, self._lang).text
            if self._date.text
            else words.WRITE_DATE.best(self._lang)
        )

    def _answer(self) -> None:
        """Say how the date is read, and how it could be read, too."""
        text, date = echo(self._date.text, self._lang)
        color = "muted" if not self._date.text else "ink" if date is not None else "accent"
        self._echo.set_text(text, self._lang)
        self._echo.set_color(self._style.color(color))
        proposal = None if self._offer is None else self._offer.proposal
        # a date that somebody wrote wasn't read from the source
        self._why.setVisible(not self._style.scarce and self._is_read_there)
        other = None
        if proposal is not None and proposal.once is not None and proposal.date is not None:
            once = self._date.text == proposal.once.text
            other = proposal.date if once else proposal.once
            said = (words.WHOLE if once else words.ONCE).best(self._lang)
            self._other.say(said, self._lang)
        self._wanted = None if other is None else other.text
        waiting = self._offer is not None and self._offer.standing is Standing.WAITING
        self._other.setVisible(waiting and other is not None)
        self.fit(self._room)

    def read_otherwise(self) -> None:
        """Change between once within a stretch and the whole of it, where there is such."""
        if self._other.isVisible():
            self._read_otherwise()

    def _read_otherwise(self) -> None:
        if self._wanted is not None:
            self._date.editor.setText(self._wanted)
            self._answer()

    def _ask(self) -> None:
        if self._offer is not None and self._offer.event is not None:
            self.event_asked.emit(self._offer.event.id)
