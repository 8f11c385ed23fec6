"""The detail pane: one event with the passages it comes from, and the ways onward."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from timeline_app.articles.shelf import Shelf
from timeline_app.model.collection import Collection, Event
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look, looks
from timeline_app.stage.detail.figures import Figures
from timeline_app.stage.detail.page import DetailPage
from timeline_app.stage.detail.read_button import ReadRow
from timeline_app.stage.detail.steps import Steps
from timeline_app.stage.detail.welcome import Welcome
from timeline_app.widgets.picture_loader import PictureLoader
from timeline_app.widgets.scroll import Scroll
from timeline_app.widgets.tile import Tile

_WIDE = 900
"""From this width on, at 1080 lines, event and passages stand side by side."""


class DetailPane(QWidget):
    """Shows an event, or the collection while none is selected."""

    read = Signal(int)
    """Open the article at the event's excerpt of this index."""
    step = Signal(int)
    """Go to the earlier (-1) or later (+1) event."""
    passage = Signal(str, int)
    """Go to another passage of the article: event and index of its excerpt."""
    enlarge = Signal(int)
    """See the picture of this index among the event's media large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._style = Style(LIGHT)
        self._looks = looks((), LIGHT)
        self._collection: Collection | None = None
        self._event: Event | None = None
        self._lang = "zh"
        self._shelf: Shelf | None = None
        self._folder: Path | None = None
        self._loader = PictureLoader(self)
        self._wide = False
        self._stepping = True
        self._scroll = Scroll(self._style, self)
        self._read = ReadRow(self._style, self)
        self._read.read.connect(self.read)
        self._steps = Steps(self._style, self)
        self._steps.step.connect(self.step)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._scroll, 1)
        rows.addWidget(self._read)
        rows.addWidget(self._steps)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""
        self._style, self._looks = style, looks
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, style.color("card"))
        self.setPalette(palette)
        self._scroll.restyle(style)
        self._steps.restyle(style)
        self._wide = self._is_wide()
        self._show()

    @property
    def frame(self) -> Scroll:
        """The frame that its page is seen in."""
        return self._scroll

    def set_beside_reading(self, widget: QWidget) -> None:
        """Stand a widget at the right of the way to the article, which then always has its row."""
        self._read.hold(widget)

    def set_stepping(self, *, on: bool) -> None:
        """Whether the ways to the earlier and the later event stand below."""
        self._stepping = on
        self._steps.setVisible(on and self._event is not None)

    def set_inertia(self, *, on: bool) -> None:
        """Whether its text runs on when it is thrown."""
        self._scroll.flick.inertia = on

    @property
    def folder(self) -> Path | None:
        """Where the media of the collection lie; None: nowhere."""
        return self._folder

    def set_folder(self, folder: Path) -> None:
        """Take the media of the next events from this folder, and from nowhere else."""
        self._folder = folder
        self._loader.forget()

    def set_shelf(self, shelf: Shelf) -> None:
        """Take the articles of its collection from here."""
        self._shelf = shelf

    def finish_pictures(self) -> None:
        """Wait for pictures that are being read, where one picture of everything is wanted."""
        self._loader.finish()

    def rest(self) -> None:
        """Let no thread outlive the window."""
        self._loader.rest()

    def show_event(
        self,
        collection: Collection,
        event: Event | None,
        lang: str,
        earlier: Event | None,
        later: Event | None,
    ) -> None:
        """Show this event, and its neighbours below; None: the collection."""
        if self._shelf is None or self._shelf.collection is not collection:
            self._shelf = Shelf(collection)
        self._collection, self._event, self._lang = collection, event, lang
        self._steps.lead_to(earlier, later, lang)
        self._steps.setVisible(self._stepping and event is not None)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wide != self._is_wide():
            self._wide = self._is_wide()
            self._show()

    def _is_wide(self) -> bool:
        return self.width() >= self._style.room(_WIDE)

    def _show(self) -> None:
        """Make the page anew; the keyboard's focus, if it was inside, goes to its first button."""
        if self._collection is None:
            return
        focused = QApplication.focusWidget()
        inside = focused is not None and self._scroll.isAncestorOf(focused)
        self._read.lead_to(self._collection, self._event, self._style, self._lang)
        self._loader.drop_waiting()
        page = self._page(self._collection)
        self._scroll.show_content(page)
        if inside:
            _focus_first(page)

    def _page(self, collection: Collection) -> QWidget:
        if self._event is None:
            welcome = Welcome(collection, self._style, self._lang)
            welcome.begin.connect(self._begin)
            return welcome
        wide = self.width() if self._wide else 0
        page = DetailPage(collection, self._style, self._lang, wide=wide)
        figures = Figures(self._style, self._lang, self._loader)
        figures.fill(self._folder, self._event.media)
        figures.enlarge.connect(self.enlarge)
        page.fill(self._event, figures, self._shelf or Shelf(collection), self._looks)
        page.read.connect(self.read)
        page.passage.connect(self.passage)
        return page

    def _begin(self) -> None:
        self.step.emit(1)


def _focus_first(page: QWidget) -> None:
    first = next(iter(page.findChildren(Tile)), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
