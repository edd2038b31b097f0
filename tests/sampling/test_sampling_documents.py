"""Values of every schema of real documents."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import jsonschema_rs
import pytest

from generator.runtime.sampling.sampler import Sampler, SamplingError
from tests.support.document_schemas import Source, document_schemas

# What its description contradicts: a UUID of 24 characters.
IMPOSSIBLE = {"from/id"}


@pytest.fixture(scope="module")
def sources(repository: Path) -> tuple[Source, ...]:
    return document_schemas(repository / "specs" / "v3.99.0.json")


def failures(sources: Iterable[Source], seed: int) -> list[str]:
    sampler = Sampler(seed)
    return [told for told in (failure(sampler, source) for source in sources) if told]


def failure(sampler: Sampler, source: Source) -> str | None:
    try:
        value = sampler.sample(source.schema, key=f"{source}/1")
    except SamplingError as error:
        return None if "/".join(map(str, error.path)) in IMPOSSIBLE else str(error)
    return None if accepts(source, value) else f"{source}: {value} is not accepted"


def accepts(source: Source, value: object) -> bool:
    """Asked of the whole schema with all components, not of what samplers prepare."""
    whole = {
        "allOf": [source.schema.value],
        "components": {"schemas": source.schema.components},
    }
    return jsonschema_rs.Draft202012Validator(whole, validate_formats=True).is_valid(value)


@pytest.mark.parametrize("part", range(2))
def test_some_schemas_have_values(sources: tuple[Source, ...], part: int) -> None:
    assert failures(sources[part * 13 :: 97], seed=part) == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_all_schemas_have_values(sources: tuple[Source, ...], seed: int) -> None:
    assert len(sources) > 2000
    assert failures(sources, seed) == []


@pytest.mark.slow
def test_all_schemas_of_the_vendor_have_values(vendor_document: Path) -> None:
    assert failures(document_schemas(vendor_document), seed=0) == []


@pytest.mark.slow
def test_all_schemas_of_other_documents_have_values(real_document: Path) -> None:
    assert failures(document_schemas(real_document), seed=0) == []
