"""A stage of any size, text and theme with one card over it, and the audit of what it shows."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.audit import checks
from tests.widgets.shown import settle
from timeline_app.render.style import style_of
from timeline_app.render.theme import DARK, LIGHT

CHECKS = (
    checks.cut_texts,
    checks.cut_controls,
    checks.strays,
    checks.covered,
    checks.nameless,
    checks.small,
    checks.pale,
    checks.cramped,
)
"""All that don't ask for a canvas."""
LOOKS = [
    pytest.param(size, percent, lang, theme, marks=() if few else pytest.mark.slow)
    for size in ((1366, 768), (1920, 1080), (1080, 1920))
    for percent in (100, 150, 200)
    for lang, theme in (("zh", LIGHT), ("en", DARK))
    for few in [(size[0], percent, lang) == (1366, 200, "en")]
]
"""The most cramped one is tried at each run, all of them by ``make torture``."""
in_all_looks = pytest.mark.parametrize(("size", "percent", "lang", "theme"), LOOKS)


class Desk(QWidget):
    """What a card lies over."""

    def __init__(self, qtbot, size=(1366, 768), percent=100, lang="en", theme=LIGHT):
        super().__init__()
        qtbot.addWidget(self)
        # Held to the end of the test, as the window of a program is.
        vars(qtbot).setdefault("desks", []).append(self)
        self.lang = lang
        self.style_now = style_of(theme, size, lang, percent)
        self.resize(*size)
        self.show()
        self.activateWindow()

    def put(self, card):
        """Style a card as the window does."""
        card.restyle(self.style_now)
        return card

    def breaches(self):
        """What is wrong with what is to be seen."""
        settle()
        layer = checks.front(self)
        return [breach for check in CHECKS for breach in check(self, layer)]


def named(card, kind, name):
    """The one widget of a kind that has this name or says these words."""
    (found,) = (
        each
        for each in card.findChildren(kind)
        if each.isVisible() and name in (each.accessibleName(), getattr(each, "words", None))
    )
    return found
