"""Words of the card where two people's changes meet, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ALL_MINE = _said("全用我的", "All mine")
ALL_THEIRS = _said("全用对方的", "All theirs")
BEFORE = _said("原来：{}", "Before: {}")
BOTH = _said("两者都要", "Both")
HEADING = _said("两人改了同一处", "You both changed the same things")
INTRODUCTION = _said(
    "请逐处选择用哪一种。键 1 选我的，2 选对方的，3 两者都要，↑ ↓ 换一处。"
    "按 Esc 可以以后再决定：什么都不会丢，文件也还没有改动。",
    "Choose one each. Key 1 takes yours, 2 theirs, 3 both; ↑ ↓ go from one to the next. "
    "Esc leaves the decision for later: nothing is lost, and the file is not changed yet.",
)
KEEP = _said("就这样保存", "Keep these")
LATER = _said("以后再决定", "Decide later")
LEFT = _said("还有 {:,} 处没有选。", "{:,} left to choose.")
MINE = _said("我的", "Yours")
THEIRS = _said("对方的", "Theirs")
THEIRS_BY = _said("对方的（{}）", "Theirs ({})")
