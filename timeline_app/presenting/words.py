"""What is told to a presenter about the show, in both languages."""

from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


def filled(sentence: Localized, *values: Localized | str | int) -> Localized:
    """A sentence with its gaps filled, in each language."""
    return Localized(
        {
            lang: text.format(*(v.best(lang) if isinstance(v, Localized) else v for v in values))
            for lang, text in sentence.items()
        }
    )


EMPTY_TOUR = _said(
    "导览“{}”里没有可以放映的事件，改为按日期放映全部事件。",
    "The tour “{}” has no event to show; all events are shown by date instead.",
)
MISSING_EVENT = _said(
    "导览的第{}站指向的事件“{}”不存在，已跳过。",
    "Stop {} of the tour names the event “{}”, which is not there; it is left out.",
)
NOT_IN_TOUR = _said(
    "选中的事件不在导览里，所以从它开始按日期放映全部事件。",
    "The event chosen is in no stop of the tour; all events are shown by date, from it on.",
)
NO_SUCH_EVENT = _said(
    "没有事件“{}”，从头开始放映。", "There is no event “{}”; the show begins at its start."
)
NO_EVENTS = _said(
    "这个时间线还没有事件，观众只看到标题。",
    "This collection has no events yet; the audience sees its title alone.",
)
SET_ASIDE = _said(
    "有{:,}个事件无法读取，放映中没有它们。",
    "Events that could not be read and are left out of the show: {:,}.",
)
