"""The model ``V1ChargePointCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .charge_point_update_evse import ChargePointUpdateEvse
from .enums import (
    ChargePointProtocol,
    ChargePointType,
    PartnerAccessType,
    V1ChargePointCapability,
    V1ChargePointStatus,
)


class V1ChargePointCreate(Model):
    """The body of ``client.charge_points.v1_0.create``."""

    name: str
    network_id: Annotated[str | None, Field(alias="networkId")]
    network_protocol: Annotated[
        ChargePointProtocol | UnknownString | None,
        Field(alias="networkProtocol"),
    ] = None
    network_password: Annotated[str | None, Field(alias="networkPassword")] = None
    network_ip: Annotated[str | None, Field(alias="networkIp")] = None
    network_port: Annotated[str | None, Field(alias="networkPort")] = None
    status: V1ChargePointStatus | UnknownString
    plug_and_charge: Annotated[bool | None, Field(alias="plugAndCharge")] = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    pin: str | None = None
    access_type: Annotated[ChargePointType | UnknownString | None, Field(alias="accessType")] = None
    desired_security_profile: Annotated[int | None, Field(alias="desiredSecurityProfile")] = None
    owner_partner_id: Annotated[int | None, Field(alias="ownerPartnerId")] = None
    owner_partner_contract_id: Annotated[int | None, Field(alias="ownerPartnerContractId")] = None
    partner_corporate_billing_as_default: Annotated[
        bool | None,
        Field(alias="partnerCorporateBillingAsDefault"),
    ] = None
    partner_access_type: Annotated[
        PartnerAccessType | UnknownString | None,
        Field(alias="partnerAccessType"),
    ] = None
    capabilities: list[V1ChargePointCapability | UnknownString] | None = None
    managed_by_operator: Annotated[bool | None, Field(alias="managedByOperator")] = None
    uptime_tracking_enabled: Annotated[bool | None, Field(alias="uptimeTrackingEnabled")] = None
    tags: list[str] | None = None
    template_id: Annotated[int, Field(alias="templateId")]
    evses: dict[str, ChargePointUpdateEvse] | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
