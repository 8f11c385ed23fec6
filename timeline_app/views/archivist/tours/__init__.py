"""The tours of a collection while they are edited: their list, their stops, their words."""
