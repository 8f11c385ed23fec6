import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget

from tests.views.kiosk.received import DESK
from timeline_app.views.kiosk.bar import Bar, Offered
from timeline_app.views.kiosk.control import Control
from timeline_app.views.kiosk.measures import Target, kiosk_style, side
from timeline_app.views.kiosk.themes import HALL_LIGHT

pytestmark = pytest.mark.gui
STAGE = Offered("en", ("en", "zh"), away=False, smaller=False, larger=True)
AWAY = Offered("zh", ("en", "zh"), away=True, smaller=True, larger=False, up=True)


@pytest.fixture
def bar(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*DESK.size)
    made = Bar(DESK.dpi, window)
    vars(qtbot).setdefault("kept", []).append(window)
    made.restyle(kiosk_style(HALL_LIGHT, DESK.size, DESK.dpi, "en", 100))
    made.show_offer(STAGE)
    window.show()
    return made


def shown(bar):
    return {b.accessibleName(): b for b in bar.findChildren(Control) if b.isVisible()}


def test_it_offers_what_can_be_done_on_the_timeline(bar):
    names = "Index", "Earlier in time", "Later in time", "Farther away", "Closer", "Everything"
    always = "Smaller text", "Larger text", "English", "中文"
    assert list(shown(bar)) == [*names, *always]
    assert not shown(bar)["Smaller text"].isEnabled()
    assert shown(bar)["English"].isChecked()


def test_over_the_timeline_it_offers_the_way_back_and_to_read_on(bar):
    bar.show_offer(AWAY)
    assert list(shown(bar))[:3] == ["返回时间线", "往回读", "往下读"]
    assert shown(bar)["往回读"].isEnabled()
    assert not shown(bar)["往下读"].isEnabled()


def test_one_language_needs_no_choice(bar):
    bar.show_offer(Offered("en", ("en",), away=False, smaller=False, larger=True))
    assert "English" not in shown(bar)


def test_every_button_says_what_it_is_for(bar, qtbot):
    told = []
    bar.panned.connect(lambda way: told.append(("pan", way)))
    bar.zoomed.connect(lambda way: told.append(("zoom", way)))
    bar.text_asked.connect(lambda way: told.append(("text", way)))
    bar.language_chosen.connect(lambda lang: told.append(("lang", lang)))
    bar.index_asked.connect(lambda: told.append("index"))
    bar.whole_asked.connect(lambda: told.append("whole"))
    for button in shown(bar).values():
        button.click()
    pressed = ["index", ("pan", -1), ("pan", 1), ("zoom", -1), ("zoom", 1), "whole"]
    assert told == [*pressed, ("text", 1), ("lang", "en"), ("lang", "zh")]


@settings(suppress_health_check=list(HealthCheck))
@given(st.integers(400, 4000), st.sampled_from((100, 150, 200)), st.sampled_from((STAGE, AWAY)))
def test_its_buttons_fit_into_any_width_in_rows(bar, width, percent, offered):
    bar.restyle(kiosk_style(HALL_LIGHT, DESK.size, DESK.dpi, "en", percent))
    bar.show_offer(offered)
    bar.resize(width, bar.heightForWidth(width))
    rooms = [button.geometry() for button in shown(bar).values()]
    widest = max(room.width() for room in rooms)
    assert not any(a.intersects(b) for a in rooms for b in rooms if a is not b)
    assert all(bar.rect().contains(room) for room in rooms) or width < widest + 30
    assert min(min(room.width(), room.height()) for room in rooms) >= side(Target.PRIMARY, DESK.dpi)
