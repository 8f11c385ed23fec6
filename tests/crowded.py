"""A collection file with more events than there is room for."""

import json


def written(folder, count=60):
    """Write it; every event falls in the same three weeks."""
    events = [
        {
            "id": f"e{number:02d}",
            "date": f"2020-02-{1 + number * 7 % 21:02d}",
            "title": {"zh": f"第{number}件事情发生", "en": f"Event number {number} happens"},
        }
        for number in range(count)
    ]
    path = folder / "crowded.json"
    held = {
        "schema": "timeline/1",
        "title": {"zh": "很多", "en": "Many"},
        "languages": ["zh", "en"],
        "events": events,
    }
    path.write_text(json.dumps(held, ensure_ascii=False, indent=1), encoding="utf-8")
    return path
