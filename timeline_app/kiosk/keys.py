"""Every key of the configuration, one record each. ``docs/kiosk.md`` is made from them."""

from typing import Final

from timeline_app.kiosk.hours import Hours
from timeline_app.kiosk.key import Key, Section
from timeline_app.kiosk.kinds import (
    Kind,
    Number,
    OneOf,
    Opening,
    SomeOf,
    Text,
    V_co,
    YesNo,
    address,
    stretch,
)
from timeline_app.model.localized import Localized


def _both(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


def _key(name: str, kind: Kind[V_co], written: object, zh: str, en: str) -> Key[V_co]:
    return Key(name, kind, written, _both(zh, en))


_SECONDS: Final = _both("秒", "seconds")
_MINUTES: Final = _both("分钟", "minutes")
_PERCENT: Final = _both("%", "%")
_MB: Final = _both("MB", "MB")
_PATH: Final = Text(
    _both(
        "路径；相对路径从配置文件所在的文件夹算起",
        "a path; a relative one starts at the folder of this file",
    )
)
_YES_NO: Final = YesNo()

COLLECTION: Final = _key(
    "collection",
    _PATH,
    "",
    "要展示的时间线文件，或由 `timeline-app publish` 写成的文件夹。空着则展示启动时所在文件夹里的 `events.json`；"
    "没有这个文件，就展示随程序附带的时间线。",
    "The collection's file to show, or a folder that `timeline-app publish` wrote. Empty: the "
    "`events.json` of the folder in which the program is started, else the collection that ships "
    "with it.",
)
FROM: Final = _key(
    "from",
    Text(
        _both(
            "以 https:// 或 http:// 开头的地址", "an address that begins with https:// or http://"
        ),
        address,
    ),
    "",
    "由 `timeline-app publish` 写成的文件夹的网址；与 `collection` 只能选其一。",
    "The web address of a folder that `timeline-app publish` wrote; stands in place of `collection`.",
)
POLL: Final = _key(
    "poll",
    Number(2, 86_400, _SECONDS),
    5,
    "每隔多久看一次 `collection` 有没有变化。",
    "How often `collection` is looked at for changes.",
)
POLL_WEB: Final = _key(
    "poll-web",
    Number(10, 86_400, _SECONDS),
    60,
    "每隔多久问一次 `from` 有没有新内容。",
    "How often `from` is asked for new content.",
)
PATIENCE: Final = _key(
    "patience",
    Number(1, 600, _SECONDS),
    20,
    "服务器这么久没有回应，就下次再试。",
    "A server that is silent for so long is tried again next time.",
)
SIZE_LIMIT: Final = _key(
    "size-limit",
    Number(1, 100_000, _MB),
    2_000,
    "一份内容的全部文件加起来最大多少；更大的不会取用。",
    "How large all files of one content may be together; more is not taken.",
)
CERTIFICATES: Final = _key(
    "certificates",
    _PATH,
    "",
    "除系统信任的证书外，还信任的证书（PEM 文件），用于馆内自己的服务器。",
    "Certificates to trust besides the system's (a PEM file), for a server of the house.",
)

LANGUAGES: Final = _key(
    "languages",
    SomeOf(("zh", "en")),
    ["zh", "en"],
    "观众可选的语言。每次参观从第一种开始。",
    "The languages that visitors may choose. Every visit begins in the first.",
)
TOUR: Final = _key(
    "tour",
    Text(_both("时间线中某个导览的 id", "the id of a tour of the collection")),
    "",
    "无人时播放的导览。空着则用时间线的第一个导览；没有导览，就按日期播放所有事件。",
    "The tour that runs while nobody is there. Empty: the collection's first tour, or without any "
    "all events by date.",
)
EVENT: Final = _key(
    "event",
    Text(_both("时间线中某个事件的 id", "the id of an event of the collection")),
    "",
    "参观开始时打开的事件；如果触摸时画面正播放另一个事件，就打开那一个。空着则不打开。",
    "The event that is open when a visit begins, unless the picture that was touched showed another. "
    "Empty: none is.",
)
SPAN: Final = _key(
    "span",
    Text(
        _both(
            "两个日期，例如 `2020-02-01/2020-03-31`", "two dates such as `2020-02-01/2020-03-31`"
        ),
        stretch,
    ),
    "",
    "每次参观开始时看到的时间段。空着则看到全部。",
    "The stretch of time that a visit begins with. Empty: everything.",
)
IDLE: Final = _key(
    "idle",
    Number(10, 3_600, _SECONDS),
    60,
    "这么久没有人操作，就问“您还在吗？”。",
    "After so long without input the screen asks “Still there?”.",
)
STILL_THERE: Final = _key(
    "still-there",
    Number(20, 600, _SECONDS),
    20,
    "问过之后，再过这么久没有回应，一切回到开头。不能少于 20 秒，以便人人来得及回应（WCAG 2.2.1）。",
    "So long after the question everything returns to the start. At least 20 seconds, so that "
    "everybody can answer in time (WCAG 2.2.1).",
)
READING: Final = _key(
    "reading",
    Number(0, 600, _SECONDS),
    120,
    "打开长文时，`idle` 最多延长多久；0 表示不延长。",
    "How much longer than `idle` a long text may be read at most; 0: no longer.",
)
KEYBOARD: Final = _key(
    "keyboard",
    _YES_NO,
    written=False,
    zh="是否装有键盘。有键盘，就可以输入文字搜索。",
    en="Whether a keyboard is built in. With one, visitors can type to search.",
)
POINTER: Final = _key(
    "pointer",
    _YES_NO,
    written=False,
    zh="是否显示鼠标指针（用轨迹球或鼠标时需要）。",
    en="Whether the mouse pointer is shown, as a trackball or a mouse needs it.",
)

DPI: Final = _key(
    "dpi",
    Number(20, 600, _both("点每英寸", "dots an inch")),
    96,
    "屏幕每英寸多少点，按钮的大小由此算出：横向的像素数 × 25.4 ÷ 画面宽度的毫米数。",
    "How fine the screen is, from which the size of buttons is reckoned: its pixels across × 25.4 ÷ "
    "the width of its picture in millimetres.",
)
TEXT: Final = _key(
    "text",
    Number(80, 200, _PERCENT),
    100,
    "文字大小；观众可以自己改，下一位观众又从这里开始。",
    "The size of text; visitors may change it, and the next one begins with this again.",
)
THEME: Final = _key(
    "theme",
    OneOf(("light", "dark")),
    "light",
    "像纸一样明亮，还是适合暗展厅。",
    "Light as paper, or dark for a dark hall.",
)
MOTION: Final = _key(
    "motion",
    _YES_NO,
    written=True,
    zh="画面是否飞行、滑动；否则直接切换。",
    en="Whether the picture flies and glides; otherwise it cuts.",
)
LOW_REACH: Final = _key(
    "low-reach",
    _YES_NO,
    written=True,
    zh="竖屏时把所有按钮放在下部，坐轮椅的观众和孩子也够得着。",
    en="On a portrait screen all buttons stand in the lower part, within reach of wheelchair users "
    "and children.",
)
DIM_AFTER: Final = _key(
    "dim-after",
    Number(0, 1_440, _MINUTES),
    30,
    "无人这么久之后，画面变暗；0 表示从不变暗。",
    "After so long without anybody the picture dims; 0: never.",
)
DIM_TO: Final = _key(
    "dim-to",
    Number(5, 100, _PERCENT),
    40,
    "变暗之后还有多亮。",
    "How bright the dimmed picture still is.",
)

_DAYS: Final = (
    ("monday", "星期一", "Monday"),
    ("tuesday", "星期二", "Tuesday"),
    ("wednesday", "星期三", "Wednesday"),
    ("thursday", "星期四", "Thursday"),
    ("friday", "星期五", "Friday"),
    ("saturday", "星期六", "Saturday"),
    ("sunday", "星期日", "Sunday"),
)


def _hours_key(day: str, zh: str, en: str) -> Key[Hours]:
    return _key(
        f"hours.{day}",
        Opening(),
        "always",
        f"{zh}屏幕亮着的时间；其余时间黑屏。",
        f"When the screen is on, on a {en}; at other times it is black.",
    )


WEEK: Final = tuple(_hours_key(*day) for day in _DAYS)
"""Monday first."""

PIN: Final = _key(
    "pin",
    _YES_NO,
    written=True,
    zh="工作人员退出时是否要输入 PIN（用 `timeline-app kiosk --set-pin` 设定）。",
    en="Whether staff need the PIN to leave (set by `timeline-app kiosk --set-pin`).",
)
CORNER: Final = _key(
    "corner",
    OneOf(("top-left", "top-right", "bottom-left", "bottom-right")),
    "top-right",
    "工作人员按住哪个角，会出现 PIN 键盘。",
    "The corner that staff hold to get the PIN pad.",
)
HOLD: Final = _key(
    "hold",
    Number(1, 30, _SECONDS),
    3,
    "要按住多久。",
    "How long they hold it.",
)

START_LIMIT: Final = _key(
    "start-limit",
    Number(5, 600, _SECONDS),
    30,
    "启动后这么久还没有画出第一幅画面，就重新启动。",
    "A window that hasn't painted its first picture by then is started anew.",
)
HEARTBEAT_LIMIT: Final = _key(
    "heartbeat-limit",
    Number(1, 60, _SECONDS),
    3,
    "画面这么久没有更新，就当作卡住，重新启动。",
    "A window that paints nothing for so long counts as frozen and is started anew.",
)
MEMORY_LIMIT: Final = _key(
    "memory-limit",
    Number(200, 100_000, _MB),
    2_000,
    "窗口占用的内存超过此数，就重新启动。",
    "A window that takes more memory is started anew.",
)
LOG_FOLDER: Final = _key(
    "log-folder",
    _PATH,
    "",
    "日志所在的文件夹。空着则放在本人的状态文件夹里。",
    "The folder of the logs. Empty: in the person's state folder.",
)
LOG_SIZE: Final = _key(
    "log-size",
    Number(1, 1_000, _MB),
    5,
    "一个日志文件写到这么大，就换一个新的。",
    "A log that has grown so large is put aside, and a new one begun.",
)
LOG_FILES: Final = _key(
    "log-files",
    Number(1, 100, _both("个", "files")),
    5,
    "每种日志保留几个文件。",
    "How many files of each log are kept.",
)

CONTENT: Final = Section(
    _both("内容", "Content"),
    (COLLECTION, FROM, POLL, POLL_WEB, PATIENCE, SIZE_LIMIT, CERTIFICATES),
)
VISITS: Final = Section(
    _both("参观", "Visits"),
    (LANGUAGES, EVENT, SPAN, TOUR, IDLE, STILL_THERE, READING, KEYBOARD, POINTER),
)
SCREEN: Final = Section(
    _both("屏幕", "Screen"),
    (DPI, TEXT, THEME, MOTION, LOW_REACH, DIM_AFTER, DIM_TO),
)
HOURS: Final = Section(_both("开放时间", "Hours"), WEEK)
STAFF: Final = Section(_both("工作人员", "Staff"), (PIN, CORNER, HOLD))
WATCHING: Final = Section(
    _both("监护", "Watching over it"),
    (START_LIMIT, HEARTBEAT_LIMIT, MEMORY_LIMIT, LOG_FOLDER, LOG_SIZE, LOG_FILES),
)
SECTIONS: Final = (CONTENT, VISITS, SCREEN, HOURS, STAFF, WATCHING)
KEYS: Final = {key.name: key for section in SECTIONS for key in section.keys}
