"""The model ``V2EvseFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import CurrentType, HardwareStatusNotificationHardwareStatus, TemplateStatus


class V2EvseFilter(Model):
    """The argument ``filter`` of ``client.evses.v2_0.list``."""

    charge_point_id: Annotated[str | None, Field(alias="chargePointId")] = None
    physical_reference: Annotated[str | None, Field(alias="physicalReference")] = None
    evse_status: Annotated[TemplateStatus | UnknownString | None, Field(alias="evseStatus")] = None
    hardware_status: Annotated[
        HardwareStatusNotificationHardwareStatus | UnknownString | None,
        Field(alias="hardwareStatus"),
    ] = None
    evse_type: Annotated[CurrentType | UnknownString | None, Field(alias="evseType")] = None
    connector_id: Annotated[str | None, Field(alias="connectorId")] = None
    tariff_group_id: Annotated[str | None, Field(alias="tariffGroupId")] = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    roaming_platform_id: Annotated[str | None, Field(alias="roamingPlatformId")] = None
