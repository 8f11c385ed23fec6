"""Every screen a person can come to, each reached as the program itself reaches it."""

import json
from dataclasses import dataclass
from itertools import product

from PySide6.QtWidgets import QApplication, QLineEdit

from tests.pictured import picture
from tests.views.explore.staged import Stage
from tests.widgets.shown import settle
from timeline_app.paths import shipped_collection
from timeline_app.views.explore.goto_card import GotoCard
from timeline_app.widgets.overlay import Overlay

EVENT = "team-departs"


@dataclass(frozen=True)
class Look:
    """How a person has the program."""

    size: tuple[int, int]
    text: int
    lang: str
    theme: str

    def __str__(self):
        return f"{self.size[0]}x{self.size[1]}-{self.text}-{self.lang}-{self.theme}"


SIZES = (1920, 1080), (1366, 768), (1080, 1920)
LOOKS = [Look(*each) for each in product(SIZES, (100, 150, 200), ("zh", "en"), ("light", "dark"))]
SAMPLE = [
    Look((1366, 768), 200, "en", "dark"),
    Look((1080, 1920), 100, "zh", "light"),
]


def collection(folder):
    """The shipped one, with a picture and two faulty events."""
    made = json.loads(shipped_collection().read_text(encoding="utf-8"))
    picture(folder / "a.png", 600, 400)
    words = {"zh": "出征当天的合影", "en": "The team on the day it left"}
    event = next(each for each in made["events"] if each["id"] == EVENT)
    event["media"] = [{"src": "a.png", "caption": words, "credit": "N. N.", "alt": words}]
    made["events"].append({"id": "faulty", "date": "2020-02-31", "title": words})
    path = folder / "events.json"
    path.write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    return path


def _event(hall):
    hall.director.select(EVENT)


def _no_selection(hall):
    hall.director.select(None)


def _reader(hall):
    hall.director.select(EVENT)
    hall.director.open_passage()


def _keys(hall):
    hall.director.desk.show_keys()


def _welcome(hall):
    hall.director.welcome()


def _new_event(hall):
    hall.director.work("new-event")


def _new_collection(hall):
    hall.director.work("new")


def _go_to(hall):
    hall.director.desk.go_to()


def _go_past_the_end(hall):
    hall.director.desk.go_to()
    card = _card(hall, GotoCard)
    card.findChild(QLineEdit).setText("2031-02-03")


def _matches(hall):
    hall.search("Wuhan")
    hall.director.walk(1)


def _no_match(hall):
    hall.search("zzzz")


def _notice(hall):
    hall.window.notice.show()


def _problems(hall):
    hall.window.notice._open_details()


def _failure(hall):
    hall.director.open(hall.path.parent / "nothing.json")


def _hidden_categories(hall):
    for category in hall.state.collection.categories[1:]:
        hall.director._toggle(category.id)


def _zoomed_in(hall):
    hall.director.select(EVENT)
    hall.director.zoom(4)


def _picture(hall):
    hall.director.select(EVENT)
    hall.window.detail.enlarge.emit(0)
    QApplication.processEvents()


SCREENS = {
    "event": _event,
    "no selection": _no_selection,
    "reader": _reader,
    "keys": _keys,
    "welcome": _welcome,
    "new event": _new_event,
    "new collection": _new_collection,
    "go to": _go_to,
    "go past the end": _go_past_the_end,
    "matches": _matches,
    "no match": _no_match,
    "notice": _notice,
    "problems": _problems,
    "failure": _failure,
    "hidden categories": _hidden_categories,
    "zoomed in": _zoomed_in,
    "picture": _picture,
}


def _card(hall, kind):
    return next(each for each in hall.window.findChildren(kind) if each.isVisible())


def _back(hall):
    """To the stage as it was opened."""
    for cover in hall.window.findChildren(Overlay):
        cover.dismiss()
    hall.director._desk.close_card()
    hall.director._query("")
    for category in hall.state.hidden:
        hall.director._toggle(category)
    hall.director.close_reader()
    if hall.state.editing:
        _leave_edit_mode(hall)
    hall.director.select(None)
    hall.director.fit()
    hall.window.notice.hide()
    hall.canvas.setFocus()
    settle()


def _leave_edit_mode(hall):
    hall.archivist.panes.table._filter("")
    if not hall.archivist.panes.table_shown:
        hall.director.work("table")
    hall.director.work("undo")
    hall.director.work("edit")


def walk(qtbot, path, look, screens):
    """Open a window and go to its screens, one after the other."""
    hall = Stage(qtbot, path, lang=look.lang, size=look.size, theme=look.theme, text=look.text)
    hall.path, hall.qtbot = path, qtbot
    hall.without_motion()
    hall.window.notice.hide()
    for name, show in screens.items():
        show(hall)
        hall.window.detail.finish_pictures()
        settle()
        yield name, hall
        _back(hall)
    hall.window.close()
