"""Words on the audience's picture: all of them there, all large enough, none past an edge."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from tests.stage.hall.shown import SIZES, pictures, quoted, said, shipped, stop_of
from timeline_app.model.localized import Localized

pytestmark = pytest.mark.gui

han = st.text(st.sampled_from("医护人员出征武汉二月，。“”10年 "), min_size=2, max_size=900)
latin = st.text(st.sampled_from("the medics leave for Wuhan, 41. "), min_size=2, max_size=900)


def check(leaves, gauge):
    for leaf in leaves:
        assert leaf.least * 30 >= gauge.height
        assert leaf.bottom <= gauge.thread
        for top, row in leaf.rows:
            wide = QFontMetricsF(row.font).horizontalAdvance(row.text)
            assert gauge.margin + row.indent + wide <= gauge.width - gauge.margin + 1
            assert top >= 0


QUICK = ((1024, 768), "en"), ((1920, 1080), "zh")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("size", "lang"),
    [
        pytest.param(*each, marks=() if each in QUICK else pytest.mark.slow)
        for each in product(SIZES, ("zh", "en"))
    ],
)
def test_the_last_row_can_read_every_stop_of_the_shipped_tour(qapp, size, lang):
    hall = pictures(shipped(), size, lang)
    for at in range(9):
        check(hall.told(hall.stop(at)).leaves, hall.gauge)


@given(han.filter(str.strip), latin, st.sampled_from(SIZES))
def test_a_passage_of_any_length_is_said_whole(qapp, exact, translation, size):
    collection = quoted(exact, translation.strip() or None)
    hall = pictures(collection, size, "en")
    leaves = hall.told(stop_of(collection)).leaves
    check(leaves, hall.gauge)
    ours = f"Ourtranslation{''.join(translation.split())}" if translation.strip() else ""
    assert said(leaves) == ours + "".join(exact.split())


def test_short_words_stand_larger_than_long_ones(qapp):
    def letters(exact):
        collection = quoted(exact)
        leaves = pictures(collection).told(stop_of(collection)).leaves
        return len(leaves), next(r.font.pixelSize() for _, r in leaves[0].rows if r.ruled)

    assert letters("医护人员出征。") == (1, 60)
    assert letters("医护人员出征。" * 30)[0] == 1
    assert letters("医护人员出征。" * 30)[1] < 60
    assert letters("医护人员出征。" * 100)[0] > 1


def test_parts_end_with_sentences_where_they_can_and_say_which_they_are(qapp):
    collection = quoted("四十一名医护人员今天出征武汉。\n市民在街道两旁\n送行\n" * 4)
    leaves = pictures(collection).told(stop_of(collection)).leaves
    assert [leaf.mark.text for leaf in leaves] == [f"{n}/{len(leaves)}" for n in (1, 2)]
    assert [row.text for _, row in leaves[0].rows][-1].endswith("。")


def test_a_title_without_end_leaves_room_for_the_passage(qapp):
    collection = quoted("引文。", title=Localized({"zh": "长" * 600}))
    hall = pictures(collection)
    leaves = hall.told(stop_of(collection)).leaves
    check(leaves, hall.gauge)
    assert said(leaves) == "引文。"


def test_spoken_words_are_marked_where_they_stand(qapp):
    hall = pictures(shipped())
    at = next(n for n in range(9) if hall.stop(n).event.id == "projects-start")
    leaf = hall.told(hall.stop(at)).leaves[0]
    marked = "".join(row.text[a:b] for _, row in leaf.rows for a, b in row.spoken)
    assert marked == hall.stop(at).event.title["zh"]


def test_names_below_a_passage_are_not_divided(qapp):
    hall = pictures(shipped(), (960, 1080))
    rows = [row.text for _, row in hall.told(hall.stop(0)).leaves[0].rows]
    assert rows[-2:] == ["《危难时刻勇担当 共克时艰迎花开》", "胡晨、刘思梦"]
