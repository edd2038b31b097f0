"""What changes in request bodies mean: whether there is one, its media types, its encodings."""

from __future__ import annotations

import pytest

from generator.diff.model import Witness
from generator.diff.slots.media_types import covered, example_of, normalised
from tests.diff.slot_pairs import Side, compared, found, only

TEXT = "{schema: {type: string}}"


def body(*content: str, more: str = "") -> str:
    return "requestBody: {content: {" + ", ".join(content) + "}" + more + "}"


NONE = "{}"
JSON = f"application/json: {TEXT}"
OPTIONAL = body(JSON)
REQUIRED = body(JSON, more=", required: true")


@pytest.mark.parametrize(
    ("base", "revision", "there", "back"),
    [
        (NONE, OPTIONAL, "info request-body-added-optional", "breaking request-body-removed"),
        (NONE, REQUIRED, "breaking request-body-added-required", "breaking request-body-removed"),
        (
            OPTIONAL,
            REQUIRED,
            "breaking request-body-became-required",
            "info request-body-became-optional",
        ),
        (
            OPTIONAL,
            body(JSON, f"text/plain: {TEXT}"),
            "info request-body-media-type-added",
            "breaking request-body-media-type-removed",
        ),
        (
            OPTIONAL,
            body(f"'*/*': {TEXT}"),
            "info request-body-media-type-added",
            "breaking request-body-media-type-removed",
        ),
        (
            OPTIONAL,
            body(JSON, more=", x-size: 5"),
            "info request-body-extension-changed",
            "info request-body-extension-changed",
        ),
        (
            OPTIONAL,
            body("application/json: {schema: {type: string}, x-size: 5}"),
            "info request-body-extension-changed",
            "info request-body-extension-changed",
        ),
        (
            OPTIONAL,
            body("application/json: {schema: {type: integer}}"),
            "breaking request-body-type-changed",
            "breaking request-body-type-changed",
        ),
    ],
)
def test_a_change_has_its_rule_and_level(
    side: Side, base: str, revision: str, there: str, back: str
) -> None:
    assert found(side, base, revision) == [there]
    assert found(side, revision, base) == [back]
    assert found(side, base, base) == found(side, revision, revision) == []


@pytest.mark.parametrize(
    ("base", "revision", "there", "back"),
    [
        (NONE, OPTIONAL, "info request-body-added-optional", "breaking request-body-removed"),
        (NONE, REQUIRED, "info request-body-added-required", "breaking request-body-removed"),
        (
            OPTIONAL,
            REQUIRED,
            "info request-body-became-required",
            "breaking request-body-became-optional",
        ),
        (
            OPTIONAL,
            body(JSON, f"text/plain: {TEXT}"),
            "breaking request-body-media-type-added",
            "info request-body-media-type-removed",
        ),
    ],
)
def test_where_the_api_sends_the_request_its_body_is_a_promise(
    side: Side, base: str, revision: str, there: str, back: str
) -> None:
    assert found(side, base, revision, sender="response") == [there]
    assert found(side, revision, base, sender="response") == [back]


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        (OPTIONAL, body(f"Application/JSON: {TEXT}")),
        (OPTIONAL, body(f"application/json; charset=utf-8: {TEXT}")),
        (OPTIONAL, body(f"'application/json;charset=\"UTF-8\"': {TEXT}")),
        (body(f"text/a;b=1;c=2: {TEXT}"), body(f"text/a; C=2; B=1: {TEXT}")),
        (body(JSON, f"text/plain: {TEXT}"), body(f"text/plain: {TEXT}", JSON)),
        (OPTIONAL, body(JSON, more=", required: false, description: A text")),
        (
            body("application/json: {schema: {type: object}}", more=", required: true"),
            "requestBody: {$ref: '#/components/requestBodies/Sent'}",
        ),
        (OPTIONAL, body("application/json: {schema: {$ref: '#/components/schemas/Text'}}")),
        (body("application/json: {}"), body("application/json: {schema: {}}")),
        (OPTIONAL, body("application/json: {schema: {type: string}, example: a}")),
    ],
)
def test_other_words_are_no_change(side: Side, base: str, revision: str) -> None:
    assert found(side, base, revision) == []
    assert found(side, revision, base) == []


@pytest.mark.parametrize(
    "other", ["application/vnd.a+json", "application/json; version=2", "text/json"]
)
def test_another_media_type_is_another_one(side: Side, other: str) -> None:
    assert sorted(
        found(side, body(f"application/problem+json: {TEXT}"), body(f"{other}: {TEXT}"))
    ) == [
        "breaking request-body-media-type-removed",
        "info request-body-media-type-added",
    ]


def test_a_range_is_compared_with_what_it_covers(side: Side) -> None:
    number = "{schema: {type: integer}}"
    base, revision = OPTIONAL, body(f"application/*: {number}", f"'*/*': {TEXT}")
    assert found(side, base, revision) == [
        "info request-body-media-type-added",
        "info request-body-media-type-added",
        "breaking request-body-type-changed",
    ]
    base = body(f"application/*: {TEXT}")
    changes = compared(side, base, body(JSON, f"application/xml: {number}"))
    assert [(each.rule, each.spot.slot) for each in changes] == [
        ("request-body-media-type-removed", "request body application/*"),
        ("request-body-type-changed", "request body application/xml"),
    ]
    assert changes[0].witness == Witness(
        "request", "Content-Type: application/octet-stream", "base"
    )


def test_parameters_of_a_media_type_are_covered_by_it(side: Side) -> None:
    base, revision = body(f"application/json; version=2: {TEXT}"), body(JSON)
    assert found(side, base, revision) == ["info request-body-media-type-added"]
    assert found(side, revision, base) == ["breaking request-body-media-type-removed"]


def test_evidence_is_a_body_or_the_lack_of_one(side: Side) -> None:
    removed = only(compared(side, OPTIONAL, NONE))
    assert removed.witness == Witness("body", "a", "base")
    required = only(compared(side, OPTIONAL, REQUIRED))
    assert required.witness == Witness("request", "POST /a\nContent-Length: 0", "base")
    media_type = only(compared(side, body(JSON, f"text/plain: {TEXT}"), OPTIONAL))
    assert media_type.witness == Witness("request", "Content-Type: text/plain", "base")
    assert media_type.subject == "text/plain"


def test_bodies_that_became_required_have_one_cause_where_they_are_one(side: Side) -> None:
    def cause(base: str, revision: str, path: str) -> tuple[str, ...]:
        return only(compared(side, base, revision, paths=(path, path))).cause

    other = body("application/json: {schema: {type: integer}}")
    required = body("application/json: {schema: {type: integer}}", more=", required: true")
    assert cause(OPTIONAL, REQUIRED, "/a") == cause(OPTIONAL, REQUIRED, "/b")
    assert cause(OPTIONAL, REQUIRED, "/a") != cause(other, required, "/a")


# Encodings

FIELDS = """{type: object, properties: {
    file: {type: string, format: binary}, text: {type: string}, thing: {type: object},
    list: {type: array, items: {type: string}}, of: {type: array, items: {type: integer}},
    any: {}, encoded: {type: string, contentEncoding: base64}}}"""


def form(encoding: str = "", media_type: str = "multipart/form-data") -> str:
    said = f", encoding: {{{encoding}}}" if encoding else ""
    return body(f"{media_type}: {{schema: {FIELDS}{said}}}")


URLENCODED = "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    "encoding",
    [
        "file: {contentType: application/octet-stream}",
        "text: {contentType: text/plain}",
        "text: {contentType: text/plain; charset=utf-8}",
        "thing: {contentType: application/json}",
        "list: {contentType: text/plain}",
        "any: {contentType: application/octet-stream}",
        "encoded: {contentType: application/octet-stream}",
        "absent: {contentType: image/png}",
        "file: {headers: {Content-Type: {schema: {type: string}}}}",
        "file: {allowReserved: false}",
    ],
)
def test_a_default_that_is_spelled_out_is_no_change(side: Side, encoding: str) -> None:
    assert found(side, form(), form(encoding)) == []
    assert found(side, form(encoding), form()) == []


@pytest.mark.parametrize(
    "encoding",
    [
        "list: {style: form, explode: true}",
        "list: {style: form}",
        "text: {style: form}",
        "text: {style: pipeDelimited}",
        "thing: {style: form}",
        "thing: {contentType: application/json}",
        "of: {contentType: text/plain}",
        "of: {headers: {X-Part: {schema: {type: string}}}}",
    ],
)
def test_a_default_of_a_form_that_is_spelled_out_is_no_change(side: Side, encoding: str) -> None:
    assert found(side, form(media_type=URLENCODED), form(encoding, URLENCODED)) == []
    assert found(side, form(encoding, URLENCODED), form(media_type=URLENCODED)) == []


@pytest.mark.parametrize(
    ("base", "revision", "there", "back"),
    [
        ("file: {contentType: image/png}", "file: {contentType: image/jpeg}", "changes", "changes"),
        (
            "file: {contentType: 'image/png, image/jpeg'}",
            "file: {contentType: image/png}",
            "narrows",
            "widens",
        ),
        ("file: {contentType: image/*}", "file: {contentType: image/png}", "narrows", "widens"),
        ("", "file: {contentType: image/png}", "changes", "changes"),
        ("", "thing: {contentType: application/xml}", "changes", "changes"),
        ("", "of: {style: spaceDelimited}", "changes", "changes"),
    ],
)
def test_another_encoding_of_a_part(
    side: Side, base: str, revision: str, there: str, back: str
) -> None:
    for one, other, effect in ((base, revision, there), (revision, base, back)):
        change = only(compared(side, form(one), form(other)))
        assert (change.rule, change.effect) == ("request-body-encoding-changed", effect)
        assert change.spot.slot == "request body multipart/form-data"
        assert change.spot.path == (change.subject,)


def test_evidence_of_another_content_type_is_the_head_of_a_part(side: Side) -> None:
    base, revision = form("file: {contentType: 'image/png, image/gif'}"), form(
        "file: {contentType: image/gif}"
    )
    assert only(compared(side, base, revision)).witness == Witness(
        "request", 'Content-Disposition: form-data; name="file"\nContent-Type: image/png', "base"
    )


@pytest.mark.parametrize(
    ("base", "revision", "before", "after"),
    [
        ("", "of: {style: form, explode: false}", "of=1&of=2", "of=1,2"),
        ("of: {style: pipeDelimited}", "of: {style: spaceDelimited}", "of=1%7C2", "of=1%202"),
        ("", "text: {allowReserved: true}", "text=a%2Fb", "text=a/b"),
        ("", "text: {contentType: application/json}", "text=a", "text=%22a%22"),
    ],
)
def test_another_encoding_of_a_form(
    side: Side, base: str, revision: str, before: str, after: str
) -> None:
    change = only(compared(side, form(base, URLENCODED), form(revision, URLENCODED)))
    assert (change.rule, change.effect) == ("request-body-encoding-changed", "changes")
    assert change.witness == Witness("request", {"before": before, "after": after}, "base")


def fields(schema: str, media_type: str, encoding: str = "") -> str:
    said = f", encoding: {{{encoding}}}" if encoding else ""
    whole = f"{{type: object, properties: {{a: {schema}, b: {{type: string}}}}}}"
    return body(f"{media_type}: {{schema: {whole}{said}}}")


@pytest.mark.parametrize("media_type", [URLENCODED, "multipart/form-data"])
def test_fields_of_forms_are_texts(side: Side, media_type: str) -> None:
    number, text = fields("{type: integer}", media_type), fields("{type: string}", media_type)
    assert found(side, number, text) == ["info request-property-type-generalized"]
    change = only(compared(side, text, number))
    assert (change.rule, change.effect) == ("request-property-type-specialized", "narrows")
    assert change.witness == Witness("body", {"a": "text"}, "base")
    assert change.spot.path == ("a",)
    inner = "{type: object, properties: {c: {type: %s}}}"
    number, text = (fields(inner % kind, media_type) for kind in ("integer", "string"))
    assert found(side, number, text) == ["breaking request-property-type-changed"]


@pytest.mark.parametrize(
    ("media_type", "encoding"),
    [("application/json", ""), ("multipart/form-data", "a: {contentType: application/json}")],
)
def test_json_tells_texts_from_numbers(side: Side, media_type: str, encoding: str) -> None:
    number = fields("{type: integer}", media_type, encoding)
    text = fields("{type: string}", media_type, encoding)
    assert found(side, number, text) == ["breaking request-property-type-changed"]


def test_a_field_of_a_form_becomes_a_list(side: Side) -> None:
    single = fields("{type: integer}", URLENCODED)
    several = fields("{type: array, items: {type: integer}}", URLENCODED)
    assert found(side, single, several) == ["info request-property-type-generalized"]
    assert found(side, several, single) == ["breaking request-property-type-changed"]


def test_encodings_of_other_bodies_mean_nothing(side: Side) -> None:
    base, revision = form(media_type="application/json"), form(
        "text: {style: deepObject}", "application/json"
    )
    assert found(side, base, revision) == []


def test_styles_of_parts_count_from_3_1_on(side: Side) -> None:
    base, revision = form(), form("of: {style: spaceDelimited}")
    assert found(side, base, revision, openapi=("3.0.3", "3.0.3")) == []
    assert found(side, base, revision) == ["breaking request-body-encoding-changed"]


@pytest.mark.parametrize(
    ("base", "revision", "there", "back"),
    [
        ("", "X-Part: {schema: {type: integer}}", "info", "warning"),
        ("", "X-Part: {required: true, schema: {type: integer}}", "breaking", "warning"),
        (
            "X-Part: {schema: {type: integer}}",
            "x-part: {required: true, schema: {type: integer}}",
            "breaking",
            "info",
        ),
    ],
)
def test_headers_of_parts(side: Side, base: str, revision: str, there: str, back: str) -> None:
    def part(headers: str) -> str:
        return form(f"file: {{headers: {{{headers}}}}}" if headers else "")

    assert found(side, part(base), part(revision)) == [f"{there} request-body-encoding-changed"]
    assert found(side, part(revision), part(base)) == [f"{back} request-body-encoding-changed"]
    (change,) = compared(side, part(base), part(revision))
    assert change.spot.slot == "request body multipart/form-data part 'file' header 'X-Part'"


# Media types


@pytest.mark.parametrize(
    ("name", "by", "expected"),
    [
        ("application/json", "application/json", True),
        ("application/json;version=1", "application/json", True),
        ("application/json", "application/json;version=1", False),
        ("application/json", "application/*", True),
        ("application/*", "application/json", False),
        ("application/*", "*/*", True),
        ("*/*", "application/*", False),
        ("*/*", "*/*", True),
        ("text/plain", "application/*", False),
        ("application/vnd.a+json", "application/json", False),
    ],
)
def test_what_covers_what(name: str, by: str, expected: bool) -> None:
    assert covered(name, {by}) is expected


@pytest.mark.parametrize(
    ("name", "others", "expected"),
    [
        ("*/*", ["application/json"], "text/plain"),
        ("*/*", ["Application/JSON", "text/*"], "application/xml"),
        ("image/*", ["image/png"], "image/example"),
        ("application/*", [], "application/json"),
    ],
)
def test_an_example_of_a_range_is_not_covered_by_others(
    name: str, others: list[str], expected: str
) -> None:
    found_type = example_of(name, others)
    assert found_type == expected
    assert covered(found_type, {name})
    assert not covered(found_type, {normalised(each) for each in others})
