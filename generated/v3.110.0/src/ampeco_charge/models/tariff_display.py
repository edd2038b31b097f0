"""The model ``TariffDisplay``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class TariffDisplay(Model):
    """The body of ``client.tariffs.set_tariff_display_information``."""

    default_price_information: Annotated[str | None, Field(alias="defaultPriceInformation")] = None
    default_price_information_offline: Annotated[
        str | None,
        Field(alias="defaultPriceInformationOffline"),
    ] = None
    price_information: Annotated[str | None, Field(alias="priceInformation")] = None
    total_cost_information: Annotated[str | None, Field(alias="totalCostInformation")] = None
