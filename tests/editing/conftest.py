from tests.editing.edited import edit, file

__all__ = ["edit", "file"]
