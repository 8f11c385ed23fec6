"""Every command, one record in one table: keys, menus and the list of keys come from it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from timeline_app.model.localized import Localized


class CommandError(Exception):
    """A command that can't be carried out; the message is one sentence for the person."""


class Stage(Protocol):
    """What a window offers to commands."""

    def zoom(self, factor: float) -> None:
        """Zoom about the middle of the canvas."""

    def fit(self) -> None:
        """Fly to "fit everything"."""

    def pan(self, share: float) -> None:
        """Move the window by a share of its width."""

    def step(self, direction: int) -> None:
        """Select the later (+1) or earlier (-1) event."""

    def end(self, direction: int) -> None:
        """Select the last (+1) or first (-1) event."""

    def open_passage(self) -> None:
        """Open the selected event's passage in its article."""

    def back(self) -> None:
        """Go one step back: card, reader, search, selection."""

    def search(self) -> None:
        """Put the focus into the search field."""

    def go_to(self) -> None:
        """Ask for a date to go to."""

    def walk(self, direction: int) -> None:
        """Select the next (+1) or previous (-1) match."""

    def switch_language(self) -> None:
        """Show the other language."""

    def resize_text(self, direction: int) -> None:
        """Make all text larger (+1), smaller (-1) or as it was (0)."""

    def switch_theme(self) -> None:
        """Change between light and dark."""

    def copy_link(self) -> None:
        """Copy a command that opens the timeline just here."""

    def print_page(self) -> None:
        """Print what is to be seen."""

    def full_screen(self) -> None:
        """Enter or leave full screen."""

    def show_keys(self) -> None:
        """Show the list of keys."""

    def open_file(self) -> None:
        """Choose a collection to open."""

    def new_file(self) -> None:
        """Begin a new collection."""

    def new_event(self) -> None:
        """Add one event."""

    def toggle_motion(self) -> None:
        """Turn flights and inertia on or off."""

    def quit(self) -> None:
        """Close the window."""


class Needs(Enum):
    """Where the keys of a command act."""

    NOTHING = "everywhere"
    NO_TEXT = "outside text fields"
    CANVAS = "when the timeline has the focus"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do."""

    id: str
    title: Localized
    run: Callable[[Stage], None]
    keys: tuple[str, ...] = ()
    """As Qt writes them in portable form."""
    needs: Needs = Needs.NO_TEXT
    in_menu: bool = False


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


COMMANDS: tuple[Command, ...] = (
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
        lambda s: s.go_to(),
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
    Command(
        "open",
        _said("打开…", "Open…"),
        lambda s: s.open_file(),
        ("Ctrl+O",),
        Needs.NOTHING,
        in_menu=True,
    ),
    Command(
        "new",
        _said("新建时间线…", "New collection…"),
        lambda s: s.new_file(),
        ("Ctrl+Shift+N",),
        Needs.NOTHING,
        in_menu=True,
    ),
    Command(
        "new-event",
        _said("添加事件…", "Add an event…"),
        lambda s: s.new_event(),
        ("Ctrl+N",),
        Needs.NOTHING,
        in_menu=True,
    ),
    Command(
        "copy-link",
        _said("复制通往这个事件的链接", "Copy link to this event"),
        lambda s: s.copy_link(),
        ("Ctrl+Shift+C",),
        Needs.NOTHING,
        in_menu=True,
    ),
    Command(
        "print",
        _said("打印…", "Print…"),
        lambda s: s.print_page(),
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
        lambda s: s.show_keys(),
        ("?", "F1"),
        Needs.NO_TEXT,
        in_menu=True,
    ),
    Command(
        "quit", _said("退出", "Quit"), lambda s: s.quit(), ("Ctrl+Q",), Needs.NOTHING, in_menu=True
    ),
)


def command(command_id: str) -> Command:
    """The command of this id.

    Raises:
        KeyError: there is none.
    """
    return next(each for each in COMMANDS if each.id == command_id)
