import base64
import hashlib
import json
import re

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from tests.pictured import picture
from tests.storage.formats.made import FEWER, collections
from tests.storage.formats.test_note import assert_both
from timeline_app.convert import convert
from timeline_app.model.collection import (
    Category,
    Collection,
    Color,
    Event,
    Excerpt,
    Medium,
    Source,
)
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.model.progress import CancelledError, unwatched
from timeline_app.paths import resources, shipped_collection
from timeline_app.render.theme import DARK, LIGHT, Shape, looks
from timeline_app.storage.formats.web_look import SHAPES, Looks
from timeline_app.storage.formats.web_page import page, write
from timeline_app.storage.reader import load

SHIPPED = load(shipped_collection()).collection
HOSTILE = (
    """</script><script>hacked=1</script><img src=x onerror="hacked=1">{{data}}&amp;'"]]>-->"""
)


def soup(collection, folder=None):
    return BeautifulSoup(page(collection, folder, unwatched)[0], "html.parser")


def told(collection):
    """What stands in the page besides its own style and script, which are always the same."""
    text, _ = page(collection, None, unwatched)
    bare = re.sub(r"<style>.*?</style>|<script>.*?</script>", "", text, flags=re.DOTALL)
    return BeautifulSoup(bare, "html.parser")


def event(title="t", **fields):
    return Event(id="e", date=parse("2020"), title=Localized({"en": title}), **fields)


def of(*events, **fields):
    title = Localized({"en": "T"})
    return Collection(**{"title": title, "languages": ("en",), "events": events} | fields)


@pytest.mark.slow
def test_the_shipped_collection_stands_there_to_be_read():
    found = soup(SHIPPED)
    articles = found.find_all("article")
    assert len(articles) == len(found.select("#list li a")) == 9
    for article, held in zip(articles, SHIPPED.events, strict=True):
        assert [h.get_text() for h in article.find_all("h2")] == [
            held.title["zh"],
            held.title["en"],
        ]
        said = article.get_text()
        for excerpt in held.excerpts:
            assert excerpt.exact in said
            assert excerpt.translation["en"] in said
    assert "Saturday, 15 February 2020" in articles[3].get_text()
    assert "2020年2月15日 星期六" in articles[3].get_text()
    assert "《危难时刻勇担当 共克时艰迎花开》" in articles[3].get_text()


def test_nothing_comes_from_elsewhere():
    text, _ = page(SHIPPED, None, unwatched)
    assert not re.search(r"https?:|//[a-z]|@import|url\(", text)
    found = BeautifulSoup(text, "html.parser")
    policy = found.find("meta", attrs={"http-equiv": True})["content"]
    assert policy.startswith("default-src 'none'; ")
    hashed = {
        base64.b64encode(hashlib.sha256(each.string.encode()).digest()).decode()
        for each in (*found.find_all("style"), *found.find_all("script"))
        if each.get("type") != "application/json"
    }
    assert hashed == set(re.findall("'sha256-([^']+)'", policy))


def test_hostile_texts_are_texts():
    held = of(
        event(
            HOSTILE,
            summary=Localized({"en": HOSTILE}),
            date_text=HOSTILE,
            people=(HOSTILE,),
            excerpts=(Excerpt(source="s", exact=HOSTILE, section=HOSTILE),),
            media=(Medium(src=f"javascript:{HOSTILE}", caption=Localized({"en": HOSTILE})),),
            category="c",
        ),
        title=Localized({"en": HOSTILE}),
        languages=("en", '"><script>'),
        categories=(
            Category(id="c", label=Localized({"en": HOSTILE}), color=Color(light="}*{", dark="x")),
        ),
        sources=(Source(id="s", headline=Localized({"en": HOSTILE}), in_language='"><b>'),),
    )
    found = soup(held)
    assert len(found.find_all("script")) == 3
    assert {tag.name for tag in found.find_all()}.isdisjoint({"img", "iframe", "b:b", "object"})
    assert [a["href"] for a in found.find_all("a")] == ["#e0"]
    assert not any(name.startswith("on") for tag in found.find_all() for name in tag.attrs)
    assert found.article.h2.get_text() == found.h1.span.get_text() == HOSTILE
    assert json.loads(found.find(id="data").string)["events"][0]["t"][0] == HOSTILE
    assert "}*{" not in found.style.string.split("--c0")[1][:20]


@pytest.mark.slow
@FEWER
@given(collections())
def test_every_event_has_its_words(held):
    found = told(held)
    titles = [[h.get_text() for h in each.find_all("h2")] for each in found.find_all("article")]
    assert sorted(titles) == sorted([e.title["zh"], e.title["en"]] for e in held.events)
    data = json.loads(found.find(id="data").string)
    lefts = [each["b"] for each in data["events"]]
    assert lefts == sorted(lefts)
    assert [t for each in data["events"] for t in each["t"]] == [t for pair in titles for t in pair]


@given(st.text(), st.text())
def test_any_text_comes_back(title, summary):
    held = of(event(title, summary=Localized({"en": summary})))
    data = json.loads(told(held).find(id="data").string)
    assert data["events"][0]["t"] == [title]


def test_media_go_along_as_far_as_there_is_room(tmp_path, monkeypatch):
    monkeypatch.setattr("timeline_app.storage.formats.web_media.MOST", 9000)
    picture(tmp_path / "a.png")
    (tmp_path / "b.mp3").write_bytes(b"ID3sound")
    (tmp_path / "large.jpg").write_bytes(bytes(9001))
    (tmp_path / "c.tiff").write_bytes(b"II*\0")
    names = ("a.png", "b.mp3", "large.jpg", "c.tiff", "gone.png", "../x.png")
    alt = Localized({"en": 'a "b" <c>'})
    media = tuple(Medium(src=name, alt=alt, credit="N. N.") for name in names)
    text, notes = page(of(event(media=media)), tmp_path, unwatched)
    found = BeautifulSoup(text, "html.parser")
    kept = base64.b64decode(found.img["src"].removeprefix("data:image/png;base64,"))
    assert kept == (tmp_path / "a.png").read_bytes()
    assert found.img["alt"] == 'a "b" <c>'
    assert json.loads(found.img["data-alt"]) == ['a "b" <c>']
    assert found.audio["src"].startswith("data:audio/mpeg;base64,")
    assert len(found.select(".absent")) == 4
    assert_both(notes)
    assert [note.partition(" is not part of the page, ")[2] for note in notes] == [
        "it is larger than 0 MB",
        "browsers don't show files of its kind",
        "it is not there",
        "it is not there",
    ]


def test_a_picture_that_two_events_show_is_taken_once(tmp_path, monkeypatch):
    picture(tmp_path / "a.png")
    size = (tmp_path / "a.png").stat().st_size
    monkeypatch.setattr("timeline_app.storage.formats.web_media.MOST_IN_ALL", size)
    medium = Medium(src="a.png")
    assert page(of(event(media=(medium,)), event(media=(medium,))), tmp_path, unwatched)[1] == ()


def test_what_the_page_leaves_out_is_told(tmp_path):
    notes = write(SHIPPED, tmp_path / "a.html")
    assert "tour nine-days was left out" in notes
    assert not any("passage but the first" in note for note in notes)
    assert not any(note.startswith("source ") for note in notes)


def test_convert_makes_a_page(tmp_path):
    report = convert(str(shipped_collection()), str(tmp_path / "a.html"))
    assert report.exit_code == 0
    assert (tmp_path / "a.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "it can't be written" not in report.summary


def test_nothing_is_left_where_it_was_stopped(tmp_path):
    def stop(share):
        raise CancelledError(share)

    with pytest.raises(CancelledError):
        write(SHIPPED, tmp_path / "a.html", progress=stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("theme", "place"), [(LIGHT, 0), (DARK, 1)])
def test_the_page_has_the_colours_of_the_window(theme, place):
    style = (resources() / "web" / "page.css").read_text(encoding="utf-8")
    block = style.split(":root {")[1 + place].partition("}")[0]
    tokens = dict(re.findall(r"--([a-z0-9-]+): (#[0-9A-F]{6})", block))
    for name in ("ground", "card", "band", "ink", "muted", "hairline", "accent", "highlight"):
        assert tokens[name] == getattr(theme, name)
    assert tokens["on-accent"] == theme.on_accent
    assert tuple(tokens[f"k{n}"] for n in range(len(theme.categories))) == theme.categories


def test_the_page_shows_a_colour_of_ones_own_as_the_window_does():
    own = Category(id="c", label=Localized(), color=Color(light="#80ff80", dark="#00007f"))
    style = Looks(of(categories=(own,))).style()
    shown = re.findall(r"--c0:(#[0-9a-f]{6})", style)
    assert shown == [looks((own,), theme)["c"].color.name() for theme in (LIGHT, DARK)]
    assert shown != [own.color.light, own.color.dark]


def test_the_page_has_the_shapes_of_the_window():
    assert tuple(shape.value for shape in Shape) == SHAPES
    style = (resources() / "web" / "page.css").read_text(encoding="utf-8")
    assert all(f".{shape} {{" in style for shape in SHAPES)
