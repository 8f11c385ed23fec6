import pytest
from PySide6.QtCore import QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.views.explore.staged import Stage, click, drag, empty_place, middle, turn, viewport
from timeline_app import settings
from timeline_app.stage.reader.passage import ReaderPassage
from timeline_app.views.explore.session import Preferences

pytestmark = pytest.mark.gui
IN_ORDER = [
    "nurse-isolation-ward",
    "mask-licences",
    "station-manager-applies",
    "team-departs",
    "first-food-licence",
    "projects-start",
    "fifteen-take-oath",
    "diary-entry",
    "team-returns",
]


@pytest.fixture
def hall(qtbot):
    return Stage(qtbot).without_motion()


def focused_canvas(hall):
    return QApplication.focusWidget() is hall.canvas.focusProxy()


# Beginning


def test_it_begins_at_the_first_event_with_everything_in_view(hall):
    assert hall.state.selected == IN_ORDER[0]
    assert hall.view == hall.canvas.plan.fit()
    assert focused_canvas(hall)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("lang", "chosen", "shown"),
    [
        ("en", "zh", "en"),
        (None, "zh", "zh"),
        (None, "en", "en"),
        ("first", "en", "zh"),
        ("fr", "", "zh"),
    ],
)
def test_the_language_is_what_was_asked_for_else_chosen(qtbot, tmp_path, lang, chosen, shown):
    preferences = Preferences(tmp_path / "settings.toml", tmp_path / "state.toml")
    preferences.keep(settings.LANGUAGE, chosen or "auto")
    assert Stage(qtbot, lang=lang, preferences=preferences).state.lang == shown


# Stepping


@pytest.mark.slow
@pytest.mark.parametrize(("later", "earlier"), [("Right", "Left"), ("PgDown", "PgUp")])
def test_keys_step_from_event_to_event(hall, later, earlier):
    walked = [hall.state.selected]
    for _ in IN_ORDER:
        hall.key(later)
        walked.append(hall.state.selected)
    assert walked == [*IN_ORDER, IN_ORDER[-1]]
    hall.key(earlier)
    assert hall.state.selected == IN_ORDER[-2]


@pytest.mark.slow
def test_home_and_end_select_the_first_and_the_last(hall):
    hall.key("End")
    assert hall.state.selected == IN_ORDER[-1]
    hall.key("Home")
    assert hall.state.selected == IN_ORDER[0]


@pytest.mark.slow
def test_a_step_brings_its_event_into_view(hall):
    turn(hall.canvas, (100, 200), 12)
    for name in IN_ORDER[1:]:
        hall.key("Right")
        label = hall.seen()[name].label
        assert label.x >= 0
        assert label.right <= hall.canvas.width()


@pytest.mark.slow
def test_the_detail_panes_buttons_step_too(hall):
    hall.window.detail.step.emit(1)
    assert hall.state.selected == IN_ORDER[1]


# Zooming and panning


@pytest.mark.slow
@pytest.mark.parametrize("key", ["+", "="])
def test_plus_zooms_in_minus_out_and_nought_fits(hall, key):
    fit = hall.view
    hall.key(key)
    assert hall.view.seconds == pytest.approx(fit.seconds / 1.5)
    hall.key(key)
    hall.key("-")
    assert hall.view.seconds == pytest.approx(fit.seconds / 1.5)
    hall.key("0")
    assert hall.view == fit


@pytest.mark.slow
def test_shift_and_arrows_move_the_window(hall):
    turn(hall.canvas, (400, 200), 8)
    before = hall.view
    hall.key("Shift+Right")
    assert hall.view.start > before.start
    hall.key("Shift+Left")
    assert abs(hall.view.start - before.start) <= 1


# Selecting


@pytest.mark.slow
def test_a_click_selects_and_a_click_beside_deselects(hall):
    click(hall.canvas, middle(hall.seen()["projects-start"].label))
    assert hall.state.selected == "projects-start"
    click(hall.canvas, empty_place(hall.canvas))
    assert hall.state.selected is None


@pytest.mark.slow
def test_a_click_on_empty_canvas_closes_the_reader_and_keeps_the_event(hall):
    hall.director.select("team-departs")
    hall.director.open_passage()
    assert hall.window.reader_open
    hall.canvas.chosen.emit(None)
    assert not hall.window.reader_open
    assert hall.state.selected == "team-departs"
    hall.canvas.chosen.emit(None)
    assert hall.state.selected is None


@pytest.mark.parametrize("key", ["Return", "Enter", "Space"])
def test_enter_and_space_open_the_passage_and_esc_goes_back_step_by_step(hall, key):
    hall.director.select("team-departs")
    hall.key(key)
    assert hall.window.reader_open
    assert hall.state.reading.event == "team-departs"
    hall.key("Escape")
    assert (hall.window.reader_open, hall.state.selected) == (False, "team-departs")
    hall.key("Escape")
    assert hall.state.selected is None


@pytest.mark.slow
def test_a_passage_in_the_article_leads_to_its_event(hall):
    hall.director.select("team-departs")
    hall.director.open_passage()
    passages = hall.window.reader.findChildren(ReaderPassage)
    other = next(each for each in passages if each.passage.event == "diary-entry")
    other.click()
    assert hall.state.selected == "diary-entry"
    assert not hall.window.reader_open
    assert focused_canvas(hall)
    assert "diary-entry" in hall.seen()


@pytest.mark.slow
def test_stepping_in_the_reader_follows_to_the_passage(hall):
    hall.director.select("team-departs")
    hall.director.open_passage()
    hall.director.step(1)
    assert hall.state.reading.event == hall.state.selected == "first-food-licence"


# Searching


@pytest.mark.parametrize("query", ["武汉", "Wuhan", "wuhan"])
def test_a_search_finds_in_both_languages_and_enter_walks(hall, query):
    hall.search(query)
    found = hall.state.matches
    assert {"team-departs", "team-returns"} <= set(found)
    walked = []
    for _ in found:
        hall.key("Return")
        walked.append(hall.state.selected)
    assert sorted(walked) == sorted(found)
    hall.key("Shift+Return")
    assert hall.state.selected == walked[-2]


def test_letters_and_digits_go_into_the_search_field(hall):
    fit, selected = hall.view, hall.state.selected
    hall.search("+0-? b")
    assert hall.state.query == "+0-? b"
    assert (hall.view, hall.state.selected) == (fit, selected)


@pytest.mark.slow
def test_esc_clears_the_search_and_gives_the_canvas_the_focus(hall):
    hall.search("nothing has this")
    assert hall.state.matches == ()
    hall.key("Escape")
    assert (hall.state.query, hall.state.matches) == ("", None)
    assert focused_canvas(hall)
    assert hall.search_field.text() == ""


@pytest.mark.slow
def test_a_blank_query_is_none(hall):
    hall.search("  ")
    assert hall.state.matches is None


# Language, filter, motion


@pytest.mark.slow
def test_switching_the_language_keeps_selection_and_view(hall):
    hall.director.select("projects-start")
    turn(hall.canvas, (400, 200), 5)
    before, view = hall.state, hall.view
    hall.key("Ctrl+L")
    assert hall.state.lang == "zh"
    assert (hall.state.selected, hall.state.query) == (before.selected, before.query)
    # Labels of other widths ask for another margin, no more.
    assert hall.view.seconds == pytest.approx(view.seconds, rel=0.02)
    assert abs(hall.view.start - view.start) * view.per_second < 20
    titles = {each.id: each.title for each in hall.state.collection.events}
    assert hall.seen()["projects-start"].title == titles["projects-start"]["zh"]
    hall.key("Ctrl+L")
    assert hall.state.lang == "en"


@pytest.mark.slow
def test_the_language_that_was_chosen_is_remembered(qtbot, tmp_path):
    preferences = Preferences(tmp_path / "settings.toml", tmp_path / "state.toml")
    Stage(qtbot, preferences=preferences).key("Ctrl+L")
    assert preferences[settings.LANGUAGE] == "zh"


@pytest.mark.slow
def test_the_filter_hides_a_category_and_its_selected_event(hall):
    hall.director.select("diary-entry")
    hall.window.header.category_toggled.emit("people")
    assert hall.state.selected is None
    assert "diary-entry" not in hall.seen()
    hall.window.header.category_toggled.emit("people")
    assert "diary-entry" in hall.seen()


@pytest.mark.slow
def test_stepping_passes_over_what_the_filter_hides(hall):
    hall.window.header.category_toggled.emit("people")
    walked = []
    for _ in range(5):
        hall.key("Right")
        walked.append(hall.state.selected)
    assert walked == [
        "mask-licences", "team-departs", "first-food-licence", "projects-start", "team-returns"
    ]  # fmt: skip


@pytest.mark.slow
def test_without_motion_nothing_moves_by_itself_after_anything(hall):
    for keys in ("End", "Home", "+", "0", "Return", "Escape", "Right", "Shift+Right"):
        hall.key(keys)
    drag(viewport(hall.canvas), (600, 500), (420, 500))
    hall.canvas.zoom(20)
    timers = [t for t in hall.canvas.findChildren(QTimer) if t.isActive()]
    slides = [
        each
        for each in hall.window.findChildren(QPropertyAnimation)
        if each.state() is QPropertyAnimation.State.Running
    ]
    assert (timers, slides) == ([], [])


@pytest.mark.slow
def test_turning_motion_off_is_remembered(qtbot, tmp_path):
    preferences = Preferences(tmp_path / "settings.toml", tmp_path / "state.toml")
    Stage(qtbot, preferences=preferences).without_motion()
    assert preferences[settings.MOTION] == "off"
    assert not Stage(qtbot, preferences=preferences).state.motion


@pytest.mark.slow
def test_a_jump_flies_to_its_exact_end(qtbot):
    hall = Stage(qtbot)
    hall.key("+")
    assert hall.canvas.moving
    qtbot.waitUntil(lambda: not hall.canvas.moving)
    assert hall.view.seconds == pytest.approx(hall.canvas.plan.fit().seconds / 1.5)


def test_full_screen_and_back(hall):
    hall.key("F11")
    assert hall.window.isFullScreen()
    hall.key("F11")
    assert not hall.window.isFullScreen()


@pytest.mark.slow
def test_a_span_is_shown_from_edge_to_edge(hall):
    hall.director.show_span(1_582_000_000, 1_583_000_000)
    assert (hall.view.start, hall.view.seconds) == (1_582_000_000, 1_000_000)


def test_before_a_collection_is_open_every_command_is_harmless(qtbot, tmp_path):
    hall = Stage(qtbot, tmp_path / "nowhere.json")
    assert hall.state is None
    for keys in ("Right", "Left", "Home", "End", "+", "-", "0", "Return", "Escape", "Ctrl+L"):
        hall.key(keys)
    for act in (hall.director.step, hall.director.walk, hall.director.end):
        act(1)
    hall.director.toggle_motion()
    hall.director.work("new-event")
    hall.director.set_editing(editing=True)
    assert hall.state is None


@pytest.mark.slow
def test_the_theme_follows_the_system_until_one_is_chosen(qtbot, monkeypatch):
    """The platform of the tests is always light, so what it says is told here."""

    def dark_system(wish):
        return wish in ("dark", "system")

    hall, hints = Stage(qtbot), QGuiApplication.styleHints()
    monkeypatch.setattr("timeline_app.views.explore.choices.is_dark", dark_system)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert hall.state.dark
    hall.director.switch_theme()
    assert not hall.state.dark
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not hall.state.dark
