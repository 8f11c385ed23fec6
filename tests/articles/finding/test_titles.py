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
    ],
)
def test_english_titles(sentence, date, wanted):
    assert title(sentence, date, "en") == wanted


@given(st.text(max_size=120), st.integers(0, 60), st.integers(1, 20), st.sampled_from(["zh", "en"]))
def test_nothing_is_invented(sentence, start, length, lang):
    found = suggested(sentence, start, min(len(sentence), start + length), lang)
    assert len(found) <= 66
    assert set(found.lower()) <= {*sentence.lower(), *sentence[:].upper().lower(), " ", "…"}
