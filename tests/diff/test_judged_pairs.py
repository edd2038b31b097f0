# ruff: noqa: E501
"""Pairs of whole documents with the verdict that the specifications and the law of the diff give.

A pair is a line `VERDICT FRAME [VERSION]: NAME` and two indented texts in YAML, the base and the
revision; `->` parts those of several lines. Verdicts: `break`: some finding is breaking; `safe`:
none is; `same`: there is no finding. Frames say what the texts are: `sent`, `answered`, `both`: the
schema of a JSON body, or with a member S all schemas of the components; `query`: the schema of a
parameter; `operation` and `document`: members of these; `file`: the document itself. `{$ref: P}` is
short for a reference to the component, and what every operation and response must have is added.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
import yaml

from generator.diff.compare import Options, compare
from generator.diff.model import Finding
from generator.spec import load_document
from tests.diff.conftest import side_of

Found = Callable[["Pair"], tuple[Finding, ...]]

_HEAD = re.compile(r"(break|same|safe) (\w+)(?: (3\.\d)(?:>(3\.\d))?)?: (.*)")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TODAY = date(2026, 1, 1)
_VERSIONS = {"3.0": "3.0.3", "3.1": "3.1.0"}
_INFO = {"title": "T", "version": "1.0.0"}
_METHODS = frozenset({"get", "put", "post", "patch", "delete", "head"})


@dataclass(frozen=True)
class Pair:
    """Two texts, what they are, in which versions of OpenAPI, and what is right to say of them."""

    verdict: str
    frame: str
    versions: tuple[str, str]
    name: str
    texts: tuple[str, str]


def pairs_in(text: str) -> Iterator[Pair]:
    for block in re.split(r"\n(?=[a-z])", text.strip("\n")):
        head, *lines = block.split("\n")
        verdict, frame, first, second, name = _HEAD.fullmatch(head).groups()
        at = lines.index("  ->") if "  ->" in lines else 1
        base, revision = "\n".join(lines[:at]), "\n".join(lines[at:]).removeprefix("  ->\n")
        versions = (first or "3.1", second or first or "3.1")
        yield Pair(verdict, frame, versions, name, (base, revision))


def document_of(frame: str, text: str, version: str) -> dict[str, Any]:
    said = _with_whole_references(yaml.load(text, _LOADER))
    head = {"openapi": _VERSIONS[version], "info": _INFO}
    if frame == "document":
        return {**head, **({} if "webhooks" in said else {"paths": {}}), **said}
    operation, components = said if frame == "operation" else {}, {}
    if frame == "query":
        operation = {"parameters": [{"name": "q", "in": "query", "schema": said}]}
    elif frame != "operation":
        components = {"schemas": said if isinstance(said, dict) and "S" in said else {"S": said}}
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}}
        if frame in ("sent", "both"):
            operation["requestBody"] = {"required": True, "content": content}
        if frame in ("answered", "both"):
            operation["responses"] = {"200": {"content": content}}
    paths = {"/s": {"post": {"operationId": "op", **operation}}}
    return {**head, "paths": paths, "components": components}


def _with_whole_references(node: Any) -> Any:
    if isinstance(node, list):
        return [_with_whole_references(each) for each in node]
    if not isinstance(node, dict):
        return node
    ref = node.get("$ref")
    if isinstance(ref, str) and ref.isalnum():
        node = {**node, "$ref": f"#/components/schemas/{ref}"}
    return {key: _with_whole_references(value) for key, value in node.items()}


def _complete(document: dict[str, Any]) -> dict[str, Any]:
    """Add responses to operations and descriptions to responses, callbacks included."""
    components = document.get("components", {})
    items = [*document.get("paths", {}).values(), *document.get("webhooks", {}).values()]
    items += components.get("pathItems", {}).values()
    for callback in components.get("callbacks", {}).values():
        items += callback.values()
    responses = [*components.get("responses", {}).values()]
    while items:
        item = items.pop()
        for operation in (item[method] for method in _METHODS & item.keys()):
            operation.setdefault("responses", {"200": {}})
            responses += operation["responses"].values()
            for callback in operation.get("callbacks", {}).values():
                items += [each for each in callback.values() if isinstance(each, dict)]
    for response in responses:
        if "$ref" not in response:
            response.setdefault("description", "")
    return document


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    """All findings of a pair, one of whose documents is JSON and the other YAML."""
    folder = tmp_path_factory.mktemp("pairs")
    numbers = count()

    def path_of(text: str, frame: str, version: str) -> Path:
        number = next(numbers)
        if frame == "file":
            path = folder / f"{number}.{'yaml' if 'openapi:' in text else 'json'}"
            path.write_text(dedent(text), encoding="utf-8")
            return path
        document = _complete(document_of(frame, text, version))
        path = folder / f"{number}.{'json' if number % 4 in (1, 2) else 'yaml'}"
        is_json = path.suffix == ".json"
        written = json.dumps(document) if is_json else yaml.safe_dump(document, sort_keys=False)
        path.write_text(written, encoding="utf-8")
        return path

    def found(pair: Pair) -> tuple[Finding, ...]:
        texts = zip(pair.texts, pair.versions, strict=True)
        paths = [path_of(text, pair.frame, version) for text, version in texts]
        sides = [side_of(load_document(path)) for path in paths]
        return compare(*sides, Options(today=_TODAY)).findings

    return found


SCHEMAS = r"""
same both: allOf of two objects merged
  S: {allOf: [{type: object, properties: {a: {type: string}}, required: [a]}, {type: object, properties: {b: {type: integer}}}]}
  S: {type: object, properties: {b: {type: integer}, a: {type: string}}, required: [a]}
same both: allOf three deep, the requirement in another part than the property
  {S: {allOf: [{allOf: [{allOf: [{$ref: P}]}, {required: [a]}]}, {properties: {b: {type: integer}}}]}, P: {type: object, properties: {a: {type: string}}}}
  S: {type: object, required: [a], properties: {a: {type: string}, b: {type: integer}}}
same both: allOf with one member against its reference
  {S: {type: object, properties: {p: {allOf: [{$ref: P}]}}}, P: {type: string, maxLength: 4}}
  {S: {type: object, properties: {p: {$ref: P}}}, P: {type: string, maxLength: 4}}
same both: chain of references against the schema itself
  {S: {$ref: A}, A: {$ref: B}, B: {$ref: C}, C: {type: array, items: {type: string}}}
  S: {type: array, items: {type: string}}
same both: oneOf with one member
  S: {oneOf: [{type: object, properties: {a: {anyOf: [{type: string}]}}}]}
  S: {type: object, properties: {a: {type: string}}}
same both 3.0>3.1: nullable against a list of types
  {type: object, properties: {a: {type: string, nullable: true, maxLength: 3}}}
  {type: object, properties: {a: {type: ['null', string], maxLength: 3}}}
same both 3.0>3.1: nullable enum that lists null
  {type: object, properties: {a: {type: string, nullable: true, enum: [x, y, null]}}}
  {type: object, properties: {a: {type: [string, 'null'], enum: [null, y, x]}}}
same both 3.0>3.1: nullable enum that does not list null
  {type: object, properties: {a: {type: string, nullable: true, enum: [x, y]}}}
  {type: object, properties: {a: {enum: [x, y, null]}}}
same both 3.0>3.1: nullable reference against oneOf with null
  {S: {type: object, properties: {a: {nullable: true, allOf: [{$ref: P}]}}}, P: {type: object, properties: {z: {type: integer}}}}
  {S: {type: object, properties: {a: {oneOf: [{$ref: P}, {type: 'null'}]}}}, P: {type: object, properties: {z: {type: integer}}}}
same both 3.0>3.1: nullable beside anyOf against null as one more member
  {type: object, properties: {a: {nullable: true, anyOf: [{type: string}, {type: integer}]}}}
  {type: object, properties: {a: {type: [integer, string, 'null']}}}
same both 3.0>3.1: exclusive bounds in both dialects
  {type: number, minimum: 0, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false}
  {type: number, exclusiveMinimum: 0, maximum: 5}
same both 3.0>3.1: what stands beside a reference has no say in 3.0
  {S: {type: object, properties: {a: {$ref: P, maxLength: 2}}}, P: {type: string}}
  {S: {type: object, properties: {a: {$ref: P}}}, P: {type: string}}
same both: beside a reference against allOf in 3.1
  {S: {type: object, properties: {a: {$ref: P, maxLength: 2}}}, P: {type: string}}
  {S: {type: object, properties: {a: {allOf: [{$ref: P}, {maxLength: 2}]}}}, P: {type: string}}
same both: anyOf of string and null against a list
  {type: object, properties: {a: {anyOf: [{type: string, format: date}, {type: 'null'}]}}}
  {type: object, properties: {a: {type: ['null', string], format: date}}}
same both: const against an enum of one
  {type: object, properties: {a: {const: x}}, required: [a]}
  {type: object, properties: {a: {type: string, enum: [x]}}, required: [a]}
same both: enum split over anyOf
  {anyOf: [{type: string, enum: [a, b]}, {const: c}]}
  {type: string, enum: [c, a, b]}
same both: enum of objects whose keys stand in another order
  {enum: [{a: 1, b: [2.0]}, {a: 2}]}
  {enum: [{a: 2.0}, {b: [2], a: 1}]}
same both: numbers written as integers and with a fraction of zero
  {type: object, properties: {n: {type: number, maximum: 10.0, multipleOf: 1.0}, s: {type: string, maxLength: 5}, e: {enum: [1, 2]}}}
  {type: object, properties: {n: {type: number, maximum: 10, multipleOf: 1}, s: {type: string, maxLength: 5}, e: {enum: [1.0, 2.0]}}}
same both: an integer above zero
  {type: integer, exclusiveMinimum: 0, exclusiveMaximum: 10}
  {type: integer, minimum: 1, maximum: 9}
same both: bounds of an integer that are no integers
  {type: integer, minimum: 0.5, maximum: 9.5}
  {type: integer, minimum: 1, maximum: 9}
same both: integer as a number that is a multiple of one
  {type: integer, minimum: 3}
  {type: number, multipleOf: 1, minimum: 3}
same both: keywords that restrict nothing
  {type: object, minProperties: 0, required: [], additionalProperties: true, properties: {a: {type: [string], minLength: 0, deprecated: false, readOnly: false}, l: {type: array, minItems: 0, uniqueItems: false, items: {}}}}
  {type: object, properties: {a: {type: string}, l: {type: array}}}
same both: keywords of other types than the one there is
  {type: string, minimum: 3, items: {type: integer}, required: [a], maxLength: 9}
  {type: string, maxLength: 9}
same both: additionalProperties as an empty schema
  {type: object, properties: {a: {type: string}}, additionalProperties: {}}
  {type: object, properties: {a: {type: string}}}
same both: recursive tree unrolled once
  {S: {$ref: Node}, Node: {type: object, properties: {v: {type: integer}, kids: {type: array, items: {$ref: Node}}}}}
  {S: {type: object, properties: {v: {type: integer}, kids: {type: array, items: {type: object, properties: {v: {type: integer}, kids: {type: array, items: {$ref: S}}}}}}}}
same both: mutual recursion against recursion on itself
  {S: {type: object, properties: {v: {type: integer}, next: {$ref: B}}}, B: {type: object, properties: {v: {type: integer}, next: {$ref: S}}}}
  {S: {type: object, properties: {v: {type: integer}, next: {$ref: S}}}}
same both: mutual recursion of three with other names and another start
  {S: {$ref: A}, A: {type: object, properties: {b: {$ref: B}}}, B: {type: object, properties: {c: {$ref: C}}}, C: {type: object, properties: {a: {$ref: A}}}}
  {S: {type: object, properties: {b: {type: object, properties: {c: {type: object, properties: {a: {$ref: X}}}}}}}, X: {type: object, properties: {b: {$ref: Y}}}, Y: {type: object, properties: {c: {$ref: Z}}}, Z: {type: object, properties: {a: {$ref: X}}}}
same both 3.0>3.1: nullable list that refers to itself
  {S: {type: object, properties: {next: {nullable: true, allOf: [{$ref: S}]}}}}
  {S: {type: object, properties: {next: {anyOf: [{type: 'null'}, {$ref: S}]}}}}
same both: discriminator with its mapping implicit and explicit
  {S: {oneOf: [{$ref: Cat}, {$ref: Dog}], discriminator: {propertyName: k}}, Cat: {type: object, required: [k], properties: {k: {const: Cat}}}, Dog: {type: object, required: [k], properties: {k: {const: Dog}}}}
  {S: {oneOf: [{$ref: Dog}, {$ref: Cat}], discriminator: {propertyName: k, mapping: {Cat: '#/components/schemas/Cat', Dog: '#/components/schemas/Dog'}}}, Cat: {type: object, required: [k], properties: {k: {const: Cat}}}, Dog: {type: object, required: [k], properties: {k: {const: Dog}}}}
same both: mapping by name and by reference
  {S: {oneOf: [{$ref: Cat}, {$ref: Dog}], discriminator: {propertyName: k, mapping: {c: Cat, d: Dog}}}, Cat: {type: object, required: [k], properties: {k: {type: string}, m: {type: string}}}, Dog: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}}
  {S: {oneOf: [{$ref: Cat}, {$ref: Dog}], discriminator: {propertyName: k, mapping: {d: '#/components/schemas/Dog', c: '#/components/schemas/Cat'}}}, Cat: {type: object, required: [k], properties: {k: {type: string}, m: {type: string}}}, Dog: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}}
same both: members of a mapping renamed, with the mapping spelled out
  {S: {oneOf: [{$ref: Cat}, {$ref: Dog}], discriminator: {propertyName: k}}, Cat: {type: object, required: [k], properties: {k: {type: string}, m: {type: string}}}, Dog: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}}
  {S: {oneOf: [{$ref: Cat2}, {$ref: Dog2}], discriminator: {propertyName: k, mapping: {Cat: Cat2, Dog: Dog2}}}, Cat2: {type: object, required: [k], properties: {k: {type: string}, m: {type: string}}}, Dog2: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}}
same both: component renamed everywhere
  {S: {type: object, properties: {x: {$ref: Old}, y: {type: array, items: {$ref: Old}}}}, Old: {type: object, properties: {o: {$ref: Old}}}}
  {S: {type: object, properties: {x: {$ref: New}, y: {type: array, items: {$ref: New}}}}, New: {type: object, properties: {o: {$ref: New}}}}
same both: oneOf of types that cannot overlap against anyOf
  {oneOf: [{type: string}, {type: integer}, {type: array, items: {type: string}}]}
  {anyOf: [{type: array, items: {type: string}}, {type: [integer, string]}]}
same both: oneOf inside oneOf
  {oneOf: [{oneOf: [{type: string}, {type: boolean}]}, {type: integer}]}
  {oneOf: [{type: integer}, {type: string}, {type: boolean}]}
same both: anyOf whose first member holds all of the second
  {anyOf: [{type: number}, {type: integer, minimum: 3}, {type: number, maximum: 8}]}
  {type: number}
same both: anyOf with a member that accepts anything
  {type: object, properties: {a: {anyOf: [{type: string}, {}]}}}
  {type: object, properties: {a: {}}}
same both: integer and number in one list
  {type: [integer, number], minimum: 2}
  {type: number, minimum: 2}
same both: tightest of several bounds
  {allOf: [{type: string, maxLength: 10}, {maxLength: 8, minLength: 1}, {maxLength: 9}]}
  {type: string, maxLength: 8, minLength: 1}
same both: anyOf of requirements beside the properties
  {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}
  {anyOf: [{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}, {type: object, properties: {a: {type: string}, b: {type: string}}, required: [b]}]}
same both: allOf over anyOf multiplied out
  {allOf: [{type: object, properties: {a: {type: string}}}, {anyOf: [{properties: {b: {type: string}}, required: [b]}, {properties: {c: {type: string}}, required: [c]}]}]}
  {anyOf: [{type: object, properties: {a: {type: string}, b: {type: string}}, required: [b]}, {type: object, properties: {a: {type: string}, c: {type: string}}, required: [c]}]}
same both: unevaluatedProperties over allOf against one closed object
  {type: object, allOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}}], unevaluatedProperties: false}
  {type: object, properties: {a: {type: string}, b: {type: string}}, additionalProperties: false}
same both: unevaluatedProperties without anything combined
  {type: object, properties: {a: {type: string}}, unevaluatedProperties: {type: integer}}
  {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}
same both: bounds that the enum implies
  {type: integer, enum: [1, 2, 3], maximum: 10, minimum: 0}
  {enum: [1, 2, 3]}
same both: enum values that other keywords rule out
  {type: string, enum: [a, bb, ccc], maxLength: 2}
  {type: string, enum: [a, bb]}
same both: enum values of another type
  {type: string, enum: [a, 1, null]}
  {type: string, enum: [a]}
same both: boolean against both of its values
  {type: object, properties: {a: {enum: [true, false]}}}
  {type: object, properties: {a: {type: boolean}}}
same both: null as type and as const
  {type: object, properties: {a: {type: [string, 'null']}}}
  {type: object, properties: {a: {anyOf: [{type: string}, {const: null}]}}}
same both: not of not
  {type: object, properties: {a: {not: {not: {type: string}}}}}
  {type: object, properties: {a: {type: string}}}
same both: not of all types but one
  {type: object, properties: {a: {not: {type: [string, array, object, boolean, 'null']}}}}
  {type: object, properties: {a: {type: number}}}
same both: if that always holds
  {type: string, if: true, then: {maxLength: 4}, else: {maxLength: 2}}
  {type: string, maxLength: 4}
same both: if without then and else
  {type: string, if: {maxLength: 4}}
  {type: string}
same both: dependentRequired whose trigger is always there
  {type: object, properties: {a: {type: string}, b: {type: string}}, required: [a], dependentRequired: {a: [b]}}
  {type: object, properties: {a: {type: string}, b: {type: string}}, required: [a, b]}
same both: dependentSchemas against dependentRequired
  {type: object, properties: {a: {type: string}, b: {type: string}}, dependentSchemas: {a: {required: [b]}}}
  {type: object, properties: {a: {type: string}, b: {type: string}}, dependentRequired: {a: [b]}}
same both: contains that may be missing
  {type: array, items: {type: string}, contains: {const: x}, minContains: 0}
  {type: array, items: {type: string}}
same both: one item at least, spelled out
  {type: array, contains: {const: x}, minContains: 1}
  {type: array, contains: {enum: [x]}}
same both: prefixItems that say what items says
  {type: array, prefixItems: [{type: string}, {type: string}], items: {type: string}}
  {type: array, items: {type: string}}
same both: prefixItems and no more items
  {type: array, prefixItems: [{type: string}, {type: integer}], items: false}
  {type: array, prefixItems: [{type: string}, {type: integer}], maxItems: 2}
same both: unevaluatedItems against items
  {type: array, prefixItems: [{type: string}], unevaluatedItems: false}
  {type: array, prefixItems: [{type: string}], items: false}
same both: array that must be empty
  {type: array, items: false}
  {type: array, maxItems: 0, items: {type: string}}
same both: propertyNames that all names fit
  {type: object, properties: {a: {type: string}}, propertyNames: {type: string, minLength: 0}}
  {type: object, properties: {a: {type: string}}}
same both: minProperties that the requirements imply
  {type: object, properties: {a: {type: string}, b: {type: string}}, required: [a, b], minProperties: 2}
  {type: object, properties: {a: {type: string}, b: {type: string}}, required: [a, b]}
same both: maxProperties that a closed object implies
  {type: object, properties: {a: {type: string}, b: {type: string}}, additionalProperties: false, maxProperties: 2}
  {type: object, properties: {a: {type: string}, b: {type: string}}, additionalProperties: false}
same both: uniqueItems of at most one item
  {type: array, items: {type: string}, maxItems: 1, uniqueItems: true}
  {type: array, items: {type: string}, maxItems: 1}
same both: pattern that all strings match
  {type: string, pattern: '.*'}
  {type: string}
same both: digits in two ways
  {type: string, pattern: '^\d{3}$'}
  {type: string, pattern: '^[0-9][0-9][0-9]$'}
same both: alternatives of a pattern against a class
  {type: string, pattern: '^(?:a|b|c)+$'}
  {type: string, pattern: '^[a-c]+$'}
same both: pattern that says the length
  {type: string, pattern: '^[a-z]{2,5}$', minLength: 2}
  {type: string, pattern: '^[a-z]{2,5}$', maxLength: 5}
same both: a definition inside the schema against a component
  {S: {type: object, properties: {a: {$ref: '#/components/schemas/S/$defs/P'}}, $defs: {P: {type: string, maxLength: 3}}}}
  {S: {type: object, properties: {a: {$ref: P}}}, P: {type: string, maxLength: 3}}
same both: reference into a property of another schema
  {S: {type: object, properties: {a: {$ref: '#/components/schemas/P/properties/z'}}}, P: {type: object, properties: {z: {type: string, maxLength: 3}}}}
  {S: {type: object, properties: {a: {type: string, maxLength: 3}}}}
same both: prose and examples
  {type: object, description: one, properties: {a: {type: string, description: two, example: x}}, externalDocs: {url: 'https://a.example'}}
  {type: object, description: another, properties: {a: {type: string, examples: [y, z], description: ''}}, $comment: hi}
same both: a union that covers an enum against it
  {type: object, properties: {k: {enum: [x, y]}, n: {type: integer}}, required: [k]}
  {oneOf: [{type: object, properties: {k: {const: x}, n: {type: integer}}, required: [k]}, {type: object, properties: {k: {const: y}, n: {type: integer}}, required: [k]}]}
same both: ranges that join to one
  {type: integer, minimum: 0, maximum: 10}
  {anyOf: [{type: integer, minimum: 0, maximum: 5}, {type: integer, minimum: 6, maximum: 10}]}
same both: lengths that join to all
  {type: string}
  {anyOf: [{type: string, maxLength: 5}, {type: string, minLength: 6}]}
same both: type left out where properties say it
  {type: object, properties: {a: {type: object, properties: {b: {type: array, items: {type: string}}}}}}
  {properties: {a: {properties: {b: {items: {type: string}}}}}}
same both: a property that no value fits in two spellings
  {type: object, properties: {a: {type: string}, b: {not: {}}}}
  {type: object, properties: {a: {type: string}, b: false}}
same both: all seven types against none
  {type: object, properties: {a: {type: [string, number, integer, boolean, array, object, 'null']}}}
  {type: object, properties: {a: {}}}
same both: multiples of two and three
  {type: integer, allOf: [{multipleOf: 2}, {multipleOf: 3}]}
  {type: integer, multipleOf: 6}
same both 3.0>3.1: nullable without a type
  {type: object, properties: {a: {nullable: true}, b: {nullable: false, type: string}}}
  {type: object, properties: {a: true, b: {type: string}}}
same both: a const object against required consts
  {type: object, properties: {a: {const: {b: 1}}}}
  {type: object, properties: {a: {enum: [{b: 1.0}, {b: 1}]}}}
same both: a reference by anchor
  {S: {type: object, properties: {a: {$ref: P}}}, P: {$anchor: pea, type: string, maxLength: 3}}
  {S: {type: object, properties: {a: {type: string, maxLength: 3}}}}
same both: an integer out of a list of types, its bound everywhere
  {anyOf: [{type: integer, minimum: 1}, {type: string, minLength: 1}]}
  {type: [string, integer], minimum: 1, minLength: 1}
same sent: readOnly and required in a request
  {type: object, properties: {a: {type: string}, id: {type: string, readOnly: true}}, required: [a, id]}
  {type: object, properties: {a: {type: string}, id: {type: string, readOnly: true}}, required: [a]}
same answered: writeOnly and required in a response
  {type: object, properties: {a: {type: string}, pw: {type: string, writeOnly: true}}, required: [a, pw]}
  {type: object, properties: {a: {type: string}, pw: {type: string, writeOnly: true}}, required: [a]}
same both: readOnly by the schema that is referred to
  {S: {type: object, properties: {id: {$ref: I}}, required: [id]}, I: {type: string, readOnly: true}}
  {S: {type: object, properties: {id: {type: string, readOnly: true}}, required: [id]}}
same both: null in the types and not in the enum
  {type: object, properties: {a: {type: [string, 'null'], enum: [a, b]}}}
  {type: object, properties: {a: {type: string, enum: [b, a]}}}
same both: a format beside several types
  {type: object, properties: {a: {type: [string, integer], format: date}}}
  {type: object, properties: {a: {anyOf: [{type: integer}, {type: string, format: date}]}}}
same both: a format of strings on an integer
  {type: integer, format: date}
  {type: integer}
same both: the looser of two lower bounds
  {type: number, minimum: 5, exclusiveMinimum: 3, maximum: 9, exclusiveMaximum: 9}
  {type: number, minimum: 5, exclusiveMaximum: 9}
same both 3.0: an exclusive bound without a bound
  {type: number, exclusiveMinimum: true}
  {type: number}
same both: escapes in a pattern that mean nothing
  {type: string, pattern: '^\/a\-b$'}
  {type: string, pattern: '^/a-b$'}
same both: word characters in two ways
  {type: string, pattern: '^\w+$'}
  {type: string, pattern: '^[A-Za-z0-9_]+$'}
same both: a pattern that need not be repeated
  {type: string, pattern: 'a+'}
  {type: string, pattern: 'a'}
same both: an anchored word and its const
  {type: string, pattern: '^a$'}
  {type: string, const: a}
same both: a pattern that implies a length
  {type: string, pattern: '^[a-z]{3,}$'}
  {type: string, pattern: '^[a-z]{3,}$', minLength: 3}
same both: all names by pattern against additionalProperties
  {type: object, patternProperties: {'': {type: string}}}
  {type: object, additionalProperties: {type: string}}
same both: a property is ruled out by not and by false
  {type: object, properties: {a: {type: string}, b: false}}
  {type: object, properties: {a: {type: string}}, not: {required: [b]}}
same both: not of a value of the enum
  {enum: [a, b, c], not: {const: c}}
  {enum: [a, b]}
same both: not of null
  {type: object, properties: {a: {type: [string, 'null'], not: {type: 'null'}}}}
  {type: object, properties: {a: {type: string}}}
same both: not of a bound
  {type: number, not: {minimum: 5}}
  {type: number, exclusiveMaximum: 5}
same both: not of one of two against both nots
  {type: string, not: {anyOf: [{const: a}, {const: b}]}}
  {type: string, allOf: [{not: {const: a}}, {not: {enum: [b]}}]}
same both: the only property of a closed object that is not empty
  {type: object, properties: {a: {type: string}}, additionalProperties: false, minProperties: 1}
  {type: object, properties: {a: {type: string}}, additionalProperties: false, required: [a]}
same both: if and then of requirements against dependentRequired
  {type: object, properties: {a: {type: string}, b: {type: string}}, if: {required: [a]}, then: {required: [b]}}
  {type: object, properties: {a: {type: string}, b: {type: string}}, dependentRequired: {a: [b]}}
same both: members of unions that accept nothing or everything
  {type: object, properties: {a: {anyOf: [{type: string}, false]}, b: {allOf: [{type: string}, true]}, c: {oneOf: [{type: string}, {not: {}}]}}}
  {type: object, properties: {a: {type: string}, b: {type: string}, c: {type: string}}}
same both: oneOf of enums that share a value
  {oneOf: [{enum: [a, b]}, {enum: [b, c]}]}
  {enum: [a, c]}
same both: oneOf of two formats
  {oneOf: [{type: string, format: date}, {type: string, format: date-time}]}
  {anyOf: [{type: string, format: date-time}, {type: string, format: date}]}
same both: ranges that meet
  {type: number, minimum: 0, maximum: 10}
  {oneOf: [{type: number, minimum: 0, exclusiveMaximum: 5}, {type: number, minimum: 5, maximum: 10}]}
same both: all pairs of two values
  {type: object, required: [a, b], properties: {a: {enum: [1, 2]}, b: {enum: [1, 2]}}}
  {anyOf: [{type: object, required: [a, b], properties: {a: {const: 1}, b: {const: 1}}}, {type: object, required: [a, b], properties: {a: {const: 1}, b: {const: 2}}}, {type: object, required: [a, b], properties: {a: {const: 2}, b: {enum: [1, 2]}}}]}
same both: the empty string or null apart
  {type: object, properties: {a: {type: [string, 'null']}}}
  {type: object, properties: {a: {oneOf: [{type: string, minLength: 1}, {enum: ['', null]}]}}}
same both: zero and minus zero
  {type: object, properties: {a: {enum: [0, 1]}, b: {type: number, minimum: -0.0}}}
  {type: object, properties: {a: {enum: [-0.0, 1]}, b: {type: number, minimum: 0}}}
same both: a tenth that floating point misses
  {enum: [0.3, 0.7, 0.25], multipleOf: 0.1}
  {enum: [0.3, 0.7]}
same both: length in characters, not in bytes or units
  {enum: ['😀😀', 'ééé'], maxLength: 2}
  {enum: ['😀😀']}
same both: data that looks like a reference
  {type: object, properties: {a: {const: {$ref: '#/nowhere'}}}, example: {$ref: '#/nowhere'}}
  {type: object, properties: {a: {enum: [{$ref: '#/nowhere'}]}}}
same both: properties whose names are keywords
  {type: object, properties: {type: {type: string}, required: {type: boolean}, properties: {type: object, properties: {enum: {type: string}}}, $ref: {type: string}, allOf: {allOf: [{type: string}]}}}
  {type: object, properties: {allOf: {type: string}, $ref: {type: string}, properties: {type: object, properties: {enum: {type: string}}}, required: {type: boolean}, type: {type: string}}}
same both: an enum of values that a wider type makes unnecessary
  {anyOf: [{enum: [a, b]}, {type: string}, {type: integer}]}
  {type: [string, integer]}
same both: an array of a union against members that say so
  {type: array, items: {anyOf: [{type: string}, {type: integer}]}}
  {type: array, items: {oneOf: [{type: integer}, {type: string}]}, additionalProperties: false}
same both: two closed parts of allOf that declare the same
  {allOf: [{type: object, properties: {a: {type: string}}, additionalProperties: false}, {type: object, properties: {a: {maxLength: 4}}, additionalProperties: false}]}
  {type: object, properties: {a: {type: string, maxLength: 4}}, additionalProperties: false}
same both: an object that a closed part allows only partly
  {allOf: [{type: object, properties: {a: {type: string}}, additionalProperties: false}, {type: object, properties: {a: {}, b: {type: string}}}]}
  {type: object, properties: {a: {type: string}, b: false}, additionalProperties: false}
same both: a schema by percent-encoded pointers
  {S: {type: object, properties: {a: {$ref: '#/components/schemas/S/properties/b%20c~1d'}, b c/d: {type: string, maxLength: 2}}}}
  {S: {type: object, properties: {a: {type: string, maxLength: 2}, b c/d: {type: string, maxLength: 2}}}}
same both: recursion through additionalProperties unrolled twice
  {S: {type: object, additionalProperties: {$ref: S}}}
  {S: {type: object, additionalProperties: {type: object, additionalProperties: {type: object, additionalProperties: {$ref: S}}}}}
same both: a union of itself and strings
  {S: {anyOf: [{type: string}, {type: array, items: {$ref: S}}]}}
  {S: {anyOf: [{type: array, items: {anyOf: [{type: array, items: {$ref: S}}, {type: string}]}}, {type: string}]}}
same both: a union whose member refers back to it
  {S: {anyOf: [{$ref: T}, {type: string}]}, T: {anyOf: [{$ref: S}, {type: integer}]}}
  {type: [string, integer]}
same both: a minimum of items that contains implies
  {type: array, contains: {const: a}, minContains: 2, minItems: 2}
  {type: array, contains: {const: a}, minContains: 2}
same both: required in every member of a union
  {type: object, properties: {a: {type: string}, b: {type: string}, c: {type: string}}, required: [c], anyOf: [{required: [a]}, {required: [b]}]}
  {type: object, properties: {a: {type: string}, b: {type: string}, c: {type: string}}, anyOf: [{required: [a, c]}, {required: [b, c]}]}
same both 3.0: nullable in two places
  {S: {type: object, properties: {a: {$ref: N}}}, N: {type: string, nullable: true}}
  {S: {type: object, properties: {a: {type: string, nullable: true}}}}
same both: a property in two parts of allOf
  {allOf: [{type: object, properties: {a: {type: object, properties: {x: {type: string}}}}}, {properties: {a: {required: [x]}}}]}
  {type: object, properties: {a: {type: object, properties: {x: {type: string}}, required: [x]}}}
same both: a const out of two parts
  {allOf: [{type: string, enum: [a, b]}, {enum: [b, c]}]}
  {const: b}
same both: a boolean by two consts
  {oneOf: [{type: object, required: [f], properties: {f: {const: true}}}, {type: object, required: [f], properties: {f: {const: false}}}]}
  {type: object, required: [f], properties: {f: {type: boolean}}}
same both: multiples of one half and of a quarter
  {type: number, allOf: [{multipleOf: 0.5}, {multipleOf: 0.25}]}
  {type: number, multipleOf: 0.5}
same both: a wide multiple of integers
  {type: integer, multipleOf: 0.5}
  {type: integer}
same both: bounds of a multiple
  {type: integer, multipleOf: 5, minimum: 1, maximum: 14}
  {type: integer, multipleOf: 5, minimum: 5, maximum: 10}
same both: bounds that leave one value
  {type: integer, minimum: 3, maximum: 3}
  {const: 3}
same both: bounds that leave three values
  {type: integer, minimum: 1, maximum: 3}
  {enum: [1, 2, 3]}
same both: a string of no characters
  {type: string, maxLength: 0}
  {const: ''}
same sent: an object of which nothing may be sent
  {type: object, additionalProperties: false, properties: {id: {type: string, readOnly: true}}}
  {type: object, additionalProperties: false}
same both: names by propertyNames against patternProperties
  {type: object, additionalProperties: {type: integer}, propertyNames: {pattern: '^[a-z]$'}}
  {type: object, patternProperties: {'^[a-z]$': {type: integer}}, additionalProperties: false}
same both: a pattern that all names have, beside others
  {type: object, properties: {a: {type: string}}, patternProperties: {'': {type: string}}, additionalProperties: false}
  {type: object, properties: {a: {type: string}}, additionalProperties: {type: string}}
break answered: one of two requirements goes beside minProperties
  {type: object, properties: {a: {type: string}, b: {type: string}}, required: [a, b], minProperties: 2}
  {type: object, properties: {a: {type: string}, b: {type: string}}, required: [a], minProperties: 2}
break both: more items where all are different
  {type: array, items: {type: string}, maxItems: 1, uniqueItems: true}
  {type: array, items: {type: string}, maxItems: 2, uniqueItems: true}
same both: a star and a bound
  {type: string, pattern: '^a*$', maxLength: 3}
  {type: string, pattern: '^a{0,3}$'}
same both: by anchor against by pointer
  {S: {type: object, properties: {a: {$ref: '#pea'}}}, P: {$anchor: pea, type: string}}
  {S: {type: object, properties: {a: {$ref: P}}}, P: {type: string}}
same both: a dynamic reference to the root against a plain one
  {S: {$dynamicAnchor: node, type: object, properties: {v: {type: string}, kids: {type: array, items: {$dynamicRef: '#node'}}}}}
  {S: {type: object, properties: {v: {type: string}, kids: {type: array, items: {$ref: S}}}}}
same both: readOnly around a reference
  {S: {type: object, required: [o], properties: {o: {readOnly: true, allOf: [{$ref: P}]}}}, P: {type: object, required: [x], properties: {x: {type: string}}}}
  {S: {type: object, required: [o], properties: {o: {type: object, readOnly: true, required: [x], properties: {x: {type: string}}}}}}
same sent: readOnly in a variant only
  {oneOf: [{type: object, required: [k, id], properties: {k: {const: a}, id: {type: string, readOnly: true}}}, {type: object, required: [k], properties: {k: {const: b}, id: {type: string}}}]}
  {oneOf: [{type: object, required: [k], properties: {k: {const: a}, id: {type: string, readOnly: true}}}, {type: object, required: [k], properties: {k: {const: b}, id: {type: string}}}]}
same query: an integer or any text in a query
  {type: [integer, string]}
  {type: string}
same query: a boolean or any text in a query
  {anyOf: [{type: boolean}, {type: string}]}
  {type: string}
break sent: integer in place of number
  {type: object, properties: {a: {type: number}}}
  {type: object, properties: {a: {type: integer}}}
break sent: int32 in place of int64
  {type: integer, format: int64}
  {type: integer, format: int32}
break sent 3.0>3.1: nullable left over in 3.1
  {type: object, properties: {a: {type: string, nullable: true}}}
  {type: object, properties: {a: {type: string, nullable: true}}}
break sent 3.0>3.1: what stands beside a reference counts in 3.1
  {S: {type: object, properties: {a: {$ref: P, maxLength: 2}}}, P: {type: string}}
  {S: {type: object, properties: {a: {$ref: P, maxLength: 2}}}, P: {type: string}}
break sent 3.0: nullable taken from an enum that lists null
  {type: object, properties: {a: {type: string, nullable: true, enum: [x, null]}}}
  {type: object, properties: {a: {type: string, enum: [x, null]}}}
break sent: new requirement by another part of allOf
  {S: {allOf: [{$ref: P}, {type: object}]}, P: {type: object, properties: {a: {type: string}}}}
  {S: {allOf: [{$ref: P}, {type: object, required: [a]}]}, P: {type: object, properties: {a: {type: string}}}}
break sent: new required property with a default
  {type: object, properties: {a: {type: string}}}
  {type: object, properties: {a: {type: string}, b: {type: string, default: x}}, required: [b]}
break sent: required of a name without a property
  {type: object, properties: {a: {type: string}}}
  {type: object, properties: {a: {type: string}}, required: [zz]}
break sent: a required property is read-only no longer
  {type: object, properties: {id: {type: string, readOnly: true}}, required: [id]}
  {type: object, properties: {id: {type: string}}, required: [id]}
break sent: a property of a closed object becomes read-only
  {type: object, additionalProperties: false, properties: {id: {type: string}, a: {type: string}}}
  {type: object, additionalProperties: false, properties: {id: {type: string, readOnly: true}, a: {type: string}}}
break sent: a required writeOnly property is new
  {type: object, properties: {a: {type: string}}}
  {type: object, properties: {a: {type: string}, pw: {type: string, writeOnly: true}}, required: [pw]}
break sent: oneOf in place of anyOf where both may hold
  {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}
  {type: object, properties: {a: {type: string}, b: {type: string}}, oneOf: [{required: [a]}, {required: [b]}]}
break sent: oneOf of integer and number refuses integers
  {type: number}
  {oneOf: [{type: number}, {type: integer}]}
break sent: the same member twice in oneOf accepts nothing
  {type: object, properties: {a: {oneOf: [{type: string}]}}}
  {type: object, properties: {a: {oneOf: [{type: string}, {type: string}]}}}
break sent: additionalProperties may be integers only
  {type: object, additionalProperties: {type: number}}
  {type: object, additionalProperties: {type: integer}}
break sent: a property goes and additionalProperties are of another type
  {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}
  {type: object, additionalProperties: {type: integer}}
break sent: a property of a closed object goes
  {type: object, properties: {a: {type: string}, b: {type: string}}, additionalProperties: false}
  {type: object, properties: {a: {type: string}}, additionalProperties: false}
break sent: a property of an object closed by unevaluatedProperties goes
  {allOf: [{type: object, properties: {a: {type: string}}}, {properties: {b: {type: string}}}], unevaluatedProperties: false}
  {allOf: [{type: object, properties: {a: {type: string}}}, {}], unevaluatedProperties: false}
break sent: a part of allOf that is closed refuses what other parts declare
  {allOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}
  {allOf: [{type: object, properties: {a: {type: string}}, additionalProperties: false}, {type: object, properties: {b: {type: string}}}]}
break sent: recursion that differs from the second level on
  {S: {type: object, properties: {v: {type: integer}, next: {$ref: S}}}}
  {S: {type: object, properties: {v: {type: integer}, next: {$ref: N}}}, N: {type: object, properties: {v: {type: integer, maximum: 9}, next: {$ref: S}}}}
break sent: mutual recursion with the members swapped
  {S: {type: object, properties: {a: {$ref: A}}}, A: {type: object, properties: {v: {type: integer}, n: {$ref: B}}}, B: {type: object, properties: {v: {type: string}, n: {$ref: A}}}}
  {S: {type: object, properties: {a: {$ref: B}}}, A: {type: object, properties: {v: {type: integer}, n: {$ref: B}}}, B: {type: object, properties: {v: {type: string}, n: {$ref: A}}}}
break sent: the enum had a value above the new maximum
  {type: integer, enum: [1, 5, 10]}
  {type: integer, maximum: 9}
break sent: the enum had a value that the pattern refuses
  {type: string, enum: [ab, cd, e1]}
  {type: string, pattern: '^[a-z]+$'}
break sent: multiples of four in place of two
  {type: integer, multipleOf: 2}
  {type: integer, multipleOf: 4}
break sent: multiples of six in place of four
  {type: integer, multipleOf: 4}
  {type: integer, multipleOf: 6}
break sent: integers beyond what a double can tell apart
  {type: integer, maximum: 9007199254740993}
  {type: integer, maximum: 9007199254740992}
break sent: one more prefix item of a type
  {type: array, prefixItems: [{type: string}], minItems: 2}
  {type: array, prefixItems: [{type: string}, {type: integer}], minItems: 2}
break sent: some item must be one of these
  {type: array, items: {type: string}}
  {type: array, items: {type: string}, contains: {pattern: '^a'}}
break sent: fewer items may match contains
  {type: array, items: {type: string}, contains: {const: x}, maxContains: 3}
  {type: array, items: {type: string}, contains: {const: x}, maxContains: 2}
break sent: some values are ruled out by not
  {type: string}
  {type: string, not: {enum: [root, admin]}}
break sent: more is ruled out by not
  {type: object, properties: {a: {not: {type: string}}}}
  {type: object, properties: {a: {not: {type: [string, integer]}}}}
break sent: one property asks for another
  {type: object, properties: {a: {type: string}, b: {type: string}}}
  {type: object, properties: {a: {type: string}, b: {type: string}}, dependentRequired: {a: [b]}}
break sent: one value of a property asks for another property
  {type: object, properties: {a: {type: string, enum: [x, y]}, b: {type: string}}}
  {type: object, properties: {a: {type: string, enum: [x, y]}, b: {type: string}}, if: {properties: {a: {const: x}}, required: [a]}, then: {required: [b]}}
break sent: no item twice
  {type: object, properties: {l: {type: array, items: {type: integer}}}}
  {type: object, properties: {l: {type: array, items: {type: integer}, uniqueItems: true}}}
break sent: a URI in place of a reference
  {type: string, format: uri-reference}
  {type: string, format: uri}
break sent: a day in place of a moment
  {type: object, properties: {d: {type: string, format: date-time}}}
  {type: object, properties: {d: {type: string, format: date}}}
break sent: a UUID in place of any string
  {type: object, properties: {d: {type: string}}}
  {type: object, properties: {d: {type: string, format: uuid}}}
break sent: names of properties by a pattern
  {type: object, additionalProperties: {type: string}}
  {type: object, additionalProperties: {type: string}, propertyNames: {pattern: '^[a-z]+$'}}
break sent: properties by pattern beside additionalProperties
  {type: object, additionalProperties: {type: string}}
  {type: object, additionalProperties: {type: string}, patternProperties: {'^n': {type: integer}}}
break sent: a pattern for names restricts a declared property
  {type: object, properties: {name: {type: string}}}
  {type: object, properties: {name: {type: string}}, patternProperties: {'^na': {maxLength: 3}}}
break sent: a variant of a union goes
  {S: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k}}, A: {type: object, required: [k], properties: {k: {const: A}}}, B: {type: object, required: [k], properties: {k: {const: B}}}}
  {S: {oneOf: [{$ref: A}], discriminator: {propertyName: k}}, A: {type: object, required: [k], properties: {k: {const: A}}}}
break sent: only one value of two is covered by the union
  {type: object, properties: {k: {enum: [x, y]}}, required: [k]}
  {oneOf: [{type: object, properties: {k: {const: x}}, required: [k]}, {type: object, properties: {k: {const: z}}, required: [k]}]}
break sent: ranges of numbers that leave a gap
  {type: number, minimum: 0, maximum: 10}
  {anyOf: [{type: number, minimum: 0, maximum: 5}, {type: number, minimum: 6, maximum: 10}]}
break sent: lengths that leave a gap
  {type: string}
  {anyOf: [{type: string, maxLength: 5}, {type: string, minLength: 7}]}
break sent: arrays of mixed items against arrays of one type each
  {type: array, items: {type: [string, integer]}}
  {anyOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}
break sent: pairs of one type each against mixed ones
  {type: object, required: [a, b], properties: {a: {type: [string, integer]}, b: {type: [string, integer]}}}
  {anyOf: [{type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}}, {type: object, required: [a, b], properties: {a: {type: integer}, b: {type: integer}}}]}
break sent: null is the only type that is missing
  {type: object, properties: {a: {}}}
  {type: object, properties: {a: {type: [string, number, boolean, array, object]}}}
break sent: a property renamed by case only
  {type: object, additionalProperties: false, properties: {userId: {type: string}}}
  {type: object, additionalProperties: false, properties: {userID: {type: string}}}
break sent: an empty string was the only one that is refused now
  {type: string, enum: ['', a, b]}
  {type: string, minLength: 1}
break sent: a pattern that is contained in the former one
  {type: string, pattern: '^[a-z0-9]+$'}
  {type: string, pattern: '^[a-z]+$'}
break sent: an item deep in arrays of arrays
  {type: array, items: {type: array, items: {type: array, items: {type: string, maxLength: 9}}}}
  {type: array, items: {type: array, items: {type: array, items: {type: string, maxLength: 8}}}}
break sent: an anchored pattern in place of an open one
  {type: string, pattern: 'abc'}
  {type: string, pattern: '^abc$'}
break sent: closed maximum made open
  {type: number, maximum: 5}
  {type: number, exclusiveMaximum: 5}
break sent: true and 1 are not the same value
  {enum: [true, 'true']}
  {enum: [1, 'true']}
break sent: a free-form map becomes closed
  {type: object, properties: {meta: {type: object, additionalProperties: {}}}}
  {type: object, properties: {meta: {type: object, additionalProperties: false}}}
break answered 3.0>3.1: an exclusive bound lost on the way to 3.1
  {type: number, minimum: 0, exclusiveMinimum: true}
  {type: number, minimum: 0}
break answered: number in place of integer
  {type: object, properties: {a: {type: integer}}}
  {type: object, properties: {a: {type: number}}}
break answered: int64 in place of int32
  {type: integer, format: int32}
  {type: integer, format: int64}
break answered: double in place of float
  {type: number, format: float}
  {type: number, format: double}
break answered: a UUID no longer
  {type: object, properties: {id: {type: string, format: uuid}}}
  {type: object, properties: {id: {type: string}}}
break answered: one more value in an enum below a reference
  {S: {type: object, properties: {l: {type: array, items: {$ref: E}}}}, E: {type: string, enum: [a, b]}}
  {S: {type: object, properties: {l: {type: array, items: {$ref: E}}}}, E: {type: string, enum: [a, b, c]}}
break answered: any string in place of an enum
  {type: object, properties: {a: {type: string, enum: [a, b]}}}
  {type: object, properties: {a: {type: string}}}
break answered: a const becomes an enum
  {type: object, properties: {a: {const: a}}}
  {type: object, properties: {a: {enum: [a, b]}}}
break answered: null is new through anyOf
  {S: {type: object, properties: {a: {$ref: P}}}, P: {type: object, properties: {b: {type: string}}}}
  {S: {type: object, properties: {a: {anyOf: [{$ref: P}, {type: 'null'}]}}}, P: {type: object, properties: {b: {type: string}}}}
break answered 3.0: nullable beside a reference in allOf
  {S: {type: object, properties: {a: {allOf: [{$ref: P}]}}}, P: {type: object, properties: {b: {type: string}}}}
  {S: {type: object, properties: {a: {allOf: [{$ref: P}], nullable: true}}}, P: {type: object, properties: {b: {type: string}}}}
break answered: a new property of a closed object
  {type: object, additionalProperties: false, properties: {a: {type: string}}}
  {type: object, additionalProperties: false, properties: {a: {type: string}, b: {type: string}}}
break answered: an optional property goes
  {type: object, properties: {a: {type: string}, b: {type: string}}}
  {type: object, properties: {a: {type: string}}}
break answered: a requirement goes from one part of allOf
  {allOf: [{type: object, properties: {a: {type: string}}, required: [a]}, {properties: {b: {type: string}}, required: [b]}]}
  {allOf: [{type: object, properties: {a: {type: string}}, required: [a]}, {properties: {b: {type: string}}}]}
break answered: a property becomes write-only
  {type: object, properties: {a: {type: string}, b: {type: string}}, required: [a, b]}
  {type: object, properties: {a: {type: string}, b: {type: string, writeOnly: true}}, required: [a, b]}
break answered: one more variant of a union
  {oneOf: [{type: string}, {type: object, properties: {a: {type: string}}}]}
  {oneOf: [{type: string}, {type: object, properties: {a: {type: string}}}, {type: array, items: {type: string}}]}
break answered: anyOf in place of oneOf where both may hold
  {type: object, properties: {a: {type: string}, b: {type: string}}, oneOf: [{required: [a]}, {required: [b]}]}
  {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}
break answered: neither of two requirements is left
  {anyOf: [{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}, {type: object, properties: {a: {type: string}, b: {type: string}}, required: [b]}]}
  {type: object, properties: {a: {type: string}, b: {type: string}}}
break answered: items after the first ones are possible
  {type: array, prefixItems: [{type: string}], items: false}
  {type: array, prefixItems: [{type: string}]}
break answered: the promise that one property comes with another goes
  {type: object, properties: {a: {type: string}, b: {type: string}}, dependentRequired: {a: [b]}}
  {type: object, properties: {a: {type: string}, b: {type: string}}}
break answered: the pattern of values goes
  {type: object, properties: {a: {type: string, pattern: '^[A-Z]{3}$'}}}
  {type: object, properties: {a: {type: string}}}
break answered: not goes
  {type: string, not: {const: ''}}
  {type: string}
break answered: values of a map may be anything
  {type: object, additionalProperties: {type: integer}}
  {type: object, additionalProperties: true}
break answered: values of a map may be null
  {type: object, additionalProperties: {type: integer}}
  {type: object, additionalProperties: {type: [integer, 'null']}}
break answered: uniqueItems goes
  {type: array, items: {type: string}, uniqueItems: true}
  {type: array, items: {type: string}}
break answered: an empty array is possible
  {type: object, properties: {l: {type: array, items: {type: string}, minItems: 1}}}
  {type: object, properties: {l: {type: array, items: {type: string}}}}
break answered: a mapping that was const goes from the variants
  {S: {oneOf: [{$ref: A}, {$ref: B}]}, A: {type: object, required: [k], properties: {k: {const: a}, x: {type: integer}}}, B: {type: object, required: [k], properties: {k: {const: b}, x: {type: string}}}}
  {S: {oneOf: [{$ref: A}, {$ref: B}]}, A: {type: object, required: [k], properties: {k: {const: b}, x: {type: integer}}}, B: {type: object, required: [k], properties: {k: {const: a}, x: {type: string}}}}
break answered: a recursive property changes deep down only
  {S: {type: object, properties: {d: {$ref: D}}}, D: {type: object, properties: {k: {type: array, items: {$ref: D}}, s: {enum: [a]}}}}
  {S: {type: object, properties: {d: {$ref: D}}}, D: {type: object, properties: {k: {type: array, items: {type: object, properties: {k: {type: array, items: {$ref: D}}, s: {enum: [a, b]}}}}, s: {enum: [a]}}}}
break both: the type of a property that only an if names
  {type: object, properties: {k: {enum: [a, b]}, v: {}}, required: [k, v], if: {properties: {k: {const: a}}}, then: {properties: {v: {type: string}}}, else: {properties: {v: {type: integer}}}}
  {type: object, properties: {k: {enum: [a, b]}, v: {}}, required: [k, v], if: {properties: {k: {const: a}}}, then: {properties: {v: {type: boolean}}}, else: {properties: {v: {type: integer}}}}
break answered: maximum of one variant goes up
  {anyOf: [{type: integer, minimum: 0, maximum: 5}, {type: integer, minimum: 10, maximum: 15}]}
  {anyOf: [{type: integer, minimum: 0, maximum: 6}, {type: integer, minimum: 10, maximum: 15}]}
break answered: the enum may be missing from a nested optional object
  {type: object, required: [a], properties: {a: {type: object, required: [b], properties: {b: {type: string}}}}}
  {type: object, required: [a], properties: {a: {type: object, properties: {b: {type: string}}}}}
break sent: closed to what is not declared
  {type: object, properties: {a: {type: string}, b: {type: string}}}
  {type: object, properties: {a: {type: string}, b: {type: string}}, additionalProperties: false}
break sent 3.0>3.1: a nullable enum whose null 3.1 does not list
  {type: object, properties: {a: {type: string, nullable: true, enum: [a, b]}}}
  {type: object, properties: {a: {type: [string, 'null'], enum: [a, b]}}}
break sent: any integer against 64 bits
  {type: integer}
  {type: integer, format: int64}
break sent: an optional property that neither of two consts
  {type: object, properties: {k: {enum: [x, y]}}}
  {oneOf: [{type: object, properties: {k: {const: x}}}, {type: object, properties: {k: {const: y}}}]}
break sent: all pairs but one
  {type: object, required: [a, b], properties: {a: {enum: [1, 2]}, b: {enum: [1, 2]}}}
  {anyOf: [{type: object, required: [a, b], properties: {a: {const: 1}, b: {const: 1}}}, {type: object, required: [a, b], properties: {a: {const: 1}, b: {const: 2}}}, {type: object, required: [a, b], properties: {a: {const: 2}, b: {const: 2}}}]}
break sent: ranges that do not meet in one number
  {type: number, minimum: 0, maximum: 10}
  {anyOf: [{type: number, minimum: 0, exclusiveMaximum: 5}, {type: number, exclusiveMinimum: 5, maximum: 10}]}
break sent: multiples of two or three against all integers
  {type: integer}
  {anyOf: [{type: integer, multipleOf: 2}, {type: integer, multipleOf: 3}]}
break sent: enums in oneOf that share a value
  {enum: [a, b, c]}
  {oneOf: [{enum: [a, b]}, {enum: [b, c]}]}
break sent: lengths in oneOf that share one
  {type: string}
  {oneOf: [{type: string, maxLength: 3}, {type: string, minLength: 3}]}
break sent: a letter composed in another way
  {enum: ["caf\u00e9", tea]}
  {enum: ["cafe\u0301", tea]}
break sent: a property named as a keyword
  {type: object, properties: {$ref: {type: string}, required: {type: boolean}}}
  {type: object, properties: {$ref: {type: string, maxLength: 3}, required: {type: boolean}}}
break sent: a look-ahead asks for a digit
  {type: string, pattern: '^.{8,}$'}
  {type: string, pattern: '^(?=.*\d).{8,}$'}
break sent: two patterns at once
  {type: string, pattern: '^a'}
  {type: string, allOf: [{pattern: '^a'}, {pattern: 'z$'}]}
break sent: a pattern with a line break
  {type: string, enum: ["a", "a\n"]}
  {type: string, pattern: '^a$'}
break sent: a unique list of at least three, shorter by a bound
  {type: array, items: {enum: [a, b, c, d]}, uniqueItems: true, minItems: 3}
  {type: array, items: {enum: [a, b, c, d]}, uniqueItems: true, minItems: 3, maxItems: 3}
break sent: a condition deep in an array of a union
  {type: array, items: {oneOf: [{type: object, required: [k, l], properties: {k: {const: a}, l: {type: array, items: {type: string}}}}, {type: object, required: [k], properties: {k: {const: b}}}]}}
  {type: array, items: {oneOf: [{type: object, required: [k, l], properties: {k: {const: a}, l: {type: array, minItems: 2, items: {type: string}}}}, {type: object, required: [k], properties: {k: {const: b}}}]}}
break sent: the else of a condition
  {type: object, properties: {n: {type: integer}}, if: {properties: {n: {minimum: 10}}}, then: {}, else: {properties: {n: {minimum: 0}}}}
  {type: object, properties: {n: {type: integer}}, if: {properties: {n: {minimum: 10}}}, then: {}, else: {properties: {n: {minimum: 5}}}}
break sent: dependentSchemas with a closed object
  {type: object, properties: {a: {type: string}, b: {type: string}}}
  {type: object, properties: {a: {type: string}, b: {type: string}}, dependentSchemas: {a: {properties: {b: {maxLength: 2}}}}}
break sent: unevaluatedItems
  {type: array, prefixItems: [{type: string}], items: {type: integer}}
  {type: array, prefixItems: [{type: string}], unevaluatedItems: false}
break sent: not of a property's value
  {type: object, properties: {a: {type: string}}}
  {type: object, properties: {a: {type: string}}, not: {properties: {a: {const: bad}}, required: [a]}}
break sent: a number that is no number of cents
  {type: number, minimum: 0}
  {type: number, minimum: 0, multipleOf: 0.01}
break sent: a component that is used at one place is put in another
  {S: {type: object, properties: {p: {$ref: P}}}, P: {type: object, properties: {x: {type: string}}}, Q: {type: object, required: [y], properties: {x: {type: string}, y: {type: string}}}}
  {S: {type: object, properties: {p: {$ref: Q}}}, P: {type: object, properties: {x: {type: string}}}, Q: {type: object, required: [y], properties: {x: {type: string}, y: {type: string}}}}
break sent: components swap their names
  {S: {type: object, properties: {a: {$ref: A}}}, A: {type: string}, B: {type: integer}}
  {S: {type: object, properties: {a: {$ref: A}}}, A: {type: integer}, B: {type: string}}
break sent: required of a property of another part
  {allOf: [{type: object, properties: {id: {type: string, readOnly: true}, a: {type: string}}}, {required: [id]}]}
  {allOf: [{type: object, properties: {id: {type: string, readOnly: true}, a: {type: string}}}, {required: [id, a]}]}
break answered: what a schema for a discriminator's value says
  {S: {type: object, required: [k], properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {cat: '#/components/schemas/Cat'}}}, Cat: {allOf: [{$ref: S}, {type: object, properties: {s: {enum: [a]}}}]}}
  {S: {type: object, required: [k], properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {cat: '#/components/schemas/Cat'}}}, Cat: {allOf: [{$ref: S}, {type: object, properties: {s: {enum: [a, b]}}}]}}
break answered: a write-only property of a closed object is answered
  {type: object, additionalProperties: false, properties: {a: {type: string}, pw: {type: string, writeOnly: true}}}
  {type: object, additionalProperties: false, properties: {a: {type: string}, pw: {type: string}}}
break answered: one part of allOf is not closed any more
  {type: object, properties: {a: {type: string}}, additionalProperties: false}
  {type: object, properties: {a: {type: string}, b: {type: integer}}, additionalProperties: false}
break answered: the last item of a tuple is optional
  {type: array, prefixItems: [{type: string}, {type: integer}], minItems: 2, items: false}
  {type: array, prefixItems: [{type: string}, {type: integer}], minItems: 1, items: false}
break answered: not of an enum goes in part
  {type: string, not: {enum: [a, b]}}
  {type: string, not: {enum: [a]}}
break answered: propertyNames go
  {type: object, additionalProperties: {type: string}, propertyNames: {pattern: '^[a-z]+$'}}
  {type: object, additionalProperties: {type: string}}
break answered: names by pattern are of another type
  {type: object, patternProperties: {'^n_': {type: integer}}, additionalProperties: false}
  {type: object, patternProperties: {'^n_': {type: number}}, additionalProperties: false}
break answered: contains goes
  {type: array, items: {type: string}, contains: {const: x}}
  {type: array, items: {type: string}}
break answered: minContains goes down
  {type: array, items: {type: string}, contains: {const: x}, minContains: 2}
  {type: array, items: {type: string}, contains: {const: x}}
break answered: the const of one of the variants becomes any string
  {oneOf: [{type: object, required: [k], properties: {k: {const: a}}}, {type: object, required: [k, n], properties: {k: {const: b}, n: {type: integer}}}]}
  {anyOf: [{type: object, required: [k], properties: {k: {type: string}}}, {type: object, required: [k, n], properties: {k: {const: b}, n: {type: integer}}}]}
break answered: a read-only property goes
  {type: object, properties: {a: {type: string}, id: {type: string, readOnly: true}}, required: [id]}
  {type: object, properties: {a: {type: string}}}
break answered: null in an array of an optional object
  {type: object, properties: {o: {type: object, properties: {l: {type: array, items: {type: string}}}}}}
  {type: object, properties: {o: {type: object, properties: {l: {type: array, items: {type: [string, 'null']}}}}}}
break answered: a day or a moment in place of a day
  {type: object, properties: {d: {type: string, format: date}}}
  {type: object, properties: {d: {anyOf: [{type: string, format: date}, {type: string, format: date-time}]}}}
break answered: what was closed is open to what is not declared
  {type: object, properties: {a: {type: string}}, additionalProperties: false}
  {type: object, properties: {a: {type: string}}}
break sent: a pattern of days against days
  {type: string, pattern: '^\d{4}-\d{2}-\d{2}$'}
  {type: string, format: date}
break answered: one more variant by a discriminator comes
  {S: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k}}, A: {type: object, required: [k], properties: {k: {type: string}, a: {type: string}}}, B: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}}
  {S: {oneOf: [{$ref: A}, {$ref: B}, {$ref: C}], discriminator: {propertyName: k}}, A: {type: object, required: [k], properties: {k: {type: string}, a: {type: string}}}, B: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}, C: {type: object, required: [k], properties: {k: {type: string}, c: {type: string}}}}
break sent: one variant less by a discriminator
  {S: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k}}, A: {type: object, required: [k], properties: {k: {type: string}, a: {type: string}}}, B: {type: object, required: [k], properties: {k: {type: string}, b: {type: integer}}}}
  {S: {oneOf: [{$ref: A}], discriminator: {propertyName: k}}, A: {type: object, required: [k], properties: {k: {type: string}, a: {type: string}}}}
break both: the variants swap their values of the discriminator
  {S: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k, mapping: {x: A, y: B}}}, A: {type: object, required: [k], properties: {k: {enum: [x]}, a: {type: string}}}, B: {type: object, required: [k], properties: {k: {enum: [y]}, b: {type: string}}}}
  {S: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k, mapping: {y: A, x: B}}}, A: {type: object, required: [k], properties: {k: {enum: [y]}, a: {type: string}}}, B: {type: object, required: [k], properties: {k: {enum: [x]}, b: {type: string}}}}
break both: renamed variants are other values of an implicit mapping
  {S: {oneOf: [{$ref: Cat}, {$ref: Dog}], discriminator: {propertyName: k}}, Cat: {type: object, required: [k], properties: {k: {type: string}, m: {type: string}}}, Dog: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}}
  {S: {oneOf: [{$ref: Kitty}, {$ref: Dog}], discriminator: {propertyName: k}}, Kitty: {type: object, required: [k], properties: {k: {type: string}, m: {type: string}}}, Dog: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}}
break query: any text in a query becomes an integer
  {type: string}
  {type: integer}
break sent: an integer in a body becomes text
  {type: object, properties: {n: {type: integer}}}
  {type: object, properties: {n: {type: string}}}
break query: more items in a query
  {type: array, items: {type: integer}, minItems: 1}
  {type: array, items: {type: integer}, minItems: 2}
break sent: behind a percent-encoded reference
  {S: {type: object, properties: {a: {$ref: '#/components/schemas/P/properties/x%20y'}}}, P: {type: object, properties: {x y: {type: string}}}}
  {S: {type: object, properties: {a: {$ref: '#/components/schemas/P/properties/x%20y'}}}, P: {type: object, properties: {x y: {type: string, maxLength: 3}}}}
break sent: behind an anchor
  {S: {type: object, properties: {a: {$ref: '#pea'}}}, P: {$anchor: pea, type: string}}
  {S: {type: object, properties: {a: {$ref: '#pea'}}}, P: {$anchor: pea, type: string, maxLength: 3}}
break sent: a required property beside what an item's readOnly hides
  {type: array, items: {type: object, required: [id, n], properties: {id: {type: string, readOnly: true}, n: {type: string, readOnly: true}}}}
  {type: array, items: {type: object, required: [id, n], properties: {id: {type: string, readOnly: true}, n: {type: string}}}}
break sent: maxProperties of what is declared
  {type: object, properties: {a: {type: string}, b: {type: string}}}
  {type: object, properties: {a: {type: string}, b: {type: string}}, maxProperties: 1}
break sent: a recursive list of exactly two, three levels deep
  {S: {type: object, required: [v, l], properties: {v: {type: integer}, l: {type: array, maxItems: 2, items: {$ref: S}}}}}
  {S: {type: object, required: [v, l], properties: {v: {type: integer}, l: {type: array, maxItems: 2, items: {$ref: T}}}}, T: {type: object, required: [v, l], properties: {v: {type: integer}, l: {type: array, maxItems: 2, items: {$ref: U}}}}, U: {type: object, required: [v, l], properties: {v: {type: integer, not: {const: 7}}, l: {type: array, maxItems: 2, items: {$ref: S}}}}}
break sent: the overlap of two formats in oneOf
  {type: string, format: uri-reference}
  {oneOf: [{type: string, format: uri-reference}, {type: string, format: uri}]}
break sent: objects in oneOf that both hold
  {type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}
  {oneOf: [{type: object, properties: {a: {type: string}}, required: [a]}, {type: object, properties: {b: {type: string}}, required: [b]}]}
break sent: integers in oneOf that share bounds
  {type: integer, minimum: 0, maximum: 10}
  {oneOf: [{type: integer, minimum: 0, maximum: 5}, {type: integer, minimum: 5, maximum: 10}]}
break sent: oneOf of a boolean and its value
  {type: boolean}
  {oneOf: [{type: boolean}, {const: true}]}
break sent: oneOf of a const that an enum holds as well
  {type: object, required: [k], properties: {k: {enum: [a, b]}}}
  {type: object, required: [k], properties: {k: {oneOf: [{const: a}, {enum: [a, b]}]}}}
break answered: oneOf of enums answers a value that both had
  {oneOf: [{enum: [a, b]}, {enum: [b, c]}]}
  {enum: [a, b, c]}
break answered: a promise of dependentSchemas goes
  {type: object, properties: {a: {type: string}, b: {type: string}}, dependentSchemas: {a: {properties: {b: {maxLength: 2}}}}}
  {type: object, properties: {a: {type: string}, b: {type: string}}}
break answered: a property that not ruled out
  {type: object, properties: {a: {type: string}, b: {type: string}}, not: {required: [a, b]}}
  {type: object, properties: {a: {type: string}, b: {type: string}}}
break query: integers in a query become texts that are too short
  {type: integer, minimum: 0, maximum: 100}
  {type: string, maxLength: 2}
break query: a boolean in a query becomes one of its words
  {type: boolean}
  {type: string, enum: ['true']}
break both: a second variant
  {S: {oneOf: [{$ref: A}], discriminator: {propertyName: k}}, A: {type: object, required: [k], properties: {k: {enum: [A]}}}}
  {S: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k}}, A: {type: object, required: [k], properties: {k: {enum: [A]}}}, B: {type: object, required: [k], properties: {k: {enum: [B]}, b: {type: string}}}}
break both: a value of the mapping goes
  {S: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k, mapping: {a: A, a2: A, b: B}}}, A: {type: object, required: [k], properties: {k: {type: string}, a: {type: string}}}, B: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}}
  {S: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k, mapping: {a: A, b: B}}}, A: {type: object, required: [k], properties: {k: {type: string}, a: {type: string}}}, B: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}}
break both: values of the mapping swap their schemas
  {S: {anyOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k, mapping: {a: A, b: B}}}, A: {type: object, required: [k], properties: {k: {type: string}, a: {type: string}}}, B: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}}
  {S: {anyOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k, mapping: {a: B, b: A}}}, A: {type: object, required: [k], properties: {k: {type: string}, a: {type: string}}}, B: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}}
break answered: a property of the schema that a mapping names goes
  {S: {type: object, required: [k], properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {cat: '#/components/schemas/Cat'}}}, Cat: {allOf: [{$ref: S}, {type: object, properties: {s: {type: string}}}]}}
  {S: {type: object, required: [k], properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {cat: '#/components/schemas/Cat'}}}, Cat: {allOf: [{$ref: S}, {type: object, properties: {}}]}}
safe sent: an optional property is new in a closed object
  {type: object, additionalProperties: false, properties: {a: {type: string}}}
  {type: object, additionalProperties: false, properties: {a: {type: string}, b: {type: string}}}
safe sent: a property is required no longer
  {type: object, properties: {a: {type: string}}, required: [a]}
  {type: object, properties: {a: {type: string}}}
safe sent: a property goes and is still accepted
  {type: object, properties: {a: {type: string}, b: {type: string}}}
  {type: object, properties: {a: {type: string}}}
safe sent: a property goes and fits additionalProperties
  {type: object, properties: {a: {type: string, maxLength: 3}}, additionalProperties: {type: string}}
  {type: object, additionalProperties: {type: string}}
safe sent: an enum becomes any string that its pattern allows
  {type: string, enum: [ab, cd]}
  {type: string, pattern: '^[a-z]+$', maxLength: 2}
safe sent: the pattern accepts more
  {type: string, pattern: '^[a-f]{2}$'}
  {type: string, pattern: '^[a-z]{1,3}$'}
safe sent: multiples of two in place of four
  {type: integer, multipleOf: 4}
  {type: integer, multipleOf: 2}
safe sent: hundredths in place of tenths
  {type: number, multipleOf: 0.1}
  {type: number, multipleOf: 0.01}
safe sent: any reference in place of a URI
  {type: string, format: uri}
  {type: string, format: uri-reference}
safe sent: arrays of one type each become mixed
  {anyOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}
  {type: array, items: {type: [string, integer]}}
safe sent: two variants become one with all optional
  {anyOf: [{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}, {type: object, properties: {a: {type: string}, b: {type: string}}, required: [b]}]}
  {type: object, properties: {a: {type: string}, b: {type: string}}}
safe sent: less is ruled out by not
  {type: string, not: {enum: [root, admin]}}
  {type: string, not: {const: root}}
safe sent: one value is accepted as a list as well
  {type: object, properties: {a: {type: string}}}
  {type: object, properties: {a: {oneOf: [{type: string}, {type: array, items: {type: string}}]}}}
safe sent: a read-only property is new and required
  {type: object, properties: {a: {type: string}}}
  {type: object, properties: {a: {type: string}, id: {type: string, readOnly: true}}, required: [id]}
safe sent: an optional read-only property may be sent
  {type: object, properties: {a: {type: string}, id: {type: string, readOnly: true}}}
  {type: object, properties: {a: {type: string}, id: {type: string}}}
safe sent: the type of a read-only property
  {type: object, properties: {a: {type: string}, id: {type: string, readOnly: true}}}
  {type: object, properties: {a: {type: string}, id: {type: integer, readOnly: true}}}
safe sent: the default changes
  {type: object, properties: {a: {type: string, default: x}}}
  {type: object, properties: {a: {type: string, default: y}}}
safe sent: dependentRequired goes
  {type: object, properties: {a: {type: string}, b: {type: string}}, dependentRequired: {a: [b]}}
  {type: object, properties: {a: {type: string}, b: {type: string}}}
safe sent: a condition goes
  {type: object, properties: {a: {type: string}, b: {type: string}}, if: {required: [a]}, then: {required: [b]}}
  {type: object, properties: {a: {type: string}, b: {type: string}}}
safe answered: a property is new in an open object
  {type: object, properties: {a: {type: string}}}
  {type: object, properties: {a: {type: string}, b: {type: string}}}
safe answered: a property is always there
  {type: object, properties: {a: {type: string}}}
  {type: object, properties: {a: {type: string}}, required: [a]}
safe answered: an enum value goes
  {type: string, enum: [a, b, c]}
  {type: string, enum: [a, b]}
safe answered: null does not come any more
  {type: object, properties: {a: {type: [string, 'null']}}}
  {type: object, properties: {a: {type: string}}}
safe answered: a date in place of any string
  {type: object, properties: {a: {type: string}}}
  {type: object, properties: {a: {type: string, format: date}}}
safe answered: double says nothing of a number
  {type: number, format: double}
  {type: number}
safe answered: the type of a write-only property
  {type: object, properties: {a: {type: string}, pw: {type: string, writeOnly: true}}}
  {type: object, properties: {a: {type: string}, pw: {type: integer, writeOnly: true}}}
safe answered: a variant goes
  {oneOf: [{type: string}, {type: integer}, {type: 'null'}]}
  {oneOf: [{type: string}, {type: integer}]}
safe answered: no undeclared properties come
  {type: object, properties: {a: {type: string}}}
  {type: object, properties: {a: {type: string}}, additionalProperties: false}
safe answered: an enum below the former maximum
  {type: integer, minimum: 0, maximum: 5}
  {type: integer, enum: [0, 3, 5]}
safe answered: oneOf in place of anyOf
  {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}
  {type: object, properties: {a: {type: string}, b: {type: string}}, oneOf: [{required: [a]}, {required: [b]}]}
safe answered: a tuple in place of a list
  {type: array, items: {type: [string, integer]}}
  {type: array, prefixItems: [{type: string}, {type: integer}], items: false, minItems: 2}
safe answered: some value is ruled out
  {type: string}
  {type: string, not: {const: ''}}
safe answered: some promise more by a condition
  {type: object, properties: {a: {type: string}, b: {type: string}}}
  {type: object, properties: {a: {type: string}, b: {type: string}}, if: {required: [a]}, then: {required: [b]}}
safe both: a property is deprecated
  {type: object, properties: {a: {type: string}}}
  {type: object, properties: {a: {type: string, deprecated: true}}}
safe both: another title
  {type: object, title: A, properties: {a: {type: string, x-hint: 1}}}
  {type: object, title: B, properties: {a: {type: string, x-hint: 2}}}
safe both: int32 against its bounds
  {type: integer, format: int32}
  {type: integer, minimum: -2147483648, maximum: 2147483647}
safe both: an enum against a pattern of the same words
  {type: string, enum: [a, b, c]}
  {type: string, pattern: '^[abc]$'}
safe both 3.0>3.1: a file in base64 in the words of both dialects
  {type: object, properties: {f: {type: string, format: byte}}}
  {type: object, properties: {f: {type: string, contentEncoding: base64}}}
safe both: password says nothing of the values
  {type: object, properties: {a: {type: string, format: password}}}
  {type: object, properties: {a: {type: string}}}
safe sent: 64 bits against any integer
  {type: integer, format: int64}
  {type: integer}
safe sent: a declared property is left to a pattern of names
  {type: object, properties: {a: {type: string}, x-b: {type: string}}, patternProperties: {'^x-': {type: string}}, additionalProperties: false}
  {type: object, properties: {a: {type: string}}, patternProperties: {'^x-': {type: string}}, additionalProperties: false}
safe sent: anyOf in place of oneOf
  {oneOf: [{type: string, maxLength: 3}, {type: string, minLength: 3}]}
  {type: string}
safe sent: a union whose members become one wider
  {oneOf: [{type: object, required: [k], properties: {k: {const: a}, x: {type: integer}}}, {type: object, required: [k], properties: {k: {const: b}, x: {type: number}}}]}
  {type: object, required: [k], properties: {k: {type: string}, x: {type: number}}}
safe sent: the pattern goes and its length stays
  {type: string, pattern: '^[0-9]{4}$'}
  {type: string, minLength: 4, maxLength: 4}
safe sent: the unique values of an enum against a bound
  {type: array, items: {enum: [a, b]}, uniqueItems: true}
  {type: array, items: {enum: [a, b]}, maxItems: 2}
safe sent: a const fits the format
  {const: '2020-01-01'}
  {type: string, format: date}
safe sent: not of a wider type goes
  {type: object, properties: {a: {not: {type: [string, integer]}}}}
  {type: object, properties: {a: {not: {type: string}}}}
safe sent: a list of at most three against five
  {type: array, items: {type: string}, maxItems: 3, contains: {const: a}}
  {type: array, items: {type: string}, maxItems: 5}
safe answered: a look-ahead more
  {type: string}
  {type: string, pattern: '^(?=.*\d).{8,}$'}
safe answered: a condition promises more
  {type: object, properties: {k: {enum: [a, b]}, v: {type: string}}, required: [k]}
  {type: object, properties: {k: {enum: [a, b]}, v: {type: string}}, required: [k], if: {properties: {k: {const: a}}}, then: {required: [v]}}
safe answered: one integer of the range
  {anyOf: [{type: integer, minimum: 0, maximum: 5}, {type: integer, minimum: 6, maximum: 10}]}
  {type: integer, minimum: 4, maximum: 7}
safe answered: a recursive schema with a bound deep down
  {S: {type: object, properties: {v: {type: integer}, next: {$ref: S}}}}
  {S: {type: object, properties: {v: {type: integer}, next: {$ref: N}}}, N: {type: object, properties: {v: {type: integer, maximum: 9}, next: {$ref: S}}}}
safe answered: a time in place of any of three formats
  {anyOf: [{type: string, format: date}, {type: string, format: time}, {type: string, format: date-time}]}
  {type: string, format: time}
safe answered: unique values of an enum against a bound
  {type: array, items: {enum: [a, b]}, maxItems: 2}
  {type: array, items: {enum: [a, b]}, uniqueItems: true}
safe sent: some item must be there
  {type: array, items: {type: string}, contains: {const: a}}
  {type: array, items: {type: string}, minItems: 1}
safe sent: all strings but the empty one
  {type: string, not: {const: ''}}
  {type: string, minLength: 1}
safe sent: names by an enum against as many properties
  {type: object, additionalProperties: {type: string}, propertyNames: {enum: [a, b]}}
  {type: object, additionalProperties: {type: string}, maxProperties: 2}
safe sent: a chain of dependentRequired
  {type: object, properties: {a: {type: string}, b: {type: string}, c: {type: string}}, required: [a], dependentRequired: {a: [b], b: [c]}}
  {type: object, properties: {a: {type: string}, b: {type: string}, c: {type: string}}, required: [a, c]}
safe sent: dependentSchemas whose trigger is there
  {type: object, properties: {a: {type: string}, b: {type: string}}, required: [a], dependentSchemas: {a: {properties: {b: {maxLength: 3}}}}}
  {type: object, properties: {a: {type: string}, b: {type: string, maxLength: 5}}, required: [a]}
safe sent: a condition that always holds
  {type: object, properties: {k: {const: a}, v: {type: string}}, required: [k], if: {properties: {k: {const: a}}}, then: {required: [v]}}
  {type: object, properties: {k: {const: a}, v: {type: string}}, required: [k, v]}
safe sent: a condition for each value
  {type: object, properties: {k: {enum: [a, b]}, v: {type: string}}, required: [k], if: {properties: {k: {const: a}}}, then: {required: [v]}, else: {required: [v]}}
  {type: object, properties: {k: {enum: [a, b]}, v: {type: string}}, required: [k, v]}
safe sent: the values of oneOf that are of one member only
  {oneOf: [{enum: [a, b]}, {enum: [b, c]}]}
  {enum: [a, c]}
safe sent: two patterns in one
  {type: string, allOf: [{pattern: '^a'}, {pattern: 'z$'}]}
  {type: string, pattern: '^a[\s\S]*z$'}
safe sent: a UUID has 36 characters
  {type: string, format: uuid}
  {type: string, minLength: 36, maxLength: 36}
safe sent: a UUID by its pattern
  {type: string, format: uuid}
  {type: string, pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'}
safe sent: a day by its pattern
  {type: string, format: date}
  {type: string, pattern: '^\d{4}-\d{2}-\d{2}$'}
safe sent: a day has ten characters
  {type: string, format: date}
  {type: string, maxLength: 10}
safe sent: an address has at most 15 characters
  {type: string, format: ipv4}
  {type: string, maxLength: 15, minLength: 7}
safe sent: not of a type that is not there
  {type: [string, integer], not: {type: integer}}
  {type: string}
safe answered: not of a type takes it out
  {type: string}
  {type: [string, 'null'], not: {type: 'null'}}
safe sent: required by each of anyOf
  {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a, b]}, {required: [b]}]}
  {type: object, properties: {a: {type: string}, b: {type: string}}, required: [b]}
safe sent: closed variants against unevaluatedProperties
  {anyOf: [{type: object, properties: {a: {type: string}, b: {type: string}}, required: [b], additionalProperties: false}, {type: object, properties: {a: {type: string}, c: {type: string}}, required: [c], additionalProperties: false}]}
  {type: object, properties: {a: {type: string}}, anyOf: [{properties: {b: {type: string}}, required: [b]}, {properties: {c: {type: string}}, required: [c]}], unevaluatedProperties: false}
safe sent: one more variant by a discriminator
  {S: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: k}}, A: {type: object, required: [k], properties: {k: {type: string}, a: {type: string}}}, B: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}}
  {S: {oneOf: [{$ref: A}, {$ref: B}, {$ref: C}], discriminator: {propertyName: k}}, A: {type: object, required: [k], properties: {k: {type: string}, a: {type: string}}}, B: {type: object, required: [k], properties: {k: {type: string}, b: {type: string}}}, C: {type: object, required: [k], properties: {k: {type: string}, c: {type: string}}}}
safe query: an integer in a query becomes any text
  {type: integer}
  {type: string}
safe query: a boolean in a query becomes two words
  {type: boolean}
  {type: string, enum: ['true', 'false']}
safe query: digits in a query in words of numbers
  {type: string, enum: ['1', '2']}
  {type: integer, enum: [1, 2]}
safe query: one value may be several
  {type: string, pattern: '^[a-z]+$'}
  {type: array, items: {type: string, pattern: '^[a-z]+$'}}
safe query: an integer in a query becomes digits
  {type: integer}
  {type: string, pattern: '^-?[0-9]+$'}
safe query: bounded integers in a query become digits
  {type: integer, minimum: 0, maximum: 99}
  {type: string, pattern: '^[0-9]{1,2}$'}
safe query: bounded integers in a query become short texts
  {type: integer, minimum: 0, maximum: 99}
  {type: string, maxLength: 2}
safe query: a day in a query becomes as many characters
  {type: string, format: date}
  {type: string, minLength: 10}
safe query: a number in a query may be any text
  {type: number}
  {type: [number, string]}
"""

APIS = r"""
same document: parameters of the path item against those of the operation
  {paths: {/s: {parameters: [{name: a, in: query, schema: {type: string}}], get: {operationId: g, parameters: [{name: b, in: query, schema: {type: string}}]}}}}
  {paths: {/s: {get: {operationId: g, parameters: [{name: b, in: query, schema: {type: string}}, {name: a, in: query, schema: {type: string}}]}}}}
same document: a parameter of the path item that the operation overrides
  {paths: {/s: {parameters: [{name: a, in: query, required: true, schema: {type: integer}}], get: {operationId: g, parameters: [{name: a, in: query, schema: {type: string}}]}}}}
  {paths: {/s: {get: {operationId: g, parameters: [{name: a, in: query, schema: {type: string}}]}}}}
same document: everything by reference against everything in place
  paths: {/s: {post: {operationId: g, parameters: [{$ref: '#/components/parameters/Q'}], requestBody: {$ref: '#/components/requestBodies/B'}, responses: {'200': {$ref: '#/components/responses/R'}, default: {$ref: '#/components/responses/E'}}}}}
  components: {parameters: {Q: {name: q, in: query, schema: {$ref: N}}}, requestBodies: {B: {required: true, content: {application/json: {schema: {$ref: N}, examples: {e: {$ref: '#/components/examples/X'}}}}}}, responses: {R: {headers: {X-A: {$ref: '#/components/headers/H'}}, links: {l: {$ref: '#/components/links/L'}}}, E: {content: {application/json: {schema: {$ref: N}}}}}, headers: {H: {schema: {$ref: N}}}, links: {L: {operationId: g}}, examples: {X: {value: 1}}, schemas: {N: {type: integer}}}
  ->
  paths: {/s: {post: {operationId: g, parameters: [{name: q, in: query, schema: {type: integer}}], requestBody: {required: true, content: {application/json: {schema: {type: integer}}}}, responses: {'200': {headers: {x-a: {schema: {type: integer}}}, links: {l: {operationId: g}}}, default: {content: {application/json: {schema: {type: integer}}}}}}}}
same document: a path item by reference
  {paths: {/s: {$ref: '#/components/pathItems/S'}}, components: {pathItems: {S: {get: {operationId: g}}}}}
  {paths: {/s: {get: {operationId: g}}}}
same operation: defaults of styles spelled out
  parameters: [{name: q, in: query, style: form, explode: true, allowReserved: false, allowEmptyValue: false, required: false, deprecated: false, schema: {type: array, items: {type: string}}}, {name: X-H, in: header, style: simple, explode: false, schema: {type: array, items: {type: string}}}, {name: c, in: cookie, style: form, explode: true, schema: {type: array, items: {type: string}}}]
  parameters: [{name: c, in: cookie, schema: {type: array, items: {type: string}}}, {name: q, in: query, schema: {type: array, items: {type: string}}}, {name: X-H, in: header, schema: {type: array, items: {type: string}}}]
same operation: explode of a single value
  parameters: [{name: q, in: query, explode: false, schema: {type: string}}]
  parameters: [{name: q, in: query, explode: true, schema: {type: string}}]
same operation: explode of a list in a header, which simple style writes alike
  parameters: [{name: X-H, in: header, explode: true, schema: {type: array, items: {type: string}}}]
  parameters: [{name: X-H, in: header, explode: false, schema: {type: array, items: {type: string}}}]
same operation: explode of a list of at most one item
  parameters: [{name: q, in: query, explode: false, schema: {type: array, maxItems: 1, minItems: 1, items: {type: string}}}]
  parameters: [{name: q, in: query, explode: true, schema: {type: array, maxItems: 1, minItems: 1, items: {type: string}}}]
same document: matrix style writes a single value alike
  {paths: {'/s/{i}': {get: {operationId: g, parameters: [{name: i, in: path, required: true, style: matrix, explode: true, schema: {type: string}}]}}}}
  {paths: {'/s/{i}': {get: {operationId: g, parameters: [{name: i, in: path, required: true, style: matrix, explode: false, schema: {type: string}}]}}}}
same operation: reserved characters that an integer never has
  parameters: [{name: q, in: query, allowReserved: true, schema: {type: integer}}]
  parameters: [{name: q, in: query, schema: {type: integer}}]
same operation: case of the name of a header
  parameters: [{name: X-Request-ID, in: header, schema: {type: string}}]
  parameters: [{name: x-request-id, in: header, schema: {type: string}}]
same operation: header parameters that are ignored
  parameters: [{name: q, in: query, schema: {type: string}}]
  parameters: [{name: q, in: query, schema: {type: string}}, {name: Authorization, in: header, required: true, schema: {type: string}}, {name: accept, in: header, required: true, schema: {type: string}}, {name: Content-Type, in: header, required: true, schema: {type: string}}]
same operation: a response header that is ignored
  responses: {'200': {content: {application/json: {}}, headers: {content-type: {required: true, schema: {type: string}}}}}
  responses: {'200': {content: {application/json: {}}}}
same operation: case of response headers
  responses: {'200': {headers: {X-Rate-Limit: {required: true, schema: {type: integer}}, ETag: {schema: {type: string}}}}}
  responses: {'200': {headers: {etag: {schema: {type: string}}, x-rate-limit: {required: true, style: simple, explode: false, schema: {type: integer}}}}}
same operation: case of media types and the charset of JSON
  requestBody: {content: {Application/JSON: {schema: {type: string}}}}
  requestBody: {content: {application/json; charset=utf-8: {schema: {type: string}}}}
same operation: parameters of media types written in other ways
  responses: {'200': {content: {'text/plain;charset=UTF-8': {schema: {type: string}}}}}
  responses: {'200': {content: {'text/plain; Charset="utf-8"': {schema: {type: string}}}}}
same document: security of all operations against that of each
  security: [{k: []}]
  paths: {/s: {get: {operationId: g}}, /t: {get: {operationId: t, security: []}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}}}
  ->
  paths: {/s: {get: {operationId: g, security: [{k: []}]}}, /t: {get: {operationId: t}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: x-key}}}
same document: security schemes with other names and cases
  security: [{k: [], b: []}, {o: [w, r]}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key, description: d}, b: {type: http, scheme: Bearer}, o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/t', scopes: {r: read, w: write}}}}}}
  ->
  security: [{oauth: [r, w]}, {bearer: [], key: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {unused: {type: http, scheme: basic}, key: {type: apiKey, in: header, name: X-Key}, bearer: {type: http, scheme: bearer}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/t', scopes: {w: Write it, r: Read it}}}}}}
same document: nobody has to be known, in three ways
  {security: [], paths: {/s: {get: {operationId: g, security: [{}]}}, /t: {get: {operationId: t}}}}
  {paths: {/s: {get: {operationId: g}}, /t: {get: {operationId: t, security: []}}}}
same document: an alternative that asks for more than another
  security: [{k: []}, {k: [], o: [a]}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: query, name: key}, o: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example', scopes: {a: a}}}}}}
  ->
  security: [{k: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: query, name: key}, o: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example', scopes: {a: a}}}}}}
same document: servers of the root against those of path item and operation
  servers: [{url: 'https://a.example/v1'}]
  paths: {/s: {get: {operationId: g}}, /t: {get: {operationId: t}}}
  ->
  servers: [{url: 'https://other.example'}]
  paths: {/s: {servers: [{url: 'https://a.example/v1'}], get: {operationId: g}}, /t: {get: {operationId: t, servers: [{url: 'https://a.example/v1', description: x}]}}}
same document: a prefix moves from the path to the server
  servers: [{url: 'https://a.example'}]
  paths: {'/v1/s/{id}': {get: {operationId: g, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}, /v1/t: {get: {operationId: t}}}
  ->
  servers: [{url: 'https://a.example/v1'}]
  paths: {'/s/{id}': {get: {operationId: g, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}, /t: {get: {operationId: t}}}
same document: case of the host, the port of the scheme, a slash at the end
  servers: [{url: 'HTTPS://A.Example:443/v1/'}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://a.example/v1'}]
  paths: {/s: {get: {operationId: g}}}
same document: a server variable against all of its servers
  servers: [{url: 'https://{r}.a.example', variables: {r: {default: eu, enum: [eu, us]}}}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://eu.a.example'}, {url: 'https://us.a.example'}]
  paths: {/s: {get: {operationId: g}}}
same document: no servers in three ways
  servers: []
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: /}]
  paths: {/s: {get: {operationId: g}}}
same document: a path parameter with another name
  paths: {'/s/{id}/t/{n}': {parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: n, in: path, required: true, schema: {type: integer}}], get: {operationId: g}}}
  paths: {'/s/{sId}/t/{m}': {get: {operationId: g, parameters: [{name: m, in: path, required: true, schema: {type: integer}}, {name: sId, in: path, required: true, schema: {type: string}}]}}}
same document: names of path parameters swapped with their schemas
  paths: {'/s/{a}/t/{b}': {get: {operationId: g, parameters: [{name: a, in: path, required: true, schema: {type: string}}, {name: b, in: path, required: true, schema: {type: integer}}]}}}
  paths: {'/s/{b}/t/{a}': {get: {operationId: g, parameters: [{name: b, in: path, required: true, schema: {type: string}}, {name: a, in: path, required: true, schema: {type: integer}}]}}}
same document: order of everything, and what is unused
  tags: [{name: a, description: x}, {name: b}]
  paths: {/s: {get: {operationId: g, tags: [a, b], responses: {'200': {}, '404': {}}}, post: {operationId: p, responses: {'204': {}}}}, /t: {get: {operationId: t}}}
  components: {schemas: {U: {type: string}}, parameters: {U: {name: u, in: query, required: true, schema: {type: string}}}, responses: {U: {}}}
  ->
  components: {schemas: {U: {type: integer}, V: {type: string}}, headers: {U: {schema: {type: string}}}}
  paths: {/t: {get: {operationId: t, responses: {'200': {description: 'yes'}}}}, /s: {post: {operationId: p, description: d, responses: {'204': {}}}, get: {responses: {'404': {}, '200': {}}, tags: [b, a], operationId: g}}}
same document: a path without operations
  {paths: {/s: {get: {operationId: g}}, /t: {description: soon}}}
  {paths: {/s: {get: {operationId: g}}}}
same document: version, contact and licence
  {info: {title: T, version: 1.0.0, description: d, contact: {name: n}}, externalDocs: {url: 'https://a.example'}, paths: {/s: {summary: s, get: {operationId: g, description: d}}}}
  {info: {title: T, version: 2.0.0, license: {name: MIT}, termsOfService: 'https://a.example/t'}, paths: {/s: {summary: s, description: s, get: {operationId: g, externalDocs: {url: 'https://b.example'}, deprecated: false, responses: {'200': {description: 'other'}}}}}}
same operation: encodings of a form that say the defaults
  requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string}, o: {type: object, properties: {x: {type: string}}}, n: {type: integer}}}, encoding: {a: {contentType: text/plain}, o: {contentType: application/json}, n: {contentType: text/plain}}}}}
  requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string}, o: {type: object, properties: {x: {type: string}}}, n: {type: integer}}}}}}
same operation: encodings that have no say
  requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {contentType: image/png}}}}}
  requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
same operation: style of a list in a form spelled out
  requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {l: {type: array, items: {type: string}}}}, encoding: {l: {style: form, explode: true}}}}}
  requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {l: {type: array, items: {type: string}}}}}}}
same operation: no content in two ways
  responses: {'204': {content: {}, headers: {}}}
  responses: {'204': {}}
same operation: a media type without a schema against an empty one
  requestBody: {required: false, content: {application/json: {}}}
  requestBody: {content: {application/json: {schema: {}}}}
same document: a callback by reference and with its path item by reference
  paths: {/s: {post: {operationId: g, callbacks: {done: {$ref: '#/components/callbacks/C'}}}}}
  components: {callbacks: {C: {'{$request.body#/url}': {$ref: '#/components/pathItems/P'}}}, pathItems: {P: {post: {operationId: c, requestBody: {content: {application/json: {schema: {type: string}}}}}}}}
  ->
  paths: {/s: {post: {operationId: g, callbacks: {done: {'{$request.body#/url}': {post: {operationId: c, requestBody: {content: {application/json: {schema: {type: string}}}}}}}}}}}
same document: a webhook by reference
  {webhooks: {w: {$ref: '#/components/pathItems/W'}}, components: {pathItems: {W: {post: {operationId: w, requestBody: {content: {application/json: {schema: {type: string}}}}}}}}}
  {webhooks: {w: {post: {operationId: w, requestBody: {content: {application/json: {schema: {$ref: P}}}}}}}, components: {schemas: {P: {type: string}}}}
same document 3.0>3.1: a whole API in both dialects
  paths: {'/s/{id}': {get: {operationId: g, parameters: [{name: id, in: path, required: true, schema: {type: integer, minimum: 0, exclusiveMinimum: true}}, {name: f, in: query, schema: {type: string, nullable: true, enum: [a, null]}}], responses: {'200': {headers: {X-N: {schema: {type: integer}}}, content: {application/json: {schema: {$ref: N}}}}, default: {}}}}}
  components: {schemas: {N: {type: object, nullable: true, properties: {n: {nullable: true, allOf: [{$ref: N}]}}}}}
  ->
  paths: {'/s/{id}': {get: {operationId: g, parameters: [{name: id, in: path, required: true, schema: {type: integer, exclusiveMinimum: 0}}, {name: f, in: query, schema: {enum: [a, null]}}], responses: {'200': {headers: {X-N: {schema: {type: integer}}}, content: {application/json: {schema: {$ref: N}}}}, default: {}}}}}
  components: {schemas: {N: {type: [object, 'null'], properties: {n: {$ref: N}}}}}
same operation: examples of parameters, bodies and responses
  parameters: [{name: q, in: query, example: a, description: d, schema: {type: string}}]
  requestBody: {description: d, content: {application/json: {example: {a: 1}, schema: {type: object}}}}
  responses: {'200': {content: {application/json: {examples: {x: {value: 1}}}}}}
  ->
  parameters: [{name: q, in: query, examples: {b: {value: b}}, schema: {type: string}}]
  requestBody: {content: {application/json: {schema: {type: object}}}}
  responses: {'200': {description: 'other', content: {application/json: {}}}}
same document: an unused scheme and a scope that nobody asks for have another description
  security: [{o: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {o: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example', scopes: {a: first}}}}, x: {type: http, scheme: basic}}}
  ->
  security: [{o: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {o: {type: oauth2, description: d, flows: {implicit: {authorizationUrl: 'https://a.example', scopes: {a: other}}}}}}
same operation: the error that the range covers anyway
  responses: {'200': {}, 4XX: {content: {application/json: {schema: {type: string}}}}, '404': {content: {application/json: {schema: {type: string}}}}}
  responses: {'200': {}, 4XX: {content: {application/json: {schema: {type: string}}}}}
same operation: a header by reference with style spelled out
  responses: {'200': {headers: {X-L: {schema: {type: array, items: {type: string}}, explode: true}}}}
  responses: {'200': {headers: {x-l: {schema: {type: array, items: {type: string}}, style: simple}}}}
same operation: the content type of a form has a boundary
  requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}}}}
  requestBody: {content: {'multipart/form-data; boundary=x': {schema: {type: object, properties: {a: {type: string}}}}}}
same document: references into the paths of the document
  paths: {'/s/{id}': {get: {operationId: g, parameters: [{name: id, in: path, required: true, schema: {type: string, maxLength: 3}}], responses: {'200': {content: {application/json: {schema: {$ref: '#/paths/~1s~1%7Bid%7D/get/parameters/0/schema'}}}}}}}}
  paths: {'/s/{id}': {get: {operationId: g, parameters: [{name: id, in: path, required: true, schema: {type: string, maxLength: 3}}], responses: {'200': {content: {application/json: {schema: {type: string, maxLength: 3}}}}}}}}
same operation: deepObject with and without explode
  parameters: [{name: f, in: query, style: deepObject, explode: true, schema: {type: object, properties: {a: {type: string}}}}]
  parameters: [{name: f, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}}}]
same document 3.0: a style in a form of several parts
  paths: {/s: {post: {operationId: g, requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {l: {type: object, properties: {x: {type: string}}}}}, encoding: {l: {style: deepObject, explode: true}}}}}}}}
  paths: {/s: {post: {operationId: g, requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {l: {type: object, properties: {x: {type: string}}}}}}}}}}}
same operation: headers of a part of a plain form
  requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {headers: {X-A: {required: true, schema: {type: string}}}}}}}}
  requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}}}
same operation: content types of a part in another order
  requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {f: {type: string, format: binary}}}, encoding: {f: {contentType: 'image/png, image/jpeg'}, nobody: {contentType: text/css}}}}}
  requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {f: {type: string, format: binary}}}, encoding: {f: {contentType: 'image/jpeg,image/PNG'}}}}}
same document: relative servers and a prefix
  servers: [{url: /api/v1}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: /}]
  paths: {/api/v1/s: {get: {operationId: g}}}
same document: a prefix of two servers that moves in part
  servers: [{url: 'https://a.example/api/v1'}, {url: 'https://b.example/api/v1'}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://b.example/api'}, {url: 'https://a.example/api/'}]
  paths: {/v1/s: {get: {operationId: g}}}
same document: a prefix in a server variable of one value
  servers: [{url: 'https://a.example/{base}', variables: {base: {default: v1, enum: [v1]}}}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://a.example'}]
  paths: {/v1/s: {get: {operationId: g}}}
same document: a server variable with another name
  servers: [{url: 'https://{r}.a.example', variables: {r: {default: eu, enum: [eu, us], description: d}}}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://{region}.a.example', variables: {region: {default: eu, enum: [us, eu]}}}]
  paths: {/s: {get: {operationId: g}}}
same document: two templates side by side, one renamed
  paths: {/s/me: {get: {operationId: m}}, '/s/{id}.json': {get: {operationId: g, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}}
  paths: {'/s/{key}.json': {get: {operationId: g, parameters: [{name: key, in: path, required: true, style: simple, schema: {type: string}}]}}, /s/me: {get: {operationId: m}}}
same document: a security scheme by reference
  security: [{k: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {$ref: '#/components/securitySchemes/l'}, l: {type: apiKey, in: cookie, name: sid}}}
  ->
  security: [{l: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {l: {type: apiKey, in: cookie, name: sid}}}
same document: an alternative and a scope twice
  security: [{o: [a, a]}, {o: [a]}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {o: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example', scopes: {a: a}}}}}}
  ->
  security: [{o: [a]}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {o: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example', scopes: {a: a}}}}}}
same operation: a list of statuses and the range that covers it
  responses: {2XX: {content: {application/json: {schema: {type: string}}}}, '200': {content: {application/json: {schema: {type: string, minLength: 0}}}}}
  responses: {2XX: {content: {application/json: {schema: {type: string}}}}}
same operation: a media type that a range covers alike
  requestBody: {content: {text/*: {schema: {type: string}}, text/plain: {schema: {type: string}}}}
  requestBody: {content: {text/*: {schema: {type: string}}}}
same document: the style of a path parameter spelled out at the path
  paths: {'/s/{id}': {parameters: [{$ref: '#/components/parameters/I'}], get: {operationId: g}, delete: {operationId: d, responses: {'204': {}}}}}
  components: {parameters: {I: {name: id, in: path, required: true, style: simple, explode: true, schema: {type: array, items: {type: string}}}}}
  ->
  paths: {'/s/{id}': {get: {operationId: g, parameters: [{name: id, in: path, required: true, schema: {type: array, items: {type: string}}}]}, delete: {operationId: d, parameters: [{name: id, in: path, required: true, schema: {type: array, items: {type: string}}}], responses: {'204': {}}}}}
same operation: a parameter with content of JSON in other words
  parameters: [{name: q, in: query, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}]
  parameters: [{name: q, in: query, content: {Application/Json;charset=UTF-8: {schema: {type: object, properties: {a: {allOf: [{type: string}]}}}}}}]
same file: words that old YAML takes for booleans
  openapi: 3.1.0
  info: {title: T, version: 1.0.0}
  paths: {/s: {get: {operationId: g, parameters: [{name: q, in: query, schema: {type: string, enum: [no, on, 12:30:45, 2020-01-01, 1_000]}}], responses: {200: {description: ok}}}}}
  ->
  {"openapi": "3.1.0", "info": {"title": "T", "version": "1.0.0"}, "paths": {"/s": {"get": {"operationId": "g", "parameters": [{"name": "q", "in": "query", "schema": {"type": "string", "enum": ["no", "on", "12:30:45", "2020-01-01", "1_000"]}}], "responses": {"200": {"description": "ok"}}}}}}
same file: anchors and aliases
  openapi: 3.1.0
  info: {title: T, version: 1.0.0}
  paths:
    /s:
      get: {operationId: g, responses: &r {'200': {description: ok, content: {application/json: {schema: &s {type: array, items: {type: string}}}}}}}
      post: {operationId: p, requestBody: {content: {application/json: {schema: *s}}}, responses: *r}
  ->
  openapi: 3.1.0
  info: {title: T, version: 1.0.0}
  paths:
    /s:
      post: {operationId: p, requestBody: {content: {application/json: {schema: {type: array, items: {type: string}}}}}, responses: {'200': {description: ok, content: {application/json: {schema: {type: array, items: {type: string}}}}}}}
      get: {operationId: g, responses: {'200': {description: ok, content: {application/json: {schema: {type: array, items: {type: string}}}}}}}
same file: numbers and texts in the ways of YAML and JSON
  openapi: 3.1.0
  info: {title: T, version: 1.0.0}
  paths: {/s: {get: {operationId: g, parameters: [{name: q, in: query, schema: {type: number, maximum: 1e3, minimum: +0.50, enum: [0x10, 1.0e+2]}}, {name: r, in: query, schema: {type: string, const: "caf\xe9"}}], responses: {'200': {description: ok}}}}}
  ->
  {"openapi": "3.1.1", "info": {"title": "T", "version": "1.0.0"}, "paths": {"/s": {"get": {"operationId": "g", "parameters": [{"name": "q", "in": "query", "schema": {"type": "number", "maximum": 1000.0, "minimum": 0.5, "enum": [16, 100]}}, {"name": "r", "in": "query", "schema": {"type": "string", "const": "café"}}], "responses": {"200": {"description": "ok"}}}}}}
same document: an error described once and everywhere
  paths: {/s: {get: {operationId: g, responses: {'200': {}, '400': {$ref: '#/components/responses/E'}}}, post: {operationId: p, responses: {'200': {}, '400': {$ref: '#/components/responses/E'}}}}}
  components: {responses: {E: {content: {application/problem+json: {schema: {$ref: E}}}}}, schemas: {E: {allOf: [{$ref: M}, {properties: {code: {type: integer}}}]}, M: {type: object, required: [message], properties: {message: {type: string}}}}}
  ->
  paths: {/s: {get: {operationId: g, responses: {'200': {}, '400': {description: bad, content: {application/problem+json: {schema: {type: object, required: [message], properties: {code: {type: integer}, message: {type: string}}}}}}}}, post: {operationId: p, responses: {'200': {}, '400': {description: bad, content: {Application/Problem+JSON: {schema: {$ref: Fault}}}}}}}}
  components: {schemas: {Fault: {type: object, required: [message], properties: {code: {type: integer}, message: {type: string}}}}}
break operation: an optional query parameter goes
  parameters: [{name: q, in: query, schema: {type: string}}, {name: r, in: query, schema: {type: string}}]
  parameters: [{name: q, in: query, schema: {type: string}}]
break operation: case of the name of a query parameter
  parameters: [{name: Filter, in: query, schema: {type: string}}]
  parameters: [{name: filter, in: query, schema: {type: string}}]
break operation: case of the name of a cookie
  parameters: [{name: Sid, in: cookie, schema: {type: string}}]
  parameters: [{name: sid, in: cookie, schema: {type: string}}]
break document: a parameter of the path item becomes required
  paths: {/s: {parameters: [{name: a, in: header, schema: {type: string}}], get: {operationId: g}}}
  paths: {/s: {parameters: [{name: a, in: header, required: true, schema: {type: string}}], get: {operationId: g}}}
break document: the operation overrides nothing any more
  paths: {/s: {parameters: [{name: a, in: query, required: true, schema: {type: string}}], get: {operationId: g, parameters: [{name: a, in: query, schema: {type: string}}]}}}
  paths: {/s: {parameters: [{name: a, in: query, required: true, schema: {type: string}}], get: {operationId: g}}}
break operation: from query to header
  parameters: [{name: trace, in: query, schema: {type: string}}]
  parameters: [{name: trace, in: header, schema: {type: string}}]
break operation: a list with commas in place of repetition
  parameters: [{name: q, in: query, schema: {type: array, items: {type: string}}}]
  parameters: [{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}]
break operation: a list with pipes in place of commas
  parameters: [{name: q, in: query, explode: false, schema: {type: array, items: {type: integer}}}]
  parameters: [{name: q, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: integer}}}]
break operation: deepObject in place of form
  parameters: [{name: f, in: query, style: form, schema: {type: object, properties: {a: {type: string}}}}]
  parameters: [{name: f, in: query, style: deepObject, explode: true, schema: {type: object, properties: {a: {type: string}}}}]
break operation: explode of an object in a header
  parameters: [{name: X-O, in: header, schema: {type: object, properties: {a: {type: string}}}}]
  parameters: [{name: X-O, in: header, explode: true, schema: {type: object, properties: {a: {type: string}}}}]
break document: label style of a list
  paths: {'/s/{i}': {get: {operationId: g, parameters: [{name: i, in: path, required: true, style: label, explode: true, schema: {type: array, items: {type: string}}}]}}}
  paths: {'/s/{i}': {get: {operationId: g, parameters: [{name: i, in: path, required: true, style: label, explode: false, schema: {type: array, items: {type: string}}}]}}}
break operation: JSON in a parameter that was plain text
  parameters: [{name: q, in: query, schema: {type: string}}]
  parameters: [{name: q, in: query, content: {application/json: {schema: {type: string}}}}]
break operation: the schema of a parameter with content
  parameters: [{name: q, in: query, content: {application/json: {schema: {type: object, properties: {a: {type: string}}, additionalProperties: false}}}}]
  parameters: [{name: q, in: query, content: {application/json: {schema: {type: object, properties: {b: {type: string}}, additionalProperties: false}}}}]
break operation: a property of a deepObject goes
  parameters: [{name: f, in: query, style: deepObject, schema: {type: object, additionalProperties: false, properties: {a: {type: string}, b: {type: string}}}}]
  parameters: [{name: f, in: query, style: deepObject, schema: {type: object, additionalProperties: false, properties: {a: {type: string}}}}]
break operation: a required cookie
  parameters: []
  parameters: [{name: sid, in: cookie, required: true, schema: {type: string}}]
break operation: the name alone is refused
  parameters: [{name: q, in: query, allowEmptyValue: true, schema: {type: string, minLength: 1}}]
  parameters: [{name: q, in: query, schema: {type: string, minLength: 1}}]
break operation: fewer items in a query
  parameters: [{name: q, in: query, schema: {type: array, items: {type: string}}}]
  parameters: [{name: q, in: query, schema: {type: array, items: {type: string}, maxItems: 50}}]
break document: schemas of path parameters swapped
  paths: {'/s/{a}/t/{b}': {get: {operationId: g, parameters: [{name: a, in: path, required: true, schema: {type: string}}, {name: b, in: path, required: true, schema: {type: integer}}]}}}
  paths: {'/s/{b}/t/{a}': {get: {operationId: g, parameters: [{name: a, in: path, required: true, schema: {type: string}}, {name: b, in: path, required: true, schema: {type: integer}}]}}}
break document: a path parameter renamed and narrowed
  paths: {'/s/{a}': {get: {operationId: g, parameters: [{name: a, in: path, required: true, schema: {type: string}}]}}}
  paths: {'/s/{b}': {get: {operationId: g, parameters: [{name: b, in: path, required: true, schema: {type: string, format: uuid}}]}}}
break document: a slash at the end of the path
  {paths: {/s: {get: {operationId: g}}}}
  {paths: {/s/: {get: {operationId: g}}}}
break document: case of the path
  {paths: {/users: {get: {operationId: g}}}}
  {paths: {/Users: {get: {operationId: g}}}}
break document: another method
  {paths: {/s: {put: {operationId: g}}}}
  {paths: {/s: {patch: {operationId: g}}}}
break operation: the body becomes required
  requestBody: {content: {application/json: {schema: {type: object}}}}
  requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
break operation: one media type in place of all of its kind
  requestBody: {content: {text/*: {schema: {type: string}}}}
  requestBody: {content: {text/plain: {schema: {type: string}}}}
break operation: a media type of a vendor
  requestBody: {content: {application/json: {schema: {type: string}}}}
  requestBody: {content: {application/vnd.a+json: {schema: {type: string}}}}
break operation: XML is not answered any more
  responses: {'200': {content: {application/json: {schema: {type: string}}, application/xml: {schema: {type: string}}}}}
  responses: {'200': {content: {application/json: {schema: {type: string}}}}}
break operation: created in place of OK
  responses: {'200': {}}
  responses: {'201': {}}
break operation: accepted beside OK
  responses: {'200': {}}
  responses: {'200': {}, '202': {}}
break operation: a redirect beside OK
  responses: {'200': {}}
  responses: {'200': {}, '302': {}}
break operation: any success in place of OK
  responses: {'200': {}}
  responses: {2XX: {}}
break operation: an error is described less narrowly than the default did
  responses: {'200': {}, default: {content: {application/json: {schema: {type: object, properties: {code: {type: integer}}, required: [code]}}}}}
  responses: {'200': {}, '404': {content: {application/json: {schema: {type: object, properties: {code: {type: string}}, required: [code]}}}}, default: {content: {application/json: {schema: {type: object, properties: {code: {type: integer}}, required: [code]}}}}}
break operation: the default is left for what had its own description
  responses: {'200': {}, '404': {content: {application/json: {schema: {enum: [a]}}}}, default: {content: {application/json: {schema: {type: string}}}}}
  responses: {'200': {}, default: {content: {application/json: {schema: {type: string}}}}}
break operation: the body of a response goes
  responses: {'200': {content: {application/json: {schema: {type: string}}}}}
  responses: {'200': {}}
break operation: a response header may be missing
  responses: {'200': {headers: {X-A: {required: true, schema: {type: string}}}}}
  responses: {'200': {headers: {x-a: {schema: {type: string}}}}}
break operation: a response header goes
  responses: {'200': {headers: {X-A: {schema: {type: string}}, X-B: {schema: {type: string}}}}}
  responses: {'200': {headers: {X-B: {schema: {type: string}}}}}
break operation: a response header is wider
  responses: {'200': {headers: {X-A: {schema: {type: integer}}}}}
  responses: {'200': {headers: {X-A: {schema: {type: [integer, string]}}}}}
break document: security of the root reaches an operation that was open
  security: [{k: []}]
  paths: {/s: {get: {operationId: g, security: []}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}}}
  ->
  security: [{k: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}}}
break document: both keys in place of either
  security: [{k: []}, {b: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}, b: {type: http, scheme: bearer}}}
  ->
  security: [{k: [], b: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}, b: {type: http, scheme: bearer}}}
break document: the anonymous alternative goes
  security: [{}, {b: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {b: {type: http, scheme: bearer}}}
  ->
  security: [{b: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {b: {type: http, scheme: bearer}}}
break document: the same name for another scheme
  security: [{b: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {b: {type: apiKey, in: header, name: X-Key}}}
  ->
  security: [{b: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {b: {type: apiKey, in: query, name: X-Key}}}
break document: one more scope in one of two alternatives
  security: [{o: [r]}, {k: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}, o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/t', scopes: {r: r, w: w}}}}}}
  ->
  security: [{o: [r, w]}, {k: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}, o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/t', scopes: {r: r, w: w}}}}}}
break document: case of the name of a key in the query
  security: [{k: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: query, name: Key}}}
  ->
  security: [{k: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: query, name: key}}}
break document: another host for one operation only
  servers: [{url: 'https://a.example'}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://a.example'}]
  paths: {/s: {get: {operationId: g, servers: [{url: 'https://b.example'}]}}}
break document: the prefix moves to the server twice
  servers: [{url: 'https://a.example/v1'}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://a.example/v1'}]
  paths: {/v1/s: {get: {operationId: g}}}
break document: a value of a server variable goes
  servers: [{url: 'https://{r}.a.example', variables: {r: {default: eu, enum: [eu, us]}}}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://{r}.a.example', variables: {r: {default: eu, enum: [eu]}}}]
  paths: {/s: {get: {operationId: g}}}
break document: another port
  servers: [{url: 'https://a.example'}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://a.example:8443'}]
  paths: {/s: {get: {operationId: g}}}
break document: an operation that was deprecated without a day goes
  paths: {/s: {get: {operationId: g, deprecated: true}, post: {operationId: p}}}
  paths: {/s: {post: {operationId: p}}}
break document: an operation goes before its day
  paths: {/s: {get: {operationId: g, deprecated: true, x-sunset: '2031-01-01'}, post: {operationId: p}}}
  paths: {/s: {post: {operationId: p}}}
break operation: less stable
  x-stability-level: stable
  x-stability-level: beta
break operation: what a callback sends may be one value more
  callbacks: {c: {'{$request.query.u}': {post: {requestBody: {content: {application/json: {schema: {enum: [a, b]}}}}}}}}
  callbacks: {c: {'{$request.query.u}': {post: {requestBody: {content: {application/json: {schema: {enum: [a, b, c]}}}}}}}}
break operation: what callers may answer to a callback is one value less
  callbacks: {c: {'{$request.query.u}': {post: {responses: {'200': {content: {application/json: {schema: {enum: [a, b]}}}}}}}}}
  callbacks: {c: {'{$request.query.u}': {post: {responses: {'200': {content: {application/json: {schema: {enum: [a]}}}}}}}}}
break document: what a webhook sends loses a property
  {webhooks: {w: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}, b: {type: string}}}}}}}}}}
  {webhooks: {w: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}}}}
break document: what a webhook sends may be null
  {webhooks: {w: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}}}}
  {webhooks: {w: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: [string, 'null']}}}}}}}}}}
break document: a callback in a component that two operations use
  paths: {/s: {post: {operationId: a, callbacks: {c: {$ref: '#/components/callbacks/C'}}}}, /t: {post: {operationId: b, callbacks: {c: {$ref: '#/components/callbacks/C'}}}}}
  components: {callbacks: {C: {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {type: integer, maximum: 5}}}}}}}}}
  ->
  paths: {/s: {post: {operationId: a, callbacks: {c: {$ref: '#/components/callbacks/C'}}}}, /t: {post: {operationId: b, callbacks: {c: {$ref: '#/components/callbacks/C'}}}}}
  components: {callbacks: {C: {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {type: integer, maximum: 6}}}}}}}}}
break operation: a part of a form must be a picture
  requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {f: {type: string, format: binary}}}, encoding: {f: {contentType: 'image/png, image/jpeg'}}}}}
  requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {f: {type: string, format: binary}}}, encoding: {f: {contentType: image/png}}}}}
break operation: a list in a form with commas
  requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {l: {type: array, items: {type: string}}}}}}}
  requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {l: {type: array, items: {type: string}}}}, encoding: {l: {explode: false}}}}}
break operation: a part of a form has a required header
  requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {f: {type: string}}}}}}
  requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {f: {type: string}}}, encoding: {f: {headers: {X-Sum: {required: true, schema: {type: string}}}}}}}}
break document: one schema in both directions, narrowed for requests
  paths: {/s: {post: {operationId: g, requestBody: {content: {application/json: {schema: {$ref: P}}}}, responses: {'200': {content: {application/json: {schema: {$ref: P}}}}}}}}
  components: {schemas: {P: {type: object, properties: {a: {type: string}}}}}
  ->
  paths: {/s: {post: {operationId: g, requestBody: {content: {application/json: {schema: {$ref: P}}}}, responses: {'200': {content: {application/json: {schema: {$ref: P}}}}}}}}
  components: {schemas: {P: {type: object, properties: {a: {type: string, maxLength: 5}}}}}
break document: a path item in a component is changed behind its reference
  {paths: {/s: {$ref: '#/components/pathItems/S'}}, components: {pathItems: {S: {get: {operationId: g, parameters: [{$ref: '#/components/parameters/Q'}]}}}, parameters: {Q: {name: q, in: query, schema: {$ref: Q}}}, schemas: {Q: {type: integer}}}}
  {paths: {/s: {$ref: '#/components/pathItems/S'}}, components: {pathItems: {S: {get: {operationId: g, parameters: [{$ref: '#/components/parameters/Q'}]}}}, parameters: {Q: {name: q, in: query, schema: {$ref: Q}}}, schemas: {Q: {type: integer, minimum: 1}}}}
break operation: values of a header parameter
  parameters: [{name: X-Mode, in: header, schema: {type: string, enum: [a, b]}}]
  parameters: [{name: x-mode, in: header, schema: {type: string, enum: [a]}}]
break document: reserved characters come as they are
  paths: {/s: {get: {operationId: g, parameters: [{name: q, in: query, allowReserved: true, schema: {type: string}}]}}}
  paths: {/s: {get: {operationId: g, parameters: [{name: q, in: query, schema: {type: string}}]}}}
break operation: the exact status goes and the range says otherwise
  responses: {'200': {content: {application/json: {schema: {type: integer}}}}, 2XX: {content: {application/json: {schema: {type: string}}}}}
  responses: {2XX: {content: {application/json: {schema: {type: string}}}}}
break operation: default in place of OK with another body
  responses: {'200': {content: {application/json: {schema: {type: integer}}}}}
  responses: {default: {content: {application/json: {schema: {type: string}}}}}
break operation: a range of errors in place of one, and wider
  responses: {'200': {}, '404': {content: {application/json: {schema: {enum: [a]}}}}}
  responses: {'200': {}, 4XX: {content: {application/json: {schema: {enum: [a, b]}}}}}
break operation: problems in another media type
  responses: {'200': {}, '400': {content: {application/json: {schema: {type: object}}}}}
  responses: {'200': {}, '400': {content: {application/problem+json: {schema: {type: object}}}}}
break operation: another charset of a text
  responses: {'200': {content: {text/plain; charset=utf-8: {schema: {type: string}}}}}
  responses: {'200': {content: {text/plain; charset=iso-8859-1: {schema: {type: string}}}}}
break operation: the header of an error goes
  responses: {'200': {}, '429': {headers: {Retry-After: {required: true, schema: {type: integer}}}}}
  responses: {'200': {}, '429': {}}
break operation: a required property of a form
  requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}}}
  requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, required: [b], properties: {a: {type: string}, b: {type: string}}}}}}
break document: operations swap their paths
  paths: {/a: {get: {operationId: x, responses: {'200': {content: {application/json: {schema: {type: string}}}}}}}, /b: {get: {operationId: y, responses: {'200': {content: {application/json: {schema: {type: integer}}}}}}}}
  paths: {/b: {get: {operationId: x, responses: {'200': {content: {application/json: {schema: {type: string}}}}}}}, /a: {get: {operationId: y, responses: {'200': {content: {application/json: {schema: {type: integer}}}}}}}}
break document: an operation moves
  {paths: {/users: {get: {operationId: x}}}}
  {paths: {/people: {get: {operationId: x}}}}
break document: a suffix of the path goes
  paths: {'/s/{id}.json': {get: {operationId: g, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}}
  paths: {'/s/{id}': {get: {operationId: g, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}}
break document: the operation's own security goes and the root's is another
  security: [{b: []}]
  paths: {/s: {get: {operationId: g, security: [{k: []}]}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}, b: {type: http, scheme: bearer}}}
  ->
  security: [{b: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}, b: {type: http, scheme: bearer}}}
break document: the servers of the operation go
  servers: [{url: 'https://a.example'}]
  paths: {/s: {servers: [{url: 'https://b.example'}], get: {operationId: g}}}
  ->
  servers: [{url: 'https://a.example'}]
  paths: {/s: {get: {operationId: g}}}
break document: plain HTTP goes
  servers: [{url: 'http://a.example'}, {url: 'https://a.example'}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://a.example'}]
  paths: {/s: {get: {operationId: g}}}
break document: a server variable gets an enum
  servers: [{url: 'https://{t}.a.example', variables: {t: {default: demo}}}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://{t}.a.example', variables: {t: {default: demo, enum: [demo, live]}}}]
  paths: {/s: {get: {operationId: g}}}
break document: a header of a webhook goes
  {webhooks: {w: {post: {parameters: [{name: X-Signature, in: header, required: true, schema: {type: string}}]}}}}
  {webhooks: {w: {post: {}}}}
break document: a webhook comes in another media type as well
  {webhooks: {w: {post: {requestBody: {required: true, content: {application/json: {schema: {type: object}}}}}}}}
  {webhooks: {w: {post: {requestBody: {required: true, content: {application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}}}}}}}
break document: a webhook may come without its body
  {webhooks: {w: {post: {requestBody: {required: true, content: {application/json: {schema: {type: object}}}}}}}}
  {webhooks: {w: {post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}}}
break document: OK is no answer to a webhook any more
  {webhooks: {w: {post: {responses: {'200': {}, '204': {}}}}}}
  {webhooks: {w: {post: {responses: {'204': {}}}}}}
break operation: a callback goes to another URL
  callbacks: {c: {'{$request.body#/url}': {post: {}}}}
  callbacks: {c: {'{$request.body#/hook}': {post: {}}}}
break document: the scope that is needed can be had no more
  security: [{o: [r]}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/t', scopes: {r: r}}, password: {tokenUrl: 'https://a.example/t', scopes: {r: r}}}}}}
  ->
  security: [{o: [r]}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/t', scopes: {r: r}}}}}}
break operation: a part of a form is text no more
  requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {o: {type: object, properties: {x: {type: string}}}}}}}}
  requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {o: {type: object, properties: {x: {type: string}}}}}, encoding: {o: {contentType: application/xml}}}}}
break operation: a deprecated parameter goes
  parameters: [{name: q, in: query, deprecated: true, schema: {type: string}}, {name: r, in: query, schema: {type: string}}]
  parameters: [{name: r, in: query, schema: {type: string}}]
break document: matrix in place of simple style
  paths: {'/s/{i}': {get: {operationId: g, parameters: [{name: i, in: path, required: true, style: matrix, schema: {type: string}}]}}}
  paths: {'/s/{i}': {get: {operationId: g, parameters: [{name: i, in: path, required: true, schema: {type: string}}]}}}
break document: a name that matrix style writes
  paths: {'/s/{i}': {get: {operationId: g, parameters: [{name: i, in: path, required: true, style: matrix, schema: {type: string}}]}}}
  paths: {'/s/{j}': {get: {operationId: g, parameters: [{name: j, in: path, required: true, style: matrix, schema: {type: string}}]}}}
break operation: a property of an exploded query object goes
  parameters: [{name: f, in: query, schema: {type: object, properties: {a: {type: string}, b: {type: string}}, additionalProperties: false}}]
  parameters: [{name: f, in: query, schema: {type: object, properties: {a: {type: string}}, additionalProperties: false}}]
break document: one of two operations that share a parameter
  paths: {/s: {parameters: [{$ref: '#/components/parameters/L'}], get: {operationId: g}, head: {operationId: h}}}
  components: {parameters: {L: {name: limit, in: query, schema: {type: integer, maximum: 100}}}}
  ->
  paths: {/s: {parameters: [{$ref: '#/components/parameters/L'}], get: {operationId: g, parameters: [{name: limit, in: query, schema: {type: integer, maximum: 50}}]}, head: {operationId: h}}}
  components: {parameters: {L: {name: limit, in: query, schema: {type: integer, maximum: 100}}}}
break document: a request for no body at all
  paths: {/s: {delete: {operationId: g}}}
  paths: {/s: {delete: {operationId: g, requestBody: {required: true, content: {application/json: {schema: {type: object}}}}}}}
break file: a text that looks like a number
  openapi: 3.1.0
  info: {title: T, version: 1.0.0}
  paths: {/s: {get: {operationId: g, parameters: [{name: q, in: query, content: {application/json: {schema: {enum: ['1', '2']}}}}], responses: {'200': {description: ok}}}}}
  ->
  openapi: 3.1.0
  info: {title: T, version: 1.0.0}
  paths: {/s: {get: {operationId: g, parameters: [{name: q, in: query, content: {application/json: {schema: {enum: [1, 2]}}}}], responses: {'200': {description: ok}}}}}
break operation: any body in place of a described one
  responses: {'200': {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}
  responses: {'200': {content: {application/json: {}}}}
break operation: another version in the media type
  requestBody: {content: {application/json; version=1: {schema: {type: string}}}}
  requestBody: {content: {application/json; version=2: {schema: {type: string}}}}
break document: the same component, read by one and sent by another
  paths: {/s: {get: {operationId: g, responses: {'200': {content: {application/json: {schema: {$ref: P}}}}}}, put: {operationId: p, requestBody: {content: {application/json: {schema: {$ref: P}}}}, responses: {'204': {}}}}}
  components: {schemas: {P: {type: object, properties: {a: {type: string}, pw: {type: string, readOnly: true}}}}}
  ->
  paths: {/s: {get: {operationId: g, responses: {'200': {content: {application/json: {schema: {$ref: P}}}}}}, put: {operationId: p, requestBody: {content: {application/json: {schema: {$ref: P}}}}, responses: {'204': {}}}}}
  components: {schemas: {P: {type: object, properties: {a: {type: string}, pw: {type: string, writeOnly: true}}}}}
break operation: OK or gone in place of OK
  responses: {'200': {content: {application/json: {schema: {type: string}}}}}
  responses: {'200': {content: {application/json: {schema: {type: string}}}}, '204': {}}
break operation: the minimum of two levels of a nested list in a query
  parameters: [{name: q, in: query, content: {application/json: {schema: {type: array, items: {type: array, items: {type: integer}}}}}}]
  parameters: [{name: q, in: query, content: {application/json: {schema: {type: array, items: {type: array, minItems: 1, items: {type: integer}}}}}}]
break document: a callback's body in a component of 3.0
  paths: {/s: {post: {operationId: p, callbacks: {e: {'{$request.body#/u}': {post: {requestBody: {$ref: '#/components/requestBodies/B'}}}}}}}}
  components: {requestBodies: {B: {required: true, content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: string}}}}}}}}
  ->
  paths: {/s: {post: {operationId: p, callbacks: {e: {'{$request.body#/u}': {post: {requestBody: {$ref: '#/components/requestBodies/B'}}}}}}}}
  components: {requestBodies: {B: {required: true, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}}
break document: a body in a component that two operations send, required now
  paths: {/s: {post: {operationId: p, requestBody: {$ref: '#/components/requestBodies/B'}}, put: {operationId: q, requestBody: {$ref: '#/components/requestBodies/B'}}}}
  components: {requestBodies: {B: {content: {application/json: {schema: {type: string}}}}}}
  ->
  paths: {/s: {post: {operationId: p, requestBody: {$ref: '#/components/requestBodies/B'}}, put: {operationId: q, requestBody: {$ref: '#/components/requestBodies/B'}}}}
  components: {requestBodies: {B: {required: true, content: {application/json: {schema: {type: string}}}}}}
break operation: a response header of integers becomes any text
  responses: {'200': {headers: {X-N: {schema: {type: integer}}}}}
  responses: {'200': {headers: {X-N: {schema: {type: string}}}}}
safe operation: an optional parameter is new
  parameters: []
  parameters: [{name: q, in: query, schema: {type: string}}]
safe operation: the body is no longer required
  requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
  requestBody: {content: {application/json: {schema: {type: object}}}}
safe operation: all media types of a kind
  requestBody: {content: {text/plain: {schema: {type: string}}}}
  requestBody: {content: {text/*: {schema: {type: string}}}}
safe operation: one more media type is answered
  responses: {'200': {content: {application/json: {schema: {type: string}}}}}
  responses: {'200': {content: {application/json: {schema: {type: string}}, text/csv: {schema: {type: string}}}}}
safe operation: one more error
  responses: {'200': {}}
  responses: {'200': {}, '409': {}, '503': {}}
safe operation: one success of the range
  responses: {2XX: {content: {application/json: {schema: {type: [string, integer]}}}}}
  responses: {'200': {content: {application/json: {schema: {type: string}}}}}
safe operation: an error is described more narrowly than the range did
  responses: {'200': {}, 4XX: {content: {application/json: {schema: {type: string}}}}}
  responses: {'200': {}, 4XX: {content: {application/json: {schema: {type: string}}}}, '404': {content: {application/json: {schema: {enum: [gone]}}}}}
safe operation: another success is not answered any more
  responses: {'200': {}, '202': {}}
  responses: {'200': {}}
safe operation: a header is always there
  responses: {'200': {headers: {X-A: {schema: {type: string}}}}}
  responses: {'200': {headers: {X-A: {required: true, schema: {type: string}}, X-B: {schema: {type: string}}}}}
safe document: one more way to be let in
  security: [{k: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}, b: {type: http, scheme: bearer}}}
  ->
  security: [{b: []}, {k: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}, b: {type: http, scheme: bearer, bearerFormat: JWT}}}
safe document: either key in place of both
  security: [{k: [], b: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}, b: {type: http, scheme: bearer}}}
  ->
  security: [{k: []}, {b: []}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}, b: {type: http, scheme: bearer}}}
safe document: one more server
  servers: [{url: 'https://a.example'}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://b.example'}, {url: 'https://a.example/'}]
  paths: {/s: {get: {operationId: g}}}
safe document: an operation goes after its day
  paths: {/s: {get: {operationId: g, deprecated: true, x-sunset: '2020-01-01'}, post: {operationId: p}}}
  paths: {/s: {post: {operationId: p}}}
safe operation: a draft changes
  {x-stability-level: draft, parameters: [{name: q, in: query, schema: {type: string}}]}
  {x-stability-level: draft, parameters: []}
safe operation: deprecated, with a day far ahead, and other names
  {tags: [a], summary: s}
  {tags: [b], summary: t, operationId: other, deprecated: true, x-sunset: '2031-01-01'}
safe operation: what a callback sends is one value less
  callbacks: {c: {'{$request.query.u}': {post: {requestBody: {content: {application/json: {schema: {enum: [a, b]}}}}}}}}
  callbacks: {c: {'{$request.query.u}': {post: {requestBody: {content: {application/json: {schema: {enum: [a]}}}}}}}}
safe operation: what callers may answer to a callback is one value more
  callbacks: {c: {'{$request.query.u}': {post: {responses: {'200': {content: {application/json: {schema: {enum: [a]}}}}}}}}}
  callbacks: {c: {'{$request.query.u}': {post: {responses: {'200': {content: {application/json: {schema: {enum: [a, b]}}}}}}}}}
safe document: a new required property in what a webhook sends
  {webhooks: {w: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}}}}
  {webhooks: {w: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}, b: {type: string}}, required: [b]}}}}}}}}
safe document: a webhook and a callback go
  {webhooks: {w: {post: {operationId: w}}, v: {post: {operationId: v}}}}
  {webhooks: {w: {post: {operationId: w}}}}
safe operation: a link goes
  responses: {'200': {links: {l: {operationId: op}}}}
  responses: {'200': {}}
safe operation: more pictures for a part of a form
  requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {f: {type: string, format: binary}}}, encoding: {f: {contentType: image/png}}}}}
  requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {f: {type: string, format: binary}}}, encoding: {f: {contentType: 'image/*'}}}}}
safe operation: a parameter is deprecated and has another default
  parameters: [{name: q, in: query, schema: {type: integer, default: 1}}]
  parameters: [{name: q, in: query, deprecated: true, schema: {type: integer, default: 2}}]
safe operation: JSON of an integer in a parameter that was plain text
  parameters: [{name: q, in: query, schema: {type: integer}}]
  parameters: [{name: q, in: query, content: {application/json: {schema: {type: integer}}}}]
safe document: any value of a server variable
  servers: [{url: 'https://{r}.a.example', variables: {r: {default: eu, enum: [eu, us]}}}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://{r}.a.example', variables: {r: {default: eu}}}]
  paths: {/s: {get: {operationId: g}}}
safe document 3.0>3.1: a file as the body in both dialects
  paths: {/s: {post: {operationId: g, requestBody: {content: {application/octet-stream: {schema: {type: string, format: binary}}}}}}}
  paths: {/s: {post: {operationId: g, requestBody: {content: {application/octet-stream: {}}}}}}
safe operation: OK in place of any answer
  responses: {default: {content: {application/json: {schema: {type: [string, integer]}}}}}
  responses: {'200': {content: {application/json: {schema: {type: string}}}}, default: {content: {application/json: {schema: {type: [string, integer]}}}}}
safe operation: some errors of the range
  responses: {'200': {}, 4XX: {content: {application/json: {schema: {type: string}}}}}
  responses: {'200': {}, '404': {content: {application/json: {schema: {type: string}}}}, '409': {content: {application/json: {schema: {type: string}}}}}
safe document: a new required header of a webhook
  {webhooks: {w: {post: {}}}}
  {webhooks: {w: {post: {parameters: [{name: X-Signature, in: header, required: true, schema: {type: string}}], responses: {'200': {}, '202': {}}}}}}
safe document: a webhook comes in one media type only and always with a body
  {webhooks: {w: {post: {requestBody: {content: {application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}}}}}}}
  {webhooks: {w: {post: {requestBody: {required: true, content: {application/json: {schema: {type: object}}}}}}}}
safe document: an alpha operation goes
  {paths: {/s: {get: {operationId: g, x-stability-level: alpha}, post: {operationId: p}}}}
  {paths: {/s: {post: {operationId: p}}}}
safe operation: a draft becomes stable with a change
  {x-stability-level: draft, parameters: [{name: q, in: query, schema: {type: string}}]}
  {x-stability-level: stable, parameters: [{name: q, in: query, schema: {type: string, maxLength: 3}}]}
safe document: fewer scopes and one more flow
  security: [{o: [r, w]}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/t', scopes: {r: r, w: w}}}}}}
  ->
  security: [{o: [r]}]
  paths: {/s: {get: {operationId: g}}}
  components: {securitySchemes: {o: {type: oauth2, flows: {password: {tokenUrl: 'https://a.example/t', scopes: {r: r, w: w}}, clientCredentials: {tokenUrl: 'https://a.example/t', scopes: {r: r, w: w}}}}}}
safe document: a new version beside the deprecated one
  paths: {/v1/s: {get: {operationId: g}}}
  paths: {/v1/s: {get: {operationId: g, deprecated: true}}, /v2/s: {get: {operationId: g2}}}
safe operation: one kind of all answers
  responses: {'200': {content: {image/*: {schema: {type: string, format: binary}}}}}
  responses: {'200': {content: {image/png: {schema: {type: string, format: binary}}, image/*: {schema: {type: string, format: binary}}}}}
safe operation: a query accepts a list of any length
  parameters: [{name: q, in: query, required: true, schema: {type: array, items: {type: string}, minItems: 1, maxItems: 5}}]
  parameters: [{name: q, in: query, schema: {type: array, items: {type: string}}}]
safe document: an integer in a path becomes any text
  paths: {'/s/{i}': {get: {operationId: g, parameters: [{name: i, in: path, required: true, schema: {type: integer}}]}}}
  paths: {'/s/{i}': {get: {operationId: g, parameters: [{name: i, in: path, required: true, schema: {type: string}}]}}}
safe operation: an integer in a header becomes any text
  parameters: [{name: X-N, in: header, schema: {type: integer}}]
  parameters: [{name: X-N, in: header, schema: {type: string}}]
safe operation: an integer in a form becomes any text
  requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {n: {type: integer}}}}}}
  requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {n: {type: string}}}}}}
safe operation: a response header of digits is an integer
  responses: {'200': {headers: {X-N: {schema: {type: string, pattern: '^-?[0-9]+$'}}}}}
  responses: {'200': {headers: {X-N: {schema: {type: integer}}}}}
safe operation: any media type in place of JSON
  requestBody: {content: {application/json: {schema: {type: string}}}}
  requestBody: {content: {'*/*': {schema: {type: string}}}}
safe document: operations swap their ids
  paths: {/a: {get: {operationId: x, responses: {'200': {content: {application/json: {schema: {type: string}}}}}}}, /b: {get: {operationId: y, responses: {'200': {content: {application/json: {schema: {type: integer}}}}}}}}
  paths: {/a: {get: {operationId: y, responses: {'200': {content: {application/json: {schema: {type: string}}}}}}}, /b: {get: {operationId: x, responses: {'200': {content: {application/json: {schema: {type: integer}}}}}}}}
safe document: the default of a server variable changes
  servers: [{url: 'https://{r}.a.example', variables: {r: {default: eu, enum: [eu, us]}}}]
  paths: {/s: {get: {operationId: g}}}
  ->
  servers: [{url: 'https://{r}.a.example', variables: {r: {default: us, enum: [eu, us]}}}]
  paths: {/s: {get: {operationId: g}}}
safe document: what nobody can send and nobody can get
  {paths: {/s: {get: {operationId: g, responses: {'200': {content: {application/json: {schema: {type: object, properties: {a: {type: string}}, additionalProperties: true}}}}}}}}}
  {paths: {/s: {get: {operationId: g, responses: {'200': {content: {application/json: {schema: {type: object, properties: {a: {type: string}, c: {type: integer}, d: {type: object, properties: {e: {type: string}}, required: [e]}}, required: [d]}}}}}}}}}
safe operation: a response header of any text becomes an integer
  responses: {'200': {headers: {X-N: {schema: {type: string}}}}}
  responses: {'200': {headers: {X-N: {schema: {type: integer}}}}}
"""


def _parameters() -> Iterator[Any]:
    for text in (SCHEMAS, APIS):
        yield from (pytest.param(pair, id=f"{pair.verdict}-{pair.name}") for pair in pairs_in(text))


@pytest.mark.parametrize("pair", list(_parameters()))
def test_a_pair_has_its_verdict(found: Found, pair: Pair) -> None:
    findings = found(pair)
    if pair.verdict == "same":
        assert [each.text for each in findings] == []
    else:
        breaking = [each.text for each in findings if each.level == "breaking"]
        assert bool(breaking) is (pair.verdict == "break"), [each.text for each in findings]


def test_names_of_pairs_are_unique() -> None:
    names = [pair.name for text in (SCHEMAS, APIS) for pair in pairs_in(text)]
    assert len(names) == len(set(names))


def _witness(found: Found, name: str) -> Any:
    (pair,) = (pair for text in (SCHEMAS, APIS) for pair in pairs_in(text) if pair.name == name)
    (finding,) = (each for each in found(pair) if each.level == "breaking")
    return finding.witness.value


def test_a_status_that_is_shown_is_new(found: Found) -> None:
    assert _witness(found, "any success in place of OK") in {*range(201, 300)}


def test_a_text_that_is_shown_is_too_long(found: Found) -> None:
    assert _witness(found, "integers in a query become texts that are too short") == 100


def test_a_list_is_shown_in_which_too_many_items_match(found: Found) -> None:
    assert _witness(found, "fewer items may match contains").count("x") == 3
