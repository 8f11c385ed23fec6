from itertools import chain

import pytest
from PySide6.QtGui import QColor

from tests.render.painted import COLLECTION
from timeline_app.model.collection import Category, Color
from timeline_app.model.localized import Localized
from timeline_app.render.axis_painter import TINT
from timeline_app.render.theme import DARK, LIGHT, Shape, looks

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
TEXTS = ("ink", "muted", "accent")


def luminance(color):
    """Relative luminance of WCAG 2.2."""

    def linear(share):
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in QColor(color).getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """Contrast ratio of WCAG 2.2, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


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


def category(name, **keys):
    return Category(id=name, label=Localized({"en": name}), **keys)


def test_a_category_shows_its_own_colour_of_the_theme():
    own = (category("c", color=Color(light="#112233", dark="#ddeeff"), shape="star"),)
    assert looks(own, LIGHT)["c"].color.name() == "#112233"
    assert looks(own, DARK)["c"].color.name() == "#ddeeff"
    assert looks(own, DARK)["c"].shape is Shape.STAR


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
