"""Words of the form for an event, in both languages."""

from timeline_app.model.edtf import Date, DateError, parse
from timeline_app.model.localized import Localized
from timeline_app.timescale.wording import in_words


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
_BACKWARD = _said("结束早于开始：{}", "It ends before it begins: {}")
_EXAMPLES = _said(
    "例如 2020-02-15，2020-02，2020-02~（约），2020-02-01/2020-02-10",
    "Such as 2020-02-15, 2020-02, 2020-02~ (about), 2020-02-01/2020-02-10",
)
_LANGUAGES = {"zh": _said("中文", "Chinese"), "en": _said("英文", "English")}
_TITLE = _said("标题", "Title")
_TITLE_IN = _said("{}标题", "Title in {}")
_UNREADABLE = "读不出“{}”是什么日期。{}"


def title_in(tag: str, lang: str, *, alone: bool) -> str:
    """The name of the field for the title in a language."""
    if alone:
        return _TITLE.best(lang)
    spoken = _LANGUAGES.get(tag.split("-", maxsplit=1)[0])
    return _TITLE_IN.best(lang).format(spoken.best(lang) if spoken else tag)


def backward(date: Date) -> bool:
    """Whether a date ends before it begins."""
    if date.earliest is None or date.latest is None:
        return False
    return date.latest <= date.earliest


def how_read(text: str, lang: str) -> str:
    """What a date that is written means, why it can't be read, or examples where there is none."""
    if not text:
        return _EXAMPLES.best(lang)
    try:
        date = parse(text)
    except DateError as error:
        return _why(text, error, lang)
    said = in_words(date, lang, weekday=True)
    return _BACKWARD.best(lang).format(said) if backward(date) else said


def _why(text: str, error: DateError, lang: str) -> str:
    """The sentence of the error is English: in Chinese the examples help more."""
    if lang.startswith("zh"):
        return _UNREADABLE.format(text, _EXAMPLES.best(lang))
    return str(error)
