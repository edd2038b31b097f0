"""The JSON Schema of the report in JSON, as it is published for those who read it."""

from __future__ import annotations

from typing import get_args

from generator.diff.model import LEVELS, Effect
from generator.diff.reports.data import FORMAT
from generator.ir.schema import Json

Node = dict[str, Json]

_EFFECTS: tuple[str, ...] = get_args(Effect)


def report_schema() -> Node:
    """Give the schema (JSON Schema 2020-12).

    Members may be added while the format's number is the same; none is taken away or made another.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Differences between two versions of an API",
        **_object(
            format={"const": FORMAT},
            base=_reference("document"),
            revision=_reference("document"),
            summary=_object(
                wire=_reference("counts"),
                sdk=_reference("counts"),
                waived=_count("How many findings are waived; they are in none of the counts."),
            ),
            least_level=_said(_level(), "Findings below this level are counted but not listed."),
            findings=_list(_reference("finding"), "One for each cause, the worst first."),
            sdk=_list(_reference("sdk_finding"), "Changes of the Python package."),
            advice={"anyOf": [_reference("advice"), {"type": "null"}]},
            waivers=_object(
                unused=_texts("Waivers that fit nothing."),
                expired=_texts("Waivers whose time is over."),
            ),
        ),
        "$defs": {
            "document": _object(
                version=_text("The version that the document says it has."),
                file=_text("Its path."),
            ),
            "counts": _object(**{level: _count("") for level in LEVELS}),
            "finding": _finding(),
            "witness": _witness(),
            "reach": _reach(),
            "place": _place(),
            "sdk_finding": _sdk_finding(),
            "advice": _advice(),
        },
    }


def _finding() -> Node:
    return _object(
        id=_text("The rule: `diff explain ID` says what it means."),
        level=_said(_level(), "That of the worst place that is reached."),
        effect=_effect(),
        directions=_list(_direction(), "In which directions what changed is sent."),
        text=_text("The finding in one sentence; its wording may change."),
        subject=_text("The name of what changed."),
        base=_value("What stood there, where it is a value that can be shown."),
        revision=_value("What stands there now."),
        witness=_said(
            {"anyOf": [_reference("witness"), {"type": "null"}]},
            "A value that one side accepts and the other does not.",
        ),
        no_witness=_text("Why no such value is shown; empty where that needs no reason."),
        reaches=_list(_reference("reach"), "All places with this cause, the worst first."),
        symbols=_texts("Names of the Python package that it touches."),
        sdk=_said(
            {"enum": [*LEVELS, None]}, "What it means for the package; null: nothing changes in it."
        ),
        fingerprint=_text("Stays the same while the rule and both sides do; for waivers."),
        waived=_text("The reason for which it is let pass; empty: it is not."),
        remedy=_text("What to do about it."),
    )


def _witness() -> Node:
    return _object(
        of=_text("What the value is: body, parameter, header, status, credentials or request."),
        value=_value("The value."),
        accepted_by={"enum": ["base", "revision"]},
    )


def _reach() -> Node:
    either: Node = {"anyOf": [_reference("place"), {"type": "null"}]}
    return _object(
        id=_text("The rule at this place."),
        level=_level(),
        effect=_effect(),
        direction=_direction(),
        operation=_text("Method and path, or the webhook or callback; empty: the API itself."),
        slot=_text("The body, parameter, response or header; empty: the operation itself."),
        path=_text("The way into its schema, as `data[].status`."),
        base=_said(either, "Where it stood; null where nothing did."),
        revision=_said(either, "Where it stands; null where nothing does."),
    )


def _place() -> Node:
    return _object(
        file=_text("The path of the file."),
        line={"type": "integer", "minimum": 1},
        column={"type": "integer", "minimum": 1},
        pointer=_text("The JSON pointer (RFC 6901) of the value."),
    )


def _sdk_finding() -> Node:
    return _object(
        id=_text("The rule."),
        level=_level(),
        text=_text("The change in the words of the package."),
        symbols=_texts("The names that changed."),
        wire=_texts("The fingerprints of the findings behind it."),
        remedy=_text("What to do about it."),
    )


def _advice() -> Node:
    return _object(
        bump=_said(
            {"enum": ["major", "minor", "patch", "none"]},
            "The smallest step of the version that is right (Semantic Versioning 2.0.0).",
        ),
        reason=_text("Why."),
        declared=_text("The step that the versions of both documents make."),
        fits=_said({"type": ["boolean", "null"]}, "Whether that is enough; null: unknown."),
    )


def _object(**members: Json) -> Node:
    return {"type": "object", "properties": members, "required": list[Json](members)}


def _list(items: Json, description: str) -> Node:
    return {"type": "array", "items": items, "description": description}


def _texts(description: str) -> Node:
    return _list({"type": "string"}, description)


def _text(description: str) -> Node:
    return {"type": "string", "description": description}


def _value(description: str) -> Node:
    return {"description": description}


def _count(description: str) -> Node:
    count: Node = {"type": "integer", "minimum": 0}
    return _said(count, description) if description else count


def _level() -> Node:
    return {"enum": list[Json](LEVELS)}


def _effect() -> Node:
    return {"enum": list[Json](_EFFECTS)}


def _direction() -> Node:
    return {"enum": ["request", "response"]}


def _said(schema: Node, description: str) -> Node:
    return {**schema, "description": description}


def _reference(name: str) -> Node:
    return {"$ref": f"#/$defs/{name}"}
