# ruff: noqa: E501
"""Which names in the package a place of the API touches, and the links between both kinds."""

from __future__ import annotations

import pytest

from generator.diff.model import Effect, Finding, Reach, SdkFinding, Spot
from generator.diff.sdk.symbols import Symbols, linked, symbols_between

from .surfaces import surfaces

API = """
paths:
  /sessions:
    get:
      parameters:
        - {name: filter, in: query, style: deepObject, schema: {$ref: "#/components/schemas/Filter"}}
        - {name: X-Trace, in: header, schema: {type: string}}
      responses:
        "200": {description: ok, content: {application/json: {schema: {type: object, properties: {
          data: {type: array, items: {$ref: "#/components/schemas/Session"}}}}}}}
    post:
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Create"}}}}
      responses:
        "201": {description: ok, content: {application/json: {schema: {type: object, properties: {
          data: {$ref: "#/components/schemas/Session"}}}}}}
      callbacks:
        done:
          "{$request.body#/url}":
            post:
              requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Done"}}}}
              responses: {"204": {description: ok}}
  /tokens:
    put:
      requestBody: {content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/App"}]}}}}
      responses: {"204": {description: ok}}
components:
  schemas:
    Filter: {type: object, properties: {state: {type: string, enum: [active, done]}}}
    Create: {type: object, properties: {car: {$ref: "#/components/schemas/Car"}, byHand: {type: boolean}}}
    Session: {type: object, properties: {id: {type: string}, car: {$ref: "#/components/schemas/Car"}, cars: {type: object, additionalProperties: {$ref: "#/components/schemas/Car"}}}}
    Car: {type: object, properties: {plateNumber: {type: string}}}
    Done: {type: object, properties: {at: {type: string}}}
    Card: {type: object, required: [number], properties: {number: {type: string}}}
    App: {type: object, required: [app], properties: {app: {type: string}}}
"""

LIST, CREATE = "GET /sessions", "POST /sessions"
BODY = "request body application/json"


@pytest.mark.parametrize(
    ("operation", "slot", "path", "symbols"),
    [
        (LIST, "", (), ["client.sessions.list"]),
        (LIST, "query parameter 'filter'", (), ["client.sessions.list(filter)"]),
        (LIST, "query parameter 'filter'", ("state",), ["Filter.state", "FilterState"]),
        (LIST, "header parameter 'x-trace'", (), ["client.sessions.list(x_trace)"]),
        (LIST, "response 200 application/json", ("data", "[]", "id"), ["Session.id"]),
        (LIST, "response 200 application/json", ("data", "[]", "car", "plateNumber"), ["Car.plate_number"]),
        (LIST, "response 200 application/json", ("data", "[]", "cars", "{}", "plateNumber"), ["Car.plate_number"]),
        (LIST, "response 404", (), ["client.sessions.list"]),
        (LIST, "response 200 header 'X-Rate'", (), ["client.sessions.list"]),
        (CREATE, BODY, ("byHand",), ["client.sessions.create(by_hand)", "Create.by_hand"]),
        (CREATE, BODY, ("car", "plateNumber"), ["Car.plate_number"]),
        (CREATE, BODY, (), ["client.sessions.create"]),
        (CREATE, "response 201 application/json", ("data", "id"), ["Session.id"]),
        (CREATE, "response 201 application/json", ("data",), ["client.sessions.create"]),
        (f"{CREATE} callback done POST", BODY, ("at",), ["Done.at"]),
        ("PUT /tokens", BODY, ("<Card>", "number"), ["Card.number"]),
        ("PUT /tokens", BODY, ("<anything>",), ["client.tokens.replace(body)"]),
        (LIST, "response 200 application/json", ("data", "[]", "gone"), []),
        ("GET /nowhere", "", (), []),
    ],
)  # fmt: skip
def test_a_place_has_the_nearest_names(
    operation: str, slot: str, path: tuple[str, ...], symbols: list[str]
) -> None:
    (surface,) = surfaces(API)
    spot = Spot(operation=operation, slot=slot, path=path)
    assert list(Symbols(surface).symbols_of(spot)) == symbols


def test_what_one_side_has_not_is_named_by_the_other() -> None:
    without = API.replace("plateNumber: {type: string}", "vin: {type: string}")
    base, revision = map(Symbols, surfaces(API, without))
    slot, path = "response 200 application/json", ("data", "[]", "car", "plateNumber")
    spot = Spot(operation=LIST, slot=slot, path=path)
    assert symbols_between(base, revision, spot) == ("Car.plate_number",)
    nowhere = Spot(operation=LIST, slot=slot, path=("other",))
    assert symbols_between(base, revision, nowhere) == ("client.sessions.list",)


def finding(fingerprint: str, *spots: Spot) -> Finding:
    effect: Effect = "widens"
    return Finding(
        rule="r",
        level="breaking",
        effect=effect,
        text="t",
        subject="",
        reaches=tuple(
            Reach(rule="r", level="breaking", effect=effect, direction="response", spot=each)
            for each in spots
        ),
        fingerprint=fingerprint,
    )


def test_findings_of_both_kinds_name_each_other() -> None:
    (surface,) = surfaces(API)
    symbols = Symbols(surface)
    slot = "response 200 application/json"
    plate = Spot(operation=LIST, slot=slot, path=("data", "[]", "car", "plateNumber"))
    again = Spot(operation=CREATE, slot=BODY, path=("car", "plateNumber"))
    other = Spot(operation=LIST, slot=slot, path=("data", "[]", "id"))
    sdk = SdkFinding(rule="s", level="breaking", text="t", symbols=("Car.plate_number", "Car"))
    alone = SdkFinding(rule="s", level="info", text="t", symbols=("Done",))
    findings, linked_sdk = linked(
        [finding("one", plate, again), finding("two", other)], [sdk, alone], symbols, symbols
    )
    assert [each.symbols for each in findings] == [("Car.plate_number",), ("Session.id",)]
    assert [each.wire for each in linked_sdk] == [("one",), ()]
