"""The model ``RoamingOperatorCpoSettings`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString


class RoamingOperatorCpoSettings(Model):
    """``cpoSettings`` in the body of ``client.roaming_operators.update``."""

    cpo_qrcode_prefix: Annotated[str | None, Field(alias="cpoQrcodePrefix")] = None
    manual_evse_management: Annotated[bool | None, Field(alias="manualEvseManagement")] = None
    apply_custom_tariffs_to_evses_with_roaming_tariff: Annotated[
        bool | None,
        Field(alias="applyCustomTariffsToEvsesWithRoamingTariff"),
    ] = None
    sends_periodic_meter_updates: Annotated[
        bool | None,
        Field(alias="sendsPeriodicMeterUpdates"),
    ] = None
    external_tariff_integration: Annotated[
        str | None,
        Field(alias="externalTariffIntegration"),
    ] = None
    threat_evse_status_unknown_as: Annotated[
        RoamingOperatorThreatEvseStatusUnknownAs | UnknownString | None,
        Field(alias="threatEvseStatusUnknownAs"),
    ] = None
    phase_ac_power_formula: Annotated[
        RoamingOperatorPhaseAcPowerFormula | UnknownString | None,
        Field(alias="phaseAcPowerFormula"),
    ] = None


RoamingOperatorPhaseAcPowerFormula = TypeAliasType(
    "RoamingOperatorPhaseAcPowerFormula",
    Literal["amperage_voltage_3", "amperage_voltage_sqr3"],
)
"""``cpoSettings.phaseAcPowerFormula`` in the body of ``client.roaming_operators.update``."""

RoamingOperatorThreatEvseStatusUnknownAs = TypeAliasType(
    "RoamingOperatorThreatEvseStatusUnknownAs",
    Literal["available", "unavailable"],
)
"""``cpoSettings.threatEvseStatusUnknownAs`` in the body of ``client.roaming_operators.update``."""
