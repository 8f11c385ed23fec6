"""Words about files that a collection is written to, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


DARK = _said("深色背景", "Dark background")
DOTS = _said("每英寸点数", "Dots an inch")
EXPORT = _said("导出…", "Export…")
HEADING = _said("导出", "Export")
HEIGHT = _said("高", "Height")
HEIGHT_ON_PAPER = _said("高（毫米）", "Height in mm")
HELD = {
    ".json": _said(
        "全部内容，一样不少；图片和全文一起复制。",
        "Everything; pictures and full texts are copied along.",
    ),
    ".timelinejs.json": _said(
        "一种语言；没有引文、来源、标签和导览。",
        "One language; no quotations, sources, tags or tours.",
    ),
    ".timelinejs.csv": _said(
        "一种语言；没有编号、引文、来源、标签和导览。",
        "One language; no ids, quotations, sources, tags or tours.",
    ),
    ".csv": _said(
        "每个事件一行，各种语言；只有第一处引文，没有图片、备注、时期和导览。",
        "A row an event, in all languages; only the first quotation, no pictures, notes, eras or "
        "tours.",
    ),
    ".xlsx": _said(
        "与表格相同，一个单元格最多 32767 字。",
        "The same as a table; a cell holds 32,767 characters.",
    ),
    ".ics": _said(
        "一种语言；只有日期、标题、摘要、地点和类别。",
        "One language; dates, titles, summaries, places and categories alone.",
    ),
    ".html": _said(
        "用浏览器就能看，不需要网络；没有讲解备注和导览。",
        "Opens in any browser, without a network; no presenter’s notes or tours.",
    ),
    ".png": _said(
        "整条时间线画成一张图，可以大到一面墙。",
        "The whole timeline as one picture, as large as a wall.",
    ),
    ".svg": _said(
        "整条时间线画成矢量图，可以任意放大、再编辑。",
        "The whole timeline as a drawing that can be enlarged and edited.",
    ),
    ".pdf": _said(
        "整条时间线画在一页上，适合送印。", "The whole timeline on one page, ready for print."
    ),
}
"""What a file holds, and what it can't, by how its name ends."""
LANGUAGE = _said("语言", "Language")
LIGHT = _said("浅色背景", "Light background")
NOT_A_SIZE = _said(
    "宽和高请写成数字，最小 {} 像素，最大 {} 像素。",
    "Please write width and height as numbers, from {} to {} pixels.",
)
NOT_DOTS = _said(
    "每英寸点数请写成 {} 到 {} 之间的数字。",
    "Please write the dots an inch as a number from {} to {}.",
)
NOT_PIECES = _said(
    "块数请写成 1 到 {} 之间的数字。", "Please write the number of pieces as one from 1 to {}."
)
PIECES = _said("分成几块", "Pieces")
RESULT = _said("{} × {} 像素", "{} × {} pixels")
RESULT_IN_PIECES = _said(
    "{} × {} 像素，从左到右分成 {} 个文件", "{} × {} pixels, in {} files from left to right"
)
RESULT_ON_PAPER = _said("纸上 {} × {} 毫米", "{} × {} mm on paper")
THEME = _said("背景", "Background")
UNIT = _said("尺寸单位", "Size in")
UNITS = {"mm": _said("毫米", "mm"), "px": _said("像素", "pixels")}
WIDTH = _said("宽", "Width")
WIDTH_ON_PAPER = _said("宽（毫米）", "Width in mm")
