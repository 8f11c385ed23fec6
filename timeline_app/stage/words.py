"""Words of the detail pane and the article reader, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


BACK = _said("返回时间线", "Back to the timeline")
BEGIN = _said("从第一个事件开始", "Begin with the first event")
BEGIN_AFAR = _said("从头看起", "Begin here")
BY = _said("{}", "By {}")
CERTAINTY = _said("编者的把握：{}", "How sure we are: {}")
CHANGED = _said("与引文有出入", "found with changes")
CHOOSE = _said(
    "在时间线上选一个事件，就能读到它所依据的原文。",
    "Choose an event on the timeline to read the passage it comes from.",
)
EARLIER = _said("上一个事件：{}", "Earlier event: {}")
EVENT = _said("1个事件", "1 event")
EVENTS = _said("{:,}个事件", "{:,} events")
EXTENT = _said("{}，{}。", "{}, {}.")
FOUND = _said("找到 {:,} 个事件", "{:,} events found")
FOUND_ONE = _said("找到 1 个事件", "1 event found")
GAP = _said("此处略去", "text left out")
HEADLINE = _said("《{}》", "“{}”")
HIGH = _said("高", "high")
IN_SOURCE = _said("原文：{}", "In the source: {}")
LATER = _said("下一个事件：{}", "Later event: {}")
LOST = _said(
    "这些引文在文章中没有找到，照所存的文字列出：",
    "These quotations are not found in the article and stand here as they are kept:",
)
LOW = _said("低", "low")
MEDIUM = _said("中", "medium")
NO_MATCH = _said("没有找到", "No match")
NOTE = _said("说明：{}", "Note: {}")
ONLY_QUOTED = _said(
    "这里只收录被引用的段落；横线处略去的原文未收录。",
    "Only the passages that are quoted are kept here; lines show where text is left out.",
)
OUR_TRANSLATION = _said("编者译文", "Our translation")
OVERVIEW = _said("全景", "Overview")
PEOPLE = _said("人物：{}", "People: {}")
PLACE = _said("地点：{}", "Place: {}")
READ = _said("在文章中阅读", "Read it in the article")
READ_AFAR = _said("在文章中阅读", "Read the article")
READ_TOO = _said("在文章中阅读这一段", "Read this passage in the article")
SAME_ARTICLE = _said("同一篇文章里的引文", "Quoted from the same article")
SECTION = _said("小标题：{}", "Section: {}")
SOURCES = _said("依据", "Source")
SPOKEN = _said("{}：{}，{}", "{}: {}, {}")
SPOKEN_BARE = _said("{}：{}", "{}: {}")
TAGS = _said("标签：{}", "Tags: {}")
TIMELINE = _said("时间线", "Timeline")
UNKNOWN_ISSUE = _said("报名和刊发日期不详。", "The paper and the day of issue are not known.")
