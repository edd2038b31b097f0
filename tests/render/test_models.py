"""Models: unions and what tells their members apart, recursion, enums, maps, what is read only."""

import importlib
import inspect
import sys
from typing import Any

import pytest
from pydantic import ValidationError

from .conftest import Generate, Generated


def reading(schema: str, components: str = "") -> str:
    """A document with one operation, ``GET /x``, that answers with `schema`."""
    return f"""
    paths: {{/x: {{get: {{responses: {{'200': {{
      description: ok, content: {{application/json: {{schema: {schema}}}}}}}}}}}}}}}
    components: {{schemas: {{{components}}}}}
    """


def fields_of_models(package: Generated) -> dict[str, set[str]]:
    """The fields of every model of a package."""
    models = {name: getattr(package.models, name) for name in dir(package.models)}
    return {
        name: set(model.model_fields)
        for name, model in models.items()
        if hasattr(model, "model_fields")
    }


CARDS = """
  Card: {type: object, required: [kind, digits], properties: {
    kind: {type: string, enum: [card]}, digits: {type: string}}},
  Cash: {type: object, required: [kind], properties: {
    kind: {type: string, enum: [cash]}, change: {type: number}}}
"""
MAPPING = "{card: '#/components/schemas/Card', cash: '#/components/schemas/Cash'}"
MEMBERS = "[{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Cash'}]"


@pytest.mark.parametrize(
    "union",
    [
        f"{{oneOf: {MEMBERS}}}",
        f"{{anyOf: {MEMBERS}}}",
        f"{{oneOf: {MEMBERS}, discriminator: {{propertyName: kind}}}}",
        f"{{oneOf: {MEMBERS}, discriminator: {{propertyName: kind, mapping: {MAPPING}}}}}",
    ],
)
def test_members_are_told_apart_by_their_tag(generate: Generate, union: str) -> None:
    package = generate(reading(union, CARDS))
    client, models = package.client(), package.models
    package.wire.answer({"kind": "cash", "change": 1.5})
    assert client.x.get() == models.Cash(kind="cash", change=1.5)
    package.wire.answer({"kind": "card", "digits": "42"})
    assert client.x.get() == models.Card(kind="card", digits="42")


def test_a_member_that_no_list_has_is_kept(generate: Generate) -> None:
    package = generate(reading(f"{{oneOf: {MEMBERS}}}", CARDS))
    package.wire.answer({"kind": "crypto", "coin": "x"})
    with pytest.warns(package.module.ResponseMismatchWarning, match="crypto"):
        assert package.client(strict=False).x.get() == {"kind": "crypto", "coin": "x"}
    with pytest.raises(package.module.ResponseMismatchError):
        package.client(strict=True).x.get()
    annotation = inspect.signature(package.client().x.get).return_annotation
    assert annotation == "models.Card | models.Cash | dict[str, Any]"


def test_members_without_a_tag(generate: Generate) -> None:
    package = generate(
        reading(
            "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}",
            "A: {type: object, required: [a], properties: {a: {type: integer}}},"
            "B: {type: object, required: [b], properties: {b: {type: integer}}}",
        )
    )
    client, models = package.client(), package.models
    package.wire.answer({"b": 1})
    assert client.x.get() == models.B(b=1)
    package.wire.answer({"a": 1})
    assert client.x.get() == models.A(a=1)


def test_unions_of_scalars_and_lists(generate: Generate) -> None:
    package = generate(
        reading("{type: array, items: {oneOf: [{type: integer}, {type: string}, {type: 'null'}]}}")
    )
    package.wire.answer([1, "a", None])
    assert package.client().x.list().data == [1, "a", None]


def test_recursive_models(generate: Generate) -> None:
    package = generate(
        reading(
            "{$ref: '#/components/schemas/Node'}",
            "Node: {type: object, required: [value], properties: {"
            "  value: {type: integer}, next: {$ref: '#/components/schemas/Node'},"
            "  children: {type: array, items: {$ref: '#/components/schemas/Node'}}}}",
        )
    )
    package.load_all()
    package.wire.answer({"value": 1, "next": {"value": 2}, "children": [{"value": 3}]})
    node = package.client().x.get()
    assert (node.next.value, node.children[0].value, node.next.next) == (2, 3, None)
    built = package.models.Node(value=1, next=package.models.Node(value=2))
    assert built.model_dump(exclude_unset=True) == {"value": 1, "next": {"value": 2}}


def test_mutually_recursive_models_of_two_resources(generate: Generate) -> None:
    package = generate("""
    paths:
      /people: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {
        $ref: '#/components/schemas/Person'}}}}}}}
      /pets: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {
        $ref: '#/components/schemas/Pet'}}}}}}}
    components:
      schemas:
        Person: {type: object, properties: {pets: {type: array, items: {
          $ref: '#/components/schemas/Pet'}}}}
        Pet: {type: object, properties: {owner: {$ref: '#/components/schemas/Person'},
                                         kind: {$ref: '#/components/schemas/Kind'}}}
        Kind: {type: string, enum: [cat, dog]}
    """)
    package.load_all()
    package.wire.answer({"pets": [{"owner": {"pets": []}, "kind": "cat"}]})
    assert package.client().people.get().pets[0].owner.pets == []


DIAMOND = reading(
    "{oneOf: [{$ref: '#/components/schemas/Top'}, {$ref: '#/components/schemas/Left'}]}",
    "Top: {type: object, required: [l, r], properties: {"
    "  l: {$ref: '#/components/schemas/Left'}, r: {$ref: '#/components/schemas/Right'}}},"
    "Left: {type: object, properties: {bottom: {$ref: '#/components/schemas/Bottom'}}},"
    "Right: {type: object, properties: {bottom: {$ref: '#/components/schemas/Bottom'},"
    "  color: {$ref: '#/components/schemas/Color'}, back: {$ref: '#/components/schemas/Right'}}},"
    "Bottom: {type: object, properties: {color: {$ref: '#/components/schemas/Color'},"
    "  inner: {$ref: '#/components/schemas/Inner'}}},"
    "Inner: {type: object, properties: {i: {type: integer}}},"
    "Color: {type: string, enum: [red, green]}",
)


def loaded(package: Generated) -> set[str]:
    """The modules of models that were imported."""
    prefix = f"{package.module.__name__}.models."
    return {name.removeprefix(prefix) for name in sys.modules if name.startswith(prefix)}


@pytest.mark.parametrize(
    ("name", "modules"),
    [
        ("Top", {"top", "left", "bottom", "enums"}),
        ("Right", {"top", "left", "bottom", "enums"}),
        ("Left", {"left", "bottom", "enums"}),
        ("Inner", {"bottom", "enums"}),
        ("Color", {"enums"}),
    ],
)
def test_a_model_loads_what_it_holds_and_nothing_else(
    generate: Generate, name: str, modules: set[str]
) -> None:
    package = generate(DIAMOND)
    assert loaded(package) == set()
    assert getattr(package.models, name).__name__ == name
    assert loaded(package) == modules


def test_every_module_can_be_the_first_to_be_imported(generate: Generate) -> None:
    package = generate(DIAMOND)
    package.load_all()
    names = loaded(package)
    assert names == {"top", "left", "bottom", "enums"}
    prefix = f"{package.module.__name__}.models."
    for first in names:
        for name in names:
            sys.modules.pop(prefix + name, None)
        importlib.import_module(prefix + first)


def test_modules_say_what_is_in_them(generate: Generate) -> None:
    package = generate(DIAMOND)
    package.load_all()
    told = {name: vars(package.models)[name].__doc__ for name in loaded(package)}
    assert told == {
        "top": "The model ``Top`` and what is only found with it.",
        "left": "The model ``Left``.",
        "bottom": "The model ``Bottom`` and what is only found with it.",
        "enums": "Enums that belong to no single model.",
    }


def test_a_model_called_like_what_the_index_needs(generate: Generate) -> None:
    names = ["Globals", "ImportModule", "Getattr", "Sorted", "Enums", "Con", "Class"]
    schemas = {
        name: {"type": "object", "properties": {name: {"type": "integer"}}} for name in names
    }
    answers = {
        f"/{name}": {"get": {"responses": {"200": {"description": "ok", "content": {
            "application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}}}}
        for name in names
    }  # fmt: skip
    package = generate({"paths": answers, "components": {"schemas": schemas}})
    package.load_all()
    assert set(names) <= set(dir(package.models))
    assert all(getattr(package.models, name).__name__ == name for name in names)


def test_enums_are_open_when_read_and_closed_when_written(generate: Generate) -> None:
    package = generate("""
    paths:
      /x:
        put:
          requestBody: {required: true, content: {application/json: {schema: {
            $ref: '#/components/schemas/Light'}}}}
          responses: {'200': {description: ok, content: {application/json: {schema: {
            $ref: '#/components/schemas/Light'}}}}}
    components: {schemas: {Light: {type: object, required: [color], properties: {
      color: {type: string, enum: [red, green]}, level: {type: integer, enum: [1, 2]}}}}}
    """)
    method = package.client(strict=False).x.replace
    package.wire.answer({"color": "blue", "level": 3})
    with pytest.warns(package.module.ResponseMismatchWarning):
        light = method(color="red")
    assert (light.color, light.level) == ("blue", 3)
    hints = inspect.get_annotations(method.__func__)
    assert hints["color"] == "models.LightColor"
    assert hints["level"] == "models.LightLevel | Unset"
    alias = package.models.LightColor
    assert (alias.__name__, alias.__value__.__args__) == ("LightColor", ("red", "green"))


def test_what_no_property_names_is_kept(generate: Generate) -> None:
    package = generate(
        reading(
            "{type: object, additionalProperties: {type: integer}, properties: {a: {type: string}}}"
        )
    )
    package.wire.answer({"a": "b", "c": 1})
    result = package.client(strict=False).x.get()
    assert result.a == "b"
    assert package.module.raw_value(result, "c") == 1


@pytest.mark.parametrize(
    "schema",
    ["{type: object}", "{type: object, additionalProperties: true}", "{additionalProperties: {}}"],
)
def test_free_objects_are_dicts(generate: Generate, schema: str) -> None:
    package = generate(reading(schema))
    package.wire.answer({"a": {"b": [1]}})
    assert package.client().x.get() == {"a": {"b": [1]}}


def test_what_is_built_by_hand_is_checked(generate: Generate) -> None:
    package = generate(reading("{$ref: '#/components/schemas/Card'}", CARDS))
    with pytest.raises(ValidationError):
        package.models.Card(kind="card", digits="42", digit="4")
    with pytest.raises(ValidationError):
        package.models.Card(kind="card")


def test_read_only_and_write_only_make_two_models_of_one_schema(generate: Generate) -> None:
    package = generate("""
    paths:
      /x:
        post:
          requestBody: {content: {application/json: {schema: {type: array, items: {
            $ref: '#/components/schemas/User'}}}}}
          responses: {'200': {description: ok, content: {application/json: {schema: {
            $ref: '#/components/schemas/User'}}}}}
    components: {schemas: {User: {type: object, required: [id, name, password], properties: {
      id: {type: integer, readOnly: true}, name: {type: string},
      password: {type: string, writeOnly: true}}}}}
    """)
    package.wire.answer({"id": 1, "name": "a"})
    result = package.client().x.create()
    assert (result.id, result.name) == (1, "a")
    assert sorted(map(sorted, fields_of_models(package).values())) == [
        ["id", "name"],
        ["name", "password"],
    ]


def test_what_nothing_uses_is_left_out(generate: Generate) -> None:
    package = generate(reading("{type: string}", CARDS))
    assert dir(package.models).count("Card") == 0
    assert [path for path in package.files if "/models/" in path] == [
        f"src/{package.module.__name__}/models/__init__.py"
    ]


EVENTS = """
paths:
  /jobs:
    post:
      requestBody: {required: true, content: {application/json: {schema: {
        type: object, required: [url], properties: {url: {type: string}}}}}}
      callbacks:
        finished: {'{$request.body#/url}': {post: {
          requestBody: {content: {application/json: {schema: {
            type: object, required: [job], properties: {job: {type: string}}}}}},
          responses: {'200': {description: thanks}}}}}
webhooks:
  petAdded: {post: {
    requestBody: {content: {application/json: {schema: {
      type: object, required: [id], properties: {id: {type: integer}}}}}},
    responses: {'200': {description: thanks}}}}
"""


def test_callbacks_and_webhooks_have_models_and_no_methods(generate: Generate) -> None:
    package = generate(EVENTS)
    package.load_all()
    assert "petAdded" in package.text("models/pet_added.py")
    assert "finished" in package.text("models/finished.py")
    assert sorted(map(sorted, fields_of_models(package).values())) == [["id"], ["job"], ["url"]]
    assert [method.operation.key for _, method in package.model.methods()] == ["POST /jobs"]


def test_fields_called_like_their_types(generate: Generate) -> None:
    package = generate(
        reading(
            "{type: object, properties: {date: {type: string, format: date},"
            " datetime: {type: string, format: date-time}, uuid: {type: string, format: uuid},"
            " decimal: {type: number, format: decimal}, list: {type: array, items: {type: string}},"
            " dict: {type: object}, any: {}, never: false}}"
        )
    )
    package.load_all()
    answer: dict[str, Any] = {
        "date": "2024-01-02",
        "datetime": "2024-01-02T03:04:05Z",
        "uuid": "00000000-0000-0000-0000-000000000007",
        "decimal": 1.25,
        "list": ["a"],
        "dict": {},
        "any": None,
    }
    package.wire.answer(answer)
    result = package.client().x.get()
    fields = type(result).model_fields.items()
    values = {info.alias or name: getattr(result, name) for name, info in fields}
    assert (values["date"].day, values["datetime"].hour, values["uuid"].int) == (2, 3, 7)
    assert (str(values["decimal"]), values["list"]) == ("1.25", ["a"])
