"""Digests of single alternatives, to find equal ones in two unions."""

from __future__ import annotations

from dataclasses import fields
from hashlib import blake2b

from generator.diff.schemas.atoms import Atom, Family
from generator.ir.value_sets import Alternative, Inner
from generator.ir.value_sets.dialect import SILENT_FORMATS
from generator.ir.value_sets.implications import is_telling_unique, telling_limits
from generator.ir.value_sets.json_identity import canonical_text
from generator.ir.value_sets.reader import ValueSetReader

_NOT_VALUES = frozenset({"types", "values", "source", "label", "notes"})
_SPEAKS_OF: dict[str, tuple[Family, ...]] = {
    "multiples": ("number",),
    "patterns": ("string",),
    "formats": ("number", "string"),
    "unique": ("array",),
    "members": ("object",),
    "required": ("object",),
    "patterned": ("object",),
    "additional": ("object",),
    "closed": ("object",),
    "names": ("object",),
    "prefix": ("array",),
    "items": ("array",),
    "contains": ("array",),
}
"""Which types a field says anything of; others speak of all."""

_LIMITS: dict[Family, tuple[str, ...]] = {
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems", "minContains", "maxContains"),
    "object": ("minProperties", "maxProperties"),
}


def atom_digest(reader: ValueSetReader, atom: Atom) -> str:
    """Give what atoms with the same values have in common, in any document."""
    values = None if atom.values is None else sorted(map(canonical_text, atom.values))
    said = [atom.type, repr(values)]
    for each in fields(Alternative):
        families = _SPEAKS_OF.get(each.name, (atom.family,))
        if each.name not in _NOT_VALUES and atom.family in families:
            said.append(_text(reader, each.name, atom))
    return blake2b("\n".join(said).encode(), digest_size=16).hexdigest()


def _text(reader: ValueSetReader, name: str, atom: Atom) -> str:
    value = getattr(atom.alternative, name)
    match name:
        case "limits":
            limits, told = _LIMITS.get(atom.family, ()), telling_limits(atom.alternative)
            return repr({key: float(told[key]) for key in limits if key in told})
        case "unique":
            return repr(is_telling_unique(atom.alternative))
        case "formats":
            return repr(sorted({*value} - SILENT_FORMATS))
        case "members":
            return repr(
                sorted((key, reader.fingerprint(each.schema)) for key, each in value.items())
            )
        case "patterned":
            return repr(sorted((key, reader.fingerprint(each)) for key, each in value))
        case "names" | "contains":
            return repr(sorted(map(reader.fingerprint, value)))
        case "prefix":
            return repr([reader.fingerprint(each) for each in value])
        case "required":
            return repr(sorted(value))
    return reader.fingerprint(value) if isinstance(value, Inner) else repr(value)
