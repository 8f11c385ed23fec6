import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.state.pinyin import initial, spoken


def ordered(*names):
    return sorted(names, key=spoken)


def test_chinese_names_stand_in_the_order_of_their_sounds():
    names = ["张三", "安阳", "李四", "魏莹", "北京"]
    assert ordered(*names) == ["安阳", "北京", "李四", "魏莹", "张三"]


def test_tones_decide_among_equal_sounds():
    assert ordered("骂人", "妈妈", "马车") == ["妈妈", "马车", "骂人"]


def test_all_of_one_surname_stand_together():
    assert ordered("李一", "立秋", "李明") == ["李明", "李一", "立秋"]


def test_surnames_that_sound_alike_are_kept_apart():
    assert ordered("章一", "张明", "章明", "张一") == ["张明", "张一", "章明", "章一"]


def test_accents_make_no_difference():
    assert ordered("Zoë", "Émile", "Eva") == ["Émile", "Eva", "Zoë"]


@pytest.mark.parametrize(
    ("name", "letter"),
    [("张三", "Z"), ("重庆", "C"), ("Émile", "E"), ("2020年", "0–9"), ("…", "#"), ("", "#")],
)
def test_a_name_is_looked_up_under_its_first_letter(name, letter):
    assert initial(name) == letter


def test_a_character_sounds_as_its_word_has_it():
    assert ordered("中药", "重庆", "长沙") == ["长沙", "重庆", "中药"]


def test_letters_are_put_in_order_without_their_case_and_width():
    assert ordered("beta", "Ａlpha", "Gamma", "ALBUM") == ["ALBUM", "Ａlpha", "beta", "Gamma"]


@given(st.lists(st.text(max_size=8), max_size=8))
def test_any_names_have_one_order(names):
    assert ordered(*names) == ordered(*reversed(names))
    assert all(initial(name) for name in names)
