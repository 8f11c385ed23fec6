"""Writes docs/date-finding.md anew from the marked articles; a test holds the two together."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))  # the marked articles and their scorer stand with the tests

from tests.articles.finding.document import document

(ROOT / "docs" / "date-finding.md").write_text(document(), encoding="utf-8")
