"""What several schema nodes that must all hold (the parts of an ``allOf``) say together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from math import isfinite

from generator.ir import schema_keywords as keywords
from generator.ir.schema import NOTHING_SAID, Annotations, Constraint, Json, Kind
from generator.ir.schema_keywords import Node

_UPPER_BOUNDS = ("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties")
_LOWER_BOUNDS = ("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties")
_KEPT = (
    "pattern",
    "multipleOf",
    "uniqueItems",
    "contentEncoding",
    "contentMediaType",
    "not",
    "if",
    "then",
    "else",
    "patternProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "unevaluatedProperties",
)
_CONSTRAINING = frozenset((*_UPPER_BOUNDS, *_LOWER_BOUNDS, *_KEPT))
_SAID = frozenset(("title", "description", "deprecated", "readOnly", "writeOnly"))
_INTEGER = re.compile(r"-?\d+")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_SIXTY_FOUR_BITS = range(-(2**63), 2**64)
_FLAGS: dict[Json, bool] = {"true": True, "false": False}


def merged_annotations(nodes: Iterable[Node]) -> Annotations:
    """Put together what is said for people; of two texts the first counts, of flags any."""
    speaking = [node for node in nodes if not _SAID.isdisjoint(node)]
    if not speaking:
        return NOTHING_SAID
    said = Annotations(
        title=_first_text(speaking, "title"),
        description=_first_text(speaking, "description"),
        deprecated=any(node.get("deprecated") is True for node in speaking),
        read_only=any(node.get("readOnly") is True for node in speaking),
        write_only=any(node.get("writeOnly") is True for node in speaking),
    )
    return NOTHING_SAID if said == NOTHING_SAID else said


def outer_annotations(outer: Annotations, inner: Annotations) -> Annotations:
    """Put together what is said around a schema and in it."""
    if outer is NOTHING_SAID or inner is NOTHING_SAID:
        return inner if outer is NOTHING_SAID else outer
    return Annotations(
        title=outer.title or inner.title,
        description=outer.description or inner.description,
        deprecated=outer.deprecated or inner.deprecated,
        read_only=outer.read_only or inner.read_only,
        write_only=outer.write_only or inner.write_only,
    )


def _first_text(nodes: Iterable[Node], keyword: str) -> str | None:
    for node in nodes:
        text = node.get(keyword)
        if isinstance(text, str) and text.strip():
            return text.strip()
    return None


def default(nodes: Iterable[Node]) -> tuple[Json, ...]:
    """Give the first default as a one-element tuple, nothing when there is none."""
    return next(((node["default"],) for node in nodes if "default" in node), ())


def kinds(nodes: Sequence[Node]) -> tuple[Kind, ...] | None:
    """Give the types all nodes agree on; what contradicts itself keeps the first node's types.

    An integer is a number, so beside ``number`` it says nothing.
    """
    agreed: tuple[Kind, ...] | None = None
    said = [keywords.declared_kinds(node) for node in nodes]
    if not any(said):
        said = [keywords.implied_kinds(node) for node in nodes]
    for each in said:
        if each is not None:
            both = each if agreed is None else _common_kinds(agreed, each)
            agreed = both or agreed
    if agreed is not None and "number" in agreed:
        return tuple(kind for kind in agreed if kind != "integer")
    return agreed


def _common_kinds(left: Sequence[Kind], right: Sequence[Kind]) -> tuple[Kind, ...]:
    common = [kind for kind in left if kind in right]
    for one, other in ((left, right), (right, left)):
        if "integer" in one and "number" in other and "integer" not in common:
            common.append("integer")
    return tuple(common)


def nullable(nodes: Sequence[Node]) -> bool:
    """Tell whether null is meant to be accepted by nodes that must all hold.

    Strictly, each must accept it. A node that says nothing else is there to say it for all.
    """
    speaking = [node for node in nodes if keywords.constrains(node)]
    all_accept = bool(speaking) and all(map(keywords.allows_null, speaking))
    return all_accept or nullable_for_all(nodes)


def nullable_for_all(nodes: Sequence[Node]) -> bool:
    """Tell whether a node that restricts nothing says that null is accepted."""
    silent = (node for node in nodes if not keywords.constrains(node))
    return any(map(keywords.allows_null, silent))


def enum(nodes: Sequence[Node], kind: Kind, among: Sequence[Kind]) -> tuple[Json, ...] | None:
    """Give the values of type ``kind`` that all nodes allow, each once; None when all are.

    ``among`` are all types of the schema. A value of none of them is read as what the declared type
    makes of it: ``type: string`` with the value 1 means ``"1"``. Null is left out.
    """
    allowed: list[Json] | None = None
    for node in nodes:
        values = keywords.enum_values(node)
        if values is not None:
            own = [found for value in values for found in _in_kind(value, kind, among)]
            allowed = own if allowed is None else [value for value in allowed if value in own]
    return None if allowed is None else tuple(_distinct(allowed))


def _distinct(values: Sequence[Json]) -> list[Json]:
    found: list[Json] = []
    for value in values:
        if value not in found:
            found.append(value)
    return found


def _in_kind(value: Json, kind: Kind, among: Sequence[Kind]) -> tuple[Json, ...]:
    own = keywords.kind_of(value)
    if own == "null":
        return ()
    if kind in (own, "any"):
        return (_as_integer(value) if own == kind == "number" else value,)
    is_other = own in among or (own == "integer" and kind != "number" and "number" in among)
    return () if is_other else _converted(value, kind)


def _converted(value: Json, kind: Kind) -> tuple[Json, ...]:
    """Read a value that is not of the declared type; nothing when that cannot be done."""
    match kind, value:
        case "string", bool():
            return (str(value).lower(),)
        case "string", int() | float():
            return (str(value),)
        case "boolean", str() if value in _FLAGS:
            return (_FLAGS[value],)
        case "integer", float() if value.is_integer():
            return (_as_documents_have_it(int(value)),)
        case "number", int() if not isinstance(value, bool):
            return (value,)
        case ("integer" | "number"), str() if _INTEGER.fullmatch(value):
            return (_as_documents_have_it(int(value)),)
        case "number", str() if _NUMBER.fullmatch(value) and isfinite(float(value)):
            return (_as_integer(float(value)),)
        case _:
            return ()


def _as_integer(value: Json) -> Json:
    """Give a number without a fraction as the integer it is: 1.0 is 1 (JSON Schema core, 6.3)."""
    if isinstance(value, float) and value.is_integer():
        return _as_documents_have_it(int(value))
    return value


def _as_documents_have_it(number: int) -> int | float:
    """Give an integer beyond 64 bits as a float, which it is wherever a document is read."""
    return number if number in _SIXTY_FOUR_BITS else float(number)


def constraints(nodes: Iterable[Node]) -> tuple[Constraint, ...]:
    """Collect the validation keywords of nodes; of two bounds the tighter counts."""
    plain = [numeric_exclusive_bounds(node) for node in nodes if not _CONSTRAINING.isdisjoint(node)]
    if not plain:
        return ()
    found: list[Constraint] = []
    for keyword in _UPPER_BOUNDS:
        found.extend(_bound(plain, keyword, min))
    for keyword in _LOWER_BOUNDS:
        found.extend(_bound(plain, keyword, max))
    for keyword in _KEPT:
        found.extend(_each(plain, keyword))
    return tuple(sorted(found, key=lambda constraint: constraint.keyword))


def _bound(
    nodes: Sequence[Node], keyword: str, tightest: Callable[[list[float]], float]
) -> list[Constraint]:
    values = [
        node[keyword]
        for node in nodes
        if isinstance(node.get(keyword), int | float) and not isinstance(node[keyword], bool)
    ]
    return [Constraint(keyword, tightest(values))] if values else []


def _each(nodes: Sequence[Node], keyword: str) -> list[Constraint]:
    found: list[Constraint] = []
    for node in nodes:
        if keyword in node and Constraint(keyword, node[keyword]) not in found:
            found.append(Constraint(keyword, node[keyword]))
    return found


def numeric_exclusive_bounds(node: Node) -> Node:
    """Lift 3.0's boolean ``exclusiveMinimum``/``exclusiveMaximum`` to 3.1's numbers."""
    lifted = dict(node)
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        flag = lifted.get(exclusive)
        if flag is True and bound in lifted:
            lifted[exclusive] = lifted.pop(bound)
        elif isinstance(flag, bool):
            del lifted[exclusive]
    return lifted
