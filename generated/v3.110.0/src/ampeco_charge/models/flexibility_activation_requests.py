"""Models of flexibility activation requests."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from .shared import CursorLinks, CursorMeta, FlexibilityActivationRequest


class FlexibilityActivationRequestFilter(Model):
    """The argument ``filter`` of ``client.flexibility_activation_requests.list``."""

    asset_id: Annotated[str | None, Field(alias="assetId")] = None


class FlexibilityActivationRequestPage(Model):
    """What ``client.flexibility_activation_requests.list`` gives."""

    data: list[FlexibilityActivationRequest] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
