"""What lies on the desk beside the stage: files, and the cards that are open over it.

Cards are imported when they are first asked for: the first picture doesn't wait for them.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from timeline_app import settings
from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.state.state import State
from timeline_app.storage.reader import Loaded
from timeline_app.views.explore.fetching import NOT_OPENED, Fetching, is_small
from timeline_app.views.explore.session import Session
from timeline_app.views.explore.window import ExploreWindow
from timeline_app.views.explore.wishes import own_language
from timeline_app.widgets.overlay import Overlay
from timeline_app.widgets.plate import gallery

if TYPE_CHECKING:
    from timeline_app.widgets.picture_viewer import PictureViewer

OPEN = Localized({"zh": "打开时间线", "en": "Open a collection"})
NO_SEARCH = Localized(
    {
        "zh": "无法为这条时间线准备搜索：磁盘也许没有空间了。",
        "en": "The search of this collection could not be prepared: the disk may be full.",
    }
)
NOT_KEPT = Localized(
    {
        "zh": "下次打开这个文件还要这么久：读出的索引没有地方保存，磁盘也许没有空间了。",
        "en": "Opening this file will take as long next time: its index could not be kept, "
        "the disk may be full.",
    }
)
FILES = Localized({"zh": "时间线 (*.json)", "en": "Collections (*.json)"})


class Shown(Protocol):
    """What the desk needs of who decides."""

    @property
    def state(self) -> State | None:
        """What is shown."""

    def show_collection(self, collection: Collection) -> None:
        """Begin with a collection."""

    def opened(self, loaded: Loaded) -> None:
        """Another file is open."""

    def fly_to(self, start: int, end: int) -> None:
        """Show a stretch of time on the stage."""


class Desk(QObject):
    """One card at a time."""

    def __init__(self, window: ExploreWindow, session: Session, shown: Shown) -> None:
        super().__init__(window)
        self._window, self._session, self._shown = window, session, shown
        self._card: Overlay | PictureViewer | None = None
        self._fetching = Fetching(window, session)

    @property
    def _lang(self) -> str:
        state = self._shown.state
        return own_language(self._session.preferences) if state is None else state.lang

    # Files

    def open_path(self, path: str) -> Loaded:
        """Open a file and show it; where nothing can be read, say why and keep what is open."""
        loaded = self._session.read(Path(path))
        self._show(path, loaded)
        return loaded

    def fetch_path(self, path: str, then: Callable[[], None] | None = None) -> None:
        """Open a file without holding up the window; ``then`` follows once it is shown."""
        file = Path(path)
        if is_small(file):
            self._fetched(path, then, self._session.read(file))
        else:
            lost = partial(self._left, file)
            self._fetching.fetch(file, self._lang, partial(self._fetched, path, then), lost)

    def _fetched(self, path: str, then: Callable[[], None] | None, loaded: Loaded) -> None:
        self._show(path, loaded)
        if then is not None and loaded.collection is not None:
            then()

    def _left(self, file: Path) -> None:
        self._window.notice.show_failure(NOT_OPENED.best(self._lang).format(file.name), self._lang)

    def _show(self, path: str, loaded: Loaded) -> None:
        self._session.take(loaded)
        lines = tuple(problem.line_for(path) for problem in loaded.problems)
        if loaded.collection is None:
            self._window.notice.show_failure(lines[0] if lines else path, self._lang)
        else:
            self._window.detail.set_folder(loaded.path.parent)
            self._shown.show_collection(loaded.collection)
            self._window.notice.show_problems(lines, loaded.set_aside, self._lang)
            if not (loaded.kept or lines):
                self._window.notice.tell(NOT_KEPT.best(self._lang), self._lang)
            self._shown.opened(loaded)
        self._window.header.set_recent(self._session.recent)

    def tell_of_no_search(self) -> None:
        """Say that a large collection can't be searched."""
        self._window.notice.tell(NO_SEARCH.best(self._lang), self._lang)

    def choose_file(self) -> None:
        """Ask for a file and open it."""
        title, kinds = OPEN.best(self._lang), FILES.best(self._lang)
        path, _ = QFileDialog.getOpenFileName(self._window, title, self._folder(), kinds)
        if path:
            self.fetch_path(path)

    def _folder(self) -> str:
        loaded = self._session.loaded
        return str(loaded.path.parent if loaded is not None else Path.cwd())

    def copy_link(self) -> None:
        """Put the command that opens the file just here on the clipboard, and say so."""
        from timeline_app.views.explore.sharing import COPIED, link  # noqa: PLC0415

        state, loaded = self._shown.state, self._session.loaded
        if state is not None and loaded is not None:
            view = self._window.canvas.view
            text = link(loaded.path.resolve(), state.selected, view, state.lang)
            QGuiApplication.clipboard().setText(text)
            self._window.notice.tell(COPIED.best(state.lang), state.lang)

    def print_page(self) -> None:
        """Print what is to be seen."""
        from timeline_app.views.explore.sharing import print_window  # noqa: PLC0415

        print_window(self._window)

    # Cards

    def show_keys(self) -> None:
        """Show the list of keys."""
        from timeline_app.views.explore.keys_card import KeysCard  # noqa: PLC0415

        card, state = KeysCard(self._window), self._shown.state
        self.put(card)
        card.show_in(self._lang, editing=state is not None and state.editing)
        card.appear()

    def welcome(self) -> None:
        """At the first start: three gestures."""
        if self._session.preferences[settings.GESTURES_SHOWN]:
            return
        from timeline_app.views.explore.welcome_card import WelcomeCard  # noqa: PLC0415

        card = WelcomeCard(self._window)
        card.dismissed.connect(self._welcomed)
        self.put(card)
        card.show_in(self._lang)
        card.appear()

    def show_picture(self, index: int) -> None:
        """The picture of this index among the media of the selected event, large."""
        state = self._shown.state
        if state is None or state.event is None:
            return
        found = gallery(self._window.detail.folder, state.event.media, index)
        if found is None:
            return
        from timeline_app.widgets.picture_viewer import PictureViewer  # noqa: PLC0415

        card = PictureViewer(self._window)
        self.put(card)
        card.show_plates(*found, state.lang)
        card.appear()

    def go_to(self) -> None:
        """A field for a date to go to."""
        state = self._shown.state
        if state is None:
            return
        from timeline_app.views.explore.goto_card import GotoCard  # noqa: PLC0415

        card = GotoCard(self._window)
        card.asked.connect(self._go_to)
        self.put(card)
        card.show_for(state.visible, state.lang)
        card.appear()

    def _go_to(self, stretch: tuple[int, int]) -> None:
        if self._card is not None:
            self._card.dismiss()
        self._shown.fly_to(*stretch)

    def close_card(self) -> bool:
        """Close the card that is open; False where there is none."""
        if self._card is None or not self._card.isVisible():
            return False
        self._card.escape()
        return True

    def put(self, card: "Overlay | PictureViewer") -> None:
        """Lay a card on the stage, in the place of the one before; it is yet to appear."""
        if self._card is not None:
            self._card.dismiss()  # the focus goes back, so that the next card can do the same
            self._card.deleteLater()
        self._card = card
        state = self._shown.state
        if isinstance(card, Overlay):
            card.flick.inertia = state is None or state.motion
        card.restyle(self._window.style_now)

    def _welcomed(self) -> None:
        self._session.preferences.keep(settings.GESTURES_SHOWN, value=True)
