"""Commands that move over the timeline and change how it looks."""

from typing import Final

from timeline_app.commands.command import Command, Needs
from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


LOOKING: Final = (
    Command("later", _said("下一个事件", "Later event"), lambda s: s.step(1), ("Right", "PgDown")),
    Command(
        "earlier", _said("上一个事件", "Earlier event"), lambda s: s.step(-1), ("Left", "PgUp")
    ),
    Command("first", _said("最早的事件", "First event"), lambda s: s.end(-1), ("Home",)),
    Command("last", _said("最晚的事件", "Last event"), lambda s: s.end(1), ("End",)),
    Command(
        "passage",
        _said("在文章中阅读", "Read it in the article"),
        lambda s: s.open_passage(),
        ("Return", "Enter", "Space"),
        Needs.CANVAS,
    ),
    Command(
        "back", _said("返回一步", "One step back"), lambda s: s.back(), ("Escape",), Needs.NOTHING
    ),
    Command("zoom-in", _said("放大", "Zoom in"), lambda s: s.zoom(1.5), ("+", "=")),
    Command("zoom-out", _said("缩小", "Zoom out"), lambda s: s.zoom(1 / 1.5), ("-",)),
    Command("fit", _said("显示全部", "Fit everything"), lambda s: s.fit(), ("0",)),
    Command("pan-later", _said("向后移动", "Move later"), lambda s: s.pan(0.25), ("Shift+Right",)),
    Command(
        "pan-earlier", _said("向前移动", "Move earlier"), lambda s: s.pan(-0.25), ("Shift+Left",)
    ),
    Command("search", _said("搜索", "Search"), lambda s: s.search(), ("Ctrl+F",), Needs.NOTHING),
    Command(
        "go-to",
        _said("转到日期…", "Go to a date…"),
        lambda s: s.desk.go_to(),
        ("Ctrl+G",),
        Needs.NOTHING,
        in_menu=True,
    ),
    Command(
        "language",
        _said("切换到英文", "Switch to Chinese"),
        lambda s: s.switch_language(),
        ("Ctrl+L",),
        Needs.NOTHING,
    ),
    Command(
        "text-larger",
        _said("放大文字", "Larger text"),
        lambda s: s.resize_text(1),
        ("Ctrl++", "Ctrl+="),
        Needs.NOTHING,
    ),
    Command(
        "text-smaller",
        _said("缩小文字", "Smaller text"),
        lambda s: s.resize_text(-1),
        ("Ctrl+-",),
        Needs.NOTHING,
    ),
    Command(
        "text-normal",
        _said("标准文字大小", "Normal text size"),
        lambda s: s.resize_text(0),
        ("Ctrl+0",),
        Needs.NOTHING,
    ),
)
