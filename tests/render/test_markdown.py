"""Text of a document stays text wherever Markdown has it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.markdown import code_cell, code_span, markdown_text
from generator.render.prose import paragraph, printable
from tests.support.readme import inline_tokens, tokens

from .test_text import ANY_TEXT

MARKUP = st.text(st.sampled_from("`\\*_[]()<>&|~!$#-+=1. \nab:/@"), max_size=40)
TEXTS = st.one_of(ANY_TEXT, MARKUP)


@given(TEXTS)
def test_code_is_the_text_on_one_line(text: str) -> None:
    parts = list(inline_tokens(f"- before {code_span(text)} after"))
    assert [each.type for each in parts] == ["text", "code_inline", "text"]
    expected = printable(text).replace("\n", " ").replace("\t", " ")
    assert parts[1].content.strip() == expected.strip()


@given(TEXTS)
def test_text_has_no_markup(text: str) -> None:
    parts = list(inline_tokens(f"before {markdown_text(text)}; after"))
    assert {each.type for each in parts} <= {"text"}
    assert "".join(each.content for each in parts) == f"before {paragraph(text)}; after"


@given(TEXTS)
def test_a_cell_stays_in_its_cell(text: str) -> None:
    table = tokens(f"| a | b |\n|---|---|\n| x | {code_cell(text)} |\n")
    cells = [each for each in table if each.type == "inline"]
    assert len(cells) == 4
    assert [each.type for each in cells[3].children or ()] == ["code_inline"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a", "`a`"),
        ("`a`", "`` `a` ``"),
        ("a``b", "```a``b```"),
        ("a\nb", "`a b`"),
        ("", "`  `"),
    ],
)
def test_backticks_are_between_more_of_them(text: str, code: str) -> None:
    assert code_span(text) == code
