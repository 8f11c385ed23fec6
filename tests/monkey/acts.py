"""What a monkey does next: plain lists, so that they can be logged, and done again.

An act knows nothing of the window: places are shares of its width and height.
"""

from functools import partial

from PySide6.QtCore import Qt

MOVES = [
    *("Tab", "Backtab", "Return", "Enter", "Space", "Backspace", "Escape"),
    *("Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown"),
    *"0123456789",
]
LETTERS = [chr(code) for code in range(ord("A"), ord("Z") + 1)]
KEYS = [key.name.removeprefix("Key_") for key in Qt.Key]
MODIFIERS = ["Shift", "Control", "Alt", "Meta", "Keypad"]
BUTTONS = ["Left"] * 5 + ["Right", "Middle", "Back"]
ADDRESSES = [
    *("file:///etc/hosts", "http://example.org/", "https://example.org/", "javascript:alert(1)"),
    *("mailto:a@example.org", "data:text/html,<b>x</b>", "ms-settings:privacy"),
]
FINGERS = 10


class Monkey:
    """Acts by chance; the same chance gives the same acts."""

    def __init__(self, chance, extra):
        """``extra``: acts that only this window knows, as functions of chance, with weights."""
        self.chance = chance
        self.held = {}
        self.weights = {
            self.click: 20,
            self.drag: 8,
            self.wheel: 10,
            self.point: 6,
            self.key: 16,
            self.touch: 16,
            self.tap: 10,
            self.pinch: 5,
            self.menu: 2,
            self.tip: 1,
            self.drop: 2,
            self.focus: 2,
            self.write: 1,
            **{partial(act, chance): weight for act, weight in extra.items()},
        }

    def next(self):
        """The next act: its name, and what belongs to it."""
        [kind] = self.chance.choices(list(self.weights), list(self.weights.values()))
        return kind()

    def place(self):
        """Anywhere, but edges and corners more often than by chance."""
        if self.chance.random() < 0.1:
            return [self.chance.choice([0.0, 0.01, 0.5, 0.99, 1.0]) for _ in range(2)]
        return [round(self.chance.random(), 4) for _ in range(2)]

    def modifiers(self):
        return [each for each in MODIFIERS if self.chance.random() < 0.1]

    def click(self):
        times = self.chance.choice(["once", "once", "once", "double", "press", "release"])
        return ["click", times, self.chance.choice(BUTTONS), self.modifiers(), self.place()]

    def drag(self):
        return ["drag", self.chance.choice(BUTTONS), [self.place() for _ in range(3)]]

    def wheel(self):
        notches = [self.chance.choice([0, 0, -120, 120]), self.chance.choice([-480, -120, 120, 15])]
        return ["wheel", notches, self.modifiers(), self.place()]

    def point(self):
        return ["point", self.place()]

    def key(self):
        names = self.chance.choice([MOVES, MOVES, LETTERS, KEYS])
        return ["key", self.chance.choice(names), self.modifiers()]

    def tap(self):
        return ["touch", *self._fingers(new=1), *self._lifted()]

    def touch(self):
        """One event of a screen: some fingers come, some move, some go."""
        acts = [self._came, self._moved, self._lifted]
        return ["touch", *self.chance.choice(acts)()]

    def pinch(self):
        down, wide = self._lifted(), self.chance.uniform(0.02, 0.4)
        x, y = self.place()
        apart = [[0, [x - 0.05, y]], [1, [x + 0.05, y]]]
        wider = [[0, [x - wide, y]], [1, [x + wide, y]]]
        steps = [[apart, [], []], [[], wider, []], [[], [], [0, 1]]]
        return ["touch", *down, *steps]

    def _came(self):
        return self._fingers(self.chance.choice([1, 1, 1, 2, 3, FINGERS]))

    def _fingers(self, new):
        free = [each for each in range(FINGERS) if each not in self.held][:new]
        self.held |= dict.fromkeys(free)
        return [[[[each, self.place()] for each in free], [], []]] if free else []

    def _moved(self):
        moved = [each for each in self.held if self.chance.random() < 0.7]
        steps = self.chance.choice([1, 2, 3])
        return [[[], [[each, self.place()] for each in moved], []] for _ in range(steps) if moved]

    def _lifted(self):
        gone, self.held = list(self.held), {}
        return [[[], [], gone]] if gone else []

    def menu(self):
        return ["menu", self.chance.choice(["Mouse", "Keyboard", "Other"]), self.place()]

    def tip(self):
        return ["tip", self.chance.choice(["ToolTip", "WhatsThis"]), self.place()]

    def drop(self):
        return ["drop", self.chance.choice(ADDRESSES), self.place()]

    def focus(self):
        return ["focus", self.chance.choice(["next", "back", "out", "in", "any"]), self.place()]

    def write(self):
        return ["write", self.chance.choice(["许昌", "武汉", "x", "\u202e<b>", "🦠"])]
