"""Words about earlier versions of a collection, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


HEADING = _said("较早的版本", "Earlier versions")
INTRODUCTION = _said(
    "每次保存，都会留下保存之前的文件。选一个版本，看它与现在有什么不同；恢复之后仍可撤销。",
    "Each save keeps the file as it was before. Choose a version to see how it differs from now; "
    "bringing it back can be undone.",
)
KILOBYTES = _said("{} KB", "{} KB")
MEGABYTES = _said("{} MB", "{} MB")
MORE = _said("另有 {:,} 处不同。", "And {:,} more.")
NONE = _said(
    "还没有较早的版本。第一次保存修改之后，这里就会有。",
    "There are no earlier versions yet. The first save of a change makes one.",
)
NOTHING = _said("（无）", "(nothing)")
NOW = _said("现在", "Now")
READING = _said("正在比较……", "Comparing…")
RESTORE = _said("恢复这个版本", "Bring this version back")
SINCE = _said("此后的变化：{}", "Since then: {}")
SAME = _said("与现在没有差别。", "No difference from now.")
THEN = _said("那时", "Then")


def size_in_words(size: int, lang: str) -> str:
    """The size of a file of so many bytes."""
    if size < 1000_000:
        return KILOBYTES.best(lang).format(max(1, round(size / 1000)))
    return MEGABYTES.best(lang).format(f"{size / 1000_000:.1f}")
