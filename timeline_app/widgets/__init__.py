"""Humble Qt widgets that every view shares: they are handed values and a Style, and know no event.

Text is painted by ``TextBlock`` or set as plain text, never guessed to be HTML. Buttons take the
keyboard's focus by Tab alone, so that a click leaves it where it was.
"""
