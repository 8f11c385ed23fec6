import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.formats.made import FEWER, collections
from timeline_app.model.collection import Collection, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.storage.formats import ics
from timeline_app.storage.formats.write_ics import write


def calendar(path, *events):
    held = Collection(title=Localized({"en": "t"}), languages=("en",), events=events)
    return write(held, path)


def titled(text, date="2020-02-15"):
    return Event(id="a", date=parse(date), title=Localized({"en": text}))


@pytest.mark.slow
@FEWER
@given(collections())
def test_what_a_calendar_changes_is_told(tmp_path_factory, held):
    path = tmp_path_factory.mktemp("calendar") / "a.ics"
    notes = write(held, path)
    far = sum("years 1 to 9999" in note for note in notes)
    back = ics.read(path)
    assert len(back.collection.events) == len(held.events) - far
    dates = {event.date.text for event in back.collection.events}
    for event in held.events:
        told = [note for note in notes if note.startswith(f"event {event.id}:")]
        assert event.date.text in dates or len(told) > 1


@pytest.mark.slow
@given(
    st.text(
        st.characters(exclude_categories=("C", "Z"), include_characters=" ,;:\\\n"), max_size=200
    )
)
def test_lines_are_folded_by_bytes_and_texts_escaped(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("calendar") / "a.ics"
    title = f"时{text}x"
    calendar(path, titled(title))
    lines = path.read_bytes().split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    unfolded = path.read_bytes().replace(b"\r\n ", b"").decode()
    summary = next(line for line in unfolded.split("\r\n") if line.startswith("SUMMARY:"))
    escaped = title.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    assert summary == f"SUMMARY:{escaped}".replace("\n", "\\n")


def test_dates(tmp_path):
    calendar(tmp_path / "a.ics", titled("t", "2020-02"))
    text = (tmp_path / "a.ics").read_text(encoding="utf-8")
    assert "DTSTART;VALUE=DATE:20200201" in text
    assert "DTEND;VALUE=DATE:20200301" in text
    assert calendar(tmp_path / "b.ics", titled("t", "-0349"))[-1] == (
        "event a: was left out, a calendar holds the years 1 to 9999"
    )
