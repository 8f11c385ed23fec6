"""A scene as plain values can be written as JSON, with pixels of the whole picture."""

import json

from tests.layout import made
from timeline_app.layout.plain import plain

AT = (40.0, 100.0)


def test_every_part_is_there_and_moved():
    rng = made.chance(2)
    plan = made.plan(made.events(rng, 200), eras=made.eras(rng, 2))
    scene = plan.scene(plan.fit())
    found = json.loads(json.dumps(plain(scene, (1920, 1080), AT, ("1900", "2020"))))
    assert found["size"] == [1920, 1080]
    assert [each["id"] for each in found["events"]] == [each.id for each in scene.events]
    assert len(found["lanes"]) == plan.rows.lanes + 1
    for written, shown in zip(found["events"], scene.events, strict=True):
        assert (written["label"] is None) == (shown.label is None)
        if shown.label is not None:
            assert written["label"][0] == round(shown.label.x + AT[0], 3)
            assert written["label"][1] == round(shown.label.y + AT[1], 3)
    assert [each["count"] for each in found["badges"]] == [b.count for b in scene.badges]
    assert all(tick["text"] for tick in found["ticks"])
    assert {each["tier"] for each in found["ticks"]} == {"fine", "coarse"}
    assert len(found["eras"]) == len(scene.eras)
