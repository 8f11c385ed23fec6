from dataclasses import replace

import numpy as np
import pytest
from msgspec import structs
from PySide6.QtGui import QColor

from tests.render.painted import (
    CLEAR,
    COLLECTION,
    NOTHING,
    bounds,
    clear_but,
    cropped,
    differing,
    drawn,
    inked,
    inside,
    painted,
    painter_of,
    pixels,
    plan_of,
    sheet,
    style_of,
)
from timeline_app.layout.metrics import Rect
from timeline_app.layout.scene import Badge, Kind, Shown
from timeline_app.render.painter import Highlights
from timeline_app.render.theme import DARK, LIGHT, Look, Shape

pytestmark = pytest.mark.gui
IDS = [event.id for event in COLLECTION.events]
FAINT = 40
"""Alpha up to which a pixel counts as the blur of an edge."""
LANGS = pytest.mark.parametrize("lang", ["zh", "en"])


@pytest.fixture
def style(qapp):
    return style_of()


@pytest.fixture
def scene(style):
    plan = plan_of(style)
    return plan.scene(plan.fit())


def shown(scene, event_id):
    return next(each for each in scene.events if each.id == event_id)


def grown(rect, pixels):
    return Rect(rect.x - pixels, rect.y - pixels, rect.w + 2 * pixels, rect.h + 2 * pixels)


def covered(scene, *rects):
    """The pixels that some rectangles touch."""
    found = np.zeros((scene.height, scene.width), bool)
    for rect in rects:
        top, left = max(0, int(rect.y)), max(0, int(rect.x))
        found[top : int(rect.bottom) + 1, left : int(rect.right) + 1] = True
    return found


@pytest.mark.slow
@LANGS
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_scene_painted_twice_is_equal_pixel_by_pixel(qapp, lang, theme):
    style = style_of(lang=lang, theme=theme)
    plan = plan_of(style)
    view = plan.fit().zoomed(2.3, 400)
    first, second = (painted(plan.scene(view), style, ground=theme.ground) for _ in range(2))
    assert first == second
    assert bounds(differing(first, sheet(ground=theme.ground))) is not None


def test_the_bar_of_a_span_lies_on_its_paper(scene, style):
    span = shown(scene, "nurse-isolation-ward")
    begin = cropped(painted(scene, style), Rect(span.mark.x + 5, span.mark.y + 1, 2, 2))
    color = painter_of(style).look(span.id).color
    assert np.abs(begin.astype(int) - color.getRgb()).max() < 20
    assert span.label.bottom == span.mark.bottom


@pytest.mark.slow
@pytest.mark.parametrize("event_id", IDS)
def test_selecting_moves_nothing(scene, style, event_id):
    """Only the selected event's own label and mark, with the ring around them, look different."""
    one = shown(scene, event_id)
    plain = painted(scene, style, ground=LIGHT.ground)
    chosen = painted(scene, style, Highlights(selected=event_id), ground=LIGHT.ground)
    changed = differing(plain, chosen)
    assert changed.any()
    around = [grown(rect, style.px(8)) for rect in (one.label, one.mark) if rect is not None]
    assert not (changed & ~covered(scene, *around)).any()


def test_the_pointer_moves_nothing(scene, style):
    one = shown(scene, "team-departs")
    plain = painted(scene, style, ground=LIGHT.ground)
    hovered = painted(scene, style, Highlights(hovered=one.id), ground=LIGHT.ground)
    changed = differing(plain, hovered)
    assert changed.any()
    assert not (changed & ~covered(scene, grown(one.label, 1))).any()


def contrast_in(image, rect):
    """How far the pixels of a rectangle are from the paper, on the whole."""
    return float((255 - cropped(image, rect)[:, :, :3].astype(int)).sum())


def test_a_search_dims_what_it_does_not_find(scene, style):
    found = {"team-departs", "team-returns"}
    plain = painted(scene, style, ground="#ffffff")
    searched = painted(scene, style, Highlights(matches=frozenset(found)), ground="#ffffff")
    for one in scene.events:
        before, after = (contrast_in(image, one.label) for image in (plain, searched))
        if one.id in found:
            assert (cropped(plain, one.label) == cropped(searched, one.label)).all(), one.id
        else:
            assert after < 0.8 * before, one.id
    own = [rect for one in scene.events for rect in (one.label, one.mark, one.within) if rect]
    stems = [Rect(one.stem, 0, 1, scene.axis_y) for one in scene.events if one.stem is not None]
    changed = differing(plain, searched)
    assert not (changed & ~covered(scene, *(grown(rect, 3) for rect in own + stems))).any()


def test_nothing_is_dimmed_without_a_search(scene, style):
    everything = Highlights(matches=frozenset(IDS))
    assert painted(scene, style) == painted(scene, style, everything)


def test_a_search_that_finds_nothing_dims_all(scene, style):
    nothing = painted(scene, style, Highlights(matches=frozenset()), ground="#ffffff")
    plain = painted(scene, style, ground="#ffffff")
    for one in scene.events:
        assert contrast_in(nothing, one.label) < contrast_in(plain, one.label)


def test_what_lies_behind_a_dimmed_label_does_not_show_through(scene, style):
    """The card hides the stem of the others whether it is dimmed or not."""
    every = Highlights(matches=frozenset())
    one = shown(scene, "team-departs")
    x, y = int(one.label.x) + 30, int(one.label.y)
    line = Rect(x, y, 1, one.label.h)
    label = Rect(x, 0, 40, 20)
    crossed = Shown("team-returns", Kind.CARD, (0, 1), "", label=label, stem=float(x))
    alone, both = (
        painted(replace(scene, events=events, eras=()), style, every)
        for events in ((one,), (crossed, one))
    )
    assert (cropped(alone, line) == cropped(both, line)).all()


@pytest.mark.slow
@LANGS
@pytest.mark.parametrize("unit", [0.8, 1.0, 1.7])
def test_letters_stay_within_their_labels(qapp, lang, unit):
    """Painted with clear paper and marks, only the letters of labels are left."""
    style = style_of(unit, lang, clear_but(LIGHT, "ink", "muted"))
    size = (round(949 * unit), round(560 * unit))
    plan = plan_of(style, size)
    for factor in (1, 3):
        scene = plan.scene(plan.fit().zoomed(factor, 400))
        bare = replace(scene, ticks=(), eras=(), badges=(), axis_y=-9.0)
        events = [structs.replace(e, mark=None, stem=None) for e in scene.events]
        for one in events:
            only = replace(bare, events=(one,))
            ink = letters(only, style)
            whole = one.label is not None and inside(one.label, Rect(0, 0, *size))
            assert ink is None or inside(ink, one.label), (one.id, ink, one.label)
            assert ink is not None or not whole, one.id


def letters(scene, style):
    """Where the letters of a scene are: the stripe in the category's colour and its shape aside."""
    clear = dict.fromkeys(IDS, Look(QColor(CLEAR), Shape.CIRCLE))
    painter = replace(painter_of(style), looks=clear)
    image = drawn(lambda qt: painter.paint(qt, scene, NOTHING), (scene.width, scene.height))
    return bounds(pixels(image)[:, :, 3] > FAINT)


def test_a_dimmed_label_hides_nothing_beside_its_paper(scene, style):
    alone = replace(scene, events=(shown(scene, "team-returns"),), eras=(), ticks=())
    label, air = alone.events[0].label, style.px(8)
    beside = Rect(label.right - air, label.y, air, label.h)
    dimmed = painted(alone, style, Highlights(matches=frozenset()))
    assert cropped(dimmed, beside)[:, :, 3].max() == 0


def test_a_badge_shows_its_count_and_dims_with_its_members(scene, style):
    badge = Badge(Rect(100, 400, 34, 18), ("a", "b"), (0, 1), 2)
    empty = replace(scene, events=(), ticks=(), eras=(), axis_y=-9.0)
    shows = {
        count: painted(
            replace(empty, badges=(Badge(badge.rect, ("a",), (0, 1), count),)),
            style,
        )
        for count in (2, 3)
    }
    assert bounds(differing(shows[2], shows[3])) is not None
    assert inside(inked(shows[2]), badge.rect)
    one = replace(empty, badges=(badge,))
    bright = painted(one, style, Highlights(matches=frozenset({"b"})))
    dimmed = painted(one, style, Highlights(matches=frozenset({"c"})))
    assert bright == painted(one, style)
    assert cropped(dimmed, badge.rect)[:, :, 3].max() < cropped(bright, badge.rect)[:, :, 3].max()


def test_events_that_are_only_about_there_have_a_hollow_mark(scene, style):
    one = shown(scene, "team-departs")
    vague = structs.replace(one, vague=True)
    centre = Rect(one.mark.x + one.mark.w / 2 - 1, one.mark.y + one.mark.h / 2 - 1, 2, 2)
    full, hollow = (
        cropped(painted(replace(scene, events=(each,)), style), centre)[0, 0, :3].tolist()
        for each in (one, vague)
    )
    assert full == list(painter_of(style).look(one.id).color.toTuple()[:3])
    assert hollow == list(style.color("ground").toTuple()[:3])


def test_where_it_may_have_happened_is_drawn_along_the_axis(scene, style):
    one = shown(scene, "mask-licences")
    assert one.within is not None
    without = structs.replace(one, within=None)
    both = [painted(replace(scene, events=(each,)), style) for each in (one, without)]
    assert inside(bounds(differing(*both)), grown(one.within, 2))
