"""Why a date is read as it is, in words."""

from timeline_app.model.localized import Localized


def _words(en: str, zh: str) -> Localized:
    return Localized({"zh": zh, "en": en})


WRITTEN = _words("written in full", "原文写明")
ERA = _words("reckoned from the era’s first year", "由年号元年推算")
FROM_ISSUE = _words("reckoned from the day of issue", "由刊发日期推算")
YEAR_OF_ISSUE = _words("year taken from the day of issue", "年份取自刊发日期")
MONTH_OF_ISSUE = _words("month and year taken from the day of issue", "年月取自刊发日期")
WEEKDAY_BEFORE = _words(
    "the last such weekday before the day of issue", "刊发日期之前最近的这个星期几"
)
WEEKDAY_AFTER = _words(
    "the next such weekday after the day of issue", "刊发日期之后最近的这个星期几"
)
FROM_STORY = _words("reckoned from what was told before", "由前文推算")
YEAR_OF_STORY = _words("year taken from what was told before", "年份取自前文")
MONTH_OF_STORY = _words("month and year taken from what was told before", "年月取自前文")
DAY_OF_STORY = _words("day taken from what was told before", "日期取自前文")
CENTURY_OF_STORY = _words("century taken from what was told before", "世纪取自前文")
ERA_OF_STORY = _words("era taken from what was told before", "年号取自前文")
CENTURY_OF_ISSUE = _words("century taken from the day of issue", "世纪取自刊发日期")
CENTURY_ASSUMED = _words(
    "the century isn’t told; reckoned as from our own", "未写明世纪，暂由本世纪推算"
)
FROM_SECTION = _words("reckoned from the date above this section", "由本节上方的日期推算")
YEAR_OF_SECTION = _words("year taken from the date above this section", "年份取自本节上方的日期")
YEAR_OF_ARTICLE = _words("year taken from elsewhere in the article", "年份取自本文别处")
NO_ISSUE = _words("the day of issue isn’t known", "刊发日期未知，无从推算")
NO_STORY = _words("nothing told before to reckon from", "前文没有可供推算的日期")
NO_YEAR = _words("no year stands anywhere to take", "找不到可取的年份")
NOT_TOLD = _words("how many isn’t told", "没有说明多少")
LUNAR = _words("a day of the lunar calendar", "农历日期，未换算")
LUNAR_YEAR = _words("a lunar month; only its year is taken", "农历月日未换算，只取其年")
TWO_WAYS = _words("day and month may be either way round", "日与月的先后不明")
HALF_OF_DAY = _words(
    "before noon or after it isn’t told; taken as it stands", "未写明上午还是下午，暂按字面"
)
TEN_OR_HUNDRED = _words("ten years or a hundred may be meant", "可能指十年，也可能指百年")
NO_SUCH_DAY = _words("the calendar has no such day", "日历上没有这一天")
OTHER_WEEKDAY = _words("the weekday doesn’t fit this date", "星期与日期不符")
