"""Collection files as people and other programs write them: the same values, spelt oddly."""

import json

from timeline_app.storage.contents import VERSION
from timeline_app.storage.merging import plain_value

BAD_ENTRIES = (7, None, "x", {"id": 3, "date": "no date", "title": "x"}, {"x": [{}]})
BAD_PARTS = {
    "excerpts": ({"source": "nowhere", "exact": "q", "own": 1}, {"exact": 1}, 3),
    "media": ({"src": "../out.jpg"}, "x"),
    "stops": ({"event": "no such event", "notes": "n"}, {"seconds": 3}),
}
LISTS = ("categories", "sources", "eras", "events", "tours")


class Odd:
    """Spells one collection; every choice is drawn from a random generator."""

    def __init__(self, random, collection):
        self.random = random
        self.lang = collection.languages[0]
        self.value = self.whole(collection)
        self.space = random.choice(["", " ", "\n", "\n  ", "\t"])
        self.text = random.choice(["", "\ufeff", "\n "]) + self.spelled(self.value, "") + "\n"
        if random.random() < 0.3:
            self.text = self.text.replace("\n", "\r\n")

    def chance(self, share):
        return self.random.random() < share

    def whole(self, collection):
        values = {"schema": VERSION, **plain_value(collection)}
        for name in LISTS:
            if name in values:
                values[name] = self.listed([self.part(each) for each in values[name]], BAD_ENTRIES)
            elif self.chance(0.3):
                values[name] = []
        return self.shuffled(values)

    def part(self, value):
        for name, bad in BAD_PARTS.items():
            if name in value:
                value[name] = self.listed(value[name], bad)
        return self.shuffled({key: self.within(inner) for key, inner in value.items()})

    def within(self, value):
        if isinstance(value, list):
            return [self.within(each) for each in value]
        if not isinstance(value, dict):
            return value
        if tuple(value) == (self.lang,) and self.chance(0.5):
            return value[self.lang]
        if value.keys() <= {"zh", "en"}:
            return value
        return self.shuffled({key: self.within(inner) for key, inner in value.items()})

    def listed(self, entries, bad):
        found = []
        for entry in [*entries, None]:
            while self.chance(0.15):
                found.append(self.random.choice(bad))
            if entry is not None:
                found.append(entry)
        return found

    def shuffled(self, group):
        """Keys in another order, and keys that nobody knows."""
        items = list(group.items())
        while self.chance(0.3):
            items.append(
                (self.random.choice(["own", "geo", "中", '"']), {"a": [1.50, None, "\u4e2d"]})
            )
        if self.chance(0.3):
            self.random.shuffle(items)
        return dict(items)

    def spelled(self, value, indent):
        """JSON with other white space, escapes and numbers than ours."""
        if isinstance(value, dict | list) and value and self.chance(0.7):
            inner = indent + self.random.choice(["", "  ", "\t"])
            brackets = "{}" if isinstance(value, dict) else "[]"
            entries = (
                [f"{self.text_of(key)}{self.random.choice([': ', ':', ' : '])}{self.spelled(each, inner)}"
                 for key, each in value.items()]
                if isinstance(value, dict)
                else [self.spelled(each, inner) for each in value]
            )  # fmt: skip
            gap = self.random.choice(["", " ", "\n", "\n" + inner])
            return f"{brackets[0]}{gap}{(',' + gap).join(entries)}{gap}{brackets[1]}"
        return self.text_of(value)

    def text_of(self, value):
        indent = self.random.choice([None, None, 2, "\t"])
        return json.dumps(value, ensure_ascii=self.chance(0.3), indent=indent)
