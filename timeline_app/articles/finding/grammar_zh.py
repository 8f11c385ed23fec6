"""The table of Chinese dates, simplified and traditional."""

from typing import Final

from timeline_app.articles.finding.grammar import Glue, Grammar, Wrapper
from timeline_app.articles.finding.rules_zh import GUARDS, RULES
from timeline_app.articles.finding.said import Grain, Shape
from timeline_app.articles.finding.words_zh import CLOCKLIKE, DAYLIKE, FORMS, WORDS
from timeline_app.timescale.numerals_zh import number

_DATES: Final = frozenset(Grain) - {Grain.PART}
_NUMERALS: Final = "〇○一二三四五六七八九十百廿卅两"
_BEGINS: Final = "".join(
    sorted({key for rule in RULES for key in rule.first} - {"0", "00", "0000", "一"})
)
_NOT_BEFORE: Final = (
    "前(?![往来进线去后任期夕身途夜沿锋赴几半]|[0-9一二两三四五六七八九十]+[个季名位周天强轮场])"
)
_NOT_AFTER: Final = "后(?![来勤方卫期者代续援台院备果人])"
_RISES: Final = "起(?![飞义火草程重诉床航身点步兵事初来源于落色名舞始降])"

ZH: Final = Grammar(
    lang="zh",
    forms=FORMS,
    blanks=r"(?<=[0-9\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]) +(?=[0-9])"
    r"|(?<![0-9][0-9])(?<=[0-9]) +(?=[0-9](?![0-9]))",
    token=f"[0-9]+|[{_NUMERALS}]+|[{_BEGINS}]",
    numerals=_NUMERALS,
    rules=RULES,
    guards=GUARDS,
    glue=(
        Glue(",? ?", DAYLIKE, frozenset((Grain.WEEKDAY,))),
        Glue("的?", DAYLIKE, CLOCKLIKE),
        Glue("约", DAYLIKE, CLOCKLIKE, sign="~"),
        Glue("", frozenset((Grain.PART,)), frozenset((Grain.CLOCK,))),
    ),
    to="(?:至|到|-{1,2}|直至|迄)",
    or_="或者?(?:是|在)?",
    and_="(?!)",
    between="(?!)",
    weekdays_from="从|自",
    clause="[,.;!?]",
    elsewhere=r"(?<=[^年月日天])(?:以|之)?[后前]的?.|(?<=[\u4e00-\u9fff])(?<![在于到从自而但就是])[那前头]",
    leading="(?!)",
    before=(
        Wrapper("约在|约于|约为|大约在?|大概在?|约", "about", sign="~", grains=_DATES),
        Wrapper(
            "疑为|疑似|疑|可能[为是在于]?|或为|或在|也许[是在]?|似为",
            "perhaps",
            sign="?",
            grains=_DATES,
        ),
        Wrapper("自从|从|(?<![来各出独亲])自", "from", Shape.AFTER, grains=_DATES),
    ),
    after=(
        Wrapper("左右|前后|上下", "about", sign="~", grains=_DATES),
        Wrapper("许(?![昌多可])", "about", sign="~", grains=frozenset((Grain.CLOCK,))),
        Wrapper(f"以前|之前|{_NOT_BEFORE}", "before", Shape.BEFORE, grains=_DATES),
        Wrapper("以来", "since", Shape.AFTER, grains=_DATES),
        Wrapper(
            f"以后|之后|以降|至今|开始(?=,)|{_NOT_AFTER}|{_RISES}",
            "after",
            Shape.AFTER,
            grains=_DATES,
        ),
        Wrapper("开始", "after", Shape.AFTER, grains=_DATES, beside="from"),
        Wrapper("之间|期间|间(?![谍隔接断])", "during", grains=_DATES),
        Wrapper(r"\(\?\)|\?(?=[)])", "perhaps", sign="?", grains=_DATES),
    ),
    refused_before="每[年天日晚早周月]?的?|逢|历年|距今约?|长达|历时|历经|超过|民国|第|[一二三四五六日天](?:至|到|-)",
    refused_after="(?<=今年)(?:已经?|刚好?|才|满)?[0-9一二三四五六七八九十]+(?:多?岁|周岁)|(?:小学|中学|大学|路|街|广场|公园|村|事变|运动|惨案|起义|革命|会战|战役|晚会|党人"
    "|指示|讲话|社论)|(?:至|到|-)(?:周|星期|礼拜)?[一二三四五六日天](?![0-9一二三四五六七八九十月日号年])",
    words=WORDS,
    number=number,
    habit="(?:开放|开馆|营业|办公|服务|受理|参观)时间",
    planned="将|拟|定于|计划|预计|预定|即将|争取|力争|准备",
    announced="(?!)",
    happening=r"[\u4e00-\u9fff]{2}",
    aside_before="比|较|与|同|截至|截止到?",
    aside_after="(?:度|版|级|款|的(?!一[天场次声]|那天|时候)|同期|电(?= |[(]))",
)
"""Chinese."""
