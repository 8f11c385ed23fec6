"""What stands around dates in Chinese: 约1870年, 1950年以前, 1932年5月3日至9日, 1667年或1668年.

``points_zh`` reads the dates themselves.
"""

import re
from typing import Final

from timeline_app.timescale.eras_zh import SIMPLIFIED
from timeline_app.timescale.expression import Form, Tongue
from timeline_app.timescale.numerals_zh import PATTERN
from timeline_app.timescale.points_zh import point

_TO: Final = "[至到–~-]"
_QUALIFIERS: Final = (
    (r"(?:大约|大概|约)(?:在|为|于)?(.+)", "~"),
    (r"(.+?)(?:左右|前后|上下)", "~"),
    (r"(?:疑为|疑|可能是?|或为|也许是?)(?:在|于)?(.+)", "?"),
    (rf"(.*(?!{_TO}).)(?:\?|\(\?\))", "?"),
)
_FORMS: Final = tuple(
    Form(pattern, template)
    for pattern, template in (
        (rf"(?:[在从自])?(.+?){_TO}(.+?)之?间", "[{first}..{last}]"),
        (r"(.+?)(?:以前|之前)某时", "[..{last}]"),
        (r"(.+?)起某时", "[{first}..]"),
        (r"(.+?)起,?止于何时不详", "{first}/"),
        (r"至(.+?),?起于何时不详", "/{last}"),
        (rf"(.+?){_TO}\?", "{first}/"),
        (rf"\?{_TO}(.+)", "/{last}"),
        (r"(.+?)(?:以前|之前|前)", "../{last}"),
        (r"(?:至|到|截至|截止到?)(.+?)(?:为?止)?", "../{last}"),
        (r"[从自]?(.+?)(?:以后|之后|以来|开始|起|后)", "{first}/.."),
        (rf"[从自]?(.+?){_TO}(.+?)(?:为?止)?", "{first}/{last}"),
    )
)
_LISTS: Final = (("或者?", "[]"), ("[和与及]", "{}"))
_COMMA: Final = "[、,]"
CHINESE: Final = Tongue(point, _QUALIFIERS, _FORMS, _LISTS, _COMMA)
_MONTHS: Final = rf"({PATTERN})({_TO}{PATTERN}月)"
_DECADES: Final = rf"({PATTERN}世纪)({PATTERN})(?:年代)?({_TO})({PATTERN}年代)"


def tidied(text: str) -> str:
    """The text simplified and without spaces; a unit that is said once for two is said twice."""
    text = "".join(text.split()).translate(SIMPLIFIED).replace("。", "")
    return re.sub(_DECADES, _each_decade, re.sub(_MONTHS, _each_month, text))


def _each_month(found: re.Match[str]) -> str:
    """1至3月 is 1月至3月; a year of four figures before it is left as it is."""
    return found[0] if len(found[1]) > 2 else f"{found[1]}月{found[2]}"


def _each_decade(found: re.Match[str]) -> str:
    """20世纪20至30年代 is 20世纪20年代至20世纪30年代."""
    century, first, to, last = found.groups()
    return f"{century}{first}年代{to}{century}{last}"
