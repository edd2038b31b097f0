"""Forms of fields: few, made once, and nothing lost in them."""

import json

import pytest

from generator.ir.types import Type
from generator.render import Texts, TextsInMemory, form_code
from generator.render.contents import FieldContent
from generator.render.form_code import FormCode, ModelGenerationError, code_of_forms
from generator.render.forms import enum_form, field_form

PET = Type("object", shape="Pet")
PETS = Type("list", arguments=(PET,))
KIND = Type("enum", scalar="string", shape="Kind")


def field(
    type_: Type, *, name: str = "a", wire: str = "a", required: bool = True, tag: bool = False
) -> FieldContent:
    return FieldContent(name, wire, type_, required, tag, "")


def code(texts: Texts, content: FieldContent) -> FormCode:
    form = field_form(content)
    return code_of_forms([form.source], texts)[form.source]


def test_fields_that_differ_in_names_and_classes_have_one_form() -> None:
    form = field_form(field(PETS, name="pets", wire="Pets"))
    other = field_form(field(Type("list", arguments=(Type("object", shape="Owner"),)), wire="x"))
    assert form.source == other.source
    assert (form.classes, other.classes) == (("Pet",), ("Owner",))


def test_enums_have_one_form_whatever_their_values() -> None:
    assert enum_form(("a", "b")).source == enum_form((1,)).source


@pytest.mark.parametrize(
    "other",
    [
        field(PETS, required=False),
        field(PETS, wire="b"),
        field(PET),
        field(Type("list", arguments=(PET,), nullable=True)),
        field(Type("list", arguments=(KIND,))),
    ],
)
def test_what_decides_how_a_field_is_written_is_in_its_form(other: FieldContent) -> None:
    assert field_form(other).source != field_form(field(PETS)).source


def test_a_tag_takes_listed_values_only() -> None:
    assert "UnknownString" not in field_form(field(KIND, tag=True)).source
    assert "UnknownString" in field_form(field(KIND)).source


def test_the_code_of_a_form(texts: Texts) -> None:
    assert code(texts, field(PETS)) == FormCode("list[StandIn0]", ())
    assert code(texts, field(KIND, required=False, wire="b")) == FormCode(
        'Annotated[StandIn0 | UnknownString | None, Field(alias="wire name")] = None',
        (
            (".._runtime.models", "UnknownString"),
            ("pydantic", "Field"),
            ("typing", "Annotated"),
        ),
    )
    form = enum_form(("a",)).source
    assert code_of_forms([form], texts)[form] == FormCode(
        'TypeAliasType("StandIn", Literal["values 0"])',
        (("typing", "Literal"), ("typing_extensions", "TypeAliasType")),
    )


def test_all_unknown_forms_are_made_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []
    made = form_code._made

    def counted(sources: list[str]) -> object:
        calls.append(len(sources))
        return made(sources)

    monkeypatch.setattr(form_code, "_made", counted)
    texts = TextsInMemory()
    sources = [field_form(each).source for each in (field(PET), field(PETS), field(PET))]
    assert code_of_forms(sources[:1], texts).keys() == set(sources[:1])
    assert code_of_forms(sources, texts).keys() == set(sources)
    code_of_forms(sources, texts)
    assert calls == [1, 1]


@pytest.mark.parametrize(
    "schema",
    [
        {"allOf": [{"enum": ["values 0"]}, {"type": "integer"}]},
        {"enum": ["values 0"], "const": "other"},
    ],
)
def test_a_form_that_is_not_written_as_asked_for_is_a_defect(schema: object) -> None:
    source = json.dumps({"schema": schema, "required": True, "alias": False})
    with pytest.raises(ModelGenerationError):
        code_of_forms([source], TextsInMemory())
