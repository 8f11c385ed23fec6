"""A collection written in a format and read again is the same, as far as the format can hold it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.storage.formats.made import EXACT, FEWER, collections
from tests.storage.formats.test_note import assert_both
from timeline_app.model.collection import Collection, Event, Excerpt, Source
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.storage.formats.table import read, writer_of

LANG = "zh"
ANY = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"), max_size=40
)


def through(folder, held, ending):
    """What comes back, and what was told on the way out."""
    path = folder / f"a{ending}"
    path.unlink(missing_ok=True)
    notes = writer_of(path)(held, path)
    return read(path), notes


def label(held, event):
    category = held.category(event.category)
    return category.label.best(LANG) if category else None


def of_slides(held):
    """What TimelineJS holds."""
    events = [
        (
            *(event.date, event.date_text, event.title.best(LANG), event.summary.best(LANG)),
            label(held, event),
            [(m.src, m.caption.best(LANG), m.credit, m.alt.best(LANG)) for m in event.media[:1]],
        )
        for event in held.events
    ]
    eras = [(era.date, era.label.best(LANG)) for era in held.eras]
    return held.title.best(LANG), held.subtitle.best(LANG), events, eras


def of_calendar(held):
    """What a calendar holds."""
    return held.title.best(LANG), [
        (
            *(event.date, event.title.best(LANG), event.summary.best(LANG), label(held, event)),
            event.place.name.best(LANG) if event.place else None,
        )
        for event in held.events
    ]


def of_table(held):
    """What a table holds."""
    quotes = [
        tuple(replace(each, prefix="") for each in event.excerpts[:1]) for event in held.events
    ]
    events = [
        replace(event, excerpts=quote, media=(), notes=Localized())
        for event, quote in zip(held.events, quotes, strict=True)
    ]
    return held.languages, events


@pytest.mark.slow
@pytest.mark.parametrize(
    ("ending", "kept", "dates"),
    [
        (".timelinejs.json", of_slides, EXACT),
        (".timelinejs.csv", of_slides, EXACT),
        (".ics", of_calendar, (*EXACT, "2020-02-15T14:30")),
    ],
    ids=["json", "csv", "calendar"],
)
@FEWER
@given(data=st.data())
def test_what_another_program_can_hold_comes_back(tmp_path_factory, ending, kept, dates, data):
    held = data.draw(collections(dates))
    back, notes = through(tmp_path_factory.mktemp("back"), held, ending)
    assert kept(back.collection) == kept(held)
    assert back.set_aside == 0
    assert_both((*notes, *back.notes))
    told = " ".join(notes)
    for event in held.events:
        assert f"event {event.id}: " in told  # all have a text in a second language
    if held.events and any(event.tags for event in held.events):
        assert "the tags" in told


@pytest.mark.slow
@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@FEWER
@given(held=collections())
def test_what_a_table_can_hold_comes_back(tmp_path_factory, ending, held):
    back, _ = through(tmp_path_factory.mktemp("back"), held, ending)
    assert of_table(back.collection) == of_table(held)
    assert back.notes == ()


@pytest.mark.slow
@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".json"])
@given(title=ANY, summary=ANY, exact=ANY)
def test_any_text_comes_back(tmp_path_factory, ending, title, summary, exact):
    event = Event(
        id="e",
        date=parse("2020"),
        title=Localized({"zh": f"题{title}"}),
        summary=Localized({"zh": summary} if summary.strip() else {}),
        excerpts=(Excerpt(source="s", exact=f"文{exact}"),),
    )
    held = Collection(title=Localized({"zh": "集"}), sources=(Source(id="s"),), events=(event,))
    back, _ = through(tmp_path_factory.mktemp("back"), held, ending)
    (again,) = back.collection.events
    assert (again.title, again.summary) == (event.title, event.summary)
    assert again.excerpts[0].exact == event.excerpts[0].exact
