"""The operations that the tests call."""

from typing import Any, Final

from generator.runtime.operations import Operation, RequestBody, Response

ANY: Final = (Response("200", "application/json", lambda: object),)
JSON: Final = (RequestBody("application/json"),)
BEARER: Final = (("bearer",),)

READ: Final[Operation[Any]] = Operation("GET", "/things", responses=ANY, security=BEARER)
CREATE: Final[Operation[Any]] = Operation("POST", "/things", bodies=JSON, responses=ANY)


def by(method: str) -> Operation[Any]:
    """An operation of the method, with a body where one is usual."""
    bodies = JSON if method in {"POST", "PUT", "PATCH"} else ()
    return Operation(method, "/things", bodies=bodies, responses=ANY, security=BEARER)
