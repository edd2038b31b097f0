"""Thirty changes spread over the vendor's document, each with what a comparison has to say of it.

They are of all kinds: in requests and in answers, of properties, types, limits, parameters,
statuses, media types, whole operations, access and callbacks. Schemas of this document are written
where they are used, so that each change is in one operation.
"""

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from documents import Json

PREFIX = "/public-api"
JSON_BODY = "application/json"
FORM = "application/x-www-form-urlencoded"

Edit = Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class DocumentChange:
    """One change of a document.

    Attributes:
        rule: The id of the rule that has to be reported for it.
        operation: Where: the method, and the path without its prefix.
        at: What is changed there: `item` for the path item, `operation`, `?name` for a parameter,
            else a schema: `body` or a status and, inside of it, names of properties and `<0>` for
            the first member of an `allOf`.
        edit: What is done to it.
        inside: What a report says of the operation beside its method and its path.
    """

    rule: str
    operation: str
    at: str
    edit: Edit
    inside: str = ""

    @property
    def method(self) -> str:
        """The HTTP method in lower case, as documents have it."""
        return self.operation.partition(" ")[0].lower()

    @property
    def path(self) -> str:
        """The whole path."""
        return PREFIX + self.operation.partition(" ")[2]

    @property
    def expected(self) -> "Found":
        """What is to be found."""
        return Found(self.rule, (f"{self.method.upper()} {self.path}{self.inside}",))


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A finding, as far as it is looked at: its rule and the operations that it reaches."""

    rule: str
    operations: tuple[str, ...]


def with_changes(document: Json) -> Json:
    """A copy of the document with all changes.

    Raises:
        LookupError: It is not the document that they are made for.
    """
    changed = copy.deepcopy(document)
    for change in CHANGES:
        change.edit(_node(changed["paths"][change.path], change))
    return changed


def found_in(report: Json) -> list[Found]:
    """What a report (`--format json`) tells of the wire, sorted."""
    return sorted(
        Found(each["id"], tuple(sorted({reach["operation"] for reach in each["reaches"]})))
        for each in report["findings"]
    )


def _node(item: Json, change: DocumentChange) -> Any:
    slot, *steps = change.at.split()
    if slot == "item":
        return item
    operation = item[change.method]
    if slot == "operation":
        return operation
    if slot.startswith("?"):
        return _parameter(operation, slot.removeprefix("?"))
    holder = operation["requestBody"] if slot == "body" else operation["responses"][slot]
    node = holder["content"][JSON_BODY]["schema"]
    for step in steps:
        is_member = step.startswith("<")
        node = node["allOf"][int(step.strip("<>"))] if is_member else node["properties"][step]
    return node


def _parameter(operation: Json, name: str) -> Any:
    return next(each for each in operation["parameters"] if each["name"] == name)


# What is done: members of an object are put, taken away, or changed inside.


def _put(member: str, value: object) -> Edit:
    return lambda node: node.update({member: value})


def _set(member: str) -> Edit:
    return lambda node: node.update({member: True})


def _gone(member: str) -> Edit:
    return lambda node: node.pop(member)


def _listed(member: str, value: object) -> Edit:
    return lambda node: node.setdefault(member, []).append(value)


def _unlisted(member: str, value: object) -> Edit:
    return lambda node: node[member].remove(value)


def _inside(member: str, edit: Edit) -> Edit:
    return lambda node: edit(node[member])


def _all(*edits: Edit) -> Edit:
    return lambda node: [edit(node) for edit in edits]


def _no_parameter(name: str) -> Edit:
    return lambda operation: operation["parameters"].remove(_parameter(operation, name))


TEXT: Json = {"type": "string"}
LOCALE: Json = {"name": "locale", "in": "query", "schema": TEXT}
PING: Json = {"operationId": "ping", "responses": {"204": {"description": "It is there"}}}


def _changes_of_requests() -> Iterator[DocumentChange]:
    yield DocumentChange(
        "request-property-enum-value-removed",
        "POST /actions/users/v1.0/{user}/change-status",
        "body status",
        _unlisted("enum", "disabled"),
    )
    yield DocumentChange(
        "request-property-enum-value-added",
        "POST /actions/evse/v1.0/{evse}/trigger-message",
        "body type",
        _listed("enum", "CertificateRenewal"),
    )
    yield DocumentChange(
        "new-required-request-property",
        "POST /resources/taxes/v2.0",
        "body",
        _all(_inside("properties", _put("country", TEXT)), _listed("required", "country")),
    )
    yield DocumentChange(
        "new-optional-request-property",
        "POST /resources/utilities/v1.0",
        "body",
        _inside("properties", _put("website", TEXT)),
    )
    yield DocumentChange(
        "request-property-became-required",
        "POST /resources/vouchers/v2.1",
        "body",
        _listed("required", "description"),
    )
    yield DocumentChange(
        "request-property-removed",
        "POST /actions/users/v1.0/{user}/add-balance",
        "body",
        _inside("properties", _gone("app_info")),
    )
    yield DocumentChange(
        "request-property-type-changed",
        "POST /actions/session/v1.0/{session}/assign-user",
        "body userId",
        _put("type", "string"),
    )
    yield DocumentChange(
        "request-property-max-length-decreased",
        "POST /actions/tariffs/v2.0/{tariff}/set-tariff-display-information",
        "body defaultPriceInformation",
        _put("maxLength", 100),
    )
    yield DocumentChange(
        "request-property-min-length-set",
        "POST /actions/users/v2.0/{user}/redeem-voucher",
        "body code",
        _put("minLength", 8),
    )
    yield DocumentChange(
        "request-property-became-not-nullable",
        "PATCH /resources/user-groups/v1.0/{userGroup}",
        "body partnerId",
        _gone("nullable"),
    )
    yield DocumentChange(
        "request-property-pattern-added",
        "POST /resources/tax-identification-numbers/v2.0",
        "body name",
        _put("pattern", "^[A-Z]{2}[0-9]+$"),
    )
    yield DocumentChange(
        "request-body-media-type-added",
        "PUT /resources/utilities/v1.0/{utility}",
        "operation",
        _inside("requestBody", _inside("content", _put(FORM, {"schema": {"type": "object"}}))),
    )


def _changes_of_parameters() -> Iterator[DocumentChange]:
    yield DocumentChange(
        "request-parameter-min-increased",
        "GET /resources/tariffs/v1.0",
        "?per_page",
        _inside("schema", _put("minimum", 10)),
    )
    yield DocumentChange(
        "request-parameter-removed",
        "GET /resources/subscriptions/v1.0",
        "operation",
        _no_parameter("cursor"),
    )
    yield DocumentChange(
        "new-optional-request-parameter",
        "GET /resources/settings/v1.0",
        "operation",
        _listed("parameters", LOCALE),
    )
    yield DocumentChange(
        "request-parameter-became-required",
        "GET /resources/sessions/v1.0/{session}",
        "?clockAlignedInterval",
        _set("required"),
    )


def _changes_of_answers() -> Iterator[DocumentChange]:
    yield DocumentChange(
        "response-property-enum-value-added",
        "GET /resources/bookings/v1.0/{booking}",
        "200 data <0> status",
        _listed("enum", "waiting"),
    )
    yield DocumentChange(
        "response-optional-property-removed",
        "GET /resources/sub-operators/v1.0/{subOperator}",
        "200 data",
        _inside("properties", _gone("partner_ids")),
    )
    yield DocumentChange(
        "response-required-property-removed",
        "GET /resources/authorizations/v2.1/{authorization}",
        "200 data",
        _all(_inside("properties", _gone("sessionIds")), _unlisted("required", "sessionIds")),
    )
    yield DocumentChange(
        "response-optional-property-added",
        "GET /resources/cdrs/v2.0/{cdr}",
        "200 data ocpiData",
        _inside("properties", _put("homeChargingCompensation", {"type": "boolean"})),
    )
    yield DocumentChange(
        "response-property-became-optional",
        "GET /resources/taxes/v2.0/{tax}",
        "200 data",
        _unlisted("required", "name"),
    )
    yield DocumentChange(
        "response-property-format-changed",
        "GET /resources/receipts/v2.0/{receipt}",
        "200 data periodStart",
        _put("format", "date"),
    )
    yield DocumentChange(
        "response-property-became-nullable",
        "GET /resources/id-tags/v2.0/{idTag}",
        "200 data idTagUid",
        _set("nullable"),
    )
    yield DocumentChange(
        "response-success-status-added",
        "POST /resources/charge-point-vendors/v1.0",
        "operation",
        _inside("responses", _put("202", {"description": "It will be"})),
    )
    yield DocumentChange(
        "response-non-success-status-removed",
        "POST /actions/transactions/v1.0/{transaction}/issue-invoice",
        "operation",
        _inside("responses", _gone("412")),
    )


def _changes_of_operations() -> Iterator[DocumentChange]:
    yield DocumentChange(
        "endpoint-deprecated",
        "GET /resources/templates/v1.0",
        "operation",
        _set("deprecated"),
    )
    yield DocumentChange(
        "api-removed-without-deprecation",
        "DELETE /resources/utilities/v1.0/{utility}",
        "item",
        _gone("delete"),
    )
    yield DocumentChange("endpoint-added", "HEAD /resources/taxes/v2.0", "item", _put("head", PING))
    yield DocumentChange(
        "api-security-became-optional",
        "GET /resources/charge-points/v1.0/{chargePoint}/status",
        "operation",
        _put("security", [{"bearerAuth": []}, {}]),
    )
    yield DocumentChange(
        "callback-removed",
        "POST /notifications/v2.0",
        "operation",
        _inside("callbacks", _gone("BootNotification")),
        inside=" callback BootNotification POST",
    )


CHANGES = (
    *_changes_of_requests(),
    *_changes_of_parameters(),
    *_changes_of_answers(),
    *_changes_of_operations(),
)
"""All changes; none is where another is."""
EXPECTED = sorted(change.expected for change in CHANGES)
"""What a report has to tell of them, and nothing else."""
