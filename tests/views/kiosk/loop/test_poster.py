from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from tests.views.kiosk.loop.hall import BOTH, LANDSCAPE, LAPTOP, PORTRAIT, WALL, shipped, styles
from timeline_app.layout.metrics import Rect
from timeline_app.render.theme import looks
from timeline_app.views.kiosk.loop.places import places
from timeline_app.views.kiosk.loop.poster import Room, posters
from timeline_app.views.kiosk.loop.wall_text import Passage, Role, WallText, told_of
from timeline_app.views.kiosk.themes import HALL_DARK

pytestmark = pytest.mark.gui
slow = pytest.mark.slow
SCREENS = pytest.mark.parametrize(
    ("size", "percent"),
    [
        (PORTRAIT, 100),
        (LAPTOP, 200),
        pytest.param(PORTRAIT, 200, marks=slow),
        pytest.param(LANDSCAPE, 100, marks=slow),
        pytest.param(LANDSCAPE, 200, marks=slow),
        pytest.param(LAPTOP, 100, marks=slow),
        pytest.param(WALL, 100, marks=slow),
        pytest.param(WALL, 200, marks=slow),
    ],
)


def bare(text):
    return "".join(text.split())


def whole(room):
    return [room.head] if room.body is None else [room.head, room.body]


def inside(rect, rooms):
    return any(
        room.x - 0.5 <= rect.x
        and rect.right <= room.right + 0.5
        and room.y - 0.5 <= rect.y
        and rect.bottom <= room.bottom + 0.5
        for room in rooms
    )


def meet(one, other):
    across = one.x < other.right and other.x < one.right
    return across and one.y < other.bottom and other.y < one.bottom


@pytest.mark.slow
@SCREENS
@pytest.mark.parametrize("lang", BOTH)
def test_every_event_that_ships_is_told_whole_within_its_room(qapp, size, percent, lang):
    style = styles(size, percent)[lang]
    room = places(*size, style).words
    for event in shipped().events:
        text = told_of(event, shipped(), lang)
        pages = posters(text, room, style)
        for page in pages:
            rects = [placed.rect for placed in page.texts]
            assert all(inside(rect, whole(room)) for rect in rects)
            assert not any(meet(one, other) for one, other in combinations(rects, 2))
            for placed in page.texts:
                typeset = placed.block.typeset
                assert typeset.widest <= typeset.width
                assert typeset.font.pixelSize() >= int(style.least)
                assert "…" not in "".join(typeset.lines) or "…" in typeset.text
        told = bare("".join(page.words for page in pages))
        for passage in text.passages:
            assert bare(passage.text) in told or len(pages) > 1
        letters = sum(len(bare(passage.text)) for passage in text.passages)
        repeated = bare(text.heading) + bare(pages[0].texts[1].block.typeset.text)
        assert len(told) >= letters + len(repeated)


words = st.sampled_from(["许昌", "一线", "。", "word ", "sentence. ", "x" * 200, "“好”", "\n"])
texts = st.lists(words, min_size=1, max_size=80).map("".join)


@pytest.mark.slow
@given(title=texts, quote=texts, beside=st.booleans(), percent=st.sampled_from([100, 200]))
def test_however_long_nothing_is_lost_and_all_is_in_its_room(qapp, title, quote, beside, percent):
    style = styles(LAPTOP, percent)["zh"]
    room = Room(Rect(50, 40, 500, 500), Rect(600, 40, 700, 600) if beside else None)
    passages = (Passage(Role.QUOTE, quote, "zh"),) if quote.strip() else ()
    pages = posters(WallText("H", "2020", title, passages), room, style)
    blocks = [placed for page in pages for placed in page.texts]
    assert all(inside(each.rect, whole(room)) for each in blocks)
    said = bare("".join(each.block.typeset.text for each in blocks))
    assert bare(title) in said or len(pages) > 1
    quoted = [each.block.typeset.text for each in blocks if each.block.quoted]
    assert bare("".join(quoted)) == bare(quote)


def test_a_short_passage_is_set_large_and_a_long_one_small(qapp):
    style = styles(PORTRAIT)["zh"]
    room = places(*PORTRAIT, style).words

    def size_of(letters):
        text = WallText("", "2020", "题目", (Passage(Role.QUOTE, "国" * letters, "zh"),))
        (page,) = posters(text, room, style)
        return page.texts[-1].block.typeset.font.pixelSize()

    sizes = [size_of(letters) for letters in (10, 60, 120, 200)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > 2 * style.least
    assert len(set(sizes)) > 2


def test_the_rule_stands_before_what_is_quoted_and_the_mark_before_the_date(qapp):
    style = styles(PORTRAIT)["en"]
    text = told_of(shipped().event("team-departs"), shipped(), "en")
    (page,) = posters(text, places(*PORTRAIT, style).words, style)
    quoted = [placed.rect for placed in page.texts if placed.block.quoted]
    assert len(quoted) == 3
    assert (page.rule.y, page.rule.bottom) == (quoted[0].y, quoted[-1].bottom)
    assert page.rule.right < quoted[0].x
    date = next(placed.rect for placed in page.texts if placed.block.dates)
    assert page.mark.right < date.x
    assert date.y < page.mark.y < page.mark.bottom < date.bottom
    look = looks(shipped().categories, HALL_DARK)["medical"]
    image = QImage(*PORTRAIT, QImage.Format.Format_RGB32)
    image.fill(QColor(HALL_DARK.ground))
    with QPainter(image) as painter:
        page.paint(painter, look)
    for rect in (page.rule, page.mark):
        assert image.pixelColor(int(rect.x + rect.w / 2), int(rect.y + rect.h / 2)) == look.color


def test_the_day_of_the_week_goes_before_the_date_is_broken(qapp):
    style = styles(LAPTOP)["en"]
    room = Room(Rect(0, 0, 460, 500), Rect(500, 0, 400, 500))
    text = WallText("", "Saturday, 15 February 2020", "T", (), "15 February 2020")
    (page,) = posters(text, room, style)
    assert page.texts[0].block.typeset.lines == ("15 February 2020",)
