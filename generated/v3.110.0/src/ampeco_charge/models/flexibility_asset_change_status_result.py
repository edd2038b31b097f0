"""The model ``FlexibilityAssetChangeStatusResult``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import EnabledStatus


class FlexibilityAssetChangeStatusResult(Model):
    """The body of ``client.flexibility_assets.change_status``."""

    status: EnabledStatus | UnknownString
    ends_at: Annotated[UtcDateTime | None, Field(alias="endsAt")] = None
