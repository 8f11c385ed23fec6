"""The JSON Schema of ``events.json``, made from the model.

``python -m timeline_app.storage.schema > resources/events.schema.json`` writes it anew.
"""

import json
import sys
from collections.abc import Mapping
from typing import Final

from msgspec import inspect as types

from timeline_app.model.collection import Collection
from timeline_app.model.edtf import Date
from timeline_app.model.localized import Localized
from timeline_app.storage.contents import VERSION
from timeline_app.storage.misfits import shape

_LEAVES: Final = {Date: "Date", Localized: "Localized"}
_SCALARS: Final[dict[type[types.Type], str]] = {
    types.StrType: "string",
    types.IntType: "integer",
    types.FloatType: "number",
    types.NoneType: "null",
}


def schema() -> dict[str, object]:
    """The schema (JSON Schema 2020-12). Unknown keys are allowed everywhere."""
    definitions: dict[str, object] = {
        "Date": {"type": "string", "description": "EDTF (ISO 8601-2:2019)"},
        "Localized": {
            "description": "Text by BCP 47 tag; a plain string is in the first language",
            "anyOf": [
                {"type": "string"},
                {"type": "object", "additionalProperties": {"type": "string"}},
            ],
        },
    }
    whole = _group(shape(Collection), definitions)
    properties = {"schema": {"const": VERSION}, **_as_mapping(whole["properties"])}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A collection of the timeline, version 1",
        **whole,
        "properties": properties,
        "required": ["schema", "title"],
        "$defs": dict(sorted(definitions.items())),
    }


def schema_text() -> str:
    """The schema as the file in ``resources`` holds it."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _type(kind: types.Type, definitions: dict[str, object]) -> dict[str, object]:
    if isinstance(kind, types.UnionType):
        return {"anyOf": [_type(inner, definitions) for inner in kind.types]}
    if isinstance(kind, types.VarTupleType | types.ListType):
        return {"type": "array", "items": _type(kind.item_type, definitions)}
    if isinstance(kind, types.StructType | types.CustomType):
        name = _LEAVES.get(kind.cls, kind.cls.__name__)
        if name not in definitions and isinstance(kind, types.StructType):
            definitions[name] = _group(kind, definitions)
        return {"$ref": f"#/$defs/{name}"}
    return {"type": _SCALARS[type(kind)]}


def _group(kind: types.StructType, definitions: dict[str, object]) -> dict[str, object]:
    """A part of the model; what it is for is said where it is defined."""
    return {
        "description": (kind.cls.__doc__ or "").partition("\n")[0].replace("``", ""),
        "type": "object",
        "properties": {f.encode_name: _type(f.type, definitions) for f in kind.fields},
        "required": [f.encode_name for f in kind.fields if f.required],
    }


def _as_mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


if __name__ == "__main__":
    sys.stdout.write(schema_text())
