"""A show: the audience's picture on one screen, the presenter's console on another."""
