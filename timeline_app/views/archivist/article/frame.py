"""The pane's parts one below the other: head, lost quotations, words, and what can be done."""

from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.model.collection import Source
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look, looks
from timeline_app.views.archivist.article import words
from timeline_app.views.archivist.article.handles import Handles
from timeline_app.views.archivist.article.head import Head
from timeline_app.views.archivist.article.invitation import Invitation
from timeline_app.views.archivist.article.lost_strip import LostStrip
from timeline_app.views.archivist.article.marks import Marks
from timeline_app.views.archivist.article.quote_bar import QuoteBar
from timeline_app.views.archivist.article.text_view import TextView

_TALLEST = 0.45
"""Share of the height that the list of lost quotations takes at most."""


class ArticleFrame(QWidget):
    """Holds them, and has them look alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.style_now, self.looks = Style(LIGHT), looks((), LIGHT)
        self.head, self.lost, self.view = Head(self), LostStrip(self), TextView(self)
        self.bar, self.invitation = QuoteBar(self), Invitation(self)
        self.marks, self.handles = Marks(self.view), Handles(self.view)
        self.view.moved.connect(self.handles.follow)
        self.view.fingers.selected.connect(self.handles.offer)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        parts: tuple[QWidget, ...]
        parts = (self.head, self.lost, self.view, self.bar, self.invitation)
        for part in parts:
            rows.addWidget(part, 1 if part is self.view else 0)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""
        self.style_now, self.looks = style, looks
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, style.color("ground"))
        self.setPalette(palette)
        for part in (self.head, self.lost, self.bar, self.invitation, self.handles):
            part.restyle(style)
        self.view.restyle(style)
        self.marks.restyle(style)

    def set_inertia(self, *, on: bool) -> None:
        """Whether its text runs on when it is thrown."""
        self.view.fingers.flick.inertia = on

    def name(self, source: Source, lang: str, *, whole: bool) -> None:
        """Say which article it is; only a whole one can be quoted from."""
        self.view.setAccessibleName(source.headline.best(lang) or source.id)
        self.head.show_source(source, lang, whole=whole)
        self.invitation.say(lang)
        self.bar.setVisible(whole)
        self.invitation.setVisible(not whole)
        self.handles.name(words.START.best(lang), words.END.best(lang))

    def fit(self) -> None:
        """Give the list of lost quotations its share."""
        self.lost.fit(round(self.height() * _TALLEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
