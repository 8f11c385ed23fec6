import pytest

from tests.layout.promises import overlaps
from tests.views.kiosk.loop.hall import BOTH, LANDSCAPE, PORTRAIT, WALL, shipped
from tests.views.kiosk.loop.test_thread import thread_of
from timeline_app.views.kiosk.loop.opened import opened
from timeline_app.views.kiosk.loop.running_order import running_order

pytestmark = pytest.mark.gui


@pytest.mark.slow
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, WALL])
@pytest.mark.parametrize("lang", BOTH)
def test_the_card_grows_lies_on_nothing_and_hides_no_mark(qapp, size, lang):
    stops = running_order(shipped(), "")
    thread, grown = thread_of(stops, shipped(), size, lang), 0
    for stop in stops:
        before = thread._plan.scene(thread.view(stop), stop.event.id)
        after = opened(before, thread._plan, stop.event.id)
        assert list(overlaps(after)) == []
        for one, other in zip(before.events, after.events, strict=True):
            bare = one.span and one.label is not None and other.label is None
            assert other.mark.x == one.mark.x
            assert other.mark.y == (thread._plan.rows.lines if bare else one.mark.y)
        labels = [
            next(each.label for each in scene.events if each.id == stop.event.id)
            for scene in (before, after)
        ]
        assert labels[1].h >= labels[0].h
        assert labels[1].right <= after.width
        names = [era.name_rect.bottom for era in after.eras if era.name_rect is not None]
        assert labels[1].y >= max(names, default=0) or labels[1] == labels[0]
        grown += labels[1].h > thread._plan.item(stop.event.id).sizes[0].height
    assert grown >= len(stops) - 2


def test_what_is_not_there_opens_nothing(qapp):
    stops = running_order(shipped(), "")
    thread = thread_of(stops, shipped())
    scene = thread._plan.scene(thread.view(stops[0]))
    assert opened(scene, thread._plan, "gone") is scene
