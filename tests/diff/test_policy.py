"""What a project makes of findings: its settings, the levels and the waivers in them."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from generator.config import (
    ConfigError,
    DiffLevel,
    DiffSettings,
    Settings,
    Waiver,
    load_settings,
    settings_from,
)
from generator.diff.catalogue import RULES
from generator.diff.law import level_of
from generator.diff.model import (
    LEVELS,
    Effect,
    Finding,
    Level,
    Reach,
    SdkFinding,
    Spot,
)
from generator.diff.policy import check_rules, level_under, levelled, waived
from generator.ir.types import Direction
from generator.pipeline.digests import CodeDigests
from generator.pipeline.tasks import Builder

TODAY = date(2026, 6, 1)
RULE = "response-optional-property-removed"


def reach(operation: str = "GET /a", level: Level = "breaking", rule: str = RULE) -> Reach:
    return Reach(
        rule=rule,
        level=level,
        effect="widens",
        direction="response",
        spot=Spot(operation=operation, slot="response 200 application/json", path=("data", "x")),
        base="#/components/schemas/A/properties/x",
        revision="parts.json#/A",
    )


def finding(*reaches: Reach, fingerprint: str = "f" * 16) -> Finding:
    return Finding(
        rule=RULE,
        level="breaking",
        effect="widens",
        text="gone",
        subject="x",
        reaches=reaches or (reach(),),
        fingerprint=fingerprint,
    )


def waiver(**given: Any) -> Waiver:
    return Waiver(**{"rule": RULE, "reason": "nobody reads it", **given})


def diff_settings(table: Mapping[str, Any]) -> DiffSettings:
    return settings_from({"diff": table}).diff


def test_settings_have_defaults() -> None:
    assert settings_from({}).diff == DiffSettings(deprecation_days=180, levels={}, waivers=())


def test_settings_are_read(tmp_path: Path) -> None:
    path = tmp_path / "codegen.toml"
    path.write_text("""
[diff]
deprecation_days = 90
[diff.levels]
endpoint-added = "none"
"response widens" = "warning"
[[diff.waivers]]
rule = "response-optional-property-removed"
place = "GET /a *"
reason = "nobody reads it"
expires = 2026-12-31
[[diff.waivers]]
rule = "api-removed-without-deprecation"
fingerprint = "0123456789abcdef"
reason = "it never worked"
expires = "2026-11-30"
""")
    assert load_settings(path).diff == DiffSettings(
        deprecation_days=90,
        levels={"endpoint-added": "none", "response widens": "warning"},
        waivers=(
            waiver(place="GET /a *", expires=date(2026, 12, 31)),
            Waiver(
                rule="api-removed-without-deprecation",
                fingerprint="0123456789abcdef",
                reason="it never worked",
                expires=date(2026, 11, 30),
            ),
        ),
    )


FULL = {"rule": RULE, "reason": "r", "place": "GET /a"}


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"deprecation_day": 1}, "unknown setting in [diff]: 'deprecation_day'"),
        ({"deprecation_days": -1}, "diff.deprecation_days must be a whole number, not below 0"),
        ({"deprecation_days": True}, "diff.deprecation_days must be a whole number"),
        ({"deprecation_days": 1.5}, "diff.deprecation_days must be a whole number"),
        ({"levels": "none"}, "diff.levels must be a table of strings"),
        ({"levels": {"widens": 1}}, "diff.levels must be a table of strings"),
        (
            {"levels": {"widens": "error"}},
            "diff.levels.widens must be one of breaking, undecided, warning, info, none",
        ),
        ({"waivers": {}}, "diff.waivers must be an array of tables, [[diff.waivers]]"),
        ({"waivers": ["a"]}, "diff.waivers must be an array of tables"),
        (
            {"waivers": [FULL, {**FULL, "until": "2026-01-01"}]},
            "unknown setting in diff.waivers, number 2: 'until'",
        ),
        ({"waivers": [{"rule": RULE, "place": "p"}]}, "number 1: reason is missing"),
        ({"waivers": [{"reason": "r", "place": "p"}]}, "number 1: rule is missing"),
        ({"waivers": [{"rule": RULE, "reason": "r"}]}, "place or fingerprint is missing"),
        ({"waivers": [{**FULL, "reason": " "}]}, "reason must be a string that is not empty"),
        ({"waivers": [{**FULL, "place": 3}]}, "place must be a string that is not empty"),
        ({"waivers": [{**FULL, "expires": "2026-02-30"}]}, "expires must be a day that exists"),
        ({"waivers": [{**FULL, "expires": "20260201"}]}, "expires must be a day that exists"),
        ({"waivers": [{**FULL, "expires": 20260201}]}, "expires must be a day that exists"),
    ],
)
def test_settings_that_cannot_be_used_are_refused(table: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        diff_settings(table)
    assert said in str(caught.value)


def test_a_refusal_names_the_file_and_no_time_is_a_day(tmp_path: Path) -> None:
    path = tmp_path / "codegen.toml"
    path.write_text(
        f'[[diff.waivers]]\nrule = "{RULE}"\nplace = "p"\nreason = "r"\n'
        "expires = 2026-01-01T00:00:00\n"
    )
    with pytest.raises(ConfigError, match="expires must be a day") as caught:
        load_settings(path)
    assert str(caught.value).startswith(f"{path}: ")


@pytest.mark.parametrize("key", ["widens", "request narrows", "response undecided", RULE])
def test_rules_and_effects_can_have_levels(key: str) -> None:
    check_rules(diff_settings({"levels": {key: "info"}}), RULES)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"levels": {"wident": "info"}}, "'wident' is neither a rule nor an effect; did you mean"),
        ({"levels": {"webhook widens": "info"}}, "'webhook widens' is neither"),
        (
            {"waivers": [{**FULL, "rule": "response-optional-property-remove"}]},
            f"number 1: 'response-optional-property-remove' is no rule; did you mean {RULE!r}?",
        ),
    ],
)
def test_rules_that_do_not_exist_are_refused(table: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        check_rules(diff_settings(table), RULES)
    assert said in str(caught.value)


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize("effect", get_args(Effect))
def test_without_settings_the_law_counts(effect: Effect, direction: Direction) -> None:
    level = level_of(effect, direction)
    assert level_under(DiffSettings(), RULE, effect, direction, level) == level


def test_what_is_said_most_exactly_counts() -> None:
    levels: dict[str, DiffLevel] = {"widens": "warning"}
    given = [level_under(DiffSettings(levels=levels), RULE, "widens", "response", "breaking")]
    for key, level in (("response widens", "undecided"), (RULE, "none")):
        levels[key] = level  # type: ignore[assignment]
        settings = DiffSettings(levels=levels)
        given.append(level_under(settings, RULE, "widens", "response", "breaking"))
    assert given == ["warning", "undecided", None]
    assert level_under(settings, "other", "widens", "request", "info") == "warning"
    assert level_under(settings, "other", "narrows", "request", "breaking") == "breaking"


def test_rules_about_the_package_have_levels_too() -> None:
    found = [SdkFinding(rule=rule, level="breaking", text="", symbols=()) for rule in "abc"]
    given = levelled(DiffSettings(levels={"a": "none", "b": "info"}), found)
    assert [(each.rule, each.level) for each in given] == [("b", "info"), ("c", "breaking")]


@pytest.mark.parametrize(
    "place",
    [
        "GET /a response 200 application/json data.x",
        "GET /a *",
        "GET /a response 200*",
        "/components/schemas/A/properties/x",
        "#/components/schemas/A/properties/x",
        "#/components/schemas/A/*",
        "parts.json#/A",
    ],
)
def test_a_waiver_lets_a_finding_at_its_place_pass(place: str) -> None:
    done = waived([finding()], [waiver(place=place)], TODAY)
    assert done.findings == (dataclasses.replace(finding(), waived="nobody reads it"),)
    assert (done.unused, done.expired) == ((), ())


@pytest.mark.parametrize(
    "given",
    [
        {"place": "GET /a"},
        {"place": "GET /ab *"},
        {"place": "POST /a *"},
        {"place": "/components/schemas/A"},
        {"place": "/components/schemas/A/properties/xy"},
        {"fingerprint": "e" * 16},
        {"place": "GET /a *", "fingerprint": "e" * 16},
        {"place": "GET /b *", "fingerprint": "f" * 16},
        {"place": "GET /a *", "rule": "response-required-property-removed"},
    ],
)
def test_a_waiver_of_something_else_is_unused(given: dict[str, str]) -> None:
    done = waived([finding()], [waiver(**given)], TODAY)
    assert done.findings == (finding(),)
    (unused,) = done.unused
    assert given.get("rule", RULE) in unused
    assert "nobody reads it" in unused
    assert done.expired == ()


def test_a_waiver_by_fingerprint_needs_no_place() -> None:
    (done,) = waived([finding()], [waiver(fingerprint="f" * 16)], TODAY).findings
    assert done.waived == "nobody reads it"


def test_a_waiver_of_one_place_does_not_hide_another() -> None:
    found = finding(reach("GET /a"), reach("GET /b"))
    done = waived([found], [waiver(place="GET /a *")], TODAY)
    assert done.findings == (found,)
    assert done.unused == ()
    both = [waiver(place="GET /a *"), waiver(place="GET /b *", reason="it is ours")]
    (done_both,) = waived([found], both, TODAY).findings
    assert done_both.waived == "nobody reads it; it is ours"


def test_places_that_only_inform_need_no_waiver() -> None:
    found = finding(reach("GET /a"), reach("GET /b", "info"))
    (done,) = waived([found], [waiver(place="GET /a *")], TODAY).findings
    assert done.waived
    informing = finding(reach("GET /a", "info"), reach("GET /b", "info"))
    (one,) = waived([informing], [waiver(place="GET /a *")], TODAY).findings
    assert not one.waived


def test_a_waiver_may_name_the_rule_at_a_place() -> None:
    other = "response-property-one-of-added"
    (done,) = waived(
        [finding(reach(rule=other))], [waiver(rule=other, place="GET /a *")], TODAY
    ).findings
    assert done.waived


@pytest.mark.parametrize(("day", "counts"), [(date(2026, 6, 1), True), (date(2026, 6, 2), False)])
def test_a_waiver_counts_up_to_its_day(day: date, counts: bool) -> None:
    given = [waiver(place="GET /a *", expires=date(2026, 6, 1))]
    done = waived([finding()], given, day)
    assert bool(done.findings[0].waived) is counts
    assert bool(done.expired) is not counts
    assert done.unused == ()


def test_an_expired_waiver_that_fits_nothing_says_so() -> None:
    over = date(2026, 5, 31)
    given = [
        waiver(place="GET /a *", expires=over),
        waiver(place="GET /zzz", expires=over),
    ]
    fits, fits_not = waived([finding()], given, TODAY).expired
    assert fits.endswith("expired on 2026-05-31")
    assert fits_not.endswith("expired on 2026-05-31, and nothing fits it")


def test_wording_does_not_matter() -> None:
    given = [waiver(fingerprint="f" * 16)]
    said_otherwise = dataclasses.replace(finding(), text="said otherwise")
    assert waived([said_otherwise], given, TODAY).findings[0].waived


def test_no_level_is_forgotten() -> None:
    assert get_args(DiffLevel) == (*LEVELS, "none")


def test_packages_do_not_depend_on_what_differences_count_for() -> None:
    code = CodeDigests("r", "w")
    plain, with_waiver, other = (
        Builder("store", settings, code).settings_digest
        for settings in (
            Settings(),
            Settings(diff=DiffSettings(waivers=(waiver(place="p", expires=TODAY),))),
            settings_from({"package": {"module": "other"}}),
        )
    )
    assert plain == with_waiver
    assert plain != other


def test_settings_can_be_sent_to_other_machines() -> None:
    settings = Settings(diff=DiffSettings(waivers=(waiver(place="p", expires=TODAY),)))
    assert msgspec.json.decode(msgspec.json.encode(settings), type=Settings) == settings


def test_the_guide_has_settings_that_can_be_used(repository: Path) -> None:
    guide = (repository / "docs" / "diff.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```toml\n(.*?)```", guide, re.DOTALL)
    settings = settings_from(tomllib.loads(block)).diff
    check_rules(settings, RULES)
    assert settings.levels
    assert len(settings.waivers) == 2
