"""Models for tests: made up where a test does not care, and the same in every run."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from threading import Lock
from typing import Any, Final, Generic, TypeVar

from pydantic import ValidationError

from ..errors import InvalidArgumentError
from ..lazy import lazy_property
from ..models import Model, fields_of, from_mapping, wire_name_of
from ..sampling.sampler import Sampler, SamplingError
from ..server.descriptions import ApiDescription, Json, Schema
from ..unset import UNSET
from ..wire import to_json, to_wire
from .model_schemas import described_schema, schema_of_model

# Failures are shown where the test stands (pytest).
__tracebackhide__ = True

ModelT = TypeVar("ModelT", bound=Model)

_ID: Final = "id"
_AT: Final = "what was given"


class Sequences:
    """Counts what factories have made, so that each makes something else the next time.

    Threads may share it. Equal `seed`s give equal models, in any order of tests that `restart` it.
    """

    def __init__(self, seed: int = 0) -> None:
        self._sampler = Sampler(seed)
        self._counts: dict[str, int] = {}
        self._lock = Lock()

    def restart(self, seed: int = 0) -> None:
        """Begin again, as if nothing had been made."""
        with self._lock:
            if seed != self._sampler.seed:
                self._sampler = Sampler(seed)
            self._counts.clear()

    def next(self, name: str) -> tuple[Sampler, int]:
        """Return what makes the next thing of that name, and its number, from 1."""
        with self._lock:
            number = self._counts[name] = self._counts.get(name, 0) + 1
            return self._sampler, number


class Factory(Generic[ModelT]):
    """Makes instances of a model, with all their fields unless they are told otherwise.

    What is made up keeps to what `api` describes under the model's name. Fields are called by their
    attributes or by their names on the wire. Values may be models, mappings, of which the rest is
    made up, or JSON values; UNSET leaves a field out. An ``id`` that is a number counts from 1.
    Every method raises InvalidArgumentError for names that are not fields and values that do not
    fit.
    """

    def __init__(
        self,
        model: type[ModelT],
        sequences: Sequences,
        api: ApiDescription | None = None,
        defaults: Mapping[str, object] | None = None,
    ) -> None:
        self.model = model
        self._sequences = sequences
        self._api = api
        self._defaults = dict(defaults or {})

    def __repr__(self) -> str:
        return f"Factory({self.model.__name__})"

    def build(self, **overrides: object) -> ModelT:
        """Return a model with these fields, and all others made up."""
        return from_mapping(self.model, self._values(self._given(overrides)), _AT)

    def build_minimal(self, **overrides: object) -> ModelT:
        """Return a model with these fields and those that it must have; so do models inside of it.

        Models that are given are taken as they are.
        """
        given = self._given(overrides)
        whole = from_mapping(self.model, self._values(given), _AT)
        return from_mapping(self.model, _minimal(whole, given), _AT)

    def batch(self, size: int, /, **overrides: object) -> list[ModelT]:
        """Return so many models, each made by `build`."""
        return [self.build(**overrides) for _ in range(size)]

    def json(self, **overrides: object) -> dict[str, Any]:
        """Return what `build` gives as it stands on the wire."""
        wire = to_wire(self.build(**overrides))
        return wire if isinstance(wire, dict) else {}

    def variant(self, **overrides: object) -> Factory[ModelT]:
        """Return a factory that makes models with these fields unless it is told otherwise."""
        return Factory(self.model, self._sequences, self._api, self._given(overrides))

    @lazy_property
    def _schema(self) -> Schema:
        return schema_of_model(self.model)

    @lazy_property
    def _described(self) -> Schema | None:
        return None if self._api is None else described_schema(self._api, self.model)

    @lazy_property
    def _wire_names(self) -> Mapping[str, str]:
        """The names on the wire by all names of fields."""
        fields = fields_of(self.model).items()
        names = {attribute: wire_name_of(attribute, info) for attribute, info in fields}
        return {**{each: each for each in names.values()}, **names}

    def _given(self, overrides: Mapping[str, object]) -> dict[str, object]:
        unknown = [each for each in overrides if each not in self._wire_names]
        if unknown:
            raise InvalidArgumentError(
                f"{self.model.__name__} has no field {', '.join(map(repr, unknown))}"
            )
        named = {self._wire_names[name]: value for name, value in overrides.items()}
        return {**self._defaults, **named}

    def _values(self, given: Mapping[str, object]) -> dict[str, object]:
        """Return the values of all fields, by their names on the wire."""
        sampled, read = self._sampled(given)
        values = {self._wire_names[name]: getattr(read, name) for name in read.model_fields_set}
        for name, value in given.items():
            if value is UNSET:
                values.pop(name, None)
            elif not _is_kept(value, sampled.get(name)):
                values[name] = _overlaid_value(sampled.get(name), value)
        return values

    def _sampled(self, given: Mapping[str, object]) -> tuple[dict[str, Json], ModelT]:
        """Return what is made up, as JSON and as the model.

        The model says what there is, the API which of its values there may be.
        """
        name = self.model.__name__
        sampler, number = self._sequences.next(name)
        key = f"{name}/{number}"

        def hint(path: tuple[str | int, ...], schema: Schema) -> Json:
            is_number = path == (_ID,) and _is_integer(schema)
            return number if is_number else UNSET

        known = {key: to_wire(value) for key, value in given.items() if value is not UNSET}
        plain = sampler.sample(self._schema, key=key, given=known, hint=hint)
        if self._described is not None:
            with suppress(SamplingError, ValidationError):
                described = sampler.sample(self._described, key=key, given=plain)
                return described, self._read(described)
        return plain, self._read(plain)

    def _read(self, sampled: Json) -> ModelT:
        """Read JSON as a response is, for a union's member is found best by what JSON has."""
        return self.model.model_validate_json(to_json(sampled))


def _is_integer(schema: Schema) -> bool:
    resolved = schema.resolved()
    types = resolved.get("type", ()) if isinstance(resolved, dict) else ()
    return "integer" in ([types] if isinstance(types, str) else types)


def _is_kept(given: object, sampled: Json) -> bool:
    """Tell whether JSON that was given is part of what was sampled."""
    is_container = isinstance(given, (Mapping, list))
    return is_container and bool(_overlaid_value(sampled, given) == sampled)


def _overlaid(sampled: Mapping[str, Json], given: Mapping[str, object]) -> dict[str, object]:
    """Return what was sampled with what was given in its place: a sampler may not keep all of it.

    Of a mapping that is given the rest stays as it was sampled.
    """
    made: dict[str, object] = dict(sampled)
    for name, value in given.items():
        if value is UNSET:
            made.pop(name, None)
        else:
            made[name] = _overlaid_value(sampled.get(name), value)
    return made


def _overlaid_value(sampled: Json, given: object) -> object:
    if isinstance(given, Mapping) and isinstance(sampled, dict):
        return _overlaid(sampled, given)
    if isinstance(given, list) and isinstance(sampled, list) and len(given) == len(sampled):
        return list(map(_overlaid_value, sampled, given))
    return given


def _minimal(model: Model, given: Mapping[str, object]) -> dict[str, object]:
    """Return the fields that are required or given, by their names on the wire."""
    fields = fields_of(type(model)).items()
    return {
        wire_name: _minimal_value(getattr(model, name), given.get(wire_name))
        for name, info in fields
        if (wire_name := wire_name_of(name, info)) in given or info.is_required()
        if name in model.model_fields_set
    }


def _minimal_value(value: object, given: object) -> object:
    if isinstance(given, Model):
        return given
    if isinstance(value, Model):
        return _minimal(value, given if isinstance(given, Mapping) else {})
    if isinstance(value, list):
        known = given if isinstance(given, list) else [None] * len(value)
        return list(map(_minimal_value, value, known))
    return value
