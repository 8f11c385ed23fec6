"""The words of Chinese dates, and the patterns they make.

Texts come with traditional characters of dates simplified, in one width, without blanks.
"""

from collections.abc import Mapping
from typing import Any, Final

from timeline_app.articles.finding.plain import ONE_FORM
from timeline_app.articles.finding.said import Grain
from timeline_app.timescale.eras_zh import DYNASTIES, ERAS, SIMPLIFIED
from timeline_app.timescale.spoken import Share

_TRADITIONAL: Final = str.maketrans(
    "個該歲節聖誕慶數隨內將擬劃計預戰過現許幾邊餘學屆賽財淩陽陰舊曆歷臘閏婦兒軍勞動復裏裡當這級達頭轉農際黨師樹"
    "雙曉鐘廣場運慘會離長夠",
    "个该岁节圣诞庆数随内将拟划计预战过现许几边余学届赛财凌阳阴旧历历腊闰妇儿军劳动复里里当这级达头转农际党师树"
    "双晓钟广场运惨会离长够",
)
FORMS: Final[Mapping[int, str | int]] = (
    dict(ONE_FORM) | SIMPLIFIED | _TRADITIONAL | str.maketrans("，。：；、—──", ",.:;、---")
)

D: Final = (
    "(?:[0-3]?[0-9]|廿[一二三四五六七八九]?|卅一?|[二三]?十[一二三四五六七八九]?"
    "|[一二三四五六七八九])"
)
COUNT: Final = (
    "(?:[0-9]{1,3}|[廿卅][一二三四五六七八九]?|[一二三四五六七八九]百零?[一二三四五六七八九]?十?"
    "[一二三四五六七八九]?|[一二三四五六七八九]?十[一二三四五六七八九]?|[一两二三四五六七八九])"
)
Y4: Final = "(?:[12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3})"
BC: Final = "公元前|西元前|前(?=[0-9]{2}|[一二三四五六七八九]百)"
ERA_NAME: Final = "|".join(ERAS)
DYNASTY: Final = f"(?:{DYNASTIES})(?:朝|代)?"
_LONG: Final = f"[0-9]{{1,5}}|{COUNT}"
_ABOUT: Final = "一二|一两|二三|两三|三四|三五|四五|五六|六七|七八|八九"
"""Two figures that count: 六七年, six or seven years."""
_FINER: Final = (
    f"(?=,?(?:{D}|元)月|[上下]半年|第?[一二三四1-4]季|年?初(?![中三次级步心试审选期等衷])|底(?![蕴子色气层])"
    "|年[底末]|春(?![节华风])|夏|秋|冬|元旦|国庆|圣诞)"
)
_SHORT: Final = (
    "(?P<yy>[0-9]{2}|[〇零○一二三四五六七八九]{2})"
    f"(?:(?<![0-9]{{2}})(?<!{_ABOUT})(?!年[级代生制期])"
    f"|(?:(?<![0-9\u4e00-\u9fff]..)|(?<=[在于从自到至及和与]..))(?=年{_FINER}))年"
    "|(?P<of_republic>1[0-3][0-9]|一[〇零○一二三][〇零○一二三四五六七八九])(?<![0-9前元]...)年"
    f"(?=度|{D}月|[春夏秋冬底初])"
)
"""Years without their century, and those of Taiwan's papers; with a month or so, as else they count."""
FULL_YEAR: Final = (
    f"(?:(?P<year>{Y4})年|{_SHORT}|(?:(?P<bc>{BC})|(?P<ad>公元|西元))(?P<of_bc_ad>{_LONG})年"
    f"|(?:{DYNASTY})?(?P<era>{ERA_NAME})(?P<of_era>元|{COUNT})年"
    "|(?P<issue_year>今年|去年|前年|明年|后年|本年度?|上年|来年)"
    "|(?P<story_year>同年|当年|是年|该年|这一?年|那一?年|次年|翌年|第二年|转年|隔年|上一年|前一年))"
)
MONTH: Final = (
    f"(?:(?P<month>{D}|元)月份?"
    "|(?P<issue_month>本月|上个?月|下个?月|这个月)(?!底|初|末|中旬|上旬|下旬)"
    "|(?P<story_month>同月|当月|次月|翌月|是月|该月))"
)
DAY: Final = f"(?P<day>{D})[日号]"
NOT_LATE: Final = "(?!代|叶草)"
NOT_EARLY: Final = "(?![中三次级步心试审选期等衷])"
SHARE_M: Final = (
    rf"(?:(?P<share>上旬|中旬|下旬|初{NOT_EARLY}|底|末{NOT_LATE}|中(?=[,.;、起前后以的)]|$))"
    "|(?P<half>上半月|下半月))"
)
SHARE_Y: Final = (
    rf"(?P<share>中期|中叶|初期|初年|早期|末期|末年|后期|晚期|年初{NOT_EARLY}|年底|年末|年中(?![国央华])"
    rf"|初{NOT_EARLY}|底|末{NOT_LATE}|中(?=[,.;、起前后以的)]|$))"
)
SHARE_D: Final = "(?P<share>初[期叶]?|早期|前期|中期|中叶|末叶|中(?![国央华])|末期?|后期|晚期|底)"
HALF_Y: Final = "(?P<half>上半年|下半年)"
SEASON: Final = (
    "(?P<season>春(?![节运联晚风雨秋城江兰耕游])|夏(?![朝商利令威禹侯收粮布])"
    "|秋(?![瑾收千毫白])|冬(?![奥梅泳青虫]|至(?![0-9一二次翌]))(?!季奥))[季天]?(?!运会|[春夏秋冬]|之交)"
)
WEEKDAY_NAME: Final = "(?P<weekday>[一二三四五六日天])"
WEEKDAY: Final = f"(?:周|星期|礼拜){WEEKDAY_NAME}"
HOLIDAYS: Final[Mapping[str, tuple[int, int]]] = {
    "元旦": (1, 1),
    "情人节": (2, 14),
    "三八妇女节": (3, 8),
    "妇女节": (3, 8),
    "植树节": (3, 12),
    "愚人节": (4, 1),
    "五一国际劳动节": (5, 1),
    "国际劳动节": (5, 1),
    "五一劳动节": (5, 1),
    "劳动节": (5, 1),
    "五一节": (5, 1),
    "五四青年节": (5, 4),
    "青年节": (5, 4),
    "六一国际儿童节": (6, 1),
    "国际儿童节": (6, 1),
    "六一儿童节": (6, 1),
    "儿童节": (6, 1),
    "六一节": (6, 1),
    "建党节": (7, 1),
    "八一建军节": (8, 1),
    "建军节": (8, 1),
    "教师节": (9, 10),
    "国庆节": (10, 1),
    "国庆": (10, 1),
    "双十节": (10, 10),
    "光棍节": (11, 11),
    "平安夜": (12, 24),
    "圣诞前夜": (12, 24),
    "圣诞节": (12, 25),
    "圣诞日": (12, 25),
}
PARTS: Final[Mapping[str, range]] = {
    **dict.fromkeys(
        ("凌晨", "清晨", "拂晓", "黎明", "早晨", "早上", "上午", "晨", "早", "午前"), range(0)
    ),
    **dict.fromkeys(("中午", "午间"), range(1, 4)),
    **dict.fromkeys(("午后", "下午", "傍晚", "黄昏", "薄暮"), range(1, 12)),
    **dict.fromkeys(
        ("晚上", "晚间", "入夜", "深夜", "夜间", "夜里", "夜晚", "午夜", "子夜", "夜", "晚"),
        range(5, 12),
    ),
}
PART: Final = f"(?P<part>{'|'.join(sorted(PARTS, key=len, reverse=True))})"
UNIT: Final = "(?P<unit>年|月|周|星期|礼拜|天|日)"
MANY: Final = (
    f"(?:(?P<vague>{COUNT}?多|数十?|几十?|若干|{_ABOUT})个?|(?P<count>{COUNT})(?=个?[年周天]?(?P<more>多)?)个?多?)"
    f"{UNIT}(?:(?<=[年周天])多)?"
)
LATER: Final = "(?:之后|以后|过后|后(?![来勤方卫期者代续援台院备果人]))"
_SIXTY: Final = "(?:[0-5]?[0-9]|零?[一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?)"
CLOCK: Final = (
    rf"(?P<hour>{D}|零|〇)[时点](?:整|(?P<half_past>半)|(?P<quarter_past>[一三])刻"
    rf"|(?P<minute>{_SIXTY})分(?:(?P<second>{_SIXTY})秒)?)"
)
NUMERAL: Final = ("0", "一")
FOUR: Final = ("0000", "一")
FEW: Final = ("00", "一")
YEARS: Final = (
    *FOUR,
    "00",
    *"今去前明后本上来同当是该这那次翌第转隔公西中清明唐",
    *(era[0] for era in ERAS),
)

DAYLIKE: Final = frozenset((Grain.DAY, Grain.WEEKDAY))
CLOCKLIKE: Final = frozenset((Grain.CLOCK, Grain.PART))


def _issue_days() -> dict[str, int]:
    days = {
        "昨": -1,
        "昨午": -1,
        "今午": 0,
        "前晚": -2,
        "前夜": -2,
        "前天": -2,
        "前日": -2,
        "大前天": -3,
        "后天": 2,
        "大后天": 3,
    }
    for first, shift in (("昨", -1), ("今", 0), ("明", 1)):
        days |= {first + each: shift for each in "天日晚晨夜早"}
    return days


def _story_days() -> dict[str, int]:
    days = dict.fromkeys(("当天", "当日", "同日", "同一天", "是日", "该日"), 0)
    days |= dict.fromkeys(("这天", "这一天", "这一日", "那天", "那一天", "那日"), 0)
    days |= {
        each + part: 0 for each in ("当", "是", "同", "这一", "那一", "那") for part in ("晚", "夜")
    }
    days |= {
        each + part: 1 for each in ("翌", "次", "隔") for part in ("日", "晨", "夜", "晚", "早")
    }
    return days | {"第二天": 1, "第三天": 2, "翌天": 1, "前一天": -1, "前一日": -1, "头一天": -1}


ISSUE_DAYS: Final = _issue_days()
ISSUE_QUARTERS: Final = {
    f"{which}{of}季度": shift
    for which, shift in (("本", 0), ("这", 0), ("上", -1), ("下", 1))
    for of in ("", "个")
}
STORY_DAYS: Final = _story_days()


def any_of(words: Mapping[str, Any]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "issue_year": {
        **dict.fromkeys(("今年", "本年", "本年度"), 0),
        **dict.fromkeys(("去年", "上年"), -1),
        **dict.fromkeys(("明年", "来年"), 1),
        "前年": -2,
        "后年": 2,
    },
    "story_year": {
        **dict.fromkeys(("同年", "当年", "是年", "该年", "这年", "这一年", "那年", "那一年"), 0),
        **dict.fromkeys(("次年", "翌年", "第二年", "转年", "隔年"), 1),
        **dict.fromkeys(("上一年", "前一年"), -1),
    },
    "issue_month": {
        **dict.fromkeys(("本月", "这个月", "当月", "本"), 0),
        **dict.fromkeys(("上月", "上个月", "上"), -1),
        **dict.fromkeys(("下月", "下个月", "下"), 1),
    },
    "story_month": {
        **dict.fromkeys(("同月", "当月", "是月", "该月"), 0),
        **dict.fromkeys(("次月", "翌月"), 1),
    },
    "issue_season": ISSUE_QUARTERS,
    "issue_week": {
        **dict.fromkeys(("本", "这", "这个"), 0),
        **dict.fromkeys(("上", "上个"), -1),
        **dict.fromkeys(("上上", "上上个"), -2),
        **dict.fromkeys(("下", "下个"), 1),
        **dict.fromkeys(("下下", "下下个"), 2),
    },
    "issue_day": {**ISSUE_DAYS, "前": -2, "今": 0, "明": 1, "后日": 2},
    "story_day": STORY_DAYS,
    "issue_century": {"上世纪": -1, "上个世纪": -1, "本世纪": 0},
    "weekday": {each: index for index, each in enumerate("一二三四五六日")} | {"天": 6, "末": 5},
    "share": {
        "上旬": Share(0),
        "中旬": Share(1),
        "下旬": Share(2),
        **dict.fromkeys(
            ("初", "初期", "初叶", "早期", "前期", "初年", "年初", "月初"), Share(0, loose=True)
        ),
        **dict.fromkeys(("中", "中期", "中叶", "年中", "月中"), Share(1, loose=True)),
        **dict.fromkeys(
            ("底", "末", "末期", "末叶", "后期", "晚期", "末年", "年底", "年末", "月底", "月末"),
            Share(2, loose=True),
        ),
    },
    "third": {"上": Share(0), "中": Share(1), "下": Share(2)},
    "half": {
        **dict.fromkeys(("上半年", "上半月"), Share(0, 2)),
        **dict.fromkeys(("下半年", "下半月"), Share(1, 2)),
    },
    "month": {
        "元": 1,
        "前": 1,
        "两季度": 6,
        "二季度": 6,
        "三季度": 9,
        "两季": 6,
        "二季": 6,
        "三季": 9,
    },
    "season": {"春": 21, "夏": 22, "秋": 23, "冬": 24},
    "quarter": {"首": 1, "末": 4},
    "holiday": HOLIDAYS,
    "part": PARTS,
    "hour": {"正午": 12},
    "unit": {
        "年": (Grain.YEAR, 1),
        "半年": (Grain.MONTH, 6),
        "半个月": (Grain.DAY, 15),
        "月": (Grain.MONTH, 1),
        **dict.fromkeys(("周", "星期", "礼拜"), (Grain.DAY, 7)),
        **dict.fromkeys(("天", "日"), (Grain.DAY, 1)),
    },
}
