"""Why a text is not a date: one sentence each, naming the form where it is a known one."""

import re
from typing import Final

_LONGEST: Final = 60  # characters of a text that a sentence repeats
_LEVEL_2: Final = "an EDTF level 2 form that is not supported"


class DateError(ValueError):
    """A text that is not a date, with a sentence for the person who wrote it."""


def quoted(text: str) -> str:
    """The text in quotation marks on one line, cut where it is too long for a sentence."""
    cut = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    return f'"{repr(cut)[1:-1]}"'  # what doesn't print is escaped


# The first form that the whole text has gives the sentence.
_FORMS: Final = tuple(
    (re.compile(form), sentence)
    for form, sentence in (
        (r"\s*", "is not a date: it is empty"),
        (r"\s.*|.*\s", "is not an EDTF date: it begins or ends with a space"),
        (r"open", 'is an old spelling of an open end: write ".."'),
        (r"unknown", "is an old spelling of an unknown end: leave it empty"),
        (r"-?[0-9]{0,3}[ux][0-9ux-]*", "is not an EDTF date: write X for an unspecified digit"),
        (r".*[?~%]{2}", "is not an EDTF date: write % for both uncertain and approximate"),
        (
            r".*[?~%][^?~%].*",
            f"qualifies one component of a date, {_LEVEL_2}: put ?, ~ or % after the whole date",
        ),
        (r"Y?-?[0-9]+(?:E[0-9]+)?S[0-9]+", f"gives significant digits, {_LEVEL_2}"),
        (
            r"-?(?=.*X)[0-9X]{4}(?:-[0-9X]{2}){0,2}[?~%]?",
            f"leaves digits unspecified in {_LEVEL_2}: write 202X, 20XX, 2020-XX or 2020-02-XX",
        ),
        (
            r"-?[0-9]{4}-(?:2[5-9]|3[0-2])[?~%]?",
            f"names the season of one hemisphere, {_LEVEL_2}: write 21 to 24",
        ),
        (
            r"-?[0-9]{4}-3[7-9][?~%]?",
            f"is a third of a year, {_LEVEL_2}: write an interval of months",
        ),
        (
            r"-?[0-9]{4}-4[01][?~%]?",
            f"is a half of a year, {_LEVEL_2}: write an interval of months",
        ),
        (r"-?[0-9]{4}-[0-9]{2}(?:-[0-9X]{2})?[?~%]?", "is not a date: months run from 01 to 12"),
        (
            r"-?[0-9]{4}-(?:[0-9]-[0-9]{1,2}|[0-9]{2}-[0-9]|[0-9])",
            "is not an EDTF date: months and days have two digits, as in 2020-02-05",
        ),
        (
            r"[0-9]{8}",
            "is not an EDTF date: hyphens stand between its numbers, as in 2020-02-15",
        ),
        (r"-?[0-9]{1,3}", "is not an EDTF date: a year has four digits, as in 0044"),
        (r"Y?-?[0-9]{1,4}", "is not an EDTF date: a year of four digits is written without Y"),
        (r"-?[0-9]{5,}", "is not an EDTF date: a year beyond four digits begins with Y"),
        (r"Y-?[1-9][0-9]{12,}|Y-?[1-9][0-9]*E[0-9]+", "is too far away to be shown"),
        (
            r"[0-9-]{10,11}[T ][0-9].*",
            "is not an EDTF date: a clock time is written as in 2020-02-15T14:30",
        ),
    )
)


def refusal(text: str) -> DateError:
    """The error to raise for a text that is not a date."""
    for form, sentence in _FORMS:
        if form.fullmatch(text):
            return DateError(f"{quoted(text)} {sentence}")
    return DateError(f"{quoted(text)} is not an EDTF date, such as 2020-02-15, 2020-02 or 2020")
