"""Words about files of other programs that are read, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ADD = _said("加进这条时间线", "Add to this collection")
AS_NEW = _said("导入为新的时间线", "Import as a new collection")
CHOOSE = _said("选择文件…", "Choose a file…")
COLUMN = _said("第 {} 列", "Column {}")
COLUMNS = _said("每一列是什么？", "What does each column hold?")
DATE = _said("日期", "Date")
EVENT = _said("读出 1 个事件", "1 event read")
EVENTS = _said("读出 {:,} 个事件", "{:,} events read")
FORMAT = _said("{} · {}", "{} · {}")
HEADED = _said("第一行是列名", "The first row names the columns")
HEADING = _said("导入", "Import")
INCOMPLETE = _said(
    "要有一列是日期，一列是标题。", "One column must hold the dates, and one the titles."
)
LEFT_OUT = _said("不导入", "Leave out")
MORE = _said("还有 {:,} 个。", "And {:,} more.")
MORE_NOTES = _said("还有 {:,} 条。", "And {:,} more.")
NOTES = _said("没有照搬过来的", "What was not taken over as it was")
READING = _said("正在读取……", "Reading…")
SET_ASIDE = _said("{:,} 个读不出来", "{:,} could not be read")
TITLE = _said("标题", "Title")
WHICH = _said(
    "可以把文件拖到这里，也可以选一个。能读的有：",
    "Drop a file here, or choose one. What can be read:",
)


def counted(events: int, set_aside: int, lang: str) -> str:
    """How many events were read, and how many couldn't be."""
    said = (EVENT if events == 1 else EVENTS).best(lang).format(events)
    if not set_aside:
        return said + ("。" if lang.startswith("zh") else ".")
    aside = SET_ASIDE.best(lang).format(set_aside)
    return f"{said}，{aside}。" if lang.startswith("zh") else f"{said}, {aside}."
