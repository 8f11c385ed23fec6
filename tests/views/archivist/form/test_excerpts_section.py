from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from tests.views.archivist.form.written import COLLECTION, Desk, changed
from timeline_app.model.collection import Excerpt
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.form.excerpts_section import ExcerptsSection

pytestmark = pytest.mark.gui
EVENT = COLLECTION.event("team-departs")
TRANSLATION = "Translation"
TEXT = f"前文。{EVENT.excerpts[0].exact}后文。2月十六日，他们到达。"
ARTICLES = {"xuchang-2020": TEXT}
MOVED = Excerpt(source="xuchang-2020", exact="2月16日，他们到达。")
LOST = Excerpt(source="xuchang-2020", exact="这一句从来没有人写过，也没有人读过")


def with_excerpts(*excerpts):
    return changed(COLLECTION, "team-departs", excerpts=excerpts)


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot, ExcerptsSection)


@pytest.fixture
def two(qtbot):
    return Desk(
        qtbot, ExcerptsSection, collection=with_excerpts(EVENT.excerpts[0], LOST), articles=ARTICLES
    )


def test_the_passage_stands_as_quoted_with_where_it_is_from(desk):
    assert EVENT.excerpts[0].exact in desk.texts
    assert any(text.endswith(f"Section: {EVENT.excerpts[0].section}") for text in desk.texts)


def test_what_became_of_each_passage_is_said(qtbot):
    collection = with_excerpts(EVENT.excerpts[0], MOVED, LOST)
    desk = Desk(qtbot, ExcerptsSection, collection=collection, articles=ARTICLES)
    states = [text for text in desk.texts if "ound in its article" in text]
    assert states == [
        "Found in its article",
        "Found in its article, with changes",
        "Not found in its article",
    ]


def test_without_the_full_article_nothing_is_claimed(desk):
    assert "The full article is not at hand to check it" in desk.texts


def test_a_translation_is_written(desk):
    desk.write(TRANSLATION, "Ours")
    assert desk.event.excerpts[0].translation["en"] == "Ours"
    assert set(desk.fields) == {"excerpts:0:translation:en"}
    assert desk.event.excerpts[0].exact == EVENT.excerpts[0].exact


def test_a_passage_in_the_only_language_needs_no_translation(qtbot):
    source = replace(COLLECTION.sources[0], in_language="zh-Hans")
    collection = replace(COLLECTION, languages=("zh",), sources=(source,))
    desk = Desk(qtbot, ExcerptsSection, collection=collection)
    assert TRANSLATION not in desk.texts


def test_a_passage_is_removed_and_comes_back(two):
    two.press("Remove the quotation")
    assert two.event.excerpts == (LOST,)
    assert two.fields == [""]
    assert EVENT.excerpts[0].exact not in two.texts
    assert QApplication.focusWidget() is two.button("Remove the quotation")
    two.undo()
    assert EVENT.excerpts[0].exact in two.texts


def test_the_focus_goes_on_where_no_passage_is_left(desk):
    desk.press("Remove the quotation")
    assert desk.event.excerpts == ()
    assert QApplication.focusWidget() is desk.button("Quote a passage")
    assert any(text.startswith("Nothing is quoted yet") for text in desk.texts)


def test_ways_onward_are_asked_for(two):
    section, asked = two.part, []
    for signal in (section.opened, section.source_asked, section.repair_asked, section.asked):
        signal.connect(asked.append)
    two.press("Open in the article")
    two.press("Source…")
    two.press("Find again…")
    two.press("Quote another passage")
    assert asked == [0, "xuchang-2020", 1, "quote"]


def test_an_unknown_source_is_named(qtbot):
    stray = Excerpt(source="nowhere", exact="?", translation=Localized({"en": "?"}))
    desk = Desk(qtbot, ExcerptsSection, collection=with_excerpts(stray))
    assert "Unknown source: nowhere" in desk.texts


def test_other_events_texts_do_not_mix(two):
    two.select("projects-start")
    first = two.event.excerpts[0].translation["en"]
    assert two.text(TRANSLATION) == first
    assert two.said == []


def test_a_source_that_gets_its_text_is_checked_at_once(desk):
    desk.show(desk.state.collection, articles={"xuchang-2020": Path(__file__).name})
    assert "Not found in its article" in desk.texts
