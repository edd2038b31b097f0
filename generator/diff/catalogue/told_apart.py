"""What can change in a discriminator: how each is told, which values come or go, and an example."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diff.catalogue.model import Aspect
from generator.diff.model import Effect
from generator.ir.schema import Json

_STRING: Json = {"type": "string"}


def _named(sound: str) -> Json:
    properties: dict[str, Json] = {"kind": _STRING, "sort": _STRING, sound: _STRING}
    return {"type": "object", "required": ["kind", "sort"], "properties": properties}


_ANIMALS = {"Cat": _named("meow"), "Dog": _named("bark")}
_TWO = {"cat": "Cat", "dog": "Dog"}
_EFFECTS: Mapping[str, tuple[Effect, ...]] = {
    "added": ("narrows",),
    "removed": ("widens", "behaves"),
    "mapping-added": ("widens",),
    "mapping-deleted": ("narrows", "behaves"),
}


def _union(discriminator: Json = None) -> Json:
    members: list[Json] = [{"$ref": f"#/components/schemas/{name}"} for name in _ANIMALS]
    more: dict[str, Json] = {} if discriminator is None else {"discriminator": discriminator}
    return {"oneOf": members, **more}


def _by(name: str, **mapping: str) -> Json:
    to: dict[str, Json] = {value: f"#/components/schemas/{to}" for value, to in mapping.items()}
    return {"propertyName": name, **({"mapping": to} if to else {})}


def discriminator_aspects() -> Iterator[Aspect]:
    """Give what can happen to a discriminator, to its property and to what its values stand for."""
    rows = (
        ("added", "a discriminator was added: {revision}", None, _by("kind")),
        ("removed", "the discriminator {base} was removed", _by("kind"), None),
        (
            "property-name-changed",
            "the discriminator changed from {base} to {revision}",
            _by("kind"),
            _by("sort"),
        ),
        (
            "mapping-added",
            "the discriminator value {value} was added",
            _by("kind", **_TWO),
            _by("kind", **_TWO, hound="Dog"),
        ),
        (
            "mapping-deleted",
            "the discriminator value {value} was removed",
            _by("kind", **_TWO, hound="Dog"),
            _by("kind", **_TWO),
        ),
        (
            "mapping-changed",
            "the discriminator value {value} stands for {revision} now, for {base} before",
            _by("kind", **_TWO, pet="Dog"),
            _by("kind", **_TWO, pet="Cat"),
        ),
    )
    for name, says, base, revision in rows:
        effects = _EFFECTS.get(name, ("changes", "behaves"))
        yield Aspect(
            name=f"discriminator-{name}",
            sent=effects,
            answered=effects,
            says=says,
            values="a value that the discriminator knows on one side only",
            base=_union(base),
            revision=_union(revision),
            schemas=_ANIMALS,
        )
