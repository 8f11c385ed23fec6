import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.finding.titles import suggested


def title(sentence, date, lang):
    start = sentence.index(date)
    return suggested(sentence, start, start + len(date), lang)


@pytest.mark.parametrize(
    ("sentence", "date", "wanted"),
    [
        (
            "2月15日,许昌市支援武汉医疗队的41名医护人员出征。",
            "2月15日",
            "许昌市支援武汉医疗队的41名医护人员出征",
        ),
        ("“我先上!我是党员。”2月7日,支部收到了一封申请书。", "2月7日", "支部收到了一封申请书"),
        ("新馆选址工作始于2018年。", "2018年", "新馆选址工作始于2018年"),
        (
            "在1958年,大坝开工,民工三千人上堤,省里派来了两位工程师住在堤上。",
            "1958年",
            "大坝开工,民工三千人上堤",
        ),
        ("县志说,1958年大坝开工。", "1958年", "县志说,1958年大坝开工"),
        # of several statements in a sentence, the one of the date
        (
            "桥长四百米,1958年开工,民工三千人上堤,1960年省里派来了两位工程师。",
            "1960年",
            "省里派来了两位工程师",
        ),
        ("2月14日,她到区里投诉;三天后,店家同意退款。", "2月14日", "她到区里投诉"),
        # no enumeration is broken off as if it were whole
        (
            "2月20日,县医院、中医院、妇幼保健院、疾控中心、卫生学校的四十名护士出征。",
            "2月20日",
            "县医院、中医院、妇幼保健院、疾控中心、卫生学校…",
        ),
        # nor a clause that only says when
        (
            "2月初,渡口农具有限责任公司在两天时间内,建成一条新线,日产五百件,县里派人来贺。",
            "2月初",
            "渡口农具有限责任公司在两天时间内,建成一条新线",
        ),
        # bylines stay out
        ("【本報訊】老街停車場五月三日動工。", "五月三日", "老街停車場五月三日動工"),
        ("本报讯（记者 陈南）昨晚,大桥通车。", "昨晚", "大桥通车"),
    ],
)
def test_chinese_titles(sentence, date, wanted):
    assert title(sentence, date, "zh") == wanted


@pytest.mark.parametrize(
    ("sentence", "date", "wanted"),
    [
        ("On 3 May 1932, the mill burned down.", "3 May 1932", "The mill burned down"),
        ("The bridge was opened on 6 November 1889.", "6 November 1889", "The bridge was opened"),
        (
            "In 1952 Miss Castle redrew every sheet north of Kansas City without a single assistant or a car.",
            "1952",
            "Miss Castle redrew every sheet north of Kansas City without a…",
        ),
        (
            "She was born on Feb. 29, 1920, near Xenia.",
            "Feb. 29, 1920",
            "She was born on Feb. 29, 1920, near Xenia",
        ),
        ("He was met by Dr. Hale on 3 May 1932.", "3 May 1932", "He was met by Dr. Hale"),
        ("Yesterday's match was lost.", "Yesterday", "Yesterday's match was lost"),
        (
            "In 1932 the company bought iron, coal, copper, tin, lead, zinc and much timber from Norway.",
            "1932",
            "The company bought iron, coal, copper, tin, lead, zinc and much…",
        ),
        (
            "The club, founded by dockers on a Sunday, was wound up in 1999, and in 2004 it was begun anew.",
            "2004",
            "In 2004 it was begun anew",
        ),
    ],
)
def test_english_titles(sentence, date, wanted):
    assert title(sentence, date, "en") == wanted


@given(st.text(max_size=120), st.integers(0, 60), st.integers(1, 20), st.sampled_from(["zh", "en"]))
def test_nothing_is_invented(sentence, start, length, lang):
    found = suggested(sentence, start, min(len(sentence), start + length), lang)
    assert len(found) <= 66
    assert set(found.lower()) <= {*sentence.lower(), *sentence[:].upper().lower(), " ", "…"}
