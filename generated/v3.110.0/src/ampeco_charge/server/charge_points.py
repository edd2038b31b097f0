"""How a server offers ``client.charge_points``."""

from __future__ import annotations

import datetime
from typing import Any

from .. import models
from .._operations import charge_points as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class ChargePoints(Service):
    """What answers ``client.charge_points``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.AVAILABLE_PERSONAL_SMART_CHARGING_MODES__LIST_V2_0, ("charge_point",))
    async def available_personal_smart_charging_modes_list_v2_0(
        self,
        charge_point: int,
    ) -> (
        list[
            models.AvailableModeUserControlledSchedule
            | models.AvailablePersonalSmartChargingModeOctopusAgile
            | models.AvailablePersonalSmartChargingModeOctopusGo
            | models.AvailablePersonalSmartChargingModeNordpool
            | dict[str, Any]
        ]
        | Response[
            list[
                models.AvailableModeUserControlledSchedule
                | models.AvailablePersonalSmartChargingModeOctopusAgile
                | models.AvailablePersonalSmartChargingModeOctopusGo
                | models.AvailablePersonalSmartChargingModeNordpool
                | dict[str, Any]
            ]
        ]
    ):
        """Charge Point / Available personal smart charging modes / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}
        /available-personal-smart-charging-modes``
        """
        raise NotImplementedError

    @serves(
        operations.CHANGE_AVAILABILITY_V1_0,
        ("charge_point",),
        {"evseNetworkId": "evse_network_id", "type": "type"},
    )
    async def change_availability_v1_0(
        self,
        charge_point: int,
        *,
        type: models.ChargePointChangeAvailabilityType,
        evse_network_id: int | Unset = UNSET,
    ) -> None | Response[None]:
        """Charge Point / Change Availability.

        Returns:
            202: Accepted.
            204: No Content.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-availability``
        """
        raise NotImplementedError

    @serves(operations.CHANGE_OWNER_V1_0, ("charge_point",), {"userId": "user_id"})
    async def change_owner_v1_0(
        self,
        charge_point: int,
        *,
        user_id: int | None | Unset = UNSET,
    ) -> None | Response[None]:
        """Charge Point / Change Owner.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-owner``
        """
        raise NotImplementedError

    @serves(operations.CHANGE_SHARING_CODE_V2_0, ("charge_point",), {"sharingCode": "sharing_code"})
    async def change_sharing_code_v2_0(
        self,
        charge_point: int,
        *,
        sharing_code: str | Unset = UNSET,
    ) -> None | Response[None]:
        """Charge Point / Change sharing code.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code``
        """
        raise NotImplementedError

    @serves(
        operations.CLEAR_CHARGING_PROFILE_V1_0,
        ("charge_point",),
        {
            "id": "id",
            "evseNetworkId": "evse_network_id",
            "chargingProfilePurpose": "charging_profile_purpose",
            "stackLevel": "stack_level",
        },
    )
    async def clear_charging_profile_v1_0(
        self,
        charge_point: int,
        *,
        id: float | Unset = UNSET,
        evse_network_id: str | Unset = UNSET,
        charging_profile_purpose: str | Unset = UNSET,
        stack_level: float | Unset = UNSET,
    ) -> None | Response[None]:
        """Charge Point / Clear Charging Profile.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile``
        """
        raise NotImplementedError

    @serves(operations.CONFIGURATIONS__GET_V1_0, ("charge_point", "key"))
    async def configurations_get_v1_0(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
    ) -> (
        models.SyncConfigurationNotificationEntry
        | Response[models.SyncConfigurationNotificationEntry]
    ):
        """Charge Point / Configuration / Read.

        Deprecated: ``client.charge_points.configurations.get`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}``
        """
        raise NotImplementedError

    @serves(operations.CONFIGURATIONS__GET_V2_0, ("charge_point", "key"))
    async def configurations_get_v2_0(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
    ) -> models.ChargePointConfiguration | Response[models.ChargePointConfiguration]:
        """Charge Point / Configuration / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}``
        """
        raise NotImplementedError

    @serves(operations.CONFIGURATIONS__LIST_V1_0, ("charge_point",))
    async def configurations_list_v1_0(
        self,
        charge_point: int,
    ) -> (
        list[models.SyncConfigurationNotificationEntry]
        | Response[list[models.SyncConfigurationNotificationEntry]]
    ):
        """Charge Point / Configurations / Listing.

        Deprecated: ``client.charge_points.configurations.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations``
        """
        raise NotImplementedError

    @serves(operations.CONFIGURATIONS__LIST_V2_0, ("charge_point", "filter"))
    async def configurations_list_v2_0(
        self,
        charge_point: int,
        *,
        filter: models.ChargePointConfigurationFilter | Unset = UNSET,
    ) -> list[models.ChargePointConfiguration] | Response[list[models.ChargePointConfiguration]]:
        """Charge Point / Configurations / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations``
        """
        raise NotImplementedError

    @serves(operations.CONFIGURATIONS__UPDATE_V1_0, ("charge_point", "key"), {"value": "value"})
    async def configurations_update_v1_0(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
        *,
        value: str | Unset = UNSET,
    ) -> None | Response[None]:
        """Charge Point / Configuration / Update.

        Deprecated: ``client.charge_points.configurations.update`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}``
        """
        raise NotImplementedError

    @serves(operations.CONFIGURATIONS__UPDATE_V2_0, ("charge_point", "key"), {"value": "value"})
    async def configurations_update_v2_0(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
        *,
        value: str | Unset = UNSET,
    ) -> models.ChargePointConfiguration | Response[models.ChargePointConfiguration]:
        """Charge Point / Configuration / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "name": "name",
            "networkId": "network_id",
            "networkProtocol": "network_protocol",
            "networkPassword": "network_password",
            "networkIp": "network_ip",
            "networkPort": "network_port",
            "status": "status",
            "plugAndCharge": "plug_and_charge",
            "locationId": "location_id",
            "pin": "pin",
            "accessType": "access_type",
            "desiredSecurityProfile": "desired_security_profile",
            "ownerPartnerId": "owner_partner_id",
            "ownerPartnerContractId": "owner_partner_contract_id",
            "partnerCorporateBillingAsDefault": "partner_corporate_billing_as_default",
            "partnerAccessType": "partner_access_type",
            "capabilities": "capabilities",
            "managedByOperator": "managed_by_operator",
            "uptimeTrackingEnabled": "uptime_tracking_enabled",
            "tags": "tags",
            "templateId": "template_id",
            "evses": "evses",
            "externalId": "external_id",
        },
    )
    async def create_v1_0(
        self,
        *,
        name: str,
        network_id: str | None,
        status: models.V1ChargePointStatus,
        template_id: int,
        network_protocol: models.ChargePointProtocol | Unset = UNSET,
        network_password: str | None | Unset = UNSET,
        network_ip: str | None | Unset = UNSET,
        network_port: str | None | Unset = UNSET,
        plug_and_charge: bool | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        pin: str | Unset = UNSET,
        access_type: models.ChargePointType | Unset = UNSET,
        desired_security_profile: int | None | Unset = UNSET,
        owner_partner_id: int | None | Unset = UNSET,
        owner_partner_contract_id: int | None | Unset = UNSET,
        partner_corporate_billing_as_default: bool | Unset = UNSET,
        partner_access_type: models.PartnerAccessType | Unset = UNSET,
        capabilities: list[models.V1ChargePointCapability] | Unset = UNSET,
        managed_by_operator: bool | Unset = UNSET,
        uptime_tracking_enabled: bool | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        evses: dict[str, models.ChargePointUpdateEvse] | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> models.V1ChargePoint | Response[models.V1ChargePoint]:
        """Charge Point / Create.

        Deprecated: ``client.charge_points.create`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/charge-points/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V2_0,
        (),
        {
            "name": "name",
            "type": "type",
            "pin": "pin",
            "locationId": "location_id",
            "chargingZoneId": "charging_zone_id",
            "electricityRateId": "electricity_rate_id",
            "subscription": "subscription",
            "networkType": "network_type",
            "status": "status",
            "managedByOperator": "managed_by_operator",
            "externalId": "external_id",
            "network": "network",
            "capabilities": "capabilities",
            "autoStartWithoutAuthorization": "auto_start_without_authorization",
            "disableAutoStartEmulation": "disable_auto_start_emulation",
            "security": "security",
            "modelId": "model_id",
            "enableAutoFaultRecovery": "enable_auto_fault_recovery",
            "user": "user",
            "partner": "partner",
            "utilityId": "utility_id",
            "tags": "tags",
            "sharingCode": "sharing_code",
            "enabledRandomisedDelay": "enabled_randomised_delay",
            "noticeId": "notice_id",
            "usesRenewableEnergy": "uses_renewable_energy",
            "ocppConnectedChargePointId": "ocpp_connected_charge_point_id",
            "communicationMode": "communication_mode",
            "electricityCostReimbursementIntegrationId": "electricity_cost_reimbursement_integration_id",
            "installationAndMaintenanceCompanyId": "installation_and_maintenance_company_id",
        },
    )
    async def create_v2_0(
        self,
        *,
        name: str,
        type: models.ChargePointType,
        status: models.ChargePointSystemStatus,
        pin: str | Unset = UNSET,
        location_id: int | Unset = UNSET,
        charging_zone_id: int | None | Unset = UNSET,
        electricity_rate_id: int | Unset = UNSET,
        subscription: models.ChargePointSubscription | Unset = UNSET,
        network_type: models.ChargePointNetworkType | Unset = UNSET,
        managed_by_operator: bool | Unset = UNSET,
        external_id: str | Unset = UNSET,
        network: models.ChargePointNetwork | Unset = UNSET,
        capabilities: list[models.ChargePointCapability] | Unset = UNSET,
        auto_start_without_authorization: bool | Unset = UNSET,
        disable_auto_start_emulation: bool | Unset = UNSET,
        security: models.ChargePointUpdateSecurity | Unset = UNSET,
        model_id: int | None | Unset = UNSET,
        enable_auto_fault_recovery: bool | Unset = UNSET,
        user: models.ChargePointUser | Unset = UNSET,
        partner: models.ChargePointPartner | Unset = UNSET,
        utility_id: int | None | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        sharing_code: str | Unset = UNSET,
        enabled_randomised_delay: bool | Unset = UNSET,
        notice_id: int | None | Unset = UNSET,
        uses_renewable_energy: bool | Unset = UNSET,
        ocpp_connected_charge_point_id: int | Unset = UNSET,
        communication_mode: models.ChargePointCreateCommunicationMode | Unset = UNSET,
        electricity_cost_reimbursement_integration_id: int | None | Unset = UNSET,
        installation_and_maintenance_company_id: int | None | Unset = UNSET,
    ) -> models.ChargePoint | Response[models.ChargePoint]:
        """Charge Point / Create.

        Args:
            managed_by_operator: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.DELETE_CERTIFICATE_V2_0,
        ("charge_point",),
        {"certificateType": "certificate_type"},
    )
    async def delete_certificate_v2_0(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointDeleteCertificateType,
    ) -> None | Response[None]:
        """Charge Point / Delete Certificate.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.
            HTTPError(501): Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("charge_point",))
    async def delete_v1_0(self, charge_point: int) -> None | Response[None]:
        """Charge Point / Delete.

        Deprecated: ``client.charge_points.delete`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v1.0/{chargePoint}``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("charge_point", "include"))
    async def delete_v2_0(
        self,
        charge_point: int,
        *,
        include: list[models.ChargePointInclude] | Unset = UNSET,
    ) -> None | Response[None]:
        """Charge Point / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}``
        """
        raise NotImplementedError

    @serves(operations.DISCONNECT_V1_0, ("charge_point",), {"reason": "reason"})
    async def disconnect_v1_0(
        self,
        charge_point: int,
        *,
        reason: str,
    ) -> models.ChargePointDisconnectResult | Response[models.ChargePointDisconnectResult]:
        """Charge Point / Disconnect.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(409): Conflict.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/disconnect``
        """
        raise NotImplementedError

    @serves(
        operations.EVSES__CONNECTORS__CREATE_V2_0,
        ("charge_point", "evse"),
        {"type": "type", "format": "format", "status": "status"},
    )
    async def evses_connectors_create_v2_0(
        self,
        charge_point: int,
        evse: int,
        *,
        type: models.ChargePointEvseConnectorType,
        format: models.ConnectorFormat | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
    ) -> models.ChargePointEvseConnector | Response[models.ChargePointEvseConnector]:
        """Charge Points / Evse / Connector / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors``
        """
        raise NotImplementedError

    @serves(operations.EVSES__CONNECTORS__DELETE_V2_0, ("charge_point", "evse", "connector"))
    async def evses_connectors_delete_v2_0(
        self,
        charge_point: int,
        evse: int,
        connector: int,
    ) -> None | Response[None]:
        """Charge Points / Evse / Connector / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors
        /{connector}``
        """
        raise NotImplementedError

    @serves(operations.EVSES__CONNECTORS__GET_V2_0, ("charge_point", "evse", "connector"))
    async def evses_connectors_get_v2_0(
        self,
        charge_point: int,
        evse: int,
        connector: int,
    ) -> models.ChargePointEvseConnector | Response[models.ChargePointEvseConnector]:
        """Charge Points / Evse / Connector / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors
        /{connector}``
        """
        raise NotImplementedError

    @serves(operations.EVSES__CONNECTORS__LIST_V2_0, ("charge_point", "evse"))
    async def evses_connectors_list_v2_0(
        self,
        charge_point: int,
        evse: int,
    ) -> list[models.ChargePointEvseConnector] | Response[list[models.ChargePointEvseConnector]]:
        """Charge Point / Evse / Connectors / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors``
        """
        raise NotImplementedError

    @serves(
        operations.EVSES__CONNECTORS__UPDATE_V2_0,
        ("charge_point", "evse", "connector"),
        {"type": "type", "format": "format", "status": "status"},
    )
    async def evses_connectors_update_v2_0(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        *,
        type: models.ChargePointEvseConnectorType | Unset = UNSET,
        format: models.ConnectorFormat | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
    ) -> models.ChargePointEvseConnector | Response[models.ChargePointEvseConnector]:
        """Charge Points / Evse / Connector / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors
        /{connector}``
        """
        raise NotImplementedError

    @serves(
        operations.EVSES__CREATE_V2_0,
        ("charge_point",),
        {
            "physicalReference": "physical_reference",
            "currentType": "current_type",
            "label": "label",
            "networkId": "network_id",
            "status": "status",
            "midMeterCertificationEndYear": "mid_meter_certification_end_year",
            "tariffGroupId": "tariff_group_id",
            "allowsReservation": "allows_reservation",
            "bookingEnabled": "booking_enabled",
            "powerOptions": "power_options",
            "externalId": "external_id",
        },
    )
    async def evses_create_v2_0(
        self,
        charge_point: int,
        *,
        physical_reference: str,
        current_type: models.CurrentType,
        network_id: str,
        status: models.EvseStatus,
        label: str | Unset = UNSET,
        mid_meter_certification_end_year: int | None | Unset = UNSET,
        tariff_group_id: int | None | Unset = UNSET,
        allows_reservation: bool | Unset = UNSET,
        booking_enabled: bool | Unset = UNSET,
        power_options: models.PowerOptions | Unset = UNSET,
        external_id: str | Unset = UNSET,
    ) -> models.ChargePointEvse | Response[models.ChargePointEvse]:
        """Charge Point / EVSE / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses``
        """
        raise NotImplementedError

    @serves(operations.EVSES__DELETE_V2_0, ("charge_point", "evse", "include"))
    async def evses_delete_v2_0(
        self,
        charge_point: int,
        evse: int,
        *,
        include: list[models.ChargePointEvseInclude] | Unset = UNSET,
    ) -> None | Response[None]:
        """Charge Point / EVSE / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        """
        raise NotImplementedError

    @serves(operations.EVSES__GET_V2_0, ("charge_point", "evse", "include"))
    async def evses_get_v2_0(
        self,
        charge_point: int,
        evse: int,
        *,
        include: list[models.ChargePointEvseInclude] | Unset = UNSET,
    ) -> models.ChargePointEvse | Response[models.ChargePointEvse]:
        """Charge Point / EVSE / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        """
        raise NotImplementedError

    @serves(operations.EVSES__LIST_V2_0, ("charge_point", "include", "per_page", "cursor"))
    async def evses_list_v2_0(
        self,
        charge_point: int,
        *,
        include: list[models.ChargePointEvseInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointEvsePage | Response[models.ChargePointEvsePage]:
        """Charge Point / EVSEs / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses``
        """
        raise NotImplementedError

    @serves(
        operations.EVSES__UPDATE_V2_0,
        ("charge_point", "evse", "include"),
        {
            "physicalReference": "physical_reference",
            "currentType": "current_type",
            "label": "label",
            "networkId": "network_id",
            "status": "status",
            "midMeterCertificationEndYear": "mid_meter_certification_end_year",
            "tariffGroupId": "tariff_group_id",
            "allowsReservation": "allows_reservation",
            "bookingEnabled": "booking_enabled",
            "powerOptions": "power_options",
            "externalId": "external_id",
        },
    )
    async def evses_update_v2_0(
        self,
        charge_point: int,
        evse: int,
        *,
        include: list[models.ChargePointEvseInclude] | Unset = UNSET,
        physical_reference: str | Unset = UNSET,
        current_type: models.CurrentType | Unset = UNSET,
        label: str | Unset = UNSET,
        network_id: str | Unset = UNSET,
        status: models.EvseStatus | Unset = UNSET,
        mid_meter_certification_end_year: int | None | Unset = UNSET,
        tariff_group_id: int | None | Unset = UNSET,
        allows_reservation: bool | Unset = UNSET,
        booking_enabled: bool | Unset = UNSET,
        power_options: models.PowerOptions | Unset = UNSET,
        external_id: str | Unset = UNSET,
    ) -> models.ChargePointEvse | Response[models.ChargePointEvse]:
        """Charge Point / EVSE / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        """
        raise NotImplementedError

    @serves(
        operations.GET_DIAGNOSTICS_V1_0,
        ("charge_point",),
        {"location": "location", "start": "start", "stop": "stop"},
    )
    async def get_diagnostics_v1_0(
        self,
        charge_point: int,
        *,
        location: str,
        start: datetime.datetime | Unset = UNSET,
        stop: datetime.datetime | Unset = UNSET,
    ) -> models.ChargePointGetDiagnosticsResult | Response[models.ChargePointGetDiagnosticsResult]:
        """Charge Point / Get Diagnostics.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics``
        """
        raise NotImplementedError

    @serves(
        operations.GET_SECURITY_LOG_V1_0,
        ("charge_point",),
        {
            "url": "url",
            "reason": "reason",
            "retries": "retries",
            "interval": "interval",
            "startTime": "start_time",
            "stopTime": "stop_time",
        },
    )
    async def get_security_log_v1_0(
        self,
        charge_point: int,
        *,
        url: str,
        reason: str,
        retries: int | Unset = UNSET,
        interval: int | Unset = UNSET,
        start_time: str | Unset = UNSET,
        stop_time: str | Unset = UNSET,
    ) -> models.ChargePointGetSecurityLogResult | Response[models.ChargePointGetSecurityLogResult]:
        """Charge Point / Get Security Log.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("charge_point",))
    async def get_v1_0(
        self,
        charge_point: int,
    ) -> models.V1ChargePoint | Response[models.V1ChargePoint]:
        """Charge Point / Read.

        Deprecated: ``client.charge_points.get`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("charge_point", "include"))
    async def get_v2_0(
        self,
        charge_point: int,
        *,
        include: list[models.ChargePointInclude] | Unset = UNSET,
    ) -> models.ChargePoint | Response[models.ChargePoint]:
        """Charge Point / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}``
        """
        raise NotImplementedError

    @serves(
        operations.HARDWARE_STATUS_LOGS__LIST_V2_0,
        ("charge_point", "filter", "per_page", "cursor"),
    )
    async def hardware_status_logs_list_v2_0(
        self,
        charge_point: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> (
        models.ChargePointHardwareStatusLogPage | Response[models.ChargePointHardwareStatusLogPage]
    ):
        """Charge Point / Hardware Status Logs / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs``
        """
        raise NotImplementedError

    @serves(
        operations.INSTALL_CERTIFICATE_V2_0,
        ("charge_point",),
        {"certificateType": "certificate_type"},
    )
    async def install_certificate_v2_0(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointInstallCertificateType,
    ) -> None | Response[None]:
        """Charge Point / Install Certificate.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.
            HTTPError(501): Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate``
        """
        raise NotImplementedError

    @serves(operations.LATEST_HARDWARE_STATUS_LOG__GET_V2_0, ("charge_point",))
    async def latest_hardware_status_log_get_v2_0(
        self,
        charge_point: int,
    ) -> models.ChargePointHardwareStatusLog | Response[models.ChargePointHardwareStatusLog]:
        """Charge Point / Latest Hardware Status Log.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log``
        """
        raise NotImplementedError

    @serves(operations.LATEST_NETWORK_STATUS_LOG__GET_V2_0, ("charge_point",))
    async def latest_network_status_log_get_v2_0(
        self,
        charge_point: int,
    ) -> models.ChargePointNetworkStatusLog | Response[models.ChargePointNetworkStatusLog]:
        """Charge Point / Latest Network Status Log.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "page", "per_page", "cursor"))
    async def list_v1_0(
        self,
        *,
        filter: models.V1ChargePointFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.V1ChargePointPage | Response[models.V1ChargePointPage]:
        """Charge Points / Listing.

        Deprecated: ``client.charge_points.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("filter", "include", "per_page", "cursor"))
    async def list_v2_0(
        self,
        *,
        filter: models.ChargePointFilter | Unset = UNSET,
        include: list[models.ChargePointInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointPage | Response[models.ChargePointPage]:
        """Charge Points / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.MOVE_EVSES_TO_SATELLITE_V1_0,
        ("charge_point",),
        {"satelliteChargePointId": "satellite_charge_point_id", "evseIds": "evse_ids"},
    )
    async def move_evses_to_satellite_v1_0(
        self,
        charge_point: int,
        *,
        satellite_charge_point_id: int,
        evse_ids: list[int],
    ) -> None | Response[None]:
        """Charge Point / Move EVSEs to Satellite.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/move-evses-to-satellite``
        """
        raise NotImplementedError

    @serves(
        operations.NETWORK_STATUS_LOGS__LIST_V2_0,
        ("charge_point", "filter", "per_page", "cursor"),
    )
    async def network_status_logs_list_v2_0(
        self,
        charge_point: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointNetworkStatusLogPage | Response[models.ChargePointNetworkStatusLogPage]:
        """Charge Point / Network Status Logs / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs``
        """
        raise NotImplementedError

    @serves(operations.PERSONAL_SMART_CHARGING_PREFERENCES__CREATE_V2_0, ("charge_point",), "body")
    async def personal_smart_charging_preferences_create_v2_0(
        self,
        charge_point: int,
        *,
        body: (
            models.UserControlledSchedulePreference
            | models.ChargePointPersonalSmartChargingPreferenceSolar
            | models.PersonalSmartChargingPreferenceOctopusAgile
            | models.PersonalSmartChargingPreferenceOctopusGo
            | models.ChargePointPersonalSmartChargingPreferenceNordPool
            | models.PersonalSmartChargingPreferenceElectricityRate
            | models.ChargePointPersonalSmartChargingPreferenceDisabled
        ),
    ) -> (
        models.UserControlledSchedulePreference
        | models.ChargePointPersonalSmartChargingPreferenceSolar
        | models.PersonalSmartChargingPreferenceOctopusAgile
        | models.PersonalSmartChargingPreferenceOctopusGo
        | models.ChargePointPersonalSmartChargingPreferenceNordPool
        | models.PersonalSmartChargingPreferenceElectricityRate
        | models.ChargePointPersonalSmartChargingPreferenceDisabled
        | dict[str, Any]
        | Response[
            models.UserControlledSchedulePreference
            | models.ChargePointPersonalSmartChargingPreferenceSolar
            | models.PersonalSmartChargingPreferenceOctopusAgile
            | models.PersonalSmartChargingPreferenceOctopusGo
            | models.ChargePointPersonalSmartChargingPreferenceNordPool
            | models.PersonalSmartChargingPreferenceElectricityRate
            | models.ChargePointPersonalSmartChargingPreferenceDisabled
            | dict[str, Any]
        ]
    ):
        """Charge Point / Personal smart charging preferences / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}
        /personal-smart-charging-preferences``
        """
        raise NotImplementedError

    @serves(operations.PERSONAL_SMART_CHARGING_PREFERENCES__GET_V2_0, ("charge_point",))
    async def personal_smart_charging_preferences_get_v2_0(
        self,
        charge_point: int,
    ) -> (
        models.UserControlledSchedulePreference
        | models.ChargePointPersonalSmartChargingPreferenceSolar
        | models.PersonalSmartChargingPreferenceOctopusAgile
        | models.PersonalSmartChargingPreferenceOctopusGo
        | models.ChargePointPersonalSmartChargingPreferenceNordPool
        | models.PersonalSmartChargingPreferenceElectricityRate
        | dict[str, Any]
        | Response[
            models.UserControlledSchedulePreference
            | models.ChargePointPersonalSmartChargingPreferenceSolar
            | models.PersonalSmartChargingPreferenceOctopusAgile
            | models.PersonalSmartChargingPreferenceOctopusGo
            | models.ChargePointPersonalSmartChargingPreferenceNordPool
            | models.PersonalSmartChargingPreferenceElectricityRate
            | dict[str, Any]
        ]
    ):
        """Charge Point / Personal smart charging preferences / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}
        /personal-smart-charging-preferences``
        """
        raise NotImplementedError

    @serves(
        operations.RESERVE_V1_0,
        ("charge_point", "evse"),
        {"userId": "user_id", "reason": "reason"},
    )
    async def reserve_v1_0(
        self,
        charge_point: int,
        evse: int,
        *,
        user_id: int | Unset = UNSET,
        reason: str | Unset = UNSET,
    ) -> models.ChargePointReserveResult | Response[models.ChargePointReserveResult]:
        """Charge Point / Reserve.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}``
        """
        raise NotImplementedError

    @serves(operations.RESET_SECURITY_PROFILE_V1_0, ("charge_point",))
    async def reset_security_profile_v1_0(self, charge_point: int) -> None | Response[None]:
        """Charge Point / Reset Security Profile.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile``
        """
        raise NotImplementedError

    @serves(operations.RESET_V1_0, ("charge_point", "type"))
    async def reset_v1_0(
        self,
        charge_point: int,
        type: models.ChargePointResetType,
    ) -> models.ChargePointResetResult | Response[models.ChargePointResetResult]:
        """Charge Point / Reset.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}``
        """
        raise NotImplementedError

    @serves(
        operations.SEND_DATA_TRANSFER_V1_0,
        ("charge_point",),
        {"vendorId": "vendor_id", "messageId": "message_id", "data": "data"},
    )
    async def send_data_transfer_v1_0(
        self,
        charge_point: int,
        *,
        vendor_id: str,
        message_id: str | None | Unset = UNSET,
        data: str | None | Unset = UNSET,
    ) -> (
        models.ChargePointSendDataTransferResult
        | Response[models.ChargePointSendDataTransferResult]
    ):
        """Charge Point / Send Data Transfer.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer``
        """
        raise NotImplementedError

    @serves(
        operations.SET_CHARGING_PROFILE_V1_0,
        ("charge_point", "evse_network_id"),
        {
            "transactionId": "transaction_id",
            "stackLevel": "stack_level",
            "chargingProfilePurpose": "charging_profile_purpose",
            "chargingProfileKind": "charging_profile_kind",
            "recurrencyKind": "recurrency_kind",
            "validFrom": "valid_from",
            "validTo": "valid_to",
            "chargingSchedule": "charging_schedule",
        },
    )
    async def set_charging_profile_v1_0(
        self,
        charge_point: int,
        evse_network_id: int,
        *,
        stack_level: int,
        charging_profile_purpose: models.ChargingProfilePurpose,
        charging_profile_kind: models.ChargingProfileKind,
        charging_schedule: models.ChargingSchedule,
        transaction_id: int | Unset = UNSET,
        recurrency_kind: models.RecurrencyKind | Unset = UNSET,
        valid_from: datetime.datetime | Unset = UNSET,
        valid_to: datetime.datetime | Unset = UNSET,
    ) -> (
        models.ChargePointSetChargingProfileResult
        | Response[models.ChargePointSetChargingProfileResult]
    ):
        """Charge Point / Set Charging Profile.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile
        /{evseNetworkId}``
        """
        raise NotImplementedError

    @serves(
        operations.SET_CONFIGURATION_V2_0,
        ("charge_point",),
        {
            "value": "value",
            "name": "name",
            "instance": "instance",
            "componentName": "component_name",
            "evseId": "evse_id",
        },
    )
    async def set_configuration_v2_0(
        self,
        charge_point: int,
        *,
        value: str,
        name: str,
        instance: str | Unset = UNSET,
        component_name: str | Unset = UNSET,
        evse_id: int | Unset = UNSET,
    ) -> None | Response[None]:
        """Charge Point / Set Configuration.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration``
        """
        raise NotImplementedError

    @serves(
        operations.SET_SECURITY_PROFILE_V2_0,
        ("charge_point",),
        {"setSecurityProfile": "set_security_profile", "reason": "reason"},
    )
    async def set_security_profile_v2_0(
        self,
        charge_point: int,
        *,
        set_security_profile: models.ChargePointSetSecurityProfile,
        reason: str,
    ) -> models.ChargePointResetResult | Response[models.ChargePointResetResult]:
        """Charge Point / Set Security Profile.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile``
        """
        raise NotImplementedError

    @serves(operations.SHARED_PARTNERS__LIST_V2_0, ("charge_point", "per_page", "cursor"))
    async def shared_partners_list_v2_0(
        self,
        charge_point: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointSharedPartnerPage | Response[models.ChargePointSharedPartnerPage]:
        """Charge Point / Shared Partners / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners``
        """
        raise NotImplementedError

    @serves(
        operations.SHARED_PARTNERS__REPLACE_V2_0,
        ("charge_point",),
        {"partnerIds": "partner_ids"},
    )
    async def shared_partners_replace_v2_0(
        self,
        charge_point: int,
        *,
        partner_ids: list[int],
    ) -> None | Response[None]:
        """Charge Point / Shared Partners / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.

        ``PUT /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners``
        """
        raise NotImplementedError

    @serves(operations.SHARES__CREATE_V2_0, ("charge_point",), {"userId": "user_id"})
    async def shares_create_v2_0(
        self,
        charge_point: int,
        *,
        user_id: int,
    ) -> models.ChargePointShare | Response[models.ChargePointShare]:
        """Charge Point / Share / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/shares``
        """
        raise NotImplementedError

    @serves(operations.SHARES__DELETE_V2_0, ("charge_point", "share"))
    async def shares_delete_v2_0(self, charge_point: int, share: int) -> None | Response[None]:
        """Charge Point / Share / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}``
        """
        raise NotImplementedError

    @serves(operations.SHARES__GET_V2_0, ("charge_point", "share"))
    async def shares_get_v2_0(
        self,
        charge_point: int,
        share: int,
    ) -> models.ChargePointShare | Response[models.ChargePointShare]:
        """Charge Point / Share / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}``
        """
        raise NotImplementedError

    @serves(operations.SHARES__LIST_V2_0, ("charge_point", "per_page", "cursor"))
    async def shares_list_v2_0(
        self,
        charge_point: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointSharePage | Response[models.ChargePointSharePage]:
        """Charge Point / Shares / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares``
        """
        raise NotImplementedError

    @serves(operations.SMART_CHARGING__CREATE_V2_0, ("charge_point",), "body")
    async def smart_charging_create_v2_0(
        self,
        charge_point: int,
        *,
        body: (
            models.ChargePointSmartChargingCreateTod
            | models.ChargePointSmartChargingCreateDynamic
            | models.ChargePointSmartChargingCreateUserSchedule
            | models.ChargePointSmartChargingDisabled
        ),
    ) -> (
        models.ChargePointSmartChargingTod
        | models.ChargePointSmartChargingDynamic
        | models.ChargePointSmartChargingUserSchedule
        | models.ChargePointSmartChargingDisabled
        | dict[str, Any]
        | Response[
            models.ChargePointSmartChargingTod
            | models.ChargePointSmartChargingDynamic
            | models.ChargePointSmartChargingUserSchedule
            | models.ChargePointSmartChargingDisabled
            | dict[str, Any]
        ]
    ):
        """Charge Point / Smart Charging / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging``
        """
        raise NotImplementedError

    @serves(
        operations.START_FOR_EVSE_V1_0,
        ("charge_point", "evse"),
        {
            "userId": "user_id",
            "paymentMethodId": "payment_method_id",
            "externalSessionId": "external_session_id",
            "idTag": "id_tag",
            "connectorId": "connector_id",
            "bookingId": "booking_id",
            "chargingProfile": "charging_profile",
        },
    )
    async def start_for_evse_v1_0(
        self,
        charge_point: int,
        evse: int,
        *,
        user_id: int | Unset = UNSET,
        payment_method_id: str | None | Unset = UNSET,
        external_session_id: str | None | Unset = UNSET,
        id_tag: str | Unset = UNSET,
        connector_id: int | None | Unset = UNSET,
        booking_id: int | None | Unset = UNSET,
        charging_profile: models.ChargePointSetChargingProfileRequest | Unset = UNSET,
    ) -> models.ChargePointStartForEvseResult | Response[models.ChargePointStartForEvseResult]:
        """Charge Point / Start Charging Session.

        Args:
            external_session_id: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}``
        """
        raise NotImplementedError

    @serves(
        operations.START_V1_0,
        ("charge_point",),
        {
            "userId": "user_id",
            "paymentMethodId": "payment_method_id",
            "externalSessionId": "external_session_id",
            "idTag": "id_tag",
            "connectorId": "connector_id",
            "bookingId": "booking_id",
        },
    )
    async def start_v1_0(
        self,
        charge_point: int,
        *,
        user_id: int | Unset = UNSET,
        payment_method_id: str | None | Unset = UNSET,
        external_session_id: str | None | Unset = UNSET,
        id_tag: str | Unset = UNSET,
        connector_id: int | None | Unset = UNSET,
        booking_id: int | None | Unset = UNSET,
    ) -> models.ChargePointStartResult | Response[models.ChargePointStartResult]:
        """Charge Point / Start Charging Session Without EVSE.

        Args:
            external_session_id: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/start``
        """
        raise NotImplementedError

    @serves(operations.STATUS__GET_V1_0, ("charge_point",))
    async def status_get_v1_0(
        self,
        charge_point: int,
    ) -> models.ChargePointStatus | Response[models.ChargePointStatus]:
        """Charge Point / Status / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/status``
        """
        raise NotImplementedError

    @serves(operations.STOP_V1_0, ("charge_point", "session"), {"force": "force"})
    async def stop_v1_0(
        self,
        charge_point: int,
        session: int,
        *,
        force: bool | Unset = UNSET,
    ) -> None | Response[None]:
        """Charge Point / Stop Charging Session.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}``
        """
        raise NotImplementedError

    @serves(
        operations.SYNC_CERTIFICATES_V2_0,
        ("charge_point",),
        {"certificateType": "certificate_type"},
    )
    async def sync_certificates_v2_0(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointSyncCertificatesCertificateType | None | Unset = UNSET,
    ) -> None | Response[None]:
        """Charge Point / Get Installed Certificate IDs.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.
            HTTPError(501): Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates``
        """
        raise NotImplementedError

    @serves(operations.SYNC_CONFIGURATION_V1_0, ("charge_point",), {"keys": "keys"})
    async def sync_configuration_v1_0(
        self,
        charge_point: int,
        *,
        keys: list[models.ConfigurationKey | str] | Unset = UNSET,
    ) -> (
        models.ChargePointSyncConfigurationResult
        | Response[models.ChargePointSyncConfigurationResult]
    ):
        """Charge Point / Sync Configuration.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration``
        """
        raise NotImplementedError

    @serves(operations.TRIGGER_MESSAGE_V1_0, ("charge_point",), {"type": "type"})
    async def trigger_message_v1_0(
        self,
        charge_point: int,
        *,
        type: models.ChargePointTriggerMessageType,
    ) -> None | Response[None]:
        """Charge Point / Trigger Message Charge Point.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message``
        """
        raise NotImplementedError

    @serves(operations.UNLOCK_V1_0, ("charge_point", "evse"))
    async def unlock_v1_0(
        self,
        charge_point: int,
        evse: int,
    ) -> models.ChargePointResetResult | Response[models.ChargePointResetResult]:
        """Charge Point / EVSE / Unlock.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_FIRMWARE_V2_0,
        ("charge_point",),
        {
            "url": "url",
            "firmwareVersionId": "firmware_version_id",
            "retrieveAfter": "retrieve_after",
            "retries": "retries",
            "interval": "interval",
            "signed": "signed",
            "signingCertificate": "signing_certificate",
            "signature": "signature",
            "downloadUrlProtocol": "download_url_protocol",
        },
    )
    async def update_firmware_v2_0(
        self,
        charge_point: int,
        *,
        signed: bool,
        url: str | Unset = UNSET,
        firmware_version_id: int | Unset = UNSET,
        retrieve_after: datetime.datetime | Unset = UNSET,
        retries: int | Unset = UNSET,
        interval: int | Unset = UNSET,
        signing_certificate: str | Unset = UNSET,
        signature: str | Unset = UNSET,
        download_url_protocol: models.ChargePointDownloadUrlProtocol | Unset = UNSET,
    ) -> None | Response[None]:
        """Charge Point / Update Firmware.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("charge_point",),
        {
            "name": "name",
            "networkId": "network_id",
            "networkProtocol": "network_protocol",
            "networkPassword": "network_password",
            "networkIp": "network_ip",
            "networkPort": "network_port",
            "status": "status",
            "plugAndCharge": "plug_and_charge",
            "locationId": "location_id",
            "pin": "pin",
            "accessType": "access_type",
            "desiredSecurityProfile": "desired_security_profile",
            "ownerPartnerId": "owner_partner_id",
            "ownerPartnerContractId": "owner_partner_contract_id",
            "partnerCorporateBillingAsDefault": "partner_corporate_billing_as_default",
            "partnerAccessType": "partner_access_type",
            "capabilities": "capabilities",
            "managedByOperator": "managed_by_operator",
            "uptimeTrackingEnabled": "uptime_tracking_enabled",
            "tags": "tags",
            "evses": "evses",
            "externalId": "external_id",
        },
    )
    async def update_v1_0(
        self,
        charge_point: int,
        *,
        name: str | Unset = UNSET,
        network_id: str | None | Unset = UNSET,
        network_protocol: models.ChargePointProtocol | Unset = UNSET,
        network_password: str | None | Unset = UNSET,
        network_ip: str | None | Unset = UNSET,
        network_port: str | None | Unset = UNSET,
        status: models.V1ChargePointStatus | Unset = UNSET,
        plug_and_charge: bool | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        pin: str | Unset = UNSET,
        access_type: models.ChargePointType | Unset = UNSET,
        desired_security_profile: int | None | Unset = UNSET,
        owner_partner_id: int | None | Unset = UNSET,
        owner_partner_contract_id: int | None | Unset = UNSET,
        partner_corporate_billing_as_default: bool | Unset = UNSET,
        partner_access_type: models.PartnerAccessType | Unset = UNSET,
        capabilities: list[models.V1ChargePointCapability] | Unset = UNSET,
        managed_by_operator: bool | Unset = UNSET,
        uptime_tracking_enabled: bool | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        evses: dict[str, models.ChargePointUpdateEvse] | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> models.V1ChargePoint | Response[models.V1ChargePoint]:
        """Charge Point / Update.

        Deprecated: ``client.charge_points.update`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v1.0/{chargePoint}``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("charge_point", "include"),
        {
            "name": "name",
            "type": "type",
            "pin": "pin",
            "locationId": "location_id",
            "chargingZoneId": "charging_zone_id",
            "electricityRateId": "electricity_rate_id",
            "electricityCostReimbursementIntegrationId": "electricity_cost_reimbursement_integration_id",
            "installationAndMaintenanceCompanyId": "installation_and_maintenance_company_id",
            "subscription": "subscription",
            "networkType": "network_type",
            "status": "status",
            "managedByOperator": "managed_by_operator",
            "externalId": "external_id",
            "network": "network",
            "capabilities": "capabilities",
            "autoStartWithoutAuthorization": "auto_start_without_authorization",
            "disableAutoStartEmulation": "disable_auto_start_emulation",
            "security": "security",
            "modelId": "model_id",
            "enableAutoFaultRecovery": "enable_auto_fault_recovery",
            "user": "user",
            "partner": "partner",
            "utilityId": "utility_id",
            "tags": "tags",
            "enabledRandomisedDelay": "enabled_randomised_delay",
            "noticeId": "notice_id",
            "usesRenewableEnergy": "uses_renewable_energy",
            "integratedAt": "integrated_at",
            "manufacturedAt": "manufactured_at",
        },
    )
    async def update_v2_0(
        self,
        charge_point: int,
        *,
        include: list[models.ChargePointInclude] | Unset = UNSET,
        name: str | Unset = UNSET,
        type: models.ChargePointType | Unset = UNSET,
        pin: str | None | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        charging_zone_id: int | None | Unset = UNSET,
        electricity_rate_id: int | None | Unset = UNSET,
        electricity_cost_reimbursement_integration_id: int | None | Unset = UNSET,
        installation_and_maintenance_company_id: int | None | Unset = UNSET,
        subscription: models.ChargePointSubscription | Unset = UNSET,
        network_type: models.ChargePointNetworkType | Unset = UNSET,
        status: models.ChargePointSystemStatus | Unset = UNSET,
        managed_by_operator: bool | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        network: models.ChargePointUpdateNetwork | Unset = UNSET,
        capabilities: list[models.ChargePointCapability] | Unset = UNSET,
        auto_start_without_authorization: bool | Unset = UNSET,
        disable_auto_start_emulation: bool | Unset = UNSET,
        security: models.ChargePointUpdateSecurity | Unset = UNSET,
        model_id: int | None | Unset = UNSET,
        enable_auto_fault_recovery: bool | Unset = UNSET,
        user: models.ChargePointUser | Unset = UNSET,
        partner: models.ChargePointUpdatePartner | Unset = UNSET,
        utility_id: int | None | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        enabled_randomised_delay: bool | Unset = UNSET,
        notice_id: int | None | Unset = UNSET,
        uses_renewable_energy: bool | Unset = UNSET,
        integrated_at: datetime.datetime | None | Unset = UNSET,
        manufactured_at: datetime.datetime | None | Unset = UNSET,
    ) -> models.ChargePoint | Response[models.ChargePoint]:
        """Charge Point / Update.

        Args:
            managed_by_operator: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}``
        """
        raise NotImplementedError
