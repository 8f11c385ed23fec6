"""The words of the command line, and what each may be."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from timeline_app.model.edtf import DateError, parse_span

SCREEN: Final = 16_384
"""Pixels of a window's longer side at most; all that is larger is a panel."""
LARGEST: Final = 200_000
PICTURES: Final = (".png", ".svg", ".pdf", ".json")
SHOWING: Final = {
    "show": "open a collection in a window (the default)",
    "present": "tell a collection to an audience, stop by stop",
    "edit": "open a collection to add and change events",
}


class _Version(argparse.Action):
    """Tells the version, which is looked up only then."""

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> None:
        from importlib.metadata import version  # noqa: PLC0415 - slow to import

        sys.stdout.write(version("timeline-app") + "\n")
        parser.exit()


def command_parser() -> argparse.ArgumentParser:
    """The parser of all of them."""
    parser = argparse.ArgumentParser(
        prog="timeline-app",
        description="A zoomable timeline that ties every event to the passage it comes from.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    modes = parser.add_subparsers(dest="mode", required=True, metavar="COMMAND")
    for mode, deed in SHOWING.items():
        shown = modes.add_parser(mode, help=deed)
        _collection(shown)
        _where(shown)
        if mode == "present":
            shown.add_argument("--tour", metavar="ID", help="the tour to tell; else the first one")
    _hall(
        modes.add_parser("kiosk", help="show a collection in a hall, where nobody looks after it")
    )
    published = modes.add_parser("publish", help="write the folder that kiosks take content from")
    published.add_argument("collection", metavar="COLLECTION")
    published.add_argument("folder", metavar="DIR")
    checked = modes.add_parser("check", help="name every problem of a collection")
    checked.add_argument("collection", metavar="COLLECTION")
    checked.add_argument("--strict", action="store_true", help="warnings count as errors")
    _article(modes.add_parser("extract", help="find the dates in an article"))
    converted = modes.add_parser("convert", help="from one file format into another")
    converted.add_argument("source", metavar="IN")
    converted.add_argument("target", metavar="OUT")
    converted.add_argument("--force", action="store_true", help="replace OUT where it is there")
    drawn = modes.add_parser("render", help="draw a collection without a display")
    _collection(drawn)
    drawn.add_argument(
        "--out", required=True, type=_picture, help="a .png, .svg, .pdf or .json file"
    )
    drawn.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH")
    drawn.add_argument(
        "--timeline-only", action="store_true", help="canvas and axis without all around them"
    )
    _panel(drawn)
    _where(drawn)
    return parser


def _article(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", help="a text, HTML, PDF or DOCX file")
    parser.add_argument(
        "--published", type=_day, metavar="DATE", help="the day of issue; else as the file tells it"
    )
    parser.add_argument("--lang", choices=("zh", "en"), help="the article's language; else found")
    parser.add_argument("--json", action="store_true", help="one list of all mentions")
    parser.add_argument("--text", metavar="OUT", help="write the text that places are counted in")


def _hall(parser: argparse.ArgumentParser) -> None:
    deed = parser.add_mutually_exclusive_group()
    deed.add_argument(
        "collection",
        metavar="COLLECTION",
        nargs="?",
        help="an events.json, or a folder written by `publish`; else what the configuration says",
    )
    deed.add_argument(
        "--from",
        dest="address",
        type=_configured("from"),
        metavar="URL",
        help="where a folder written by `publish` lies on the web",
    )
    deed.add_argument(
        "--check-config",
        nargs="?",
        const="",
        metavar="FILE",
        help="name every problem of a configuration, or of the defaults",
    )
    deed.add_argument(
        "--set-pin", action="store_true", help="set the PIN by which staff leave the kiosk"
    )
    parser.add_argument("--config", metavar="FILE", help="the configuration, if not the usual one")
    parser.add_argument("--lang", choices=("zh", "en"), help="the language that visits begin in")
    parser.add_argument("--event", metavar="ID", help="the event that visits begin with")
    parser.add_argument(
        "--span",
        type=_configured("span"),
        metavar="EDTF/EDTF",
        help="the stretch of time that visits begin with",
    )
    parser.add_argument("--no-pin", action="store_true", help="let staff leave without a PIN")
    parser.add_argument("--window", action="store_true", help="in a window, to try it on a desk")
    parser.add_argument("--start", choices=("wait", "plain", "safe"), help=argparse.SUPPRESS)


def _panel(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--panel",
        action="store_true",
        help="the whole timeline with title and legend, as for a wall: all that is larger than "
        f"{SCREEN} pixels is one, too",
    )
    parser.add_argument("--mm", type=_paper, metavar="WxH", help="a panel of so many millimetres")
    parser.add_argument("--dpi", type=_count, default=300, help="dots an inch of a panel")
    parser.add_argument(
        "--tiles", type=_count, default=1, metavar="N", help="the panel as N PNGs side by side"
    )


def _collection(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "collection",
        metavar="COLLECTION",
        nargs="?",
        help="an events.json; else the one in this folder, else the one that ships",
    )


def _where(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--event", metavar="ID", help="select this event")
    parser.add_argument(
        "--span",
        type=_span,
        action="append",
        default=[],
        metavar="EDTF/EDTF",
        help="show this stretch of time; render: may be given several times",
    )
    parser.add_argument("--lang", choices=("zh", "en"), help="the language to show")
    parser.add_argument("--theme", choices=("light", "dark"), help="light as paper, dark as a hall")
    parser.add_argument(
        "--text-scale", type=_percent, metavar="PERCENT", help="size of all text, 80 to 200"
    )


def _span(text: str) -> tuple[int, int]:
    try:
        return parse_span(text)
    except DateError as fault:
        raise argparse.ArgumentTypeError(str(fault)) from fault


def _day(text: str) -> str:
    """A date as people write it: a day, or the month or year where no more is known."""
    from timeline_app.timescale.parse import read  # noqa: PLC0415 - seldom needed

    try:
        date = read(text).date
    except DateError as fault:
        raise argparse.ArgumentTypeError(str(fault)) from fault
    if date.begin is None or date.begin != date.end:
        raise argparse.ArgumentTypeError(f'"{text}" is not the day of an issue')
    return date.text


def _size(text: str) -> tuple[int, int]:
    size = _width_and_height(text, "1920x1080")
    if not (320 <= size[0] <= LARGEST and 240 <= size[1] <= LARGEST):
        raise argparse.ArgumentTypeError(f"a picture is from 320x240 to {LARGEST}x{LARGEST} pixels")
    return size


def _paper(text: str) -> tuple[int, int]:
    return _width_and_height(text, "3000x1000, at least 50x50", least=50)


def _width_and_height(text: str, such: str, least: int = 0) -> tuple[int, int]:
    """Both, written with an x between them; ``such`` tells how, where they are not."""
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and min(int(width), int(height)) >= least):
        raise argparse.ArgumentTypeError(f'"{text}" is not a size such as {such}')
    return int(width), int(height)


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1200:
        raise argparse.ArgumentTypeError(f'"{text}" is not a number from 1 to 1200')
    return int(text)


def _percent(text: str) -> int:
    if not text.isdecimal() or not 80 <= int(text) <= 200:
        raise argparse.ArgumentTypeError(f'"{text}" is not a size of text from 80 to 200')
    return int(text)


def _picture(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in PICTURES:
        raise argparse.ArgumentTypeError(f'"{text}" must end in one of {", ".join(PICTURES)}')
    return path


def _configured(key: str) -> Callable[[str], object]:
    """What fits a key of the kiosk's configuration."""

    def read(text: str) -> object:
        from timeline_app.kiosk.keys import KEYS  # noqa: PLC0415 - rarely wanted
        from timeline_app.kiosk.kinds import UnfitError  # noqa: PLC0415 - as above

        try:
            return KEYS[key].kind.read(text)
        except UnfitError as fault:
            raise argparse.ArgumentTypeError(f'"{text}" {fault}') from fault

    return read
