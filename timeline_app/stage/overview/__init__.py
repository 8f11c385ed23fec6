"""The whole span as a strip: the picture, what a pointer holds of it, and the way for keys."""
