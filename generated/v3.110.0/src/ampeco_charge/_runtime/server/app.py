"""A FastAPI application that offers an API."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import ErrorEnvelope
from ..extras import missing_extra
from ..lazy import lazy_property
from .asgi import MAX_BODY, AsgiApplication, Receive, Scope, Send
from .authentication import Authenticate, Credentials
from .calls import Call
from .checks import checked
from .descriptions import ApiDescription
from .document import openapi_document
from .handling import awaited
from .messages import HTTPError, HttpResponse
from .server import Server
from .services import Service, Services

try:
    from fastapi import FastAPI
    from starlette.exceptions import HTTPException

    from . import multipart as _multipart  # noqa: F401 - what it needs is missed now, not later
except ModuleNotFoundError as error:
    raise missing_extra("server", error.name or "fastapi") from error


def create_app(  # noqa: PLR0913 - options of an application, by name
    services: Sequence[Service],
    *,
    package: str,
    envelope: ErrorEnvelope,
    title: str,
    version: str = "1",
    authenticate: Authenticate | None = None,
    max_body: int = MAX_BODY,
    check_responses: bool = False,
    **options: Any,
) -> FastAPI:
    """Return an application that offers what `services` implement, and answers 501 for the rest.

    `package` is the import package that describes the API. What the application's own routes and
    mounts do not answer goes to the API, so they may be added at any time. `max_body` is the
    longest request body in bytes. With `check_responses` a response that is not described becomes
    500, and what is wrong with it is logged. `options` are those of `FastAPI` (``lifespan``).

    Raises ValueError if two services implement the same operation, and if nothing judges the
    credentials that the API asks for.
    """
    description = ApiDescription(package)
    if services and authenticate is None and description.index.get("securitySchemes"):
        raise ValueError("the API asks for credentials: give `authenticate`, which judges them")
    offered = Services(services)
    refusing = _Refusing(offered, authenticate)
    api = AsgiApplication(
        Server(description, envelope),
        checked(refusing.answer) if check_responses else refusing.answer,
        None if authenticate is None else refusing.principal,
        offered.offers,
        max_body,
    )
    app = FastAPI(title=title, version=version, redirect_slashes=False, **options)
    app.router.default = _by_protocol(api, app.router.default)
    document = _Document(description, app, app.openapi)
    app.openapi = document.whole  # type: ignore[method-assign]
    return app


def _by_protocol(api: AsgiApplication, others: Callable[..., Any]) -> Callable[..., Any]:
    async def default(scope: Scope, receive: Receive, send: Send) -> None:
        await (api if scope["type"] == "http" else others)(scope, receive, send)

    return default


@dataclass(frozen=True, slots=True)
class _Refusing:
    """Takes errors of Starlette and FastAPI for refusals of the API."""

    services: Services
    authenticate: Authenticate | None

    async def answer(self, call: Call) -> HttpResponse:
        try:
            return await self.services.answer(call)
        except HTTPException as error:
            raise _refusal(error) from error

    async def principal(self, credentials: Credentials) -> Any:
        try:
            return await awaited(self.authenticate(credentials)) if self.authenticate else None
        except HTTPException as error:
            raise _refusal(error) from error


def _refusal(error: HTTPException) -> HTTPError:
    # FastAPI lets the detail be any JSON.
    detail: Any = error.detail
    message = detail if isinstance(detail, str) else None
    return HTTPError(error.status_code, message, headers=tuple((error.headers or {}).items()))


class _Document:
    """The OpenAPI document of an application: that of the API, and what it has beside it."""

    def __init__(
        self, description: ApiDescription, app: FastAPI, beside: Callable[[], dict[str, Any]]
    ) -> None:
        self._description = description
        self._app = app
        self._beside = beside

    @lazy_property
    def _api(self) -> dict[str, Any]:
        info = {"title": self._app.title, "version": self._app.version}
        return openapi_document(self._description, info)

    def whole(self) -> dict[str, Any]:
        """Return the document."""
        api, beside = self._api, self._beside()
        paths = dict(api["paths"])
        for path, item in beside.get("paths", {}).items():
            paths[path] = {**paths.get(path, {}), **item}
        components = dict(api["components"])
        for kind, members in beside.get("components", {}).items():
            components[kind] = {**components.get(kind, {}), **members}
        return {**beside, "openapi": api["openapi"], "paths": paths, "components": components}
