import pytest

from tests.views.archivist.form.written import COLLECTION, Desk, changed
from timeline_app.model.collection import Change, Provenance
from timeline_app.views.archivist.form.moments import moment
from timeline_app.views.archivist.form.record_section import RecordSection, recorded, told

pytestmark = pytest.mark.gui
AT = "2026-11-23T10:00:00Z"
HISTORY = tuple(
    Change(by="Li", at=f"2026-11-{day:02}T10:00:00Z", fields=("date", "dateText", "title"))
    for day in range(1, 9)
)


@pytest.fixture
def desk(qtbot):
    provenance = Provenance(by="Wang", at=AT, history=HISTORY)
    return Desk(
        qtbot, RecordSection, collection=changed(COLLECTION, "team-departs", provenance=provenance)
    )


def test_who_recorded_it_when_and_how(desk):
    when = moment(AT, "en")
    assert "23 November 2026" in when
    assert f"Recorded by Wang, {when} · entered by hand" in desk.texts


@pytest.mark.parametrize(
    ("provenance", "words"),
    [
        (Provenance(by="王", at=AT, method="found"), f"王，{moment(AT, 'zh')}录入 · 从文章中识别"),
        (Provenance(by="王", method="imported"), "王录入 · 由文件导入"),
        (Provenance(at="2020", method="told"), "2020年录入"),
        (Provenance(), ""),
    ],
)
def test_what_is_not_known_is_left_away(provenance, words):
    assert recorded(provenance, "zh") == words


def test_changes_are_told_in_words_the_last_first(desk):
    listed = next(text for text in desk.texts if text.startswith(moment(HISTORY[-1].at, "en")))
    lines = listed.split("\n")
    assert len(lines) == 5
    assert lines[0] == f"{moment(HISTORY[-1].at, 'en')} · Li · Date, Date in the source, Title"
    desk.press("Show all 8 changes")
    assert any(text.count("\n") == 7 for text in desk.texts)
    desk.select("projects-start")
    desk.select("team-departs")
    assert not any(text.count("· Li ·") == 8 for text in desk.texts)


def test_unknown_names_of_fields_and_times_stand_as_they_are():
    change = Change(by="", at="yesterday", fields=("colour", "title:zh"))
    assert told(change, "en") == "yesterday · colour, Title"


def test_the_note_is_written(desk):
    desk.write("Note", "From memory")
    assert desk.event.provenance.note == "From memory"
    assert desk.event.provenance.by == "Wang"
    assert set(desk.fields) == {"provenance.note"}
