"""The question before leaving, in all looks."""

import pytest

from tests.views.archivist.carded import Desk, in_all_looks, named
from timeline_app.views.archivist import leave_card
from timeline_app.views.archivist.leave_card import LeaveCard
from timeline_app.widgets.button import Button

pytestmark = pytest.mark.gui


@pytest.fixture
def asked(qtbot):
    return opened(Desk(qtbot))


def opened(desk):
    card = desk.put(LeaveCard(desk))
    card.show_in(desk.lang)
    card.appear()
    return card


@in_all_looks
def test_it_is_whole_in_any_look(qtbot, size, percent, lang, theme):
    desk = Desk(qtbot, size, percent, lang, theme)
    opened(desk)
    assert desk.breaches() == []


@pytest.mark.parametrize(
    ("words", "signal"), [(leave_card.SAVE, "act_asked"), (leave_card.LATER, "later_asked")]
)
def test_each_button_says_its_own(qtbot, asked, words, signal):
    with qtbot.waitSignal(getattr(asked, signal)):
        named(asked, Button, words.best("en")).click()
    assert asked.isVisible()


def test_to_stay_closes_it(asked):
    named(asked, Button, leave_card.STAY.best("en")).click()
    assert not asked.isVisible()
