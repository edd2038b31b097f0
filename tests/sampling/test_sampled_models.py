"""Values for all models of a generated package, read by the models themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from tests.support.packages import Package, shared_package

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def package(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Package:
    return shared_package(repository / "specs" / "v3.110.0.json", tmp_path_factory)


def models_of(package: Package) -> Iterator[Any]:
    base = package.module("_runtime.models").Model
    models = package.module("models")
    for name in dir(models):
        model = getattr(models, name)
        if isinstance(model, type) and issubclass(model, base) and model is not base:
            yield model


def objection(package: Package, model: Any, seed: int) -> str | None:
    """What a model says against a value that is made up for it."""
    sampler = package.module("_runtime.sampling.sampler").Sampler(seed)
    schema = package.module("_runtime.testing.model_schemas").schema_of_model(model)
    value = sampler.sample(schema, key=f"{model.__name__}/{seed}")
    try:
        read = model.model_validate(value)
    except ValidationError as error:
        return f"{model.__name__}: {error}"
    return f"{model.__name__}: {read.__pydantic_extra__}" if read.__pydantic_extra__ else None


def test_every_model_reads_what_is_made_up_for_it(package: Package) -> None:
    models = list(models_of(package))
    assert len(models) > 500
    told = [objection(package, model, seed) for model in models for seed in range(3)]
    assert [each for each in told if each] == []
