"""Words about the categories of a collection that are edited, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ADD = _said("添加类别", "Add a category")
CATEGORIES = _said("类别", "Categories")
EARLIER = _said("上移：{}", "Move up: {}")
KEEP = _said("保留", "Keep it")
LATER = _said("下移：{}", "Move down: {}")
LOOK = _said("颜色与形状：{}", "Colour and shape: {}")
NAME = _said("名称", "Name")
NO_NAME = _said("请给每个类别写上名称。", "Please name every category.")
ORDER = _said(
    "图例按这里的顺序排列；按住 Alt 再按 ↑ ↓ 也能移动。",
    "The legend follows this order; Alt with ↑ ↓ moves a category, too.",
)
REMOVE = _said("移除：{}", "Remove: {}")
REMOVED = _said(
    "将移除“{}”；保存后，它的 {:,} 个事件就没有类别了。",
    "“{}” will be removed; its {:,} events will then have no category.",
)
REMOVED_ONE = _said(
    "将移除“{}”；保存后，它的 1 个事件就没有类别了。",
    "“{}” will be removed; its one event will then have no category.",
)
UNNAMED = _said("未命名", "unnamed")
USED = _said("用于 {:,} 个事件", "Used by {:,} events")
USED_ONE = _said("用于 1 个事件", "Used by 1 event")


def used(count: int, lang: str) -> str:
    """How many events are in a category; empty where none is."""
    if not count:
        return ""
    return (USED_ONE if count == 1 else USED).best(lang).format(count)


def removed(name: str, count: int, lang: str) -> str:
    """What becomes of the events of a category that is removed."""
    return (REMOVED_ONE if count == 1 else REMOVED).best(lang).format(name, count)
