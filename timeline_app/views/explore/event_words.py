"""Words of the form for an event, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


CATEGORY = _said("类别", "Category")
DATE = _said("日期", "Date")
NO_CATEGORY = _said("没有类别", "No category")
NO_DATE = _said("请先把日期写成能读懂的样子。", "Please write a date that can be read.")
NO_TITLE = _said("请写上标题。", "Please write a title.")
PASSAGE = _said("引文，一字不改", "Quoted passage, word for word")
SECTION = _said("引文所在的小标题（可不填）", "Section of the passage (may be left empty)")
SOURCE = _said("出自", "Source")
SUMMARY = _said("摘要（可不填）", "Summary (may be left empty)")
_LANGUAGES = {"zh": _said("中文", "Chinese"), "en": _said("英文", "English")}
_TITLE = _said("标题", "Title")
_TITLE_IN = _said("{}标题", "Title in {}")


def title_in(tag: str, lang: str, *, alone: bool) -> str:
    """The name of the field for the title in a language."""
    if alone:
        return _TITLE.best(lang)
    spoken = _LANGUAGES.get(tag.split("-", maxsplit=1)[0])
    return _TITLE_IN.best(lang).format(spoken.best(lang) if spoken else tag)
