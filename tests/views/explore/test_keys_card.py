import pytest
from PySide6.QtWidgets import QScrollArea, QWidget

from timeline_app.commands import COMMANDS
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.explore.keys_card import GESTURES, KeysCard
from timeline_app.widgets.text_block import TextBlock


def opened(stage, lang="zh"):
    card = KeysCard(stage)
    card.restyle(Style(LIGHT, 0.8))
    card.show_in(lang, editing=True)
    card.appear()
    return card


@pytest.mark.slow
@pytest.mark.gui
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_key_and_gesture_is_listed(stage, lang):
    told = {block.words for block in opened(stage, lang).findChildren(TextBlock)}
    assert {each.title.best(lang) for each in COMMANDS if each.keys} <= told
    assert {words.best(lang) for pair in GESTURES for words in pair} <= told


@pytest.mark.gui
def test_a_small_window_scrolls_the_list(stage):
    stage.resize(1920, 1080)
    bar = opened(stage).findChild(QScrollArea).verticalScrollBar()
    assert bar.maximum() == 0
    stage.resize(700, 500)
    assert bar.maximum() > 0


@pytest.mark.gui
def test_writing_it_anew_leaves_nothing_behind(stage, qtbot):
    card = opened(stage)
    card.show_in("en", editing=True)
    qtbot.waitUntil(lambda: len(card.findChildren(QWidget)) > 0)
    before = len([b for b in card.findChildren(TextBlock) if b.isVisible()])
    card.show_in("zh", editing=True)
    assert len([b for b in card.findChildren(TextBlock) if b.isVisible()]) == before
