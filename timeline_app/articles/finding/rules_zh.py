"""How dates are written in Chinese, a rule each."""

from typing import Final

from timeline_app.articles.finding.grammar import Rule
from timeline_app.articles.finding.said import Base, Grain, Shape
from timeline_app.articles.finding.words_zh import (
    BC,
    CLOCK,
    COUNT,
    DAY,
    DYNASTY,
    ERA_NAME,
    FEW,
    FOUR,
    FULL_YEAR,
    HALF_Y,
    HOLIDAYS,
    ISSUE_DAYS,
    ISSUE_QUARTERS,
    LATER,
    MANY,
    MONTH,
    NUMERAL,
    PART,
    PARTS,
    SEASON,
    SHARE_D,
    SHARE_M,
    SHARE_Y,
    STORY_DAYS,
    WEEKDAY,
    WEEKDAY_NAME,
    Y4,
    YEARS,
    D,
    any_of,
)

_CLAUSE: Final = r"^|[,.;:!?、()\"“”「」『』《》\s-]"
_IN: Final = rf"{_CLAUSE}|[于在至到从自及和与并]|截至|直到|预计|预期|记者|通讯员"
_NO_SPELL: Final = "(?!内|间|之内|游|均|元|语|军|子|程|圆|常|用品|本)"
_TO: Final = "(?:-{1,2}|至|到|、)"
_TENS: Final = "[1-9][0-9]|[二三四五六七八九]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅[一二三四五六七八九]?"
_ONES: Final = "[1-9]|[一二三四五六七八九]"
_MONTHS: Final = (*NUMERAL, *"元本上下这同当次翌是该")
_CENTURY: Final = rf"(?:(?P<century>{D})世纪|(?P<issue_century>上个?世纪|本世纪))"
_WEEK: Final = "(?P<issue_week>上上个?|上个?|下下个?|下个?|本|这个?)(?:周|星期|礼拜)"
_BEFORE_NAME: Final = r"(?<![者员])(?<![者员] )"
_AFTER_WEEKDAY: Final = r"[,.;)(]|上午|下午|晚|早|中午|凌晨|清晨|傍晚|深夜|举|将|至|到|宣|表示|说|公|召|开|起|前|后|在|从|又|就|发|对|向|出"

_DAYS: Final = (
    Rule(YEARS, rf"{FULL_YEAR},?{MONTH},?{DAY}", Grain.DAY),
    Rule(_MONTHS, rf"{MONTH}{DAY}", Grain.DAY),
    Rule(FEW, rf"(?!一日){DAY}{_NO_SPELL}(?<!号)", Grain.DAY, needs=_IN),
    Rule(
        FEW,
        rf"(?P<day>{D})号(?=[上下早晚中凌清傍深夜,.;起至到前后)-])",
        Grain.DAY,
        needs=_IN,
    ),
    Rule(YEARS, rf"{FULL_YEAR}{MONTH}(?P<day>{D})(?:日?[-至到]+|、)(?P<day2>{D})[日号]", Grain.DAY),
    Rule(FEW, rf"{MONTH}(?P<day>{D})(?:日?[-至到]+|、)(?P<day2>{D})[日号]", Grain.DAY),
    Rule(
        FEW,
        rf"(?P<day>{D})(?:日?[-至到]+|、)(?P<day2>{D})[日号]{_NO_SPELL}",
        Grain.DAY,
        needs=_IN,
    ),
    Rule("昨今明前后大", rf"(?P<issue_day>{any_of(ISSUE_DAYS)})(?![年月后些])", Grain.DAY),
    Rule("后", "(?<![\u4e00-\u9fff])(?P<issue_day>后日)(?=[,将会上下早晚举])", Grain.DAY),
    Rule("昨今明前", rf"(?P<issue_day>[昨今明前])\({D}\)日", Grain.DAY),
    Rule("当同是该这那翌次隔第前头", rf"(?P<story_day>{any_of(STORY_DAYS)})", Grain.DAY),
    Rule(
        (*YEARS, *{name[0] for name in HOLIDAYS}),
        rf"(?:{FULL_YEAR})?的?(?P<holiday>{any_of(HOLIDAYS)})(?![路街村镇桥小大中广假长黄期])",
        Grain.DAY,
    ),
    Rule(
        ("0000",),
        r"(?P<year>[12][0-9]{3})(?P<_sep>[-/.])(?P<month>[01]?[0-9])(?P=_sep)(?P<day>[0-3]?[0-9])"
        r"(?![0-9]|[.][0-9])",
        Grain.DAY,
    ),
    Rule(
        (*YEARS, *"农旧阴正腊冬闰"),
        rf"(?:{FULL_YEAR})?(?:农历|旧历|阴历)?闰?(?:正|腊|冬|{D})月"
        rf"(?P<lunar>初{D}|{D}(?=[,.;)])|(?P<_d>[十廿][一二三四五六七八九]?)(?![日号时点分年月个]))",
        Grain.DAY,
    ),
)
_IN_YEARS: Final = (
    Rule(YEARS, rf"{FULL_YEAR},?{MONTH}{SHARE_M}?", Grain.MONTH),
    Rule(_MONTHS, rf"{MONTH}(?![花桂节党个龄饼]){SHARE_M}?", Grain.MONTH),
    Rule(
        (*YEARS, *_MONTHS),
        rf"(?:{FULL_YEAR},?)?{MONTH}(?P<third>[上中])(?P<third2>[中下])旬",
        Grain.MONTH,
    ),
    Rule(
        "本上下当",
        "(?P<issue_month>本月|上个?月|下个?月|当月)(?P<share>初|中旬|上旬|下旬|底|末)",
        Grain.MONTH,
    ),
    Rule("本上下", rf"(?P<issue_month>[本上下])\({D}\)月{SHARE_M}?", Grain.MONTH),
    Rule("上中下", "(?P<share>上旬|中旬|下旬)", Grain.MONTH, needs=_IN),
    Rule("月", "(?P<share>月初|月中(?=[,.;、])|月底|月末)", Grain.MONTH, needs=_IN),
    Rule(
        YEARS,
        rf"{FULL_YEAR}(?P<month>前)(?P<month2>(?:{D}|两)(?=个月)|[二两三]季度?)(?:个月)?",
        Grain.MONTH,
    ),
    Rule(YEARS, rf"{FULL_YEAR}(?P<month>{D})(?:月?[-至到]+|、)(?P<month2>{D})月份?", Grain.MONTH),
    Rule(
        FEW,
        rf"(?P<month>{D})(?:月?[-至到]+|、)(?P<month2>{D})月份?(?!{D}[日号])",
        Grain.MONTH,
        needs=_IN,
    ),
    Rule(
        YEARS,
        rf"(?:{FULL_YEAR})?(?P<month>[二三四五六七八九])(?P<month2>[二三四五六七八九])月间?",
        Grain.MONTH,
        needs=_IN,
    ),
    Rule(
        ("0000",),
        r"(?P<year>[12][0-9]{3})[-.](?P<month>0[1-9]|1[0-2])(?![-/.0-9年%])",
        Grain.MONTH,
        needs=r"^|[\s(,;]",
    ),
    Rule(
        (*YEARS, *"春夏秋"),
        rf"(?:{FULL_YEAR}的?)?(?:(?P<season>[春夏秋])(?P<season2>[夏秋冬]))之交",
        Grain.SEASON,
    ),
    Rule("本上下这", f"(?P<issue_season>{any_of(ISSUE_QUARTERS)})", Grain.SEASON),
    Rule(YEARS, rf"{FULL_YEAR}的?{SEASON}", Grain.SEASON),
    Rule("春夏秋冬", rf"{SEASON}(?=,)", Grain.SEASON, needs="^|[,.;]"),
    Rule(
        FOUR,
        rf"(?P<year>{Y4})[-至/](?:[12]?[0-9]?[0-9]{{2}})年(?P<season>冬)[季天]?",
        Grain.SEASON,
    ),
    Rule(YEARS, rf"{FULL_YEAR}的?第?(?P<quarter>[一二三四1-4]|首|末)季度?", Grain.SEASON),
    Rule("第首", "(?:第(?=.季)|(?=首季))(?P<quarter>[一二三四1-4]|首)季度?", Grain.SEASON),
    Rule("一", "(?<!前)(?P<quarter>[一二三四])季度", Grain.SEASON),
    Rule("前", "(?<!年)(?P<month>前)(?P<month2>[二三]季度)", Grain.MONTH),
    Rule(YEARS, rf"{FULL_YEAR}的?{HALF_Y}", Grain.YEAR),
    Rule("上下", HALF_Y, Grain.YEAR, needs=_IN),
)
_OF_YEARS: Final = (
    Rule(
        YEARS,
        rf"{FULL_YEAR}(?!来(?![过到了自])|多|余|以上|历史|间隔|代){SHARE_Y}?(?:度(?!过))?",
        Grain.YEAR,
    ),
    Rule("去上前", "(?P<issue_year>去年|上年|前年)的?(?P<same>同期|同月|同季度?)", Grain.YEAR),
    Rule("年", "(?P<share>年初|年底|年末)(?!次)", Grain.YEAR, needs=_IN),
    Rule(
        NUMERAL,
        rf"(?P<same_era>{_TENS}|{_ONES})年{MONTH}{DAY}",
        Grain.DAY,
        needs=_IN,
    ),
    Rule(NUMERAL, rf"(?P<same_era>{_TENS}|{_ONES})年{MONTH}{SHARE_M}?", Grain.MONTH, needs=_IN),
    Rule(NUMERAL, rf"(?P<same_era>{_TENS}|{_ONES})年{SEASON}", Grain.SEASON, needs=_IN),
    Rule(NUMERAL, rf"(?P<same_era>{_TENS})年{SHARE_Y}?(?=,)", Grain.YEAR, needs=_IN),
    Rule(
        ("0",),
        "(?:(?<!约)|(?<=[于在]约))(?P<year>[1-9][0-9]{2})年(?!来|多|余|以|历|间|的|之)",
        Grain.YEAR,
        needs="^|[,.;(于在]",
    ),
    Rule(
        FOUR,
        rf"(?P<year>{Y4})(?:年?(?:-{{1,2}}|至|到)|、)(?P<year2>{Y4}|[0-9]{{2}})年(?:度(?!过))?",
        Grain.YEAR,
    ),
    Rule(FOUR, f"(?P<year>{Y4})年?(?:赛季|财年)", Grain.YEAR),
    Rule(
        ("0",),
        "(?P<year>[12][0-9]{3})年?[-/至](?P<year2>[12][0-9]{3}|[0-9]{2})年?(?:学年度?|赛季|年度|财年)",
        Grain.YEAR,
    ),
    Rule(
        ("0",),
        "(?P<year>[12][0-9]{3})(?:-{1,2}(?P<year2>[12][0-9]{3}))?年?(?=[),;])",
        Grain.YEAR,
        needs="[(]|[(][^()]{0,12}[,;: ]",
    ),
    Rule(
        YEARS,
        rf"(?:{DYNASTY})?(?P<era>{ERA_NAME})(?P<of_era>元|{COUNT})年?[-至到]+(?P<of_era2>{COUNT})年",
        Grain.YEAR,
    ),
    Rule(
        "公西前",
        "(?P<bc>公元前|西元前|前)(?P<year>[0-9]{1,5})年?[-至到]+(?:公元前|前)?(?P<year2>[0-9]{1,5})年",
        Grain.YEAR,
    ),
    Rule(
        (*NUMERAL, *"上本"),
        rf"{_CENTURY}?(?P<decade>[一二三四五六七八九]十|[0-9]0|(?:1[0-9]|20)[0-9]0"
        rf"|一[六七八九][〇零○一二三四五六七八九][〇零○]|二[〇零○][〇零○一二][〇零○])年代{SHARE_D}?",
        Grain.DECADE,
    ),
    Rule(
        (*NUMERAL, *"上本"),
        rf"{_CENTURY}?(?P<decade>[一二三四五六七八九]十?|[0-9]0)(?:年代)?{_TO}?"
        "(?P<decade2>[一二三四五六七八九]十|[0-9]0)年代(?![初中末后晚早前])",
        Grain.DECADE,
    ),
    Rule(
        (*NUMERAL, *"公西前"),
        rf"(?:(?P<bc>{BC})|公元|西元)?(?P<century>{D})世纪(?![0-9]0年代|[二三四五六七八九]十年代)"
        rf"{SHARE_D}?",
        Grain.CENTURY,
    ),
    Rule("上本", rf"(?P<issue_century>上个?世纪|本世纪){SHARE_D}?", Grain.CENTURY),
)
_OF_WEEKS: Final = (
    Rule("上下本这", rf"{_WEEK}{WEEKDAY_NAME}", Grain.DAY),
    Rule("上下本这", rf"{_WEEK}(?P<weekday>末)", Grain.WEEK),
    Rule("上下本这", rf"{_WEEK}(?!末|[一二三四五六日天期])", Grain.WEEK),
    Rule("星礼", rf"(?:星期|礼拜){WEEKDAY_NAME}", Grain.WEEKDAY),
    Rule("周", WEEKDAY, Grain.WEEKDAY, needs=f"{_BEFORE_NAME}(?:{_IN})", wants=_AFTER_WEEKDAY),
    Rule("(", rf"\({WEEKDAY}\)", Grain.WEEKDAY, alone=False),
)
_OF_CLOCKS: Final = (
    Rule((*NUMERAL, "零"), CLOCK, Grain.CLOCK),
    Rule(
        (*FEW, "零"),
        rf"(?P<hour>{D}|零|〇)[时点](?:钟|整)?(?![间代候期段差评半多])",
        Grain.CLOCK,
        alone=False,
    ),
    Rule(
        ("0",),
        "(?P<hour>[01]?[0-9]|2[0-3]):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?(?![0-9:])",
        Grain.CLOCK,
        alone=False,
    ),
    Rule("正", "(?P<hour>正午)", Grain.CLOCK, alone=False),
    Rule(tuple({part[0] for part in PARTS}), PART, Grain.PART, alone=False),
)
_RECKONED: Final = (
    Rule((*NUMERAL, *"数几若"), MANY + LATER, Grain.DAY, Base.STORY, shift=1),
    Rule("半", rf"(?P<unit>半年|半个月){LATER}", Grain.DAY, Base.STORY, shift=1),
    Rule("又过", rf"又?过了{MANY}(?![的多])", Grain.DAY, Base.STORY, shift=1),
    Rule(
        (*FEW, *"数几若"),
        rf"{MANY}(?:之前|以前|(?<!日)前(?!往|夕)|前(?![往来进线去后任期夕身途夜沿锋赴]))",
        Grain.DAY,
        Base.ISSUE,
        shift=-1,
    ),
    Rule("半", "(?P<unit>半年|半个月)(?:之前|以前|前)", Grain.DAY, Base.ISSUE, shift=-1),
    Rule(
        "此其随之接嗣以",
        rf"(?:此后|其后|随后|之后|接下来|嗣后|以后)的?{MANY}[间里内]?",
        Grain.DAY,
        Base.STORY,
        shift=1,
        shape=Shape.FOLLOWING,
    ),
    Rule(
        "未今",
        rf"(?:未来|今后)的?{MANY}[间里内]?",
        Grain.DAY,
        Base.ISSUE,
        shift=1,
        shape=Shape.FOLLOWING,
    ),
)
RULES: Final = (*_DAYS, *_IN_YEARS, *_OF_YEARS, *_OF_WEEKS, *_OF_CLOCKS, *_RECKONED)
_UNITS: Final = "年月日号时点多周星礼天世季至到、:/.~"
GUARDS: Final = (
    (("0",), f" ?(?:[{_UNITS})学赛-]|个多?[年月周星礼世])"),
    (("一",), f"[{_UNITS}零-]|个多?[年月周星礼世]|百|十|[0-9]|[劳国青儿妇建节]"),
    (("今",), "[年天日晚晨早夜午后(]"),
    (("明",), "[年天日晚晨早夜朝代(]|治|洪|永|嘉|万|崇|正|弘|成|隆|天"),
    (("后", "昨"), "[年天日晚晨早夜午从在(]"),
    (("前",), "[年天日晚夜(一0-9二三四五六七八九]"),
    (
        ("本", "这", "那", "该", "是", "同", "当", "次", "翌", "转", "隔"),
        "[治年月日天周星礼世晨夜晚早一个季(]",
    ),
    (("上", "下"), "[年月周星礼世旬半个上下午季(]"),
    (("大",), "[前后正]"),
    (("昭", "令"), "和"),
    (("平",), "[成安]"),
    (("中",), "[旬华午]"),
    (("来",), "年"),
    (("道",), "光"),
    (("宣",), "统"),
    (("公", "西"), "元"),
    (("情",), "人"),
    (("子",), "夜"),
    (("第",), "[一二三四1-4]"),
    (
        ("开", "正", "天", "万", "成", "永"),
        "[元月年]|[一二三四五六七八九十廿0-9]|[观德启历化乐]|午",
    ),
)
"""What follows a character that is mostly no date's first."""
