import pytest

from timeline_app.model.collection import Excerpt, Source
from timeline_app.model.localized import Localized
from timeline_app.stage.citation import byline, citation, issue, listed, translated

SOURCE = Source(
    id="s",
    headline=Localized({"zh": "勇担当", "en": "Standing up"}),
    creator=("胡晨", "刘思梦"),
)
EXCERPT = Excerpt(
    source="s", exact="出征。", section="冲锋在前", translation=Localized({"en": "They leave."})
)


def test_a_citation_has_the_marks_of_its_language():
    assert citation(SOURCE, EXCERPT, "zh") == "《勇担当》\n小标题：冲锋在前\n胡晨、刘思梦"
    assert citation(SOURCE, EXCERPT, "en").startswith("“Standing up”\nSection: 冲锋在前\nBy ")


def test_what_is_not_known_leaves_no_mark():
    assert citation(Source(id="s"), Excerpt(source="s", exact="x"), "zh") == ""
    assert byline(Source(id="s"), "en") == ""


@pytest.mark.parametrize(
    ("names", "said"),
    [((), ""), (("A",), "A"), (("A", "B"), "A and B"), (("A", "B", "C"), "A, B and C")],
)
def test_names_in_english(names, said):
    assert listed(names, "en") == said


def test_a_translation_is_for_other_languages_than_the_source():
    assert translated(EXCERPT.translation, SOURCE, "en") == "They leave."
    assert translated(EXCERPT.translation, SOURCE, "zh-Hans") is None
    assert translated(Localized(), SOURCE, "en") is None


def test_the_issue_is_named_as_far_as_it_is_known():
    known = Source(id="s", publisher="许昌日报", date_published="2020-04-02")
    assert issue(known, "zh") == "许昌日报，2020年4月2日"
    assert issue(known, "en") == "许昌日报, 2 April 2020"
    assert issue(Source(id="s", date_published="spring?"), "en") == "spring?"
    assert "not known" in issue(Source(id="s"), "en")
