import pytest

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.stage.reader.marked_text import MarkedText
from timeline_app.widgets.face import Face

TEXTS = {
    "zh": "“今天是我人生中最重要的日子,因为我成为第一批预备党员。”3月7日,她在日记中写道。" * 2,
    "en": "“Nobody drowned,” the ferryman told the council, “and nobody will, while I am paid.” "
    * 2,
}


@pytest.fixture(params=TEXTS)
def block(qtbot, request):
    made = MarkedText(Face(20, leading=1.8), Style(LIGHT), TEXTS[request.param], request.param)
    qtbot.addWidget(made)
    made.resize(400, made.heightForWidth(400))
    return made


def test_the_whole_text_covers_every_line(block):
    rooms = block.rooms(0, len(block.words))
    assert len(rooms) == len(block.lines(400)) > 2
    assert all(block.rect().adjusted(0, 0, 1, 1).contains(r.toAlignedRect()) for r in rooms)


def test_parts_stand_side_by_side_in_reading_order(block):
    begin, end, last = 3, 9, 11
    (first,), (second,) = block.rooms(begin, end), block.rooms(end, last)
    assert first.right() == pytest.approx(second.left())
    assert first.top() == second.top()
    assert first.width() > second.width() > 0


def test_a_part_over_a_line_end_has_a_room_in_each_line(block):
    line = len(block.lines(400)[0])
    above, below = block.rooms(line - 2, line + 3)
    assert above.bottom() < below.top()
    assert below.left() == 0


def test_words_too_wide_for_a_line_are_found_too(qtbot):
    text = f"the {'x' * 40} end"
    made = MarkedText(Face(20), Style(LIGHT), text, "en")
    qtbot.addWidget(made)
    made.resize(90, made.heightForWidth(90))
    assert len(made.rooms(4, 44)) > 3
    assert made.rooms(45, len(text))


def test_nothing_has_no_room(block):
    assert block.rooms(5, 5) == []
