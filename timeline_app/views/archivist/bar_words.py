"""What the bar of edit mode says, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


BAR = _said("编辑", "Editing")
DONE = _said("完成", "Done")
LEAVE = _said("离开编辑模式", "Leave edit mode")
NEW_EVENT = _said("添加事件", "New event")
NOTHING_TO_REDO = _said("没有可以重做的修改", "Nothing to redo")
NOTHING_TO_SAVE = _said("没有需要保存的修改", "Nothing to save")
NOTHING_TO_UNDO = _said("没有可以撤销的修改", "Nothing to undo")
REDO = _said("重做", "Redo")
REDO_IT = _said("重做：{}", "Redo: {}")
SAVE = _said("保存", "Save")
SAVE_FILE = _said("把修改存入文件", "Save the changes to the file")
SAVED = _said("所有修改都已保存", "All changes saved")
SAVED_AT = _said("所有修改都已保存 · {}", "All changes saved · {}")
SAVING = _said("正在保存…", "Saving…")
TABLE = _said("事件表", "Table")
TABLE_HIDDEN = _said("显示事件表", "Show the table of events")
TABLE_SHOWN = _said("收起事件表", "Hide the table of events")
UNDO = _said("撤销", "Undo")
UNDO_IT = _said("撤销：{}", "Undo: {}")
UNSAVED = _said(
    "{:,} 处修改未保存，已记入日志，不会丢失", "{:,} unsaved changes, kept safe in the journal"
)
UNSAVED_ONE = _said(
    "1 处修改未保存，已记入日志，不会丢失", "1 unsaved change, kept safe in the journal"
)
VERSIONS = _said("较早的版本", "Earlier versions")
VERSIONS_SHOWN = _said("查看和恢复较早的版本", "See and bring back earlier versions")
WITH_KEYS = _said("{}（{}）", "{} ({})")
