"""What every form of a report says, and that no document's text gets out of its place in any."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, get_args
from xml.etree import ElementTree as ET

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

from generator.diff.catalogue import RULES
from generator.diff.model import (
    Advice,
    Comparison,
    Finding,
    Level,
    Reach,
    SdkFinding,
    Spot,
    Witness,
)
from generator.diff.reports import Report, ReportForm, entries_of, fails, written
from generator.diff.reports.content import SideName
from generator.diff.reports.report_schema import report_schema
from generator.diff.reports.text import WIDTH

FORMS: tuple[ReportForm, ...] = get_args(ReportForm)
GONE = "response-optional-property-removed"
BODY = "response 200 application/json"


@dataclass(frozen=True)
class At:
    file: str
    line: int
    column: int
    pointer: str


def place_of(side: SideName, address: str) -> At:
    """A place that follows from the address alone."""
    file, _, pointer = address.partition("#")
    return At(file or f"specs/{side}.json", pointer.count("/") + 10, len(pointer), pointer)


def reach(operation: str, **given: Any) -> Reach:
    path = given.pop("path", ("data", "[]", "x"))
    fields: dict[str, Any] = {
        "rule": GONE,
        "level": "breaking",
        "effect": "widens",
        "direction": "response",
        "base": "#/components/schemas/A/properties/x",
        "revision": "#/components/schemas/A",
        "spot": Spot(operation=operation, slot=given.pop("slot", BODY), path=path),
    }
    return Reach(**{**fields, **given})


def finding(*reaches: Reach, **given: Any) -> Finding:
    first = reaches[0]
    fields: dict[str, Any] = {
        "rule": first.rule,
        "level": first.level,
        "effect": first.effect,
        "text": "The property 'x' is gone",
        "subject": "x",
        "fingerprint": "1" * 16,
    }
    return Finding(reaches=reaches, **{**fields, **given})


REMOVED = finding(
    *(reach(f"GET /{name}") for name in ("a", "b", "c", "d", "e")),
    base={"type": "string"},
    witness=Witness("body", {"data": [{"x": 0}]}, "revision"),
    symbols=("A.x", "client.a.get", "client.b.get"),
)
UNDECIDED = finding(
    reach(
        "GET /a",
        rule="request-parameter-pattern-changed",
        level="undecided",
        effect="undecided",
        direction="request",
        slot="query parameter 'q'",
        path=(),
        base="#/paths/~1a/get/parameters/0/schema/pattern",
        revision="#/paths/~1a/get/parameters/0/schema/pattern",
    ),
    text="Query parameter 'q': the pattern changed",
    subject="q",
    no_witness="patterns with look-behind are not compared",
    fingerprint="2" * 16,
)
ADDED = finding(
    reach(
        "POST /z",
        rule="endpoint-added",
        level="info",
        direction="request",
        slot="",
        path=(),
        base="",
        revision="paths.json#/z/post",
    ),
    text="The endpoint was added",
    subject="",
    fingerprint="3" * 16,
)
WAIVED = replace(UNDECIDED, fingerprint="4" * 16, level="breaking", waived="nobody sends it")
SDK = (
    SdkFinding(
        rule="sdk-field-removed",
        level="breaking",
        text="A: field x is gone",
        symbols=("A.x",),
        wire=("1" * 16,),
    ),
    SdkFinding(rule="sdk-class-removed", level="warning", text="class Z is gone", symbols=("Z",)),
)
COMPARISON = Comparison(
    base="1.0.0",
    revision="1.1.0",
    findings=(REMOVED, UNDECIDED, ADDED, WAIVED),
    sdk=SDK,
    advice=Advice(bump="major", reason="1 change breaks", declared="minor", fits=False),
    waivers_unused=("endpoint-added at GET /q (new)",),
    waivers_expired=("endpoint-added at GET /r (old): expired on 2020-01-01",),
)
NOTHING = Comparison(base="1.0.0", revision="1.0.1")


def report(comparison: Comparison = COMPARISON, **given: Any) -> Report:
    fields: dict[str, Any] = {
        "base_file": "specs/base.json",
        "revision_file": "specs/revision.json",
        "place_of": place_of,
        "tool": "differ",
        "tool_version": "1.2.3",
    }
    return Report(comparison=comparison, **{**fields, **given})


TEXT = """\
1.0.0 (specs/base.json) -> 1.1.0 (specs/revision.json)

BREAKING (1)

client.a
  ! The property 'x' is gone
    wire: breaking, SDK: breaking   [response-optional-property-removed 1111111111111111]
    SDK: A: field x is gone
    for example body with data[].x: 0 is accepted by the revision only
    base specs/base.json:15:34   revision specs/revision.json:13:21
    in GET /a response 200 application/json data[].x
    and at 4 more places, in GET /b, GET /c, GET /d and 1 more

UNDECIDED (1)

GET /a
  ? Query parameter 'q': the pattern changed
    wire: undecided, SDK: no change   [request-parameter-pattern-changed 2222222222222222]
    no value is shown: patterns with look-behind are not compared
    base specs/base.json:17:42   revision specs/revision.json:17:42
    in GET /a query parameter 'q'

WARNINGS (1)

Z
  * class Z is gone
    wire: no change, SDK: warning   [sdk-class-removed]

INFO (1)

POST /z
  - The endpoint was added
    wire: info, SDK: no change   [endpoint-added 3333333333333333]
    revision paths.json:12:7
    in POST /z

WAIVED: BREAKING (1)

GET /a
  ! Query parameter 'q': the pattern changed
    waived: nobody sends it
    wire: breaking, SDK: no change   [request-parameter-pattern-changed 4444444444444444]
    no value is shown: patterns with look-behind are not compared
    base specs/base.json:17:42   revision specs/revision.json:17:42
    in GET /a query parameter 'q'

wire: 1 breaking, 1 undecided, 1 info; SDK: 1 breaking, 1 warning; 1 waived
Version step: major (1 change breaks); the declared one, minor, does not fit
Waiver that fits nothing: endpoint-added at GET /q (new)
Waiver that is over: endpoint-added at GET /r (old): expired on 2020-01-01
"""


def test_the_text_is_grouped_with_what_breaks_first() -> None:
    assert written(report(), "text") == TEXT


def test_the_text_of_no_change() -> None:
    assert written(report(NOTHING), "text").splitlines() == [
        "1.0.0 (specs/base.json) -> 1.0.1 (specs/revision.json)",
        "",
        "wire: no change; SDK: no change",
    ]


def test_the_order_of_findings_makes_no_difference() -> None:
    turned = replace(COMPARISON, findings=COMPARISON.findings[::-1], sdk=SDK[::-1])
    for form in ("text", "markdown", "html", "junit", "sarif", "github", "gitlab"):
        assert written(report(turned), form) == written(report(), form)


def test_long_lines_are_broken_at_the_width_of_a_terminal() -> None:
    long = replace(
        REMOVED,
        text=" ".join(["word"] * 60),
        witness=Witness("body", ["v" * 500], "base"),
        reaches=tuple(reach(f"GET /{'part/' * 12}{n}") for n in range(9)),
    )
    text = written(report(replace(COMPARISON, findings=(long,))), "text")
    assert max(map(len, text.splitlines())) <= WIDTH
    assert "..." in text
    assert " is accepted by the base only\n" in text


@pytest.mark.parametrize("least", ["breaking", "undecided", "warning", "info"])
@pytest.mark.parametrize("form", FORMS)
def test_what_is_below_the_least_level_is_counted_and_not_told(
    form: ReportForm, least: Level
) -> None:
    told = {
        "breaking": "The property",
        "undecided": "Query parameter",
        "warning": "class Z",
        "info": "The endpoint was added",
    }
    others = replace(COMPARISON, findings=(REMOVED, UNDECIDED, ADDED))
    text = written(report(others, least=least), form)
    levels = list(told)
    for level, words in told.items():
        assert (words in text) is (levels.index(level) <= levels.index(least))
    if form == "text":
        hidden = 3 - levels.index(least)
        assert (f"{hidden} more below the level {least}." in text) is (hidden > 0)
        assert "wire: 1 breaking, 1 undecided, 1 info; SDK: 1 breaking, 1 warning" in text


@pytest.mark.parametrize(
    ("fail_on", "fail_on_sdk", "failing"),
    [
        (None, None, []),
        ("breaking", None, [REMOVED.text]),
        ("warning", None, [REMOVED.text, UNDECIDED.text]),
        (None, "breaking", [REMOVED.text]),
        (None, "warning", [REMOVED.text, "class Z is gone"]),
        ("warning", "warning", [REMOVED.text, UNDECIDED.text, "class Z is gone"]),
    ],
)
def test_what_fails(fail_on: Level | None, fail_on_sdk: Level | None, failing: list[str]) -> None:
    told = report(fail_on=fail_on, fail_on_sdk=fail_on_sdk, least="breaking")
    assert [each.text for each in entries_of(told) if fails(told, each)] == failing


def test_a_change_of_the_package_alone_breaks_nothing_on_the_wire() -> None:
    sdk_only = report(Comparison(base="1", revision="2", sdk=SDK), fail_on="warning")
    assert not any(fails(sdk_only, each) for each in entries_of(sdk_only))


@pytest.mark.parametrize(
    ("symbols", "group"),
    [
        (("client.sessions.get",), "client.sessions"),
        (("client.evses.v2_0.list(limit)",), "client.evses.v2_0"),
        (("A.x", "client.sessions.get"), "client.sessions"),
        (("Session.meter.value",), "Session.meter"),
        (("Session",), "Session"),
        ((), "GET /a"),
    ],
)
def test_entries_are_grouped_by_what_people_know(symbols: tuple[str, ...], group: str) -> None:
    (entry,) = entries_of(
        report(Comparison(base="1", revision="2", findings=(replace(REMOVED, symbols=symbols),)))
    )
    assert entry.group == group


def test_places_are_counted_and_other_operations_named() -> None:
    same = finding(reach("GET /a"), reach("GET /a", path=("y",)))
    text = written(report(replace(NOTHING, findings=(same,))), "text")
    assert "\n    and at 1 more place\n" in text


def closed(schema: Any) -> Any:
    """The schema with no other members than those that it describes."""
    if isinstance(schema, dict):
        inner = {key: closed(each) for key, each in schema.items()}
        is_object = schema.get("type") == "object"
        return {**inner, "additionalProperties": False} if is_object else inner
    return [closed(each) for each in schema] if isinstance(schema, list) else schema


@pytest.mark.parametrize("comparison", [COMPARISON, NOTHING])
def test_the_json_is_as_its_schema_says(comparison: Comparison) -> None:
    schema = closed(report_schema())
    Draft202012Validator.check_schema(schema)
    data = json.loads(written(report(comparison), "json"))
    assert [error.message for error in Draft202012Validator(schema).iter_errors(data)] == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("findings", 0, "level"), "error"),
        (("findings", 0, "effect"), "breaks"),
        (("findings", 0, "reaches", 0, "base"), "file.json:1"),
        (("findings", 0, "witness"), {"of": "body"}),
        (("summary", "wire"), {}),
        (("advice", "bump"), "huge"),
        (("format",), 1),
    ],
)
def test_the_schema_refuses_other_reports(path: tuple[Any, ...], value: Any) -> None:
    data = json.loads(written(report(), "json"))
    inner = data
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    assert not Draft202012Validator(report_schema()).is_valid(data)


def test_the_published_schema_is_the_one_that_is_tested(repository: Path) -> None:
    published = (repository / "docs" / "diff-report.schema.json").read_text(encoding="utf-8")
    assert published == json.dumps(report_schema(), indent=2) + "\n"


def test_the_json_has_all_there_is() -> None:
    data = json.loads(written(report(), "json"))
    assert data["base"] == {"version": "1.0.0", "file": "specs/base.json"}
    assert data["summary"] == {
        "wire": {"breaking": 1, "undecided": 1, "warning": 0, "info": 1},
        "sdk": {"breaking": 1, "undecided": 0, "warning": 1, "info": 0},
        "waived": 1,
    }
    first = data["findings"][0]
    assert first["id"] == GONE
    assert first["remedy"] == RULES[GONE].remedy
    assert (first["level"], first["sdk"], first["directions"]) == (
        "breaking",
        "breaking",
        ["response"],
    )
    assert first["witness"] == {
        "of": "body",
        "value": {"data": [{"x": 0}]},
        "accepted_by": "revision",
    }
    assert [each["operation"] for each in first["reaches"]] == [f"GET /{name}" for name in "abcde"]
    assert first["reaches"][0]["path"] == "data[].x"
    assert first["reaches"][0]["base"] == {
        "file": "specs/base.json",
        "line": 15,
        "column": 34,
        "pointer": "/components/schemas/A/properties/x",
    }
    assert data["findings"][2]["reaches"][0]["base"] is None
    assert data["findings"][3]["waived"] == "nobody sends it"
    assert data["sdk"][0]["wire"] == ["1" * 16]
    assert data["advice"] == {
        "bump": "major",
        "reason": "1 change breaks",
        "declared": "minor",
        "fits": False,
    }
    assert data["waivers"]["unused"] == ["endpoint-added at GET /q (new)"]


def test_yaml_has_the_same_content() -> None:
    assert yaml.safe_load(written(report(), "yaml")) == json.loads(written(report(), "json"))
    assert "&id" not in written(report(), "yaml")


def test_numbers_that_json_has_not_are_null() -> None:
    odd = replace(REMOVED, base=[float("nan"), float("inf"), 10**30, "\ud800"])
    for form in ("json", "yaml"):
        text = written(report(replace(COMPARISON, findings=(odd,))), form)
        read = json.loads(text) if form == "json" else yaml.safe_load(text)
        assert read["findings"][0]["base"] == [None, None, 10**30, "\ud800"]


class Page(HTMLParser):
    """The tags and the text of a page, each tag closed in the order it was opened."""

    VOID = frozenset({"meta"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def page(text: str) -> Page:
    read = Page()
    read.feed(text)
    read.close()
    assert read.open == []
    return read


def test_the_page_loads_nothing_and_runs_nothing() -> None:
    read = page(written(report(), "html"))
    names = {name for name, _ in read.tags}
    assert names.isdisjoint({"script", "link", "img", "iframe", "object", "form", "a", "base"})
    attributes = {key for _, given in read.tags for key in given}
    assert attributes <= {
        *("lang", "charset", "http-equiv", "content", "name", "class", "scope", "open")
    }
    assert "url(" not in written(report(), "html")
    assert "@import" not in written(report(), "html")
    policies = [given["content"] for _, given in read.tags if "http-equiv" in given]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'"]


def test_the_page_opens_all_levels_but_the_harmless_one() -> None:
    read = page(written(report(), "html"))
    levels = [given for tag, given in read.tags if tag == "details" and given["class"] == "section"]
    assert ["open" in each for each in levels] == [True, True, True, False, True]
    for words in (
        "Breaking (1)",
        REMOVED.text,
        '{"data":[{"x":0}]}',
        "GET /e response 200 application/json data[].x",
        RULES[GONE].meaning,
        "specs/base.json:15:34",
        "nobody sends it",
    ):
        assert words in read.text
    assert "Nothing changed." in page(written(report(NOTHING), "html")).text


def cases(text: str) -> dict[str, list[str]]:
    """The outcome of each test case; the totals are those of the cases."""
    suites = ET.fromstring(text)
    (suite,) = suites
    found = {each.attrib["name"]: [child.tag for child in each] for each in suite}
    for counted in (suites, suite):
        assert int(counted.attrib["tests"]) == len(found)
        outcomes = [tag for tags in found.values() for tag in tags]
        assert int(counted.attrib["failures"]) == outcomes.count("failure")
        assert int(counted.attrib["skipped"]) == outcomes.count("skipped")
    return found


def test_junit_has_a_case_for_each_entry() -> None:
    removed, undecided, added, waived = (
        f"{each.text} {each.fingerprint}" for each in COMPARISON.findings
    )
    passed, failed = ["system-out"], ["failure"]
    assert cases(written(report(), "junit")) == {
        removed: failed,
        undecided: passed,
        "class Z is gone": passed,
        added: passed,
        waived: ["skipped"],
    }
    assert cases(written(report(fail_on="warning"), "junit"))[undecided] == failed
    for_sdk = cases(written(report(fail_on_sdk="warning"), "junit"))
    assert (for_sdk["class Z is gone"], for_sdk[undecided]) == (failed, passed)
    assert cases(written(report(NOTHING), "junit")) == {"no change": []}


def test_a_failure_tells_the_whole_entry() -> None:
    failure = ET.fromstring(written(report(), "junit")).find(".//failure")
    assert failure is not None
    assert failure.attrib == {"message": REMOVED.text, "type": GONE}
    assert "base specs/base.json:15:34" in str(failure.text)


def sarif_run(text: str) -> dict[str, Any]:
    log = json.loads(text)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert ids == sorted(set(ids))
    for result in run["results"]:
        assert ids[result["ruleIndex"]] == result["ruleId"]
        assert len(result["locations"]) == 1
        related = result.get("relatedLocations", [])
        assert [each["id"] for each in related] == list(range(1, len(related) + 1))
        for linked in re.findall(r"\]\((.*?)\)", result["message"]["text"]):
            assert int(linked) <= len(related)
    return dict(run)


def test_sarif_has_both_sides_of_each_entry() -> None:
    run = sarif_run(written(report(), "sarif"))
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["semanticVersion"]) == ("differ", "1.2.3")
    by_id = {rule["id"]: rule for rule in driver["rules"]}
    assert RULES[GONE].remedy in by_id[GONE]["help"]["text"]
    levels = [(each["ruleId"], each["level"]) for each in run["results"]]
    assert levels == [
        (GONE, "error"),
        ("request-parameter-pattern-changed", "warning"),
        ("sdk-class-removed", "warning"),
        ("endpoint-added", "note"),
        ("request-parameter-pattern-changed", "error"),
    ]
    removed, _, class_removed, added, waived = run["results"]
    assert removed["message"]["text"] == f"{REMOVED.text} ([before](1))"
    assert removed["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "specs/revision.json"},
        "region": {"startLine": 13, "startColumn": 21},
    }
    assert [
        (each["message"]["text"], each["physicalLocation"]["artifactLocation"]["uri"])
        for each in removed["relatedLocations"]
    ] == [("base", "specs/base.json"), ("revision", "specs/revision.json")]
    assert removed["partialFingerprints"] == {"change/v1": "1" * 16}
    assert "suppressions" not in removed
    assert waived["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "nobody sends it"}
    ]
    assert [each["message"]["text"] for each in added["relatedLocations"]] == ["revision"]
    assert class_removed["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "specs/revision.json"}
    }


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("a b.json", "a%20b.json"),
        ("c:d.json", "c%3Ad.json"),
        ("/x/ü.json", "file:///x/%C3%BC.json"),
        ("a%b#?.json", "a%25b%23%3F.json"),
    ],
)
def test_files_are_written_as_uris(file: str, uri: str) -> None:
    run = sarif_run(written(report(place_of=lambda *_: At(file, 1, 1, "")), "sarif"))
    location = run["results"][0]["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == uri


def annotations(text: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """What GitHub's runner makes of a log: command, properties and message of each annotation."""
    for line in text.splitlines():
        assert "##[" not in line
        if not line.lstrip().startswith("::"):
            continue
        name, _, message = line.lstrip()[2:].partition("::")
        command, _, written_properties = name.partition(" ")
        properties = {}
        for pair in written_properties.split(","):
            key, _, value = pair.partition("=")
            properties[key] = unescaped(value, "%0D", "%0A", "%3A", "%2C", "%25")
        yield command, properties, unescaped(message, "%0D", "%0A", "%25")


def unescaped(text: str, *codes: str) -> str:
    for code in codes:
        text = text.replace(code, chr(int(code[1:], 16)))
    return text


def test_github_is_told_of_all_that_is_not_waived() -> None:
    told = list(annotations(written(report(), "github")))
    assert [command for command, _, _ in told] == ["error", "warning", "warning", "notice"]
    _, properties, message = told[0]
    assert properties == {
        "file": "specs/revision.json",
        "line": "13",
        "col": "21",
        "title": f"{GONE} (wire: breaking, SDK: breaking)",
    }
    assert message.splitlines() == [
        REMOVED.text,
        "SDK: A: field x is gone",
        "for example body with data[].x: 0 is accepted by the revision only",
        "before: specs/base.json:15:34",
        "in GET /a response 200 application/json data[].x",
        "and at 4 more places, in GET /b, GET /c, GET /d, GET /e",
    ]
    assert told[2][1]["file"] == "specs/revision.json"
    last = written(report(), "github").splitlines()[-1]
    assert last.startswith("wire: 1 breaking")


def test_properties_of_an_annotation_are_escaped() -> None:
    file = "a,b:c%d.json"
    text = written(report(place_of=lambda *_: At(file, 1, 1, "")), "github")
    assert "file=a%2Cb%3Ac%25d.json," in text
    assert next(annotations(text))[1]["file"] == file


def test_gitlab_has_an_issue_for_each_entry_that_is_not_waived() -> None:
    issues = json.loads(written(report(), "gitlab"))
    assert [each["severity"] for each in issues] == ["critical", "major", "minor", "info"]
    assert issues[0]["check_name"] == GONE
    assert issues[0]["location"] == {"path": "specs/revision.json", "lines": {"begin": 13}}
    assert json.loads(written(report(NOTHING), "gitlab")) == []


def test_gitlab_shows_no_two_issues_as_one() -> None:
    twins = replace(COMPARISON, findings=(REMOVED, REMOVED), sdk=())
    one, other = json.loads(written(report(twins), "gitlab"))
    assert one["fingerprint"] != other["fingerprint"]
    alone = replace(COMPARISON, findings=(replace(REMOVED, text="said otherwise"),), sdk=())
    (same,) = json.loads(written(report(alone), "gitlab"))
    assert same["fingerprint"] == one["fingerprint"]


HOSTILE = (
    "two\nlines\r\nand\rmore\u2028and\u2029more\x85",
    "\x1b[31mred\x1b]8;;https://evil.example\x07\x9b1m",
    "nul\x00 bell\x07 back\x08 delete\x7f",
    "right\u202eto left\u2066 zero\u200bwidth bom\ufeff tag\U000e0041",
    "lone \ud800 surrogate",
    "]]> <![CDATA[ x ]]> <!-- --> <?xml?> &lt; &amp; &#10;",
    "</pre></details><script>alert(1)</script><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" \' x=\'',
    "`code` ``more`` **bold** _it_ ~~s~~ [a](https://evil.example) ![i](x) <https://evil.example>",
    "| a | b |\n|---|---|\n# heading\n- item\n> quote\n    code\n```\nfence",
    "@somebody #123 https://evil.example www.evil.example $x$",
    "::error file=a,line=1::x\n::set-output name=a::b\n  ::stop-commands::x ##[add-path]x",
    "a%0A::error::b %25 %3A , : ;",
    "{{ 7*7 }} {% raw %} ${x} {0} %s",
    "[link](1) [x](https://evil.example)",
    "\\",
    "ends with a backslash\\",
    "no: yes # not a comment - - [] {} *x &x !!python/object:os.system",
    "'single' \"double\"",
    "",
    " ",
    "é 日本語 🎉",
    "x" * 3000,
)


def hostile_report(text: str) -> Report:
    """A report in which ``text`` stands wherever documents or people can put theirs."""
    spot = Spot(operation=text, slot=text, path=(text, "[]"))
    spoilt = [
        replace(
            each,
            text=text,
            subject=text,
            symbols=(text, f"{text}.x"),
            base={text: text},
            revision=[text],
            witness=Witness("body", {text: [text]}, "base") if each.witness else None,
            no_witness=each.no_witness and f"{text}!",
            waived=each.waived and f"{text}!",
            reaches=tuple(replace(one, spot=spot) for one in each.reaches),
        )
        for each in COMPARISON.findings
    ]
    comparison = Comparison(
        base=text,
        revision=text,
        findings=tuple(spoilt),
        sdk=tuple(replace(each, text=text, symbols=(text,)) for each in SDK),
        advice=Advice(bump="major", reason=text, declared=text, fits=None),
        waivers_unused=(text,),
        waivers_expired=(text,),
    )
    return report(
        comparison,
        base_file=text,
        revision_file=text,
        place_of=lambda *_: At(text, 1, 2, text),
        fail_on="breaking",
    )


def check_text(text: str, _: str) -> None:
    assert all(line.isprintable() for line in text.split("\n"))
    assert list(annotations(text)) == []
    assert text.count("wire: breaking, ") == 2


def check_json(text: str, hostile: str) -> None:
    assert all(line.isprintable() for line in text.split("\n"))
    data = json.loads(text)
    assert Draft202012Validator(closed(report_schema())).is_valid(data)
    assert data["findings"][0]["text"] == hostile
    assert data["findings"][0]["base"] == {hostile: hostile}
    assert data["base"]["file"] == hostile


def check_yaml(text: str, hostile: str) -> None:
    assert text.isascii()
    assert all(line.isprintable() for line in text.split("\n"))
    assert yaml.safe_load(text)["findings"][0]["witness"]["value"] == {hostile: [hostile]}


def check_markdown(text: str, hostile: str) -> None:
    assert all(line.isprintable() for line in text.split("\n"))
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    inner = [child for token in tokens for child in token.children or ()]
    kinds = {token.type.removesuffix("_open").removesuffix("_close") for token in [*tokens, *inner]}
    assert kinds <= {
        *("heading", "paragraph", "inline", "bullet_list", "list_item"),
        *("text", "text_special", "strong", "code_inline"),
    }
    plain = " ".join(each.content for each in inner if each.type.startswith("text"))
    assert not re.search(r"@\w|#\d|://|www\.", plain)
    headings = [each for each in tokens if each.type == "heading_open"]
    assert [each.tag for each in headings] == ["h1", *["h2", "h3"] * 5]


def check_html(text: str, hostile: str) -> None:
    assert all(line.isprintable() for line in text.split("\n"))
    plain = page(written(hostile_report("plain"), "html")).tags
    # What stands between backticks in texts about the package is shown as code.
    assert [tag for tag, _ in page(text).tags if tag != "code"] == [
        tag for tag, _ in plain if tag != "code"
    ]
    assert all(not attributes for tag, attributes in page(text).tags if tag == "code")


def check_junit(text: str, hostile: str) -> None:
    assert all(line.isprintable() for line in text.split("\n"))
    tags = [each.tag for each in ET.fromstring(text).iter()]
    plain = ET.fromstring(written(hostile_report("plain"), "junit"))
    assert tags == [each.tag for each in plain.iter()]


def check_sarif(text: str, hostile: str) -> None:
    assert all(line.isprintable() for line in text.split("\n"))
    run = sarif_run(text)
    assert len(run["results"]) == 5
    assert all(not re.search(r"\]\([^1]", each["message"]["text"]) for each in run["results"])
    uris = [
        each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for each in run["results"]
    ]
    assert all(re.fullmatch(r"[\w.~/%:-]*", uri, re.ASCII) for uri in uris)


def check_github(text: str, hostile: str) -> None:
    assert all(line.isprintable() for line in text.split("\n"))
    told = list(annotations(text))
    assert len(told) == 4
    assert len(text.splitlines()) == 5
    for command, properties, _ in told:
        assert command in {"error", "warning", "notice"}
        assert list(properties) == ["file", "line", "col", "title"]
    if hostile.isprintable() and "::" not in hostile:
        assert told[0][1]["file"] == hostile
        assert told[0][2].split("\n")[0] == hostile


def check_gitlab(text: str, hostile: str) -> None:
    assert all(line.isprintable() for line in text.split("\n"))
    assert len({each["fingerprint"] for each in json.loads(text)}) == 4


CHECKS = {
    "text": check_text,
    "json": check_json,
    "yaml": check_yaml,
    "markdown": check_markdown,
    "html": check_html,
    "junit": check_junit,
    "sarif": check_sarif,
    "github": check_github,
    "gitlab": check_gitlab,
}


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("form", FORMS)
def test_text_of_a_document_stays_text(form: ReportForm, hostile: str) -> None:
    CHECKS[form](written(hostile_report(hostile), form), hostile)


@pytest.mark.parametrize("form", FORMS)
@given(hostile=st.text(st.characters(), max_size=30) | st.text("\\`*[]()<>!&#@:%,\n\r \x1b-=|~_$"))
def test_any_text_stays_text(form: ReportForm, hostile: str) -> None:
    CHECKS[form](written(hostile_report(hostile), form), hostile)
