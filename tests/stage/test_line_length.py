import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.audit.screens import EVENT
from tests.views.kiosk.received import TOTEM, Reception
from tests.widgets.shown import settle
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.stage.line_length import longest_line
from timeline_app.widgets.text_block import TextBlock


@given(st.floats(10, 60), st.floats(10, 60), st.sampled_from(("zh", "en")))
def test_a_line_has_so_many_letters_whatever_their_size(least, pixels, lang):
    style = Style(LIGHT, least=least)
    letters = longest_line(style, lang, pixels) / style.letters(pixels)
    assert 25 <= round(letters) <= 35  # in whole pixels


@pytest.mark.slow
@pytest.mark.gui
@pytest.mark.parametrize(("lang", "most"), [("zh", 35), ("en", 55)])
def test_passages_are_set_in_lines_that_eyes_at_a_distance_follow(qtbot, lang, most):
    hall = Reception(qtbot, TOTEM, languages=(lang,))
    hall.host.open_event(EVENT)
    settle()
    quoted = hall.state.event.excerpts[0]
    shown = quoted.translation.exact(lang) or quoted.exact
    block = next(b for b in hall.window.detail.findChildren(TextBlock) if b.words == shown)
    lengths = [len(line) for line in block.lines(block.width())]
    assert max(lengths) <= most + 3  # narrow letters leave room for a few more
    assert most - 10 <= sum(lengths[:-1]) / (len(lengths) - 1) <= most
