"""A show as plain values: its stops, where it stands, what keys mean in it, which screen is whose."""
