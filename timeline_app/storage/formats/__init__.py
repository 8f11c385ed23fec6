"""Files of other timeline programs: reading and writing them, and telling what they can't hold."""
