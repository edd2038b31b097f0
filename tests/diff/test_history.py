# ruff: noqa: E501
"""Changelogs and lifetimes: what stands in which section, and since when something is there."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from generator.diff.history import (
    Entry,
    Line,
    changelog_data,
    changelog_markdown,
    changelog_text,
    lines_of,
)
from generator.diff.lifetimes import (
    Lifetime,
    UnknownNameError,
    lifetimes,
    lifetimes_data,
    lifetimes_text,
)
from generator.diff.model import Comparison, Effect, Finding, Level, SdkFinding

from .surfaces import surfaces


def finding(rule: str, level: Level, effect: Effect, fingerprint: str = "") -> Finding:
    return Finding(
        rule=rule,
        level=level,
        effect=effect,
        text=f"{rule} on the wire",
        subject="",
        reaches=(),
        symbols=("client.sessions.get",),
        fingerprint=fingerprint or rule,
    )


def sdk(rule: str, level: Level, *wire: str, text: str = "`a.b()`: it changed") -> SdkFinding:
    return SdkFinding(rule=rule, level=level, text=text, symbols=("a.b",), wire=wire)


def sections(*found: Finding | SdkFinding) -> list[tuple[str, str]]:
    comparison = Comparison(
        base="1",
        revision="2",
        findings=tuple(each for each in found if isinstance(each, Finding)),
        sdk=tuple(each for each in found if isinstance(each, SdkFinding)),
    )
    return [(line.section, line.text) for line in lines_of(comparison)]


@pytest.mark.parametrize(
    ("found", "section"),
    [
        (sdk("sdk-field-removed", "breaking"), "breaking"),
        (sdk("sdk-required-argument-added", "breaking"), "breaking"),
        (sdk("sdk-field-added", "info"), "added"),
        (sdk("sdk-enum-value-added", "warning"), "added"),
        (sdk("sdk-method-deprecated", "info"), "deprecated"),
        (sdk("sdk-notification-removed", "warning"), "removed"),
        (sdk("sdk-argument-became-optional", "info"), "changed"),
    ],
)
def test_a_change_of_the_package_has_its_section(found: SdkFinding, section: str) -> None:
    assert sections(found) == [(section, "`a.b()`: it changed")]


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (finding("max-length-decreased", "breaking", "narrows"),
         [("breaking", "`client.sessions.get()`: max-length-decreased on the wire (on the wire)")]),
        (finding("pattern-changed", "undecided", "undecided"),
         [("changed", "`client.sessions.get()`: pattern-changed on the wire (whether this breaks could not be decided)")]),
        (finding("webhook-removed", "warning", "withdraws"),
         [("removed", "`client.sessions.get()`: webhook-removed on the wire")]),
        (finding("api-sunset-added", "info", "deprecates"),
         [("deprecated", "`client.sessions.get()`: api-sunset-added on the wire")]),
        (finding("new-optional-request-parameter", "info", "widens"),
         [("added", "`client.sessions.get()`: new-optional-request-parameter on the wire")]),
        (finding("api-tag-added", "info", "documents"), []),
        (finding("api-sunset-too-soon", "warning", "withdraws"), []),
    ],
)  # fmt: skip
def test_a_change_on_the_wire_has_its_section(found: Finding, told: list[tuple[str, str]]) -> None:
    assert sections(found) == told


def test_what_the_package_tells_is_not_told_again() -> None:
    wire = finding("response-optional-property-removed", "breaking", "widens")
    told = sections(wire, sdk("sdk-field-removed", "breaking", wire.fingerprint))
    assert told == [("breaking", "`a.b()`: it changed")]


def test_what_is_worse_on_the_wire_is_told_too() -> None:
    wire = finding("max-length-decreased", "breaking", "narrows")
    told = sections(wire, sdk("sdk-field-deprecated", "info", wire.fingerprint))
    assert [section for section, _ in told] == ["breaking", "deprecated"]


def test_the_same_change_is_told_once_by_the_worse_of_both_verdicts() -> None:
    wire = finding("response-property-enum-value-added", "breaking", "widens")
    told = sections(wire, sdk("sdk-enum-value-added", "warning", wire.fingerprint))
    assert told == [("breaking", "`a.b()`: it changed (on the wire; the package reads it)")]


HOSTILE = Line("changed", "", "a <script>alert(1)</script> [x](javascript:y)\n# h", has_code=False)
ENTRIES = (
    Entry("1.0.0", "", (), is_reconstructed=False),
    Entry("1.1.0", "1.0.0", (), is_reconstructed=False),
    Entry(
        "2.0.0",
        "1.1.0",
        (
            Line("breaking", "`client.a.get()`", "field `x` is gone from `A`", ("A.x",)),
            Line("added", "`client.a.get()`", "field `y` is new in `A`", ("A.y",)),
            Line("added", "`client.a.get()`", "field `z` is new in `A`", ("A.z",)),
            HOSTILE,
        ),
        is_reconstructed=True,
    ),
)


def test_the_newest_version_and_what_breaks_come_first() -> None:
    assert changelog_markdown(ENTRIES).splitlines()[6:] == [
        "## 2.0.0",
        "",
        "Changed against 1.1.0 (*reconstructed*):",
        "",
        "### ⚠️ Breaking",
        "",
        "- ⚠️ `client.a.get()`: field `x` is gone from `A`",
        "",
        "### Added",
        "",
        "- `client.a.get()`:",
        "  - field `y` is new in `A`",
        "  - field `z` is new in `A`",
        "",
        "### Changed",
        "",
        "- a \\<script\\>alert(1)\\</script\\> \\[x\\](javascript:y)\\\\n# h",
        "",
        "## 1.1.0",
        "",
        "Nothing changed against 1.0.0.",
        "",
        "## 1.0.0",
        "",
        "The first version that is known here.",
    ]


def test_nothing_of_a_document_is_markup() -> None:
    shown = MarkdownIt("commonmark").render(changelog_markdown(ENTRIES))
    assert "<script>" not in shown
    assert "href" not in shown
    assert "&lt;script&gt;" in shown


def test_reconstructions_are_said_to_be_that() -> None:
    assert "reconstructed" in changelog_markdown(ENTRIES)
    assert "reconstructed" not in changelog_markdown(ENTRIES[:2])
    unknown = Entry("1.1.0", "1.0.0", (), is_reconstructed=True)
    assert "Nothing is known to have changed" in changelog_markdown([unknown])


def test_as_text_what_breaks_is_marked() -> None:
    assert changelog_text(ENTRIES).splitlines()[:3] == [
        "2.0.0  Changed against 1.1.0 (reconstructed):",
        "  Breaking",
        "    - ! `client.a.get()`: field `x` is gone from `A`",
    ]


def test_as_json_every_change_stands_alone() -> None:
    newest, _, oldest = changelog_data(ENTRIES)["versions"]  # type: ignore[misc]
    assert newest["changes"][0] == {  # type: ignore[call-overload, index]
        "section": "breaking",
        "text": "`client.a.get()`: field `x` is gone from `A`",
        "symbols": ["A.x"],
    }
    assert oldest["base"] is None  # type: ignore[call-overload, index]


FIRST = """
paths:
  /sessions/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: ok, content: {application/json: {schema:
        {type: object, properties: {data: {$ref: "#/components/schemas/Session"}}}}}}}
components:
  schemas:
    Session: {type: object, required: [id], properties: {id: {type: string}, stateName: {type: string, enum: [active, idle]}, old: {type: string}}}
"""
SECOND = FIRST.replace("old: {type: string}", "plug: {type: string}").replace(
    "[active, idle]", "[active]"
)
THIRD = SECOND.replace("required: [id]", "required: [id, plug]").replace("    get:", "    get:\n      deprecated: true")  # fmt: skip


def lived(wanted: str) -> list[str]:
    found = surfaces(FIRST, FIRST, SECOND, THIRD)
    versions = [(f"{number}.0", surface) for number, surface in enumerate(found, start=1)]
    return lifetimes_text(lifetimes(versions, wanted), is_reconstructed=False).splitlines()


OPERATION = "calls GET /sessions/{id}, gives Session"


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("Session.old", [
            "Session.old",
            "  1.0 to 2.0: str, optional, on the wire old",
            "  gone since 3.0"]),
        ("Session.plug", [
            "Session.plug",
            "  3.0: str, optional, on the wire plug",
            "  since 4.0: str, required, on the wire plug"]),
        ("client.sessions.get", [
            "client.sessions.get",
            f"  1.0 to 3.0: {OPERATION}",
            f"  since 4.0: {OPERATION}, deprecated"]),
        ("get /sessions/{other}", [
            "GET /sessions/{}",
            f"  1.0 to 3.0: called client.sessions.get, {OPERATION}",
            f"  since 4.0: called client.sessions.get, {OPERATION}, deprecated"]),
        ("sessions.get.data.stateName", [
            "client.sessions.get.data.stateName",
            "  1.0 to 2.0: called Session.state_name, SessionStateName | str, optional, on the wire stateName",
            "  since 3.0: called Session.state_name, Literal[\"active\"] | str, optional, on the wire stateName"]),
        ("client.sessions.get(id)", [
            "client.sessions.get(id)",
            "  since 1.0 (the first known): str, required, sent as path id"]),
        ("plug", [
            "Session.plug",
            "  3.0: str, optional, on the wire plug",
            "  since 4.0: str, required, on the wire plug"]),
        ("Session", ["Session", "  since 1.0 (the first known): a class"]),
    ],
)  # fmt: skip
def test_a_lifetime_has_a_span_for_each_state(wanted: str, told: list[str]) -> None:
    assert lived(wanted) == told


def test_an_unknown_name_is_refused_with_others_like_it() -> None:
    with pytest.raises(UnknownNameError, match=r"did you mean Session\.plug"):
        lived("Sessoin.plug")
    with pytest.raises(UnknownNameError, match=r"is in no version$"):
        lived("zzzzzzzz")


def test_versions_between_are_told_as_a_gap() -> None:
    gap = surfaces(FIRST, SECOND, FIRST)
    versions = [(f"{number}.0", surface) for number, surface in enumerate(gap, start=1)]
    (found,) = lifetimes(versions, "Session.old")
    assert [(span.first, span.last, span.facts is None) for span in found.spans] == [
        ("1.0", "1.0", False),
        ("2.0", "2.0", True),
        ("3.0", "3.0", False),
    ]
    assert "  not in 2.0" in lifetimes_text([found], is_reconstructed=False).splitlines()
    data = lifetimes_data([found], is_reconstructed=True)
    assert data["reconstructed"] is True
    assert isinstance(found, Lifetime)
