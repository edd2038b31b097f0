"""What is settled black leaves alone: found out by asking it."""

from collections.abc import Callable

import black
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.ir.api import Operation, Parameter
from generator.ir.client_model import Argument, Method, Resource
from generator.ir.listings import Listing
from generator.ir.operation_types import ResponseType
from generator.ir.schema import Schema
from generator.ir.types import ANY, Type, union
from generator.render import Texts, TextsInMemory
from generator.render.contents import ClassContent, FieldContent, ModelContent, ResourceContent
from generator.render.form_code import code_of_forms
from generator.render.formatting import Formatter
from generator.render.layout import Expression, call, dict_of, laid_out, prefixed, tuple_of
from generator.render.methods import ASYNC, SYNC
from generator.render.model_modules import ModelWriter, model_plan
from generator.render.operations import operations_module
from generator.render.prose import prose
from generator.render.python_text import docstring, literal
from generator.render.resources import resource_module
from generator.render.servers import Servers
from generator.render.settled import is_settled

MODE = black.Mode(target_versions={black.TargetVersion.PY311}, line_length=100)
NASTY = st.one_of(
    st.sampled_from(
        ['"', "'", "\\", "\n", "\r", "\t", " ", "  ", "\n\n", "\f", "\u3000", "\u00a0"]
    ),
    st.sampled_from(['"""', "'''", "\\\n", "日本語", "é", "\u200b", "# fmt: off", "a b", "x" * 70]),
    st.characters(exclude_categories=["Cs"]),
)
TEXTS = st.lists(NASTY, max_size=12).map("".join)
PROSE = st.lists(
    st.one_of(NASTY, st.sampled_from(["word ", "- item\n", "    code\n"])), max_size=30
)
DESCRIPTIONS = PROSE.map("".join)
NAMES = st.integers(1, 70).map(
    lambda size: "name_of_something"[: size % 17 + 1] + "s" * (size - 17)
)
CLASSES = st.integers(1, 70).map(lambda size: f"Class{'OfThings' * size}"[: size + 5])


def black_leaves(source: str) -> bool:
    return black.format_str(source, mode=MODE) == source


def in_module(text: str) -> str:
    return f"{docstring(text, 0)}\n\nimport os\n"


def in_class(text: str) -> str:
    return f"class A(B):\n    {docstring(text, 4)}\n\n    __slots__ = ()\n"


def in_method(text: str) -> str:
    told = docstring(text, 8)
    return f"class A(B):\n    def f(self) -> None:\n        {told}\n        return self._call(_X)\n"


def after_field(text: str) -> str:
    return f"class A(B):\n    a: int\n    {docstring(text, 4)}\n    b: int\n"


def after_alias(text: str) -> str:
    return f"A = B(C)\n{docstring(text, 0)}\n"


PLACES = (in_module, in_class, in_method, after_field, after_alias)


@pytest.mark.parametrize("place", PLACES)
@given(st.one_of(TEXTS, DESCRIPTIONS.map(lambda text: prose(text, 80))))
@example('ends with a quote"')
@example("a\n    b")
@example("a\n\n    b\nc\\")
@example('"""""" \n\n"')
@example("\\")
def test_black_leaves_docstrings_that_are_settled(place: Callable[[str], str], text: str) -> None:
    source = place(text or "x")
    assert not is_settled(source) or black_leaves(source)


@pytest.mark.parametrize("place", PLACES)
def test_ordinary_docstrings_are_settled(place: Callable[[str], str]) -> None:
    for text in (
        "A",
        'Says "x"',
        "One.\n\nTwo:\n\n- three\n    four",
        "back\\slash",
        '"""',
        "é 日本",
    ):
        assert is_settled(place(text)), text


VALUES = st.one_of(
    TEXTS.map(literal), st.integers().map(literal), st.floats(allow_nan=False).map(literal), NAMES
)
EXPRESSIONS: st.SearchStrategy[Expression] = st.recursive(
    VALUES,
    lambda inner: st.one_of(
        st.builds(call, NAMES, st.lists(inner, max_size=5)),
        st.builds(tuple_of, st.lists(inner, max_size=5)),
        st.builds(dict_of, st.lists(st.tuples(VALUES, VALUES), max_size=4)),
    ),
    max_leaves=20,
)


@settings(max_examples=300)
@given(NAMES, st.lists(EXPRESSIONS, min_size=2, max_size=5))
def test_black_leaves_calls_that_are_settled(name: str, arguments: list[Expression]) -> None:
    operation = prefixed(f"_{name}: Final[Operation[{name}]] = ", call("Operation", arguments))
    source = laid_out(operation, 0) + "\n"
    assert not is_settled(source) or black_leaves(source)


@pytest.mark.parametrize(
    "source",
    [
        "x = 'a'\n",
        "x = 1\n\n",
        "\nx = 1\n",
        "x = 1 \n",
        "x = 1",
        "x = 0XFF\n",
        "x = 1E5\n",
        "x = 1; y = 2\n",
        "x = 1  # why\n",
        'x = "\\N{bullet}"\n',
        'x = U"a"\n',
        "class A(B): pass\n",
        "class A:\n    pass\n",
        "if x: pass\n",
        "no python\n",
        'class A(B):\n    """ a"""\n',
        'class A(B):\n    """a """\n',
        'class A(B):\n    """a\n        b\n    """\n',
        'class A(B):\n    """a\n    b"""\n',
        'class A(B):\n    """a\n    b \n    """\n',
        'class A(B):\n    """a\tb"""\n',
        "x = 1\n\n\n\ny = 2\n",
        "x = [\n    a,\n]\n",
        "x = {\n}\n",
        f"x = {'y' * 97}\n",
        f'x = "{"日" * 50}"\n',
    ],
)
def test_what_is_in_doubt_is_not_settled(source: str) -> None:
    assert not is_settled(source)


@pytest.mark.parametrize(
    "line", [f'"{"a" * 60}": "{"b" * 60}"', f'"{"a" * 99}"', f'"{"a" * 99}": name']
)
def test_lines_that_are_too_long_but_cannot_be_broken_are_settled(line: str) -> None:
    source = f"x = {{\n    {line},\n    {line},\n}}\n"
    assert is_settled(source)
    assert black_leaves(source)


LITERALS = st.builds(
    lambda values: Type("literal", scalar="string", values=tuple(values)),
    st.lists(TEXTS, min_size=1, max_size=4, unique=True),
)
LEAVES = st.one_of(
    st.sampled_from(["string", "integer", "datetime", "decimal", "date"]).map(
        lambda scalar: Type("scalar", scalar=scalar)
    ),
    CLASSES.map(lambda name: Type("object", shape=name)),
    CLASSES.map(lambda name: Type("enum", scalar="string", shape=name)),
    LITERALS,
)
LISTS = LEAVES.map(lambda item: Type("list", arguments=(item,)))
TYPES = st.builds(
    lambda members, nullable: union(members, nullable=nullable),
    st.lists(st.one_of(LEAVES, LISTS), min_size=1, max_size=3),
    st.booleans(),
)
FIELDS = st.builds(
    FieldContent, NAMES, st.one_of(TEXTS, NAMES), TYPES, st.booleans(), st.just(False), DESCRIPTIONS
)
MODELS = st.one_of(
    st.builds(
        lambda name, told, fields: ClassContent(name, told, tuple(fields), None),
        CLASSES, DESCRIPTIONS, st.lists(FIELDS, max_size=4, unique_by=lambda each: each.name),
    ),
    st.builds(
        lambda name, told, values: ClassContent(name, told, (), tuple(values)),
        CLASSES, DESCRIPTIONS, st.lists(TEXTS, min_size=1, max_size=6, unique=True),
    ),
)  # fmt: skip


@settings(max_examples=40)
@given(classes=st.lists(MODELS, min_size=1, max_size=3, unique_by=lambda each: each.name))
def test_black_leaves_modules_of_models(texts: Texts, classes: list[ClassContent]) -> None:
    plan = model_plan(ModelContent("things", tuple(classes), (), ()))
    codes = code_of_forms((form.source for form in plan.forms.values()), texts)
    assert black_leaves(ModelWriter(codes, Formatter(TextsInMemory())).module(plan))


def method(name: str, path: str, given_: list[Argument], result: Type, told: str) -> Method:
    """A method that calls ``GET path``."""
    parameters = tuple(
        Parameter(
            name=each.wire_name, location="query", schema=Schema("any", source=""),
            required=each.required, style="form", explode=True, allow_reserved=False,
            media_type=None, deprecated=False, description=None, source="",
        )
        for each in given_
    )  # fmt: skip
    operation = Operation(
        method="GET", path=path, summary=told, description=told, deprecated=True,
        parameters=parameters, source="",
    )  # fmt: skip
    response = ResponseType("200", "application/json", result, None)
    listing = Listing(result.arguments[0], cursor="after") if result.kind == "list" else None
    constant, replacement = name.upper(), f"client.{name}" if told else ""
    return Method(
        name, constant, operation, tuple(given_), None, False, (response,), listing, replacement
    )


ARGUMENTS = st.builds(
    Argument, NAMES, st.one_of(TEXTS, NAMES), st.just("query"), TYPES, st.booleans(),
    st.booleans(), DESCRIPTIONS,
)  # fmt: skip
METHODS = st.builds(
    method, NAMES, TEXTS,
    st.lists(ARGUMENTS, max_size=4, unique_by=(lambda a: a.name, lambda a: a.wire_name)),
    st.one_of(TYPES, st.just(ANY)), DESCRIPTIONS,
)  # fmt: skip


@settings(max_examples=60)
@given(
    CLASSES, st.lists(METHODS, max_size=3, unique_by=lambda each: each.name), CLASSES, NAMES
)  # fmt: skip
def test_black_leaves_modules_of_resources(
    name: str, methods: list[Method], inner: str, attribute: str
) -> None:
    child = Resource(("things", attribute), f"{inner}Inner", None, (), ())
    resource = Resource(("things",), name, None, tuple(methods), (child,))
    content = ResourceContent(resource, Servers(None, ()), "brackets", {})
    formatter = Formatter(TextsInMemory())
    assert black_leaves(resource_module(content, SYNC, formatter))
    assert black_leaves(resource_module(content, ASYNC, formatter))
    assert black_leaves(operations_module(content, formatter))
