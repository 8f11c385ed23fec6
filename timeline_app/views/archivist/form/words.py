"""Words of the form, in both languages, besides the names of fields."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ADD = _said("添加", "Add")
ADD_MEDIA = _said("添加文件…", "Add files…")
ADD_PERSON = _said("添加人物", "Add a person")
ADD_TAG = _said("添加标签", "Add a tag")
ALL_CHANGES = _said("显示全部 {:,} 次修改", "Show all {:,} changes")
ALT = _said("图片描述", "Description")
BEGIN = _said(
    "在时间线上双击一个日期，或按 Ctrl+N，就能添加事件。点选已有的事件，就能在这里修改。",
    "Double-click a date on the timeline, or press Ctrl+N, to add an event. "
    "Select an event to change it here.",
)
CANCEL = _said("取消", "Cancel")
CAPTION = _said("说明文字", "Caption")
CATEGORY_NAME = _said("新类别的名称", "Name of the new category")
CHANGES = _said("修改记录", "Changes")
CREDIT = _said("作者或来源", "Credit")
DATE_KEPT = _said("事件仍用原来的日期：{}。", "The event keeps its date: {}.")
DELETE = _said("删除", "Delete")
DELETE_ALL = _said("全部删除", "Delete all")
DIFFERENT = _said("各不相同", "Different ones")
DROP = _said("松开后，文件会附在这个事件上", "Let go to attach the files to this event")
DROP_HINT = _said("也可以把文件拖到这里。", "Or drop files here.")
DUPLICATE = _said("复制一份", "Duplicate")
DUPLICATE_ALL = _said("各复制一份", "Duplicate each")
EARLIER = _said("上移：{}", "Move up: {}")
ENDS_IN = _said("用逗号或回车分隔", "Divided by commas or Enter")
EVENT = _said("共 1 个事件。", "There is 1 event.")
EVENTS = _said("共 {:,} 个事件。", "There are {:,} events.")
FIND_AGAIN = _said("重新定位…", "Find again…")
HEADLINE = _said("《{}》", "“{}”")
LASTED = _said("改为：整段时间一直持续", "Change to: it lasted throughout")
LATER = _said("下移：{}", "Move down: {}")
LESS = _said("减小", "Less")
MISSING_FILE = _said("找不到文件。", "The file is not there.")
MORE = _said("增大", "More")
NEW_CATEGORY = _said("新类别…", "New category…")
NEW_EVENT = _said("新事件", "New event")
NO_ALT = _said("还没有图片描述。", "There is no description yet.")
NO_CREDIT = _said("还没有写明作者或来源。", "There is no credit yet.")
NO_EVENTS = _said("还没有事件。", "There are no events yet.")
NO_EXCERPTS = _said(
    "还没有引文。打开文章，选中一段文字，就能引用。",
    "Nothing is quoted yet. Open the article and select a passage to quote it.",
)
NOT_SELECTED = _said("没有选中事件", "No event is selected")
NOTE = _said("编者说明", "Note")
ONCE = _said("改为：其间发生过一次", "Change to: it happened once within it")
OPEN_ARTICLE = _said("在文章中打开", "Open in the article")
OPEN_SOURCE = _said("来源…", "Source…")
OTHER_CATEGORY = _said("{}（不在类别之列）", "{} (not among the categories)")
QUOTE = _said("引用一段原文", "Quote a passage")
QUOTE_MORE = _said("再引一段原文", "Quote another passage")
RANK_HINT = _said(
    "地方不够时，数值大的先显示标题。", "Where it is crowded, higher ranks are labelled first."
)
RECORDED = _said("{}，{}录入", "Recorded by {}, {}")
RECORDED_AT = _said("{}录入", "Recorded {}")
RECORDED_BY = _said("{}录入", "Recorded by {}")
REMOVE = _said("移除", "Remove")
REMOVE_NAMED = _said("移除“{}”", "Remove “{}”")
REMOVE_QUOTE = _said("移除引文", "Remove the quotation")
RIGHTS = _said("权利说明", "Rights")
SECTION = _said("小标题：{}", "Section: {}")
SEVERAL = _said("已选 {:,} 个事件", "{:,} events selected")
SEVERAL_HINT = _said("这里的改动对选中的事件都有效。", "What is set here is set for all of them.")
AND_MORE = _said("……另有 {:,} 个", "… and {:,} more")
TITLE_KEPT = _said("事件不能没有标题，仍保留“{}”。", "An event needs a title; it keeps “{}”.")
TO_DO = _said("有待处理", "Still to do")
TRANSLATION = _said("译文", "Translation")
UNKNOWN_SOURCE = _said("来源不明：{}", "Unknown source: {}")
UNTRANSLATED = _said("尚无译文", "Not translated yet")
USE_TYPED = _said("原文日期改为“{}”", "Make “{}” the date in the source")

CERTAINTIES = (
    ("", _said("未注明", "Not stated")),
    ("high", _said("高", "High")),
    ("medium", _said("中", "Medium")),
    ("low", _said("低", "Low")),
)
METHODS = {
    "entered": _said("手工录入", "entered by hand"),
    "imported": _said("由文件导入", "imported from a file"),
    "found": _said("从文章中识别", "found in an article"),
}
LEFT_TO_DO = {
    "lost": (
        _said("1 处引文在文章中找不到", "1 quotation is not found in its article"),
        _said("{:,} 处引文在文章中找不到", "{:,} quotations are not found in their articles"),
    ),
    "titles": (
        _said("1 个事件的标题还缺一种语言", "1 event lacks its title in a language"),
        _said("{:,} 个事件的标题还缺一种语言", "{:,} events lack their title in a language"),
    ),
    "translations": (
        _said("1 处引文还没有译文", "1 quotation is not translated"),
        _said("{:,} 处引文还没有译文", "{:,} quotations are not translated"),
    ),
    "media": (
        _said("1 张图片缺描述或来源", "1 picture lacks its description or credit"),
        _said("{:,} 张图片缺描述或来源", "{:,} pictures lack their description or credit"),
    ),
}
"""Of one, and of more."""
