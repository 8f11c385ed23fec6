import re
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.articles.damage import KINDS, damaged, rewrapped, unbroken
from timeline_app.articles.anchor import Found, anchor
from timeline_app.articles.approximate import Wanted, distances
from timeline_app.articles.normal import joined
from timeline_app.model.collection import Excerpt
from timeline_app.storage.reader import load

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "articles" / "xuchang-2020.txt"
DATA = Path(__file__).parent / "data"
ARTICLES = ("mill-bridge.txt", "tea-street.txt")
SEEDS = range(5)
NEAR = 4
"""A place may begin or end so many characters beside the true one: its own ends may be damaged."""
letters = st.text("ab一二,", max_size=12)


def edits(one, other):
    """The distance of two texts, as the textbook has it."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, start=1):
        before, row = row, [number]
        for at, match in enumerate(other):
            row.append(min(before[at] + (letter != match), before[at + 1] + 1, row[at] + 1))
    return row[-1]


@given(letters.filter(bool), letters)
def test_distances_are_those_of_the_textbook(wanted, text):
    nearest = [
        min(edits(wanted, text[begin:end]) for begin in range(end + 1))
        for end in range(1, len(text) + 1)
    ]
    assert list(distances(wanted, text)) == nearest
    anchored = [edits(wanted, text[:end]) for end in range(1, len(text) + 1)]
    assert list(distances(wanted, text, anchored=True)) == anchored


def quote(text, start, end):
    prefix, suffix = text[max(0, start - 32) : start], text[end : end + 32]
    exact = joined(text[start:end])
    return Excerpt(source="s", exact=exact, prefix=prefix, suffix=suffix, start=start, end=end)


def sentences(text):
    return [quote(text, *m.span()) for m in re.finditer(r"[^。.!?\n]{6,}[。.!?]”?", text)]


def texts():
    """Texts with what is quoted from them: ours, and the shipped events' where it is there."""
    for name in ARTICLES:
        text = (DATA / name).read_text(encoding="utf-8")
        yield name, text, sentences(text)
    if SHARED.exists():
        text = SHARED.read_text(encoding="utf-8")
        events = load(ROOT / "events.json").collection.events
        yield "shipped", text, [excerpt for event in events for excerpt in event.excerpts]


TEXTS = [pytest.param(text, quotes, id=name) for name, text, quotes in texts()]


def outcomes(copy, places, quotes):
    """How many are found where they went, elsewhere, or nowhere."""
    found = Counter()
    for each in quotes:
        place = anchor(copy, each)
        if place is None:
            found["lost"] += 1
            continue
        away = abs(place.start - places[each.start]), abs(place.end - places[each.end])
        found["found" if max(away) <= NEAR else "elsewhere"] += 1
    return found


@pytest.mark.parametrize(("text", "quotes"), TEXTS)
@pytest.mark.parametrize("again", [rewrapped, unbroken])
def test_all_are_found_unchanged_in_a_copy_set_anew(text, quotes, again):
    copy, places = again(text)
    assert outcomes(copy, places, quotes) == {"found": len(quotes)}
    assert {anchor(copy, each).found for each in quotes} == {Found.EXACT}


@pytest.mark.slow
@pytest.mark.parametrize(("text", "quotes"), TEXTS)
@pytest.mark.parametrize("kinds", KINDS)
@pytest.mark.parametrize("share", [0.02, 0.05])
def test_all_are_found_in_damaged_copies(text, quotes, share, kinds):
    found = Counter()
    for seed in SEEDS:
        random = Random(seed)  # noqa: S311 - a seed makes it the same each time
        copy, places = damaged(text, share, KINDS[kinds], random)
        if seed % 2:
            copy, moved = rewrapped(copy)
            places = [moved[place] for place in places]
        found += outcomes(copy, places, quotes)
    assert found == {"found": len(SEEDS) * len(quotes)}


@pytest.mark.parametrize(("text", "quotes"), TEXTS)
def test_what_was_cut_out_is_lost(text, quotes):
    for each in quotes:
        if joined(text).count(joined(each.exact)) == 1:
            assert anchor(text[: each.start] + text[each.end :], each) is None


def test_surroundings_decide_between_two_damaged_twins():
    text = "At noon the doors were 0pened. Then rain. At dusk the doors were 0pened. Then snow."
    for prefix, suffix, start in (("At noon ", " Then rain.", 8), ("At dusk ", " Then snow.", 50)):
        excerpt = Excerpt(source="s", exact="the doors were opened.", prefix=prefix, suffix=suffix)
        place = anchor(text, excerpt)
        assert (place.start, place.found) == (start, Found.CHANGED)


def test_a_damaged_place_wins_over_unchanged_words_in_strange_surroundings():
    text = "He went home. Nobody knew. She went h0me. Everybody saw it."
    excerpt = Excerpt(
        source="s", exact="went home.", prefix="Nobody knew. She ", suffix=" Everybody"
    )
    assert anchor(text, excerpt).start == text.index("went h0me")


def test_a_run_that_stands_everywhere_tells_nothing():
    assert Wanted("aaaaaaaa", "", "").place("a" * 50_000) is None


@pytest.mark.parametrize("wanted", ["", "a", "ab"])
def test_a_short_passage_is_not_looked_for_with_changes(wanted):
    assert Wanted(wanted, "", "").place("abcabc") is None
