from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from timeline_app.render.font_subset import subset


@pytest.mark.slow
def test_it_holds_the_characters_and_every_weight_and_is_small():
    data = subset("许昌A")
    font = TTFont(BytesIO(data))
    assert set(font.getBestCmap()) >= {ord("许"), ord("昌"), ord("A")}
    assert ord("武") not in font.getBestCmap()
    assert [axis.axisTag for axis in font["fvar"].axes] == ["wght"]
    assert len(data) < 60_000


@pytest.mark.slow
def test_nothing_to_write_is_no_fault():
    assert subset("")
