"""A crowd is the same however one comes to a view, and step by step."""

import pytest
from msgspec.structs import replace

from tests.layout import made, promises
from timeline_app.layout.crowd import asking, tiles
from timeline_app.model.edtf import parse
from timeline_app.timescale.scale import TimeScale


def crowded(events):
    return made.plan(events, many=0)


def views(plan):
    full = plan.fit()
    return [full.zoomed(factor, 700) for factor in (1, 5, 40, 900, 10_000)]


def test_a_view_is_the_same_from_whichever_side_one_comes():
    events = made.events(made.chance(7), 900, ranks=3)
    inwards, at_once = crowded(events), crowded(events)
    scenes = [inwards.scene(view) for view in views(inwards)]
    for view, scene in reversed(list(zip(views(at_once), scenes, strict=True))):
        assert at_once.scene(view) == scene


def test_what_was_not_used_for_long_is_let_go_and_made_again_the_same(monkeypatch):
    monkeypatch.setattr(tiles, "_KEPT", 30)
    events = made.events(made.chance(7), 900, ranks=3)
    plan, fresh = crowded(events), crowded(events)
    close = plan.fit().zoomed(900, 700)
    along = [close.panned(step * 4 * close.width) for step in range(6)]
    scenes = [plan.scene(view) for view in along]
    assert not plan.ready(along[0])
    assert plan.ready(plan.fit())
    assert [plan.scene(view) for view in reversed(along)] == scenes[::-1]
    assert scenes[-1] == fresh.scene(along[-1])


@pytest.mark.slow
def test_steps_make_what_a_view_needs():
    plan = crowded(made.events(made.chance(8), 900, ranks=3))
    view = views(plan)[3]
    assert not plan.ready(view)
    count = sum(1 for _ in plan.steps(view))
    assert plan.ready(view)
    assert count > 20
    assert plan.scene(view) == crowded(plan.events).scene(view)


def test_meanwhile_the_places_of_a_coarser_resolution_hold():
    plan = crowded(made.events(made.chance(9), 900))
    view = views(plan)[2]
    meanwhile, whole = plan.scene(view, coarser=2), plan.scene(view)
    assert meanwhile.resolution < whole.resolution
    assert promises.popped(meanwhile, whole) == []
    assert promises.overlaps(meanwhile) == []


def test_ten_thousand_at_one_instant_are_one_badge_and_as_many_labels_as_lanes():
    event = made.events(made.chance(2), 1)[0]
    plan = crowded([made.renamed(event, f"e{n}") for n in range(10_000)])
    scene = plan.scene(plan.fit())
    assert sum(e.label is not None for e in scene.events) == plan.rows.lanes
    (badge,) = scene.badges
    assert badge.count == len(badge.members) == 10_000 - plan.rows.lanes
    closest = plan.scene(plan.fit().zoomed(2.0**60, plan.fit().x(plan.item("e0").left)))
    assert sum(badge.count for badge in closest.badges) == badge.count


@pytest.mark.parametrize("date", ["2020-02-15T10:00:00", "2020-02-15T10:00:00/2020-02-15T10:00:01"])
def test_a_crowd_at_one_second_has_time_around_it(date):
    events = [replace(event, date=parse(date)) for event in made.events(made.chance(3), 50)]
    plan = crowded(events)
    at = plan.fit().x(events[0].date.anchor)
    assert plan.rows.width / 4 < at < plan.rows.width / 2


def test_members_of_a_badge_are_known_without_a_look_at_each():
    plan = crowded(made.events(made.chance(3), 900))
    scene = plan.scene(plan.fit())
    for badge in scene.badges:
        listed = list(badge.members)
        assert len(listed) == badge.count
        assert all(each in badge.members for each in listed)
    first, second = (badge.members for badge in scene.badges[:2])
    assert not any(each in first for each in second)
    assert "nobody" not in first
    assert tuple(first) == first
    assert first[:2] == (first[0], first[1])


def test_a_mark_reaches_in_from_the_tile_beyond_the_window():
    plan = crowded(made.events(made.chance(5), 900))
    begin, width, tile = plan.fit().zoomed(2**6, 0), plan.rows.width, plan.layout.tiling.tile
    for number in range(1, plan.layout.tiles.count(6)):
        ends_there, later = (begin.panned(number * tile - width + x) for x in (-1, 19))
        labelled = [each for each in plan.scene(later).events if each.label]
        reaching = {each.id for each in labelled if each.mark.x + 20 < width}
        assert reaching <= {each.id for each in plan.scene(ends_there).events}


def test_a_window_that_looks_past_a_cluster_labels_those_at_its_edge():
    hour, begins = made.DAY // 24, (0, 400 * made.DAY)
    times = [begin + turn * hour for begin in begins for turn in range(400)]
    some = made.events(made.chance(6), len(times))
    plan = crowded(
        [replace(e, date=parse(made.instant_text(t))) for e, t in zip(some, times, strict=True)]
    )
    *_, first, second, third, last = promises.items(plan)[:400]
    for days in (5, 20, 80):
        view = TimeScale.between(first.left - 1, first.left + days * made.DAY, plan.rows.width)
        labelled = {each.id for each in plan.scene(view).events if each.label}
        assert labelled >= {each.id for each in (first, second, third, last)}


def test_a_view_wider_than_everything_leaves_nobody_out():
    plan = crowded(made.events(made.chance(5), 900))
    view = plan.fit().zoomed(1 / 3, 400)
    scene = plan.scene(view)
    assert promises.overlaps(scene) == []
    assert promises.unaccounted(scene, plan, view) == []


def test_a_member_that_is_selected_is_labelled_and_no_longer_counted():
    plan = crowded(made.events(made.chance(3), 900))
    before = plan.scene(plan.fit())
    chosen = before.badges[0].members[0]
    after = plan.scene(plan.fit(), chosen)
    assert next(each for each in after.events if each.id == chosen).label is not None
    assert not any(chosen in badge.members for badge in after.badges)
    assert after.badges[0].count == before.badges[0].count - 1


@pytest.mark.slow
def test_a_great_crowd_is_placed_as_if_all_were_asked_in_turn(monkeypatch):
    events = made.events(made.chance(7), 2000, ranks=3)
    for_all = [places(scene) for scene in map(crowded(events).scene, views(crowded(events)))]
    monkeypatch.setattr(asking, "GREAT", 150)
    monkeypatch.setattr(asking, "_AT_ONCE", 64)
    monkeypatch.setattr(tiles, "GREAT", 150)
    assert [places(scene) for scene in map(crowded(events).scene, views(crowded(events)))] == (
        for_all
    )


def places(scene):
    return {each.id: each.lane for each in scene.events if each.label}


@pytest.mark.parametrize("width", [2, 10, 200])
def test_a_narrow_window_shows_the_age_of_the_universe(width):
    rng = made.chance(11)
    begun = sorted(rng.randrange(-13_800_000_000, 0) for _ in range(100))
    events = [
        replace(event, date=parse(f"Y{year}/2020"))
        for event, year in zip(made.events(rng, 100), begun, strict=True)
    ]
    plan = made.plan(events, rows=made.canvas(width), many=0)
    full = plan.fit()
    for view in (full, full.panned(9 * width), full.panned(-9 * width), full.zoomed(1e-4, 0)):
        scene = plan.scene(view)
        assert promises.unaccounted(scene, plan, view) == []
