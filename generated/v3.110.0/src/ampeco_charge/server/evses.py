"""How a server offers ``client.evses``."""

from __future__ import annotations


from .. import models
from .._operations import evses as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Evses(Service):
    """What answers ``client.evses``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.BULK_ASSIGN_TARIFF_GROUP_V1_0,
        (),
        {"filters": "filters", "tariffGroupId": "tariff_group_id"},
    )
    async def bulk_assign_tariff_group_v1_0(
        self,
        *,
        tariff_group_id: int | None,
        filters: models.EvseFilters | Unset = UNSET,
    ) -> None | Response[None]:
        """EVSEs / Bulk Assign Tariff Groups.

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

        ``POST /public-api/actions/evse/v1.0/bulk-assign-tariff-group``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V2_1,
        (),
        {
            "chargePointId": "charge_point_id",
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
    async def create_v2_1(
        self,
        *,
        charge_point_id: int,
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
    ) -> models.Evse | Response[models.Evse]:
        """EVSE / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/evses/v2.1``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_1, ("evse", "include"))
    async def delete_v2_1(
        self,
        evse: int,
        *,
        include: list[models.EvseInclude] | Unset = UNSET,
    ) -> None | Response[None]:
        """EVSE / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/evses/v2.1/{evse}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("evse",))
    async def get_v2_0(self, evse: int) -> models.V2Evse | Response[models.V2Evse]:
        """EVSE / Read.

        Deprecated: ``client.evses.get`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/evses/v2.0/{evse}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_1, ("evse", "include"))
    async def get_v2_1(
        self,
        evse: int,
        *,
        include: list[models.EvseInclude] | Unset = UNSET,
    ) -> models.Evse | Response[models.Evse]:
        """EVSE / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/evses/v2.1/{evse}``
        """
        raise NotImplementedError

    @serves(operations.HARDWARE_STATUS_LOGS__LIST_V2_0, ("evse", "filter", "per_page", "cursor"))
    async def hardware_status_logs_list_v2_0(
        self,
        evse: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> (
        models.ChargePointHardwareStatusLogPage | Response[models.ChargePointHardwareStatusLogPage]
    ):
        """EVSE / Hardware Status Logs / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/evses/v2.0/{evse}/hardware-status-logs``
        """
        raise NotImplementedError

    @serves(operations.LATEST_HARDWARE_STATUS_LOG__GET_V2_0, ("evse",))
    async def latest_hardware_status_log_get_v2_0(
        self,
        evse: int,
    ) -> models.ChargePointHardwareStatusLog | Response[models.ChargePointHardwareStatusLog]:
        """EVSE / Latest Hardware Status Log.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("filter", "page", "per_page", "cursor"))
    async def list_v2_0(
        self,
        *,
        filter: models.V2EvseFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.V2EvsePage | Response[models.V2EvsePage]:
        """EVSEs / Listing.

        Deprecated: ``client.evses.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/evses/v2.0``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_1, ("filter", "include", "per_page", "cursor"))
    async def list_v2_1(
        self,
        *,
        filter: models.EvseFilter | Unset = UNSET,
        include: list[models.EvseInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.EvsePage | Response[models.EvsePage]:
        """EVSEs / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/evses/v2.1``
        """
        raise NotImplementedError

    @serves(
        operations.REPLACE_V2_0,
        ("evse",),
        {
            "connectors": "connectors",
            "physicalReference": "physical_reference",
            "type": "type",
            "networkId": "network_id",
            "status": "status",
            "tariffGroupId": "tariff_group_id",
            "allowsReservation": "allows_reservation",
            "maxPowerKw": "max_power_kw",
            "maxVoltage": "max_voltage",
            "maxAmperage": "max_amperage",
            "phases": "phases",
            "phaseRotation": "phase_rotation",
            "midMeterCertificationEndYear": "mid_meter_certification_end_year",
            "externalId": "external_id",
        },
    )
    async def replace_v2_0(
        self,
        evse: int,
        *,
        physical_reference: str,
        type: models.CurrentType,
        network_id: str,
        status: models.TemplateStatus,
        allows_reservation: bool,
        max_voltage: models.MaxVoltage,
        phases: models.EvsePhases | None,
        connectors: list[models.EvseConnector] | None | Unset = UNSET,
        tariff_group_id: int | None | Unset = UNSET,
        max_power_kw: float | None | Unset = UNSET,
        max_amperage: float | None | Unset = UNSET,
        phase_rotation: models.EvsePhaseRotation | None | Unset = UNSET,
        mid_meter_certification_end_year: int | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> models.V2Evse | Response[models.V2Evse]:
        """EVSE / Update.

        Deprecated: ``client.evses.update`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/resources/evses/v2.0/{evse}``
        """
        raise NotImplementedError

    @serves(
        operations.START_V1_0,
        ("evse",),
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
    async def start_v1_0(
        self,
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
        """EVSE / Start Charging with EVSE ID.

        Args:
            external_session_id: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/evse/v1.0/{evse}/start``
        """
        raise NotImplementedError

    @serves(operations.TRIGGER_MESSAGE_V1_0, ("evse",), {"type": "type"})
    async def trigger_message_v1_0(
        self,
        evse: int,
        *,
        type: models.ChargePointTriggerMessageType,
    ) -> None | Response[None]:
        """EVSE / Trigger Message.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/evse/v1.0/{evse}/trigger-message``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_1,
        ("evse", "include"),
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
    async def update_v2_1(
        self,
        evse: int,
        *,
        include: list[models.EvseInclude] | Unset = UNSET,
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
    ) -> models.Evse | Response[models.Evse]:
        """EVSE / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/evses/v2.1/{evse}``
        """
        raise NotImplementedError
