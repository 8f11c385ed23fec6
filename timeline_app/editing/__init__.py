"""A collection while it is changed: what was done, in which order, kept safe, saved, and merged.

Without Qt: an archivist's window is one hand that edits, a script or a test is another.
"""
