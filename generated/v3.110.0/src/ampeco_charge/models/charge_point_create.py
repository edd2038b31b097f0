"""The model ``ChargePointCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .charge_point_network import ChargePointNetwork
from .charge_point_partner import ChargePointPartner
from .charge_point_subscription import ChargePointSubscription
from .charge_point_update_security import ChargePointUpdateSecurity
from .charge_point_user import ChargePointUser
from .enums import (
    ChargePointCapability,
    ChargePointCreateCommunicationMode,
    ChargePointNetworkType,
    ChargePointSystemStatus,
    ChargePointType,
)


class ChargePointCreate(Model):
    """The body of ``client.charge_points.create``."""

    name: str
    type: ChargePointType | UnknownString
    pin: str | None = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    electricity_rate_id: Annotated[int | None, Field(alias="electricityRateId")] = None
    subscription: ChargePointSubscription | None = None
    network_type: Annotated[
        ChargePointNetworkType | UnknownString | None,
        Field(alias="networkType"),
    ] = None
    status: ChargePointSystemStatus | UnknownString
    managed_by_operator: Annotated[bool | None, Field(alias="managedByOperator")] = None
    """Deprecated."""
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    network: ChargePointNetwork | None = None
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
    partner: ChargePointPartner | None = None
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    tags: list[str] | None = None
    sharing_code: Annotated[str | None, Field(alias="sharingCode")] = None
    enabled_randomised_delay: Annotated[bool | None, Field(alias="enabledRandomisedDelay")] = None
    notice_id: Annotated[int | None, Field(alias="noticeId")] = None
    uses_renewable_energy: Annotated[bool | None, Field(alias="usesRenewableEnergy")] = None
    ocpp_connected_charge_point_id: Annotated[
        int | None,
        Field(alias="ocppConnectedChargePointId"),
    ] = None
    communication_mode: Annotated[
        ChargePointCreateCommunicationMode | UnknownString | None,
        Field(alias="communicationMode"),
    ] = None
    electricity_cost_reimbursement_integration_id: Annotated[
        int | None,
        Field(alias="electricityCostReimbursementIntegrationId"),
    ] = None
    installation_and_maintenance_company_id: Annotated[
        int | None,
        Field(alias="installationAndMaintenanceCompanyId"),
    ] = None
