"""What is told: the passage whole, our translation first, its source below."""

import pytest

from tests.stage.hall.shown import quoted, shipped, stop_of
from timeline_app.model.localized import Localized
from timeline_app.presenting.program import Stop
from timeline_app.stage.hall.telling import Role, heading, telling

pytestmark = pytest.mark.gui


def told(collection, lang, stop=None):
    found = telling(collection, stop or stop_of(collection), lang, None)
    return [(each.role, each.text) for each in found.paragraphs]


def test_in_the_sources_language_the_passage_stands_alone():
    assert told(quoted("出征。", "They leave."), "zh") == [
        (Role.WORDS, "出征。"),
        (Role.CITED, "《文章》"),
    ]


def test_in_another_language_our_translation_stands_first_and_is_marked():
    assert told(quoted("出征。", "They leave."), "en") == [
        (Role.MARK, "Our translation"),
        (Role.WORDS, "They leave."),
        (Role.ORIGINAL, "出征。"),
        (Role.CITED, "“Article”"),
    ]
    assert told(quoted("出征。"), "en")[0] == (Role.WORDS, "出征。")


def test_without_a_passage_the_summary_is_told():
    collection = quoted("x", excerpts=(), summary=Localized({"en": "In short."}))
    assert told(collection, "en") == [(Role.SUMMARY, "In short.")]


def test_two_passages_of_one_article_are_cited_once():
    collection = shipped()
    event = collection.event("diary-entry")
    roles = [role for role, _ in told(collection, "zh", Stop(event))]
    assert roles == [Role.WORDS, Role.WORDS, Role.CITED]


def test_notes_in_another_language_mark_nothing():
    stop = Stop(quoted("this day").events[0], notes=Localized({"en": "say “this day”"}))
    assert telling(quoted("this day"), stop, "zh", None).paragraphs[0].spoken == ()


def test_a_heading_is_title_and_subtitle():
    collection = shipped()
    assert heading(collection, "en").title == collection.title["en"]
    assert heading(collection, "en").paragraphs[0].text == collection.subtitle["en"]
