"""The model ``FlexibilityAssetUpdate``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Model


class FlexibilityAssetUpdate(Model):
    """The body of ``client.flexibility_assets.update``."""

    description: str | None = None
    integration_id: Annotated[float | None, Field(alias="integrationId")] = None
    integration_parameters: Annotated[
        dict[str, Any] | None,
        Field(alias="integrationParameters"),
    ] = None
