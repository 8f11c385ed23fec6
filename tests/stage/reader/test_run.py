from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.anchor import Found
from timeline_app.articles.passages import Paragraph, Passage, Quote, Section
from timeline_app.model.localized import Localized
from timeline_app.stage.reader.run import Heading, Run, items


def paragraphs(lengths, quoted):
    passage = Passage("e", 0, "…", Localized(), None)
    return [
        Paragraph("x" * n, (Quote(passage, 0, 1, Found.EXACT),) if at == quoted else ())
        for at, n in enumerate(lengths)
    ]


@given(st.lists(st.integers(1, 4000), max_size=30), st.integers(0, 30))
def test_it_grows_around_the_passage_until_everything_is_set(lengths, quoted):
    listed = paragraphs(lengths, quoted)
    run = Run(listed, "e", 0)
    shown = list(run.first())
    if quoted < len(listed):
        assert listed[quoted] in shown
    while not run.done:
        before, after = list(run.before()), list(run.after())
        assert before or after
        shown = [*before, *shown, *after]
    assert shown == listed


def test_without_a_passage_it_begins_at_the_top():
    listed = paragraphs([5000] * 4, None)
    assert list(Run(listed).first()) == listed[:1]


def test_headings_stand_before_what_is_under_them():
    one, two = paragraphs([1, 2], None)
    found = items([Section(None, (one,)), Section("Iron", (two,))])
    assert found == (one, Heading("Iron"), two)
