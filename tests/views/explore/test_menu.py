import pytest

from timeline_app.commands import COMMANDS
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.explore.menu import StageMenu


@pytest.fixture
def menu(qtbot):
    made = StageMenu()
    qtbot.addWidget(made)
    made.restyle(Style(LIGHT))
    return made


def titles(menu):
    return [a.text().split("\t")[0].strip() for a in menu.actions() if a.isVisible()]


@pytest.mark.gui
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("editing", [True, False])
def test_the_menu_is_the_table(menu, lang, editing):
    menu.show_titles(lang, {"motion": True, "theme": False, "edit": editing})
    offered = (each for each in COMMANDS if each.in_menu and (editing or not each.editing))
    said = [each.title.best(lang) for each in offered]
    shown = titles(menu)
    assert len(shown) == len(said)
    assert all(title.startswith(words) for title, words in zip(shown, said, strict=True))


@pytest.mark.gui
def test_a_command_is_said_by_its_id(menu, qtbot):
    for action in menu.actions():
        if action.objectName():
            with qtbot.waitSignal(menu.command) as said:
                action.trigger()
            assert said.args == [action.objectName()]


@pytest.mark.gui
def test_recent_collections_stand_in_a_menu_of_their_own(menu, qtbot):
    menu.show_titles("en", {"motion": False, "theme": True})
    menu.set_recent(("/a/R&D/events.json", "/b/events.json"))
    (recent,) = (action.menu() for action in menu.actions() if action.menu())
    assert titles(menu).index("Recent") == titles(menu).index("Open…") + 1
    assert recent.actions()[0].text() == "/a/R&&D/events.json"
    with qtbot.waitSignal(menu.recent_chosen) as chosen:
        recent.actions()[1].trigger()
    assert chosen.args == ["/b/events.json"]
    menu.set_recent(())
    assert "Recent" not in titles(menu)


@pytest.mark.gui
def test_motion_says_whether_it_is_on(menu):
    menu.show_titles("en", {"motion": True, "theme": False})
    assert "Flights and inertia: on" in titles(menu)
    menu.show_titles("zh", {"motion": False, "theme": True})
    assert "动画与惯性：关" in titles(menu)
