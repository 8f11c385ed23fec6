"""The timeline for assistive technology: a list of events, and what is said when it changes."""
