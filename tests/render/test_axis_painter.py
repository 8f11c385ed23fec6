import pytest

from tests.render.painted import (
    bounds,
    clear_but,
    drawn,
    inked,
    inside,
    pixels,
    plan_of,
    style_of,
)
from timeline_app.layout.items import End
from timeline_app.layout.metrics import Rect
from timeline_app.layout.scene import EraBand, Scene, Tier
from timeline_app.render.axis_painter import paint_axis, paint_eras
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.theme import LIGHT

pytestmark = pytest.mark.gui
LANGS = pytest.mark.parametrize("lang", ["zh", "en"])


def fonts_of(style):
    return RoleFonts(style.letters, style.lang)


def axis(scene, style):
    size = (scene.width, scene.height)
    return drawn(lambda qt: paint_axis(qt, scene, style, fonts_of(style)), size)


def eras(*bands):
    style = style_of()
    scene = Scene(400, 300, 250.0, 0, (), (), (), (), bands)
    return drawn(lambda qt: paint_eras(qt, scene, style, fonts_of(style)), (400, 300))


def era(ends=(End.SHARP, End.SHARP), rect=None, name_rect=None):
    return EraBand("e", rect or Rect(100, 0, 200, 250), "An era", name_rect, ends)


@pytest.mark.slow
@LANGS
@pytest.mark.parametrize("factor", [1, 7, 300, 40_000])
def test_the_texts_of_the_axis_stay_in_their_rectangles(qapp, lang, factor):
    style = style_of(lang=lang, theme=clear_but(LIGHT, "ink", "muted"))
    plan = plan_of(style)
    scene = plan.scene(plan.fit().zoomed(factor, 300))
    ink = pixels(axis(scene, style))[:, :, 3] > 40
    texts = [tick.rect for tick in scene.ticks if tick.text]
    assert len(texts) >= 2
    rows = {tier: [t.rect for t in scene.ticks if t.text and t.tier is tier] for tier in Tier}
    for tier, rects in rows.items():
        top = int(min(rect.y for rect in rects)) + 2
        bottom = int(max(rect.bottom for rect in rects))
        stripe = ink[top:bottom].any(axis=0)
        for rect in rects:
            stripe[max(0, int(rect.x) - 1) : int(rect.right) + 2] = False
        assert not stripe.any(), tier


@LANGS
def test_every_tick_with_a_text_shows_ink_there(qapp, lang):
    style = style_of(lang=lang, theme=clear_but(LIGHT, "ink", "muted"))
    plan = plan_of(style)
    scene = plan.scene(plan.fit())
    ink = pixels(axis(scene, style))[:, :, 3] > 40
    window = Rect(0, 0, scene.width, scene.height)
    texts = [tick for tick in scene.ticks if tick.text and inside(tick.rect, window)]
    assert len(texts) > 4
    for tick in texts:
        x, y, w, h = (round(value) for value in tick.rect)
        assert ink[y : y + h, x : x + w].any(), tick.text


def test_the_axis_line_runs_through_the_window(qapp):
    style = style_of(theme=clear_but(LIGHT, "ink"))
    plan = plan_of(style)
    scene = plan.scene(plan.fit())
    row = pixels(axis(scene, style))[int(scene.axis_y), :, 3]
    assert (row > 0).all()


def test_ticks_stand_at_their_pixel(qapp):
    style = style_of(theme=clear_but(LIGHT, "muted"))
    plan = plan_of(style)
    scene = plan.scene(plan.fit())
    below = pixels(axis(scene, style))[int(scene.axis_y) + 3, :, 3] > 0
    ticks = [round(t.x) for t in scene.ticks if t.tier is Tier.FINE and 0 <= t.x < scene.width - 1]
    assert len(ticks) > 4
    assert [x for x in ticks if not below[x]] == []
    coarse = {round(t.x) for t in scene.ticks if t.tier is Tier.COARSE}
    assert set(below.nonzero()[0].tolist()) <= {*ticks, *coarse}


def test_an_era_tints_its_own_stretch_alone(qapp):
    assert inked(eras(era())) == Rect(100, 0, 200, 250)


def test_the_tint_is_stronger_at_ends_that_are_known(qapp):
    alpha = pixels(eras(era((End.SHARP, End.OPEN))))[1, :, 3]
    assert alpha[101] > alpha[298]
    alpha = pixels(eras(era((End.SOFT, End.SHARP))))[1, :, 3]
    assert alpha[101] < alpha[298]


def test_an_eras_name_stands_in_its_rectangle(qapp):
    room = Rect(120, 14, 60, 24)
    both = eras(era(name_rect=room)), eras(era())
    letters = bounds((pixels(both[0]) != pixels(both[1])).any(axis=2))
    assert inside(letters, room, 1)


def test_an_era_far_longer_than_the_window_fills_it(qapp):
    assert inked(eras(era(rect=Rect(-1e12, 0, 3e12, 250)))) == Rect(0, 0, 400, 250)
