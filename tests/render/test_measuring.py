import pytest
from PySide6.QtGui import QFontMetricsF

from timeline_app.layout.metrics import Metrics, Role
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT

pytestmark = pytest.mark.gui
TEXTS = ("", " ", "许昌", "15 February 2020", "2月15日至19日", "V’A“V”")


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("role", Role)
def test_a_measure_is_the_width_that_is_painted_also_the_second_time(qapp, role, lang):
    fonts = RoleFonts(float, lang)
    painted = [QFontMetricsF(fonts[role]).horizontalAdvance(text) for text in TEXTS]
    assert [fonts.measure(role, text) for text in TEXTS] == painted
    assert [fonts.measure(role, text) for text in TEXTS] == painted


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("role", Role)
def test_all_han_are_equally_wide(qapp, role, lang):
    metrics = QFontMetricsF(RoleFonts(float, lang)[role])
    assert len({metrics.horizontalAdvance(chr(code)) for code in range(0x4E00, 0xA000, 7)}) == 1


@pytest.mark.slow
@pytest.mark.parametrize("unit", [0.8, 1.0, 1.5, 3.0])
@pytest.mark.parametrize("text", [0.8, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("role", Role)
def test_letters_fit_into_the_line_of_their_role(qapp, role, text, unit):
    """The letters themselves; the family's ascent and descent leave room for accents on Han."""
    fonts, line = (
        RoleFonts(Style(LIGHT, unit, text=text).letters, "zh"),
        Metrics(unit, text).line(role),
    )
    tall = QFontMetricsF(fonts[role]).tightBoundingRect("国鹰龘Ågjp")
    base = (line - fonts.ascent(role) - fonts.descent(role)) / 2 + fonts.ascent(role)
    assert base + tall.top() >= -1
    assert base + tall.bottom() <= line + 1


def test_a_larger_unit_is_wider(qapp):
    small, large = (RoleFonts(Style(LIGHT, unit).letters, "en") for unit in (1, 2))
    assert all(large.measure(role, "February") > small.measure(role, "February") for role in Role)


def test_the_language_tells_how_wide_quotation_marks_are(qapp):
    assert RoleFonts(float, "en").measure(Role.TITLE, "“a”") < RoleFonts(float, "zh").measure(
        Role.TITLE, "“a”"
    )
