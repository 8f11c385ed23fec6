"""A show begun from the stage gives it back; one of its own begins where it was told to."""

import json

import pytest
from PySide6.QtWidgets import QApplication

from tests.views.explore.staged import Stage
from timeline_app import paths
from timeline_app.presentation import Presentation, PresentError, _read, _staged, present
from timeline_app.presenting.action import Action
from timeline_app.state.search import Searching
from timeline_app.storage import opening as openings
from timeline_app.storage.reader import load
from timeline_app.views.explore import fetching
from timeline_app.views.explore.session import Preferences, Session
from timeline_app.views.explore.wishes import Opening, Wishes
from timeline_app.widgets.button import Button

pytestmark = pytest.mark.gui
SHIPPED = paths.shipped_collection()


@pytest.fixture
def stage(qtbot):
    made = Stage(qtbot).without_motion()
    made.presentation = Presentation(made.place)
    yield made
    end(made)


def end(stage):
    if stage.presentation.presenter is not None:
        stage.presentation.presenter.do(Action.END)
    QApplication.processEvents()


@pytest.mark.slow
def test_f5_begins_with_the_first_stop_and_the_end_gives_the_stage_back(stage):
    stage.key("F5")
    presenter = stage.presentation.presenter
    assert presenter.audience.isVisible()
    assert presenter.show.at == 0
    stage.presentation.begin(here=False)  # one at a time
    assert stage.presentation.presenter is presenter
    presenter.jump(3)
    end(stage)
    assert stage.presentation.presenter is None
    assert stage.window.isVisible()
    assert stage.state.selected == "team-departs"


@pytest.mark.slow
def test_shift_f5_begins_with_the_selected_event(stage):
    stage.director.select("projects-start")
    stage.key("Shift+F5")
    assert stage.presentation.presenter.show.at == 5


@pytest.mark.slow
def test_a_show_is_of_what_the_stage_shows_in_its_language(stage):
    stage.director.switch_language()
    stage.key("F5")
    assert stage.presentation.presenter.audience.windowTitle() == "九个日子 · 1/9"


def staged(path=SHIPPED, event=None, span=None, tour=None, **wishes):
    opening = Opening(path, event, span, Wishes(**wishes))
    staging, at = _staged(load(path), opening, tour)
    return staging, staging.program.stops[at], [each["en"] for each in staging.program.problems]


def test_a_show_of_its_own_begins_where_it_was_told_to():
    staging, stop, told = staged(event="team-returns", span=(0, 86_400), lang="en")
    assert (stop.event.id, stop.span, staging.lang, told) == ("team-returns", (0, 86_400), "en", [])
    assert staging.dark
    assert not staged(theme="light")[0].dark


def test_an_event_that_is_in_no_stop_begins_a_show_of_all_events(tmp_path):
    made = json.loads(SHIPPED.read_text(encoding="utf-8"))
    made["tours"][0]["stops"] = made["tours"][0]["stops"][:2]
    made["events"].append({"id": "faulty", "date": "2020-02-31", "title": {"en": "No such day"}})
    path = tmp_path / "events.json"
    path.write_text(json.dumps(made), encoding="utf-8")
    staging, stop, told = staged(path, event="team-returns")
    assert (stop.event.id, len(staging.program.stops)) == ("team-returns", 9)
    assert "in no stop" in told[0]
    assert "left out of the show: 1" in told[1]
    assert "“nothing”" in staged(event="nothing")[2][0]


def test_what_cannot_be_shown_is_said_in_a_sentence(tmp_path):
    with pytest.raises(PresentError, match=r'no tour "x" .* nine-days'):
        present(Opening(SHIPPED), "x")
    with pytest.raises(PresentError, match=r"nothing\.json"):
        present(Opening(tmp_path / "nothing.json"))


@pytest.mark.slow
def test_a_large_collection_is_shown_without_decoding_it(qapp, monkeypatch):
    monkeypatch.setattr(fetching, "SMALL", 1)
    monkeypatch.setattr(openings, "LARGE", 1)
    loaded = _read(Session(Preferences()), SHIPPED)
    assert isinstance(loaded.collection.events, Searching)
    staging, _ = _staged(loaded, Opening(SHIPPED), None)
    assert [stop.event for stop in staging.program.stops] == [
        stop.event for stop in staged()[0].program.stops
    ]


@pytest.mark.slow
def test_a_rehearsal_in_edit_mode_gives_the_tour_its_times(stage, tmp_path):
    path = tmp_path / "events.json"
    path.write_bytes(SHIPPED.read_bytes())
    stage.director.open(path)
    stage.key("F5")
    assert not stage.presentation.presenter.audience.question.findChildren(Button)[1].isVisible()
    end(stage)
    stage.director.work("edit")
    stage.presentation.begin(here=False)
    presenter = stage.presentation.presenter
    presenter._clock = lambda: presenter.pace.began + 40
    presenter.jump(1)
    presenter._clock = lambda: presenter.pace.began + 65
    presenter.do(Action.KEEP)
    QApplication.processEvents()
    seconds = [stop.seconds for stop in stage.state.collection.tours[0].stops]
    assert seconds[:3] == [40, 25, 14]
    stage.director.work("undo")
    assert stage.state.collection.tours[0].stops[0].seconds == 12
