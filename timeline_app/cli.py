"""The command line: which mode, with what. Qt is imported only where a picture is made."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from timeline_app.arguments import SCREEN, command_parser
from timeline_app.paths import usual_collection
from timeline_app.runtime import bad_pair
from timeline_app.starting import importing

if TYPE_CHECKING:
    from timeline_app.render.panel_sheet import Sheet
    from timeline_app.views.explore.wishes import Opening

MODES = ("show", "present", "edit", "kiosk", "publish", "check", "extract", "convert", "render")
WINDOWS = ("show", "present", "edit", "kiosk")
NO_DISPLAY = (
    "There is no display here (DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM are not set); "
    "`timeline-app render --out timeline.png` draws the same window into a picture."
)


class Report(Protocol):
    """What a command that needs no window has to say."""

    @property
    def lines(self) -> tuple[str, ...]:
        """For standard output."""

    @property
    def summary(self) -> str:
        """For standard error."""

    @property
    def exit_code(self) -> int:
        """For the shell."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit code is 0, or 1 for problems found, or 2 where nothing could run."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0] not in MODES and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "show")
    chosen = command_parser().parse_args(words)
    if chosen.mode in TOLD:
        return _tell(TOLD[chosen.mode](chosen))
    if chosen.mode == "kiosk" and (chosen.set_pin or chosen.check_config is not None):
        return _tell(_prepare(chosen))
    sentence = _hindrance(chosen.mode)
    if sentence is not None:
        print(sentence, file=sys.stderr)
        return 2
    return RUN[chosen.mode](chosen)


def _hindrance(mode: str) -> str | None:
    """Why nothing can be drawn here; None where it can."""
    from importlib.metadata import version  # noqa: PLC0415 - slow to import

    sentence = bad_pair(sys.version_info[:2], version("PySide6-Essentials"))
    if sentence is None and mode in WINDOWS and not _has_display():
        return NO_DISPLAY
    return sentence


def _has_display() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def _tell(report: Report) -> int:
    for line in report.lines:
        print(line)
    print(report.summary, file=sys.stderr)
    return report.exit_code


def _check(chosen: argparse.Namespace) -> Report:
    from timeline_app.check import check  # noqa: PLC0415 - windows and pictures don't need it

    return check(chosen.collection, strict=chosen.strict)


def _extract(chosen: argparse.Namespace) -> Report:
    from timeline_app.extract import extract  # noqa: PLC0415 - the grammars are long

    return extract(
        chosen.article,
        published=chosen.published,
        lang=chosen.lang,
        as_json=chosen.json,
        text_to=chosen.text,
    )


def _convert(chosen: argparse.Namespace) -> Report:
    from timeline_app.convert import convert  # noqa: PLC0415 - workbooks are slow to import

    return convert(chosen.source, chosen.target, force=chosen.force)


def _prepare(chosen: argparse.Namespace) -> Report:
    from timeline_app.kiosk import check_config, home, set_pin  # noqa: PLC0415 - rarely wanted

    if chosen.set_pin:
        return set_pin.set_pin(home.pin_file())
    return check_config.check_config(chosen.check_config or None)


def _publish(chosen: argparse.Namespace) -> Report:
    from timeline_app.kiosk.publishing import publish  # noqa: PLC0415 - as above

    return publish(chosen.collection, chosen.folder)


TOLD: dict[str, Callable[[argparse.Namespace], Report]] = {
    "check": _check,
    "convert": _convert,
    "extract": _extract,
    "publish": _publish,
}
"""Commands that need neither a window nor Qt."""


def _show(chosen: argparse.Namespace) -> int:
    with importing():
        from timeline_app.app import show  # noqa: PLC0415 - Qt is slow to import

    return show(_opening(chosen))


def _present(chosen: argparse.Namespace) -> int:
    with importing():
        from timeline_app.presentation import PresentError, present  # noqa: PLC0415 - as above

    try:
        return present(_opening(chosen), chosen.tour)
    except PresentError as error:
        print(error, file=sys.stderr)
        return 2


def _kiosk(chosen: argparse.Namespace) -> int:
    """Watch over the window; or, told so by who watches, be it."""
    from timeline_app.kiosk.order import Order  # noqa: PLC0415 - as above

    order = Order(
        chosen.collection,
        chosen.address,
        chosen.config,
        chosen.lang,
        chosen.event,
        chosen.span,
        pin=not chosen.no_pin,
        framed=chosen.window,
    )
    if chosen.start is not None:
        with importing():
            from timeline_app.hall import open_hall  # noqa: PLC0415 - who watches has no Qt

        start = sys.stdin.readline().strip() if chosen.start == "wait" else chosen.start
        return open_hall(order, safe=start == "safe") if start else 0
    from timeline_app.kiosk.keeper import keep, refusal  # noqa: PLC0415 - as above

    refused = refusal(order)
    return keep(order) if refused is None else _tell(refused)


def _render(chosen: argparse.Namespace) -> int:
    if not os.environ.get("QT_QPA_PLATFORM"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with importing():
        from timeline_app.pictures import Picture, render  # noqa: PLC0415 - Qt is slow to import

    picture = Picture(
        chosen.out, chosen.size, tuple(chosen.span), chosen.timeline_only, _sheet(chosen)
    )
    return render(_opening(chosen), picture)


RUN: dict[str, Callable[[argparse.Namespace], int]] = {
    "show": _show,
    "present": _present,
    "edit": _show,
    "kiosk": _kiosk,
    "render": _render,
}
"""Commands that draw."""


def _sheet(chosen: argparse.Namespace) -> "Sheet | None":
    """What a panel is drawn on; None where a picture of the window is wanted."""
    from timeline_app.render.panel_sheet import Sheet  # noqa: PLC0415 - as above

    width, height = chosen.mm or chosen.size
    if chosen.mm is not None:
        return Sheet.of_paper(width, height, chosen.dpi, chosen.tiles)
    if chosen.panel or max(width, height) > SCREEN:
        return Sheet(width, height, chosen.dpi, chosen.tiles)
    return None


def _opening(chosen: argparse.Namespace) -> "Opening":
    from timeline_app.views.explore.wishes import Opening, Wishes  # noqa: PLC0415 - as above

    span = chosen.span[-1] if chosen.span else None
    wishes = Wishes(chosen.lang, chosen.theme, chosen.text_scale)
    editing = chosen.mode == "edit"
    path = usual_collection() if chosen.collection is None else Path(chosen.collection)
    return Opening(path, chosen.event, span, wishes, editing)
