import pytest

from tests.render.test_theme import contrast, tinted
from timeline_app.kiosk.config import Config
from timeline_app.render.axis_painter import TINT
from timeline_app.views.kiosk.themes import HALL_DARK, HALL_LIGHT, theme_of

THEMES = pytest.mark.parametrize("theme", [HALL_LIGHT, HALL_DARK], ids=["light", "dark"])


@THEMES
@pytest.mark.parametrize("text", ["ink", "muted"])
@pytest.mark.parametrize("ground", ["ground", "card", "band", "highlight"])
def test_every_word_stands_out_for_every_eye(theme, text, ground):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 7


@THEMES
def test_so_it_does_within_an_era_on_buttons_and_as_a_link(theme):
    era = tinted(theme.ground, theme.accent, TINT)
    assert contrast(theme.ink, era) >= 7
    assert contrast(theme.muted, era) >= 7
    assert contrast(theme.on_accent, theme.accent) >= 7
    assert contrast(theme.accent, theme.card) >= 7
    assert contrast(theme.accent, theme.ground) >= 7


def test_the_configuration_chooses():
    assert theme_of(Config()) is HALL_LIGHT
    assert theme_of(Config({"theme": "dark"})) is HALL_DARK
