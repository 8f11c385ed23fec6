from timeline_app.articles.passages import Article, Gap, Passage, Section
from timeline_app.model.collection import Source
from timeline_app.model.localized import Localized
from timeline_app.stage.reader.extent import MOST, extent


def article(count):
    passages = [Passage(f"e{i}", 0, "…", Localized(), i) for i in range(count)]
    half = count // 2
    return Article(
        Source(id="s"),
        (
            Section("one", (Gap(), *passages[:half], Gap())),
            Section("two", tuple(passages[half:])),
        ),
    )


def passages(sections):
    return [b.event for s in sections for b in s.blocks if isinstance(b, Passage)]


def test_an_article_of_usual_length_is_whole():
    whole = article(MOST)
    assert extent(whole, "e3", 0) == whole.sections


def test_of_a_catalogue_what_is_around_the_passage_is_shown():
    for number in (0, 70, 2000, 3999):
        shown = extent(article(4000), f"e{number}", 0)
        assert len(passages(shown)) == MOST
        assert f"e{number}" in passages(shown)


def test_what_is_left_out_is_one_gap():
    first, *_ = extent(article(4000), "e1000", 0)
    assert [type(block) for block in first.blocks[:2]] == [Gap, Passage]
    assert isinstance(first.blocks[-1], Gap)
    assert len(first.blocks) == MOST + 2
