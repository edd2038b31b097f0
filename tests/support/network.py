"""The document of a small charging network, whose mock the tests call without any socket."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from generator.runtime.mock.mock import Mock
from generator.runtime.server.messages import HttpRequest

TOKEN = "secret"
BASE = "https://charge.example.com"

_INTEGER = {"type": "integer"}
_TEXT = {"type": "string"}
_MOMENT = {"type": "string", "format": "date-time"}
_NULLABLE_MOMENT = {"type": "string", "format": "date-time", "nullable": True}
_STAMPS = {"createdAt": _MOMENT, "lastUpdatedAt": _MOMENT}
_LINK = {"type": "string", "nullable": True}
_MESSAGE = {"type": "object", "required": ["message"], "properties": {"message": _TEXT}}
_LINKS = {
    "type": "object",
    "required": ["first", "last", "prev", "next"],
    "properties": {"first": _LINK, "last": _LINK, "prev": _LINK, "next": _LINK},
}


def _object(required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required.split(), "properties": properties}


_LOCATION = _object(
    "id name chargePoints",
    id=_INTEGER,
    name=_TEXT,
    chargePoints={"type": "array", "items": _object("id name", id=_INTEGER, name=_TEXT)},
    **_STAMPS,
)
_CHARGE_POINT = _object(
    "id name status locationId network createdAt lastUpdatedAt",
    id=_INTEGER,
    name=_TEXT,
    status={"type": "string", "enum": ["enabled", "disabled"]},
    tags={"type": "array", "items": _TEXT},
    maxPower={"type": "integer", "minimum": 1, "maximum": 400},
    note={"type": "string", "nullable": True},
    ownerId={"type": "integer", "nullable": True},
    locationId=_INTEGER,
    externalId=_TEXT,
    network=_object("ip", ip={"type": "string", "format": "ipv4"}, port=_INTEGER),
    **_STAMPS,
)
_OLD_CHARGE_POINT = _object("id name", id=_INTEGER, name=_TEXT, location=_object("id", id=_INTEGER))
_EVSE = _object(
    "id chargePointId status",
    id=_INTEGER,
    chargePointId=_INTEGER,
    status={"type": "string", "enum": ["available", "charging", "out of order"]},
    networkId=_TEXT,
)
_SESSION = _object(
    "id status chargePointId evseId userId startedAt stoppedAt",
    id=_TEXT,
    status={"type": "string", "enum": ["active", "finished", "failed"]},
    chargePointId=_INTEGER,
    evseId=_INTEGER,
    userId={"type": "integer", "nullable": True},
    energy={"type": "number", "minimum": 0},
    startedAt=_MOMENT,
    stoppedAt=_NULLABLE_MOMENT,
    lastUpdatedAt=_MOMENT,
)
_USER = _object(
    "id email",
    id=_INTEGER,
    email={"type": "string", "format": "email"},
    name=_TEXT,
    status={"type": "string", "enum": ["enabled", "disabled"]},
)
_DATED = _object("date price", date={"type": "string", "format": "date"}, price={"type": "number"})
_SHARE = _object("id sharedAt", id=_INTEGER, sharedAt=_MOMENT)
_LOAD = _object("limit", limit=_INTEGER)


def _body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"required": True, "content": {"application/json": {"schema": schema}}}


def _answers(status: str, schema: dict[str, Any] | None, *refusals: str) -> dict[str, Any]:
    success: dict[str, Any] = {"description": "done"}
    if schema is not None:
        success["content"] = {"application/json": {"schema": schema}}
    refusal = {"description": "refused", "content": {"application/json": {"schema": _MESSAGE}}}
    return {status: success, **dict.fromkeys(("401", *refusals), refusal)}


def _one(schema: dict[str, Any]) -> dict[str, Any]:
    return _object("data", data=schema)


def _many(schema: dict[str, Any], *meta: str) -> dict[str, Any]:
    numbers = {name: {"type": "integer", "nullable": name in ("from", "to")} for name in meta}
    texts = {name: _LINK for name in meta if name.endswith("cursor")}
    return _object(
        "data links meta",
        data={"type": "array", "items": schema},
        links=_LINKS,
        meta=_object(" ".join(meta), **{**numbers, **texts}),
    )


def _parameter(name: str, schema: dict[str, Any], place: str = "query", **more: Any) -> Any:
    return {"name": name, "in": place, "schema": schema, "required": place == "path", **more}


_PAGE = _parameter("page", {"type": "integer", "default": 1, "minimum": 1})
_SIZE = _parameter("per_page", {"type": "integer", "default": 20, "minimum": 1, "maximum": 50})
_CURSOR = _parameter("cursor", _TEXT)
_NUMBERED = ("current_page", "from", "last_page", "per_page", "to", "total")
_BY_CURSOR = ("per_page", "next_cursor", "prev_cursor")


def _filter(**members: Any) -> Any:
    schema = {"type": "object", "properties": members}
    return _parameter("filter", schema, style="deepObject", explode=True)


def _path(*names: str) -> list[Any]:
    return [_parameter(name, _INTEGER, "path") for name in names]


def _resource(
    path: str, name: str, schema: dict[str, Any], written: dict[str, Any], *list_parameters: Any
) -> dict[str, Any]:
    """Paths of a collection at `path` that can do everything; `name` chooses a thing of it."""
    above = _path(*(part.strip("{}") for part in path.split("/") if part.startswith("{")))
    listing = _many(schema, *(_BY_CURSOR if _CURSOR in list_parameters else _NUMBERED))
    return {
        path: {
            "get": {
                "parameters": [*above, *list_parameters],
                "responses": _answers("200", listing, "404", "422"),
            },
            "post": {
                "parameters": above,
                "requestBody": _body(written),
                "responses": _answers("201", _one(schema), "404", "409", "422"),
            },
        },
        f"{path}/{{{name}}}": {
            "parameters": [*above, *_path(name)],
            **_one_of_many(schema, written),
        },
    }


def _one_of_many(schema: dict[str, Any], written: dict[str, Any]) -> dict[str, Any]:
    """The operations of a single thing."""
    return {
        "get": {"responses": _answers("200", _one(schema), "404")},
        "patch": {
            "requestBody": _body({**written, "required": []}),
            "responses": _answers("200", _one(schema), "404", "409", "422"),
        },
        "put": {
            "requestBody": _body(written),
            "responses": _answers("200", _one(schema), "404", "422"),
        },
        "delete": {"responses": _answers("204", None, "404")},
    }


def _written(schema: dict[str, Any], required: str) -> dict[str, Any]:
    ours = ("id", "createdAt", "lastUpdatedAt", "chargePoints")
    kept = {name: each for name, each in schema["properties"].items() if name not in ours}
    return {"type": "object", "required": required.split(), "properties": kept}


def _action(names: list[str], answer: dict[str, Any] | None, body: Any = None) -> dict[str, Any]:
    found: dict[str, Any] = {
        "parameters": _path(*names),
        "responses": _answers("202", answer, "404", "422"),
    }
    return {"post": {**found, **({"requestBody": _body(body)} if body else {})}}


_CHARGE_POINT_FILTER = _filter(
    status=_TEXT,
    name=_TEXT,
    tag=_TEXT,
    note={"type": "string"},
    locationId=_TEXT,
    maxPowerMin=_INTEGER,
    maxPowerMax=_INTEGER,
    lastUpdatedAfter=_MOMENT,
    createdBefore=_MOMENT,
    createdAt={"type": "string", "format": "date"},
    chargePointName=_TEXT,
    networkIp=_TEXT,
    evseId=_INTEGER,
    evseNetworkId=_TEXT,
    colour=_TEXT,
)
_STARTED = _object(
    "success sessionId",
    success={"type": "boolean"},
    sessionId=_LINK,
    errorCode={"type": "string", "enum": ["no_such_user", "out_of_order"]},
)

_PATHS: dict[str, Any] = {
    **_resource("/locations", "location", _LOCATION, _written(_LOCATION, "name"), _PAGE, _SIZE),
    **_resource(
        "/charge-points/v2.0",
        "chargePoint",
        _CHARGE_POINT,
        _written(_CHARGE_POINT, "name"),
        *(_CURSOR, _SIZE, _CHARGE_POINT_FILTER, _parameter("sort", _TEXT)),
    ),
    "/charge-points/v1.0/{chargePoint}": {
        "get": {
            "parameters": _path("chargePoint"),
            "responses": _answers("200", _OLD_CHARGE_POINT, "404"),
        }
    },
    **_resource(
        "/charge-points/v2.0/{chargePoint}/evses",
        "evse",
        _EVSE,
        _written(_EVSE, "status"),
        *(_CURSOR, _SIZE),
    ),
    **_resource("/evses/v2.1", "evse", _EVSE, _written(_EVSE, "status"), _PAGE, _CURSOR, _SIZE),
    **_resource("/users", "user", _USER, _written(_USER, "email"), _PAGE, _SIZE),
    **_resource(
        "/sessions",
        "session",
        _SESSION,
        _written(_SESSION, "evseId"),
        *(_PAGE, _SIZE, _CURSOR, _filter(locationId=_INTEGER, userEmail=_TEXT, status=_TEXT)),
    ),
    "/charge-points/v2.0/{chargePoint}/load-limit": {
        "get": {
            "parameters": _path("chargePoint"),
            "responses": _answers("200", _one(_LOAD), "404"),
        },
        "put": {
            "parameters": _path("chargePoint"),
            "requestBody": _body(_LOAD),
            "responses": _answers("200", _one(_LOAD), "404"),
        },
        "delete": {"parameters": _path("chargePoint"), "responses": _answers("204", None, "404")},
    },
    "/charge-points/v2.0/{chargePoint}/shared-users": {
        "get": {
            "parameters": [*_path("chargePoint"), _CURSOR, _SIZE],
            "responses": _answers("200", _many(_SHARE, *_BY_CURSOR), "404"),
        },
        "put": {
            "parameters": _path("chargePoint"),
            "requestBody": _body(_object("userIds", userIds={"type": "array", "items": _INTEGER})),
            "responses": _answers("204", None, "404"),
        },
    },
    "/locations/{location}/prices/{date}": {
        "get": {
            "parameters": [
                *_path("location"),
                _parameter("date", _DATED["properties"]["date"], "path"),
            ],
            "responses": _answers("200", _one(_DATED), "404"),
        },
        "put": {
            "parameters": [
                *_path("location"),
                _parameter("date", _DATED["properties"]["date"], "path"),
            ],
            "requestBody": _body(_object("price", price={"type": "number"})),
            "responses": _answers("201", _one(_DATED), "404"),
        },
    },
    "/locations/{location}/prices": {
        "get": {
            "parameters": _path("location"),
            "responses": _answers(
                "200", _object("data", data={"type": "array", "items": _DATED}), "404"
            ),
        }
    },
    "/public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}": _action(
        ["chargePoint", "evse"], _STARTED, _object("", userId=_INTEGER)
    ),
    "/public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}": _action(
        ["chargePoint", "session"], _object("success", success={"type": "boolean"})
    ),
    "/public-api/actions/users/{user}/change-status": _action(
        ["user"],
        None,
        _object("status", status={"type": "string", "enum": ["enabled", "disabled"]}),
    ),
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Network", "version": "1.0.0"},
    "servers": [{"url": BASE}],
    "security": [{"bearerAuth": []}],
    "components": {"securitySchemes": {"bearerAuth": {"type": "http", "scheme": "bearer"}}},
    "paths": _PATHS,
}


@dataclass(frozen=True)
class Answered:
    """The answer to a call."""

    status: int
    body: Any
    headers: dict[str, str]

    @property
    def data(self) -> Any:
        """What is in the envelope."""
        return self.body["data"]


@dataclass(frozen=True)
class Caller:
    """Calls a mock."""

    mock: Mock
    token: str = TOKEN

    def call(self, method: str, path: str, body: Any = None, **query: Any) -> Answered:
        """Return the answer to a request; names in the query have ``__`` for brackets."""
        headers = (("authorization", f"Bearer {self.token}"),) if self.token else ()
        content = b"" if body is None else json.dumps(body).encode()
        if body is not None:
            headers = (*headers, ("content-type", "application/json"))
        pairs = [(_bracketed(name), value) for name, value in query.items()]
        request = HttpRequest(method, path, urlencode(pairs, doseq=True), headers, content, BASE)
        response = self.mock.respond(request)
        found = json.loads(response.body) if response.body else None
        return Answered(response.status, found, dict(response.headers))

    def get(self, path: str, **query: Any) -> Answered:
        """Return the answer to a GET."""
        return self.call("GET", path, **query)

    def followed(self, link: str) -> Answered:
        """Return the answer to a GET of a link in a body, which is one of this host."""
        parts = urlsplit(link)
        assert f"{parts.scheme}://{parts.netloc}" == BASE
        headers = (("authorization", f"Bearer {self.token}"),)
        response = self.mock.respond(
            HttpRequest("GET", parts.path, parts.query, headers, base_url=BASE)
        )
        return Answered(response.status, json.loads(response.body), dict(response.headers))

    def pages(self, path: str, **query: Any) -> Iterator[Answered]:
        """All pages of a listing, by their links."""
        page = self.get(path, **query)
        yield page
        while page.body["links"]["next"] is not None:
            page = self.followed(page.body["links"]["next"])
            yield page


def _bracketed(name: str) -> str:
    first, *rest = name.split("__")
    return first + "".join(f"[{each}]" for each in rest)
