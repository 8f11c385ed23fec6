"""Words about events and their fields, in both languages: forms, tables and histories use them."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ALL_HERE = _said("这些内容这里都已经有了。", "All of this is here already.")
CATEGORY = _said("类别", "Category")
CERTAINTY = _said("把握", "Certainty")
DATE = _said("日期", "Date")
DATE_TEXT = _said("原文日期", "Date in the source")
EXCERPTS = _said("引文", "Quotations")
GONE = _said("这个事件已经不在了。", "This event is not there any more.")
MEDIA = _said("图片与音像", "Pictures and recordings")
NO_CATEGORY = _said("没有类别", "No category")
NO_DATE = _said("请先把日期写成能读懂的样子。", "Please write a date that can be read.")
NO_LABEL = _said("请写上名称。", "Please write a name.")
NO_LANGUAGE = _said("请至少留下一种语言。", "Please keep at least one language.")
NO_SOURCE = _said(
    "引文所出的来源不在了，请先添加。", "The source of a quotation is missing. Please add it first."
)
NO_TITLE = _said("请写上标题。", "Please write a title.")
NOTES = _said("讲解备注", "Presenter’s notes")
PASSAGE = _said("引文，一字不改", "Quoted passage, word for word")
SECTION = _said("引文所在的小标题（可不填）", "Section of the passage (may be left empty)")
SOURCE = _said("出自", "Source")
PEOPLE = _said("人物", "People")
QUOTED = _said(
    "这个来源还有 {:,} 处引文，请先删除引文。",
    "Quotations from this source: {:,}. Please delete them first.",
)
PLACE = _said("地点", "Place")
PROVENANCE = _said("来历", "Provenance")
RANK = _said("重要程度", "Rank")
SUMMARY = _said("摘要（可不填）", "Summary (may be left empty)")
SUMMARY_FIELD = _said("摘要", "Summary")
TAGS = _said("标签", "Tags")
TITLE = _said("标题", "Title")
_LANGUAGES = {"zh": _said("中文", "Chinese"), "en": _said("英文", "English")}
_TITLE_IN = _said("{}标题", "Title in {}")


def title_in(tag: str, lang: str, *, alone: bool) -> str:
    """The name of the field for the title in a language."""
    if alone:
        return TITLE.best(lang)
    spoken = _LANGUAGES.get(tag.split("-", maxsplit=1)[0])
    return _TITLE_IN.best(lang).format(spoken.best(lang) if spoken else tag)


FIELDS: dict[str, Localized] = {
    "date": DATE,
    "date_text": DATE_TEXT,
    "title": TITLE,
    "summary": SUMMARY_FIELD,
    "category": CATEGORY,
    "tags": TAGS,
    "place": PLACE,
    "people": PEOPLE,
    "rank": RANK,
    "excerpts": EXCERPTS,
    "media": MEDIA,
    "notes": NOTES,
    "provenance": PROVENANCE,
}
"""The name of each field of an `Event` that a person sees."""
