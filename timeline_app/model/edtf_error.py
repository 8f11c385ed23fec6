"""Why a text is not a date: one sentence each, naming the form where it is a known one."""

import re
from typing import Final

from timeline_app.model.localized import Localized

_LONGEST: Final = 60  # characters of a text that a sentence repeats
_LEVEL_2: Final = "an EDTF level 2 form that is not supported"
_LEVEL_2_ZH: Final = "这是不支持的 EDTF 二级写法"


class DateError(ValueError):
    """A text that is not a date, with a sentence for the person who wrote it.

    The message is the English one; ``sentence`` has it in both languages.
    """

    def __init__(self, english: str, chinese: str) -> None:
        super().__init__(english)
        self.sentence = Localized({"zh": chinese, "en": english})


def cut(text: str) -> str:
    """The text on one line, cut where it is too long for a sentence."""
    short = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    return repr(short)[1:-1]  # what doesn't print is escaped


def quoted(text: str) -> str:
    """The text in quotation marks on one line, cut where it is too long for a sentence."""
    return f'"{cut(text)}"'


def about(text: str, english: str, chinese: str) -> DateError:
    """The error whose sentence begins with the text in quotation marks."""
    return DateError(f"{quoted(text)} {english}", f"“{cut(text)}”{chinese}")


# The first form that the whole text has gives the sentence.
_FORMS: Final = tuple(
    (re.compile(form), english, chinese)
    for form, english, chinese in (
        (r"\s*", "is not a date: it is empty", "不是日期：没有写任何内容"),
        (
            r"\s.*|.*\s",
            "is not an EDTF date: it begins or ends with a space",
            "不是 EDTF 日期：开头或结尾有空格",
        ),
        (
            r"open",
            'is an old spelling of an open end: write ".."',
            "是“未结束”的旧写法：请写“..”",
        ),
        (
            r"unknown",
            "is an old spelling of an unknown end: leave it empty",
            "是“不详”的旧写法：那一端请空着",
        ),
        (
            r"-?[0-9]{0,3}[ux][0-9ux-]*",
            "is not an EDTF date: write X for an unspecified digit",
            "不是 EDTF 日期：不明的数字请写 X",
        ),
        (
            r".*[?~%]{2}",
            "is not an EDTF date: write % for both uncertain and approximate",
            "不是 EDTF 日期：既存疑又大约，请写 %",
        ),
        (
            r".*[?~%][^?~%].*",
            f"qualifies one component of a date, {_LEVEL_2}: put ?, ~ or % after the whole date",
            f"只给日期的一部分加了记号，{_LEVEL_2_ZH}：?、~、% 请放在整个日期之后",
        ),
        (
            r"Y?-?[0-9]+(?:E[0-9]+)?S[0-9]+",
            f"gives significant digits, {_LEVEL_2}",
            f"写了有效位数，{_LEVEL_2_ZH}",
        ),
        (
            r"-?(?=.*X)[0-9X]{4}(?:-[0-9X]{2}){0,2}[?~%]?",
            f"leaves digits unspecified in {_LEVEL_2}: write 202X, 20XX, 2020-XX or 2020-02-XX",
            f"空缺数字的位置不对，{_LEVEL_2_ZH}：请写 202X、20XX、2020-XX 或 2020-02-XX",
        ),
        (
            r"-?[0-9]{4}-(?:2[5-9]|3[0-2])[?~%]?",
            f"names the season of one hemisphere, {_LEVEL_2}: write 21 to 24",
            f"写的是某一半球的季节，{_LEVEL_2_ZH}：请写 21 至 24",
        ),
        (
            r"-?[0-9]{4}-3[7-9][?~%]?",
            f"is a third of a year, {_LEVEL_2}: write an interval of months",
            f"是三分之一年，{_LEVEL_2_ZH}：请写起止月份",
        ),
        (
            r"-?[0-9]{4}-4[01][?~%]?",
            f"is a half of a year, {_LEVEL_2}: write an interval of months",
            f"是半年，{_LEVEL_2_ZH}：请写起止月份",
        ),
        (
            r"-?[0-9]{4}-[0-9]{2}(?:-[0-9X]{2})?[?~%]?",
            "is not a date: months run from 01 to 12",
            "不是日期：月份是 01 至 12",
        ),
        (
            r"-?[0-9]{4}-(?:[0-9]-[0-9]{1,2}|[0-9]{2}-[0-9]|[0-9])",
            "is not an EDTF date: months and days have two digits, as in 2020-02-05",
            "不是 EDTF 日期：月和日各写两位，如 2020-02-05",
        ),
        (
            r"[0-9]{8}",
            "is not an EDTF date: hyphens stand between its numbers, as in 2020-02-15",
            "不是 EDTF 日期：数字之间用连字符，如 2020-02-15",
        ),
        (
            r"-?[0-9]{1,3}",
            "is not an EDTF date: a year has four digits, as in 0044",
            "不是 EDTF 日期：年份写四位，如 0044",
        ),
        (
            r"Y?-?[0-9]{1,4}",
            "is not an EDTF date: a year of four digits is written without Y",
            "不是 EDTF 日期：四位的年份前面不写 Y",
        ),
        (
            r"-?[0-9]{5,}",
            "is not an EDTF date: a year beyond four digits begins with Y",
            "不是 EDTF 日期：超过四位的年份以 Y 开头",
        ),
        (
            r"Y-?[1-9][0-9]{12,}|Y-?[1-9][0-9]*E[0-9]+",
            "is too far away to be shown",
            "太遥远，无法显示",
        ),
        (
            r"[0-9-]{10,11}[T ][0-9].*",
            "is not an EDTF date: a clock time is written as in 2020-02-15T14:30",
            "不是 EDTF 日期：时刻的写法如 2020-02-15T14:30",
        ),
    )
)


def refusal(text: str) -> DateError:
    """The error to raise for a text that is not a date."""
    for form, english, chinese in _FORMS:
        if form.fullmatch(text):
            return about(text, english, chinese)
    return about(
        text,
        "is not an EDTF date, such as 2020-02-15, 2020-02 or 2020",
        "不是 EDTF 日期；EDTF 日期如 2020-02-15、2020-02、2020",
    )
