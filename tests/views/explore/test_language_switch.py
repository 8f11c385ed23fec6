import pytest

from timeline_app.views.explore.language_switch import LanguageSwitch
from timeline_app.widgets.icon import Pressable


@pytest.fixture
def switch(qtbot):
    made = LanguageSwitch()
    qtbot.addWidget(made)
    return made


def segments(switch):
    return [s for s in switch.findChildren(Pressable) if s.isVisibleTo(switch)]


@pytest.mark.gui
def test_each_language_under_its_own_name(switch):
    switch.show_languages(("zh", "en", "fr"), "en")
    assert [(s.accessibleName(), s.isChecked()) for s in segments(switch)] == [
        ("中文", False),
        ("English", True),
        ("FR", False),
    ]
    switch.show_languages(("zh", "en", "fr"), "zh")
    assert [s.isChecked() for s in segments(switch)] == [True, False, False]


@pytest.mark.gui
def test_one_language_leaves_nothing_to_choose(switch):
    switch.show_languages(("zh",), "zh")
    assert switch.isHidden()
