"""The model ``CustomTariffFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import EnabledStatus


class CustomTariffFilter(Model):
    """The argument ``filter`` of ``client.roaming_operators.custom_tariff_filters.list``."""

    status: EnabledStatus | UnknownString | None = None
    created_after: Annotated[UtcDateTime | None, Field(alias="createdAfter")] = None
    created_before: Annotated[UtcDateTime | None, Field(alias="createdBefore")] = None
