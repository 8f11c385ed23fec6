"""What the columns of a table hold, told by their headings in Chinese or English."""

import re
from dataclasses import dataclass
from typing import Final, NamedTuple

from timeline_app.model.localized import FALLBACK, Localized
from timeline_app.storage.formats.rows import AFTER, BEFORE, TEXTS

LEFT_OUT: Final = ""
"""The field of a column that is not read."""


class Column(NamedTuple):
    """What a column holds: one of the `FIELDS`, and of a text its language, "" where unknown."""

    field: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each column of a table holds, and where its events begin."""

    columns: tuple[Column, ...]
    first: int = 1
    """Index of the first row that holds an event: 0 where there are no headings."""
    lang: str = FALLBACK
    """Of texts whose column names no language."""

    @property
    def complete(self) -> bool:
        """Whether there is a column for the date and one for the title."""
        held = {column.field for column in self.columns}
        return "title" in held and not held.isdisjoint({"date", "year"})


def _named(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


FIELDS: Final = {
    "date": _named("日期", "Date"),
    "end": _named("结束日期", "End date"),
    "time": _named("时刻", "Time of day"),
    "year": _named("年", "Year"),
    "month": _named("月", "Month"),
    "day": _named("日", "Day"),
    "endYear": _named("结束年", "End year"),
    "endMonth": _named("结束月", "End month"),
    "endDay": _named("结束日", "End day"),
    "dateText": _named("日期的原文", "Date in the source"),
    "title": _named("标题", "Title"),
    "summary": _named("摘要", "Summary"),
    "category": _named("类别", "Category"),
    "tags": _named("标签", "Tags"),
    "place": _named("地点", "Place"),
    "people": _named("人物", "People"),
    "rank": _named("重要性", "Rank"),
    "source": _named("出处", "Source"),
    "section": _named("小标题", "Section"),
    "excerpt": _named("引文", "Excerpt"),
    "translation": _named("译文", "Translation"),
    "id": _named("编号", "Id"),
}
"""What a column can hold, in the words of both languages."""

_SAID: Final = {
    "date": "when start 'start date' begin 'begin date' from 'date start' 'event date' 时间 年月日 "
    "开始 开始日期 开始时间 起始 起始日期 起始时间 起 发生时间 发生日期 年代",
    "end": "'end date' until to finish 'date end' 结束 结束时间 截止 截止日期 终止 终止日期 止 至",
    "year": "'start year' 年份 开始年 开始年份 起始年",
    "month": "'start month' 月份 开始月 起始月",
    "day": "'start day' 开始日 起始日",
    "time": "clock 钟点",
    "endYear": "'end year' 结束年份 终止年",
    "endMonth": "'end month' 结束月份 终止月",
    "endDay": "'end day' 终止日",
    "dateText": "'date text' 'display date' 'date as written' 日期原文 原文日期 日期表述",
    "title": "name headline event what subject 名称 题目 题名 事件 事件名称 事项 主题 大事",
    "summary": "description text details abstract content 说明 描述 内容 简介 详情 概述 事件描述 "
    "经过",
    "category": "categories type kind class group 分类 类型 种类 栏目",
    "tags": "tag keywords keyword labels label 关键词 关键字",
    "place": "location where city 位置 地方 发生地 发生地点",
    "people": "person persons who participants 人名 相关人物 参与者 参与人 人员",
    "rank": "importance weight 权重",
    "source": "reference citation 来源 资料来源 文献",
    "section": "章节",
    "excerpt": "quote quotation 原文 摘录 摘引",
    "translation": "翻译",
}
_ABOUT_LANGUAGE: Final = (
    (re.compile("中文|汉语|chinese"), "zh"),
    (re.compile("英文|英语|english"), "en"),
)
_TAG: Final = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_BETWEEN: Final = re.compile(r"[\s_:：.,，()（）\[\]【】/-]+")


def _meanings() -> dict[str, str]:
    found = {name.casefold(): name for name in (*BEFORE, *TEXTS, *AFTER)}
    for name, label in FIELDS.items():
        said = [
            first or second for first, second in re.findall(r"'([^']+)'|(\S+)", _SAID.get(name, ""))
        ]
        found |= dict.fromkeys([name, *label.values(), *said], name)
    return {words.casefold(): name for words, name in found.items()}


_MEANINGS: Final = _meanings()


def meaning(heading: str) -> Column:
    """What a column under this heading holds; `LEFT_OUT` where it says nothing to us.

    ``Title EN``, ``title_en``, ``标题（英文）`` and ``English title`` are the title in ``en``.
    """
    name, _, tag = heading.strip().partition(" ")
    if name.casefold() in TEXTS and _TAG.fullmatch(tag.strip()):
        return Column(name.casefold(), _spelt(tag.strip()))
    words = heading.casefold()
    lang = next((lang for pattern, lang in _ABOUT_LANGUAGE if pattern.search(words)), "")
    for pattern, _ in _ABOUT_LANGUAGE:
        words = pattern.sub(" ", words)
    plain = _BETWEEN.sub(" ", words).strip()
    bare, _, last = plain.rpartition(" ")
    if not lang and bare in _MEANINGS and last in {"zh", "en"}:
        plain, lang = bare, last
    field = _MEANINGS.get(plain, LEFT_OUT)
    return Column(field, lang if field in TEXTS else "")


def is_ours(heading: str, column: Column) -> bool:
    """Whether a heading is spelt as our own tables spell it."""
    own = {column.field.casefold(), f"{column.field} {column.lang}".casefold()}
    return heading.strip().casefold() in own


def _spelt(tag: str) -> str:
    """The tag as we write it: ``EN`` is ``en``."""
    return tag.lower() if tag.lower() in {"zh", "en"} else tag
