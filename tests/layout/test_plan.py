"""The plan of a collection: same in, same out; empty and tiny collections; eras."""

from msgspec.structs import replace

from tests.layout import made
from tests.model.test_edition import edition
from timeline_app.layout.plan import Plan
from timeline_app.layout.wording import label_words
from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.timescale.scale import TimeScale


def crowd(count=60):
    rng = made.chance(5)
    return made.events(rng, count), made.eras(rng, 3)


def test_a_scene_depends_on_nothing_but_its_view():
    events, eras = crowd()
    first, second = made.plan(events, eras=eras), made.plan(events[::-1], eras=eras)
    view = first.fit()
    for factor in (1, 3, 40):
        first.scene(view.zoomed(factor, 900))
    deep = view.zoomed(7, 300)
    assert first.scene(deep) == second.scene(deep)
    assert first.fit() == second.fit()


def test_an_empty_collection_has_an_axis():
    plan = made.plan([])
    scene = plan.scene(plan.fit())
    assert scene.events == scene.badges == ()
    assert any(tick.text for tick in scene.ticks)


def test_one_event_is_a_card_somewhere_inside():
    plan = made.plan(made.events(made.chance(3), 1))
    (shown,) = plan.scene(plan.fit()).events
    assert shown.label is not None
    assert shown.mark is not None


def test_someone_selected_who_is_not_there_changes_nothing():
    plan = made.plan(crowd()[0])
    view = plan.fit()
    assert plan.scene(view, "nobody") == plan.scene(view)


def test_the_resolution_of_a_view():
    plan = made.plan(crowd()[0])
    full = plan.fit()
    assert plan.scene(full).resolution == 0
    assert plan.scene(full.zoomed(1.9, 0)).resolution == 0
    assert plan.scene(full.zoomed(2, 0)).resolution == 1
    assert plan.scene(full.zoomed(2.0**60, 0)).resolution == plan.finest


def test_a_view_far_from_everything_shows_nothing():
    plan = made.plan(crowd()[0])
    far = TimeScale.between(10**15, 10**15 + 10**6, 1340)
    assert plan.scene(far).badges == ()
    assert all(shown.span for shown in plan.scene(far).events)


def test_rows_of_era_names_are_taken_from_the_lanes():
    events, eras = crowd()
    assert made.plan(events, eras=eras).rows.lanes < made.plan(events).rows.lanes


def test_a_plan_in_the_place_of_another_is_as_one_made_from_nothing():
    events, eras = crowd()
    words = label_words(Collection(title=Localized(), events=tuple(events)), "zh")

    def planned(events, before=None):
        rows = made.canvas()
        return Plan.of(events, eras, rows, made.measure, "zh", words, before=before)

    before = planned(events)
    before.scene(before.fit())
    edited = [*events[1:], replace(events[0], title=Localized({"zh": "改过的标题"}))]
    after, fresh = planned(edited, before), planned(edited)
    for factor in (1, 5, 60):
        view = fresh.fit().zoomed(factor, 400)
        assert after.scene(view) == fresh.scene(view)
    kept = sum(after.item(each.id) is before.item(each.id) for each in events)
    assert kept == len(events) - 1


def renewed(before, edited, lang="zh"):
    words = label_words(Collection(title=Localized(), events=edited), lang)
    return before.renewed(edited, words)


def planned(events, before=None):
    words = label_words(Collection(title=Localized(), events=events), "zh")
    return Plan.of(events, (), made.canvas(), made.measure, "zh", words, before=before)


def test_a_crowd_in_the_place_of_another_sets_no_label_again():
    events = made.events(made.chance(5), 450)
    before = planned(events)
    labelled = [each.id for each in before.scene(before.fit()).events if each.label]
    after = planned(events[1:], before)
    kept = [name for name in labelled if after.item(name) is before.item(name)]
    assert kept == [name for name in labelled if name != events[0].id]


def test_an_edited_crowd_is_as_one_made_from_nothing():
    rng = made.chance(11)
    now = edition(made.events(rng, 450, ranks=3, days=9000))
    plan = planned(now)
    views = [plan.fit().zoomed(factor, 500) for factor in (1, 6, 60)]
    kept = 0
    for _ in range(4):
        for view in views:
            plan.scene(view)
        shown = rng.choice([each.id for each in plan.scene(rng.choice(views)).events])
        place = now.place(shown)
        title = Localized({"zh": made.title(rng, "zh")})
        event = replace(now[place], title=title, category=rng.choice("ab"))
        now = now.changed({place: event})
        fresh = planned(tuple(now))
        after = renewed(plan, now)
        kept += not after.provisional
        plan = planned(now) if after.provisional else after
        for view in views:
            assert plan.scene(view) == fresh.scene(view)
    assert kept


def test_an_edited_crowd_keeps_its_places_until_it_is_laid_out_anew():
    rng = made.chance(14)
    now = edition(made.events(rng, 450, ranks=3, days=9000))
    plan = planned(now)
    view = plan.fit().zoomed(60, 500)
    before = plan.scene(view)
    card = next(each for each in before.events if each.size and each.size.lanes > 1)
    place, known = now.place(card.id), now[now.place(card.id)]
    for title in ("短", "一个很长的标题" * 9, "不长也不短的标题", known.title.best("zh")):
        now = now.changed({place: replace(known, title=Localized({"zh": title}))})
        plan = renewed(plan, now)
        scene = plan.scene(view)
        assert [(each.id, each.lane) for each in scene.events] == [
            (each.id, each.lane) for each in before.events
        ]
        (shown,) = (each for each in scene.events if each.id == card.id)
        assert shown.title == title
        assert shown.size.lanes <= card.size.lanes
        assert shown.size.width <= card.size.width
    assert not plan.provisional, "it is again as it was laid out"
    assert scene == before


def test_a_crowd_in_which_one_has_moved_is_made_anew():
    now = edition(made.events(made.chance(12), 500))
    first, last = now[0], now[len(now) - 1]
    assert renewed(planned(now), now.changed({0: replace(first, date=last.date)})) is None
    assert renewed(planned(now), now.changed({0: replace(first, rank=9)})) is None
    assert renewed(planned(now), now.changed({}, [0])) is None


def test_a_few_are_laid_out_anew_in_any_case():
    now = edition(made.events(made.chance(13), 20))
    assert renewed(planned(now), now.changed({0: now[0]})) is None
