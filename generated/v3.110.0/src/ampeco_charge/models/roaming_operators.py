"""Models of roaming operators."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import CursorLinks, CursorMeta, EnabledStatus, PageNumberMeta


class CustomTariffFilter(Model):
    """The argument ``filter`` of ``client.roaming_operators.custom_tariff_filters.list``."""

    status: EnabledStatus | UnknownString | None = None
    created_after: Annotated[UtcDateTime | None, Field(alias="createdAfter")] = None
    created_before: Annotated[UtcDateTime | None, Field(alias="createdBefore")] = None


CustomTariffFilterApplicableCurrentType = TypeAliasType(
    "CustomTariffFilterApplicableCurrentType",
    Literal["AC", "DC"],
)
"""``applicableCurrentTypes[]`` in the body of
``client.roaming_operators.custom_tariff_filters.update``.
"""


class CustomTariffFilterSetPricingDataRequest(Model):
    """The body of ``client.roaming_operators.custom_tariff_filters.set_pricing_data``."""

    country_code: str | None = None
    party_id: str | None = None
    id: str
    currency: str
    type: RoamingOperatorCustomTariffFilterType | UnknownString | None = None
    tariff_alt_text: list[RoamingOperatorCustomTariffFilterTariffAltText] | None = None
    tariff_alt_url: str | None = None
    min_price: RoamingOperatorCustomTariffFilterMaxPrice | None = None
    max_price: RoamingOperatorCustomTariffFilterMaxPrice | None = None
    elements: list[RoamingOperatorCustomTariffFilterElement]
    start_date_time: UtcDateTime | None = None
    end_date_time: UtcDateTime | None = None
    energy_mix: RoamingOperatorCustomTariffFilterEnergyMix | None = None
    last_updated: UtcDateTime


class RoamingOperator(Model):
    """``data`` in what ``client.roaming_operators.get`` gives."""

    id: int | None = None
    role: str | None = None
    hubject_id: Annotated[str | None, Field(alias="hubjectId")] = None
    business_name: Annotated[str | None, Field(alias="businessName")] = None
    platform_id: Annotated[int | None, Field(alias="platformId")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    """Deprecated."""
    enabled: bool | None = None
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    party_id: Annotated[str | None, Field(alias="partyId")] = None
    cpo_settings: Annotated[RoamingOperatorCpoSettings | None, Field(alias="cpoSettings")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


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


class RoamingOperatorCustomTariffFilter(Model):
    """``data`` in what ``client.roaming_operators.custom_tariff_filters.get`` gives."""

    id: int
    name: str
    status: EnabledStatus | UnknownString
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    applicable_current_types: Annotated[
        list[CustomTariffFilterApplicableCurrentType | UnknownString],
        Field(alias="applicableCurrentTypes"),
    ]
    power_below_kw: Annotated[float | None, Field(alias="powerBelowKw")] = None
    evse_id_prefix: Annotated[str | None, Field(alias="evseIdPrefix")] = None
    order: int
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    updated_at: Annotated[UtcDateTime, Field(alias="updatedAt")]


RoamingOperatorCustomTariffFilterCategory = TypeAliasType(
    "RoamingOperatorCustomTariffFilterCategory",
    Literal["NUCLEAR_WASTE", "CARBON_DIOXIDE"],
)
"""``energy_mix.environ_impact[].category`` in the body of
``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
"""


class RoamingOperatorCustomTariffFilterCreate(Model):
    """The body of ``client.roaming_operators.custom_tariff_filters.create``."""

    name: str
    status: EnabledStatus | UnknownString
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    applicable_current_types: Annotated[
        list[CustomTariffFilterApplicableCurrentType | UnknownString] | None,
        Field(alias="applicableCurrentTypes"),
    ] = None
    power_below_kw: Annotated[float | None, Field(alias="powerBelowKw")] = None
    evse_id_prefix: Annotated[str | None, Field(alias="evseIdPrefix")] = None
    order: int | None = None


RoamingOperatorCustomTariffFilterDayOfWeek = TypeAliasType(
    "RoamingOperatorCustomTariffFilterDayOfWeek",
    Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
)
"""``elements[].restrictions.day_of_week[]`` in the body of
``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
"""


class RoamingOperatorCustomTariffFilterElement(Model):
    """``elements[]`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    price_components: list[RoamingOperatorCustomTariffFilterPriceComponent]
    restrictions: RoamingOperatorCustomTariffFilterRestrictions | None = None


RoamingOperatorCustomTariffFilterElementType = TypeAliasType(
    "RoamingOperatorCustomTariffFilterElementType",
    Literal["ENERGY", "FLAT", "PARKING_TIME", "TIME"],
)
"""``elements[].price_components[].type`` in the body of
``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
"""


class RoamingOperatorCustomTariffFilterEnergyMix(Model):
    """``energy_mix`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    is_green_energy: bool | None = None
    energy_sources: list[RoamingOperatorCustomTariffFilterEnergySource] | None = None
    environ_impact: list[RoamingOperatorCustomTariffFilterEnvironImpact] | None = None
    supplier_name: str | None = None
    energy_product_name: str | None = None


class RoamingOperatorCustomTariffFilterEnergySource(Model):
    """``energy_mix.energy_sources[]`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    source: RoamingOperatorCustomTariffFilterSource | UnknownString
    percentage: float


class RoamingOperatorCustomTariffFilterEnvironImpact(Model):
    """``energy_mix.environ_impact[]`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    category: RoamingOperatorCustomTariffFilterCategory | UnknownString
    amount: float


class RoamingOperatorCustomTariffFilterMaxPrice(Model):
    """``max_price`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    excl_vat: float | None = None
    incl_vat: float | None = None


class RoamingOperatorCustomTariffFilterPage(Model):
    """What ``client.roaming_operators.custom_tariff_filters.list`` gives."""

    data: list[RoamingOperatorCustomTariffFilter] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class RoamingOperatorCustomTariffFilterPriceComponent(Model):
    """``elements[].price_components[]`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    type: RoamingOperatorCustomTariffFilterElementType | UnknownString
    price: float
    vat: float | None = None
    step_size: int


class RoamingOperatorCustomTariffFilterReorderFilter(Model):
    """``filters[]`` in the body of ``client.roaming_operators.custom_tariff_filters.reorder``."""

    id: int
    order: int


class RoamingOperatorCustomTariffFilterReorderRequest(Model):
    """The body of ``client.roaming_operators.custom_tariff_filters.reorder``."""

    filters: list[RoamingOperatorCustomTariffFilterReorderFilter]


class RoamingOperatorCustomTariffFilterReorderResult(Model):
    """What ``client.roaming_operators.custom_tariff_filters.reorder`` gives."""

    message: str | None = None


RoamingOperatorCustomTariffFilterReservation = TypeAliasType(
    "RoamingOperatorCustomTariffFilterReservation",
    Literal["RESERVATION", "RESERVATION_EXPIRES"],
)
"""``elements[].restrictions.reservation`` in the body of
``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
"""


class RoamingOperatorCustomTariffFilterRestrictions(Model):
    """``elements[].restrictions`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    start_time: str | None = None
    end_time: str | None = None
    start_date: date | None = None
    end_date: date | None = None
    min_kwh: float | None = None
    max_kwh: float | None = None
    min_current: float | None = None
    max_current: float | None = None
    min_power: float | None = None
    max_power: float | None = None
    min_duration: int | None = None
    max_duration: int | None = None
    day_of_week: list[RoamingOperatorCustomTariffFilterDayOfWeek | UnknownString] | None = None
    reservation: RoamingOperatorCustomTariffFilterReservation | UnknownString | None = None


RoamingOperatorCustomTariffFilterSource = TypeAliasType(
    "RoamingOperatorCustomTariffFilterSource",
    Literal["NUCLEAR", "GENERAL_FOSSIL", "COAL", "GAS", "GENERAL_GREEN", "SOLAR", "WIND", "WATER"],
)
"""``energy_mix.energy_sources[].source`` in the body of
``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
"""


class RoamingOperatorCustomTariffFilterTariffAltText(Model):
    """``tariff_alt_text[]`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    language: str
    text: str


RoamingOperatorCustomTariffFilterType = TypeAliasType(
    "RoamingOperatorCustomTariffFilterType",
    Literal["AD_HOC_PAYMENT", "PROFILE_CHEAP", "PROFILE_FAST", "PROFILE_GREEN", "REGULAR"],
)
"""``type`` in the body of ``client.roaming_operators.custom_tariff_filters.set_pricing_data``."""


class RoamingOperatorCustomTariffFilterUpdate(Model):
    """The body of ``client.roaming_operators.custom_tariff_filters.update``."""

    name: str | None = None
    status: EnabledStatus | UnknownString | None = None
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    applicable_current_types: Annotated[
        list[CustomTariffFilterApplicableCurrentType | UnknownString] | None,
        Field(alias="applicableCurrentTypes"),
    ] = None
    power_below_kw: Annotated[float | None, Field(alias="powerBelowKw")] = None
    evse_id_prefix: Annotated[str | None, Field(alias="evseIdPrefix")] = None
    order: int | None = None


class RoamingOperatorPage(Model):
    """What ``client.roaming_operators.list`` gives."""

    data: list[RoamingOperator] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


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


class RoamingOperatorUpdate(Model):
    """The body of ``client.roaming_operators.update``."""

    business_name: Annotated[str | None, Field(alias="businessName")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    """Deprecated."""
    enabled: bool | None = None
    cpo_settings: Annotated[RoamingOperatorCpoSettings | None, Field(alias="cpoSettings")] = None
