"""Words of the card for a new collection, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


BACK = _said("上一步", "Back")
FIRST = _said("第 1 步，共 2 步：语言和标题", "Step 1 of 2: languages and title")
HEADING = _said("新建时间线", "New collection")
KEEP = _said("选择保存位置…", "Choose where to keep it…")
NEXT = _said("下一步", "Next")
NO_TITLE = _said("请至少写一个标题。", "Please write at least one title.")
SECOND = _said(
    "第 2 步，共 2 步：类别（可以都不要，以后随时能改）",
    "Step 2 of 2: categories (none is fine; they can be changed at any time)",
)
SUBTITLE = _said("副标题", "Subtitle")
SUGGESTIONS = _said("可以从这些类别开始：", "A set to begin with:")
WITH_ARTICLE = _said("接着选一篇文章，从中摘出事件", "Then choose an article to take events from")
