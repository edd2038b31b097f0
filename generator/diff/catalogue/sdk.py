"""The rules about packages: what users of one can name, and what its values are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diff.catalogue.model import Rule
from generator.diff.catalogue.words import NOTHING, Row
from generator.diff.model import Effect

_ADAPT = "Adapt the code that uses it; type checkers find the places."

_MEMBERS: Mapping[str, tuple[str, tuple[Effect, ...], str]] = {
    "sdk-{}-removed": ("{} {{subject}} is gone", ("changes",), "Code that names it fails."),
    "sdk-{}-added": ("{} {{subject}} is new", ("widens",), "There is one more to use."),
    "sdk-required-{}-added": (
        "{} {{subject}} is new and required",
        ("narrows",),
        "Code that does not give it fails.",
    ),
    "sdk-{}-renamed": (
        "{} {{subject}} has another name",
        ("changes",),
        "Code that names it fails.",
    ),
    "sdk-{}-became-required": (
        "{} {{subject}} is required now",
        ("narrows",),
        "Code that does not give it fails; what is read always has it.",
    ),
    "sdk-{}-became-optional": (
        "{} {{subject}} is optional now",
        ("widens",),
        "What is read may be None, which code may not expect.",
    ),
    "sdk-{}-became-nullable": (
        "{} {{subject}} may be None now",
        ("widens",),
        "What is read may be None, which code may not expect.",
    ),
    "sdk-{}-became-not-nullable": (
        "{} {{subject}} is never None any more",
        ("narrows",),
        "Code that gives None fails.",
    ),
    "sdk-{}-type-changed": (
        "{} {{subject}} is of another type",
        ("changes",),
        "Code that gives or reads the former type fails.",
    ),
    "sdk-{}-type-widened": (
        "{} {{subject}} may be of more types",
        ("widens", "behaves"),
        "What is read may be of a type that code does not expect.",
    ),
    "sdk-{}-type-narrowed": (
        "{} {{subject}} may be of fewer types",
        ("narrows",),
        "Code that gives one of the types that are gone fails.",
    ),
    "sdk-{}-class-changed": (
        "{} {{subject}} is of another class that has all the fields",
        ("behaves",),
        "Code that reads fields works as before; code that names the class does not.",
    ),
    "sdk-{}-deprecated": (
        "{} {{subject}} is deprecated",
        ("deprecates",),
        "It works as before, and its removal is announced.",
    ),
    "sdk-{}-reactivated": (
        "{} {{subject}} is not deprecated any more",
        ("documents",),
        "Its removal is not announced any more.",
    ),
}
"""What can happen to an argument, a field or a result: how it is told, and what it means."""

_OTHERS: Mapping[str, tuple[str, tuple[Effect, ...], str]] = {
    "sdk-argument-order-changed": (
        "arguments are in another order",
        ("changes",),
        "Code that gives them by position gives the wrong ones.",
    ),
    "sdk-body-changed": (
        "the body is given in another way",
        ("changes",),
        "Code that gives the body as before fails.",
    ),
    "sdk-client-argument-added": (
        "argument {subject} of the client is new",
        ("widens", "narrows"),
        "There is one more argument to give.",
    ),
    "sdk-client-argument-removed": (
        "argument {subject} of the client is gone",
        ("changes",),
        "Code that gives it fails.",
    ),
    "sdk-client-argument-became-required": (
        "argument {subject} of the client is required now",
        ("narrows",),
        "Code that does not give it fails.",
    ),
    "sdk-client-argument-became-optional": (
        "argument {subject} of the client is optional now",
        ("widens",),
        "Nothing changes for code that gives it.",
    ),
    "sdk-method-removed": ("{subject} is gone", ("changes",), "Code that calls it fails."),
    "sdk-method-added": ("{subject} is new", ("widens",), "There is one more to call."),
    "sdk-method-renamed": (
        "{subject} has another name",
        ("changes",),
        "Code that calls it fails.",
    ),
    "sdk-method-operation-changed": (
        "{subject} calls another operation",
        ("changes",),
        "The same code does something else.",
    ),
    "sdk-method-deprecated": (
        "{subject} is deprecated",
        ("deprecates",),
        "It works as before, and its removal is announced.",
    ),
    "sdk-method-reactivated": (
        "{subject} is not deprecated any more",
        ("documents",),
        "Its removal is not announced any more.",
    ),
    "sdk-namespace-added": ("{subject} is new", ("widens",), "There is more to call."),
    "sdk-class-removed": ("class {subject} is gone", ("changes",), "Code that names it fails."),
    "sdk-class-added": ("class {subject} is new", ("widens",), "There is one more to use."),
    "sdk-class-renamed": (
        "class {subject} has another name",
        ("changes",),
        "Code that names it fails.",
    ),
    "sdk-class-changed": (
        "{subject} is an enum instead of a class, or a class instead of an enum",
        ("changes",),
        "Code that uses it as before fails.",
    ),
    "sdk-variant-added": (
        "what is read may be of the new class {subject}",
        ("behaves", "widens"),
        "Code that tells the classes apart may not expect it.",
    ),
    "sdk-enum-value-removed": (
        "a value of {subject} is gone",
        ("narrows",),
        "Code that gives the value fails type checks, and the API refuses it.",
    ),
    "sdk-enum-value-added": (
        "{subject} has a new value",
        ("widens",),
        "What is read may be the value, which code may not expect; it is kept as text.",
    ),
    "sdk-notification-removed": (
        "notification {subject} is gone",
        ("withdraws",),
        "One that still comes has no class of its own.",
    ),
    "sdk-notification-added": (
        "notification {subject} is new",
        ("widens",),
        "There is one more notification.",
    ),
    "sdk-notification-class-changed": (
        "notification {subject} is of another class",
        ("changes", "behaves"),
        "Code that names the class fails.",
    ),
    "sdk-notification-deprecated": (
        "notification {subject} is deprecated",
        ("deprecates",),
        "It comes as before, and its removal is announced.",
    ),
}


def sdk_rules() -> Iterator[Rule]:
    """Give the rules about packages; a finding of theirs has a sentence of its own."""
    for noun in ("argument", "field", "result"):
        for name, (says, effects, meaning) in _MEMBERS.items():
            yield _row(name.format(noun), says.format(noun), effects, meaning)
    for name, (says, effects, meaning) in _OTHERS.items():
        yield _row(name, says, effects, meaning)


def _row(name: str, says: str, effects: tuple[Effect, ...], meaning: str) -> Rule:
    harmless = {"widens", "deprecates", "documents"}
    remedy = NOTHING if effects[0] in harmless else _ADAPT
    return Row(name, effects, says, meaning, None, None, remedy).rule("package")
