"""Whether a date is the day of the week it says."""

from timeline_app.model.calendar import instant, month_length, weekday
from timeline_app.timescale.refusals import not_that_weekday
from timeline_app.timescale.spoken import Spoken
from timeline_app.timescale.wording_en import WEEKDAYS
from timeline_app.timescale.wording_zh import WEEKDAYS as WEEKDAYS_ZH


def check_weekday(spoken: Spoken, said: int, text: str) -> None:
    """Accept a whole day that is the one said, Monday 0 to Sunday 6, and any other date.

    Raises:
        DateError: it is another day of the week.
    """
    year, month, day = spoken.year, spoken.month or 0, spoken.day or 0
    if year is None or not 1 <= month <= 12 or not 1 <= day <= month_length(year, month):
        return
    true = weekday(instant(year, month, day))
    if true != said:
        raise not_that_weekday(text, WEEKDAYS[true], f"星期{WEEKDAYS_ZH[true]}")
