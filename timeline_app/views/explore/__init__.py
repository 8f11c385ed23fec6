"""The window of ``show``: the stage, search and filter around it, and cards over it."""
