"""Collections for the tests of formats."""

from hypothesis import settings
from hypothesis import strategies as st

from timeline_app.model.collection import (
    Category,
    Collection,
    Era,
    Event,
    Excerpt,
    Medium,
    Place,
    Source,
)
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized

EXACT = ("2020-02-15", "2020-02-15/2020-03-19", "0044-03-15", "1911-10-10/1912-01-01")
FEWER = settings(max_examples=max(8, settings.default.max_examples // 3))
"""Examples enough where each writes and reads a whole file; torture has its hundreds."""
ERAS = ("2020-02-15/2020-03-19", "1911/1912", "1900-01/1900-02")
DATES = (
    *EXACT,
    *("2020", "2020-02", "2020-02~", "[2020-02-01..2020-02-10]", "2020-01-30/..", "../1950"),
    *("1920/", "202X", "20XX", "2020-21", "2020-33", "-0349", "Y-17000000", "2020-02-15T14:30"),
    *("2020-02-15T14:30:05", "{1667,1668}", "1870?"),
)
WORDS = st.text(
    st.characters(exclude_categories=("C", "Z"), include_characters=" "), min_size=1, max_size=12
).map(lambda text: f"时{' '.join(text.split())}x")
LISTS = st.lists(WORDS, max_size=3).map(tuple)


@st.composite
def texts(draw):
    return Localized({"zh": draw(WORDS), "en": draw(WORDS)})


@st.composite
def media(draw):
    return Medium(src="a.jpg", credit=draw(WORDS), caption=draw(texts()), alt=draw(texts()))


@st.composite
def collections(draw, dates=DATES):
    """A collection of up to four events with everything in them that a table keeps, and more."""
    events = []
    for number in range(draw(st.integers(0, 4))):
        quote = Excerpt(
            source="paper",
            exact=draw(WORDS),
            section=draw(st.none() | WORDS),
            prefix="before",
            translation=draw(texts()),
        )
        event = Event(
            id=f"event {number}",
            date=parse(draw(st.sampled_from(dates))),
            title=draw(texts()),
            date_text=draw(st.none() | WORDS),
            summary=draw(texts()),
            category=draw(st.none() | st.just("care")),
            tags=draw(LISTS),
            place=draw(st.none() | texts().map(lambda name: Place(name=name))),
            people=draw(LISTS),
            rank=draw(st.integers(-9, 9)),
            excerpts=(quote,) * draw(st.integers(0, 2)),
            media=(draw(media()),) * draw(st.integers(0, 1)),
            notes=draw(texts()),
        )
        events.append(event)
    return Collection(
        title=draw(texts()),
        subtitle=draw(texts()),
        languages=("zh", "en"),
        eras=tuple(
            Era(id=date, date=parse(date), label=draw(texts()))
            for date in draw(st.lists(st.sampled_from(ERAS), unique=True))
        ),
        categories=(Category(id="care", label=Localized({"zh": "医疗", "en": "Care"})),),
        sources=(Source(id="paper", headline=Localized({"zh": "报道"})),),
        events=tuple(events),
    )
