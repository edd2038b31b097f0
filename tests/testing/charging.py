"""The document of a small charging API, from which the tests generate a package."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_POINT = {
    "type": "object",
    "required": ["id", "name", "status", "network"],
    "properties": {
        "id": {"type": "integer"},
        "name": {"type": "string"},
        "status": {"type": "string", "enum": ["available", "charging", "faulted"]},
        "network": {
            "type": "object",
            "required": ["ip"],
            "properties": {
                "ip": {"type": "string", "format": "ipv4"},
                "port": {"type": "integer", "minimum": 1, "maximum": 65535},
            },
        },
        "createdAt": {"type": "string", "format": "date-time"},
        "pin": {"type": ["string", "null"], "pattern": "^[0-9]+$", "maxLength": 4},
        "power": {"type": "number", "minimum": 3.7, "maximum": 3.8},
        "amount": {"type": "number", "format": "decimal"},
    },
}
_POINT_REQUEST = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "status": {"type": "string", "enum": ["available", "charging", "faulted"]},
    },
}
_SESSION = {
    "type": "object",
    "required": ["id", "chargePointId"],
    "properties": {
        "id": {"type": "integer"},
        "chargePointId": {"type": "integer"},
        "energy": {"type": "number"},
    },
}
_ERROR = {
    "type": "object",
    "properties": {
        "message": {"type": "string"},
        "errors": {
            "type": "object",
            "additionalProperties": {"type": "array", "items": {"type": "string"}},
        },
    },
}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _answers(status: str, schema: dict[str, Any]) -> dict[str, Any]:
    """Responses: a success, and the errors that every operation has."""
    errors = {
        each: {"description": "no", "content": {"application/json": {"schema": _ref("Error")}}}
        for each in ("401", "404", "422", "429")
    }
    success = {"description": "ok", "content": {"application/json": {"schema": schema}}}
    return {status: success, **errors}


def _data(name: str) -> dict[str, Any]:
    return {"type": "object", "required": ["data"], "properties": {"data": _ref(name)}}


def _page(name: str) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["data", "meta"],
        "properties": {
            "data": {"type": "array", "items": _ref(name)},
            "meta": {
                "type": "object",
                "required": ["current_page", "last_page"],
                "properties": {
                    "current_page": {"type": "integer"},
                    "last_page": {"type": "integer"},
                },
            },
        },
    }


def _body(name: str) -> dict[str, Any]:
    return {"required": True, "content": {"application/json": {"schema": _ref(name)}}}


def _query(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


_ID = {"name": "chargePoint", "in": "path", "required": True, "schema": {"type": "integer"}}
_PAGING = [_query("page", {"type": "integer"}), _query("per_page", {"type": "integer"})]
_STATUS_FILTER = _query(
    "filter",
    {"type": "object", "properties": {"status": {"type": "string"}}},
    style="deepObject",
    explode=True,
)
_POINTS = "/public-api/resources/charge-points/v1.0"
_SESSIONS = "/public-api/resources/sessions/v1.0"

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Charging", "version": "1.0.0"},
    "servers": [{"url": "https://charge.example"}],
    "security": [{"bearerAuth": []}],
    "paths": {
        _POINTS: {
            "get": {
                "parameters": [*_PAGING, _STATUS_FILTER],
                "responses": _answers("200", _page("ChargePoint")),
            },
            "post": {
                "requestBody": _body("ChargePointRequest"),
                "responses": _answers("201", _data("ChargePoint")),
            },
        },
        f"{_POINTS}/{{chargePoint}}": {
            "parameters": [_ID],
            "get": {"responses": _answers("200", _data("ChargePoint"))},
            "patch": {
                "requestBody": _body("ChargePointRequest"),
                "responses": _answers("200", _data("ChargePoint")),
            },
            "delete": {"responses": {"204": {"description": "gone"}}},
        },
        _SESSIONS: {"get": {"parameters": _PAGING, "responses": _answers("200", _page("Session"))}},
        f"{_SESSIONS}/{{session}}": {
            "get": {
                "parameters": [{**_ID, "name": "session"}],
                "responses": _answers("200", _data("Session")),
            }
        },
    },
    "components": {
        "schemas": {
            "ChargePoint": _POINT,
            "ChargePointRequest": _POINT_REQUEST,
            "Session": _SESSION,
            "Error": _ERROR,
        },
        "securitySchemes": {"bearerAuth": {"type": "http", "scheme": "bearer"}},
    },
}


def write_document(folder: Path) -> Path:
    """Write the document into a folder."""
    path = folder / "small.json"
    path.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    return path
