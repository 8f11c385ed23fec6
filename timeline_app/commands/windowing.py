"""Commands of the window itself."""

from typing import Final

from timeline_app.commands.command import Command, Needs
from timeline_app.model.localized import Localized


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


WINDOWING: Final = (
    Command(
        "present",
        _said("放映", "Present"),
        lambda s: s.present(here=False),
        ("F5",),
        Needs.NOTHING,
        in_menu=True,
    ),
    Command(
        "present-here",
        _said("从选中的事件开始放映", "Present from the selected event"),
        lambda s: s.present(here=True),
        ("Shift+F5",),
        Needs.NOTHING,
        in_menu=True,
    ),
    Command(
        "copy-link",
        _said("复制通往这个事件的链接", "Copy link to this event"),
        lambda s: s.desk.copy_link(),
        ("Ctrl+Shift+C",),
        Needs.NOTHING,
        in_menu=True,
    ),
    Command(
        "print",
        _said("打印…", "Print…"),
        lambda s: s.desk.print_page(),
        ("Ctrl+P",),
        Needs.NOTHING,
        in_menu=True,
    ),
    Command(
        "full-screen",
        _said("全屏", "Full screen"),
        lambda s: s.full_screen(),
        ("F11",),
        Needs.NOTHING,
        in_menu=True,
    ),
    Command(
        "theme",
        _said("深色背景", "Dark background"),
        lambda s: s.switch_theme(),
        (),
        Needs.NOTHING,
        in_menu=True,
    ),
    Command(
        "motion",
        _said("动画与惯性", "Flights and inertia"),
        lambda s: s.toggle_motion(),
        (),
        Needs.NOTHING,
        in_menu=True,
    ),
    Command(
        "keys",
        _said("操作与按键", "Gestures and keys"),
        lambda s: s.desk.show_keys(),
        ("?", "F1"),
        Needs.NO_TEXT,
        in_menu=True,
    ),
    Command(
        "quit", _said("退出", "Quit"), lambda s: s.quit(), ("Ctrl+Q",), Needs.NOTHING, in_menu=True
    ),
)
