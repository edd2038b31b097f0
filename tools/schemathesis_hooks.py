"""What schemathesis may find in the mock without it being a fault of the mock, and why.

A document can leave out the status that a request deserves: a third of the operations lists neither
400 nor 422, though their query parameters have types and limits that a request may violate. Such a
request must be refused all the same (`negative_data_rejection` wants it), and whichever status
refuses it is one that the operation does not list (`status_code_conformance` objects). Only this
contradiction is passed over: a refusal by the status that RFC 9110 has for it, where the document
lists none that could be taken instead.
"""

from __future__ import annotations

from typing import Any

import schemathesis
from schemathesis.core.failures import Failure
from schemathesis.core.transport import Response
from schemathesis.generation.case import Case
from schemathesis.hooks import HookContext
from schemathesis.openapi.checks import UndefinedStatusCode

# By the status that an operation does not list: those one of which it would have to list, so that
# the mock could have answered in accordance with the document.
_INSTEAD = {
    415: ("415",),  # a media type that the operation does not take (RFC 9110, 15.5.16)
    422: ("400", "422"),  # values that their schemas refuse (RFC 9110, 15.5.21)
}


def is_unavoidable(status: int, listed: frozenset[str]) -> bool:
    """Tell whether a status that is not listed is one for which the document offers no other."""
    return status in _INSTEAD and listed.isdisjoint(_INSTEAD[status])


@schemathesis.hook
def filter_failure(
    context: HookContext,  # noqa: ARG001 (schemathesis passes it)
    failure: Failure,
    case: Case[Any],
    response: Response,
) -> bool:
    """Tell schemathesis whether a failure counts."""
    if not isinstance(failure, UndefinedStatusCode):
        return True
    listed = frozenset(map(str, case.operation.responses.status_codes))
    return not is_unavoidable(response.status_code, listed)
