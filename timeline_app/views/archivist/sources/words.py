"""Words about sources, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ADD = _said("添加来源…", "Add a source…")
ADD_TITLE = _said("添加来源", "Add a source")
ALTERNATIVE = _said("副标题", "Second headline")
ATTACHED = _said("全文存于 {}", "Full text: {}")
AUTHORS = _said("作者（多人用分号隔开）", "Authors (divided by semicolons)")
CHARACTERS = _said("{:,} 个字", "{:,} characters")
CHOOSE = _said("选择文件…", "Choose a file…")
CHOOSE_OTHER = _said("换一个文件…", "Choose another file…")
DAY_OF_ISSUE = _said("发表日期", "Date of publication")
DECIDE = _said(
    "请先决定：采用读到的全文，还是不用。",
    "Please take the text that was found first, or decline it.",
)
DECLINE = _said("不用这份", "Not this one")
DETACH = _said("不再附带全文", "Leave the full text away")
DROP = _said("松开后，读取这份文件", "Let go to read the file")
EDIT = _said("修改…", "Edit…")
EDIT_NAMED = _said("修改：{}", "Edit: {}")
EDIT_TITLE = _said("来源资料", "About the source")
FULL_TEXT = _said("文章全文", "Full text of the article")
HEADLINE = _said("标题", "Headline")
HOW_MANY = _said("引用 {:,} 处", "Quoted {:,} times")
HOW_MANY_ONE = _said("引用 1 处", "Quoted once")
KEPT_BESIDE = _said(
    "保存时，会在时间线文件旁边存一份 UTF-8 文本：articles 文件夹，{}.txt。原来的文件不动。",
    "On saving, a copy as UTF-8 text is kept beside the collection, in the folder articles, as "
    "{}.txt. Your own file stays as it is.",
)
LANGUAGE = _said("文章的语言", "Language of the article")
NEVER = _said("还没有引用", "Not quoted yet")
NO_DATE = _said("发表日期：{}", "Date of publication: {}")
NO_HEADLINE = _said("请至少写一个标题。", "Please write at least one headline.")
NO_SOURCES = _said(
    "还没有来源。先添加一篇文章，再从中引用。",
    "There are no sources yet. Add an article first, then quote from it.",
)
NO_TEXT = _said(
    "还没有附上全文。附上之后，就能在文章里直接选取引文，引文也会与原文核对。",
    "No full text is attached yet. With it, passages can be selected in the article, and "
    "quotations are checked against it.",
)
NOTE = _said("说明", "Note")
NOT_SAID = _said("没有标明", "not told")
PUBLISHER = _said("报刊、出版社或收藏单位", "Publisher, paper or archive")
READ = _said("打开文章", "Open the article")
READ_NAMED = _said("打开文章：{}", "Open the article: {}")
READING = _said("正在读取文章", "Reading the article")
REMOVE = _said("删除", "Remove")
REMOVE_NAMED = _said("删除：{}", "Remove: {}")
RIGHTS = _said("版权与授权", "Rights")
RIGHTS_REMINDER = _said(
    "附上全文之前，请确认您有权保存和展示它；没有把握时，只留引文。",
    "Before you attach the full text, make sure that you may keep and show it; if in doubt, keep "
    "the quotations alone.",
)
SOURCES = _said("文章与来源", "Articles and sources")
TAKE = _said("采用", "Take it")
TAKEN = _said("已采用“{}”，{}。", "“{}” is taken, {}.")
TOLD_AUTHORS = _said("作者：{}", "Authors: {}")
TOLD_DAY = _said("日期：{}", "Date: {}")
TOLD_HEADLINE = _said("标题：{}", "Headline: {}")
TYPE = _said("类型", "Type")
WITH_TEXT = _said("有全文", "with full text")
