from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.normal import joined
from timeline_app.articles.paragraphs import sentence_ends, stretches

DATA = Path(__file__).parent / "data"
SHARED = Path(__file__).parents[3] / "shared" / "articles" / "xuchang-2020.txt"
LONG = "这一段话很长，讲的是春天里发生在河边的许多事情，一直讲到了夏天才停下来，"


def shown(text):
    return [("# " if each.heading else "") + each.text for each in stretches(text)]


@given(st.text("一二a b.。，“\n\r", max_size=120))
def test_every_character_is_there_once_and_knows_its_place(text):
    found = list(stretches(text))
    assert joined("".join(each.text for each in found)) == joined(text)
    for each in found:
        for piece in each.pieces:
            length = piece.end - piece.start
            assert each.text[piece.at : piece.at + length] == text[piece.start : piece.end]
        assert each.within(each.start, each.end) == (0, len(each.text))


def test_headings_are_short_lines_that_end_no_sentence():
    text = "The first bridge\n\nIt was built in 1871.\n\nIron\n\nThe second came later."
    assert shown(text) == [
        "# The first bridge",
        "It was built in 1871.",
        "# Iron",
        "The second came later.",
    ]


def test_lines_in_columns_are_joined():
    text = (DATA / "mill-bridge.txt").read_text(encoding="utf-8")
    found = shown(text)
    assert found[0] == "# The Mill Bridge at Alder Ford"
    assert "the stones level, and in wet months" in found[1]
    assert [line for line in found if line.startswith("#")][1:] == ["# Stone and timber", "# Iron"]


def test_between_han_characters_no_space_is_put():
    text = (DATA / "tea-street.txt").read_text(encoding="utf-8")
    assert shown(text)[-1].endswith("父亲的话他一个字也没有改。")


def test_a_column_that_ends_inside_a_sentence_goes_on_in_the_next():
    text = f"{LONG * 2}引领市\n\n直机关各级组织。\n\n{LONG}后来呢。"
    assert shown(text) == [f"{LONG * 2}引领市直机关各级组织。", f"{LONG}后来呢。"]


def test_a_caption_stands_alone():
    text = f"{LONG}他们笑了。王某 摄\n\n\n\n{LONG}正在工作。"
    assert len(shown(text)) == 2


def test_the_beginning_of_a_divided_word_is_no_heading():
    text = f"他们密切协同。{LONG * 3}\n交通局密切协\n\n同各个部门在全市设点。{LONG}完。"
    assert not any(line.startswith("#") for line in shown(text))


def test_a_line_that_goes_on_in_lower_case_is_no_heading():
    long = "Then came a very long paragraph that nobody had set in columns at all. " * 3
    assert shown(f"{long}\n\nThe smith of\n\nthe town came.")[1:] == ["The smith of the town came."]


def test_lines_that_are_long_are_paragraphs_each():
    long = "Then came a very long paragraph that nobody had set in columns at all. " * 3
    assert shown(f"{long}\n{long}\nIron\n{long}") == [
        long.strip(),
        long.strip(),
        "# Iron",
        long.strip(),
    ]


def test_a_text_without_breaks_is_divided_at_sentence_ends():
    found = list(stretches("从前有一座桥。" * 1000))
    assert len(found) > 3
    assert all(each.text.endswith("。") and len(each.text) < 1600 for each in found)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("他说：“好。”走了。", [7, 10]),
        ("In 1.5 hours. Yes! ", [13, 18]),
        ("等等……", [4]),
    ],
)
def test_sentence_ends(text, ends):
    assert list(sentence_ends(text)) == ends


@pytest.mark.skipif(not SHARED.exists(), reason="the shipped article is not here")
def test_the_shipped_article():
    found = shown(SHARED.read_text(encoding="utf-8"))
    headings = [line for line in found if line.startswith("#")]
    assert len(headings) == 9
    assert headings[4:] == [
        "# 上下“一盘棋” 战疫情彰显政治忠诚",
        "# 党员冲锋在前 发挥先锋模范作用",
        "# 支部建在一线 发挥战斗堡垒作用",
        "# 火线发展入党 战“疫”再添新血液",
        "# 坚持“两手抓” 奋力夺取“双胜利”",
    ]
    assert any("引领市直机关各级党组织" in line for line in found)
    assert any("不忘初心,牢记使命,发挥先锋" in line for line in found)


@given(st.text("一二a b.。，“\n\r", max_size=120), st.data())
def test_a_part_of_a_paragraph_is_found_in_the_article(text, data):
    for each in stretches(text):
        begin = data.draw(st.integers(0, len(each.text) - 1))
        end = data.draw(st.integers(begin + 1, len(each.text)))
        part = each.text[begin:end]
        if part.strip():
            start, stop = each.outside(begin, end)
            assert joined(text[start:stop]) == joined(part)
            assert joined(each.text[slice(*each.within(start, stop))]) == joined(part)


def test_a_heading_that_ends_like_a_date_is_no_part_of_one():
    text = "磨坊的早年\n\n2020年2月初，两位木匠修好了水轮。"
    assert [each.text for each in stretches(text)] == text.split("\n\n")
