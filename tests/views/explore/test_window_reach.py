"""Whoever has no eyes or no mouse for it: every control has a name, and its focus is seen."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from tests.views.explore.shipped import hostile
from tests.views.explore.staged import Stage
from timeline_app.widgets.text_block import TextBlock

pytestmark = pytest.mark.gui
Role = QAccessible.Role


def nothing(stage):
    pass


def reader(stage):
    stage.director.open_passage()


def searching(stage):
    stage.search("nurse")


def no_match(stage):
    stage.search("nothing like it")


def deselected(stage):
    stage.director.select(None)


def noticed(stage):
    stage.window.notice.show_problems(("a: b",), 1, stage.state.lang)


def problems(stage):
    noticed(stage)
    stage.window.notice._open_details()


def keys(stage):
    stage.director.desk.show_keys()


def form(stage):
    stage.director.work("new-event")


def new(stage):
    stage.director.work("new")


def welcome(stage):
    stage.director.welcome()


SCENES = pytest.mark.parametrize(
    "scene",
    [
        *(nothing, reader, noticed, form),
        *(
            pytest.param(scene, marks=pytest.mark.slow)
            for scene in (searching, no_match, deselected, problems, keys, new, welcome)
        ),
    ],
    ids=lambda scene: scene.__name__,
)


@pytest.fixture
def staged(qtbot):
    def made(scene, lang):
        stage = Stage(qtbot, lang=lang).without_motion()
        scene(stage)
        QApplication.processEvents()
        qtbot.waitUntil(stage.window.isActiveWindow)
        return stage

    return made


def controls(window):
    """What takes the focus, by a click or by Tab."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and each.focusProxy() is None
    ]


@pytest.mark.slow
@SCENES
@pytest.mark.parametrize("lang", ["zh", pytest.param("en", marks=pytest.mark.slow)])
def test_every_control_has_a_name_and_a_role(staged, scene, lang):
    nameless = []
    for control in controls(staged(scene, lang).window):
        found = QAccessible.queryAccessibleInterface(control)
        role = found.role()
        if not found.text(QAccessible.Text.Name).strip():
            nameless.append(control)
        if role in (Role.NoRole, Role.Client):
            nameless.append((control, role))
    assert nameless == []


@pytest.mark.slow
@pytest.mark.parametrize("scene", [nothing, reader, no_match, deselected], ids=lambda s: s.__name__)
def test_names_change_with_the_language(staged, scene):
    stage = staged(scene, "en")
    same = {"English", "中文"}
    stage.director.switch_language()
    for control in controls(stage.window):
        name = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        assert name in same or not name.isascii(), name


@pytest.mark.slow
@SCENES
def test_what_is_only_read_is_static_text(staged, scene):
    for block in staged(scene, "en").window.findChildren(TextBlock):
        found = QAccessible.queryAccessibleInterface(block)
        assert found.role() is Role.StaticText
        assert found.text(QAccessible.Text.Name) == block.words


@pytest.mark.slow
def test_markup_is_read_as_it_stands(qtbot):
    window = Stage(qtbot).window
    window.show_state(Stage(qtbot).state)
    block = window.findChild(TextBlock)
    html = hostile().title.best("en")
    block.set_text(html, "en")
    assert QAccessible.queryAccessibleInterface(block).text(QAccessible.Text.Name) == html


def picture(window, stop):
    """A stop with a little around it."""
    around = 12
    place = QRect(stop.mapTo(window, QPoint()), stop.size())
    return window.grab(place.adjusted(-around, -around, around, around)).toImage()


def round_trip(window):
    """Every stop of Tab, until it comes round."""
    seen = []
    while True:
        (QApplication.focusWidget() or window).focusNextPrevChild(True)
        stop = QApplication.focusWidget()
        if stop in seen:
            return
        seen.append(stop)
        yield stop


@pytest.mark.slow
@SCENES
def test_the_focus_is_seen_at_every_stop(staged, scene):
    stage = staged(scene, "en")
    unseen = []
    for stop in round_trip(stage.window):
        with_focus = picture(stage.window, stop)
        stop.clearFocus()
        if picture(stage.window, stop) == with_focus:
            unseen.append(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
    assert unseen == []


def test_tab_reaches_the_overview_between_canvas_and_pane(staged):
    stage = staged(nothing, "en")
    stage.canvas.setFocus()
    stage.key("Tab")
    assert stage.window.overview.hasFocus()
    stage.key("Tab")
    assert stage.window.detail.isAncestorOf(QApplication.focusWidget())
