"""What changes in parameters mean, by the requests that are accepted before and after."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.diff.model import Witness
from tests.diff.slot_pairs import Side, compared, found, only

QUERY = "{name: page, in: query, schema: {type: integer}}"


def parameters(*written: str) -> str:
    return "parameters: [" + ", ".join(written) + "]"


NONE = "{}"
OPTIONAL = parameters(QUERY)
REQUIRED = parameters("{name: page, in: query, required: true, schema: {type: integer}}")
LIST = "{type: array, items: {type: integer}}"
OBJECT = "{type: object, properties: {a: {type: integer}, b: {type: string}}}"


@pytest.mark.parametrize(
    ("base", "revision", "there", "back"),
    [
        (
            NONE,
            OPTIONAL,
            "info new-optional-request-parameter",
            "breaking request-parameter-removed",
        ),
        (
            NONE,
            REQUIRED,
            "breaking new-required-request-parameter",
            "breaking request-parameter-removed",
        ),
        (
            OPTIONAL,
            REQUIRED,
            "breaking request-parameter-became-required",
            "info request-parameter-became-optional",
        ),
        (
            OPTIONAL,
            parameters("{name: page, in: query, deprecated: true, schema: {type: integer}}"),
            "info request-parameter-deprecated",
            "info request-parameter-reactivated",
        ),
        (
            OPTIONAL,
            parameters("{name: page, in: header, schema: {type: integer}}"),
            "breaking request-parameter-location-changed",
            "breaking request-parameter-location-changed",
        ),
        (
            OPTIONAL,
            parameters("{name: page, in: query, schema: {type: integer}, x-sunset: '2030-01-01'}"),
            "info request-parameter-extension-changed",
            "info request-parameter-extension-changed",
        ),
        (
            parameters("{name: page, in: query, schema: {type: integer}, odd: 1}"),
            parameters("{name: page, in: query, schema: {type: integer}, odd: 2}"),
            "undecided unclassified-change",
            "undecided unclassified-change",
        ),
        (
            OPTIONAL,
            parameters("{name: page, in: query, allowEmptyValue: true, schema: {type: integer}}"),
            "info request-parameter-empty-value-allowed",
            "breaking request-parameter-empty-value-forbidden",
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
        (
            NONE,
            OPTIONAL,
            "info new-optional-request-parameter",
            "breaking request-parameter-removed",
        ),
        (
            NONE,
            REQUIRED,
            "info new-required-request-parameter",
            "breaking request-parameter-removed",
        ),
        (
            OPTIONAL,
            REQUIRED,
            "info request-parameter-became-required",
            "breaking request-parameter-became-optional",
        ),
    ],
)
def test_where_the_api_sends_the_request_a_parameter_is_a_promise(
    side: Side, base: str, revision: str, there: str, back: str
) -> None:
    assert found(side, base, revision, sender="response") == [there]
    assert found(side, revision, base, sender="response") == [back]


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        pytest.param(
            parameters(QUERY, "{name: X-Trace, in: header, schema: {type: string}}"),
            parameters("{name: x-trace, in: header, schema: {type: string}}", QUERY),
            id="reordered, and a header in another case",
        ),
        pytest.param(OPTIONAL, "path: [" + QUERY + "]", id="stated by the path"),
        pytest.param(
            OPTIONAL, "parameters: [{$ref: '#/components/parameters/Page'}]", id="a component"
        ),
        pytest.param(
            parameters("{name: q, in: query, schema: {type: string}}"),
            parameters("{name: q, in: query, schema: {$ref: '#/components/schemas/Text'}}"),
            id="a schema of a component",
        ),
        pytest.param(
            "path: [{name: q, in: query, schema: {type: boolean}}]\n" + OPTIONAL,
            parameters(QUERY, "{name: q, in: query, schema: {type: boolean}}"),
            id="one of the path, one of the operation",
        ),
        pytest.param(
            "path: [{name: page, in: query, schema: {type: string}}]\n" + OPTIONAL,
            OPTIONAL,
            id="one of the path that the operation replaces",
        ),
        pytest.param(
            OPTIONAL,
            parameters(
                "{name: page, in: query, required: false, deprecated: false, style: form,"
                " explode: true, allowReserved: false, allowEmptyValue: false,"
                " description: Which, example: 5, schema: {type: integer}}"
            ),
            id="defaults that are spelled out",
        ),
        pytest.param(
            parameters("{name: Authorization, in: header, schema: {type: string}}"),
            NONE,
            id="a header that security describes",
        ),
        pytest.param(
            parameters("{name: q, in: query, schema: {type: string}}"),
            parameters("{name: q, in: query, allowEmptyValue: true, schema: {type: string}}"),
            id="an empty text, which is accepted anyway",
        ),
        pytest.param(
            parameters("{name: q, in: query, content: {application/json: {schema: {}}}}"),
            parameters("{name: q, in: query, content: {application/json: {}}}"),
            id="a schema that says nothing, and none",
        ),
        pytest.param(
            parameters("{name: q, in: query, content: {application/json: {schema: {}}}}"),
            parameters("{name: q, in: query, content: {application/x+json: {schema: {}}}}"),
            id="media types of the same bytes",
        ),
    ],
)
def test_other_words_are_no_change(side: Side, base: str, revision: str) -> None:
    assert found(side, base, revision) == []
    assert found(side, revision, base) == []


# Paths


@pytest.mark.parametrize(
    ("paths", "base", "revision"),
    [
        (
            ("/a/{id}/b/{key}", "/a/{thing}/b/{id}"),
            ("{name: id, in: path, required: true, schema: {type: integer}}",),
            ("{name: thing, in: path, required: true, schema: {type: integer}}",),
        ),
        (("/a/{id}", "/a/{key}"), (), ()),
        (
            ("/a/{id}", "/a/{id}"),
            (),
            ("{name: id, in: path, required: true, schema: {type: string}}",),
        ),
        (
            ("/a/{id}", "/v1/a/{key}"),
            ("{name: id, in: path, required: true, schema: {type: integer}}",),
            ("{name: key, in: path, required: true, schema: {type: integer}}",),
        ),
        (
            ("/a/{id}/b/{key}", "/b/{key}/in/a/{id}"),
            ("{name: id, in: path, required: true, schema: {type: integer}}",),
            ("{name: id, in: path, required: true, schema: {type: integer}}",),
        ),
    ],
)
def test_parameters_of_a_path_have_no_name_on_the_wire(
    side: Side, paths: tuple[str, str], base: tuple[str, ...], revision: tuple[str, ...]
) -> None:
    written = parameters(*base), parameters(*revision)
    assert found(side, *written, paths=paths) == []
    assert found(side, *reversed(written), paths=(paths[1], paths[0])) == []


def test_what_moves_to_the_server_is_no_parameter_that_goes(side: Side) -> None:
    assert found(side, NONE, NONE, paths=("/{tenant}/a/{id}", "/a/{key}")) == []
    assert found(side, NONE, NONE, paths=("/a/{key}", "/{tenant}/a/{id}")) == []


def test_a_parameter_that_leaves_the_path_is_another_place(side: Side) -> None:
    written = (
        parameters(f"{{name: id, in: {where}, required: true, schema: {{type: integer}}}}")
        for where in ("path", "query")
    )
    change = only(compared(side, *written, paths=("/a/{id}", "/a")))
    assert change.rule == "request-parameter-location-changed"
    assert change.witness == Witness(
        "request", {"before": "POST /a/1", "after": "POST /a?id=1"}, "base"
    )


def test_parameters_of_a_path_that_change_places_change_their_types(side: Side) -> None:
    number = "{name: id, in: path, required: true, schema: {type: integer}}"
    assert found(
        side, parameters(number), parameters(number), paths=("/a/{id}/{key}", "/a/{key}/{id}")
    ) == [
        "info request-parameter-type-generalized",
        "breaking request-parameter-type-specialized",
    ]


def test_the_matrix_style_has_the_name_on_the_wire(side: Side) -> None:
    base, revision = (
        parameters(
            f"{{name: {name}, in: path, required: true, style: matrix, schema: {{type: integer}}}}"
        )
        for name in ("id", "key")
    )
    change = only(compared(side, base, revision, paths=("/a{id}", "/a{key}")))
    assert change.rule == "request-parameter-serialization-changed"
    assert change.witness == Witness("request", {"before": ";id=1", "after": ";key=1"}, "base")


# Serialization


def one(schema: str, where: str = "query", more: str = "") -> str:
    return parameters(f"{{name: q, in: {where}, schema: {schema}{more}}}")


@pytest.mark.parametrize(
    ("base", "revision", "before", "after"),
    [
        (one(LIST), one(LIST, more=", explode: false"), "q=1&q=2", "q=1,2"),
        (one(LIST, "cookie"), one(LIST, "cookie", ", explode: false"), "q=1&q=2", "q=1,2"),
        (
            one(LIST, more=", style: pipeDelimited"),
            one(LIST, more=", style: spaceDelimited"),
            "q=1%7C2",
            "q=1%202",
        ),
        (one(OBJECT), one(OBJECT, more=", explode: false"), "a=1&b=a", "q=a,1,b,a"),
        (one(OBJECT), one(OBJECT, more=", style: deepObject"), "a=1&b=a", "q%5Ba%5D=1&q%5Bb%5D=a"),
        (one(OBJECT, "header"), one(OBJECT, "header", ", explode: true"), "a,1,b,a", "a=1,b=a"),
        (
            one("{type: string}"),
            one("{type: string}", more=", allowReserved: true"),
            "q=a%2Fb",
            "q=a/b",
        ),
        (
            one(OBJECT),
            parameters(
                "{name: q, in: query, content: {application/json: {schema: " + OBJECT + "}}}"
            ),
            "a=1&b=a",
            "q=%7B%22a%22%3A1%2C%22b%22%3A%22a%22%7D",
        ),
        (
            one("{type: string}"),
            parameters(
                "{name: q, in: query, content: {application/json: {schema: {type: string}}}}"
            ),
            "q=a",
            "q=%22a%22",
        ),
        (
            one("{type: object, additionalProperties: {type: integer}}"),
            one(
                "{type: object, additionalProperties: {type: integer}}", more=", style: deepObject"
            ),
            "key=1&other=1",
            "q%5Bkey%5D=1&q%5Bother%5D=1",
        ),
    ],
)
def test_other_bytes_for_the_same_value_break(
    side: Side, base: str, revision: str, before: str, after: str
) -> None:
    there, back = only(compared(side, base, revision)), only(compared(side, revision, base))
    assert there.rule == back.rule == "request-parameter-serialization-changed"
    assert there.effect == back.effect == "changes"
    assert there.witness == Witness("request", {"before": before, "after": after}, "base")
    assert back.witness == Witness("request", {"before": after, "after": before}, "base")


def test_styles_of_paths_write_other_bytes(side: Side) -> None:
    texts = {
        "simple, explode: false": "1,2",
        "label, explode: false": ".1,2",
        "label, explode: true": ".1.2",
        "matrix, explode: false": ";q=1,2",
        "matrix, explode: true": ";q=1;q=2",
    }
    plain, *others = (
        parameters(f"{{name: q, in: path, required: true, style: {style}, schema: {LIST}}}")
        for style in texts
    )
    for style, text in zip(others, [*texts.values()][1:], strict=True):
        change = only(compared(side, plain, style, paths=("/a{q}", "/a{q}")))
        assert change.witness == Witness("request", {"before": "1,2", "after": text}, "base")


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        (one("{type: integer}"), one("{type: integer}", more=", explode: false")),
        (one("{type: string}"), one("{type: string}", more=", style: pipeDelimited")),
        (one("{type: boolean}"), one("{type: boolean}", more=", style: deepObject")),
        (one(LIST, "header"), one(LIST, "header", ", explode: true")),
        (one(LIST, more=", style: spaceDelimited, explode: true"), one(LIST)),
        (
            one(OBJECT, more=", style: deepObject"),
            one(OBJECT, more=", style: deepObject, explode: false"),
        ),
        (one("{type: integer}"), one("{type: integer}", more=", allowReserved: true")),
        (
            one("{type: string, format: uuid}"),
            one("{type: string, format: uuid}", more=", allowReserved: true"),
        ),
        (one("{enum: [a, b]}"), one("{enum: [a, b]}", more=", allowReserved: true")),
        (
            one("{type: integer}"),
            parameters(
                "{name: q, in: query, content: {application/json: {schema: {type: integer}}}}"
            ),
        ),
        (
            one("{type: string}"),
            parameters("{name: q, in: query, content: {text/plain: {schema: {type: string}}}}"),
        ),
        (
            one("{type: array, maxItems: 1, items: {type: string}}"),
            one("{type: array, maxItems: 1, items: {type: string}}", more=", explode: false"),
        ),
    ],
)
def test_another_style_with_the_same_bytes_is_no_change(
    side: Side, base: str, revision: str
) -> None:
    assert found(side, base, revision) == []
    assert found(side, revision, base) == []


# Values as texts


@pytest.mark.parametrize("where", ["query", "header", "cookie"])
@pytest.mark.parametrize("kind", ["integer", "number", "boolean"])
def test_what_takes_any_text_takes_the_text_of_a_number(side: Side, where: str, kind: str) -> None:
    number, text = one(f"{{type: {kind}}}", where), one("{type: string}", where)
    assert found(side, number, text) == ["info request-parameter-type-generalized"]
    change = only(compared(side, text, number))
    assert (change.rule, change.effect) == ("request-parameter-type-specialized", "narrows")
    assert change.witness == Witness("parameter", "text", "base")
    assert change.details == {"base": "string", "revision": kind}


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        ("{enum: [1, 2]}", "{enum: ['1', '2']}"),
        ("{type: boolean}", "{type: string, enum: ['true', 'false']}"),
        ("{type: [string, integer]}", "{type: string}"),
    ],
)
def test_the_same_texts_are_no_change(side: Side, base: str, revision: str) -> None:
    assert found(side, one(base), one(revision)) == []
    assert found(side, one(revision), one(base)) == []


def test_listed_texts_that_are_all_numbers_become_any_number(side: Side) -> None:
    listed, number = one("{enum: ['1', '2']}"), one("{type: integer}")
    assert found(side, listed, number) == ["info request-parameter-type-generalized"]
    change = only(compared(side, number, listed))
    assert (change.effect, change.witness) == ("narrows", Witness("parameter", -1, "base"))


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        ("{type: integer}", "{type: string, pattern: '^[a-z]*$'}"),
        ("{type: integer}", "{type: boolean}"),
        ("{enum: ['1', a]}", "{type: integer}"),
    ],
)
def test_texts_that_are_not_known_to_be_accepted_are_compared_as_values(
    side: Side, base: str, revision: str
) -> None:
    (told,) = found(side, one(base), one(revision))
    assert told.startswith("breaking request-parameter-")


def test_json_in_a_query_tells_texts_from_numbers(side: Side) -> None:
    base, revision = (
        parameters(
            "{name: q, in: query, content: {application/json: {schema: {type: " + kind + "}}}}"
        )
        for kind in ("integer", "string")
    )
    (told,) = found(side, base, revision)
    assert told == "breaking request-parameter-type-changed"


def test_an_exploded_list_takes_one_value(side: Side) -> None:
    single, several = one("{type: integer}"), one(LIST)
    assert found(side, single, several) == ["info request-parameter-type-generalized"]
    change = only(compared(side, several, single))
    assert (change.rule, change.effect) == ("request-parameter-type-changed", "narrows")
    assert change.witness is not None
    assert change.witness.value == [0, 0]


@pytest.mark.parametrize("more", [", explode: false", ", style: pipeDelimited"])
def test_a_list_with_separators_misreads_one_value(side: Side, more: str) -> None:
    single, several = one("{type: string}"), one("{type: array, items: {type: string}}", more=more)
    (told,) = found(side, single, several)
    assert told.startswith("breaking request-parameter-type-")


def test_items_are_compared_with_the_single_value(side: Side) -> None:
    single = one("{type: string}")
    several = one("{type: array, items: {type: string, maxLength: 3}}")
    assert found(side, single, several) == [
        "info request-parameter-type-generalized",
        "breaking request-parameter-max-length-set",
    ]


def held(schema: str) -> str:
    return one(f"{{type: object, properties: {{a: {schema}}}}}", more=", style: deepObject")


@pytest.mark.parametrize(
    "within",
    [
        held,
        lambda schema: one(f"{{type: array, items: {schema}}}"),
        lambda schema: one(f"{{type: array, items: {schema}}}", "header"),
        lambda schema: held(f"{{type: array, items: {schema}}}"),
        lambda schema: one(f"{{type: object, additionalProperties: {schema}}}"),
    ],
)
def test_values_inside_are_texts_as_well(side: Side, within: Callable[[str], str]) -> None:
    number, text = within("{type: integer}"), within("{type: string}")
    (there,), (back,) = compared(side, number, text), compared(side, text, number)
    assert (there.effect, back.effect) == ("widens", "narrows")
    assert there.rule.endswith("-type-generalized")
    assert back.rule.endswith("-type-specialized")
    assert there.spot.path == back.spot.path != ()
    assert back.witness is not None
    assert "text" in str(back.witness.value)
    assert found(side, within("{enum: [1, 2]}"), within("{enum: ['1', '2']}")) == []


def test_a_list_inside_of_a_value_is_not_one_value(side: Side) -> None:
    single, several = held("{type: integer}"), held(LIST)
    assert found(side, single, several) == ["breaking request-parameter-property-type-changed"]


# Evidence and causes


def test_evidence_is_a_request_that_one_side_accepts(side: Side) -> None:
    base = parameters(
        "{name: id, in: path, required: true, schema: {type: integer, minimum: 7}}",
        "{name: sort, in: query, required: true, schema: {enum: [up, down]}}",
        "{name: X-Key, in: header, required: true, schema: {type: string}}",
        "{name: session, in: cookie, required: true, schema: {type: string}}",
        "{name: gone, in: query, schema: {type: boolean}}",
    )
    revision = base.replace(", {name: gone, in: query, schema: {type: boolean}}", "")
    change = only(compared(side, base, revision, paths=("/a/{id}", "/a/{id}")))
    assert change.rule == "request-parameter-removed"
    assert change.witness == Witness(
        "request", "POST /a/8?sort=up&gone=true\nX-Key: a\nCookie: session=a", "base"
    )
    assert change.spot.slot == "query parameter 'gone'"
    assert change.base is not None
    assert change.base.value == {"name": "gone", "in": "query", "schema": {"type": "boolean"}}


def test_without_witnesses_none_is_made(side: Side) -> None:
    (change,) = compared(side, OPTIONAL, NONE, witnesses=False)
    assert change.witness is None
    assert change.no_witness == ""


def test_equal_changes_have_one_cause(side: Side) -> None:
    def cause(base: str, revision: str, **more: Any) -> tuple[str, ...]:
        return only(compared(side, base, revision, **more)).cause

    elsewhere = {"paths": ("/b", "/b")}
    assert cause(NONE, OPTIONAL) == cause(NONE, OPTIONAL, **elsewhere)
    assert cause(NONE, OPTIONAL) != cause(NONE, REQUIRED)
    other = parameters("{name: page, in: query, schema: {type: string}}")
    assert cause(NONE, OPTIONAL) != cause(NONE, other)
    assert cause(OPTIONAL, REQUIRED) == cause(OPTIONAL, REQUIRED, **elsewhere)
    assert cause(OPTIONAL, NONE) != cause(NONE, OPTIONAL)
