"""The form for one event, section by section; each shows its fields and tells what is written."""
