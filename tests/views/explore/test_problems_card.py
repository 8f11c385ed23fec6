import pytest

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.explore.notice import DETAILS
from timeline_app.views.explore.problems_card import ProblemsCard
from timeline_app.widgets.text_block import TextBlock


@pytest.mark.gui
@pytest.mark.parametrize(("count", "last"), [(3, "line 2"), (5000, "4,900 more")])
def test_a_flood_of_problems_is_counted(stage, count, last):
    card = ProblemsCard(stage)
    card.restyle(Style(LIGHT))
    card.show_lines(tuple(f"line {n}" for n in range(count)), "en", DETAILS)
    shown = next(b.words for b in card.findChildren(TextBlock) if "line 0" in b.words)
    assert shown.split("\n")[-1].startswith(last)
