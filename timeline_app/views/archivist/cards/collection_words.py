"""Words of the card about a collection as a whole, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ADD_ERA = _said("添加时期", "Add an era")
ERA = _said("时期名称", "Name of the era")
ERA_DATE = _said("从何时到何时", "From when to when")
ERAS = _said("时期（画在时间线背景上的一段时间）", "Eras (stretches of time behind the events)")
HEADING = _said("关于这条时间线", "About this collection")
NO_ERA_DATE = _said(
    "请把时期的日期写成能读懂的样子。", "Please write the date of the era so that it can be read."
)
NO_ERA_NAME = _said("请给每个时期写上名称。", "Please name every era.")
REMOVE_ERA = _said("移除时期：{}", "Remove the era: {}")
SUBTITLE = _said("副标题", "Subtitle")
UNNAMED = _said("未命名", "unnamed")
STAYS = _said(
    "不再列出的语言，已写的文字仍留在文件里。",
    "Texts in a language that is no longer listed stay in the file.",
)
