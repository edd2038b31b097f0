"""The model ``FlexibilityAssetFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class FlexibilityAssetFilter(Model):
    """The argument ``filter`` of ``client.flexibility_assets.list``."""

    updated_since: Annotated[UtcDateTime | None, Field(alias="updatedSince")] = None
