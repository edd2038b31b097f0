"""The model ``ChargePointFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ChargePointDesiredProfileStatus, ChargePointType


class ChargePointFilter(Model):
    """The argument ``filter`` of ``client.charge_points.list``."""

    desired_security_profile_status: Annotated[
        ChargePointDesiredProfileStatus | UnknownString | None,
        Field(alias="desiredSecurityProfileStatus"),
    ] = None
    evse_physical_reference: Annotated[str | None, Field(alias="evsePhysicalReference")] = None
    network_id: Annotated[str | None, Field(alias="networkId")] = None
    boot_notification_serial_number: Annotated[
        str | None,
        Field(alias="bootNotificationSerialNumber"),
    ] = None
    model_id: Annotated[str | None, Field(alias="modelId")] = None
    vendor_id: Annotated[str | None, Field(alias="vendorId")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    type: ChargePointType | UnknownString | None = None
    sub_operator_id: Annotated[str | None, Field(alias="subOperatorId")] = None
    roaming: str | None = None
    roaming_operator_ids: Annotated[list[int] | None, Field(alias="roamingOperatorIds")] = None
    name: str | None = None
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    circuit_id: Annotated[int | None, Field(alias="circuitId")] = None
    charging_zone_id: Annotated[str | None, Field(alias="chargingZoneId")] = None
    managed_by_operator: Annotated[str | None, Field(alias="managedByOperator")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    tag: str | None = None
    sharing_code: Annotated[str | None, Field(alias="sharingCode")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
