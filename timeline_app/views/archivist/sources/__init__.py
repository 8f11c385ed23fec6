"""The parts of the cards on which sources are listed and described."""
