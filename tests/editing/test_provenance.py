from msgspec.structs import replace

from timeline_app.editing.provenance import Signature, changed, login, recorded, signature
from timeline_app.model.collection import Change, Event, Provenance
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized

EVENT = Event(id="a", date=parse("2020"), title=Localized({"zh": "出发"}))
MORNING = Signature("chen", "2026-11-23T10:00:00Z")
SOON = Signature("chen", "2026-11-23T10:09:00Z")
LATER = Signature("chen", "2026-11-23T12:00:00Z")


def history(event):
    return [(entry.by, entry.at, entry.fields) for entry in event.provenance.history]


def test_a_new_event_says_who_recorded_it():
    told = replace(EVENT, provenance=Provenance(certainty="low", history=(Change(by="x"),)))
    assert recorded(told, MORNING, "found").provenance == Provenance(
        by="chen", at="2026-11-23T10:00:00Z", method="found", certainty="low"
    )


def test_a_change_is_entered_by_the_names_of_the_file():
    new = changed(EVENT, replace(EVENT, date_text="二月", rank=3), MORNING)
    assert history(new) == [("chen", MORNING.at, ("dateText", "rank"))]
    assert (new.provenance.by, new.provenance.at) == ("", "")


def test_changes_in_one_go_share_an_entry():
    once = changed(EVENT, replace(EVENT, rank=3), MORNING)
    twice = changed(once, replace(once, rank=4, category="care"), SOON)
    assert history(twice) == [("chen", SOON.at, ("rank", "category"))]
    assert len(history(changed(twice, replace(twice, rank=5), LATER))) == 2
    others = Signature("hu", SOON.at)
    assert len(history(changed(twice, replace(twice, rank=5), others))) == 2


def test_times_written_by_hand_never_join():
    byhand = Provenance(history=(Change(by="chen", at="last week", fields=("rank",)),))
    old = replace(EVENT, provenance=byhand)
    assert len(history(changed(old, replace(old, rank=3), MORNING))) == 2


def test_a_form_can_forge_neither_recorder_nor_history():
    old = recorded(EVENT, MORNING)
    forged = replace(old, rank=2, provenance=Provenance(by="nobody", note="As told"))
    new = changed(old, forged, LATER)
    assert (new.provenance.by, new.provenance.note) == ("chen", "As told")
    assert history(new) == [("chen", LATER.at, ("rank", "provenance"))]


def test_nothing_changed_is_nothing_entered():
    old = recorded(EVENT, MORNING)
    assert changed(old, replace(old, provenance=None), LATER) == old
    assert changed(old, replace(old), LATER) is old


def test_a_signature_of_now():
    signed = signature("chen")
    assert signed.by == "chen"
    assert len(signed.at) == len(MORNING.at)
    assert isinstance(login(), str)


def test_finishing_what_was_just_recorded_is_no_change_of_it():
    made = recorded(EVENT, Signature("ann", "2026-11-27T10:00:00Z"))
    finished = changed(made, replace(made, rank=3), Signature("ann", "2026-11-27T10:05:00Z"))
    assert finished.provenance.history == ()
    later = changed(finished, replace(finished, rank=4), Signature("ann", "2026-11-27T10:11:00Z"))
    assert [entry.fields for entry in later.provenance.history] == [("rank",)]
    other = changed(made, replace(made, rank=3), Signature("bob", "2026-11-27T10:05:00Z"))
    assert [entry.by for entry in other.provenance.history] == ["bob"]
