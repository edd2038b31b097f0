"""Hypothesis strategies for the values that an annotation of a generated package allows."""

from __future__ import annotations

import types
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, Literal, Union, get_args, get_origin
from uuid import UUID

from hypothesis import strategies as st
from pydantic import BaseModel

from tests.support.python_values import fields_of, plain

Strategy = st.SearchStrategy[Any]

_DEEPEST = 3
_DAY = 24 * 60
_SCALARS: dict[Any, Strategy] = {
    bool: st.booleans(),
    # Numbers of JSON are exact up to here for everyone who reads them (RFC 8259, 6).
    int: st.integers(-(2**53) + 1, 2**53 - 1),
    float: st.floats(allow_nan=False, allow_infinity=False),
    Decimal: st.decimals(-(10**9), 10**9, places=4),
    date: st.dates(),
    UUID: st.uuids(),
    type(None): st.none(),
    datetime: st.datetimes(
        datetime(1970, 1, 1),  # noqa: DTZ001 (the zone is drawn too)
        datetime(2100, 1, 1),  # noqa: DTZ001
        timezones=st.just(UTC)
        | st.integers(1 - _DAY, _DAY - 1).map(lambda each: timezone(timedelta(minutes=each))),
    ),
}


class AmbiguousError(Exception):
    """What is written of a value does not say which member of a union it is."""


@dataclass(frozen=True)
class Values:
    """Strategies for values; `unset` is the package's marker of what is left out.

    Texts, arrays and objects have at least `least` characters, items or members; without `nulls`
    None is not among the values.
    """

    unset: Any
    least: int = 0
    nulls: bool = True

    def of(self, annotation: Any, depth: int = 0) -> Strategy:
        """Values that stand where `annotation` does.

        Raises AmbiguousError for a union of objects, and TypeError for an unknown annotation.
        """
        annotation = plain(annotation)
        origin, arguments = get_origin(annotation), get_args(annotation)
        if annotation in _SCALARS:
            return _SCALARS[annotation]
        if annotation in (str, Any, object):
            return self._texts()
        if origin is Literal:
            return st.sampled_from(arguments)
        if origin in (Union, types.UnionType):
            members = [each for each in arguments if self.nulls or each is not type(None)]
            if sum(map(_is_object, members)) > 1:
                raise AmbiguousError
            return st.one_of([self.of(each, depth) for each in members])
        if annotation is type(self.unset):
            return st.just(self.unset)
        return self._composed(annotation, origin, arguments, depth)

    def _composed(self, annotation: Any, origin: Any, arguments: Any, depth: int) -> Strategy:
        most = 2 if depth < _DEEPEST else self.least
        if origin is list:
            items = self.of(arguments[0], depth + 1)
            return st.lists(items, min_size=self.least, max_size=most)
        if origin is dict:
            members = self.of(arguments[1], depth + 1)
            return st.dictionaries(self._texts(), members, min_size=self.least, max_size=most)
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            return self._models(annotation, depth)
        raise TypeError(f"no values of {annotation}")

    def _texts(self) -> Strategy:
        # There are no lone surrogates in UTF-8.
        characters = st.characters(exclude_categories=["Cs"])
        return st.text(characters, min_size=self.least, max_size=12)

    def _models(self, class_: type[BaseModel], depth: int) -> Strategy:
        parts: tuple[dict[str, Strategy], dict[str, Strategy]] = ({}, {})
        for name, annotation in fields_of(class_).values():
            is_required = class_.model_fields[name].is_required()
            if is_required or depth < _DEEPEST:
                parts[not is_required][name] = self.of(annotation, depth + 1)
        given = st.fixed_dictionaries(parts[0], optional=parts[1])
        if self.least:
            given = given.filter(bool)
        return given.map(lambda fields: class_(**fields))


def _is_object(annotation: Any) -> bool:
    found = plain(annotation)
    return get_origin(found) is dict or (isinstance(found, type) and issubclass(found, BaseModel))
