"""The parts of the table of events."""
