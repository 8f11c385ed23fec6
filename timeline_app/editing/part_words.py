"""The names of all parts of a collection and of their fields, in both languages."""

from typing import Final

from timeline_app.editing import words
from timeline_app.editing.languages import field_in
from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


COLLECTION: Final = _said("整条时间线", "The collection as a whole")
PARTS: Final = {
    "events": _said("事件", "Event"),
    "categories": _said("类别", "Category"),
    "sources": _said("来源", "Source"),
    "eras": _said("时期", "Era"),
    "tours": _said("导览", "Tour"),
}
"""What stands in each list, one of it."""
LISTS: Final = {
    "events": _said("事件", "Events"),
    "categories": _said("类别", "Categories"),
    "sources": _said("来源", "Sources"),
    "eras": _said("时期", "Eras"),
    "tours": _said("导览", "Tours"),
}
ORDERS: Final = {
    "events": _said("事件的先后", "Order of the events"),
    "categories": _said("类别的先后", "Order of the categories"),
    "sources": _said("来源的先后", "Order of the sources"),
    "eras": _said("时期的先后", "Order of the eras"),
    "tours": _said("导览的先后", "Order of the tours"),
}
_FIELDS: Final = {
    **words.FIELDS,
    "alternative_headline": _said("另一标题", "Other headline"),
    "by": _said("记录人", "Recorded by"),
    "certainty": words.CERTAINTY,
    "color": _said("颜色", "Colour"),
    "creator": _said("作者", "Author"),
    "date_published": _said("刊发日期", "Day of issue"),
    "headline": _said("标题", "Headline"),
    "in_language": _said("文章的语言", "Language of the article"),
    "label": _said("名称", "Name"),
    "languages": _said("语言", "Languages"),
    "method": _said("记录方式", "Way of recording"),
    "note": _said("说明", "Note"),
    "publisher": _said("刊登处", "Publisher"),
    "rights": _said("权利", "Rights"),
    "shape": _said("形状", "Shape"),
    "stops": _said("各站", "Stops"),
    "subtitle": _said("副标题", "Subtitle"),
    "text": _said("全文", "Full text"),
    "type": _said("种类", "Kind of source"),
}


def field_name(path: str, lang: str) -> str:
    """The name of a field by the way to it (`field_path`): ``title:zh``, ``provenance.note``."""
    names, _, tag = path.partition(":")
    name = names.removesuffix(".name").rpartition(".")[2]
    named = _FIELDS.get(name)
    if named is None:
        return path
    return field_in(named, tag, lang) if tag else named.best(lang)
