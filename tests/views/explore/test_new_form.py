import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.explore.new_form import NewForm


@pytest.fixture
def form(stage):
    made = NewForm(stage)
    made.restyle(Style(LIGHT, 0.8))
    made.show_in("en")
    made.appear()
    return made


@pytest.fixture
def said(form):
    collections = []
    form.submitted.connect(collections.append)
    return collections


@pytest.mark.gui
def test_its_languages_are_those_it_has_a_title_in(form, said, qtbot):
    english, chinese = form.findChildren(QLineEdit)
    chinese.setText("河流")
    qtbot.keyClick(chinese, Qt.Key.Key_Enter)
    english.setText("The river ")
    qtbot.keyClick(english, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said[0] == Collection(title=Localized({"zh": "河流"}), languages=("zh",))
    assert said[-1] == Collection(
        title=Localized({"en": "The river", "zh": "河流"}), languages=("en", "zh")
    )


@pytest.mark.gui
def test_a_collection_has_a_title(form, said):
    form.submit()
    assert said == []
    assert form.isVisible()
