"""Copies of a text as other hands and machines make them, and where each character went."""

from itertools import accumulate

KINDS = {"substituted": ("other",), "mixed": ("other", "lost", "added")}


def rewrapped(text, width=40):
    """Every line broken again after so many characters."""
    parts, column = [], 0
    for letter in text:
        column = 0 if letter == "\n" else column + 1
        parts.append(letter + "\n" if column == width else letter)
        column %= width
    return _joined(parts)


def unbroken(text):
    """Without line breaks."""
    return _joined(["" if letter == "\n" else letter for letter in text])


def damaged(text, share, kinds, random):
    """So large a share of the characters misread, left out, or followed by one put in."""
    letters = sorted(set(text) - {"\n"})
    parts = []
    for letter in text:
        part = letter
        if letter != "\n" and random.random() < share:
            other = random.choice(letters)
            part = {"other": other, "lost": "", "added": letter + other}[random.choice(kinds)]
        parts.append(part)
    return _joined(parts)


def _joined(parts):
    return "".join(parts), [0, *accumulate(len(part) for part in parts)]
