"""The operations of ``client.evses``."""

from __future__ import annotations

import builtins
from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_HARDWARE_STATUS_LOGS__LIST_V2_0: Final[Operation[models.ChargePointHardwareStatusLogPage]] = (
    Operation(
        "GET",
        "/public-api/resources/evses/v2.0/{evse}/hardware-status-logs",
        parameters=(
            Parameter("evse", "path", "simple", explode=False),
            Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", models.ChargePointHardwareStatusLogPage),),
        security=(("bearerAuth",),),
    )
)
_LATEST_HARDWARE_STATUS_LOG__GET_V2_0: Final[Operation[models.ChargePointHardwareStatusLog]] = (
    Operation(
        "GET",
        "/public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log",
        parameters=(Parameter("evse", "path", "simple", explode=False),),
        responses=(
            Response("200", "application/json", models.ChargePointHardwareStatusLog, "data"),
        ),
        security=(("bearerAuth",),),
    )
)
_BULK_ASSIGN_TARIFF_GROUP_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/evse/v1.0/bulk-assign-tariff-group",
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"), Response("204")),
    security=(("bearerAuth",),),
)
_START_V1_0: Final[Operation[models.ChargePointStartForEvseResult]] = Operation(
    "POST",
    "/public-api/actions/evse/v1.0/{evse}/start",
    parameters=(Parameter("evse", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202", "application/json", models.ChargePointStartForEvseResult),),
    security=(("bearerAuth",),),
)
_TRIGGER_MESSAGE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/evse/v1.0/{evse}/trigger-message",
    parameters=(Parameter("evse", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.V2Evse]] = Operation(
    "GET",
    "/public-api/resources/evses/v2.0/{evse}",
    parameters=(Parameter("evse", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.V2Evse, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.V2EvsePage]] = Operation(
    "GET",
    "/public-api/resources/evses/v2.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.V2EvsePage),),
    security=(("bearerAuth",),),
)
_REPLACE_V2_0: Final[Operation[models.V2Evse]] = Operation(
    "PUT",
    "/public-api/resources/evses/v2.0/{evse}",
    parameters=(Parameter("evse", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.V2Evse, "data"),),
    security=(("bearerAuth",),),
)
_CREATE_V2_1: Final[Operation[models.Evse]] = Operation(
    "POST",
    "/public-api/resources/evses/v2.1",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.Evse, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_1: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/evses/v2.1/{evse}",
    parameters=(
        Parameter("evse", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_1: Final[Operation[models.Evse]] = Operation(
    "GET",
    "/public-api/resources/evses/v2.1/{evse}",
    parameters=(
        Parameter("evse", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.Evse, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_1: Final[Operation[models.EvsePage]] = Operation(
    "GET",
    "/public-api/resources/evses/v2.1",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.EvsePage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_1: Final[Operation[models.Evse]] = Operation(
    "PATCH",
    "/public-api/resources/evses/v2.1/{evse}",
    parameters=(
        Parameter("evse", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.Evse, "data"),),
    security=(("bearerAuth",),),
)


class EvsesHardwareStatusLogs(Resource):
    """The operations of ``client.evses.hardware_status_logs``.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        evse: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointHardwareStatusLogPage:
        """EVSE / Hardware Status Logs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.0/{evse}/hardware-status-logs``
        """
        return self._call(_HARDWARE_STATUS_LOGS__LIST_V2_0, (evse, filter, per_page, cursor))


class EvsesLatestHardwareStatusLog(Resource):
    """The operations of ``client.evses.latest_hardware_status_log``.

    Methods: ``get``.
    """

    __slots__ = ()

    def get(self, evse: int) -> models.ChargePointHardwareStatusLog:
        """EVSE / Latest Hardware Status Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log``
        """
        return self._call(_LATEST_HARDWARE_STATUS_LOG__GET_V2_0, (evse,))


class EvsesV1_0(Resource):
    """The operations of ``client.evses.v1_0``: endpoint version v1.0 only.

    Methods: ``bulk_assign_tariff_group``, ``start``, ``trigger_message``.
    """

    __slots__ = ()

    def bulk_assign_tariff_group(
        self,
        *,
        tariff_group_id: int | None,
        filters: models.EvseFilters | Unset = UNSET,
    ) -> None:
        """EVSEs / Bulk Assign Tariff Groups.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/evse/v1.0/bulk-assign-tariff-group``
        """
        return self._call(
            _BULK_ASSIGN_TARIFF_GROUP_V1_0,
            (),
            {"filters": filters, "tariffGroupId": tariff_group_id},
        )

    def start(
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
    ) -> models.ChargePointStartForEvseResult:
        """EVSE / Start Charging with EVSE ID.

        Args:
            external_session_id: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/evse/v1.0/{evse}/start``
        """
        return self._call(
            _START_V1_0,
            (evse,),
            {
                "userId": user_id,
                "paymentMethodId": payment_method_id,
                "externalSessionId": external_session_id,
                "idTag": id_tag,
                "connectorId": connector_id,
                "bookingId": booking_id,
                "chargingProfile": charging_profile,
            },
        )

    def trigger_message(self, evse: int, *, type: models.ChargePointTriggerMessageType) -> None:
        """EVSE / Trigger Message.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/evse/v1.0/{evse}/trigger-message``
        """
        return self._call(_TRIGGER_MESSAGE_V1_0, (evse,), {"type": type})


class EvsesHardwareStatusLogsV2_0(Resource):
    """The operations of ``client.evses.v2_0.hardware_status_logs``: endpoint version v2.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        evse: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointHardwareStatusLogPage:
        """EVSE / Hardware Status Logs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.0/{evse}/hardware-status-logs``
        """
        return self._call(_HARDWARE_STATUS_LOGS__LIST_V2_0, (evse, filter, per_page, cursor))


class EvsesLatestHardwareStatusLogV2_0(Resource):
    """The operations of ``client.evses.v2_0.latest_hardware_status_log``: endpoint version v2.0
    only.

    Methods: ``get``.
    """

    __slots__ = ()

    def get(self, evse: int) -> models.ChargePointHardwareStatusLog:
        """EVSE / Latest Hardware Status Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log``
        """
        return self._call(_LATEST_HARDWARE_STATUS_LOG__GET_V2_0, (evse,))


class EvsesV2_0(Resource):
    """The operations of ``client.evses.v2_0``: endpoint version v2.0 only.

    Methods: ``get``, ``list``, ``replace``. One endpoint version only: ``hardware_status_logs``,
    ``latest_hardware_status_log``.
    """

    __slots__ = ()

    @property
    def hardware_status_logs(self) -> EvsesHardwareStatusLogsV2_0:
        """The operations of ``client.evses.v2_0.hardware_status_logs``: endpoint version v2.0
        only.
        """
        return EvsesHardwareStatusLogsV2_0(self._call)

    @property
    def latest_hardware_status_log(self) -> EvsesLatestHardwareStatusLogV2_0:
        """The operations of ``client.evses.v2_0.latest_hardware_status_log``: endpoint version
        v2.0 only.
        """
        return EvsesLatestHardwareStatusLogV2_0(self._call)

    @deprecated("The API deprecates this operation", category=None)
    def get(self, evse: int) -> models.V2Evse:
        """EVSE / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.0/{evse}``
        """
        return self._call(_GET_V2_0, (evse,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        filter: models.V2EvseFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.V2EvsePage:
        """EVSEs / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/evses/v2.0``
        """
        return self._call(_LIST_V2_0, (filter, page, per_page, cursor))

    @deprecated("The API deprecates this operation", category=None)
    def replace(
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
        connectors: builtins.list[models.EvseConnector] | None | Unset = UNSET,
        tariff_group_id: int | None | Unset = UNSET,
        max_power_kw: float | None | Unset = UNSET,
        max_amperage: float | None | Unset = UNSET,
        phase_rotation: models.EvsePhaseRotation | None | Unset = UNSET,
        mid_meter_certification_end_year: int | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> models.V2Evse:
        """EVSE / Update.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/evses/v2.0/{evse}``
        """
        return self._call(
            _REPLACE_V2_0,
            (evse,),
            {
                "connectors": connectors,
                "physicalReference": physical_reference,
                "type": type,
                "networkId": network_id,
                "status": status,
                "tariffGroupId": tariff_group_id,
                "allowsReservation": allows_reservation,
                "maxPowerKw": max_power_kw,
                "maxVoltage": max_voltage,
                "maxAmperage": max_amperage,
                "phases": phases,
                "phaseRotation": phase_rotation,
                "midMeterCertificationEndYear": mid_meter_certification_end_year,
                "externalId": external_id,
            },
        )


class EvsesV2_1(Resource):
    """The operations of ``client.evses.v2_1``: endpoint version v2.1 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
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
    ) -> models.Evse:
        """EVSE / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/evses/v2.1``
        """
        return self._call(
            _CREATE_V2_1,
            (),
            {
                "chargePointId": charge_point_id,
                "physicalReference": physical_reference,
                "currentType": current_type,
                "label": label,
                "networkId": network_id,
                "status": status,
                "midMeterCertificationEndYear": mid_meter_certification_end_year,
                "tariffGroupId": tariff_group_id,
                "allowsReservation": allows_reservation,
                "bookingEnabled": booking_enabled,
                "powerOptions": power_options,
                "externalId": external_id,
            },
        )

    def delete(
        self,
        evse: int,
        *,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
    ) -> None:
        """EVSE / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/evses/v2.1/{evse}``
        """
        return self._call(_DELETE_V2_1, (evse, include))

    def get(
        self,
        evse: int,
        *,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
    ) -> models.Evse:
        """EVSE / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.1/{evse}``
        """
        return self._call(_GET_V2_1, (evse, include))

    def list(
        self,
        *,
        filter: models.EvseFilter | Unset = UNSET,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.EvsePage:
        """EVSEs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.1``
        """
        return self._call(_LIST_V2_1, (filter, include, per_page, cursor))

    def update(
        self,
        evse: int,
        *,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
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
    ) -> models.Evse:
        """EVSE / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/evses/v2.1/{evse}``
        """
        return self._call(
            _UPDATE_V2_1,
            (evse, include),
            {
                "physicalReference": physical_reference,
                "currentType": current_type,
                "label": label,
                "networkId": network_id,
                "status": status,
                "midMeterCertificationEndYear": mid_meter_certification_end_year,
                "tariffGroupId": tariff_group_id,
                "allowsReservation": allows_reservation,
                "bookingEnabled": booking_enabled,
                "powerOptions": power_options,
                "externalId": external_id,
            },
        )


class Evses(Resource):
    """The operations of ``client.evses``.

    Methods: ``bulk_assign_tariff_group``, ``create``, ``delete``, ``get``, ``list``,
    ``replace``, ``start``, ``trigger_message``, ``update``. Resources inside:
    ``hardware_status_logs``, ``latest_hardware_status_log``. One endpoint version only:
    ``v1_0``, ``v2_0``, ``v2_1``.
    """

    __slots__ = ()

    @property
    def hardware_status_logs(self) -> EvsesHardwareStatusLogs:
        """The operations of ``client.evses.hardware_status_logs``."""
        return EvsesHardwareStatusLogs(self._call)

    @property
    def latest_hardware_status_log(self) -> EvsesLatestHardwareStatusLog:
        """The operations of ``client.evses.latest_hardware_status_log``."""
        return EvsesLatestHardwareStatusLog(self._call)

    @property
    def v1_0(self) -> EvsesV1_0:
        """The operations of ``client.evses.v1_0``: endpoint version v1.0 only."""
        return EvsesV1_0(self._call)

    @property
    def v2_0(self) -> EvsesV2_0:
        """The operations of ``client.evses.v2_0``: endpoint version v2.0 only."""
        return EvsesV2_0(self._call)

    @property
    def v2_1(self) -> EvsesV2_1:
        """The operations of ``client.evses.v2_1``: endpoint version v2.1 only."""
        return EvsesV2_1(self._call)

    def bulk_assign_tariff_group(
        self,
        *,
        tariff_group_id: int | None,
        filters: models.EvseFilters | Unset = UNSET,
    ) -> None:
        """EVSEs / Bulk Assign Tariff Groups.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/evse/v1.0/bulk-assign-tariff-group``
        """
        return self._call(
            _BULK_ASSIGN_TARIFF_GROUP_V1_0,
            (),
            {"filters": filters, "tariffGroupId": tariff_group_id},
        )

    def create(
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
    ) -> models.Evse:
        """EVSE / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/evses/v2.1``
        """
        return self._call(
            _CREATE_V2_1,
            (),
            {
                "chargePointId": charge_point_id,
                "physicalReference": physical_reference,
                "currentType": current_type,
                "label": label,
                "networkId": network_id,
                "status": status,
                "midMeterCertificationEndYear": mid_meter_certification_end_year,
                "tariffGroupId": tariff_group_id,
                "allowsReservation": allows_reservation,
                "bookingEnabled": booking_enabled,
                "powerOptions": power_options,
                "externalId": external_id,
            },
        )

    def delete(
        self,
        evse: int,
        *,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
    ) -> None:
        """EVSE / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/evses/v2.1/{evse}``
        """
        return self._call(_DELETE_V2_1, (evse, include))

    def get(
        self,
        evse: int,
        *,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
    ) -> models.Evse:
        """EVSE / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.1/{evse}``
        """
        return self._call(_GET_V2_1, (evse, include))

    def list(
        self,
        *,
        filter: models.EvseFilter | Unset = UNSET,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.EvsePage:
        """EVSEs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.1``
        """
        return self._call(_LIST_V2_1, (filter, include, per_page, cursor))

    @deprecated("The API deprecates this operation", category=None)
    def replace(
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
        connectors: builtins.list[models.EvseConnector] | None | Unset = UNSET,
        tariff_group_id: int | None | Unset = UNSET,
        max_power_kw: float | None | Unset = UNSET,
        max_amperage: float | None | Unset = UNSET,
        phase_rotation: models.EvsePhaseRotation | None | Unset = UNSET,
        mid_meter_certification_end_year: int | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> models.V2Evse:
        """EVSE / Update.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/evses/v2.0/{evse}``
        """
        return self._call(
            _REPLACE_V2_0,
            (evse,),
            {
                "connectors": connectors,
                "physicalReference": physical_reference,
                "type": type,
                "networkId": network_id,
                "status": status,
                "tariffGroupId": tariff_group_id,
                "allowsReservation": allows_reservation,
                "maxPowerKw": max_power_kw,
                "maxVoltage": max_voltage,
                "maxAmperage": max_amperage,
                "phases": phases,
                "phaseRotation": phase_rotation,
                "midMeterCertificationEndYear": mid_meter_certification_end_year,
                "externalId": external_id,
            },
        )

    def start(
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
    ) -> models.ChargePointStartForEvseResult:
        """EVSE / Start Charging with EVSE ID.

        Args:
            external_session_id: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/evse/v1.0/{evse}/start``
        """
        return self._call(
            _START_V1_0,
            (evse,),
            {
                "userId": user_id,
                "paymentMethodId": payment_method_id,
                "externalSessionId": external_session_id,
                "idTag": id_tag,
                "connectorId": connector_id,
                "bookingId": booking_id,
                "chargingProfile": charging_profile,
            },
        )

    def trigger_message(self, evse: int, *, type: models.ChargePointTriggerMessageType) -> None:
        """EVSE / Trigger Message.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/evse/v1.0/{evse}/trigger-message``
        """
        return self._call(_TRIGGER_MESSAGE_V1_0, (evse,), {"type": type})

    def update(
        self,
        evse: int,
        *,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
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
    ) -> models.Evse:
        """EVSE / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/evses/v2.1/{evse}``
        """
        return self._call(
            _UPDATE_V2_1,
            (evse, include),
            {
                "physicalReference": physical_reference,
                "currentType": current_type,
                "label": label,
                "networkId": network_id,
                "status": status,
                "midMeterCertificationEndYear": mid_meter_certification_end_year,
                "tariffGroupId": tariff_group_id,
                "allowsReservation": allows_reservation,
                "bookingEnabled": booking_enabled,
                "powerOptions": power_options,
                "externalId": external_id,
            },
        )
