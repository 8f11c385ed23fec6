"""What the fields of a collection are called in a report."""

from typing import Final

from timeline_app.storage.formats.note import Note

_WHERE_IN_ARTICLE: Final = frozenset({"prefix", "suffix", "start", "end", "text_sha256"})
_PLACE: Final = Note("exact place in the article", "在文章中的确切位置")
_ENGLISH: Final = {"date_text": "wording of its date in the source"}
_CHINESE: Final = {
    "alt": "替代文字",
    "alternative_headline": "副题",
    "caption": "图片说明",
    "category": "类别",
    "color": "颜色",
    "creator": "作者",
    "credit": "署名",
    "date": "日期",
    "date_published": "刊发日期",
    "date_text": "日期的原文",
    "exact": "文字",
    "headline": "标题",
    "id": "编号",
    "in_language": "语言",
    "label": "名称",
    "languages": "语言",
    "note": "说明",
    "notes": "讲解词",
    "people": "人物",
    "place": "地点",
    "provenance": "来历",
    "publisher": "出版者",
    "rank": "重要性",
    "rights": "权利说明",
    "section": "小标题",
    "shape": "形状",
    "source": "来源",
    "src": "文件名",
    "stops": "各站",
    "subtitle": "副标题",
    "summary": "摘要",
    "tags": "标签",
    "text": "全文",
    "title": "标题",
    "translation": "译文",
    "type": "类型",
}


def field_words(name: str) -> Note:
    """The name of a field in both languages; one that is new here by its own name."""
    if name in _WHERE_IN_ARTICLE:
        return _PLACE
    english = _ENGLISH.get(name, name.replace("_", " "))
    return Note(english, _CHINESE.get(name, english))
