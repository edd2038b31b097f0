"""The rules about what an operation takes and answers: parameters, bodies, statuses, headers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.catalogue.frames import Node, body, header, operation, parameter
from generator.diff.catalogue.model import Rule
from generator.diff.catalogue.words import NOTHING, Row
from generator.ir.schema import Json

_TEXT: Json = {"type": "string"}
_NUMBER: Json = {"type": "integer"}
_LIST: Json = {"type": "array", "items": {"type": "string"}}


def slot_rules() -> Iterator[Rule]:
    """Give the rules about requests, then those about responses."""
    for row in (*_parameters(), *_ways_of_parameters(), *_bodies(), *_media_types()):
        yield row.rule("request")
    for row in (*_statuses(), *_wide_statuses(), *_answers(), *_headers(), *_rest()):
        yield row.rule("response")


_NO_PARAMETER, _OPTIONAL = operation(), parameter(_TEXT)
_REQUIRED = parameter(_TEXT, required=True)
_DEPRECATED = parameter(_TEXT, deprecated=True)


def _parameters() -> Iterator[Row]:
    yield Row(
        "request-parameter-removed",
        ("narrows",),
        "{parameter} was removed",
        "Requests with the parameter are refused, or answered as if it were not there.",
        _OPTIONAL,
        _NO_PARAMETER,
        "Keep reading the parameter, or deprecate the endpoint and leave it out in a new version.",
    )
    yield Row(
        "new-required-request-parameter",
        ("narrows",),
        "{parameter} was added and must be sent",
        "Requests without the parameter were accepted and are refused now.",
        _NO_PARAMETER,
        _REQUIRED,
    )
    yield Row(
        "new-optional-request-parameter",
        ("widens",),
        "{parameter} was added",
        "There is one more parameter to use; requests without it are accepted as before.",
        _NO_PARAMETER,
        _OPTIONAL,
    )
    yield Row(
        "request-parameter-became-required",
        ("narrows",),
        "{parameter} must be sent now",
        "Requests without the parameter were accepted and are refused now.",
        _OPTIONAL,
        _REQUIRED,
    )
    yield Row(
        "request-parameter-became-optional",
        ("widens",),
        "{parameter} may be left out now",
        "Requests without the parameter are accepted now, and those with it as before.",
        _REQUIRED,
        _OPTIONAL,
    )


def _ways_of_parameters() -> Iterator[Row]:
    yield Row(
        "request-parameter-serialization-changed",
        ("changes",),
        "{parameter} is serialized differently: {revision} now, {base} before",
        "The same values are sent as other bytes, so those sent as before are misread.",
        parameter(_LIST, style="form", explode=True),
        parameter(_LIST, style="pipeDelimited", explode=False),
        "Keep reading the former serialization, or give the parameter a new name.",
    )
    yield Row(
        "request-parameter-location-changed",
        ("changes",),
        "parameter {subject} moved from {base} to {revision}",
        "The value is expected in another place of the request.",
        parameter(_TEXT),
        operation(parameters=[{"name": "value", "in": "header", "schema": _TEXT}]),
        "Keep reading the parameter where it was.",
    )
    yield Row(
        "request-parameter-empty-value-allowed",
        ("widens",),
        "{parameter} may be sent without a value now",
        "Requests with the name alone are accepted now, and all others as before.",
        parameter(_NUMBER),
        parameter(_NUMBER, allowEmptyValue=True),
    )
    yield Row(
        "request-parameter-empty-value-forbidden",
        ("narrows",),
        "{parameter} cannot be sent without a value any more",
        "Requests with the name alone were accepted and are refused now.",
        parameter(_NUMBER, allowEmptyValue=True),
        parameter(_NUMBER),
    )
    yield Row(
        "request-parameter-deprecated",
        ("deprecates",),
        "{parameter} is deprecated",
        "It works as before, and its removal is announced.",
        _OPTIONAL,
        _DEPRECATED,
    )
    yield Row(
        "request-parameter-reactivated",
        ("documents",),
        "{parameter} is not deprecated any more",
        "Its removal is not announced any more.",
        _DEPRECATED,
        _OPTIONAL,
    )


def _taking(*, required: bool = False, **content: Json) -> Node:
    media: Node = {name.replace("_", "/"): schema for name, schema in content.items()}
    return operation(method="post", requestBody={"required": required, "content": media})


def _bodies() -> Iterator[Row]:
    none = operation(method="post")
    optional = operation(method="post", requestBody=body(_TEXT))
    required = operation(method="post", requestBody={"required": True, **body(_TEXT)})
    yield Row(
        "request-body-added-required",
        ("narrows",),
        "a body was added and must be sent",
        "Requests without a body were accepted and are refused now.",
        none,
        required,
    )
    yield Row(
        "request-body-added-optional",
        ("widens",),
        "a body was added",
        "Requests may have a body now; those without one are accepted as before.",
        none,
        optional,
    )
    yield Row(
        "request-body-removed",
        ("narrows",),
        "the body was removed",
        "What callers send in the body is refused, or not read any more.",
        optional,
        none,
    )
    yield Row(
        "request-body-became-required",
        ("narrows",),
        "the body must be sent now",
        "Requests without a body were accepted and are refused now.",
        optional,
        required,
    )
    yield Row(
        "request-body-became-optional",
        ("widens",),
        "the body may be left out now",
        "Requests without a body are accepted now, and those with one as before.",
        required,
        optional,
    )


def _media_types() -> Iterator[Row]:
    media: Json = {"schema": _TEXT}
    one, two = _taking(application_json=media), _taking(application_json=media, text_plain=media)
    yield Row(
        "request-body-media-type-added",
        ("widens",),
        "the body may be sent as {media_type} now",
        "There is one more media type to send a body in.",
        one,
        two,
    )
    yield Row(
        "request-body-media-type-removed",
        ("narrows",),
        "the body cannot be sent as {media_type} any more",
        "Requests with a body of the media type are refused (415).",
        two,
        one,
    )
    fields: Json = {"type": "object", "properties": {"file": _TEXT}}
    form: Node = {"schema": fields, "encoding": {"file": {"contentType": "image/png"}}}
    other: Node = {"schema": fields, "encoding": {"file": {"contentType": "image/jpeg"}}}
    yield Row(
        "request-body-encoding-changed",
        ("changes", "narrows", "widens", "undecided"),
        "{subject} is serialized differently in the body: {revision} now, {base} before",
        "The same values are sent as other bytes, so those sent as before are misread.",
        operation(method="post", requestBody={"content": {"multipart/form-data": form}}),
        operation(method="post", requestBody={"content": {"multipart/form-data": other}}),
    )


def _answering(*statuses: str, **content: Json) -> Node:
    media: Node = {name.replace("_", "/"): schema for name, schema in content.items()}
    each: Node = {"description": "Here.", **({"content": media} if media else {})}
    return operation(responses=dict.fromkeys(statuses, each))


def _statuses() -> Iterator[Row]:
    yield Row(
        "response-success-status-added",
        ("widens",),
        "status {status} may be returned now",
        "Responses with a status that was ruled out before may come; callers may not expect it.",
        _answering("200"),
        _answering("200", "202"),
    )
    yield Row(
        "response-success-status-removed",
        ("widens", "withdraws"),
        "status {status} is not returned any more",
        "Callers that expect the status no longer get it.",
        _answering("200", "404"),
        _answering("404"),
    )
    yield Row(
        "response-non-success-status-added",
        ("documents",),
        "status {status} may be returned now",
        "One more error is described; a status that is not known is treated as its class "
        "(RFC 9110, section 15).",
        _answering("200"),
        _answering("200", "404"),
        NOTHING,
    )
    yield Row(
        "response-non-success-status-removed",
        ("documents",),
        "status {status} is not returned any more",
        "One error fewer is described.",
        _answering("200", "404"),
        _answering("200"),
        NOTHING,
    )


def _wide_statuses() -> Iterator[Row]:
    yield Row(
        "response-status-range-narrowed",
        ("narrows",),
        "status {status} was narrowed to the statuses that are listed",
        "Responses with other statuses of the class are not sent any more, and no new ones are.",
        _answering("2XX"),
        _answering("200", "204"),
        NOTHING,
    )
    yield Row(
        "response-default-added",
        ("documents",),
        "a default response was added",
        "Responses with statuses that are not listed are described now.",
        _answering("200"),
        _answering("200", "default"),
        NOTHING,
    )
    yield Row(
        "response-default-removed",
        ("documents",),
        "the default response was removed",
        "Responses with statuses that are not listed are no longer described.",
        _answering("200", "default"),
        _answering("200"),
        NOTHING,
    )


def _answers() -> Iterator[Row]:
    with_body = _answering("200", application_json={"schema": _TEXT})
    yield Row(
        "response-body-added",
        ("narrows",),
        "response {status} has a body now",
        "Responses have a body where they had none.",
        _answering("200"),
        with_body,
    )
    yield Row(
        "response-body-removed",
        ("widens",),
        "response {status} has no body any more",
        "Callers that read the body no longer find one.",
        with_body,
        _answering("200"),
    )
    media: Json = {"schema": _TEXT}
    one = _answering("200", application_json=media)
    two = _answering("200", application_json=media, text_plain=media)
    yield Row(
        "response-media-type-added",
        ("documents",),
        "response {status} is available as {media_type} now",
        "There is one more media type to ask for in Accept.",
        one,
        two,
        NOTHING,
    )
    yield Row(
        "response-media-type-removed",
        ("widens",),
        "response {status} is not available as {media_type} any more",
        "Callers that ask for the media type in Accept no longer get it.",
        two,
        one,
        "Keep answering in the media type.",
    )


def _headers() -> Iterator[Row]:
    none = operation()
    optional, required = header(_TEXT), header(_TEXT, required=True)
    yield Row(
        "response-header-added",
        ("narrows",),
        "response header {header} was added",
        "Responses have one more header.",
        none,
        optional,
    )
    yield Row(
        "required-response-header-removed",
        ("widens",),
        "response header {header} was removed; it was always there",
        "Callers that read the header no longer find it.",
        required,
        none,
    )
    yield Row(
        "optional-response-header-removed",
        ("widens",),
        "response header {header} was removed",
        "Callers that read the header no longer find it.",
        optional,
        none,
    )
    yield Row(
        "response-header-became-optional",
        ("widens",),
        "response header {header} may be missing now",
        "Responses may come without the header, which was always there before.",
        required,
        optional,
    )
    yield Row(
        "response-header-became-required",
        ("narrows",),
        "response header {header} is always there now",
        "Responses without the header are not sent any more.",
        optional,
        required,
    )


def _rest() -> Iterator[Row]:
    strings: Json = {"type": "object", "properties": {"a": _TEXT}}
    yield Row(
        "response-header-serialization-changed",
        ("changes",),
        "response header {header} is serialized differently: {revision} now, {base} before",
        "The same values are sent as other text, so callers misread the header.",
        header(strings),
        header(strings, explode=True),
    )
    yield Row(
        "response-extension-changed",
        ("documents",),
        "the keyword {subject} changed from {base} to {revision}",
        "A keyword that no specification defines has another value.",
        operation(responses={"204": {"description": "Done.", "x-team": "one"}}),
        operation(responses={"204": {"description": "Done.", "x-team": "two"}}),
        NOTHING,
    )
    links: Json = {"next": {"operationId": "listThings"}}
    linked: Json = {"204": {"description": "Done.", "links": links}}
    named = operation(operationId="listThings")
    yield Row(
        "response-link-changed",
        ("documents",),
        "the link {subject} changed from {base} to {revision}",
        "How a response leads to another request is described differently.",
        named,
        operation(operationId="listThings", responses=linked),
        NOTHING,
    )
