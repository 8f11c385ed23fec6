"""Painting into an SVG: real text, with the part of our font that it needs.

Qt's generator writes the name of a font's family and forgets the weight of a variable font.
Each weight of ours goes by a name of its own, so that what was forgotten can be written back.
"""

import base64
import re
from collections.abc import Callable
from html import unescape

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from timeline_app.render.font_subset import subset
from timeline_app.render.fonts import NAME, weight_and_width

DOTS_PER_INCH = 96
_FACE = re.compile(rf'font-family="({NAME} [^"]+)" font-size="([^"]+)" font-weight="\d+"')
_TEXT = re.compile(r"<text[^>]*>([^<]*)</text>", re.DOTALL)


def svg(width: int, height: int, title: str, paint: Callable[[QPainter], None]) -> str:
    """What ``paint`` paints, as the text of an SVG of so many pixels.

    Raises:
        FileNotFoundError: the font that must be embedded is not there.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRect(0, 0, width, height))
    generator.setResolution(DOTS_PER_INCH)
    generator.setTitle(title)
    generator.setDescription("")
    with QPainter(generator) as painter:
        paint(painter)
    written = bytes(buffer.data().data()).decode("utf-8")
    return _with_font(_FACE.sub(_face, written))


def _face(found: re.Match[str]) -> str:
    weight, narrow = weight_and_width(found[1])
    style = " style=\"font-feature-settings:'pwid'\"" if narrow else ""
    return f'font-family="{NAME}" font-size="{found[2]}" font-weight="{weight}"{style}'


def _with_font(text: str) -> str:
    characters = "".join(sorted(set(unescape("".join(_TEXT.findall(text))))))
    data = base64.b64encode(subset(characters)).decode("ascii")
    source = f"src:url(data:font/woff;base64,{data})"
    rule = f"@font-face{{font-family:'{NAME}';font-weight:100 900;{source}}}"
    return text.replace("<defs>", f"<defs>\n<style>{rule}</style>", 1)
