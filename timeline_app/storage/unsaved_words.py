"""Why a collection can't be saved as it is: the part and what is wrong with it, named."""

from typing import Final

from timeline_app.storage.problems import Finding
from timeline_app.storage.save_error import SaveError

_PARTS: Final = {
    "categories": ("category", "类别"),
    "sources": ("source", "来源"),
    "eras": ("era", "时期"),
    "events": ("event", "事件"),
    "tours": ("tour", "导览"),
}
_FIELDS: Final = {
    "id": "编号",
    "title": "标题",
    "date": "日期",
    "excerpts": "引文",
    "source": "引文来源",
    "exact": "引文原文",
    "media": "媒体",
    "src": "媒体文件",
    "color": "颜色",
    "text": "文章全文",
    "stops": "各站",
    "event": "一站的事件",
    "span": "一站的时间范围",
    "languages": "语言",
}


def faulty(name: str, part_id: str, finding: Finding) -> SaveError:
    """A part of this list has something that couldn't be read again."""
    noun, noun_zh = _PARTS[name]
    key = next((step for step in reversed(finding.where) if isinstance(step, str)), "")
    field_zh = _FIELDS.get(key, key)
    missing = finding.sentence.endswith("is missing")
    told_zh = f"缺少{field_zh}" if missing else f"的{field_zh}有误"
    return SaveError(f'{noun} "{part_id}": {finding.sentence}', f"{noun_zh}“{part_id}”{told_zh}")


def misread(name: str, part_id: str) -> SaveError:
    """A part would be read as another one."""
    noun, noun_zh = _PARTS[name]
    return SaveError(
        f'the {noun} "{part_id}" could not be read again as it is',
        f"{noun_zh}“{part_id}”存入文件后将无法原样读回",
    )


def twice(name: str, part_id: str) -> SaveError:
    """Two parts have one id, or one has none."""
    noun_zh = _PARTS[name][1]
    if not part_id.strip():
        return SaveError(f"the id of one of the {name} is missing", f"有一个{noun_zh}没有编号")
    return SaveError(f'two parts have the id "{part_id}"', f"编号“{part_id}”用了两次")


def unsourced(part_id: str, source: str) -> SaveError:
    """An event quotes a source that isn't there."""
    return SaveError(
        f'event "{part_id}": there is no source "{source}"',
        f"事件“{part_id}”引用的来源“{source}”不存在",
    )


def astray(part_id: str, event: str) -> SaveError:
    """A tour stops at an event that isn't there."""
    return SaveError(
        f'tour "{part_id}": there is no event "{event}"',
        f"导览“{part_id}”里的事件“{event}”不存在",
    )


def misread_whole() -> SaveError:
    """The text would not be a collection with these parts."""
    return SaveError(
        "the collection could not be read again as it is", "时间线存入文件后将无法原样读回"
    )


def misread_head() -> SaveError:
    """Title, subtitle or languages would be others."""
    return SaveError(
        'the title, the subtitle or the languages (tags like "zh" and "en") are faulty',
        "标题、副标题或语言（写成 zh、en 这样的代码）有误",
    )
