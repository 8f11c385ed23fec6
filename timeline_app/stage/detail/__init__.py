"""The detail pane: one event with its passages and media, and the ways onward."""
