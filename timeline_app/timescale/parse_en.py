"""What stands around dates in English: c. 1870, before 1950, 3 May to 9 June 1932, 1667 or 1668.

``points_en`` reads the dates themselves.
"""

import re
from typing import Final

from timeline_app.timescale.expression import Form, Tongue
from timeline_app.timescale.points_en import point

_QUALIFIERS: Final = (
    (r"(?:about|around|circa|approximately|approx|roughly|ca|c)(?: |(?=[0-9]))(.+)", "~"),
    (r"(?:possibly|poss|perhaps|probably|prob|maybe) (.+)", "?"),
    (r"(.+?[^– ]) ?(?:\?|\(\?\))", "?"),
)
_FORMS: Final = tuple(
    Form(pattern, template)
    for pattern, template in (
        (r"between (.+?) and (.+)", "[{first}..{last}]"),
        (r"within (.+) – (.+)", "[{first}..{last}]"),
        (r"within (.+?) ?– ?(.+)", "[{first}..{last}]"),
        (r"at some time before (.+)", "[..{last}]"),
        (r"at some time from (.+)", "[{first}..]"),
        (r"from (.+), end unknown", "{first}/"),
        (r"until (.+), beginning unknown", "/{last}"),
        (r"(.+) – \?", "{first}/"),
        (r"\? – (.+)", "/{last}"),
        (r"from (.+?) (?:to|until|till|through) (.+)", "{first}/{last}"),
        (r"(?:before|prior to|until|till|up to|by|no later than) (.+)", "../{last}"),
        (r"(?:from )?(.+) (?:on|onward|onwards)", "{first}/.."),
        (r"(?:since|after|from|not before|no earlier than) (.+)", "{first}/.."),
        (r"(.+?) (?:to|until|till|through) (.+)", "{first}/{last}"),
        (r"(.+) – (.+)", "{first}/{last}"),
        (r"(.+?) ?– ?(.+)", "{first}/{last}"),
        (r"([^-]+) ?- ?([^-]+)", "{first}/{last}"),
        (r"(.+) - (.+)", "{first}/{last}"),
        (r"([0-9]{4})/([0-9]{2})", "{first}/{last}"),
    )
)
_LISTS: Final = ((",? or ", "[]"), (",? and ", "{}"))
_COMMA: Final = r"(?<!day), (?![0-9]{1,2}:)"
ENGLISH: Final = Tongue(point, _QUALIFIERS, _FORMS, _LISTS, _COMMA)
_SMALL: Final = re.compile(r"\b(?:the|of|year)\b")
_INITIALS: Final = re.compile(r"\b(?:[a-z]\. ?){1,2}[a-z]\.")
_GROUPED: Final = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")


def tidied(text: str) -> str:
    """The text in small letters without articles, abbreviation points and grouped figures."""
    text = _INITIALS.sub(_joined, _GROUPED.sub("", text.lower()))
    text = re.sub(r"(?<=[a-z])\.", " ", text).replace("'s", "s")
    text = re.sub(r"\b(early|mid|late)-", r"\1 ", text)
    return " ".join(_SMALL.sub(" ", text).split())


def _joined(found: re.Match[str]) -> str:
    return re.sub(r"[. ]", "", found[0])
