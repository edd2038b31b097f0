"""What schemathesis may find in the mock without it being a fault of the mock, and why.

All checks are on. Four kinds of findings are passed over, as documents contradict themselves there
or schemathesis does not read all of them:

1. `status_code_conformance`, where a request deserves a status that its operation does not list. A
   third of the operations lists neither 400 nor 422, though their query parameters have types and
   limits; many that change or remove a thing list no 404. Such a request must be refused all the
   same, and whichever status refuses it is not listed. It is passed over only for the status that
   RFC 9110 has for it, and only where the operation lists none that could be taken instead.
2. `negative_data_rejection`, where a body is refused by the letter of its schema alone:
   - ``nullable`` beside an enum that does not list null. The proposal that clarifies OpenAPI 3.0
     forbids null there, but ``nullable`` then says nothing at all, and servers do send it.
   - ``oneOf`` of which several branches fit, such as an enum beside any text: then none of the
     listed values may be sent.
   - a whole number such as 5.0 for an ``integer``. JSON has one kind of number (RFC 8259, 6), and
     all drafts of JSON Schema but the oldest, which schemathesis takes here, count it as one.
   - a ``readOnly`` property. It SHOULD NOT be sent (OpenAPI 3.0.4, 4.7.24), so it is ignored.
   It is passed over only if that is all that is wrong with the request.
3. `negative_data_rejection`, where a member of an object in the query is of another type than text
   before it is sent, such as false for a ``string``. In a query it is text all the same, and that
   is right. Schemathesis sees this for parameters that are no objects. It is passed over only if
   every parameter is right as it is sent and nothing but the query was to be wrong.
4. `positive_data_acceptance`, where a number of the body is outside the range that its ``format``
   names, such as one for ``float`` that has no single precision. Schemathesis ignores that format.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

import schemathesis
from jsonschema_rs import Draft4Validator
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.core.jsonschema import BUNDLE_STORAGE_KEY
from schemathesis.core.parameters import ParameterLocation
from schemathesis.core.transport import Response
from schemathesis.generation.case import Case
from schemathesis.hooks import HookContext
from schemathesis.openapi.checks import RejectedPositiveData, UndefinedStatusCode

# By the status that an operation does not list: those one of which it would have to list, so that
# the mock could have answered in accordance with the document.
_INSTEAD = {
    401: ("401",),  # credentials are missing or not valid (RFC 9110, 15.5.2)
    404: ("404",),  # a thing that the path names is not there (RFC 9110, 15.5.5)
    415: ("415",),  # a media type that the operation does not take (RFC 9110, 15.5.16)
    422: ("400", "422"),  # values that their schemas refuse (RFC 9110, 15.5.21)
}


_Ranges: TypeAlias = Mapping[str, tuple[float, float]]
# Source: OpenAPI format registry.
_RANGES: _Ranges = {
    "float": (-3.4028234663852886e38, 3.4028234663852886e38),
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
}
_REWRITTEN = ("nullable", "oneOf", "required")


@schemathesis.hook
def filter_failure(
    context: HookContext,  # noqa: ARG001 (schemathesis passes it)
    failure: Failure,
    case: Case[Any],
    response: Response,
) -> bool:
    """Tell schemathesis whether a failure counts."""
    if isinstance(failure, UndefinedStatusCode):
        listed = frozenset(map(str, case.operation.responses.status_codes))
        return not is_unavoidable(response.status_code, listed, case.operation.path)
    if isinstance(failure, AcceptedNegativeData):
        return not (_is_body_as_meant(case) or _is_query_right(case))
    if isinstance(failure, RejectedPositiveData):
        return not _has_json(case) or is_in_range(_body_schema(case), case.body)
    return True


def is_unavoidable(status: int, listed: frozenset[str], path: str) -> bool:
    """Tell whether a status that is not listed is one for which the document offers no other."""
    names_a_thing = status != 404 or "{" in path
    return names_a_thing and status in _INSTEAD and listed.isdisjoint(_INSTEAD[status])


def _is_body_as_meant(case: Case[Any]) -> bool:
    """Tell whether nothing is wrong with a request but its body, and that by the letter alone."""
    is_wrong = _wrong_places(case) == [ParameterLocation.BODY] and _has_json(case)
    return is_wrong and is_meant(_body_schema(case), case.body)


def _is_query_right(case: Case[Any]) -> bool:
    """Tell whether a request was to be wrong in its query alone, and is not as it is sent."""
    if _wrong_places(case) != [ParameterLocation.QUERY] or not isinstance(case.query, dict):
        return False
    schema = case.operation.get_parameter_set(ParameterLocation.QUERY).schema
    return is_right_as_sent(schema, case.query)


def _wrong_places(case: Case[Any]) -> list[ParameterLocation]:
    components = {} if case.meta is None else case.meta.components
    return [place for place, each in components.items() if each.mode.is_negative]


def _has_json(case: Case[Any]) -> bool:
    return isinstance(case.body, dict | list) and isinstance(_body_schema(case), dict)


def _body_schema(case: Case[Any]) -> Any:
    body = case.operation.get_body_for_media_type(case.media_type)
    return None if body is None else body.raw_schema


def is_meant(schema: dict[str, Any], value: Any) -> bool:
    """Tell whether a value is what a schema of OpenAPI 3.0 means, for a request."""
    return _is_valid(schema, value, {})


def is_in_range(schema: dict[str, Any], value: Any) -> bool:
    """Tell whether a value is what a schema means, and all of its numbers are of their formats."""
    return _is_valid(schema, value, _RANGES)


def is_right_as_sent(schema: dict[str, Any], query: Mapping[str, Any]) -> bool:
    """Tell whether a query has what its schema requires, and its texts fit what they are for.

    Members of objects are written in brackets; what is not described is no fault.
    """
    bundle = {key: each for key, each in schema.items() if key == BUNDLE_STORAGE_KEY}
    is_whole = query.keys() >= set(schema.get("required", ()))
    return is_whole and all(
        _fits({**_schema_at(schema, name), **bundle}, value) for name, value in query.items()
    )


def _fits(schema: dict[str, Any], value: Any) -> bool:
    sent = [value, str(value)] if isinstance(value, int | float) else [value]
    return any(is_meant(schema, each) for each in sent)


def _schema_at(schema: dict[str, Any], name: str) -> dict[str, Any]:
    """Give the schema of what a name in a query is for: any value, where nothing describes it."""
    described: dict[str, Any] = schema.get("properties", {})
    root, _, rest = name.partition("[")
    if name in described or root not in described:
        return dict(described.get(name, {}))
    members = described[root].get("properties")
    member, _, inside = rest.partition("]")
    if members is None or (member in members and inside):
        return {"not": {}}
    return dict(members.get(member, {}))


def _is_valid(schema: dict[str, Any], value: Any, ranges: _Ranges) -> bool:
    bundle = {BUNDLE_STORAGE_KEY: _meant(schema.get(BUNDLE_STORAGE_KEY, {}), ranges)}
    own = {key: each for key, each in schema.items() if key != BUNDLE_STORAGE_KEY}
    meant = {"allOf": [_meant(own, ranges)], **bundle}
    return Draft4Validator(meant, validate_formats=True).is_valid(value)


def _meant(node: Any, ranges: _Ranges) -> Any:
    if isinstance(node, list):
        return [_meant(each, ranges) for each in node]
    if not isinstance(node, dict):
        return node
    if node.get("readOnly") is True:
        return {}
    found = {
        key: _meant_below(key, each, ranges) for key, each in node.items() if key not in _REWRITTEN
    }
    added: list[Any] = []
    if found.get("type") == "integer":
        found["type"] = "number"
        added.append({"multipleOf": 1})
    if isinstance(node.get("oneOf"), list):
        added.append({"anyOf": _meant(node["oneOf"], ranges)})
    if isinstance(node.get("format"), str) and node["format"] in ranges:
        least, most = ranges[node["format"]]
        added.append({"minimum": least, "maximum": most})
    if added:
        found["allOf"] = [*found.get("allOf", []), *added]
    if required := [name for name in node.get("required", ()) if not _is_read_only(node, name)]:
        found["required"] = required
    return {"anyOf": [found, {"type": "null"}]} if node.get("nullable") is True else found


def _meant_below(key: str, value: Any, ranges: _Ranges) -> Any:
    """Give what stands at a keyword; properties may have the names of keywords."""
    if key == "properties":
        return {name: _meant(each, ranges) for name, each in value.items()}
    return value if key == "enum" else _meant(value, ranges)


def _is_read_only(node: dict[str, Any], name: str) -> bool:
    return node.get("properties", {}).get(name, {}).get("readOnly") is True
