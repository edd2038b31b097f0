"""The model ``V1ChargePointFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ChargePointDesiredProfileStatus, ChargePointType


class V1ChargePointFilter(Model):
    """The argument ``filter`` of ``client.charge_points.v1_0.list``."""

    desired_security_profile_status: Annotated[
        ChargePointDesiredProfileStatus | UnknownString | None,
        Field(alias="desiredSecurityProfileStatus"),
    ] = None
    evse_id: Annotated[str | None, Field(alias="evseId")] = None
    evse_physical_reference: Annotated[str | None, Field(alias="evsePhysicalReference")] = None
    physical_reference: Annotated[str | None, Field(alias="physicalReference")] = None
    charge_point_network_id: Annotated[str | None, Field(alias="chargePointNetworkId")] = None
    charge_point_boot_notification_serial_number: Annotated[
        str | None,
        Field(alias="chargePointBootNotificationSerialNumber"),
    ] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    access_type: Annotated[ChargePointType | UnknownString | None, Field(alias="accessType")] = None
    sub_operator_id: Annotated[str | None, Field(alias="subOperatorId")] = None
    roaming: str | None = None
    name: str | None = None
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    managed_by_operator: Annotated[str | None, Field(alias="managedByOperator")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    evse_external_id: Annotated[str | None, Field(alias="evseExternalId")] = None
    tag: str | None = None
