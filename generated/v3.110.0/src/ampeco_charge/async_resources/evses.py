"""The operations of ``client.evses``."""

from __future__ import annotations

import builtins
from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import evses as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncEvsesHardwareStatusLogs(AsyncResource):
    """The operations of ``client.evses.hardware_status_logs``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncEvsesHardwareStatusLogsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncEvsesHardwareStatusLogsWithRawResponse(
            AsyncEvsesHardwareStatusLogs(self._caller.with_raw_response),
        )

    def list(
        self,
        evse: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.ChargePointHardwareStatusLog, models.ChargePointHardwareStatusLogPage
    ]:
        """EVSE / Hardware Status Logs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.0/{evse}/hardware-status-logs``
        """
        return self._list(
            operations.HARDWARE_STATUS_LOGS__LIST_V2_0,
            request_options,
            (evse, filter, per_page, cursor),
        )


class AsyncEvsesLatestHardwareStatusLog(AsyncResource):
    """The operations of ``client.evses.latest_hardware_status_log``.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncEvsesLatestHardwareStatusLogWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncEvsesLatestHardwareStatusLogWithRawResponse(
            AsyncEvsesLatestHardwareStatusLog(self._caller.with_raw_response),
        )

    async def get(
        self,
        evse: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointHardwareStatusLog:
        """EVSE / Latest Hardware Status Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log``
        """
        return await self._call(
            operations.LATEST_HARDWARE_STATUS_LOG__GET_V2_0,
            request_options,
            (evse,),
        )


class AsyncEvsesV1_0(AsyncResource):
    """The operations of ``client.evses.v1_0``: endpoint version v1.0 only.

    Methods: ``bulk_assign_tariff_group``, ``start``, ``trigger_message``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncEvsesV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncEvsesV1_0WithRawResponse(AsyncEvsesV1_0(self._caller.with_raw_response))

    async def bulk_assign_tariff_group(
        self,
        *,
        tariff_group_id: int | None,
        filters: models.EvseFilters | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """EVSEs / Bulk Assign Tariff Groups.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/evse/v1.0/bulk-assign-tariff-group``
        """
        return await self._call(
            operations.BULK_ASSIGN_TARIFF_GROUP_V1_0,
            request_options,
            (),
            {"filters": filters, "tariffGroupId": tariff_group_id},
        )

    async def start(
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
        **request_options: Unpack[RequestOptions],
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
        return await self._call(
            operations.START_V1_0,
            request_options,
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

    async def trigger_message(
        self,
        evse: int,
        *,
        type: models.ChargePointTriggerMessageType,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """EVSE / Trigger Message.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/evse/v1.0/{evse}/trigger-message``
        """
        return await self._call(
            operations.TRIGGER_MESSAGE_V1_0,
            request_options,
            (evse,),
            {"type": type},
        )


class AsyncEvsesHardwareStatusLogsV2_0(AsyncResource):
    """The operations of ``client.evses.v2_0.hardware_status_logs``: endpoint version v2.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncEvsesHardwareStatusLogsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncEvsesHardwareStatusLogsV2_0WithRawResponse(
            AsyncEvsesHardwareStatusLogsV2_0(self._caller.with_raw_response),
        )

    def list(
        self,
        evse: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.ChargePointHardwareStatusLog, models.ChargePointHardwareStatusLogPage
    ]:
        """EVSE / Hardware Status Logs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.0/{evse}/hardware-status-logs``
        """
        return self._list(
            operations.HARDWARE_STATUS_LOGS__LIST_V2_0,
            request_options,
            (evse, filter, per_page, cursor),
        )


class AsyncEvsesLatestHardwareStatusLogV2_0(AsyncResource):
    """The operations of ``client.evses.v2_0.latest_hardware_status_log``: endpoint version v2.0
    only.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncEvsesLatestHardwareStatusLogV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncEvsesLatestHardwareStatusLogV2_0WithRawResponse(
            AsyncEvsesLatestHardwareStatusLogV2_0(self._caller.with_raw_response),
        )

    async def get(
        self,
        evse: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointHardwareStatusLog:
        """EVSE / Latest Hardware Status Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log``
        """
        return await self._call(
            operations.LATEST_HARDWARE_STATUS_LOG__GET_V2_0,
            request_options,
            (evse,),
        )


class AsyncEvsesV2_0(AsyncResource):
    """The operations of ``client.evses.v2_0``: endpoint version v2.0 only.

    Methods: ``get``, ``list``, ``replace``. One endpoint version only: ``hardware_status_logs``,
    ``latest_hardware_status_log``.
    """

    __slots__ = ()

    @property
    def hardware_status_logs(self) -> AsyncEvsesHardwareStatusLogsV2_0:
        """The operations of ``client.evses.v2_0.hardware_status_logs``: endpoint version v2.0
        only.
        """
        return AsyncEvsesHardwareStatusLogsV2_0(self._caller)

    @property
    def latest_hardware_status_log(self) -> AsyncEvsesLatestHardwareStatusLogV2_0:
        """The operations of ``client.evses.v2_0.latest_hardware_status_log``: endpoint version
        v2.0 only.
        """
        return AsyncEvsesLatestHardwareStatusLogV2_0(self._caller)

    @property
    def with_raw_response(self) -> AsyncEvsesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncEvsesV2_0WithRawResponse(AsyncEvsesV2_0(self._caller.with_raw_response))

    @deprecated("client.evses.get replaces it", category=None)
    async def get(self, evse: int, **request_options: Unpack[RequestOptions]) -> models.V2Evse:
        """EVSE / Read.

        Deprecated: ``client.evses.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.0/{evse}``
        """
        return await self._call(operations.GET_V2_0, request_options, (evse,))

    @deprecated("client.evses.list replaces it", category=None)
    def list(
        self,
        *,
        filter: models.V2EvseFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.V2Evse, models.V2EvsePage]:
        """EVSEs / Listing.

        Deprecated: ``client.evses.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/evses/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (filter, page, per_page, cursor))

    @deprecated("client.evses.update replaces it", category=None)
    async def replace(
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
        **request_options: Unpack[RequestOptions],
    ) -> models.V2Evse:
        """EVSE / Update.

        Deprecated: ``client.evses.update`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/evses/v2.0/{evse}``
        """
        return await self._call(
            operations.REPLACE_V2_0,
            request_options,
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


class AsyncEvsesV2_1(AsyncResource):
    """The operations of ``client.evses.v2_1``: endpoint version v2.1 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncEvsesV2_1WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncEvsesV2_1WithRawResponse(AsyncEvsesV2_1(self._caller.with_raw_response))

    async def create(
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
        **request_options: Unpack[RequestOptions],
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
        return await self._call(
            operations.CREATE_V2_1,
            request_options,
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

    async def delete(
        self,
        evse: int,
        *,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """EVSE / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/evses/v2.1/{evse}``
        """
        return await self._call(operations.DELETE_V2_1, request_options, (evse, include))

    async def get(
        self,
        evse: int,
        *,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Evse:
        """EVSE / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.1/{evse}``
        """
        return await self._call(operations.GET_V2_1, request_options, (evse, include))

    def list(
        self,
        *,
        filter: models.EvseFilter | Unset = UNSET,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Evse, models.EvsePage]:
        """EVSEs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.1``
        """
        return self._list(
            operations.LIST_V2_1,
            request_options,
            (filter, include, per_page, cursor),
        )

    async def update(
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
        **request_options: Unpack[RequestOptions],
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
        return await self._call(
            operations.UPDATE_V2_1,
            request_options,
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


class AsyncEvses(AsyncResource):
    """The operations of ``client.evses``.

    Methods: ``bulk_assign_tariff_group``, ``create``, ``delete``, ``get``, ``list``,
    ``replace``, ``start``, ``trigger_message``, ``update``. Resources inside:
    ``hardware_status_logs``, ``latest_hardware_status_log``. One endpoint version only:
    ``v1_0``, ``v2_0``, ``v2_1``.
    """

    __slots__ = ()

    @property
    def hardware_status_logs(self) -> AsyncEvsesHardwareStatusLogs:
        """The operations of ``client.evses.hardware_status_logs``."""
        return AsyncEvsesHardwareStatusLogs(self._caller)

    @property
    def latest_hardware_status_log(self) -> AsyncEvsesLatestHardwareStatusLog:
        """The operations of ``client.evses.latest_hardware_status_log``."""
        return AsyncEvsesLatestHardwareStatusLog(self._caller)

    @property
    def v1_0(self) -> AsyncEvsesV1_0:
        """The operations of ``client.evses.v1_0``: endpoint version v1.0 only."""
        return AsyncEvsesV1_0(self._caller)

    @property
    def v2_0(self) -> AsyncEvsesV2_0:
        """The operations of ``client.evses.v2_0``: endpoint version v2.0 only."""
        return AsyncEvsesV2_0(self._caller)

    @property
    def v2_1(self) -> AsyncEvsesV2_1:
        """The operations of ``client.evses.v2_1``: endpoint version v2.1 only."""
        return AsyncEvsesV2_1(self._caller)

    @property
    def with_raw_response(self) -> AsyncEvsesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncEvsesWithRawResponse(AsyncEvses(self._caller.with_raw_response))

    async def bulk_assign_tariff_group(
        self,
        *,
        tariff_group_id: int | None,
        filters: models.EvseFilters | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """EVSEs / Bulk Assign Tariff Groups.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/evse/v1.0/bulk-assign-tariff-group``
        """
        return await self._call(
            operations.BULK_ASSIGN_TARIFF_GROUP_V1_0,
            request_options,
            (),
            {"filters": filters, "tariffGroupId": tariff_group_id},
        )

    async def create(
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
        **request_options: Unpack[RequestOptions],
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
        return await self._call(
            operations.CREATE_V2_1,
            request_options,
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

    async def delete(
        self,
        evse: int,
        *,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """EVSE / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/evses/v2.1/{evse}``
        """
        return await self._call(operations.DELETE_V2_1, request_options, (evse, include))

    async def get(
        self,
        evse: int,
        *,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Evse:
        """EVSE / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.1/{evse}``
        """
        return await self._call(operations.GET_V2_1, request_options, (evse, include))

    def list(
        self,
        *,
        filter: models.EvseFilter | Unset = UNSET,
        include: builtins.list[models.EvseInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Evse, models.EvsePage]:
        """EVSEs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evses/v2.1``
        """
        return self._list(
            operations.LIST_V2_1,
            request_options,
            (filter, include, per_page, cursor),
        )

    @deprecated("client.evses.update replaces it", category=None)
    async def replace(
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
        **request_options: Unpack[RequestOptions],
    ) -> models.V2Evse:
        """EVSE / Update.

        Deprecated: ``client.evses.update`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/evses/v2.0/{evse}``
        """
        return await self._call(
            operations.REPLACE_V2_0,
            request_options,
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

    async def start(
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
        **request_options: Unpack[RequestOptions],
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
        return await self._call(
            operations.START_V1_0,
            request_options,
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

    async def trigger_message(
        self,
        evse: int,
        *,
        type: models.ChargePointTriggerMessageType,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """EVSE / Trigger Message.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/evse/v1.0/{evse}/trigger-message``
        """
        return await self._call(
            operations.TRIGGER_MESSAGE_V1_0,
            request_options,
            (evse,),
            {"type": type},
        )

    async def update(
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
        **request_options: Unpack[RequestOptions],
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
        return await self._call(
            operations.UPDATE_V2_1,
            request_options,
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


class AsyncEvsesHardwareStatusLogsWithRawResponse(AsyncWrappedResource):
    """``client.evses.hardware_status_logs``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncEvsesHardwareStatusLogs.list)


class AsyncEvsesLatestHardwareStatusLogWithRawResponse(AsyncWrappedResource):
    """``client.evses.latest_hardware_status_log``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncEvsesLatestHardwareStatusLog.get)


class AsyncEvsesV1_0WithRawResponse(AsyncWrappedResource):
    """``client.evses.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    bulk_assign_tariff_group = AsyncRawMethod(AsyncEvsesV1_0.bulk_assign_tariff_group)
    start = AsyncRawMethod(AsyncEvsesV1_0.start)
    trigger_message = AsyncRawMethod(AsyncEvsesV1_0.trigger_message)


class AsyncEvsesHardwareStatusLogsV2_0WithRawResponse(AsyncWrappedResource):
    """``client.evses.v2_0.hardware_status_logs``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncEvsesHardwareStatusLogsV2_0.list)


class AsyncEvsesLatestHardwareStatusLogV2_0WithRawResponse(AsyncWrappedResource):
    """``client.evses.v2_0.latest_hardware_status_log``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncEvsesLatestHardwareStatusLogV2_0.get)


class AsyncEvsesV2_0WithRawResponse(AsyncWrappedResource):
    """``client.evses.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def hardware_status_logs(self) -> AsyncEvsesHardwareStatusLogsV2_0WithRawResponse:
        """The operations of ``client.evses.v2_0.hardware_status_logs``: endpoint version v2.0
        only.
        """
        return AsyncEvsesHardwareStatusLogsV2_0WithRawResponse(self._resource.hardware_status_logs)

    @property
    def latest_hardware_status_log(self) -> AsyncEvsesLatestHardwareStatusLogV2_0WithRawResponse:
        """The operations of ``client.evses.v2_0.latest_hardware_status_log``: endpoint version
        v2.0 only.
        """
        return AsyncEvsesLatestHardwareStatusLogV2_0WithRawResponse(
            self._resource.latest_hardware_status_log,
        )

    get = AsyncRawMethod(AsyncEvsesV2_0.get)
    list = AsyncRawMethod(AsyncEvsesV2_0.list)
    replace = AsyncRawMethod(AsyncEvsesV2_0.replace)


class AsyncEvsesV2_1WithRawResponse(AsyncWrappedResource):
    """``client.evses.v2_1``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncEvsesV2_1.create)
    delete = AsyncRawMethod(AsyncEvsesV2_1.delete)
    get = AsyncRawMethod(AsyncEvsesV2_1.get)
    list = AsyncRawMethod(AsyncEvsesV2_1.list)
    update = AsyncRawMethod(AsyncEvsesV2_1.update)


class AsyncEvsesWithRawResponse(AsyncWrappedResource):
    """``client.evses``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def hardware_status_logs(self) -> AsyncEvsesHardwareStatusLogsWithRawResponse:
        """The operations of ``client.evses.hardware_status_logs``."""
        return AsyncEvsesHardwareStatusLogsWithRawResponse(self._resource.hardware_status_logs)

    @property
    def latest_hardware_status_log(self) -> AsyncEvsesLatestHardwareStatusLogWithRawResponse:
        """The operations of ``client.evses.latest_hardware_status_log``."""
        return AsyncEvsesLatestHardwareStatusLogWithRawResponse(
            self._resource.latest_hardware_status_log,
        )

    @property
    def v1_0(self) -> AsyncEvsesV1_0WithRawResponse:
        """The operations of ``client.evses.v1_0``: endpoint version v1.0 only."""
        return AsyncEvsesV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v2_0(self) -> AsyncEvsesV2_0WithRawResponse:
        """The operations of ``client.evses.v2_0``: endpoint version v2.0 only."""
        return AsyncEvsesV2_0WithRawResponse(self._resource.v2_0)

    @property
    def v2_1(self) -> AsyncEvsesV2_1WithRawResponse:
        """The operations of ``client.evses.v2_1``: endpoint version v2.1 only."""
        return AsyncEvsesV2_1WithRawResponse(self._resource.v2_1)

    bulk_assign_tariff_group = AsyncRawMethod(AsyncEvses.bulk_assign_tariff_group)
    create = AsyncRawMethod(AsyncEvses.create)
    delete = AsyncRawMethod(AsyncEvses.delete)
    get = AsyncRawMethod(AsyncEvses.get)
    list = AsyncRawMethod(AsyncEvses.list)
    replace = AsyncRawMethod(AsyncEvses.replace)
    start = AsyncRawMethod(AsyncEvses.start)
    trigger_message = AsyncRawMethod(AsyncEvses.trigger_message)
    update = AsyncRawMethod(AsyncEvses.update)
