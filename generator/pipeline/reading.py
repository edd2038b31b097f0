"""The API of a document, of which only what no document had before is validated and read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from generator.ir.api import Api, Operation
from generator.ir.api_reader import assemble_api, read_frame, read_paths
from generator.ir.schema import Schema
from generator.ir.targets import direct_targets
from generator.pipeline.cache import Cache, Kind
from generator.pipeline.digests import digest_of
from generator.spec import (
    Document,
    Problem,
    SpecError,
    duplicate_operation_ids,
    has_errors,
    validate,
    validate_paths,
)
from generator.spec.grammar import path_items
from generator.spec.pieces import Pieces


@dataclass(frozen=True, slots=True)
class ReadPath:
    """A path item as it was read: without errors, but maybe with something to warn of.

    ``targets`` are the addresses of the schemas among the components that its operations refer to;
    ``schemas`` are what else they refer to, by address.
    """

    problems: tuple[Problem, ...]
    operations: tuple[Operation, ...]
    targets: tuple[str, ...]
    schemas: tuple[tuple[str, Schema], ...]


@dataclass(frozen=True, slots=True)
class ReadSchema:
    """A schema among the components, with ``targets`` and ``schemas`` as a path item has them."""

    schema: Schema
    targets: tuple[str, ...]
    schemas: tuple[tuple[str, Schema], ...]


@dataclass(frozen=True, slots=True)
class ReadApi:
    """An API with what there is to warn of in its paths.

    ``digest`` is that of its operations and schemas as IR. ``paths`` are those that were read now;
    all others had been read before.
    """

    api: Api
    problems: tuple[Problem, ...]
    digest: str
    paths: tuple[str, ...]


_PATHS = Kind("path", ReadPath)
_SCHEMAS = Kind("schema", ReadSchema)


def describe_root(document: Document) -> tuple[tuple[Problem, ...], str]:
    """Give what there is to warn of around the paths of a document, and its IR's digest.

    Raises SpecError with all findings where one is an error.
    """
    around = validate_paths(document, ()).around
    if has_errors(around):
        raise SpecError(*validate(document))
    return around, digest_of(msgspec.msgpack.encode(read_frame(document)))


def read_document(document: Document, pieces: Pieces, cache: Cache) -> ReadApi:
    """Validate and read a document, taken to ``pieces``; what is new is kept in ``cache``.

    Raises SpecError with all findings where one is an error.
    """
    wanted = path_items(document.root)
    kept = {path: cache.get(_PATHS, cache.key(pieces.paths[path])) for path in wanted}
    paths = {path: found for path, found in kept.items() if found is not None}
    schemas = _kept_schemas(paths.values(), pieces, cache)
    if schemas is None:  # one that is lost is read with the paths that lead to it
        paths, schemas = {}, {}
    new = [path for path in wanted if path not in paths]
    if new:
        read, reached = _read(document, new, pieces)
        for path, found in read.items():
            cache.put(_PATHS, cache.key(pieces.paths[path]), found)
        _keep_schemas(reached, schemas, pieces, cache)
        paths, schemas = {**paths, **read}, {**schemas, **reached}
    problems = [problem for path in wanted for problem in paths[path].problems]
    problems += duplicate_operation_ids(document)
    if has_errors(problems):
        raise SpecError(*validate(document))
    operations = {path: paths[path].operations for path in wanted}
    api = assemble_api(read_frame(document), operations, schemas)
    digest = digest_of(msgspec.msgpack.encode((api.operations, api.schemas)))
    return ReadApi(api, tuple(problems), digest, tuple(new))


def _read(
    document: Document, paths: Sequence[str], pieces: Pieces
) -> tuple[dict[str, ReadPath], Mapping[str, Schema]]:
    """Validate and read path items; give them, and all schemas that they lead to."""
    problems = validate_paths(document, paths)
    if has_errors(problems):
        raise SpecError(*validate(document))
    read = read_paths(document, paths)
    found = {}
    for path in paths:
        targets, others = _reached(direct_targets(read.operations[path]), read.schemas, pieces)
        found[path] = ReadPath(problems.paths[path], read.operations[path], targets, others)
    return found, read.schemas


def _reached(
    targets: Iterable[str], schemas: Mapping[str, Schema], pieces: Pieces
) -> tuple[tuple[str, ...], tuple[tuple[str, Schema], ...]]:
    """Give the components that are reached from ``targets`` first, and the other schemas passed."""
    waiting, components, others = list(targets), set[str](), dict[str, Schema]()
    while waiting:
        target = waiting.pop()
        if target in pieces.schemas:
            components.add(target)
        elif target not in others:
            others[target] = schemas[target]
            waiting.extend(direct_targets(schemas[target]))
    return tuple(sorted(components)), tuple(sorted(others.items()))


def _kept_schemas(
    paths: Iterable[ReadPath], pieces: Pieces, cache: Cache
) -> dict[str, Schema] | None:
    """Give the schemas that paths lead to, by address; None where one is not in the cache."""
    schemas: dict[str, Schema] = {}
    waiting: list[str] = []
    for path in paths:
        schemas.update(path.schemas)
        waiting.extend(path.targets)
    while waiting:
        target = waiting.pop()
        if target in schemas:
            continue
        found = cache.get(_SCHEMAS, cache.key(pieces.schemas[target]))
        if found is None:
            return None
        schemas[target] = found.schema
        schemas.update(found.schemas)
        waiting.extend(found.targets)
    return schemas


def _keep_schemas(
    schemas: Mapping[str, Schema], known: Mapping[str, Schema], pieces: Pieces, cache: Cache
) -> None:
    """Keep the components among ``schemas`` that are not known."""
    for target in schemas.keys() & pieces.schemas.keys() - known.keys():
        direct = direct_targets(schemas[target])
        targets, others = _reached(direct, schemas, pieces)
        read = ReadSchema(schemas[target], targets, others)
        cache.put(_SCHEMAS, cache.key(pieces.schemas[target]), read)
