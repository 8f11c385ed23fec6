"""What edits are called in the menu: "Undo: Change title"."""

from timeline_app.editing.words import FIELDS
from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ADD_CATEGORY = _said("添加类别", "Add category")
ADD_ERA = _said("添加时期", "Add era")
ADD_EVENT = _said("添加事件", "Add event")
ADD_MEDIUM = _said("添加图片或音像", "Add picture or recording")
ADD_QUOTATION = _said("添加引文", "Add quotation")
ADD_SOURCE = _said("添加来源", "Add source")
ADD_TOUR = _said("添加导览", "Add tour")
CHANGE_CATEGORIES = _said("整理类别", "Edit categories")
CHANGE_CATEGORY = _said("编辑类别", "Edit category")
CHANGE_COLLECTION = _said("编辑时间线信息", "Edit collection")
CHANGE_ERA = _said("编辑时期", "Edit era")
CHANGE_EVENT = _said("编辑事件", "Edit event")
CHANGE_SOURCE = _said("编辑来源", "Edit source")
CHANGE_TOUR = _said("编辑导览", "Edit tour")
DELETE_CATEGORY = _said("删除类别", "Delete category")
DELETE_ERA = _said("删除时期", "Delete era")
DELETE_EVENT = _said("删除事件", "Delete event")
DELETE_SOURCE = _said("删除来源", "Delete source")
DELETE_TOUR = _said("删除导览", "Delete tour")
DUPLICATE_EVENT = _said("复制事件", "Duplicate event")
MERGE = _said("合并他人的修改", "Merge the changes of others")
RECOVER = _said("恢复未保存的修改", "Bring back unsaved changes")
RESTORE = _said("恢复早先的版本", "Restore an earlier version")
TIME_TOUR = _said("记下彩排用时", "Keep the times of a rehearsal")
_CHANGE_FIELD = _said("修改{}", "Change {}")
_CHANGE_FIELD_OF = _said("修改 {count:,} 个事件的{field}", "Change {field} of {count:,} events")
_CHANGE_EVENTS = _said("编辑 {:,} 个事件", "Edit {:,} events")
_DELETE_EVENTS = _said("删除 {:,} 个事件", "Delete {:,} events")
_DUPLICATE_EVENTS = _said("复制 {:,} 个事件", "Duplicate {:,} events")
_FIND = _said("采纳 {:,} 个建议的事件", "Accept {:,} proposed events")
_FIND_ONE = _said("采纳建议的事件", "Accept a proposed event")
_IMPORT = _said("导入 {:,} 个事件", "Import {:,} events")
_IMPORT_NONE = _said("导入", "Import")
_IMPORT_ONE = _said("导入 1 个事件", "Import 1 event")


def changing(fields: set[str], count: int = 1) -> Localized:
    """The name of a change of these fields of an event, or of the same one of several events."""
    if len(fields) != 1:
        return CHANGE_EVENT if count == 1 else _counted(_CHANGE_EVENTS, count)
    (field,) = fields
    name = FIELDS[field]
    en = name["en"][0].lower() + name["en"][1:]
    if count == 1:
        return _said(_CHANGE_FIELD["zh"].format(name["zh"]), _CHANGE_FIELD["en"].format(en))
    return _said(
        _CHANGE_FIELD_OF["zh"].format(count=count, field=name["zh"]),
        _CHANGE_FIELD_OF["en"].format(count=count, field=en),
    )


def deleting(count: int) -> Localized:
    """The name of a deletion of events."""
    return DELETE_EVENT if count == 1 else _counted(_DELETE_EVENTS, count)


def duplicating(count: int) -> Localized:
    """The name of a duplication of events."""
    return DUPLICATE_EVENT if count == 1 else _counted(_DUPLICATE_EVENTS, count)


def importing(count: int) -> Localized:
    """The name of taking in events from elsewhere."""
    few = {0: _IMPORT_NONE, 1: _IMPORT_ONE}
    return few.get(count) or _counted(_IMPORT, count)


def _counted(name: Localized, count: int) -> Localized:
    return Localized({lang: text.format(count) for lang, text in name.items()})


def finding(count: int) -> Localized:
    """The name of taking in events that were proposed from an article."""
    return _FIND_ONE if count == 1 else _counted(_FIND, count)
