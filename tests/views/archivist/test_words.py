import pytest

from timeline_app.storage.lock import Holder
from timeline_app.views.archivist.words import held_by, merged, recovered


@pytest.mark.parametrize(
    ("count", "zh", "en"),
    [
        (1, "1 处修改已经找回", "1 edit that "),
        (3, "3 处修改已经找回", "3 edits that "),
        (12_345, "12,345 处修改已经找回", "12,345 edits that "),
    ],
)
def test_edits_that_are_back_are_counted(count, zh, en):
    assert zh in recovered(count)["zh"]
    assert recovered(count)["en"].startswith(en)


def test_events_of_others_are_counted():
    assert "1 event that" in merged(1)["en"]
    assert "12 events that" in merged(12)["en"]
    assert "12 个事件" in merged(12)["zh"]


def test_who_else_has_the_file_open_is_named_as_far_as_known():
    told = held_by(Holder("chen", "archive-2", 1, "2026-11-23T12:00:00Z"))
    assert told["en"].startswith("chen on archive-2 has had this open since ")
    assert "November 2026" in told["en"]
    assert told["zh"].startswith("chen（在 archive-2 上）从 2026年11月2")
    assert held_by(Holder())["en"].startswith("Someone has this open, too.")
