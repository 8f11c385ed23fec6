"""Words of the console and of the question before the end, in both languages."""

from timeline_app.model.localized import Localized
from timeline_app.presenting.action import Action


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


ACTIONS = {
    Action.PREVIOUS: _said("上一站", "Previous"),
    Action.NEXT: _said("下一站", "Next"),
    Action.BLACK: _said("黑屏", "Black"),
    Action.WHITE: _said("白屏", "White"),
    Action.FREEZE: _said("冻结", "Freeze"),
    Action.SPOTLIGHT: _said("聚光", "Spotlight"),
    Action.ZOOM: _said("放大", "Enlarge"),
    Action.WANDER: _said("漫游", "Wander"),
    Action.COME_BACK: _said("回到导览", "Back to the tour"),
    Action.FIND: _said("查找", "Find"),
    Action.TIMER: _said("重新计时", "Restart timer"),
    Action.SWAP: _said("互换屏幕", "Swap screens"),
    Action.ASK: _said("结束放映", "End the show"),
}
AHEAD = _said("快 {}", "{} ahead")
AUDIENCE = _said("观众现在看到", "The audience sees")
BLACK = _said("黑屏", "black")
CLEAR = _said("清除", "Clear")
CLOCK = _said("时间", "Time")
CONSOLE = _said("放映控制台", "Presenter’s console")
ELAPSED = _said("已讲", "Elapsed")
ENDING = _said("结束放映吗？", "End the show?")
END = _said("结束", "End it")
ENTER_ENDS = _said("按回车键结束", "Enter ends it")
FIND = _said("查找观众问到的事件", "Find an event somebody asks about")
FROZEN = _said("已冻结", "frozen")
GO_ON = _said("继续放映", "Go on")
HIDDEN = _said("没有观众的屏幕", "no screen for the audience")
JUMP = _said("跳到第{}站：按回车键", "To stop {}: press Enter")
KEEP = _said("结束并保存用时", "End, keep the times")
LAST = _said("这是最后一站", "This is the last stop")
LATE = _said("慢 {}", "{} behind")
NEXT = _said("下一站", "Next")
NO_NOTES = _said("这一站没有备注。", "No notes for this stop.")
NOTES = _said("备注", "Notes")
NOTHING_FOUND = _said("没有找到", "No match")
ON_TIME = _said("正好", "on time")
PACE = _said("进度", "Pace")
PART = _said("引文第{}部分，共{}部分", "part {} of {} of the quotation")
PREPARING = _said("正在准备搜索……", "Preparing the search…")
REMAINING = _said("剩余", "Remaining")
SMALL_SCREEN = _said(
    "观众的屏幕只有{}×{}像素：文字仍够大，但长引文会分成几部分。",
    "The audience’s screen has only {}×{} pixels: words stay large enough, but long quotations "
    "come in parts.",
)
STOP = _said("第{:,}站，共{:,}站", "Stop {:,} of {:,}")
STOPS = _said("各站", "Stops")
THIS = _said("本站", "Now")
VANISHED = _said(
    "观众的屏幕“{}”断开了。重新接上后会自动继续，放映停在当前位置。",
    "The audience’s screen “{}” is gone. The show goes on by itself once it is back.",
)
WANDERING = _said("漫游中", "wandering")
WHITE = _said("白屏", "white")
CLOSE = _said("关闭", "Close")
