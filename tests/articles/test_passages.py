import pytest

from timeline_app.articles.passages import Gap, Passage, quoted
from timeline_app.model.collection import Collection, Event, Excerpt, Source
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized

TEXT = "Stone\n\nA first. A second.\n\nA third. Left out. A fourth.\n\nIron\n\nMore. A fifth."


def excerpt(exact, section=None, source="s"):
    start = TEXT.index(exact)
    end = start + len(exact)
    prefix, suffix = TEXT[max(0, start - 32) : start], TEXT[end : end + 32]
    return Excerpt(
        source=source,
        section=section,
        exact=exact,
        prefix=prefix,
        suffix=suffix,
        start=start,
        end=end,
    )


def article(*groups):
    """The article as events quote it that carry these groups of excerpts."""
    events = tuple(
        Event(
            id=f"e{number}", date=parse("1871"), title=Localized.plain("…"), excerpts=tuple(group)
        )
        for number, group in enumerate(groups)
    )
    sources = (Source(id="s"), Source(id="other"))
    return quoted(Collection(title=Localized.plain("…"), sources=sources, events=events), "s")


def shown(section):
    return [b.text if isinstance(b, Passage) else "…" for b in section.blocks]


def test_passages_stand_in_the_articles_order_under_their_headings():
    found = article(
        [excerpt("A fifth.", "Iron")], [excerpt("A fourth.", "Stone"), excerpt("A first.", "Stone")]
    )
    assert found.source.id == "s"
    assert [section.heading for section in found.sections] == ["Stone", "Iron"]
    assert shown(found.sections[0]) == ["A first.", "…", "A fourth.", "…"]
    assert shown(found.sections[1]) == ["…", "A fifth.", "…"]


def test_a_passage_names_the_event_and_which_of_its_excerpts_it_is():
    found = article([], [excerpt("A fourth."), excerpt("A first.")])
    passages = [block for block in found.sections[0].blocks if isinstance(block, Passage)]
    assert [(p.event, p.index, p.start) for p in passages] == [("e1", 1, 7), ("e1", 0, 46)]


def test_between_neighbours_no_gap_is_shown():
    found = article([excerpt("A first."), excerpt("A second.")], [excerpt("A third.")])
    assert shown(found.sections[0]) == ["…", "A first.", "A second.", "A third.", "…"]


def test_passages_that_overlap_have_no_gap_between_them():
    long, inner = excerpt("A first. A second.\n\nA third."), excerpt("first.")
    found = article([inner, long, excerpt("A third.")])
    assert "…" not in shown(found.sections[0])[1:-1]


def test_passages_without_a_hint_follow_in_the_order_of_the_events():
    second, first = Excerpt(source="s", exact="Y."), Excerpt(source="s", exact="X.")
    found = article([second], [first, excerpt("A fourth.")])
    assert shown(found.sections[0]) == ["…", "A fourth.", "…", "Y.", "…", "X.", "…"]


def test_other_sources_are_left_out():
    assert article([excerpt("A first.", source="other")]).sections == ()


def test_a_source_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        quoted(Collection(title=Localized.plain("…")), "nowhere")


def test_gaps_are_alike():
    assert Gap() == Gap()
