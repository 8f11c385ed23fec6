"""What a source can be, by the names of schema.org, and the languages it can be in."""

from timeline_app.editing.languages import spoken
from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


TYPES = {
    "NewsArticle": _said("报刊文章", "Newspaper article"),
    "Article": _said("文章", "Article"),
    "ScholarlyArticle": _said("学术论文", "Scholarly article"),
    "Report": _said("报告", "Report"),
    "Book": _said("图书", "Book"),
    "Chapter": _said("图书章节", "Chapter of a book"),
    "Message": _said("信件", "Letter"),
    "Manuscript": _said("手稿", "Manuscript"),
    "ArchiveComponent": _said("档案", "Archival item"),
    "Photograph": _said("照片", "Photograph"),
    "Map": _said("地图", "Map"),
    "WebPage": _said("网页", "Web page"),
    "CreativeWork": _said("其他", "Other"),
}
"""schema.org has no letters; a message is what it calls them."""
_LANGUAGES = {
    "ja": _said("日文", "Japanese"),
    "ko": _said("韩文", "Korean"),
    "fr": _said("法文", "French"),
    "de": _said("德文", "German"),
    "ru": _said("俄文", "Russian"),
    "es": _said("西班牙文", "Spanish"),
}


def types(own: str, lang: str) -> tuple[tuple[str, str], ...]:
    """All types with their names, and a source's own if it is another."""
    known = tuple((key, name.best(lang)) for key, name in TYPES.items())
    return known if own in TYPES else (*known, (own, own))


def type_name(key: str, lang: str) -> str:
    """What a source is, in a language; the name of schema.org where we have none."""
    known = TYPES.get(key)
    return key if known is None else known.best(lang)


def languages(tags: tuple[str, ...], lang: str) -> tuple[tuple[str, str], ...]:
    """Languages to choose from with their names, these tags among them."""
    offered = dict.fromkeys((*tags, "zh", "en", *_LANGUAGES))
    return tuple((tag, language(tag, lang)) for tag in offered)


def language(tag: str, lang: str) -> str:
    """The name of a language; its tag where we have none."""
    known = _LANGUAGES.get(tag.split("-", maxsplit=1)[0])
    return spoken(tag, lang) if known is None else known.best(lang)
