"""Patterns are found where the reference engine finds them, and are compared by proof."""

import re
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.diff.containment import formats, regexes
from generator.diff.containment.regex_automata import Language, TooLargeError, is_found, words
from generator.diff.containment.regex_syntax import UnknownSyntaxError, conditions
from generator.ir.value_sets.text_checks import KNOWN_FORMATS, is_of_format, matches

LETTERS = "ab1-"


def language(pattern: str, least: int = 0, most: int | None = None) -> Language:
    return Language(conditions(pattern), least, most)


def first_word(*languages: Language) -> str | None:
    inside, *outside = languages
    return next(words(inside, outside), None)


def found_by_automata(pattern: str, text: str) -> bool:
    return all(is_found(condition, text) for condition in conditions(pattern))


@pytest.mark.parametrize(
    ("pattern", "found", "not_found"),
    [
        ("", ["", "a\n"], []),
        ("b", ["b", "abc"], ["", "ac"]),
        ("^b", ["b", "bc"], ["ab", ""]),
        ("b$", ["b", "ab"], ["ba", "b\n"]),
        ("^$", [""], ["a", "\n"]),
        ("^(?:a|bc)?$", ["", "a", "bc"], ["b", "abc"]),
        ("^(?<year>[0-9]{4})-?$", ["2024", "2024-"], ["202", "20245"]),
        ("^[^a-c-]+$", ["d", "xyz"], ["b", "d-", ""]),
        ("^[a\\-\\]]$", ["a", "-", "]"], ["b", "\\"]),
        ("^[-a]$", ["-", "a"], ["b"]),
        ("^\\d\\D\\w\\W\\s\\S$", ["1aa- a"], ["111111"]),
        ("^\\d$", ["7"], ["\u0667"]),
        ("^\\x41\\u0042\\u{43}$", ["ABC"], ["abc"]),
        ("^\\$\\.\\/$", ["$./"], ["$a/"]),
        ("^a{2}$|^b{1,2}$|^c{2,}$", ["aa", "b", "bb", "ccc"], ["a", "bbb", "c"]),
        ("^a{,2}$", ["a{,2}"], ["aa"]),
        ("^x{$", ["x{"], ["x"]),
        ("^(a|)+$", ["", "aaa"], ["b"]),
        ("^a*?b+?$", ["b", "aab"], ["a"]),
        ("^(?=.*[A-Z])(?!.*x)[a-zA-Z]{3}$", ["aBc", "ABC"], ["abc", "Bxy", "ABCD"]),
        ("(^a|b$)c?", ["a", "xb"], ["xa", "bd"]),
        ("^\\u00fc$", ["ü"], ["u"]),
    ],
)
def test_a_pattern_is_found_as_ecma_has_it(
    pattern: str, found: list[str], not_found: list[str]
) -> None:
    for text in found:
        assert found_by_automata(pattern, text), text
        assert regexes.is_found(pattern, text) is not False, text
    for text in not_found:
        assert not found_by_automata(pattern, text), text
        assert not regexes.is_found(pattern, text), text


@pytest.mark.parametrize(
    "pattern",
    [
        "(?<=a)b", "(?<!a)b", "a(?=b)c", "\\bword", "(a)\\1", "\\k<x>", "\\p{L}", "(?i)a",
        "a**", "*a", "(a", "a)", "[a", "a{2,1}", "[z-a]", "\\01", "\\", "\\cA",
        "^(?=a)b|c", "\\Z", "^(?=a)*b",
    ],
)  # fmt: skip
def test_what_is_not_read_is_refused(pattern: str) -> None:
    with pytest.raises(UnknownSyntaxError):
        conditions(pattern)
    assert regexes.contained((pattern,), (pattern,)) is True
    assert regexes.contained((), (pattern,)) is None


@pytest.mark.parametrize(
    ("sub", "sup", "word"),
    [
        ("^a+$", "^[ab]+$", None),
        ("^[ab]+$", "^a+$", "b"),
        ("a$", "a", None),
        ("a", "a$", "ab"),
        ("^$|^a$", "^a?$", None),
        ("^(ab)*$", "^(a|b)*$", None),
        ("^(ab){2}$", "^abab$", None),
        ("^(?!foo)[a-z]+$", "^[a-z]+$", None),
        ("^[a-z]+$", "^(?!foo)[a-z]+$", "foo"),
        ("^[A-Z]{2}\\*[A-Z0-9]{3}$", "^[A-Z0-9*]+$", None),
        ("^[\\w.+-]+@[\\w-]+\\.[\\w.-]+$", "^.+@.+$", None),
        ("^[A-F0-9]{8}$", "^[a-fA-F0-9]{8}$", None),
        ("^[a-fA-F0-9]{8}$", "^[A-F0-9]{8}$", "aaaaaaaa"),
        ("^\\d+$", "^[0-9]+$", None),
        ("^\\s$", "^ $", "\t"),
        ("^[^a]$", "^[b-z]$", "0"),
        ("", "^.*$", "\n"),
    ],
)
def test_patterns_are_compared_by_proof(sub: str, sup: str, word: str | None) -> None:
    assert first_word(language(sub), language(sup)) == word
    assert regexes.contained((sub,), (sup,)) is (word is None)


def test_lengths_count_characters() -> None:
    assert first_word(language("^.{0,100}$"), language("", 0, 100)) is None
    assert first_word(language("^.{0,101}$"), language("", 0, 100)) == "a" * 101
    assert first_word(language("^a*$", 3, 5)) == "aaa"
    assert first_word(language("^a*$", 3), language("", 0, 5)) == "aaaaaa"
    assert first_word(language("^a{4}$", 0, 3)) is None


def test_several_languages_may_hold_the_words_together() -> None:
    parts = [language("^a"), language("^[^a]"), language("^$")]
    assert first_word(language(""), *parts) is None
    assert first_word(language(""), *parts[:2]) == ""
    assert first_word(language("", 0, 9), language("", 0, 5), language("", 6)) is None


def test_what_takes_too_many_states_is_not_decided() -> None:
    hard = "^(a|b)*a(a|b){30}$"
    with pytest.raises(TooLargeError):
        first_word(language(hard), language("^(a|b)*b(a|b){30}$"))
    with pytest.raises(TooLargeError):
        first_word(language("^((a{100}){100}){100}$"))
    assert regexes.contained((hard,), ("^(b|a)*a(a|b){29}[ab]$",)) is None


def test_a_pattern_that_leaves_nothing_out_is_known() -> None:
    for pattern in ("", ".*", "^.*$", "^[\\s\\S]*$", "^", "a*", "(a|)"):
        assert regexes.restricts_nothing(pattern), pattern
    for pattern in ("a", "^$", ".", "^[^\\n]*$", "\\bx"):
        assert not regexes.restricts_nothing(pattern), pattern


def patterns() -> st.SearchStrategy[str]:
    atoms = st.sampled_from(["a", "b", "1", "-", "[ab]", "[^a]", "[a-b1]", ".", "\\d", "\\w"])
    inner = st.recursive(
        atoms,
        lambda parts: st.one_of(
            st.lists(parts, min_size=1, max_size=3).map("".join),
            st.lists(parts, min_size=1, max_size=3).map(lambda found: f"({'|'.join(found)})"),
            st.builds(
                lambda part, times: f"(?:{part}){times}",
                parts,
                st.sampled_from(["*", "+", "?", "{2}", "{1,2}", "{0,1}", "{2,}"]),
            ),
        ),
        max_leaves=6,
    )
    edges = st.sampled_from([("^", "$"), ("", ""), ("^", ""), ("", "$")])
    return st.builds(lambda edge, part: edge[0] + part + edge[1], edges, inner)


@settings(max_examples=300, deadline=None)
@given(patterns(), patterns(), st.lists(st.text(LETTERS, max_size=6), max_size=10))
def test_automata_agree_with_the_engine(one: str, other: str, texts: list[str]) -> None:
    for text in texts:
        assert found_by_automata(one, text) == matches(one, text), text
        assert found_by_automata(one, text) == bool(re.search(one, text)), text
    word = first_word(language(one), language(other))
    if word is None:
        for text in texts:
            assert not matches(one, text) or matches(other, text), text
    else:
        assert matches(one, word)
        assert not matches(other, word)


@settings(max_examples=200, deadline=None)
@given(st.data(), st.sampled_from(sorted(KNOWN_FORMATS)))
def test_what_is_known_of_a_format_agrees_with_the_validator(data: Any, name: str) -> None:
    known = formats.known(name)
    assert known is not None
    plain = data.draw(st.from_regex(re.compile(known.plain or known.all_match, re.ASCII)))
    plain = plain.removesuffix("\n")
    assume("\n" not in plain)
    assert is_of_format(name, plain) or not (known.plain or known.exact), plain
    # The validator takes punctuation next to digits in ASCII for digits of dates and times.
    changed = data.draw(st.text("aZ19@_é ", max_size=2))
    at = data.draw(st.integers(0, len(plain)))
    other = plain[:at] + changed + plain[at + len(changed) :]
    for text in (plain, other):
        if is_of_format(name, text):
            assert matches(known.all_match, text), text
        else:
            assert not known.exact or not matches(known.all_match, text), text


def test_examples_of_formats_belong_to_them_and_others_do_not() -> None:
    for name in sorted(KNOWN_FORMATS):
        known = formats.known(name)
        assert known is not None, name
        assert all(is_of_format(name, text) for text in known.examples), name
        assert not any(is_of_format(name, text) for text in known.others), name
        assert all(matches(known.all_match, text) for text in known.examples), name


@pytest.mark.parametrize(
    ("sub", "sup", "expected"),
    [
        ("uri", "uri-reference", True),
        ("email", "idn-email", True),
        ("date", "date", True),
        ("zip", "zip", True),
        ("date", "password", True),
        ("date", "date-time", False),
        ("uri-reference", "uri", False),
        ("uuid", "date", False),
        ("uuid", "zip", None),
        ("zip", "uuid", None),
    ],
)
def test_formats_contain_each_other_where_that_is_known(
    sub: str, sup: str, expected: bool | None
) -> None:
    assert formats.contained(sub, sup) is expected
