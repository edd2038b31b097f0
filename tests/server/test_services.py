"""Operations that are offered as methods."""

from __future__ import annotations

import asyncio
import datetime
import json
import logging
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field

from generator.runtime.models import Model, UtcDateTime, raw_value
from generator.runtime.operations import File, Listing, Operation, Parameter, RequestBody
from generator.runtime.operations import Response as Described
from generator.runtime.server.authentication import Credentials
from generator.runtime.server.checks import checked
from generator.runtime.server.direct import respond
from generator.runtime.server.messages import HTTPError, HttpRequest, HttpResponse
from generator.runtime.server.responses import Response
from generator.runtime.server.services import Service, Services, current_call, serves
from generator.runtime.unset import UNSET, Unset
from tests.support.mini_api import BEARER, MiniApi, mini_api, request


class Inner(Model):
    """Something in a thing."""

    since: UtcDateTime | None = None


class Thing(Model):
    """A thing."""

    id: int
    name: str | None = None
    price: Decimal | None = None
    inner: Annotated[Inner | None, Field(alias="innerThing")] = None


class Accepted(Model):
    """What is done later."""

    job: str


JSON = "application/json"
ID = Parameter("id", "path", "simple", explode=False)

GET: Operation[Thing] = Operation(
    "GET", "/things/{id}", (ID,), (), (Described("200", JSON, lambda: Thing, "data"),)
)
LIST: Listing[Thing, list[Thing]] = Listing(
    Operation(
        "GET",
        "/things",
        (
            Parameter("filter", "query", "deepObject", explode=True),
            Parameter("since", "query", "form", explode=True),
            Parameter("day", "query", "form", explode=True),
            Parameter("limit", "query", "form", explode=True),
        ),
        (),
        (Described("200", JSON, lambda: list[Thing], "data"),),
    )
)
UPDATE: Operation[Thing | Accepted | None] = Operation(
    "PATCH",
    "/things/{id}",
    (ID,),
    (RequestBody(JSON),),
    (
        Described("200", JSON, lambda: Thing),
        Described("202", JSON, lambda: Accepted),
        Described("204"),
    ),
)
REPLACE: Operation[None] = Operation(
    "PUT", "/things/{id}", (ID,), (RequestBody(JSON),), (Described("204"),)
)
PICTURE: Operation[bytes | str] = Operation(
    "POST",
    "/pictures",
    (),
    (RequestBody("multipart/form-data"),),
    (Described("2XX", "image/*", lambda: bytes), Described("2XX", "text/plain", lambda: str)),
)


class Filter(Model):
    """What is looked for."""

    kind: Literal["a", "b"] | None = None
    amount: float | None = None


class Things(Service):
    """All that can be done with things."""

    @serves(GET, ("id",))
    async def get(self, id: int) -> Thing:
        """Read."""
        raise NotImplementedError

    @serves(LIST, ("filter", "since", "day", "limit"))
    async def list(
        self,
        *,
        filter: Filter | Unset = UNSET,
        since: datetime.datetime | Unset = UNSET,
        day: datetime.date | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> list[Thing]:
        """List."""
        raise NotImplementedError

    @serves(UPDATE, ("id",), {"name": "name", "type": "type_", "price": "price"})
    async def update(
        self,
        id: int,
        *,
        name: str | Unset | None = UNSET,
        type_: Literal["x", "y"] | Unset = UNSET,
        price: Decimal | Unset = UNSET,
    ) -> Thing | Accepted | None:
        """Change."""
        raise NotImplementedError

    @serves(REPLACE, ("id",), "body")
    async def replace(self, id: int, *, body: Thing) -> None:
        """Replace."""
        raise NotImplementedError

    @serves(PICTURE, (), {"picture": "picture", "caption": "caption"})
    async def picture(self, *, picture: File, caption: str | Unset = UNSET) -> bytes | str:
        """Draw."""
        raise NotImplementedError


THING_SCHEMA = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "integer"},
        "name": {"type": ["string", "null"]},
        "price": {"type": ["number", "null"]},
        "innerThing": {"type": "object"},
    },
}


def content(schema: Any, media_type: str = JSON) -> dict[str, Any]:
    return {"content": {media_type: {"schema": schema}}}


def query(name: str, schema: Any, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


ID_NODE = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
DATA = {"type": "object", "properties": {"data": THING_SCHEMA}, "required": ["data"]}
FILTER = {
    "type": "object",
    "properties": {"kind": {"enum": ["a", "b"]}, "amount": {"type": "number"}},
}
PATHS: dict[str, Any] = {
    "/things": {
        "get": {
            "parameters": [
                query("filter", FILTER, style="deepObject", explode=True),
                query("since", {"type": "string", "format": "date-time"}),
                query("day", {"type": "string", "format": "date"}),
                query("limit", {"type": "integer"}),
            ],
            "responses": {"200": content({"type": "object"})},
        }
    },
    "/things/{id}": {
        "get": {
            "parameters": [ID_NODE],
            "responses": {"200": content(DATA), "404": {}},
            "security": [{"bearerAuth": []}],
        },
        "patch": {
            "parameters": [ID_NODE],
            "requestBody": content(
                {
                    "type": "object",
                    "properties": {
                        "name": {"type": ["string", "null"]},
                        "type": {"enum": ["x", "y"]},
                        "price": {"type": "number"},
                    },
                }
            ),
            "responses": {
                "200": content(THING_SCHEMA),
                "202": content({"type": "object", "properties": {"job": {"type": "string"}}}),
                "204": {},
                "409": content({"type": "object"}),
            },
        },
        "put": {
            "parameters": [ID_NODE],
            "requestBody": content(THING_SCHEMA),
            "responses": {"204": {}},
        },
    },
    "/pictures": {
        "post": {
            "requestBody": content(
                {"type": "object", "properties": {"caption": {"type": "string"}}},
                "multipart/form-data",
            ),
            "responses": {"2XX": content({}, "image/*")},
        }
    },
}


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> MiniApi:
    return mini_api(tmp_path_factory.mktemp("api"), PATHS, None, BEARER)


Caller = Callable[[Service, HttpRequest], HttpResponse]


@pytest.fixture
def call(api: MiniApi) -> Caller:
    """Gives the response of a service to a request; any token is accepted."""

    def answer(service: Service, sent: HttpRequest) -> HttpResponse:
        services = Services([service])
        return respond(
            api.server,
            services.answer,
            lambda credentials: credentials.token,
            sent,
            offers=services.offers,
        )

    return answer


TOKEN = {"authorization": "Bearer t"}


class Recording(Things):
    """Keeps the arguments of the last call, and returns what it is told to."""

    def __init__(self, result: Any = None) -> None:
        self.result = result
        self.given: dict[str, Any] = {}

    def _take(self, **given: Any) -> Any:
        self.given = given
        if isinstance(self.result, Exception):
            raise self.result
        return self.result

    async def get(self, id: int) -> Any:
        return self._take(id=id)

    async def list(self, **given: Any) -> Any:
        return self._take(**given)

    async def update(self, id: int, **given: Any) -> Any:
        return self._take(id=id, **given)

    async def replace(self, id: int, *, body: Thing) -> Any:
        return self._take(id=id, body=body)

    async def picture(self, **given: Any) -> Any:
        return self._take(**given)


# Arguments


def test_parameters_are_typed(call: Caller) -> None:
    service = Recording([])
    target = (
        "/things?filter[kind]=a&filter[amount]=2&since=2024-01-01T02:00:00%2B02:00&day=2024-02-29"
        "&limit=5&unknown=1"
    )
    assert call(service, request("GET", target)).body == b'{"data":[]}'
    assert service.given == {
        "filter": Filter(kind="a", amount=2.0),
        "since": datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC),
        "day": datetime.date(2024, 2, 29),
        "limit": 5,
    }
    assert service.given["filter"].model_fields_set == {"kind", "amount"}


def test_what_is_not_given_is_left_out_and_null_is_none(call: Caller) -> None:
    service = Recording(Thing(id=1))
    call(service, request("PATCH", "/things/1", json_body={"name": None, "type": "x"}))
    assert service.given == {"id": 1, "name": None, "type_": "x"}
    call(service, request("PATCH", "/things/1"))
    assert service.given == {"id": 1}


def test_undescribed_members_stay_in_the_call(call: Caller) -> None:
    class Looking(Things):
        async def update(self, id: int, **given: Any) -> Any:
            assert current_call().arguments.body == {"name": "a", "other": 1}
            assert current_call().operation.method == "PATCH"
            assert given == {"name": "a"}

    sent = request("PATCH", "/things/1", json_body={"name": "a", "other": 1})
    assert call(Looking(), sent).status == 204
    with pytest.raises(LookupError):
        current_call()


def test_a_body_is_a_model_that_keeps_all(call: Caller) -> None:
    service = Recording()
    body = {"id": 1, "name": None, "innerThing": {"since": "2024-01-01T00:00:00"}, "x": [1]}
    assert call(service, request("PUT", "/things/7", json_body=body)).status == 204
    thing = service.given["body"]
    assert isinstance(thing, Thing)
    assert thing.model_fields_set == {"id", "name", "inner", "x"}
    assert thing.inner == Inner(since=datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC))
    assert raw_value(thing, "x") == [1]


@pytest.mark.parametrize("text", ["0.1", "12345678901234567890.123456789", "5", "1.0"])
def test_decimals_stay_exact(call: Caller, text: str) -> None:
    service = Recording()
    sent = request("PATCH", "/things/1", body=f'{{"price": {text}}}'.encode(),
                   headers={"content-type": JSON})  # fmt: skip
    call(service, sent)
    assert service.given["price"] == Decimal(text)
    assert isinstance(service.given["price"], Decimal)


def test_a_text_is_not_taken_for_a_number(call: Caller) -> None:
    service = Recording()
    response = call(service, request("PUT", "/things/1", json_body={"id": "1"}))
    assert response.status == 422
    assert json.loads(response.body)["errors"] == {"id": ["id must be an integer."]}


def test_what_the_schema_allows_and_the_type_does_not_is_refused(call: Caller) -> None:
    response = call(Recording(), request("PUT", "/things/1", json_body={"id": 1, "innerThing": {
        "since": "never"}}))  # fmt: skip
    assert response.status == 422
    assert json.loads(response.body)["errors"] == {
        "innerThing.since": [
            "innerThing.since is not valid: a date and a time of day are needed, as ISO 8601 text."
        ]
    }


def test_a_number_that_is_whole_is_an_integer(call: Caller) -> None:
    service = Recording()
    sent = request("PUT", "/things/1", body=b'{"id": 3.0}', headers={"content-type": JSON})
    assert call(service, sent).status == 204
    assert service.given["body"].id == 3


def test_files_are_given_as_they_came(call: Caller) -> None:
    service = Recording(b"\x00")
    body = (
        b'--x\r\nContent-Disposition: form-data; name="picture"; filename="a.png"\r\n'
        b"Content-Type: image/png\r\n\r\n\x01\x02\r\n--x--\r\n"
    )
    headers = {"content-type": "multipart/form-data; boundary=x"}
    response = call(service, request("POST", "/pictures", body=body, headers=headers))
    assert service.given == {"picture": File(b"\x01\x02", "a.png", "image/png")}
    assert response == HttpResponse(200, (("content-type", "application/octet-stream"),), b"\x00")


# Results


@pytest.mark.parametrize(
    ("result", "status", "body"),
    [
        (Thing(id=1), 200, b'{"id":1}'),
        (Thing(id=1, name=None, inner=Inner()), 200, b'{"id":1,"name":null,"innerThing":{}}'),
        (Accepted(job="a"), 202, b'{"job":"a"}'),
        (None, 204, b""),
        (Response(Thing(id=1), status=202), 202, b'{"id":1}'),
        (Response({"why": "late"}, status=409), 409, b'{"why":"late"}'),
        (Response(status=409), 409, b""),
        (Response(Thing(id=2, price=Decimal("1.10"))), 200, b'{"id":2,"price":1.10}'),
    ],
)
def test_a_result_is_the_response_that_describes_it(
    call: Caller, result: Any, status: int, body: bytes
) -> None:
    response = call(Recording(result), request("PATCH", "/things/1"))
    assert (response.status, response.body) == (status, body)
    typed = dict(response.headers).get("content-type")
    assert typed == (JSON if body else None)


def test_a_result_stands_in_its_envelope(call: Caller) -> None:
    sent = request("GET", "/things/1", headers=TOKEN)
    response = call(Recording(Response(Thing(id=1), headers={"X-Total": "1"})), sent)
    assert response.body == b'{"data":{"id":1}}'
    assert response.headers == (("content-type", JSON), ("x-total", "1"))


@pytest.mark.parametrize(
    ("result", "media_type"),
    [
        ("ü", "text/plain; charset=utf-8"),
        (Response("<svg/>", media_type="image/svg+xml"), "image/svg+xml; charset=utf-8"),
        (File(b"a", content_type="image/png"), "image/png"),
        (Response(b"a", headers=[("Content-Type", "image/gif")]), "image/gif"),
    ],
)
def test_text_and_bytes(call: Caller, result: Any, media_type: str) -> None:
    body = (
        b'--x\r\nContent-Disposition: form-data; name="picture"; filename=""\r\n\r\n\r\n--x--\r\n'
    )
    headers = {"content-type": "multipart/form-data; boundary=x"}
    response = call(Recording(result), request("POST", "/pictures", body=body, headers=headers))
    assert response.status == 200
    assert dict(response.headers)["content-type"] == media_type


@pytest.mark.parametrize(
    ("result", "told"),
    [
        (object(), "a value of type object cannot be sent"),
        (Response(), "the result has no content"),
        (float("nan"), "nan has no form in JSON"),
        (ZeroDivisionError("secret"), "secret"),
    ],
)
def test_what_cannot_be_sent_is_told_in_the_log_alone(
    call: Caller, caplog: pytest.LogCaptureFixture, result: Any, told: str
) -> None:
    with caplog.at_level(logging.ERROR):
        response = call(Recording(result), request("GET", "/things"))
    assert response.status == 500
    assert json.loads(response.body) == {"message": "Internal Server Error"}
    assert told in caplog.text


def test_a_service_refuses(call: Caller) -> None:
    error = HTTPError(404, "No such thing.", headers=(("X-Why", "y"),))
    response = call(Recording(error), request("GET", "/things/1", headers=TOKEN))
    assert response.status == 404
    assert json.loads(response.body) == {"message": "No such thing."}
    assert dict(response.headers)["x-why"] == "y"


# What is offered


def test_what_is_not_implemented_is_501(call: Caller) -> None:
    class Some(Things):
        async def get(self, id: int) -> Thing:
            return await super().get(id)  # raises NotImplementedError

    assert call(Some(), request("GET", "/things/1", headers=TOKEN)).status == 501
    # Before its arguments are looked at, and after its credentials are.
    assert call(Some(), request("PUT", "/things/x", body=b"{")).status == 501
    assert call(Things(), request("GET", "/things/1")).status == 401
    assert call(Things(), request("GET", "/things/x", headers=TOKEN)).status == 501


def test_the_order_of_refusals(call: Caller) -> None:
    assert call(Recording(), request("GET", "/nothing")).status == 404
    assert call(Recording(), request("POST", "/things/x")).status == 405
    assert call(Recording(), request("GET", "/things/x")).status == 401
    assert call(Recording(), request("GET", "/things/x", headers=TOKEN)).status == 404


def test_two_services_may_share_the_operations_but_not_one(api: MiniApi) -> None:
    class One(Things):
        async def get(self, id: int) -> Thing:
            return Thing(id=id)

    class Other(Things):
        async def replace(self, id: int, *, body: Thing) -> None:
            return None

    class Both(One, Other):
        pass

    entries = {each.method: each for each in api.description.operations() if "{" in each.path}
    services = Services([One(), Other()])
    assert services.offers(entries["GET"])
    assert services.offers(entries["PUT"])
    assert not services.offers(entries["PATCH"])
    assert Services([Both()]).offers(entries["PUT"])
    with pytest.raises(
        ValueError, match=r"GET /things/\{id\} is offered by One.get and by Both.get"
    ):
        Services([One(), Both()])


def test_a_method_may_be_synchronous(call: Caller) -> None:
    class Plain(Things):
        def get(self, id: int) -> Any:
            return Thing(id=id)

    assert call(Plain(), request("GET", "/things/1", headers=TOKEN)).status == 200


def test_the_principal_is_what_authenticate_gave(api: MiniApi) -> None:
    seen: list[Any] = []

    class Who(Things):
        async def get(self, id: int) -> Thing:
            seen.append(current_call().principal)
            return Thing(id=id)

    async def authenticate(credentials: Credentials) -> str:
        if credentials.token != "t":
            raise HTTPError(403)
        return "me"

    services = Services([Who()])
    answer = services.answer
    assert respond(api.server, answer, authenticate, request("GET", "/things/1", headers=TOKEN)).status == 200  # fmt: skip # noqa: E501
    assert seen == ["me"]
    other = request("GET", "/things/1", headers={"authorization": "Bearer other"})
    assert respond(api.server, answer, authenticate, other).status == 403


def test_what_waits_needs_an_event_loop(api: MiniApi) -> None:
    class Slow(Things):
        async def list(self, **given: Any) -> Any:
            await asyncio.sleep(0)

    with pytest.raises(RuntimeError, match="event loop"):
        respond(api.server, Services([Slow()]).answer, None, request("GET", "/things"))


# Checking responses


@pytest.mark.parametrize(
    ("result", "problem"),
    [
        (Response(Thing(id=1), status=201), "the status is not described"),
        (Response({"id": "1"}), "id must be an integer"),
        (Response(status=200), "the media type (none) is not described"),
        (Response("a", headers={"content-type": "text/css"}), "the media type text/css is"),
        (Response({"id": 1}, status=204), "no response that is described has a body"),
    ],
)
def test_a_response_that_is_not_described_is_told(
    api: MiniApi, caplog: pytest.LogCaptureFixture, result: Any, problem: str
) -> None:
    answer = checked(Services([Recording(result)]).answer)
    response = respond(api.server, answer, None, request("PATCH", "/things/1"))
    assert response.status == 500
    assert problem in caplog.text


def test_a_response_that_is_described_passes_the_check(api: MiniApi) -> None:
    for result, status in ((Thing(id=1), 200), (None, 204), (Accepted(job="a"), 202)):
        answer = checked(Services([Recording(result)]).answer)
        assert respond(api.server, answer, None, request("PATCH", "/things/1")).status == status
