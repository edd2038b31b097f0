"""Which language-neutral type a JSON type and its ``format`` stand for.

Odd formats of real documents are included.
"""

from __future__ import annotations

from typing import Literal

from generator.ir.schema import Kind

Scalar = Literal[
    "any",
    "boolean",
    "bytes",
    "date",
    "datetime",
    "decimal",
    "float",
    "integer",
    "never",
    "null",
    "boolean text",
    "integer text",
    "number text",
    "string",
    "uuid",
]

_STRING_FORMATS: dict[str, Scalar] = {
    "binary": "bytes",
    "date": "date",
    "date-time": "datetime",
    "datetime": "datetime",
    "datatime": "datetime",
    "uuid": "uuid",
    # A string that holds a number or a flag stays text in JSON; where the wire is text anyway, the
    # plain value will do.
    "integer": "integer text",
    "int32": "integer text",
    "int64": "integer text",
    "number": "number text",
    "boolean": "boolean text",
}
"""Formats not named here leave a string a string.

So does ``time``: RFC 3339 demands seconds and an offset, real documents mean ``08:30``, and
rewriting what was read would not be reading.
"""

_NUMBER_FORMATS: dict[str, Scalar] = {
    "decimal": "decimal",
    "integer": "integer",
    "int32": "integer",
    "int64": "integer",
}

_PLAIN: dict[Kind, Scalar] = {
    "any": "any",
    "boolean": "boolean",
    "integer": "integer",
    "never": "never",
    "null": "null",
    "number": "float",
    "string": "string",
}


def scalar_type(kind: Kind, format_: str | None) -> Scalar:
    """Give the type of a schema that is neither array, object, union nor reference.

    ``type`` decides before ``format``: an integer stays one whatever its format says. Source:
    OpenAPI 3.1.1, section 4.4 (data types), and the OpenAPI format registry.
    """
    if kind == "string":
        return _STRING_FORMATS.get(format_ or "", "string")
    if kind == "number":
        return _NUMBER_FORMATS.get(format_ or "", "float")
    return _PLAIN[kind]
