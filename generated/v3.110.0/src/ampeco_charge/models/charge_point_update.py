"""The model ``ChargePointUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .charge_point_subscription import ChargePointSubscription
from .charge_point_update_network import ChargePointUpdateNetwork
from .charge_point_update_partner import ChargePointUpdatePartner
from .charge_point_update_security import ChargePointUpdateSecurity
from .charge_point_user import ChargePointUser
from .enums import (
    ChargePointCapability,
    ChargePointNetworkType,
    ChargePointSystemStatus,
    ChargePointType,
)


class ChargePointUpdate(Model):
    """The body of ``client.charge_points.update``."""

    name: str | None = None
    type: ChargePointType | UnknownString | None = None
    pin: str | None = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    electricity_rate_id: Annotated[int | None, Field(alias="electricityRateId")] = None
    electricity_cost_reimbursement_integration_id: Annotated[
        int | None,
        Field(alias="electricityCostReimbursementIntegrationId"),
    ] = None
    installation_and_maintenance_company_id: Annotated[
        int | None,
        Field(alias="installationAndMaintenanceCompanyId"),
    ] = None
    subscription: ChargePointSubscription | None = None
    network_type: Annotated[
        ChargePointNetworkType | UnknownString | None,
        Field(alias="networkType"),
    ] = None
    status: ChargePointSystemStatus | UnknownString | None = None
    managed_by_operator: Annotated[bool | None, Field(alias="managedByOperator")] = None
    """Deprecated."""
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    network: ChargePointUpdateNetwork | None = None
    capabilities: list[ChargePointCapability | UnknownString] | None = None
    auto_start_without_authorization: Annotated[
        bool | None,
        Field(alias="autoStartWithoutAuthorization"),
    ] = None
    disable_auto_start_emulation: Annotated[
        bool | None,
        Field(alias="disableAutoStartEmulation"),
    ] = None
    security: ChargePointUpdateSecurity | None = None
    model_id: Annotated[int | None, Field(alias="modelId")] = None
    enable_auto_fault_recovery: Annotated[
        bool | None,
        Field(alias="enableAutoFaultRecovery"),
    ] = None
    user: ChargePointUser | None = None
    partner: ChargePointUpdatePartner | None = None
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    tags: list[str] | None = None
    enabled_randomised_delay: Annotated[bool | None, Field(alias="enabledRandomisedDelay")] = None
    notice_id: Annotated[int | None, Field(alias="noticeId")] = None
    uses_renewable_energy: Annotated[bool | None, Field(alias="usesRenewableEnergy")] = None
    integrated_at: Annotated[UtcDateTime | None, Field(alias="integratedAt")] = None
    manufactured_at: Annotated[UtcDateTime | None, Field(alias="manufacturedAt")] = None
