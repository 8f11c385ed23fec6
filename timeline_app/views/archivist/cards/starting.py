"""Categories that a new collection may begin with: neutral ones, for any subject."""

from timeline_app.model.collection import Category
from timeline_app.model.localized import Localized

SUGGESTED = tuple(
    Category(id=category_id, label=Localized({"zh": zh, "en": en}), shape=shape)
    for category_id, zh, en, shape in (
        ("people", "人物", "People", "circle"),
        ("politics", "政治", "Politics", "square"),
        ("economy", "经济", "Economy", "diamond"),
        ("society", "社会", "Society", "triangle"),
        ("culture", "文化", "Culture", "hexagon"),
    )
)


def in_languages(category: Category, langs: tuple[str, ...]) -> Category:
    """With its names in these languages alone, in their order."""
    label = Localized({tag: text for tag in langs if (text := category.label.exact(tag))})
    return Category(id=category.id, label=label, color=category.color, shape=category.shape)
