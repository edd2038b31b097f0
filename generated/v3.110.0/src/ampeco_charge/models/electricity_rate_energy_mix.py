"""The model ``ElectricityRateEnergyMix``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ElectricityRateEnergyMix(Model):
    """The body of ``client.electricity_rates.energy_mix.replace``."""

    solar: float | None = None
    wind: float | None = None
    hydro: float | None = None
    nuclear: float | None = None
    coal: float | None = None
    natural_gas: Annotated[float | None, Field(alias="naturalGas")] = None
    other_renewable: Annotated[float | None, Field(alias="otherRenewable")] = None
    other_non_renewable: Annotated[float | None, Field(alias="otherNonRenewable")] = None
