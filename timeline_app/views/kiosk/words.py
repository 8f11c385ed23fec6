"""Words of the visitors' screen, in both languages."""

from typing import Final

from timeline_app.model.localized import Localized
from timeline_app.state.index import Group


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


BACK: Final = _said("返回时间线", "Back to the timeline")
CLEAR: Final = _said("清除", "Clear")
CLOSER: Final = _said("拉近", "Closer")
COUNTED: Final = _said("{} · {}", "{} · {}")
DOWN: Final = _said("往下读", "Read on")
EARLIER: Final = _said("往前看", "Earlier in time")
FARTHER: Final = _said("拉远", "Farther away")
INDEX: Final = _said("索引", "Index")
LARGER: Final = _said("放大文字", "Larger text")
LATER: Final = _said("往后看", "Later in time")
NEXT: Final = _said("下一个", "Next")
PREVIOUS: Final = _said("上一个", "Previous")
SEARCH: Final = _said("搜索事件与原文", "Search events and article")
SMALLER: Final = _said("缩小文字", "Smaller text")
UP: Final = _said("往回读", "Read back")
WALKED: Final = _said("{} · 第{:,}个，共{:,}个", "{} · {:,} of {:,}")
EVENT: Final = _said("1个事件", "1 event")
EVENTS: Final = _said("{:,}个事件", "{:,} events")
WHOLE: Final = _said("看全部", "Everything")

GROUPS: Final = {
    Group.PEOPLE: _said("人物", "People"),
    Group.PLACES: _said("地点", "Places"),
    Group.TAGS: _said("标签", "Tags"),
    Group.CATEGORIES: _said("类别", "Categories"),
    Group.YEARS: _said("年份", "Years"),
}
LANGUAGES: Final = {"zh": "中文", "en": "English"}
"""Each in its own words, for those who read no other."""


def counted(count: int, lang: str) -> str:
    """So many events."""
    return EVENT.best(lang) if count == 1 else EVENTS.best(lang).format(count)
