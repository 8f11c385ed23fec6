from timeline_app.storage.formats.guessing import guess
from timeline_app.storage.formats.headings import Column


def fields(*rows):
    found = guess([row.split(",") for row in rows])
    return [column.field for column in found.columns], found.first


def test_headings_tell():
    assert fields("日期,标题,备忘", "2020,出发,x") == (["date", "title", ""], 1)
    assert fields("Year,Month,Day,Event", "2020,2,15,x") == (["year", "month", "day", "title"], 1)


def test_headings_may_stand_below_a_title():
    assert fields("许昌大事记,,", ",,", "日期,标题", "2020,出发") == (["date", "title"], 3)


def test_without_headings_the_contents_tell():
    rows = ("1,2020-02-15,出发,医疗队四十一人前往武汉支援", "2,2020-03-19,归来,医疗队全体回到许昌")
    assert fields(*rows) == (["", "date", "title", "summary"], 0)
    assert fields("2020,2021,x", "2021,2022,y") == (["date", "end", "title"], 0)


def test_headings_that_say_nothing_are_no_event():
    assert fields("Zeitpunkt,Was", "2020-02-15,x", "2020-02-16,y") == (["date", "title"], 1)
    assert fields("Zeitpunkt,标题", "2020-02-15,x", "2020-02-16,y") == (["date", "title"], 1)


def test_a_time_beside_a_date_is_that_of_the_day():
    assert fields("日期,时间,标题", "2020-02-15,14:30,x") == (["date", "time", "title"], 1)


def test_the_second_of_two_alike_is_left_out():
    assert fields("date,title,title", "2020,x,y") == (["date", "title", ""], 1)


def test_the_language_is_that_of_the_texts():
    assert guess([["date", "title"], ["2020", "The team leaves"]]).lang == "en"
    assert guess([["date", "title"], ["2020", "医疗队出发"]]).lang == "zh"


def test_nothing_to_tell():
    assert guess([]).columns == ()
    assert not guess([["1", "2"]]).complete
    assert Column("date") not in guess([["", ""]]).columns
