import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from timeline_app.render.fonts import NAME, font
from timeline_app.render.svg import svg

pytestmark = pytest.mark.gui


def paint(painter: QPainter) -> None:
    painter.setFont(font(20, 700, "zh"))
    painter.drawText(QPointF(10, 30), "许昌 <b>")
    painter.setFont(font(16, 400, "en"))
    painter.drawText(QPointF(10, 60), "Xuchang’s")


@pytest.fixture(scope="module")
def text(qapp):
    return svg(200, 80, "A & B", paint)


def texts(text):
    root = ET.fromstring(text)
    space = "{http://www.w3.org/2000/svg}"
    return root, list(root.iter(f"{space}text"))


@pytest.mark.slow
def test_the_text_is_real_in_its_weight_and_width(text):
    _, found = texts(text)
    assert "".join(each.text for each in found[:3]).startswith("许昌 <b>")
    assert {each.get("font-weight") for each in found} == {"400", "700"}
    assert {each.get("font-family") for each in found} == {NAME}
    narrow = [each for each in found if "pwid" in (each.get("style") or "")]
    assert [each.get("font-weight") for each in narrow] == ["400"] * len(narrow)
    assert narrow


def test_it_carries_a_font_and_needs_nothing_else(text):
    assert text.count("@font-face") == 1
    assert "data:font/woff;base64," in text
    assert not re.search(r'(?:href|src)="(?!data:|#)', text)
    assert len(text) < 200_000


def test_it_is_as_large_as_asked(text):
    root, _ = texts(text)
    assert root.get("viewBox") == "0 0 200 80"
