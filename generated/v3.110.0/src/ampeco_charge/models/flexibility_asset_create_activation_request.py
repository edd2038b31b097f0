"""The model ``FlexibilityAssetCreateActivationRequest``."""

from __future__ import annotations

from .._runtime.models import Model
from .flexibility_asset_period import FlexibilityAssetPeriod


class FlexibilityAssetCreateActivationRequest(Model):
    """The body of ``client.flexibility_assets.create_activation_request``."""

    periods: list[FlexibilityAssetPeriod] | None = None
