"""Words of the article to quote from, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ABOUT_SOURCE = _said("来源资料…", "About the source…")
ATTACH = _said("附上全文…", "Attach the full article…")
BACK = _said("返回时间线", "Back to the timeline")
BESIDE = _said("{}，{}", "{}, {}")
CANCEL = _said("取消", "Cancel")
CHANGED = _said("与引文有出入", "found with changes")
CHARACTER = _said("选中 1 个字", "1 character selected")
CHARACTERS = _said("选中 {:,} 个字", "{:,} characters selected")
END = _said("选段的终点", "End of the selection")
FOR_EVENT = _said("将引用到：{}", "for “{}”")
FIND_DATES = _said("查找日期", "Find dates")
GAP = _said("—— 此处略去 ——", "— text left out —")
HEADLINE = _said("《{}》", "“{}”")
HIDE = _said("收起", "Hide them")
HINT = _said(
    "双击、长按或按回车键，选中整句。",
    "Double-click, a long press or Enter takes the whole sentence.",
)
KEEP = _said("照原样保留", "Keep as quoted")
LOST = _said("有 {:,} 处引文在文章里没有找到", "{:,} quotations are not found in the article")
LOST_ONE = _said("有 1 处引文在文章里没有找到", "1 quotation is not found in the article")
MARK = _said("标出正确的段落", "Mark the right passage")
MARKING = _said(
    "在文章里选中这处引文现在的位置：“{}”", "Select where this passage stands now: “{}”"
)
MORE = _said("再加一句", "One more sentence")
NEW_EVENT = _said("据此新建事件", "New event from this")
NO_EVENT = _said("没有选中事件", "no event is selected")
NO_TEXT = _said(
    "这里只有引用过的段落。附上全文后，就能在文章里直接选取引文，核对已有的引文。",
    "Only the passages that were quoted are here. With the full article attached, you can select "
    "passages in it, and those that were quoted are checked.",
)
QUOTE = _said("引用到这个事件", "Quote for this event")
SELECT = _said("选中一段原文，即可引用。", "Select a passage to quote it.")
SENTENCE = _said("选整句", "Whole sentence")
SHOW = _said("逐一处理", "Go through them")
START = _said("选段的起点", "Start of the selection")
THIS_ONE = _said("就是这一段", "This is the passage")
