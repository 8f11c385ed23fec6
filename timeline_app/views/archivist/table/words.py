"""Words of the table of events, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ASCENDING = _said("升序", "ascending")
CHOSEN = _said("选中 {:,} 个", "{:,} selected")
COLUMN = _said("“{}”列", "Column “{}”")
COLUMNS = _said("选择列", "Columns")
COPY = _said("复制选中的行", "Copy the selected rows")
COUNT = _said("{:,} 个事件", "{:,} events")
COUNT_ONE = _said("1 个事件", "1 event")
CLEAR = _said("清除", "Clear")
DELETE = _said("删除", "Delete")
DESCENDING = _said("降序", "descending")
FILTER = _said("筛选表格", "Filter the table")
FILTERED = _said("筛选出 {:,} 个，共 {:,} 个", "filter: {:,} of {:,}")
FOR_ALL = _said("Ctrl+Enter：选中的 {:,} 个都改成这样", "Ctrl+Enter sets it for all {:,} selected")
KEYS = _said(
    "Enter 或 F2 编辑，空格选行，Alt+↑ 和 Alt+↓ 排序。",
    "Enter or F2 edits, Space selects the row, Alt+Up and Alt+Down sort.",
)
LEFT = _said("左移", "Move left")
NARROWER = _said("变窄", "Narrower")
NO_EVENTS = _said("还没有事件。", "There are no events yet.")
NO_MATCH = _said("没有符合筛选条件的事件。", "No event matches the filter.")
NOT_A_NUMBER = _said(
    "“{}”不是整数。请写一个整数，如 10。", "“{}” is not a whole number. Write one such as 10."
)
NOT_TAKEN = _said("没有改动：{}", "Not changed: {}")
PASTE = _said("从这里粘贴", "Paste from here on")
PASTE_TOO_MANY = _said(
    "粘贴的内容有 {:,} 行，从这里往下只有 {:,} 行。",
    "There are {:,} rows to paste, and only {:,} from here on.",
)
PASTE_TOO_WIDE = _said(
    "粘贴的内容有 {:,} 列，从这里往右只有 {:,} 列。",
    "There are {:,} columns to paste, and only {:,} from here on.",
)
READ_ONLY = _said("“{}”由程序填写，不能改。", "“{}” is filled in by the program.")
RIGHT = _said("右移", "Move right")
SEVERAL = _said("多个条目用顿号或逗号隔开", "Several of them are divided by commas")
SORT_DOWN = _said("降序排列", "Sort descending")
SORT_UP = _said("升序排列", "Sort ascending")
SORTED = _said("{}，{}", "{}, {}")
TABLE = _said("事件表", "Table of events")
TOGGLE = _said("选中或放开这一行", "Select the row, or let it go")
UNKNOWN_CHOICE = _said("没有“{}”这一项。", "There is no “{}” to choose.")
USUAL = _said("恢复默认的列", "Usual columns")
WIDER = _said("变宽", "Wider")

CERTAINTIES = {
    "high": _said("高", "high"),
    "medium": _said("中", "medium"),
    "low": _said("低", "low"),
}
NO_CERTAINTY = _said("未注明", "Not stated")
QUOTATIONS = _said("引文数", "Quotations")
RECORDED_AT = _said("录入时间（UTC）", "Recorded at (UTC)")
RECORDED_BY = _said("录入人", "Recorded by")
