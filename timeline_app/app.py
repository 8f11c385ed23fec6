"""``timeline-app show`` and ``edit``: the window, from its opening to its closing."""

from functools import partial
from threading import Thread

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from timeline_app.render.application import application, let_go
from timeline_app.views.explore.director import Director
from timeline_app.views.explore.session import Preferences, Session
from timeline_app.views.explore.wishes import Opening
from timeline_app.widgets.caretaker import Caretaker
from timeline_app.workplace import Workplace, prepare

_CALM = 2000
"""Milliseconds until nobody waits for the first picture any more."""


def show(opening: Opening) -> int:
    """Open the window and stay until it is closed."""
    running = application()
    caretaker = Caretaker()
    place = Workplace(Session(Preferences.of_person()), opening.wishes)
    window, director = place.window, place.director
    director.set_showing(partial(_present, place))
    window.resize(_first_size(running))

    def begin() -> None:
        if window.isVisible():
            _begin(director, opening)

    director.desk.fetch_path(str(opening.path), begin)
    window.show()
    window.canvas.setFocus()
    if director.state is not None:
        begin()
    QTimer.singleShot(_CALM, window, _prepare)
    code = running.exec()
    let_go(window)
    del caretaker
    return code


def _present(place: Workplace, *, here: bool) -> None:
    """Begin the first show; what shows are made of isn't waited for before that."""
    from timeline_app.presentation import Presentation  # noqa: PLC0415

    Presentation(place).begin(here=here)


def _prepare() -> None:
    Thread(target=prepare, daemon=True).start()


def _first_size(running: QApplication) -> QSize:
    """Most of the screen, as a museum's wall or a desk has it."""
    room = running.primaryScreen().availableSize()
    return QSize(min(1600, round(room.width() * 0.9)), min(980, round(room.height() * 0.9)))


def _begin(director: Director, opening: Opening) -> None:
    """Go where was wished, once the file is open and the window on the screen."""
    if opening.span is not None:
        director.show_span(*opening.span)
    if opening.event is not None:
        director.select(opening.event)
    if opening.editing:
        director.work("edit")  # a large file is made ready for it under a card of its own
    else:
        director.welcome()
