from tests.articles.quoting import BRIDGE, excerpt, quoting
from timeline_app.articles.context import Context, context
from timeline_app.articles.full import read


def around(text, *groups, event="e0", index=0):
    return context(read(quoting(*groups), "s", text), event, index)


def test_the_sentences_on_either_side_within_the_paragraph():
    found = around(BRIDGE, [excerpt(BRIDGE, "The mayor…followed him.")])
    assert found == Context(
        "The first bridge was built of oak on three stone piers.",
        "By the winter of 1894 the oak had gone soft and the town council closed it.",
    )


def test_several_short_sentences_are_taken_together():
    text = "Rain. Wind. Then the bridge fell down with a long noise. Dust. Silence."
    found = around(text, [excerpt(text, "Then the bridge…noise.")])
    assert found == Context("Rain. Wind.", "Dust. Silence.")


def test_a_passage_that_begins_inside_a_sentence_goes_on_from_it():
    found = around(BRIDGE, [excerpt(BRIDGE, "and the…followed him.")])
    assert found.before == "The mayor crossed first, on foot,"


def test_a_long_sentence_is_cut_at_a_comma():
    long = "and on they went, " * 20
    text = f"First {long}until they came to the bridge at noon. Then {long}and home."
    found = around(text, [excerpt(text, "until they came…noon.")])
    assert found.before.startswith("…and on they went,")
    assert found.after.endswith("they went…")
    assert max(map(len, (found.before, found.after))) <= 122


def test_what_the_event_quotes_itself_is_not_said_twice():
    quotes = [
        excerpt(BRIDGE, "The mayor…followed him."),
        excerpt(BRIDGE, "By the winter…closed it."),
    ]
    assert around(BRIDGE, quotes).after == ""
    assert around(BRIDGE, quotes, index=1).before == ""


def test_there_is_none_without_the_whole_text_or_the_passage():
    quotes = [excerpt(BRIDGE, "The mayor…followed him.")]
    assert around(None, quotes) is None
    assert around("Another text.", quotes) is None
