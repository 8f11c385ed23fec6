import pytest

from tests.views.explore.shipped import shipped
from tests.widgets.shown import cut_texts, texts
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.stage.detail.steps import Steps

pytestmark = pytest.mark.gui
COLLECTION = shipped()
EARLIER, LATER = COLLECTION.event("team-departs"), COLLECTION.event("projects-start")


@pytest.fixture
def steps(qtbot):
    def made(style, lang="en"):
        found = Steps(style, None)
        qtbot.addWidget(found)
        found.lead_to(EARLIER, LATER, lang)
        found.resize(500, found.sizeHint().height())
        found.show()
        return found

    return made


@pytest.mark.parametrize("scarce", [False, True])
@pytest.mark.parametrize("text", [0.8, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_dates_and_titles_fit_at_any_size_of_text(steps, lang, text, scarce):
    found = steps(Style(LIGHT, 0.8, lang, text, scarce), lang)
    assert len(texts(found)) == 4
    assert cut_texts(found) == []


def test_where_height_is_scarce_titles_have_one_line(steps):
    style = Style(LIGHT, 0.8, "en", 2.0)
    low = steps(Style(LIGHT, 0.8, "en", 2.0, scarce=True))
    assert low.height() < 0.75 * steps(style).height()
    assert not any("2020" in text for text in texts(low)), "the year is left to the pane above"


def test_they_lead_both_ways(steps, qtbot):
    found = steps(Style(LIGHT))
    for button, way in ((found.earlier, -1), (found.later, 1)):
        with qtbot.waitSignal(found.step) as told:
            button.click()
        assert told.args == [way]


def test_at_an_end_there_is_nothing_to_press(steps):
    found = steps(Style(LIGHT))
    found.lead_to(None, LATER, "en")
    assert not found.earlier.isVisible()
    assert found.later.isVisible()
