"""Value sets of schemas that say the same in other words are equal, and no others are."""

from collections.abc import Callable
from typing import Any

import pytest

from generator.diff.sides import ApiSide

S = "#/components/schemas/S"


@pytest.fixture
def fingerprint(schema_side: Callable[..., ApiSide]) -> Callable[..., str]:
    def fingerprint(schema: Any, openapi: str = "3.1.0", components: Any = "") -> str:
        reader = schema_side(schema, openapi, components).sent
        return reader.fingerprint(reader.at(S))

    return fingerprint


# Schemas that accept the same values, each with one that does not: (one, other, different), each
# the YAML of a schema or that with the OpenAPI version and the components.
NULLABLE = "3.0.3"
NODE = "{type: object, properties: {value: {type: string}, next: {$ref: '#/components/schemas/N'}}}"
EQUALS: dict[str, tuple[Any, Any, Any]] = {
    "values of another type than the one beside them": (
        "{type: string, enum: [a, 1, null]}",
        "{type: string, enum: [a]}",
        "{type: string, enum: [a, '1']}",
    ),
    "values of which none is of the type beside them": (
        "{type: string, enum: [1, 2]}",
        "{type: string, enum: ['1', '2']}",
        "{type: string, enum: [1, '2']}",
    ),
    "a dynamic reference that can lead to one schema only": (
        (
            "{$ref: '#/components/schemas/N'}",
            "3.1.0",
            "N: {$dynamicAnchor: n, type: object, properties: {next: {$dynamicRef: '#n'}}}",
        ),
        (
            "{$ref: '#/components/schemas/N'}",
            "3.1.0",
            "N: {type: object, properties: {next: {$ref: '#/components/schemas/N'}}}",
        ),
        "{type: object, properties: {next: {type: object}}}",
    ),
    "a dynamic reference beside other keywords": (
        ("{$dynamicRef: '#n', maxLength: 5}", "3.1.0", "N: {$dynamicAnchor: n, type: string}"),
        "{type: string, maxLength: 5}",
        "{type: string}",
    ),
    "dependentRequired of what is required": (
        "{type: object, required: [a], dependentRequired: {a: [b], b: [c], d: [c]}}",
        "{type: object, required: [a, b, c]}",
        "{type: object, required: [a, b]}",
    ),
    "dependentRequired in a chain": (
        "{dependentRequired: {a: [b], b: [c]}}",
        "{allOf: [{dependentRequired: {a: [c, b]}}, {dependentRequired: {b: [b, c]}}]}",
        "{dependentRequired: {a: [c], b: [c]}}",
    ),
    "dependentSchemas that only require": (
        "{dependentSchemas: {a: {required: [b]}, c: {type: object, required: [d]}}}",
        "{dependentRequired: {a: [b], c: [d]}}",
        "{dependentSchemas: {a: {required: [b]}, c: {type: object, properties: {d: false}}}}",
    ),
    "if and then that only require": (
        "{if: {required: [a]}, then: {required: [b]}}",
        "{dependentRequired: {a: [b]}}",
        "{if: {required: [a]}, then: {required: [b]}, else: {required: [c]}}",
    ),
    "if that refuses nothing": (
        "{type: string, if: true, then: {maxLength: 4}, else: {maxLength: 2}}",
        "{type: string, maxLength: 4}",
        "{type: string, maxLength: 2}",
    ),
    "if that refuses everything": (
        "{type: string, if: false, then: {maxLength: 4}, else: {maxLength: 2}}",
        "{type: string, maxLength: 2}",
        "{type: string, maxLength: 4}",
    ),
    "not of a bound": (
        "{not: {minimum: 5}}",
        "{type: number, exclusiveMaximum: 5}",
        "{exclusiveMaximum: 5}",
    ),
    "not of numbers up to a bound": (
        "{type: [integer, string], not: {type: number, maximum: 5}}",
        "{type: [integer, string], minimum: 6}",
        "{type: integer, minimum: 6}",
    ),
    "not of no characters": (
        "{type: string, not: {enum: ['', a]}}",
        "{type: string, minLength: 1, not: {const: a}}",
        "{type: string, not: {const: a}}",
    ),
    "minItems that contains implies": (
        "{type: array, contains: {const: a}, minContains: 2, minItems: 2}",
        "{type: array, contains: {const: a}, minContains: 2}",
        "{type: array, contains: {const: a}, minContains: 2, minItems: 3}",
    ),
    "3.0 nullable and a list of types": (
        ("{type: string, nullable: true, maxLength: 5}", NULLABLE),
        "{type: [string, 'null'], maxLength: 5}",
        "{type: string, maxLength: 5}",
    ),
    "3.0 nullable beside an enum": (
        ("{type: string, nullable: true, enum: [a, b]}", NULLABLE),
        "{enum: [b, null, a]}",
        "{enum: [a, b]}",
    ),
    "3.0 nullable beside a reference": (
        ("{nullable: true, $ref: '#/components/schemas/N'}", NULLABLE, "N: {type: integer}"),
        "{type: [integer, 'null']}",
        "{type: integer}",
    ),
    "3.0 nullable beside allOf": (
        ("{nullable: true, allOf: [{type: object, required: [a]}]}", NULLABLE),
        "{anyOf: [{type: 'null'}, {type: object, required: [a]}]}",
        "{type: object, required: [a]}",
    ),
    "3.0 nullable as a member of allOf": (
        ("{allOf: [{type: integer}, {nullable: true}]}", NULLABLE),
        "{type: [integer, 'null']}",
        "{type: integer}",
    ),
    "3.0 nullable as a member of oneOf": (
        ("{oneOf: [{type: integer}, {nullable: true}]}", NULLABLE),
        "{type: [integer, 'null']}",
        "{}",
    ),
    "3.0 nullable: false": (
        ("{type: string, nullable: false}", NULLABLE),
        "{type: string}",
        "{type: [string, 'null']}",
    ),
    "3.0 boolean bounds": (
        ("{type: number, minimum: 0, exclusiveMinimum: true}", NULLABLE),
        "{type: number, exclusiveMinimum: 0}",
        "{type: number, minimum: 0}",
    ),
    "bounds of integers": (
        "{type: integer, exclusiveMinimum: 0, maximum: 9.5}",
        "{type: integer, minimum: 1, exclusiveMaximum: 10}",
        "{type: integer, minimum: 0, maximum: 9}",
    ),
    "an integer as a multiple": (
        "{type: number, multipleOf: 1}",
        "{type: integer}",
        "{type: number}",
    ),
    "a format and its range": (
        "{type: integer, format: int32}",
        "{type: integer, minimum: -2147483648, maximum: 2147483647}",
        "{type: integer, format: int64}",
    ),
    "formats that say nothing": (
        "{type: string, format: password}",
        "{type: string}",
        "{type: string, format: uuid}",
    ),
    "const and enum": ("{const: a}", "{type: string, enum: [a]}", "{enum: [a, b]}"),
    "union of values": (
        "{anyOf: [{const: a}, {enum: [b, c]}]}",
        "{type: string, enum: [c, a, b]}",
        "{type: string, enum: [a, b]}",
    ),
    "union of types": (
        "{oneOf: [{type: string, minLength: 1}, {type: object, required: [a]}]}",
        "{type: [object, string], required: [a], minLength: 1}",
        "{type: [object, string], minLength: 1}",
    ),
    "union with what is within": (
        "{anyOf: [{type: number}, {type: integer}, {const: 3}, {type: string}]}",
        "{type: [string, number]}",
        "{type: [string, integer]}",
    ),
    "union of null and flags": (
        "{anyOf: [{type: boolean}, {type: 'null'}, {const: a}]}",
        "{enum: [true, false, null, a]}",
        "{enum: [true, null, a]}",
    ),
    "union around what is shared": (
        "{type: object, required: [a], anyOf: [{required: [b]}, {required: [c]}]}",
        "{anyOf: [{type: object, required: [c, a]}, {type: object, required: [a, b]}]}",
        "{anyOf: [{type: object, required: [c]}, {type: object, required: [a, b]}]}",
    ),
    "union of one": ("{oneOf: [{type: string}]}", "{type: string}", "{type: integer}"),
    "union with doubles": (
        (
            "{anyOf: [{type: object, properties: {a: {type: string}}},"
            " {properties: {a: {allOf: [{type: string}]}}}]}"
        ),
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: integer}}}",
    ),
    "oneOf of what cannot overlap": (
        (
            "{oneOf: [{type: object, required: [k], properties: {k: {const: a}}},"
            " {type: object, required: [k], properties: {k: {const: b}}}]}"
        ),
        (
            "{anyOf: [{type: object, required: [k], properties: {k: {const: a}}},"
            " {type: object, required: [k], properties: {k: {const: b}}}]}"
        ),
        "{type: object, required: [k], properties: {k: {enum: [a, b]}}}",
    ),
    "oneOf of a value that does not hold to the rest": (
        "{oneOf: [{type: integer, minimum: 1}, {enum: [0, now]}, {type: string, format: uuid}]}",
        "{anyOf: [{type: integer, minimum: 1}, {enum: [0, now]}, {type: string, format: uuid}]}",
        "{anyOf: [{type: integer, minimum: 1}, {const: 0}, {type: string, format: uuid}]}",
    ),
    "oneOf of what can overlap": (
        "{oneOf: [{type: object, required: [a]}, {type: object, required: [b]}]}",
        "{oneOf: [{type: object, required: [b]}, {type: object, required: [a]}]}",
        "{anyOf: [{type: object, required: [a]}, {type: object, required: [b]}]}",
    ),
    "allOf and one schema": (
        (
            "{allOf: [{type: object, required: [a]}, {properties: {a: {minLength: 1}}},"
            " {properties: {a: {type: string, maxLength: 5}}}], minProperties: 1}"
        ),
        (
            "{type: object, required: [a], minProperties: 1,"
            " properties: {a: {type: string, minLength: 1, maxLength: 5}}}"
        ),
        (
            "{type: object, required: [a], minProperties: 1,"
            " properties: {a: {type: string, minLength: 1, maxLength: 6}}}"
        ),
    ),
    "allOf with a closed part": (
        (
            "{allOf: [{type: object, properties: {a: {}}, additionalProperties: false},"
            " {properties: {b: {}}}]}"
        ),
        "{type: object, properties: {a: {}}, additionalProperties: false}",
        "{type: object, properties: {a: {}, b: {}}, additionalProperties: false}",
    ),
    "allOf with a map": (
        (
            "{allOf: [{type: object, additionalProperties: {minLength: 1}},"
            " {properties: {b: {type: string}}}]}"
        ),
        (
            "{type: object, additionalProperties: {minLength: 1},"
            " properties: {b: {type: string, minLength: 1}}}"
        ),
        "{type: object, additionalProperties: {minLength: 1}, properties: {b: {type: string}}}",
    ),
    "unevaluatedProperties sees through allOf": (
        (
            "{allOf: [{type: object, properties: {a: {}}}], properties: {b: {}},"
            " unevaluatedProperties: false}"
        ),
        "{type: object, properties: {a: {}, b: {}}, additionalProperties: false}",
        "{type: object, properties: {b: {}}, additionalProperties: false}",
    ),
    "unevaluatedProperties does not see what is beside it": (
        (
            "{allOf: [{unevaluatedProperties: false, properties: {a: {}}}, {properties: {b: {}}}],"
            " type: object}"
        ),
        "{type: object, properties: {a: {}}, additionalProperties: false}",
        "{type: object, properties: {a: {}, b: {}}, additionalProperties: false}",
    ),
    "the patterns of all parts": (
        "{type: string, pattern: a, allOf: [{pattern: b}, {pattern: a}, {pattern: ''}]}",
        "{type: string, pattern: b, allOf: [{pattern: a}]}",
        "{type: string, pattern: a}",
    ),
    "patternProperties of a declared name": (
        "{type: object, properties: {ab: {minLength: 1}}, patternProperties: {^a: {maxLength: 5}}}",
        (
            "{type: object, properties: {ab: {minLength: 1, maxLength: 5}},"
            " patternProperties: {^a: {maxLength: 5}}}"
        ),
        "{type: object, properties: {ab: {maxLength: 5}}, patternProperties: {^a: {maxLength: 5}}}",
    ),
    "patternProperties that contradict a declared name": (
        (
            "{type: object, properties: {ab: {type: string}}, additionalProperties: false,"
            " patternProperties: {^a: {type: integer}}}"
        ),
        (
            "{type: object, properties: {ab: false}, additionalProperties: false,"
            " patternProperties: {^a: {type: integer}}}"
        ),
        "{type: object, additionalProperties: false, patternProperties: {^a: {type: integer}}}",
    ),
    "multiples of several parts": (
        "{type: integer, multipleOf: 4, allOf: [{multipleOf: 6}]}",
        "{type: number, multipleOf: 12}",
        "{type: integer, multipleOf: 24}",
    ),
    "keywords at their defaults": (
        (
            "{type: object, required: [], properties: {}, minProperties: 0,"
            " additionalProperties: true, patternProperties: {^a: {}}, propertyNames: {}}"
        ),
        "{type: object}",
        "{type: object, minProperties: 1}",
    ),
    "keywords of arrays at their defaults": (
        "{type: array, items: {}, minItems: 0, uniqueItems: false, contains: {}, minContains: 0}",
        "{type: array}",
        "{type: array, contains: {}}",
    ),
    "an array that contains anything": (
        "{type: array, contains: {}, minContains: 1, maxItems: 3}",
        "{type: array, minItems: 1, maxItems: 3}",
        "{type: array, maxItems: 3}",
    ),
    "an array that contains some of anything": (
        "{type: array, contains: {title: Any}, minContains: 2, maxContains: 3}",
        "{type: array, minItems: 2, maxItems: 3}",
        "{type: array, minItems: 1, maxItems: 3}",
    ),
    "allOf with doubles": (
        (
            "{allOf: [{type: array, contains: {const: 1}, minContains: 2},"
            " {minContains: 2, contains: {const: 1}, type: array}]}"
        ),
        "{type: array, contains: {enum: [1]}, minContains: 2}",
        "{type: array, contains: {enum: [1]}, minContains: 3}",
    ),
    "keywords of other types": (
        "{type: string, minimum: 3, required: [a], items: {type: string}}",
        "{type: string}",
        "{type: string, minLength: 3}",
    ),
    "types that are meant": ("{properties: {a: {}}}", "{type: object, properties: {a: {}}}", "{}"),
    "items of a tuple": (
        "{type: array, prefixItems: [{type: string}], items: false}",
        "{type: array, prefixItems: [{type: string}], maxItems: 1}",
        "{type: array, prefixItems: [{type: string}]}",
    ),
    "a reference and what it refers to": (
        ("{$ref: '#/components/schemas/N'}", "3.1.0", "N: {type: object, required: [a]}"),
        "{type: object, required: [a]}",
        "{type: object, required: [b]}",
    ),
    "the name of a component": (
        ("{items: {$ref: '#/components/schemas/N'}}", "3.1.0", "N: {type: string}"),
        ("{items: {$ref: '#/components/schemas/M'}}", "3.1.0", "M: {type: string}"),
        ("{items: {$ref: '#/components/schemas/N'}}", "3.1.0", "N: {type: integer}"),
    ),
    "a recursive schema unrolled once": (
        ("{$ref: '#/components/schemas/N'}", "3.1.0", f"N: {NODE}"),
        (
            f"{{type: object, properties: {{value: {{type: string}}, next: {NODE}}}}}",
            "3.1.0",
            f"N: {NODE}",
        ),
        (
            f"{{type: object, properties: {{value: {{type: integer}}, next: {NODE}}}}}",
            "3.1.0",
            f"N: {NODE}",
        ),
    ),
    "a recursive schema through another": (
        ("{$ref: '#/components/schemas/N'}", "3.1.0", f"N: {NODE}"),
        (
            "{$ref: '#/components/schemas/M'}",
            "3.1.0",
            f"{{N: {NODE.replace('/N', '/M')}, M: {NODE}}}",
        ),
        (
            "{$ref: '#/components/schemas/M'}",
            "3.1.0",
            f"{{N: {NODE.replace('/N', '/M').replace('string', 'integer')}, M: {NODE}}}",
        ),
    ),
    "siblings of a 3.0 reference": (
        ("{$ref: '#/components/schemas/N', maxLength: 3}", NULLABLE, "N: {type: string}"),
        "{type: string}",
        ("{$ref: '#/components/schemas/N', maxLength: 3}", "3.1.0", "N: {type: string}"),
    ),
    "not, of types": (
        "{type: [string, integer], not: {type: string}}",
        "{type: integer}",
        "{type: [string, integer]}",
    ),
    "not, of values": (
        "{enum: [a, b, c], not: {enum: [b]}}",
        "{enum: [a, c]}",
        "{enum: [a, b, c]}",
    ),
    "not, of a required property": (
        "{type: object, not: {required: [a]}}",
        "{type: object, properties: {a: false}}",
        "{type: object}",
    ),
    "not, of several required properties": (
        "{type: object, not: {anyOf: [{required: [a]}, {required: [b]}]}}",
        "{type: object, properties: {a: false, b: false}}",
        "{type: object, properties: {a: false}}",
    ),
    "opaque assertions": (
        "{type: string, not: {pattern: a, title: A}}",
        "{not: {pattern: a}, type: string}",
        "{not: {pattern: b}, type: string}",
    ),
    "opaque assertions with references": (
        ("{not: {$ref: '#/components/schemas/N'}}", "3.1.0", "N: {pattern: a, description: d}"),
        "{not: {pattern: a}}",
        ("{not: {$ref: '#/components/schemas/N'}}", "3.1.0", "N: {pattern: b}"),
    ),
    "values that the limits leave": (
        "{type: string, enum: [a, bb, ccc], maxLength: 2, pattern: '^[ab]'}",
        "{enum: [a, bb]}",
        "{enum: [a, bb, ccc]}",
    ),
    "numbers however they are written": ("{enum: [1.0]}", "{enum: [1]}", "{enum: [true]}"),
    "values that are read as their type": (
        "{type: string, enum: [1, 2]}",
        "{type: string, enum: ['1', '2']}",
        "{type: integer, enum: [1, 2]}",
    ),
}


@pytest.mark.parametrize("case", EQUALS)
def test_what_is_written_in_other_words_is_equal(
    fingerprint: Callable[..., str], case: str
) -> None:
    one, other, different = (
        fingerprint(*(each if isinstance(each, tuple) else (each,))) for each in EQUALS[case]
    )
    assert one == other
    assert one != different
