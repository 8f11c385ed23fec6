import pytest

from tests.storage.formats.samples import assert_kept, counts, dates, sample
from tests.storage.formats.test_note import assert_both
from timeline_app.storage.formats.imported import FormatError
from timeline_app.storage.formats.timelineproject import read


def imported(tmp_path, events="", more=""):
    path = tmp_path / "held.timeline"
    text = f"<timeline><version>2.0</version>{more}<events>{events}</events></timeline>"
    path.write_text(text, encoding="utf-8")
    held = read(path)
    assert_both(held.notes)
    return held


def event(start, end=None, more="", text="A"):
    return (
        f"<event><start>{start}</start><end>{end or start}</end><text>{text}</text>{more}</event>"
    )


def test_a_real_file(tmp_path):
    held = read(sample("timelineproject-versions.timeline"))
    assert counts(held) == (59, 3, 0, 0, 0)
    assert all(event.category for event in held.collection.events)
    first = held.collection.categories[0]
    assert first.label["en"] == "Planned Release"
    assert (first.color.light, first.color.dark) == ("#80FF80", "#80FF80")
    assert "events 1–59: <default_color> is left out" in held.notes
    assert_kept(read, sample("timelineproject-versions.timeline"), tmp_path)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (event("2020-02-15 00:00:00"), "2020-02-15"),
        (event("2020-02-15 09:05:00"), "2020-02-15T09:05"),
        (event("2020-02-15 09:05:07", "2020-02-16 00:00:00"), "2020-02-15T09:05:07/2020-02-16"),
        (event("-44-3-15 00:00:00"), "-0044-03-15"),
        (event("1900-01-01 00:00:00", more="<fuzzy>True</fuzzy>"), "1900-01-01~"),
        (
            event("1900-01-01 00:00:00", "1901-01-01 00:00:00", "<fuzzy_end>True</fuzzy_end>"),
            "1900-01-01/1901-01-01~",
        ),
        (
            event("1900-01-01 00:00:00", "1901-01-01 00:00:00", "<ends_today>True</ends_today>"),
            "1900-01-01/..",
        ),
    ],
)
def test_dates(tmp_path, given, expected):
    assert dates(imported(tmp_path, given)) == [expected]


def test_eras_labels_and_several_categories(tmp_path):
    eras = "<eras><era><name>E</name><start>1900-01-01</start><end>1950-01-01</end></era></eras>"
    more = (
        "<category>X</category><categories><category>Y</category></categories><labels>a b</labels>"
    )
    held = imported(tmp_path, event("1901-01-01", more=more), eras)
    assert [era.date.text for era in held.collection.eras] == ["1900-01-01/1950-01-01"]
    assert held.collection.events[0].tags == ("a", "b")
    assert [category.label["en"] for category in held.collection.categories] == ["X"]
    assert any("“Y” is left out" in note for note in held.notes)


def test_what_is_not_carried_is_told(tmp_path):
    more = "<hyperlink>http://a</hyperlink><icon>iVBOR</icon><progress>30</progress><odd>1</odd>"
    told = " ".join(imported(tmp_path, event("1901-01-01", more=more), "<odder>1</odder>").notes)
    for words in ("<hyperlink> is left out: http://a", "<icon>", "<progress>", "<odd>", "<odder>"):
        assert words in told


@pytest.mark.parametrize(
    "bad", [event("1900-13-01"), event("x"), event("1900-01-01", text=""), "<event/>"]
)
def test_a_bad_event_is_told_and_left_out(tmp_path, bad):
    held = imported(tmp_path, bad + event("1900-01-01"))
    assert dates(held) == ["1900-01-01"]
    assert any(note.startswith("event 1: ") and "left out" in note for note in held.notes)


def test_another_calendar_is_refused(tmp_path):
    with pytest.raises(FormatError, match="numtime"):
        imported(tmp_path, more="<timetype>numtime</timetype>")


def test_groups_and_strange_entries_are_told(tmp_path):
    held = imported(tmp_path, event("1900-01-01", text="(1)A") + "<odd/>")
    assert held.collection.events[0].title["en"] == "A"
    assert "event 1: the group (1) that it belongs to is left out" in held.notes
    assert "<odd> among the events is left out" in held.notes
