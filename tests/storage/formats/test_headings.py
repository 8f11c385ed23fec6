import pytest

from timeline_app.storage.formats.headings import FIELDS, Column, Mapping, is_ours, meaning


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("date", ("date", "")),
        ("When", ("date", "")),
        ("日期", ("date", "")),
        (" 时间 ", ("date", "")),
        ("开始日期", ("date", "")),
        ("Start Date", ("date", "")),
        ("end date", ("end", "")),
        ("End_Date", ("end", "")),
        ("结束日期", ("end", "")),
        ("年份", ("year", "")),
        ("End Year", ("endYear", "")),
        ("标题", ("title", "")),
        ("Name", ("title", "")),
        ("事件名称", ("title", "")),
        ("title zh", ("title", "zh")),
        ("Title EN", ("title", "en")),
        ("summary zh-Hant", ("summary", "zh-Hant")),
        ("title_en", ("title", "en")),
        ("标题（英文）", ("title", "en")),
        ("中文标题", ("title", "zh")),
        ("English summary", ("summary", "en")),
        ("说明", ("summary", "")),
        ("分类", ("category", "")),
        ("标签", ("tags", "")),
        ("地点", ("place", "")),
        ("人物", ("people", "")),
        ("dateText", ("dateText", "")),
        ("英文", ("", "")),
        ("colour", ("", "")),
        ("", ("", "")),
    ],
)
def test_what_a_heading_means(heading, column):
    assert meaning(heading) == Column(*column)


def test_every_field_is_known_by_its_own_names():
    for field, label in FIELDS.items():
        assert meaning(field).field == field
        for lang in ("zh", "en"):
            assert meaning(label[lang]).field == field


def test_our_own_spelling():
    assert is_ours("title zh", meaning("title zh"))
    assert not is_ours("标题", meaning("标题"))


def test_dates_and_titles_are_needed():
    assert Mapping((Column("year"), Column("title", "zh"))).complete
    assert not Mapping((Column("month"), Column("title"))).complete
    assert not Mapping((Column("date"),)).complete
