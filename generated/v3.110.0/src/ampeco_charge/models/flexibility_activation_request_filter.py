"""The model ``FlexibilityActivationRequestFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class FlexibilityActivationRequestFilter(Model):
    """The argument ``filter`` of ``client.flexibility_activation_requests.list``."""

    asset_id: Annotated[str | None, Field(alias="assetId")] = None
