"""A visitor who only taps comes everywhere: no gesture is the only way."""

import pytest

from tests.audit.screens import EVENT, collection
from tests.views.kiosk.received import DESK, TOTEM, Reception
from timeline_app.render.application import let_go
from timeline_app.state.index import index

pytestmark = pytest.mark.gui
PAGES = 60
"""More taps than that nobody makes to read on."""


@pytest.fixture(
    scope="module",
    params=[TOTEM, pytest.param(DESK, marks=pytest.mark.slow)],
    ids=lambda panel: panel.name,
)
def one(request, qapp, tmp_path_factory):
    """A window for many visits, as in a hall."""
    made = Reception(None, request.param, collection(tmp_path_factory.mktemp("hall")))
    yield made
    let_go(made.window)


@pytest.fixture
def hall(one):
    one.begin()
    return one


def read_on(hall, button="往下读"):
    """What comes within reach while a text or list is tapped through to its end."""
    seen = set(hall.within_reach())
    for _ in range(PAGES):
        if button not in hall.within_reach():
            return seen
        hall.tap(button)
        seen |= set(hall.within_reach())
    pytest.fail("this never ends")


@pytest.mark.slow
def test_every_event_is_reached(hall):
    hall.tap("从头看起")
    seen = [hall.state.selected]
    while later := [name for name in hall.within_reach() if name.startswith("下一个事件")]:
        hall.tap(later[0])
        seen.append(hall.state.selected)
    assert sorted(seen) == sorted(event.id for event in hall.state.collection.events)
    assert hall.opened == seen


def test_every_entry_of_the_index_is_reached_and_leads_to_its_events(hall):
    hall.tap("索引")
    sections = index(hall.state.collection, "zh")
    names = {f"{e.label} · {len(e.events)}" for each in sections for e in each.entries}
    assert names <= read_on(hall)
    read_on(hall, "往回读")
    hall.tap("魏莹 · 1")
    assert hall.state.selected == "nurse-isolation-ward"
    hall.tap("清除")
    assert hall.state.matches is None


@pytest.mark.slow
def test_the_article_is_read_to_its_end_and_left(hall):
    hall.host.open_event(EVENT)
    hall.tap("在文章中阅读")
    read_on(hall, "往回读")
    seen = read_on(hall)
    assert any("3月19日" in name for name in seen)
    hall.tap("返回时间线")
    assert hall.state.reading is None


def test_the_timeline_is_moved_as_hands_would(hall):
    canvas = hall.window.canvas
    whole = canvas.view
    hall.tap("拉近")
    hall.tap("拉近")
    close = canvas.view
    assert close.seconds < whole.seconds
    hall.tap("往后看")
    assert canvas.view.start > close.start
    hall.tap("往前看")
    hall.tap("往前看")
    assert canvas.view.start < close.start
    hall.tap("拉远")
    hall.tap("看全部")
    assert canvas.view == canvas.plan.fit()


def test_a_picture_is_seen_large_and_left(hall):
    hall.host.open_event(EVENT)
    hall.window.detail.finish_pictures()
    hall.tap("放大图片：出征当天的合影")
    assert hall.window.picture.isVisible()
    hall.tap("放大")
    assert hall.window.picture.area.magnification > 1
    hall.tap("返回时间线")
    assert not hall.window.picture.isVisible()


@pytest.mark.slow
@pytest.mark.parametrize(
    "way",
    [
        "article",
        "index",
        *(pytest.param(w, marks=pytest.mark.slow) for w in ("first", "event", "picture")),
    ],
)
def test_language_and_size_of_text_are_one_tap_away_everywhere(hall, way):
    ways = {
        "first": lambda: None,
        "event": lambda: hall.host.open_event(EVENT),
        "article": lambda: (hall.host.open_event(EVENT), hall.host.read(0)),
        "index": hall.host.open_index,
        "picture": lambda: (hall.host.open_event(EVENT), hall.host.enlarge(0)),
    }
    ways[way]()
    assert {"放大文字", "English"} <= set(hall.within_reach())
    hall.tap("English")
    hall.tap("Larger text")
    assert (hall.state.lang, hall.state.text) == ("en", 125)
    assert {"Smaller text", "中文"} <= set(hall.within_reach())
