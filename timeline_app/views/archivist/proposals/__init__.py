"""The events that an article proposes: their list, the one that is looked at, their words."""
