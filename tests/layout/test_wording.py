from timeline_app.layout.wording import label_words
from timeline_app.model.collection import Collection, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized


def event(date, name="e"):
    title = Localized({"zh": "题", "en": "Title"})
    return Event(id=name, date=parse(date), title=title, summary=Localized({"zh": "述"}))


def words(lang, *dates):
    events = tuple(event(date, str(number)) for number, date in enumerate(dates))
    held = Collection(title=Localized(), events=events)
    return [label_words(held, lang)(each) for each in events]


def test_the_year_is_left_out_where_it_is_always_the_same():
    assert [each.date for each in words("en", "2020-02-15", "2020-03-19")] == ["15 Feb", "19 Mar"]
    assert [each.date for each in words("zh", "2020-02-15")] == ["2月15日"]


def test_the_year_is_named_where_there_are_several():
    assert [each.date for each in words("en", "2020-02-15", "2021-03-19")] == [
        "15 Feb 2020",
        "19 Mar 2021",
    ]


def test_the_year_of_an_end_counts():
    assert "2020" in words("en", "2020-02-15", "2020-11-01/2021-01-05")[0].date


def test_an_open_end_has_no_year():
    assert words("en", "2020-01-30/..", "2020-02-15")[1].date == "15 Feb"


def test_texts_are_those_of_the_language_or_else_of_another():
    (chinese,) = words("zh", "2020")
    (english,) = words("en", "2020")
    assert (chinese.title, chinese.summary) == ("题", "述")
    assert (english.title, english.summary) == ("Title", "述")
