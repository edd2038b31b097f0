"""The catalogue has every rule that there is, and each example is an example of its rule."""

import ast
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from generator.diff.catalogue import RULES, UnknownRuleError, explained, rule, text_of
from generator.diff.catalogue.aspects import aspects
from generator.diff.catalogue.model import Rule
from generator.diff.model import Change, Side, Spot
from generator.diff.rule_names import SITES, schema_rule
from tests.support.comparing import findings
from tools.write_rules import TARGET, page

EXAMPLES = {name: each.example for name, each in RULES.items() if each.example is not None}
ID = re.compile(
    r"(?:request|response|api|endpoint|new|webhook|callback|required|optional|sunset|sdk"
    r"|unclassified)(?:-[a-z]+)+"
)


def literals(path: Path) -> Iterator[str]:
    """All string constants of a module that are not part of an f-string."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    parts = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts:
            yield node.value


def named_in_code(repository: Path) -> set[str]:
    """The ids of rules that stand in the code below the folder, the catalogue's own aside."""
    found: set[str] = set()
    diff = repository / "generator" / "diff"
    for path in sorted(diff.rglob("*.py")):
        if path.relative_to(diff).parts[0] not in ("catalogue", "rule_names.py"):
            found.update(text for text in literals(path) if ID.fullmatch(text))
    return found - set(SITES)


def test_every_id_in_the_code_has_a_rule(repository: Path) -> None:
    named = named_in_code(repository)
    assert len(named) > 100, "ids are not found any more"
    assert sorted(named - RULES.keys()) == []


def test_the_search_for_ids_finds_one_that_has_no_rule(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text('yield tell("api-unheard-of", f"api-{x}-y")', encoding="utf-8")
    assert [text for text in literals(module) if ID.fullmatch(text)] == ["api-unheard-of"]


def test_every_aspect_has_a_rule_at_every_site_it_can_be_at() -> None:
    missing = [
        schema_rule(site, aspect.name)
        for site, aspect in product(SITES, aspects())
        if site in aspect.sites and schema_rule(site, aspect.name) not in RULES
    ]
    assert missing == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_one_of_its_rule(name: str) -> None:
    example = EXAMPLES[name]
    found = findings(example.base, example.revision)
    assert name in {each.rule for each in found}, [each.text for each in found]
    mine = [each for each in found if each.rule == name]
    assert {each.effect for each in mine} <= {*RULES[name].effects, "documents"}


@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_else_is_in_an_example(name: str) -> None:
    example = EXAMPLES[name]
    others = {each.rule for each in findings(example.base, example.revision)} - {name}
    assert others <= ALSO_TOLD.get(name, set())


ALSO_TOLD = {"endpoint-replaced": {"endpoint-deprecated"}}
"""What cannot happen without something else."""


@pytest.mark.parametrize("name", RULES)
def test_every_rule_can_be_told_whatever_is_known(name: str) -> None:
    whole = Change(
        rule=name,
        effect=RULES[name].effects[0],
        direction="request",
        spot=Spot(operation="GET /things", slot="query parameter 'page'", path=("a", "[]")),
        subject="b",
        base=Side("#/x", 1),
        details={"base": "1", "revision": "2"},
    )
    bare = Change(rule=name, effect="narrows", direction="request", spot=Spot())
    for change in (whole, bare):
        text = text_of(change)
        assert text
        assert "{" not in text.replace("{}", "")
        assert "  " not in text


def test_a_rule_that_is_not_known_is_told_as_well() -> None:
    change = Change(
        rule="api-unheard-of", effect="narrows", direction="request", spot=Spot(), details={}
    )
    assert text_of(change) == "Api-unheard-of: nothing before, nothing now"


def test_places_are_told_by_the_innermost_property() -> None:
    change = Change(
        rule="request-property-max-length-decreased",
        effect="narrows",
        direction="request",
        spot=Spot(slot="request body application/json", path=("data", "<Cat>", "tags", "[]")),
        details={"base": "9", "revision": "5"},
    )
    assert (
        text_of(change) == "Each item of request property 'tags': maxLength went down from 9 to 5"
    )


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("request-body-any-of-removed", "request-body-one-of-removed"),
        ("api-path-removed-without-deprecation", "api-removed-without-deprecation"),
        ("response-optional-property-became-write-only", "response-property-became-write-only"),
        ("request-property-list-of-types-narrowed", "request-property-type-specialized"),
        ("request-parameter-pattern-generalized", "request-parameter-pattern-changed"),
        ("response-body-dependent-required-changed", "response-body-assertion-changed"),
        ("request-property-if-added", "request-property-assertion-added"),
        ("response-mediatype-enum-value-removed", "response-body-enum-value-removed"),
    ],
)
def test_rules_are_found_by_the_ids_of_other_tools(theirs: str, ours: str) -> None:
    assert rule(theirs).id == ours
    assert explained(theirs).startswith(f"{theirs} is told as {ours}\n")


def test_an_id_that_nobody_uses_is_refused() -> None:
    with pytest.raises(UnknownRuleError):
        explained("request-body-unheard-of")


def test_a_rule_is_explained_with_what_differs_in_its_example() -> None:
    text = explained("request-body-max-length-decreased")
    assert "Means:   Requests with a longer text were accepted and are refused now." in text
    assert "Level:   breaking" in text
    changed = [line.strip() for line in text.splitlines() if line[:1] in ("-", "+")]
    assert [line.split() for line in changed] == [
        ["-", "maxLength:", "10"],
        ["+", "maxLength:", "5"],
    ]


def test_all_rules_say_what_they_mean_and_what_to_do() -> None:
    def gaps(each: Rule) -> list[str]:
        return [text for text in (each.sentence, each.meaning, each.remedy) if not text.strip()]

    assert [each.id for each in RULES.values() if gaps(each)] == []
    assert [each.id for each in RULES.values() if not each.meaning.endswith(".")] == []


def test_the_page_of_rules_is_that_of_the_catalogue() -> None:
    assert TARGET.read_text(encoding="utf-8") == page(), "run `make rules`"


def _enum_change(rule_id: str, base: Side | None, revision: Side | None) -> Change:
    spot = Spot(slot="response 200 application/json", path=("kind",))
    return Change(
        rule=f"response-property-{rule_id}",
        effect="widens",
        direction="response",
        spot=spot,
        base=base,
        revision=revision,
        details={"value": "a, b"},
    )


@pytest.mark.parametrize(
    ("rule_id", "base", "revision", "text"),
    [
        ("enum-value-added", None, ["a b"], 'the value "a b" was added to the enum'),
        ("enum-value-added", None, ["a", 2], 'the values "a" and 2 were added to the enum'),
        (
            "enum-value-removed",
            ["a", "b, c", "d"],
            None,
            'the values "a", "b, c" and "d" were removed from the enum',
        ),
        ("became-enum", None, ["a"], 'only the value "a" is possible now'),
        ("became-enum", None, ["a", None], 'only the values "a" and null are possible now'),
        ("became-not-enum", ["a", "b"], None, 'values other than "a" and "b" are possible now'),
    ],
)
def test_listed_values_are_told_in_words(
    rule_id: str, base: list[object] | None, revision: list[object] | None, text: str
) -> None:
    sides = [None if each is None else Side("#/x", each) for each in (base, revision)]
    assert text_of(_enum_change(rule_id, *sides)) == f"Response property 'kind': {text}"


def test_of_many_values_some_are_told_and_how_many_there_are() -> None:
    text = text_of(_enum_change("enum-value-added", None, Side("#/x", list(range(20)))))
    assert text.endswith("the values 0, 1, 2, 3, 4, 5, 6 and 13 more were added to the enum")


def test_titles_are_told_between_quotation_marks() -> None:
    change = Change(
        rule="api-title-changed",
        effect="documents",
        direction="request",
        spot=Spot(),
        base=Side("#/info/title", "From here to there"),
        revision=Side("#/info/title", "There"),
        details={"base": "From here to there", "revision": "There"},
    )
    told = 'The title of the API changed from "From here to there" to "There"'
    assert text_of(change) == told
