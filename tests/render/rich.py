"""A document with one of everything, and names that get in each other's way."""

from typing import Any

_AWKWARD = (
    "list", "models", "datetime", "builtins", "close", "client", "property", "str", "int", "bool",
    "bytes", "object", "operation", "response", "resource", "unset", "literal", "any", "final",
    "deprecated", "decimal", "uuid", "typing", "import", "shared", "events",
)  # fmt: skip


def _json(schema: dict[str, Any], status: str = "200") -> dict[str, Any]:
    return {status: {"description": "ok", "content": {"application/json": {"schema": schema}}}}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _query(name: str, **schema: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, "description": f"What ``{name}`` is."}


_STRING = {"type": "string"}
_SCHEMAS: dict[str, Any] = {
    "Pet": {
        "type": "object",
        "description": "An animal that lives with people, which is described at such a length "
        'that the docstring needs a second line, and which is called a "pet"',
        "required": ["id", "kind", "born-at"],
        "properties": {
            "id": {"type": "integer", "readOnly": True},
            "kind": _ref("Kind"),
            "born-at": {"type": "string", "format": "date-time"},
            "date": {"type": "string", "format": "date"},
            "price": {"type": "number", "format": "decimal"},
            "owner": {"oneOf": [_ref("Owner"), {"type": "null"}]},
            "friends": {"type": "array", "items": _ref("Pet")},
            "food": {"oneOf": [_ref("Dry"), _ref("Wet")]},
            "aPropertyWithAVeryLongNameIndeed": {"type": "array", "items": _ref("Kind")},
            "labels": {"type": "object", "additionalProperties": _STRING},
            "extra": {},
            "schema": {"type": "string", "deprecated": True, "description": 'Says "old"'},
            "level": {"type": "integer", "enum": [1, 2, 3]},
            "single": {"const": "only"},
        },
    },
    "Kind": {"type": "string", "enum": ["cat", 'do"g', "fi'sh", "back\\slash", *"abcdefgh"]},
    "Owner": {"type": "object", "properties": {"name": _STRING, "pets": {
        "type": "array", "items": _ref("Pet")}}},
    "Dry": {"type": "object", "required": ["is"], "properties": {"is": {"const": "dry"}}},
    "Wet": {"type": "object", "required": ["is"], "properties": {"is": {"const": "wet"}}},
}  # fmt: skip
_PATHS: dict[str, Any] = {
    "/pets": {
        "get": {
            "summary": "All pets",
            "parameters": [
                _query("class", type="string"),
                _query("kinds", type="array", items=_ref("Kind")),
                _query("since", type="string", format="date"),
                {"name": "filter", "in": "query", "style": "deepObject", "schema": _ref("Owner")},
                {"name": "X-Trace", "in": "header", "schema": {"type": "string", "format": "uuid"}},
            ],
            "responses": _json({"type": "object", "properties": {
                "data": {"type": "array", "items": _ref("Pet")}, "next": _STRING}}),
        },
        "post": {
            "requestBody": {"required": True, "content": {"application/json": {
                "schema": _ref("Pet")}}},
            "responses": _json({"type": "object", "properties": {"data": _ref("Pet")}}, "201"),
            "callbacks": {"added": {"{$request.body#/url}": {"post": {
                "requestBody": {"content": {"application/json": {"schema": _ref("Pet")}}},
                "responses": {"200": {"description": "ok"}}}}}},
        },
    },
    "/pets/v1.0/{id}": {"get": {"deprecated": True, "responses": _json(_ref("Pet"))}},
    "/pets/v2.0/{id}": {
        "get": {"responses": {**_json(_ref("Pet")), **_json(_ref("Owner"), "202"),
                              "204": {"description": "nothing"}}},
        "put": {"requestBody": {"content": {"application/json": {"schema": {
            "oneOf": [_ref("Dry"), _ref("Wet"), _ref("Owner"), {"type": "null"}]}}}},
            "responses": _json({"oneOf": [_ref("Dry"), _ref("Wet"), _ref("Owner")]})},
        "delete": {"servers": [{"url": "https://{zone}.example", "variables": {
            "zone": {"default": "eu", "enum": ["eu", "us"]}}}],
            "responses": {"204": {"description": "gone"}}},
    },
    "/pets/{id}/photo": {
        "get": {"responses": {"200": {"description": "ok", "content": {"image/png": {}}}}},
        "put": {"requestBody": {"required": True, "content": {"image/png": {}}}},
        "post": {"requestBody": {"content": {"multipart/form-data": {
            "schema": {"type": "object", "required": ["file"], "properties": {
                "file": {"type": "string", "format": "binary"}, "about": _ref("Owner")}},
            "encoding": {"about": {"contentType": "application/json"}}}}}},
    },
}  # fmt: skip
for _name in _AWKWARD:
    _PATHS[f"/{_name}"] = {"get": {
        "parameters": [_query(_name, type="array", items={"type": "string", "format": "date"})],
        "responses": _json({"type": "array", "items": {"type": "string", "format": "date-time"}}),
    }}  # fmt: skip
    _PATHS[f"/things/{{id}}/{_name}"] = {
        "get": {"deprecated": True, "parameters": [_query("q", type="array", items=_STRING)],
                "responses": _json({"type": "array", "items": _STRING})},
        "post": {"responses": _json({"type": "object", "additionalProperties": {
            "type": "number", "format": "decimal"}})},
        "delete": {"parameters": [_query("at", type="string", format="uuid"),
                                  _query("n", type="integer"), _query("b", type="boolean")],
                   "responses": {"204": {"description": "gone"}}},
    }  # fmt: skip

RICH: dict[str, Any] = {
    "info": {"title": 'The "rich" API', "version": "2.0.0-beta.1"},
    "servers": [{"url": "https://{tenant}/v1", "variables": {"tenant": {"default": "a.example"}}}],
    "security": [{"token": []}, {"key": []}, {"user": []}],
    "paths": _PATHS,
    "webhooks": {"petGone": {"post": {
        "requestBody": {"content": {"application/json": {"schema": _ref("Wet")}}},
        "responses": {"200": {"description": "ok"}}}}},
    "components": {
        "schemas": _SCHEMAS,
        "securitySchemes": {
            "token": {"type": "http", "scheme": "bearer"},
            "key": {"type": "apiKey", "in": "query", "name": "k"},
            "user": {"type": "http", "scheme": "basic"},
            "other": {"type": "mutualTLS"},
        },
    },
}  # fmt: skip
