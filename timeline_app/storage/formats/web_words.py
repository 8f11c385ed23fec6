"""The words of the web page, in both languages, and how sources are cited there."""

from typing import Final

from timeline_app.model.collection import Excerpt, Source
from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ALL: Final = _said("全部事件", "All events")
BUTTONS: Final = {
    "list": ALL,
    "all": _said("显示全部", "Show everything"),
    "in": _said("放大", "Zoom in"),
    "out": _said("缩小", "Zoom out"),
    "earlier": _said("上一个事件：", "Earlier event:"),
    "later": _said("下一个事件：", "Later event:"),
    "timeline": _said(
        "时间线。左右键逐个查看事件，加号和减号缩放，0 显示全部，回车阅读。",
        "Timeline. Left and right go from event to event, plus and minus zoom, "
        "0 shows everything, Enter reads.",
    ),
}
ABSENT: Final = _said("文件“{}”没有收入这个网页。", "The file “{}” is not part of this page.")
IN_SOURCE: Final = _said("原文：{}", "In the source: {}")
OURS: Final = _said("编者译文", "Our translation")
SOURCES: Final = _said("依据", "Sources")
SWITCH: Final = _said("语言", "Language")
_BY: Final = _said("{}", "By {}")
_HEADLINE: Final = _said("《{}》", "“{}”")
_SECTION: Final = _said("小标题：{}", "Section: {}")
PEOPLE: Final = _said("人物：{}", "People: {}")
PLACE: Final = _said("地点：{}", "Place: {}")
TAGS: Final = _said("标签：{}", "Tags: {}")
CERTAINTY: Final = _said("编者的把握：{}", "How sure we are: {}")
CERTAINTIES: Final = {
    "high": _said("高", "high"),
    "medium": _said("中", "medium"),
    "low": _said("低", "low"),
}
_NAMES: Final = {"zh": "中文", "en": "English"}


def spoken(words: Localized, lang: str) -> str:
    """The words for readers of a language: Chinese, and English for all others."""
    return words["zh" if primary(lang) == "zh" else "en"]


def name_of(lang: str) -> str:
    """What a language is called in itself; its tag where we don't know."""
    return _NAMES.get(primary(lang), lang)


def primary(lang: str) -> str:
    """The language without script and region."""
    return lang.split("-", maxsplit=1)[0]


def listed(names: tuple[str, ...], lang: str) -> str:
    """Names one after the other, as the language does it."""
    if primary(lang) == "zh":
        return "、".join(names)
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def about(source: Source, lang: str) -> str:
    """Everything that is known of a source, a line each."""
    headline, names = source.headline.best(lang), listed(source.creator, lang)
    joint = "，" if primary(lang) == "zh" else ", "
    issue = joint.join(part for part in (source.publisher, source.date_published) if part)
    first = spoken(_HEADLINE, lang).format(headline) if headline else ""
    by = spoken(_BY, lang).format(names) if names else ""
    said = (source.alternative_headline.best(lang), by, issue, source.note.best(lang))
    return "\n".join(text for text in (first, *said, source.rights or "") if text)


def citation(source: Source, excerpt: Excerpt, lang: str) -> str:
    """Headline, section and by whom, a line each."""
    headline, names = source.headline.best(lang), listed(source.creator, lang)
    told = ((_HEADLINE, headline), (_SECTION, excerpt.section or ""), (_BY, names))
    return "\n".join(spoken(words, lang).format(text) for words, text in told if text)
