"""Rules that look at several places of a document at once, as openapi-spec-validator has them.

Its keyword validators are extended through its own registry for two purposes: so that each error
says where it stands, and so that it does not walk, slowly, through schemas in which it has nothing
to check.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]
from jsonschema_path import SchemaPath
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from openapi_spec_validator.validation.exceptions import (
    ExtraParametersError,
    OpenAPIValidationError,
    ParameterDuplicateError,
    UnresolvableParameterError,
)
from openapi_spec_validator.validation.keywords import (
    KeywordValidator,
    OpenAPIV30SchemaValidator,
    OpenAPIV30ValueValidator,
    OpenAPIV31SchemaValidator,
    OpenAPIV31ValueValidator,
    OperationValidator,
    ParametersValidator,
    TagsValidator,
    ValueValidator,
)
from openapi_spec_validator.validation.registries import KeywordValidatorRegistry

from generator.spec.document import Document, OpenAPIVersion
from generator.spec.findings import SpecError, shortened
from generator.spec.places import Location
from generator.spec.problems import Problem
from generator.spec.screening import Worth
from generator.spec.structure import schema_problems

# Everything that jsonschema-path would otherwise fetch by itself.
_SCHEMES = ("", "file", "http", "https", "ftp", "data")

_DEFAULTS: Mapping[OpenAPIVersion, type[ValueValidator]] = {
    "3.0": OpenAPIV30ValueValidator,
    "3.1": OpenAPIV31ValueValidator,
}

_CODES: Mapping[type[ValidationError], str] = {
    ExtraParametersError: "spec-required-undeclared",
    ParameterDuplicateError: "spec-duplicate-parameter",
    UnresolvableParameterError: "spec-path-parameter",
}


class Rules:
    """The rules of openapi-spec-validator for a document of sound structure.

    ``roots`` are the values of all its files, by name, with every ``$ref`` in them resolvable. The
    validator reads nothing else: neither files nor the network.
    """

    def __init__(self, document: Document, roots: Mapping[str, Any]) -> None:
        self._document = document
        self._path = SchemaPath.from_dict(
            roots[document.name],
            base_uri=f"file:///{quote(document.name)}",
            handlers=dict.fromkeys(_SCHEMES, _Files(roots)),
        )

    def tags(self) -> list[Problem]:
        """Give what is wrong with the document's tags."""
        return self._problems("tags", [(self._path / "tags",)])

    def schemas(self, names: Container[str]) -> list[Problem]:
        """Give what is wrong with some of the schemas among the components."""
        written = (self._path / "components" / "schemas").items()
        return self._problems("schema", [(each,) for name, each in written if name in names])

    def path_items(self, paths: Container[str]) -> Iterator[tuple[str, list[Problem]]]:
        """Give what is wrong with some of the path items, each with its path."""
        for path, item in (self._path / "paths").str_items():
            if path in paths:
                yield path, self._problems("path", [(path, item)])

    def _problems(self, rule: str, arguments: Iterable[tuple[Any, ...]]) -> list[Problem]:
        """Apply one of the validator's rules, which remembers what it was applied to."""
        found: list[Problem] = []
        try:
            validator = _VALIDATORS[self._document.openapi](self._path)
            check: Any = validator.keyword_validators_registry[rule]
            for each in arguments:
                found.extend(_problem(error, self._document) for error in check(*each))
        except Exception as error:  # noqa: BLE001 - it raises whatever its parts raise
            message = f"openapi-spec-validator stopped: {type(error).__name__}: {error}"
            code = "spec-validator-stopped"
            found.append(Problem(code, shortened(message, 300), self._document.location))
        return found


def allows_default(openapi: OpenAPIVersion, schema: Mapping[str, Any]) -> bool:
    """Say whether a schema without references plainly allows its own default."""
    kind = _DEFAULTS[openapi]
    validator = kind.value_validator_cls(schema, format_checker=kind.value_validator_format_checker)
    try:
        return next(validator.iter_errors(schema["default"]), None) is None
    except Exception:  # noqa: BLE001 - it raises whatever its parts raise; `Rules` tells of it
        return False


class _Files:
    """Gives the files of a document, which are in memory, by their URI."""

    def __init__(self, roots: Mapping[str, Any]) -> None:
        self._roots = roots

    def __call__(self, uri: str) -> Any:
        address = urlsplit(uri)
        name = unquote(address.path).removeprefix("/")
        if address.scheme != "file" or name not in self._roots:
            raise LookupError(f"{uri} is not a file of the document")
        return self._roots[name]


class _LocatedError(OpenAPIValidationError):
    """An error with the code of its finding and the keys that lead to it."""

    code: str
    keys: tuple[str | int, ...]


def _located(errors: Iterator[ValidationError], path: SchemaPath) -> Iterator[ValidationError]:
    """Say of errors that have no place yet that they stand in the object at ``path``."""
    for error in errors:
        if isinstance(error, _LocatedError):
            yield error
            continue
        yield _at(error, _CODES.get(type(error), "spec-invalid"), path.parts)


def _at(error: ValidationError, code: str, keys: tuple[Any, ...]) -> _LocatedError:
    located = _LocatedError(error.message)
    located.code, located.keys = code, keys
    return located


class _Operation(OperationValidator):
    def __call__(
        self, url: str, name: str, operation: SchemaPath, path_parameters: SchemaPath | None
    ) -> Iterator[ValidationError]:
        yield from _located(super().__call__(url, name, operation, path_parameters), operation)


class _Parameters(ParametersValidator):
    def __call__(self, parameters: SchemaPath) -> Iterator[ValidationError]:
        yield from _located(super().__call__(parameters), parameters)


class _Tags(TagsValidator):
    def __call__(self, tags: SchemaPath) -> Iterator[ValidationError]:
        for error in super().__call__(tags):
            yield _at(error, "spec-duplicate-tag", tags.parts)


class _Visits:
    """Which schemas were checked and visited, and which are worth a visit."""

    def __init__(self) -> None:
        self._checked: set[int] = set()
        self._visited: set[tuple[int, bool]] = set()
        self._worth = Worth(lambda _: True)

    def begin_check(self, schema: Any) -> bool:
        """Say whether to check a schema against its meta-schema now: this is the first time."""
        is_new = id(schema) not in self._checked
        self._checked.add(id(schema))
        return is_new

    def begin_visit(self, schema: Any, *, as_a_whole: bool) -> bool:
        """Say whether to visit a schema now: it is worth it, and this is the first time.

        A schema within another one need not say of its properties what that one says.
        """
        visit = (id(schema), as_a_whole)
        if visit in self._visited or not self._worth(schema):
            return False
        self._visited.add(visit)
        return True


class _Schema30(OpenAPIV30SchemaValidator):
    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self._visits = _Visits()

    def __call__(
        self,
        schema: SchemaPath,
        require_properties: bool = True,  # noqa: FBT001, FBT002 - as the library calls it
        meta_checked: bool = False,  # noqa: FBT001, FBT002
    ) -> Iterator[ValidationError]:
        value = schema.read_value()
        if not meta_checked and self._visits.begin_check(value):
            yield from _meta_errors("3.0", value, schema)
        if self._visits.begin_visit(value, as_a_whole=require_properties):
            # Its own list of visited schemas would be searched from end to end for each schema.
            self.visited_schema_ids = []
            errors = super().__call__(schema, require_properties, meta_checked=True)
            yield from _located_in_schema(errors, schema)


class _Schema31(OpenAPIV31SchemaValidator):
    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self._visits = _Visits()

    def __call__(
        self,
        schema: SchemaPath,
        require_properties: bool = True,  # noqa: FBT001, FBT002 - as the library calls it
        meta_checked: bool = False,  # noqa: FBT001, FBT002
    ) -> Iterator[ValidationError]:
        value = schema.read_value()
        if not meta_checked and self._visits.begin_check(value):
            yield from _meta_errors("3.1", value, schema)
        if self._visits.begin_visit(value, as_a_whole=require_properties):
            self.visited_schema_ids = []
            errors = super().__call__(schema, require_properties, meta_checked=True)
            yield from _located_in_schema(errors, schema)


def _meta_errors(
    openapi: OpenAPIVersion, value: Any, schema: SchemaPath
) -> Iterator[ValidationError]:
    for problem in schema_problems(openapi, value, Location("")):
        error = ValidationError(problem.message)
        yield _at(error, problem.code, (*schema.parts, *problem.location.keys))


def _located_in_schema(
    errors: Iterator[ValidationError], schema: SchemaPath
) -> Iterator[ValidationError]:
    for error in errors:
        if isinstance(error, _LocatedError):
            yield error
        elif isinstance(error, OpenAPIValidationError):
            code = _CODES.get(type(error), "spec-schema-invalid")
            yield _at(error, code, schema.parts)
        else:
            # Only the check of a default gives errors of jsonschema's own.
            yield _at(error, "spec-default", (*schema.parts, "default", *error.absolute_path))


_KEYWORDS: dict[str, type[KeywordValidator]] = {
    "operation": _Operation,
    "parameters": _Parameters,
    "tags": _Tags,
}


class _SpecValidator30(OpenAPIV30SpecValidator):
    keyword_validators = {  # noqa: RUF012 - as the library declares it
        **OpenAPIV30SpecValidator.keyword_validators,
        **_KEYWORDS,
        "schema": _Schema30,
    }


class _SpecValidator31(OpenAPIV31SpecValidator):
    keyword_validators = {  # noqa: RUF012 - as the library declares it
        **OpenAPIV31SpecValidator.keyword_validators,
        **_KEYWORDS,
        "schema": _Schema31,
    }


_VALIDATORS: Mapping[OpenAPIVersion, type[_SpecValidator30 | _SpecValidator31]] = {
    "3.0": _SpecValidator30,
    "3.1": _SpecValidator31,
}


def _problem(error: ValidationError, document: Document) -> Problem:
    if not isinstance(error, _LocatedError):
        return Problem("spec-invalid", shortened(error.message, 300), document.location)
    return Problem(error.code, shortened(error.message, 300), _followed(error.keys, document))


def _followed(keys: tuple[str | int, ...], document: Document) -> Location:
    """Give where keys lead that were followed through references, as the validator follows them."""
    location = document.location
    for key in keys:
        node, found = _past_references(document, location)
        is_here = isinstance(node, dict | list)
        location = (found if is_here else location).child(key)
    return location


def _past_references(document: Document, location: Location) -> tuple[Any, Location]:
    try:
        return document.follow(document.node(location), location)
    except SpecError:
        return None, location
