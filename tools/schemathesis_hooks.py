"""What schemathesis may find in the mock without it being a fault of the mock, and why.

All checks are on. Two kinds of findings are passed over, as documents contradict themselves there:

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
   - a ``readOnly`` property. It SHOULD NOT be sent (OpenAPI 3.0.4, 4.7.24), so it is ignored.
   It is passed over only if that is all that is wrong with the request.
"""

from __future__ import annotations

from typing import Any

import schemathesis
from jsonschema_rs import Draft4Validator
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.core.jsonschema import BUNDLE_STORAGE_KEY
from schemathesis.core.parameters import ParameterLocation
from schemathesis.core.transport import Response
from schemathesis.generation.case import Case
from schemathesis.hooks import HookContext
from schemathesis.openapi.checks import UndefinedStatusCode

# By the status that an operation does not list: those one of which it would have to list, so that
# the mock could have answered in accordance with the document.
_INSTEAD = {
    401: ("401",),  # credentials are missing or not valid (RFC 9110, 15.5.2)
    404: ("404",),  # a thing that the path names is not there (RFC 9110, 15.5.5)
    415: ("415",),  # a media type that the operation does not take (RFC 9110, 15.5.16)
    422: ("400", "422"),  # values that their schemas refuse (RFC 9110, 15.5.21)
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
        return not _is_body_as_meant(case)
    return True


def is_unavoidable(status: int, listed: frozenset[str], path: str) -> bool:
    """Tell whether a status that is not listed is one for which the document offers no other."""
    names_a_thing = status != 404 or "{" in path
    return names_a_thing and status in _INSTEAD and listed.isdisjoint(_INSTEAD[status])


def _is_body_as_meant(case: Case[Any]) -> bool:
    """Tell whether nothing is wrong with a request but its body, and that by the letter alone."""
    body = case.operation.get_body_for_media_type(case.media_type)
    if case.meta is None or body is None or not isinstance(body.raw_schema, dict):
        return False
    wrong = [place for place, each in case.meta.components.items() if each.mode.is_negative]
    return wrong == [ParameterLocation.BODY] and is_meant(body.raw_schema, case.body)


def is_meant(schema: dict[str, Any], value: Any) -> bool:
    """Tell whether a value is what a schema of OpenAPI 3.0 means, for a request."""
    bundle = {BUNDLE_STORAGE_KEY: _meant(schema.get(BUNDLE_STORAGE_KEY, {}))}
    own = {key: each for key, each in schema.items() if key != BUNDLE_STORAGE_KEY}
    meant = {"allOf": [_meant(own)], **bundle}
    return Draft4Validator(meant, validate_formats=True).is_valid(value)


def _meant(node: Any) -> Any:
    if isinstance(node, list):
        return [_meant(each) for each in node]
    if not isinstance(node, dict):
        return node
    if node.get("readOnly") is True:
        return {}
    found = {key: _meant(each) for key, each in node.items() if key not in _REWRITTEN}
    if isinstance(node.get("oneOf"), list):
        found["allOf"] = [*found.get("allOf", []), {"anyOf": _meant(node["oneOf"])}]
    if required := [name for name in node.get("required", ()) if not _is_read_only(node, name)]:
        found["required"] = required
    return {"anyOf": [found, {"type": "null"}]} if node.get("nullable") is True else found


def _is_read_only(node: dict[str, Any], name: str) -> bool:
    return node.get("properties", {}).get(name, {}).get("readOnly") is True
