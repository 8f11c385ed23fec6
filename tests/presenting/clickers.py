"""What clickers and keyboards send, and what each key does in each state of a show: as data."""

from dataclasses import replace

from timeline_app.presenting.action import Action
from timeline_app.presenting.keys import meaning
from timeline_app.presenting.show import Cover, Show, act, at_stop, typed, visiting

DEVICES = {
    "R400": "PgDown PgUp . F5 Esc",
    "R500": "Right Left",
    "Kensington": "PgDown PgUp F5 B",
    "keyboard": "PgDown PgUp Right Left Down Up Space Return Enter Backspace Home End "
    "B . W , F L Z T S + - 0 7 Ctrl+Up Ctrl+Down Ctrl+F Ctrl+Q F5 Shift+F5 Esc Tab A",
}

MIDDLE = at_stop(Show(9), 4)
STATES = {
    "running": MIDDLE,
    "first": Show(9),
    "last": at_stop(Show(9), 8),
    "black": replace(MIDDLE, cover=Cover.BLACK),
    "white": replace(MIDDLE, cover=Cover.WHITE),
    "frozen": replace(MIDDLE, frozen=True),
    "wandering": visiting(MIDDLE, "an event"),
    "typing": typed(MIDDLE, "2"),
    "asking": act(MIDDLE, Action.ASK),
}

# Rows are keys that mean the same, columns states; a cell is the action and, where anything
# changes, what the show is like after it: the number of the stop, and what is on.
MATRIX = """
PgDown Right Down Space | running next: 6 | first next: 2 | last next | black restore: 5 \
| white restore: 5 | frozen next: 6 frozen | wandering come back: 5 | typing next: 6 \
| asking next: 6
PgUp Left Up | running previous: 4 | first previous | last previous: 8 | black restore: 5 \
| white restore: 5 | frozen previous: 4 frozen | wandering come back: 5 | typing previous: 4 \
| asking previous: 4
Return Enter | running next: 6 | first next: 2 | last next | black restore: 5 \
| white restore: 5 | frozen next: 6 frozen | wandering come back: 5 | typing jump: 2 \
| asking end: 5 ended
Backspace | running previous: 4 | first previous | last previous: 8 | black restore: 5 \
| white restore: 5 | frozen previous: 4 frozen | wandering come back: 5 | typing erase: 5 \
| asking previous: 4
Home | running first: 1 | first first | last first: 1 | black restore: 5 | white restore: 5 \
| frozen first: 1 frozen | wandering first: 1 | typing first: 1 | asking first: 1
End | running last: 9 | first last: 9 | last last | black restore: 5 | white restore: 5 \
| frozen last: 9 frozen | wandering last: 9 | typing last: 9 | asking last: 9
. B | running black: 5 black | first black: 1 black | last black: 9 black | black restore: 5 \
| white restore: 5 | frozen black: 5 black frozen | wandering black: 5 black wandering \
| typing black: 5 black | asking black: 5 black
, W | running white: 5 white | first white: 1 white | last white: 9 white | black restore: 5 \
| white restore: 5 | frozen white: 5 white frozen | wandering white: 5 white wandering \
| typing white: 5 white | asking white: 5 white
F | running freeze: 5 frozen | first freeze: 1 frozen | last freeze: 9 frozen \
| black restore: 5 | white restore: 5 | frozen freeze: 5 | wandering freeze: 5 frozen wandering \
| typing freeze: 5 frozen | asking freeze: 5 frozen
L | running spotlight: 5 spotlight | first spotlight: 1 spotlight | last spotlight: 9 spotlight \
| black restore: 5 | white restore: 5 | frozen spotlight: 5 frozen spotlight \
| wandering spotlight: 5 spotlight wandering | typing spotlight: 5 spotlight \
| asking spotlight: 5 spotlight
Z | running zoom: 5 zoomed | first zoom: 1 zoomed | last zoom: 9 zoomed | black restore: 5 \
| white restore: 5 | frozen zoom: 5 frozen zoomed | wandering zoom: 5 zoomed wandering \
| typing zoom: 5 zoomed | asking zoom: 5 zoomed
T | running timer | first timer | last timer | black restore: 5 | white restore: 5 \
| frozen timer | wandering timer | typing timer: 5 | asking timer: 5
S | running swap | first swap | last swap | black restore: 5 | white restore: 5 \
| frozen swap | wandering swap | typing swap: 5 | asking swap: 5
+ | running closer: 5 wandering | first closer: 1 wandering | last closer: 9 wandering \
| black restore: 5 | white restore: 5 | frozen closer: 5 frozen wandering | wandering closer \
| typing closer: 5 wandering | asking closer: 5 wandering
- | running farther: 5 wandering | first farther: 1 wandering | last farther: 9 wandering \
| black restore: 5 | white restore: 5 | frozen farther: 5 frozen wandering | wandering farther \
| typing farther: 5 wandering | asking farther: 5 wandering
0 | running digit: 5 typed 0 | first digit: 1 typed 0 | last digit: 9 typed 0 \
| black restore: 5 | white restore: 5 | frozen digit: 5 frozen typed 0 | wandering whole \
| typing digit: 5 typed 20 | asking digit: 5 typed 0
7 | running digit: 5 typed 7 | first digit: 1 typed 7 | last digit: 9 typed 7 \
| black restore: 5 | white restore: 5 | frozen digit: 5 frozen typed 7 \
| wandering digit: 5 wandering typed 7 | typing digit: 5 typed 27 | asking digit: 5 typed 7
Ctrl+F | running find | first find | last find | black restore: 5 | white restore: 5 \
| frozen find | wandering find | typing find: 5 | asking find: 5
Ctrl+Down | running read on | first read on | last read on | black restore: 5 | white restore: 5 \
| frozen read on | wandering read on | typing read on: 5 | asking read on: 5
Ctrl+Up | running read back | first read back | last read back | black restore: 5 \
| white restore: 5 | frozen read back | wandering read back | typing read back: 5 \
| asking read back: 5
Ctrl+Q | running ask: 5 asking | first ask: 1 asking | last ask: 9 asking \
| black ask: 5 black asking | white ask: 5 white asking | frozen ask: 5 frozen asking \
| wandering ask: 5 wandering asking | typing ask: 5 asking | asking ask
F5 Shift+F5 Esc | running leave | first leave | last leave | black restore: 5 \
| white restore: 5 | frozen leave: 5 | wandering leave: 5 | typing leave: 5 | asking leave: 5
Tab A | running nothing | first nothing | last nothing | black nothing | white nothing \
| frozen nothing | wandering nothing | typing nothing | asking nothing
"""


def matrix():
    """Expected action and outcome by key and state."""
    found = {}
    for row in MATRIX.strip().splitlines():
        keys, *cells = (each.strip() for each in row.split("|"))
        for cell in cells:
            state, _, rest = cell.partition(" ")
            action, _, after = rest.partition(":")
            for key in keys.split():
                found[key, state] = action.strip(), after.strip()
    return found


def cases():
    """Each device, state and key with what is expected."""
    expected = matrix()
    return [
        (device, state, key, *expected[key, state])
        for device, keys in DEVICES.items()
        for state in STATES
        for key in keys.split()
    ]


def pressed(show, *keys):
    """The show after these keys."""
    for key in keys:
        action = meaning(show, key)
        show = typed(show, key) if action is Action.DIGIT else act(show, action)
    return show


def told(show):
    """A show in words, as the matrix has it."""
    words = [str(show.at + 1)]
    if show.cover is not Cover.NONE:
        words.append(show.cover.value)
    words += [
        name
        for name in ("frozen", "spotlight", "zoomed", "wandering", "asking", "ended")
        if getattr(show, name)
    ]
    if show.digits:
        words.append(f"typed {show.digits}")
    return " ".join(words)
