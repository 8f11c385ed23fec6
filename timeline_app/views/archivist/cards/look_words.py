"""Names of colours and shapes, and what is to be said about them, in both languages."""

from timeline_app.model.localized import Localized
from timeline_app.render.theme import Shape


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


COLOR = _said("颜色", "Colour")
COLORS = (
    _said("红", "Red"),
    _said("赭", "Ochre"),
    _said("蓝", "Blue"),
    _said("青绿", "Teal"),
    _said("紫", "Purple"),
    _said("橄榄绿", "Olive"),
    _said("灰", "Grey"),
)
"""The theme's colours for categories, in their order."""
OWN_COLOR = _said("自定", "Your own")
ON_LIGHT = _said("浅色背景上的颜色", "Colour on a light background")
ON_DARK = _said("深色背景上的颜色", "Colour on a dark background")
NO_COLOR = _said("颜色请写成 #B0362B 这样。", "Please write the colour like #B0362B.")
PALE = {
    False: _said(
        "浅色背景上对比度只有 {}∶1；文字要 4.5∶1 才看得清，因此会显示得深一些。",
        "On a light background its contrast is only {}:1; words need 4.5:1 to be read, so it is "
        "shown darker.",
    ),
    True: _said(
        "深色背景上对比度只有 {}∶1；文字要 4.5∶1 才看得清，因此会显示得浅一些。",
        "On a dark background its contrast is only {}:1; words need 4.5:1 to be read, so it is "
        "shown lighter.",
    ),
}
"""By whether the background is dark."""
SHAPE = _said("形状", "Shape")
SHAPES = {
    Shape.CIRCLE: _said("圆形", "Circle"),
    Shape.SQUARE: _said("方形", "Square"),
    Shape.DIAMOND: _said("菱形", "Diamond"),
    Shape.TRIANGLE: _said("三角形", "Triangle"),
    Shape.HEXAGON: _said("六边形", "Hexagon"),
    Shape.STAR: _said("星形", "Star"),
    Shape.CROSS: _said("十字形", "Cross"),
    Shape.PENTAGON: _said("五边形", "Pentagon"),
}
