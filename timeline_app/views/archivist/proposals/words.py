"""Words about events proposed from an article, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ACCEPT = _said("采纳", "Accept")
ALL_DECIDED = _said("都已处理", "All are decided")
ALL_CERTAIN = _said("采纳全部有把握的（{:,}）", "Accept all certain ones ({:,})")
BEGIN_ANEW = _said("恢复", "Bring back")
CERTAIN = _said("有把握", "certain")
CLOSE = _said("关闭", "Close")
DATE = _said("日期", "Date")
DATES_OF = _said("《{}》里的日期", "Dates in “{}”")
FINDING = _said("正在查找日期", "Looking for dates")
HINT = _said(
    "Enter 采纳，Delete 不要，直接输入就改日期。",
    "Enter accepts, Delete rejects, typing corrects the date.",
)
IN_SOURCE = _said("原文：{}", "In the source: {}")
LIST = _said("建议的事件", "Proposed events")
NO_ARTICLE = _said(
    "先打开一篇有全文的文章，再查找其中的日期。",
    "Open an article with its full text first; then its dates can be found.",
)
NONE = _said("这篇文章里没有找到日期。", "No dates were found in this article.")
ONCE = _said("改读作其中的某一天", "Read as once within it")
ONE_LEFT = _said("还有 1 个待定", "1 is undecided")
REJECT = _said("不要", "Reject")
REJECTED = _said("不要", "rejected")
RECORDED = _said("已有这个事件", "is an event")
SEVERAL_LEFT = _said("还有 {:,} 个待定", "{:,} are undecided")
SHOW_EVENT = _said("查看事件", "Show the event")
TITLE = _said("标题", "Title")
UNCERTAIN = _said("请核对", "please check")
UNKNOWN = _said("日期不详", "date not known")
WHOLE = _said("改读作整段时间", "Read as the whole stretch")
WHY = _said("读法：{}", "How it is read: {}")
WRITE_DATE = _said("请先写上日期。", "Please write a date first.")


def left(count: int) -> Localized:
    """How many proposals nobody has decided about."""
    if count < 2:
        return ONE_LEFT if count else ALL_DECIDED
    return Localized({lang: text.format(count) for lang, text in SEVERAL_LEFT.items()})
