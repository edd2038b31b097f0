"""The bump that findings ask for, and whether the declared one fits."""

from __future__ import annotations

import pytest

from generator.diff.advice import advice_for
from generator.diff.model import Effect, Finding, Level, Reach, SdkFinding, Spot

BREAKS = "Response property 'cost' was removed"


def finding(level: Level, effect: Effect, text: str = BREAKS, waived: str = "") -> Finding:
    reach = Reach(rule="r", level=level, effect=effect, direction="response", spot=Spot())
    return Finding(
        rule="r", level=level, effect=effect, text=text, subject="", reaches=(reach,), waived=waived
    )


def sdk(level: Level, text: str = "field is gone") -> SdkFinding:
    return SdkFinding(rule="sdk-field-removed", level=level, text=text, symbols=("Session.cost",))


@pytest.mark.parametrize(
    ("findings", "in_package", "bump", "reason"),
    [
        ([], [], "none", "nothing changed"),
        ([finding("info", "documents", "The summary changed")], [], "patch", "The summary changed"),
        ([finding("info", "widens", "A property came")], [], "minor", "A property came"),
        ([finding("info", "deprecates", "It is deprecated")], [], "minor", "It is deprecated"),
        ([finding("warning", "withdraws", "A filter is ignored")], [], "minor", "is ignored"),
        ([finding("breaking", "widens")], [], "major", BREAKS),
        ([finding("undecided", "undecided", "Two patterns")], [], "major", "Two patterns"),
        ([finding("info", "documents")], [sdk("breaking")], "major", "field is gone"),
        ([finding("info", "documents")], [sdk("info", "field is new")], "minor", "field is new"),
        ([finding("breaking", "widens", waived="agreed")], [], "none", "nothing changed"),
    ],
)
def test_the_worst_finding_decides_and_is_named(
    findings: list[Finding], in_package: list[SdkFinding], bump: str, reason: str
) -> None:
    advice = advice_for("1.0.0", "2.0.0", findings, in_package)
    assert advice.bump == bump
    assert reason in advice.reason
    assert advice.fits is True


BREAKING = [finding("breaking", "widens")]
ADDING = [finding("info", "widens")]
SAYING = [finding("info", "documents")]


@pytest.mark.parametrize(
    ("base", "revision", "findings", "fits", "said"),
    [
        ("3.99.0", "3.110.0", BREAKING, False, "a minor version, in which nothing may break"),
        ("3.99.0", "4.0.0", BREAKING, True, ""),
        ("3.99.0", "3.100.0", ADDING, True, ""),
        ("3.99.0", "3.99.1", ADDING, False, "a patch, in which nothing may be added"),
        ("3.99.0", "3.99.1", BREAKING, False, "a patch, in which nothing may break"),
        ("3.99.0", "3.99.1", SAYING, True, ""),
        ("3.99.0", "3.99.0", SAYING, False, "the same version"),
        ("3.99.0", "3.99.0", [], True, ""),
        ("0.4.0", "0.5.0", BREAKING, True, "before 1.0.0"),
        ("0.4.0", "0.4.1", BREAKING, False, "a patch"),
        ("0.4.0", "1.0.0", BREAKING, True, ""),
        ("v1.2.3", "v2.0.0", BREAKING, True, ""),
        ("2.0.0-beta.1", "2.0.0", BREAKING, True, "a pre-release promises nothing"),
        ("2.0.0", "1.9.0", [], False, "comes before"),
        ("2024-05-01", "2024-06-01", BREAKING, None, "no semantic version"),
        ("1.0.0", "latest", ADDING, None, "'latest' is no semantic version"),
        ("1.0", "1.1", ADDING, None, "no semantic version"),
    ],
)
def test_the_declared_version_fits_or_not(
    base: str, revision: str, findings: list[Finding], fits: bool | None, said: str
) -> None:
    advice = advice_for(base, revision, findings, ())
    assert advice.fits is fits
    assert said in advice.reason
    assert advice.declared == f"{base} to {revision}"
