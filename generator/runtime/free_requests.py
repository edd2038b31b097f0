"""Requests that no operation describes."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from .configuration import Configuration
from .errors import InvalidArgumentError
from .operations import File, Operation, RequestBody, Response
from .options import RequestOptions

_ANYTHING: Final = (Response("2XX", "*/*", lambda: object), Response("2XX"))
_JSON: Final = (RequestBody("application/json"),)
_BYTES: Final = (RequestBody("*/*"),)


def free_operation(
    configuration: Configuration,
    method: str,
    path: str,
    query: Mapping[str, object] | None,
    body: object,
    options: RequestOptions,
) -> tuple[Operation[Any], RequestOptions]:
    """Return an operation for `method` on `path`, and the options that hold its query.

    It carries all credentials of the client. Raises InvalidArgumentError for a path that does not
    begin with a slash, or a URL that does not begin with the base URL: credentials go nowhere else.
    """
    below = path.removeprefix(configuration.base_url)
    if not below.startswith("/") or set("{}#") & set(below):
        raise InvalidArgumentError(
            f"{path!r} is neither a path that begins with / nor a URL below"
            f" {configuration.base_url}, percent-encoded and without fragment"
        )
    plain, _, written = below.partition("?")
    operation: Operation[Any] = Operation(
        method.upper(),
        plain,
        bodies=_BYTES if _is_bytes(body) else _JSON,
        responses=_ANYTHING,
        security=(tuple(configuration.credentials),),
        query=written,
    )
    extra = {**(query or {}), **options.get("extra_query", {})}
    return operation, {**options, "extra_query": extra}


def _is_bytes(body: object) -> bool:
    return isinstance(body, (bytes, bytearray, memoryview, Path, File)) or hasattr(body, "read")
