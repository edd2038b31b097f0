"""Reading the arguments of an operation out of a request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from ..lazy import lazy_property
from ..unset import UNSET
from . import refusals
from .bodies import BodyReader
from .descriptions import DescribedOperation, DescribedParameter, Json
from .messages import Arguments, FieldErrors, HttpRequest
from .parameters import ParameterReader, parameter_reader
from .texts import Fields, UnreadableError, cookie_pairs, pairs_of
from .validation import errors_of

# Header parameters of these names are no parameters (OpenAPI 3.1, 4.8.12.2.1).
_NO_PARAMETERS: Final = frozenset(("accept", "content-type", "authorization"))


class RequestReader:
    """Reads the requests of one operation. What it needs for that is made when it is needed."""

    def __init__(self, operation: DescribedOperation) -> None:
        self._operation = operation
        self._body = BodyReader(operation)

    @lazy_property
    def _path(self) -> tuple[ParameterReader, ...]:
        return self._readers("path")

    @lazy_property
    def _others(self) -> tuple[ParameterReader, ...]:
        return self._readers("query", "header", "cookie")

    def _readers(self, *locations: str) -> tuple[ParameterReader, ...]:
        parameters = self._operation.parameters
        names = frozenset(each.name for each in parameters if each.location == "query")
        return tuple(
            parameter_reader(each, names)
            for each in parameters
            if each.location in locations and not _is_ignored(each)
        )

    def read(self, request: HttpRequest, path_texts: Mapping[str, str]) -> Arguments:
        """Return the values that a request gives; raises HTTPError for what is not allowed.

        With a path parameter that is not allowed it asks for something that cannot be there: that
        is 404 where it is described. A body that is not JSON at all is 400 where it is described.
        """
        source = _Source(request, path_texts)
        values: dict[tuple[str, str], Any] = {}
        errors = _read_into(values, self._path, source)
        if errors:
            raise refusals.not_there(self._operation, errors)
        errors = _read_into(values, self._others, source)
        body = self._body.read(request) if self._operation.bodies else None
        if body is not None:
            errors = refusals.merged(errors, body.errors)
        if errors:
            raise refusals.invalid(self._operation, errors)
        if body is None:
            return Arguments(values)
        return Arguments(values, body.value, body.media_type)


class _Source:
    """A request, with its query and its cookies taken apart when they are asked for."""

    def __init__(self, request: HttpRequest, path_texts: Mapping[str, str]) -> None:
        self.request = request
        self.path_texts = path_texts

    @lazy_property
    def query(self) -> Fields:
        return Fields(pairs_of(self.request.query))

    @lazy_property
    def cookies(self) -> Fields:
        return Fields(cookie_pairs(self.request.headers))

    def value(self, reader: ParameterReader) -> Json:
        """Return the value of a parameter, UNSET without one; raises UnreadableError."""
        name, location = reader.parameter.name, reader.parameter.location
        if location == "query":
            return reader.of_fields(self.query)
        if location == "path":
            return reader.of_text(self.path_texts[name])
        if location == "cookie":
            return reader.of_fields(self.cookies)
        texts = list(self.request.header_values(name.lower()))
        return reader.of_text(", ".join(texts)) if texts else UNSET


def _read_into(
    values: dict[tuple[str, str], Any], readers: Iterable[ParameterReader], source: _Source
) -> FieldErrors:
    """Add the values of parameters to `values`, and return what is wrong with them."""
    errors: FieldErrors = {}
    for reader in readers:
        parameter = reader.parameter
        try:
            value = source.value(reader)
        except UnreadableError as error:
            errors[parameter.name] = [str(error)]
            continue
        if value is not UNSET:
            values[parameter.location, parameter.name] = value
            if found := errors_of(parameter.schema, value, parameter.name):
                errors = refusals.merged(errors, found)
        elif parameter.required:
            errors[parameter.name] = ["is required"]
    return errors


def _is_ignored(parameter: DescribedParameter) -> bool:
    return parameter.location == "header" and parameter.name.lower() in _NO_PARAMETERS
