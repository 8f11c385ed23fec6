"""The collection that ships: what it must hold, and that it quotes its article faithfully."""

import hashlib
import json
import re
from itertools import pairwise
from pathlib import Path

import pytest

from timeline_app.articles.anchor import Anchor, Found, anchor
from timeline_app.articles.passages import Passage, quoted
from timeline_app.model.collection import Collection, Event, Excerpt, Source
from timeline_app.model.edtf import parse, parse_span
from timeline_app.model.localized import Localized

ROOT = Path(__file__).parents[1]
ARTICLE = ROOT.parent / "shared" / "articles" / "xuchang-2020.txt"
TEXT = (ROOT / "events.json").read_text(encoding="utf-8")
COLLECTION = json.loads(TEXT)
EVENTS = COLLECTION["events"]
EXCERPTS = [
    pytest.param(excerpt, id=f"{event['id']}-{number}")
    for event in EVENTS
    for number, excerpt in enumerate(event["excerpts"])
]
DATES = [
    "2020-01-30/..",
    "[2020-02-01..2020-02-10]",
    "2020-02-07",
    "2020-02-15",
    "2020-02-19",
    "2020-02-26",
    "2020-02-28",
    "2020-03-07",
    "2020-03-19",
]
# The quotation that is the source's own, as printed; all other Chinese here is ours.
AS_PRINTED = {"exact", "prefix", "suffix", "section", "headline", "alternativeHeadline", "creator"}
LONGEST = {
    "zh": {"title": 14, "summary": 70, "notes": 70},
    "en": {"title": 38, "summary": 220, "notes": 200},
}


@pytest.fixture(scope="module")
def article():
    if not ARTICLE.exists():
        pytest.skip("the article is not beside the project")
    return ARTICLE.read_bytes().decode("utf-8")


def joined(text):
    return "".join(text.split())


def localized(value, path=()):
    """Every text in several languages below a value, with the keys that lead to it."""
    if isinstance(value, dict) and {"zh", "en"} & value.keys():
        yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from localized(part, (*path, key))
    elif isinstance(value, list):
        for part in value:
            yield from localized(part, path)


def as_excerpt(quote):
    return Excerpt(
        source=quote["source"],
        section=quote["section"],
        exact=quote["exact"],
        prefix=quote["prefix"],
        suffix=quote["suffix"],
        start=quote["start"],
        end=quote["end"],
    )


def test_the_nine_events_stand_in_order_of_date():
    assert [event["date"] for event in EVENTS] == DATES
    anchors = [parse(date).anchor for date in DATES]
    assert anchors == sorted(anchors)
    assert len({event["id"] for event in EVENTS}) == 9


def test_the_three_named_days_rank_first():
    ranks = {event["date"]: event["rank"] for event in EVENTS}
    named = {"2020-02-15", "2020-02-26", "2020-03-19"}
    assert {date for date, rank in ranks.items() if rank == 100} == named
    assert max(rank for date, rank in ranks.items() if date not in named) < 100


def test_every_category_and_source_named_is_there():
    assert {e["category"] for e in EVENTS} == {c["id"] for c in COLLECTION["categories"]}
    assert {x["source"] for e in EVENTS for x in e["excerpts"]} == {
        source["id"] for source in COLLECTION["sources"]
    }


def test_what_the_article_does_not_tell_is_empty_and_said():
    (source,) = COLLECTION["sources"]
    assert source["publisher"] is source["datePublished"] is source["text"] is None
    assert "刊发日期" in source["note"]["zh"]
    assert "day of issue" in source["note"]["en"]


def test_the_era_runs_from_departure_to_return():
    (era,) = COLLECTION["eras"]
    assert era["date"] == "2020-02-15/2020-03-19"


def test_the_tour_visits_all_nine_and_shows_each_in_its_span():
    (tour,) = COLLECTION["tours"]
    dates = {event["id"]: parse(event["date"]) for event in EVENTS}
    assert [stop["event"] for stop in tour["stops"]] == list(dates)
    for stop in tour["stops"]:
        start, end = parse_span(stop["span"])
        assert start <= dates[stop["event"]].anchor < end
        assert stop["seconds"] > 0


def test_every_text_is_there_in_both_languages():
    for path, texts in localized(COLLECTION):
        wanted = ["en"] if path[-1] == "translation" else ["zh", "en"]
        assert list(texts) == wanted, path
        assert all(text == text.strip() != "" for text in texts.values()), path


def test_no_text_is_longer_than_its_place():
    for event in EVENTS:
        for lang, limits in LONGEST.items():
            for field, limit in limits.items():
                assert len(event[field][lang]) <= limit, (event["id"], field, lang)


def test_our_chinese_has_chinese_punctuation():
    for path, texts in localized(COLLECTION):
        if not AS_PRINTED & set(path) and "zh" in texts:
            assert not re.search(r"[,;:!?()\"']|\.(?!\d)", texts["zh"]), path


def test_the_file_is_laid_out_as_we_write_it():
    assert json.dumps(COLLECTION, ensure_ascii=False, indent=2) + "\n" == TEXT


def test_the_seventh_of_march_is_one_event_with_two_passages():
    diary = next(event for event in EVENTS if event["date"] == "2020-03-07")
    assert [x["exact"][:4] for x in diary["excerpts"]] == ["“今天是", "这一天,"]


def test_every_event_quotes_the_words_of_its_date():
    for event in EVENTS:
        assert event["dateText"] in event["excerpts"][0]["exact"]


@pytest.mark.parametrize("quote", EXCERPTS)
def test_an_excerpt_stands_in_the_article_as_printed(article, quote):
    start, end = quote["start"], quote["end"]
    assert joined(article).count(quote["exact"]) == 1
    assert joined(article[start:end]) == quote["exact"]
    assert article[start:end] == article[start:end].strip()
    assert article[max(0, start - 32) : start] == quote["prefix"]
    assert article[end : end + 32] == quote["suffix"]
    assert hashlib.sha256(article.encode()).hexdigest() == quote["textSha256"]


@pytest.mark.parametrize("quote", EXCERPTS)
def test_an_excerpt_is_cited_with_the_full_heading_it_stands_under(article, quote):
    headings = {x["section"] for event in EVENTS for x in event["excerpts"]}
    places = {heading: article.index(f"\n{heading}\n") for heading in headings}
    above = {heading: at for heading, at in places.items() if at < quote["start"]}
    assert max(above, key=above.__getitem__) == quote["section"]


@pytest.mark.parametrize("quote", EXCERPTS)
def test_an_excerpt_is_found_again(article, quote):
    excerpt = as_excerpt(quote)
    start, end = quote["start"], quote["end"]
    assert anchor(article, excerpt) == Anchor(start, end, Found.EXACT)
    bare = Excerpt(source=quote["source"], exact=quote["exact"])
    assert anchor(article, bare) == Anchor(start, end, Found.EXACT)


def test_the_reader_shows_ten_passages_in_the_articles_order():
    events = tuple(
        Event(
            id=event["id"],
            date=parse(event["date"]),
            title=Localized(event["title"]),
            excerpts=tuple(map(as_excerpt, event["excerpts"])),
        )
        for event in EVENTS
    )
    sources = (Source(id="xuchang-2020"),)
    collection = Collection(title=Localized(COLLECTION["title"]), sources=sources, events=events)
    sections = quoted(collection, "xuchang-2020").sections
    kinds = [["p" if isinstance(b, Passage) else "…" for b in s.blocks] for s in sections]
    assert ["".join(kind) for kind in kinds] == ["…p…", "…p…", "…ppp…p…p…", "ppp…"]
    starts = [b.start for s in sections for b in s.blocks if isinstance(b, Passage)]
    assert len(starts) == 10
    assert all(one < other for one, other in pairwise(starts))
