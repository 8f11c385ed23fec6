"""Words about tours and their stops, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ADD = _said("新建导览", "New tour")
ADD_ALL = _said("按日期加入所有事件", "Add all events by date")
ADD_STOP = _said("加入这一站", "Add this stop")
ADDED = _said("已加入导览“{}”，成为第 {} 站。", "Added to the tour “{}” as stop {}.")
DRAG = _said("拖动以改变顺序：{}", "Drag to another place: {}")
DRAWING = _said("正在画幻灯片", "Drawing the slides")
EARLIER = _said("上移：{}", "Move up: {}")
EDIT = _said("编辑", "Edit")
EDIT_NAMED = _said("编辑：{}", "Edit: {}")
EVENT = _said("下一站的事件", "Event of the next stop")
GONE = _said("已不存在的事件（{}）", "An event that is gone ({})")
HANDED_OUT = _said("已写成讲义：{}（{:,} 页）", "The handout is written: {} ({:,} pages)")
HANDOUT = _said("讲义（PDF）…", "Handout (PDF)…")
HANDOUT_NAMED = _said("讲义（PDF）：{}", "Handout (PDF): {}")
LATER = _said("下移：{}", "Move down: {}")
NO_NAME = _said("请给导览写上标题。", "Please write a title for the tour.")
NO_SPAN = _said("画面：讲到时由程序选定", "Shows: chosen when it is told")
NO_STOPS = _said("导览至少要有一站。", "A tour needs at least one stop.")
NO_TOURS = _said(
    "导览是按讲述的顺序排好的事件，供演讲和展厅循环播放使用。这里还没有导览。",
    "A tour is a list of events in the order they are told, for talks and for the loop in a hall. "
    "There is none yet.",
)
NOTES = _said("讲解词", "Notes")
NOTHING = _said("请先在时间线上选一个事件。", "Please select an event on the timeline first.")
NOW = _said("用现在的画面", "As shown now")
NOW_NAMED = _said("用现在的画面：{}", "As shown now: {}")
ORDER = _said(
    "从上到下讲述；拖动左边的横线，或按住 Alt 再按 ↑ ↓，都能移动。",
    "Told from top to bottom; drag the lines on the left, or press Alt with ↑ ↓, to move a stop.",
)
REMOVE = _said("移除", "Remove")
REMOVE_NAMED = _said("移除：{}", "Remove: {}")
SECONDS = _said("停留（秒）", "Seconds to stay")
LESS = _said("短一些：{}", "Shorter: {}")
MORE = _said("长一些：{}", "Longer: {}")
SLIDES = _said("幻灯片（PNG）…", "Slides (PNG)…")
SLIDES_MADE = _said(
    "已画成 {:,} 张幻灯片，在文件夹“{}”里。", "{:,} slides are drawn, in the folder “{}”."
)
SLIDES_NAMED = _said("幻灯片（PNG）：{}", "Slides (PNG): {}")
SPAN = _said("画面：{}", "Shows: {}")
STOP = _said("{}. {}", "{}. {}")
STOPS = _said("{:,} 站", "{:,} stops")
STOPS_ONE = _said("1 站", "1 stop")
STOPS_TIME = _said("{}，约 {} 分钟", "{}, about {} minutes")
TITLE = _said("标题", "Title")
TOUR = _said("导览", "Tour")
TOURS = _said("导览", "Tours")
UNNAMED = _said("未命名的导览", "Unnamed tour")
WHERE = _said("讲义存到哪里", "Where to keep the handout")
WHERE_SLIDES = _said("幻灯片的文件夹放在哪里", "Where to put the folder of slides")
WITHOUT = _said("不指定画面", "Leave it open")
WITHOUT_NAMED = _said("不指定画面：{}", "Leave open what is shown: {}")
