from itertools import chain, combinations
from math import dist

import pytest
from PySide6.QtGui import QColor

from tests.render.painted import COLLECTION
from timeline_app.model.collection import Category, Color
from timeline_app.model.localized import Localized
from timeline_app.render.axis_painter import TINT
from timeline_app.render.theme import DARK, LIGHT, Shape, looks

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
TEXTS = ("ink", "muted", "accent")
JUST, CLEARLY = 2.3, 10
"""Distances of colours in CIELAB."""


def linear(share):
    """A channel of sRGB as an amount of light."""
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(color):
    """Relative luminance of WCAG 2.2."""
    red, green, blue = (linear(c) for c in QColor(color).getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """Contrast ratio of WCAG 2.2, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


MACHADO = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""What eyes that lack one kind of cone see, in linear sRGB: Machado, Oliveira and Fernandes (2009),
"A Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1.0."""
XYZ = (0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505)
"""From linear sRGB, IEC 61966-2-1; white is D65."""
WHITE = 0.9505, 1.0, 1.089


def times(matrix, values):
    return [sum(a * b for a, b in zip(row, values, strict=True)) for row in matrix]


def lab(color, eyes=None):
    """CIELAB of a colour, seen with these eyes."""
    seen = [linear(share) for share in QColor(color).getRgbF()[:3]]
    if eyes is not None:
        seen = [min(max(share, 0.0), 1.0) for share in times(MACHADO[eyes], seen)]
    shares = [a / b for a, b in zip(times(XYZ, seen), WHITE, strict=True)]
    x, y, z = (t ** (1 / 3) if t > 216 / 24389 else t * 841 / 108 + 4 / 29 for t in shares)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def away(one, other, eyes=None):
    """How far apart two colours are: 2.3 is just to be noticed (CIE 1976)."""
    return dist(lab(one, eyes), lab(other, eyes))


def tinted(ground, tint, share):
    """A ground under a veil of another colour."""
    pairs = zip(QColor(ground).getRgbF()[:3], QColor(tint).getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(g * (1 - share) + t * share for g, t in pairs))


def test_contrast_is_reckoned_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize("ground", ["ground", "card"])
@pytest.mark.parametrize("text", TEXTS)
def test_texts_stand_out(theme, text, ground):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("text", ["ink", "muted"])
def test_texts_of_the_axis_stand_out_within_an_era_and_on_the_band(theme, text):
    era = tinted(theme.ground, theme.accent, TINT)
    assert contrast(getattr(theme, text), era) >= 4.5
    assert contrast(getattr(theme, text), theme.band) >= 4.5


@THEMES
def test_an_eras_name_stands_out_on_its_tint(theme):
    assert contrast(theme.accent, tinted(theme.ground, theme.accent, TINT)) >= 4.5


@THEMES
def test_the_passage_being_read_stands_out(theme):
    assert contrast(theme.ink, theme.highlight) >= 4.5
    assert contrast(theme.muted, theme.highlight) >= 4.5


@THEMES
def test_a_buttons_text_stands_out(theme):
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@THEMES
def test_marks_stand_out_wherever_they_stand(theme):
    era = tinted(theme.ground, theme.accent, TINT)
    shipped = (look.color.name() for look in looks(COLLECTION.categories, theme).values())
    faint = [
        (color, QColor(ground).name())
        for color in chain(theme.categories, shipped)
        for ground in (theme.ground, theme.card, era)
        if contrast(color, ground) < 3
    ]
    assert faint == []


def test_the_themes_are_what_they_say():
    assert luminance(LIGHT.ground) > luminance(LIGHT.ink)
    assert luminance(DARK.ground) < luminance(DARK.ink)
    assert (LIGHT.dark, DARK.dark) == (False, True)


@THEMES
def test_categories_of_the_shipped_collection_differ_in_colour_and_shape(theme):
    found = looks(COLLECTION.categories, theme)
    named = [found[category.id] for category in COLLECTION.categories]
    assert len({look.color.name() for look in named}) == len(named)
    assert len({look.shape for look in named}) == len(named)


def test_distances_are_reckoned_as_the_cie_does():
    assert lab("#ffffff") == pytest.approx((100, 0, 0), abs=0.05)
    assert lab("#ff0000") == pytest.approx((53.2, 80.1, 67.2), abs=0.1)
    red, green = "#c04040", "#6a7a00"
    assert away(red, green, "deuteranopia") < away(red, green) / 3


@THEMES
@pytest.mark.parametrize("eyes", [None, *MACHADO])
def test_categories_of_the_shipped_collection_are_told_apart_by_all_eyes(theme, eyes):
    """By shape in any case, and by colour as well."""
    found = [looks(COLLECTION.categories, theme)[each.id] for each in COLLECTION.categories]
    alike = [
        (one.color.name(), other.color.name(), round(away(one.color, other.color, eyes)))
        for one, other in combinations(found, 2)
        if one.shape is other.shape or away(one.color, other.color, eyes) < CLEARLY
    ]
    assert alike == []


@THEMES
@pytest.mark.parametrize("eyes", [None, *MACHADO])
def test_colours_of_the_theme_are_told_apart_by_all_eyes_or_have_other_shapes(theme, eyes):
    many = tuple(category(str(number)) for number in range(len(Shape)))
    found = list(looks(many, theme).values())[1:]
    assert len({look.shape for look in found}) == len(Shape)
    alike = [
        (one, other)
        for one, other in combinations(theme.categories, 2)
        if away(one, other, eyes) < JUST
    ]
    assert alike == []


def category(name, **keys):
    return Category(id=name, label=Localized({"en": name}), **keys)


def test_a_category_shows_its_own_colour_of_the_theme():
    own = (category("c", color=Color(light="#112233", dark="#ddeeff"), shape="star"),)
    assert looks(own, LIGHT)["c"].color.name() == "#112233"
    assert looks(own, DARK)["c"].color.name() == "#ddeeff"
    assert looks(own, DARK)["c"].shape is Shape.STAR


@THEMES
@pytest.mark.parametrize("own", ["#80ff80", "#ffff00", "#00007f", "#ffffff", "#000000", "#808080"])
def test_a_colour_made_for_another_background_is_read_on_this_one_and_keeps_its_hue(theme, own):
    shown = looks((category("c", color=Color(light=own, dark=own)),), theme)["c"].color
    assert min(contrast(shown, ground) for ground in (theme.ground, theme.card)) >= 4.5
    assert shown.hslHue() == pytest.approx(QColor(own).hslHue(), abs=2)


def test_what_a_category_leaves_open_is_chosen_in_order():
    many = tuple(category(str(number)) for number in range(7))
    found = looks(many, LIGHT)
    assert [found[c.id].color.name().upper() for c in many] == list(LIGHT.categories)
    assert len({found[c.id].shape for c in many}) == len(many)


def test_a_colour_that_is_none_and_a_shape_nobody_knows_are_passed_over():
    wrong = (category("c", color=Color(light="no colour", dark=""), shape="blob"),)
    look = looks(wrong, LIGHT)["c"]
    assert (look.color.name().upper(), look.shape) == (LIGHT.categories[0], Shape.CIRCLE)


def test_events_without_a_category_have_a_look():
    assert looks((), LIGHT)[""].color.name().upper() == LIGHT.muted
