"""Laws of how text and expressions are written."""

import ast
import string

import black
from hypothesis import given
from hypothesis import strategies as st

from generator.ir.python_types import literal
from generator.render.layout import Expression, call, import_order, laid_out, one_line, tuple_of
from generator.render.prose import plain, printable, prose
from generator.render.python_text import docstring

# Texts of documents are quotes, backslashes and line ends before anything else.
ANY_TEXT = st.text(
    st.one_of(
        st.sampled_from("\"'\\\n\r\t {}#-*|<>&;NuxU"),
        st.characters(),
        st.characters(categories=["Cs", "Cf", "Cc"]),
    ),
    max_size=80,
)


@given(ANY_TEXT)
def test_a_literal_is_the_text(text: str) -> None:
    written = literal(text)
    assert ast.literal_eval(written) == text
    assert written.isprintable()
    assert written[0] == written[-1] == '"'


@given(st.one_of(st.integers(), st.booleans(), st.floats(allow_nan=False, allow_infinity=False)))
def test_a_literal_is_the_value(value: float) -> None:
    read = ast.literal_eval(literal(value))
    assert (read, type(read)) == (value, type(value))


@given(ANY_TEXT, st.sampled_from([0, 4, 8]))
def test_a_docstring_is_the_text_without_what_cannot_be_seen(text: str, indent: int) -> None:
    written = docstring(prose(text, 60) or "x", indent)
    read = ast.literal_eval(written)
    assert read.split() == (prose(text, 60) or "x").split()
    assert printable(written) == written


@given(ANY_TEXT, st.integers(10, 60))
def test_prose_keeps_every_word_and_the_width(text: str, width: int) -> None:
    lines = prose(text, width).split("\n")
    assert "".join("".join(lines).split()) == "".join(plain(text).split())
    # A word that is too long stays whole, after the marker of its list if it begins an item.
    assert all(len(line) <= width or len(line.split()) <= 2 for line in lines)
    assert not any(line != line.rstrip(" ") for line in lines)


NAMES = st.text(string.ascii_lowercase, min_size=1, max_size=30).map(lambda name: f"{name}_")
EXPRESSIONS: st.SearchStrategy[Expression] = st.recursive(
    NAMES,
    lambda inner: st.one_of(
        st.builds(call, NAMES, st.lists(inner, max_size=6)),
        st.builds(tuple_of, st.lists(inner, max_size=6)),
    ),
    max_leaves=25,
)


@given(EXPRESSIONS)
def test_an_expression_means_the_same_however_it_is_laid_out(expression: Expression) -> None:
    text = laid_out(expression, 0)
    assert ast.dump(ast.parse(text)) == ast.dump(ast.parse(one_line(expression)))
    formatted = black.format_str(f"x = {text}\n", mode=black.Mode(line_length=100))
    assert ast.dump(ast.parse(formatted)) == ast.dump(ast.parse(f"x = {text}"))


def test_names_are_ordered_as_isort_has_them() -> None:
    names = ["raw_value", "item10", "Apple", "item2", "UNSET"]
    assert sorted(names, key=import_order) == ["UNSET", "Apple", "item2", "item10", "raw_value"]
    assert sorted(["Uz", "UsState", "User"], key=import_order) == ["User", "UsState", "Uz"]
    assert sorted(["V2_0", "A"], key=import_order) == ["V2_0", "A"]
