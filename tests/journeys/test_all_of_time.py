"""From everything to one hour, at the beginning of the universe and this morning alike."""

import pytest

from tests.layout import promises
from tests.layout.made import canvas, measure
from timeline_app.layout.labels import Wording
from timeline_app.layout.plan import Plan
from timeline_app.layout.scene import Tier
from timeline_app.model.collection import Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.timescale.wording import in_words, short

DATES = {
    "Y-13800000000": "universe",
    "Y-66000000": "dinosaurs",
    "-0220": "unification",  # 221 BC
    "2026-11-23T08:30": "this morning",
}
HOUR = 3600


def plan(lang):
    events = [
        Event(id=name, date=parse(d), title=Localized({"en": name})) for d, name in DATES.items()
    ]
    return Plan.of(
        events,
        (),
        canvas(),
        measure,
        lang,
        lambda e: Wording(short(e.date, lang, year=True), e.title.best("en")),
    )


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("date", DATES)
def test_a_dive_never_meets_an_empty_axis_or_a_jump(lang, date):
    laid_out, at = plan(lang), parse(date).anchor
    view, last = laid_out.fit(), None
    while view.seconds > HOUR:
        view = view.zoomed(1.7, view.x(at))
        scene = laid_out.scene(view)
        fine = [t for t in scene.ticks if t.tier is Tier.FINE and t.text]
        assert len(fine) >= 2, (view.seconds, lang)
        assert promises.overlaps(scene) == []
        assert abs(view.x(at) - laid_out.fit().x(at)) < 1
        labels = {e.id for e in scene.events if e.label}
        assert last is None or {e.id for e in scene.events} & last <= labels
        last = labels
    assert any(t.text for t in scene.ticks if t.tier is Tier.COARSE)


def test_far_dates_are_worded():
    far = [in_words(parse(date), "en") for date in DATES]
    assert far[:3] == ["13.8 billion BC", "66 million BC", "221 BC"]
    assert in_words(parse("-0220"), "zh") == "公元前221年"
