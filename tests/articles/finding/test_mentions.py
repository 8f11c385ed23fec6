import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline_app.articles.finding.find import find
from timeline_app.articles.finding.mentions import mentions

_ALPHABET = "0123456789年月日号时点世纪初底前后约从至到-–—/.,:;，。“”()（）《》 \n\t\u200f\u202e\ufeff\ud800\x00 一二十廿〇零周上下昨今明"
_WORDS = [
    "the",
    "in",
    "on",
    "of",
    "May",
    "March",
    "1923",
    "3rd",
    "to",
    "and",
    "last",
    "next",
    "Friday",
    "BC",
    "c.",
    "century",
    "half",
    "12",
    "1,200",
    "'50s",
    "a.m.",
    "later",
    "ago",
]


@given(st.text(alphabet=_ALPHABET, max_size=200))
@example("9" * 10_000)
@example("１" * 500 + "年")
@example("民国" + "九" * 300 + "年")
@example("“" * 300 + "2020年" + "”" * 300)
@example("99999999999年前" * 20)
@example("")
def test_any_text_is_read(text):
    _check(text)


@given(st.lists(st.sampled_from(_WORDS), max_size=60))
def test_any_words_are_read(words):
    _check(" ".join(words))


@given(st.text(max_size=300))
def test_any_characters_are_read(text):
    _check(text)


def _check(text):
    found = find(text, "2020-02-29").mentions
    reached = 0
    for index, mention in enumerate(found):
        assert reached <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert mention.same_as is None or found[mention.same_as].date == mention.date
        assert mention.same_as is None or mention.same_as < index
        assert mention.date is not None or not (mention.certain or mention.is_event)
        assert set(mention.reason) == {"zh", "en"}
        reached = mention.end


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_digits_without_end_are_no_date(lang):
    assert mentions("1" * 10_000, None, lang) == []


def test_marks_without_width_change_nothing():
    text = "2020年\u200f2月\u202e15日,他们出发。"
    (mention,) = find(text).mentions
    assert (mention.edtf, mention.text) == ("2020-02-15", "2020年\u200f2月\u202e15日")


def test_paragraphs_in_another_language_are_read_by_their_script():
    text = (
        "2月15日,他们出发。\n\nThey came back on 19 March 2020, all forty-one of them, by train.\n"
    )
    assert [mention.edtf for mention in find(text).mentions] == ["2020-02-15", "2020-03-19"]


def test_repetitions_name_the_first():
    text = "1937年7月7日,枪响。这一天,城门关闭。1937年7月7日(民国二十六年七月七日)载入县志。"
    assert [mention.same_as for mention in find(text).mentions] == [None, 0, 0, 0]


def test_an_entry_of_a_diary_goes_on_from_the_entry_before_it():
    text = (
        "一九四三年十月二日　阴。上车。\n\n三日　雨。掌柜说，民国二十七年冬修路。\n\n"
        "十月五日　晴。老人说，一九四二年五月四日敌机来袭。\n\n十日　晴。有人演讲。\n"
    )
    found = [mention.edtf for mention in find(text).mentions]
    assert found == [
        "1943-10-02",
        "1943-10-03",
        "1938-24",
        "1943-10-05",
        "1942-05-04",
        "1943-10-10",
    ]
