import pytest

from timeline_app.storage.glyphs import drawable, lacking, named


@pytest.mark.slow
def test_ordinary_text_can_be_drawn():
    assert (
        lacking("许昌市 2020年2月15日，“危难时刻”：41 — café\n\t\u3000\u200b\u200d\ufe0f\ufeff")
        == []
    )


def test_what_the_font_lacks_is_named_once_and_in_order():
    assert lacking("a😀b\u0f00😀") == ["\u0f00", "😀"]


def test_what_turns_the_text_around_is_told():
    assert lacking("a\u202eb\0") == ["\0", "\u202e"]
    assert named("\u202e") == "U+202E"
    assert named("😀") == "😀 (U+1F600)"


def test_the_font_is_the_large_one():
    assert len(drawable()) > 30_000
