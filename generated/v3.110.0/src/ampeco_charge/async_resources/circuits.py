"""The operations of ``client.circuits``."""

from __future__ import annotations

import builtins
from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import circuits as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncCircuitsChargePointPriorities(AsyncResource):
    """The operations of ``client.circuits.charge_point_priorities``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCircuitsChargePointPrioritiesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsChargePointPrioritiesWithRawResponse(
            AsyncCircuitsChargePointPriorities(self._caller.with_raw_response),
        )

    def list(
        self,
        circuit: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.CircuitChargePointPriority, models.CircuitChargePointPriorityPage]:
        """Circuit / Charge Point Priorities / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities``
        """
        return self._list(
            operations.CHARGE_POINT_PRIORITIES__LIST_V2_0,
            request_options,
            (circuit, per_page, cursor),
        )


class AsyncCircuitsConsumption(AsyncResource):
    """The operations of ``client.circuits.consumption``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCircuitsConsumptionWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsConsumptionWithRawResponse(
            AsyncCircuitsConsumption(self._caller.with_raw_response),
        )

    @deprecated("The API deprecates this operation", category=None)
    async def get(
        self,
        dlm_circuit: int,
        phase: models.CircuitConsumptionPhase,
        **request_options: Unpack[RequestOptions],
    ) -> float:
        """Circuit / Consumption (phase).

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}``
        """
        return await self._call(
            operations.CONSUMPTION__GET_V1_0,
            request_options,
            (dlm_circuit, phase),
        )

    def list(
        self,
        circuit: int,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.CircuitConsumption, builtins.list[models.CircuitConsumption]]:
        """Circuit / Consumption.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/consumption``
        """
        return self._list(operations.CONSUMPTION__LIST_V2_0, request_options, (circuit,))


class AsyncCircuitsSocPriorities(AsyncResource):
    """The operations of ``client.circuits.soc_priorities``.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCircuitsSocPrioritiesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsSocPrioritiesWithRawResponse(
            AsyncCircuitsSocPriorities(self._caller.with_raw_response),
        )

    async def get(
        self,
        circuit: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.CircuitSocPriority:
        """Circuit / SoC Priorities / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/soc-priorities``
        """
        return await self._call(operations.SOC_PRIORITIES__GET_V2_0, request_options, (circuit,))


class AsyncCircuitsUnmanagedLoad(AsyncResource):
    """The operations of ``client.circuits.unmanaged_load``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCircuitsUnmanagedLoadWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsUnmanagedLoadWithRawResponse(
            AsyncCircuitsUnmanagedLoad(self._caller.with_raw_response),
        )

    def list(
        self,
        circuit: int,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.CircuitConsumption, builtins.list[models.CircuitConsumption]]:
        """Circuit / Unmanaged Load / Read.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/unmanaged-load``
        """
        return self._list(operations.UNMANAGED_LOAD__LIST_V2_0, request_options, (circuit,))


class AsyncCircuitsUserPriorities(AsyncResource):
    """The operations of ``client.circuits.user_priorities``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCircuitsUserPrioritiesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsUserPrioritiesWithRawResponse(
            AsyncCircuitsUserPriorities(self._caller.with_raw_response),
        )

    async def create(
        self,
        circuit: int,
        *,
        target_id: int,
        type: models.CircuitUserPriorityType,
        priority: float,
        **request_options: Unpack[RequestOptions],
    ) -> models.CircuitUserPriority:
        """Circuits / User Priority / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/circuits/v2.0/{circuit}/user-priorities``
        """
        return await self._call(
            operations.USER_PRIORITIES__CREATE_V2_0,
            request_options,
            (circuit,),
            {"targetId": target_id, "type": type, "priority": priority},
        )

    async def delete(
        self,
        circuit: int,
        user_priority: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuits / User Priority / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        return await self._call(
            operations.USER_PRIORITIES__DELETE_V2_0,
            request_options,
            (circuit, user_priority),
        )

    async def get(
        self,
        circuit: int,
        user_priority: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.CircuitUserPriority:
        """Circuits / User Priority / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        return await self._call(
            operations.USER_PRIORITIES__GET_V2_0,
            request_options,
            (circuit, user_priority),
        )

    def list(
        self,
        circuit: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.CircuitUserPriority, models.CircuitUserPriorityPage]:
        """Circuits / User Priorities / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities``
        """
        return self._list(
            operations.USER_PRIORITIES__LIST_V2_0,
            request_options,
            (circuit, per_page, cursor),
        )

    async def update(
        self,
        circuit: int,
        user_priority: int,
        *,
        target_id: int | Unset = UNSET,
        type: models.CircuitUserPriorityType | Unset = UNSET,
        priority: float | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.CircuitUserPriority:
        """Circuits / User Priority / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PATCH /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        return await self._call(
            operations.USER_PRIORITIES__UPDATE_V2_0,
            request_options,
            (circuit, user_priority),
            {"targetId": target_id, "type": type, "priority": priority},
        )


class AsyncCircuitsConsumptionV1_0(AsyncResource):
    """The operations of ``client.circuits.v1_0.consumption``: endpoint version v1.0 only.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCircuitsConsumptionV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsConsumptionV1_0WithRawResponse(
            AsyncCircuitsConsumptionV1_0(self._caller.with_raw_response),
        )

    @deprecated("The API deprecates this operation", category=None)
    async def get(
        self,
        dlm_circuit: int,
        phase: models.CircuitConsumptionPhase,
        **request_options: Unpack[RequestOptions],
    ) -> float:
        """Circuit / Consumption (phase).

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}``
        """
        return await self._call(
            operations.CONSUMPTION__GET_V1_0,
            request_options,
            (dlm_circuit, phase),
        )

    @deprecated("client.circuits.consumption.list replaces it", category=None)
    def list(
        self,
        dlm_circuit: int,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.CircuitConsumption, builtins.list[models.CircuitConsumption]]:
        """Circuit / Consumption (all phases).

        Deprecated: ``client.circuits.consumption.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption``
        """
        return self._list(operations.CONSUMPTION__LIST_V1_0, request_options, (dlm_circuit,))


class AsyncCircuitsV1_0(AsyncResource):
    """The operations of ``client.circuits.v1_0``: endpoint version v1.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``. One endpoint version only:
    ``consumption``.
    """

    __slots__ = ()

    @property
    def consumption(self) -> AsyncCircuitsConsumptionV1_0:
        """The operations of ``client.circuits.v1_0.consumption``: endpoint version v1.0 only."""
        return AsyncCircuitsConsumptionV1_0(self._caller)

    @property
    def with_raw_response(self) -> AsyncCircuitsV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsV1_0WithRawResponse(AsyncCircuitsV1_0(self._caller.with_raw_response))

    @deprecated("client.circuits.create replaces it", category=None)
    async def create(
        self,
        *,
        name: str,
        phases: models.CircuitPhases,
        max_current: float,
        charge_points: builtins.list[models.CircuitChargePoint],
        min_charge_point_current: float | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.V1Circuit:
        """Circuit / Create.

        Deprecated: ``client.circuits.create`` replaces it.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/circuits/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "name": name,
                "phases": phases,
                "maxCurrent": max_current,
                "minChargePointCurrent": min_charge_point_current,
                "setSessionLimitToZeroOnIdle": set_session_limit_to_zero_on_idle,
                "chargePoints": charge_points,
            },
        )

    @deprecated("client.circuits.delete replaces it", category=None)
    async def delete(self, dlm_circuit: int, **request_options: Unpack[RequestOptions]) -> None:
        """Circuit / Delete.

        Deprecated: ``client.circuits.delete`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``DELETE /public-api/resources/circuits/v1.0/{dlmCircuit}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (dlm_circuit,))

    @deprecated("client.circuits.get replaces it", category=None)
    async def get(
        self,
        dlm_circuit: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.V1Circuit:
        """Circuit / Read.

        Deprecated: ``client.circuits.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}``
        """
        return await self._call(operations.GET_V1_0, request_options, (dlm_circuit,))

    @deprecated("client.circuits.list replaces it", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.V1Circuit, models.V1CircuitPage]:
        """Circuits / Listing.

        Deprecated: ``client.circuits.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/circuits/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page))

    @deprecated("client.circuits.update replaces it", category=None)
    async def update(
        self,
        dlm_circuit: int,
        *,
        name: str | Unset = UNSET,
        phases: models.CircuitPhases | Unset = UNSET,
        max_current: float | Unset = UNSET,
        min_charge_point_current: float | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
        charge_points: builtins.list[models.CircuitChargePoint] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.V1CircuitUpdated:
        """Circuit / Update.

        Deprecated: ``client.circuits.update`` replaces it.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/circuits/v1.0/{dlmCircuit}``
        """
        return await self._call(
            operations.UPDATE_V1_0,
            request_options,
            (dlm_circuit,),
            {
                "name": name,
                "phases": phases,
                "maxCurrent": max_current,
                "minChargePointCurrent": min_charge_point_current,
                "setSessionLimitToZeroOnIdle": set_session_limit_to_zero_on_idle,
                "chargePoints": charge_points,
            },
        )


class AsyncCircuitsChargePointPrioritiesV2_0(AsyncResource):
    """The operations of ``client.circuits.v2_0.charge_point_priorities``: endpoint version v2.0
    only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCircuitsChargePointPrioritiesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsChargePointPrioritiesV2_0WithRawResponse(
            AsyncCircuitsChargePointPrioritiesV2_0(self._caller.with_raw_response),
        )

    def list(
        self,
        circuit: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.CircuitChargePointPriority, models.CircuitChargePointPriorityPage]:
        """Circuit / Charge Point Priorities / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities``
        """
        return self._list(
            operations.CHARGE_POINT_PRIORITIES__LIST_V2_0,
            request_options,
            (circuit, per_page, cursor),
        )


class AsyncCircuitsConsumptionV2_0(AsyncResource):
    """The operations of ``client.circuits.v2_0.consumption``: endpoint version v2.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCircuitsConsumptionV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsConsumptionV2_0WithRawResponse(
            AsyncCircuitsConsumptionV2_0(self._caller.with_raw_response),
        )

    def list(
        self,
        circuit: int,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.CircuitConsumption, builtins.list[models.CircuitConsumption]]:
        """Circuit / Consumption.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/consumption``
        """
        return self._list(operations.CONSUMPTION__LIST_V2_0, request_options, (circuit,))


class AsyncCircuitsSocPrioritiesV2_0(AsyncResource):
    """The operations of ``client.circuits.v2_0.soc_priorities``: endpoint version v2.0 only.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCircuitsSocPrioritiesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsSocPrioritiesV2_0WithRawResponse(
            AsyncCircuitsSocPrioritiesV2_0(self._caller.with_raw_response),
        )

    async def get(
        self,
        circuit: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.CircuitSocPriority:
        """Circuit / SoC Priorities / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/soc-priorities``
        """
        return await self._call(operations.SOC_PRIORITIES__GET_V2_0, request_options, (circuit,))


class AsyncCircuitsUnmanagedLoadV2_0(AsyncResource):
    """The operations of ``client.circuits.v2_0.unmanaged_load``: endpoint version v2.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCircuitsUnmanagedLoadV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsUnmanagedLoadV2_0WithRawResponse(
            AsyncCircuitsUnmanagedLoadV2_0(self._caller.with_raw_response),
        )

    def list(
        self,
        circuit: int,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.CircuitConsumption, builtins.list[models.CircuitConsumption]]:
        """Circuit / Unmanaged Load / Read.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/unmanaged-load``
        """
        return self._list(operations.UNMANAGED_LOAD__LIST_V2_0, request_options, (circuit,))


class AsyncCircuitsUserPrioritiesV2_0(AsyncResource):
    """The operations of ``client.circuits.v2_0.user_priorities``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCircuitsUserPrioritiesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsUserPrioritiesV2_0WithRawResponse(
            AsyncCircuitsUserPrioritiesV2_0(self._caller.with_raw_response),
        )

    async def create(
        self,
        circuit: int,
        *,
        target_id: int,
        type: models.CircuitUserPriorityType,
        priority: float,
        **request_options: Unpack[RequestOptions],
    ) -> models.CircuitUserPriority:
        """Circuits / User Priority / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/circuits/v2.0/{circuit}/user-priorities``
        """
        return await self._call(
            operations.USER_PRIORITIES__CREATE_V2_0,
            request_options,
            (circuit,),
            {"targetId": target_id, "type": type, "priority": priority},
        )

    async def delete(
        self,
        circuit: int,
        user_priority: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuits / User Priority / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        return await self._call(
            operations.USER_PRIORITIES__DELETE_V2_0,
            request_options,
            (circuit, user_priority),
        )

    async def get(
        self,
        circuit: int,
        user_priority: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.CircuitUserPriority:
        """Circuits / User Priority / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        return await self._call(
            operations.USER_PRIORITIES__GET_V2_0,
            request_options,
            (circuit, user_priority),
        )

    def list(
        self,
        circuit: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.CircuitUserPriority, models.CircuitUserPriorityPage]:
        """Circuits / User Priorities / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities``
        """
        return self._list(
            operations.USER_PRIORITIES__LIST_V2_0,
            request_options,
            (circuit, per_page, cursor),
        )

    async def update(
        self,
        circuit: int,
        user_priority: int,
        *,
        target_id: int | Unset = UNSET,
        type: models.CircuitUserPriorityType | Unset = UNSET,
        priority: float | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.CircuitUserPriority:
        """Circuits / User Priority / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PATCH /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        return await self._call(
            operations.USER_PRIORITIES__UPDATE_V2_0,
            request_options,
            (circuit, user_priority),
            {"targetId": target_id, "type": type, "priority": priority},
        )


class AsyncCircuitsV2_0(AsyncResource):
    """The operations of ``client.circuits.v2_0``: endpoint version v2.0 only.

    Methods: ``attach_charge_point``, ``create``, ``delete``, ``detach_charge_point``, ``get``,
    ``list``, ``set_charge_point_priority``, ``set_charge_point_priority_for_evse``,
    ``set_circuit_soc_priorities``, ``set_session_priority``, ``update``. One endpoint version
    only: ``charge_point_priorities``, ``consumption``, ``soc_priorities``, ``unmanaged_load``,
    ``user_priorities``.
    """

    __slots__ = ()

    @property
    def charge_point_priorities(self) -> AsyncCircuitsChargePointPrioritiesV2_0:
        """The operations of ``client.circuits.v2_0.charge_point_priorities``: endpoint version
        v2.0 only.
        """
        return AsyncCircuitsChargePointPrioritiesV2_0(self._caller)

    @property
    def consumption(self) -> AsyncCircuitsConsumptionV2_0:
        """The operations of ``client.circuits.v2_0.consumption``: endpoint version v2.0 only."""
        return AsyncCircuitsConsumptionV2_0(self._caller)

    @property
    def soc_priorities(self) -> AsyncCircuitsSocPrioritiesV2_0:
        """The operations of ``client.circuits.v2_0.soc_priorities``: endpoint version v2.0 only."""
        return AsyncCircuitsSocPrioritiesV2_0(self._caller)

    @property
    def unmanaged_load(self) -> AsyncCircuitsUnmanagedLoadV2_0:
        """The operations of ``client.circuits.v2_0.unmanaged_load``: endpoint version v2.0 only."""
        return AsyncCircuitsUnmanagedLoadV2_0(self._caller)

    @property
    def user_priorities(self) -> AsyncCircuitsUserPrioritiesV2_0:
        """The operations of ``client.circuits.v2_0.user_priorities``: endpoint version v2.0
        only.
        """
        return AsyncCircuitsUserPrioritiesV2_0(self._caller)

    @property
    def with_raw_response(self) -> AsyncCircuitsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsV2_0WithRawResponse(AsyncCircuitsV2_0(self._caller.with_raw_response))

    async def attach_charge_point(
        self,
        circuit: int,
        *,
        charge_point_id: int,
        priority: float | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuit / Attach Charge Point.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/attach-charge-point``
        """
        return await self._call(
            operations.ATTACH_CHARGE_POINT_V2_0,
            request_options,
            (circuit,),
            {"chargePointId": charge_point_id, "priority": priority},
        )

    async def create(
        self,
        *,
        name: str,
        phases: models.Phases,
        max_current: float,
        parent_circuit_id: int | None | Unset = UNSET,
        phase_rotation: models.PhaseRotation | Unset = UNSET,
        connected_phase: models.ConnectedPhase | Unset = UNSET,
        electrical_configuration: models.ElectricalConfiguration | Unset = UNSET,
        max_voltage: models.MaxVoltage | None | Unset = UNSET,
        min_charge_point_current: float | None | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
        electricity_meter_id: float | None | Unset = UNSET,
        offline_reserved_current: float | None | Unset = UNSET,
        load_balancing_integration: models.CircuitLoadBalancingIntegration | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.CircuitUpdated:
        """Circuit / Create.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/circuits/v2.0``
        """
        return await self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {
                "name": name,
                "parentCircuitId": parent_circuit_id,
                "phases": phases,
                "phaseRotation": phase_rotation,
                "connectedPhase": connected_phase,
                "electricalConfiguration": electrical_configuration,
                "maxVoltage": max_voltage,
                "maxCurrent": max_current,
                "minChargePointCurrent": min_charge_point_current,
                "setSessionLimitToZeroOnIdle": set_session_limit_to_zero_on_idle,
                "electricityMeterId": electricity_meter_id,
                "offlineReservedCurrent": offline_reserved_current,
                "loadBalancingIntegration": load_balancing_integration,
            },
        )

    async def delete(self, circuit: int, **request_options: Unpack[RequestOptions]) -> None:
        """Circuit / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}``
        """
        return await self._call(operations.DELETE_V2_0, request_options, (circuit,))

    async def detach_charge_point(
        self,
        circuit: int,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuit / Detach Charge Point.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}``
        """
        return await self._call(
            operations.DETACH_CHARGE_POINT_V2_0,
            request_options,
            (circuit, charge_point),
        )

    async def get(
        self,
        circuit: int,
        *,
        include: builtins.list[models.CircuitInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Circuit:
        """Circuit / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}``
        """
        return await self._call(operations.GET_V2_0, request_options, (circuit, include))

    def list(
        self,
        *,
        include: builtins.list[models.CircuitInclude] | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Circuit, models.CircuitPage]:
        """Circuits / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/circuits/v2.0``
        """
        return self._list(
            operations.LIST_V2_0,
            request_options,
            (include, filter, per_page, cursor),
        )

    async def set_charge_point_priority(
        self,
        circuit: int,
        charge_point: int,
        *,
        priority: float,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuit / Set Charge Point Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}``
        """
        return await self._call(
            operations.SET_CHARGE_POINT_PRIORITY_V2_0,
            request_options,
            (circuit, charge_point),
            {"priority": priority},
        )

    async def set_charge_point_priority_for_evse(
        self,
        circuit: int,
        charge_point: int,
        evse: int,
        *,
        priority: float,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuit / Set Charge Point EVSE Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}
        /evse/{evse}``
        """
        return await self._call(
            operations.SET_CHARGE_POINT_PRIORITY_FOR_EVSE_V2_0,
            request_options,
            (circuit, charge_point, evse),
            {"priority": priority},
        )

    async def set_circuit_soc_priorities(
        self,
        circuit: int,
        *,
        upper_threshold_percent: float | None | Unset = UNSET,
        high_soc_priority: float | Unset = UNSET,
        lower_threshold_percent: float | None | Unset = UNSET,
        low_soc_priority: float | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuit / Set Circuit SoC Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities``
        """
        return await self._call(
            operations.SET_CIRCUIT_SOC_PRIORITIES_V2_0,
            request_options,
            (circuit,),
            {
                "upperThresholdPercent": upper_threshold_percent,
                "highSoCPriority": high_soc_priority,
                "lowerThresholdPercent": lower_threshold_percent,
                "lowSoCPriority": low_soc_priority,
            },
        )

    async def set_session_priority(
        self,
        circuit: int,
        session: int,
        *,
        priority: float,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuit / Set Session Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-session-priority/{session}``
        """
        return await self._call(
            operations.SET_SESSION_PRIORITY_V2_0,
            request_options,
            (circuit, session),
            {"priority": priority},
        )

    async def update(
        self,
        circuit: int,
        *,
        name: str | Unset = UNSET,
        parent_circuit_id: int | None | Unset = UNSET,
        phases: models.Phases | Unset = UNSET,
        phase_rotation: models.PhaseRotation | Unset = UNSET,
        connected_phase: models.ConnectedPhase | Unset = UNSET,
        electrical_configuration: models.ElectricalConfiguration | Unset = UNSET,
        max_voltage: models.MaxVoltage | None | Unset = UNSET,
        max_current: float | Unset = UNSET,
        min_charge_point_current: float | None | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
        electricity_meter_id: float | None | Unset = UNSET,
        offline_reserved_current: float | None | Unset = UNSET,
        load_balancing_integration: models.CircuitLoadBalancingIntegration | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.CircuitUpdated:
        """Circuit / Update.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PATCH /public-api/resources/circuits/v2.0/{circuit}``
        """
        return await self._call(
            operations.UPDATE_V2_0,
            request_options,
            (circuit,),
            {
                "name": name,
                "parentCircuitId": parent_circuit_id,
                "phases": phases,
                "phaseRotation": phase_rotation,
                "connectedPhase": connected_phase,
                "electricalConfiguration": electrical_configuration,
                "maxVoltage": max_voltage,
                "maxCurrent": max_current,
                "minChargePointCurrent": min_charge_point_current,
                "setSessionLimitToZeroOnIdle": set_session_limit_to_zero_on_idle,
                "electricityMeterId": electricity_meter_id,
                "offlineReservedCurrent": offline_reserved_current,
                "loadBalancingIntegration": load_balancing_integration,
            },
        )


class AsyncCircuits(AsyncResource):
    """The operations of ``client.circuits``.

    Methods: ``attach_charge_point``, ``create``, ``delete``, ``detach_charge_point``, ``get``,
    ``list``, ``set_charge_point_priority``, ``set_charge_point_priority_for_evse``,
    ``set_circuit_soc_priorities``, ``set_session_priority``, ``update``. Resources inside:
    ``charge_point_priorities``, ``consumption``, ``soc_priorities``, ``unmanaged_load``,
    ``user_priorities``. One endpoint version only: ``v1_0``, ``v2_0``.
    """

    __slots__ = ()

    @property
    def charge_point_priorities(self) -> AsyncCircuitsChargePointPriorities:
        """The operations of ``client.circuits.charge_point_priorities``."""
        return AsyncCircuitsChargePointPriorities(self._caller)

    @property
    def consumption(self) -> AsyncCircuitsConsumption:
        """The operations of ``client.circuits.consumption``."""
        return AsyncCircuitsConsumption(self._caller)

    @property
    def soc_priorities(self) -> AsyncCircuitsSocPriorities:
        """The operations of ``client.circuits.soc_priorities``."""
        return AsyncCircuitsSocPriorities(self._caller)

    @property
    def unmanaged_load(self) -> AsyncCircuitsUnmanagedLoad:
        """The operations of ``client.circuits.unmanaged_load``."""
        return AsyncCircuitsUnmanagedLoad(self._caller)

    @property
    def user_priorities(self) -> AsyncCircuitsUserPriorities:
        """The operations of ``client.circuits.user_priorities``."""
        return AsyncCircuitsUserPriorities(self._caller)

    @property
    def v1_0(self) -> AsyncCircuitsV1_0:
        """The operations of ``client.circuits.v1_0``: endpoint version v1.0 only."""
        return AsyncCircuitsV1_0(self._caller)

    @property
    def v2_0(self) -> AsyncCircuitsV2_0:
        """The operations of ``client.circuits.v2_0``: endpoint version v2.0 only."""
        return AsyncCircuitsV2_0(self._caller)

    @property
    def with_raw_response(self) -> AsyncCircuitsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCircuitsWithRawResponse(AsyncCircuits(self._caller.with_raw_response))

    async def attach_charge_point(
        self,
        circuit: int,
        *,
        charge_point_id: int,
        priority: float | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuit / Attach Charge Point.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/attach-charge-point``
        """
        return await self._call(
            operations.ATTACH_CHARGE_POINT_V2_0,
            request_options,
            (circuit,),
            {"chargePointId": charge_point_id, "priority": priority},
        )

    async def create(
        self,
        *,
        name: str,
        phases: models.Phases,
        max_current: float,
        parent_circuit_id: int | None | Unset = UNSET,
        phase_rotation: models.PhaseRotation | Unset = UNSET,
        connected_phase: models.ConnectedPhase | Unset = UNSET,
        electrical_configuration: models.ElectricalConfiguration | Unset = UNSET,
        max_voltage: models.MaxVoltage | None | Unset = UNSET,
        min_charge_point_current: float | None | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
        electricity_meter_id: float | None | Unset = UNSET,
        offline_reserved_current: float | None | Unset = UNSET,
        load_balancing_integration: models.CircuitLoadBalancingIntegration | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.CircuitUpdated:
        """Circuit / Create.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/circuits/v2.0``
        """
        return await self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {
                "name": name,
                "parentCircuitId": parent_circuit_id,
                "phases": phases,
                "phaseRotation": phase_rotation,
                "connectedPhase": connected_phase,
                "electricalConfiguration": electrical_configuration,
                "maxVoltage": max_voltage,
                "maxCurrent": max_current,
                "minChargePointCurrent": min_charge_point_current,
                "setSessionLimitToZeroOnIdle": set_session_limit_to_zero_on_idle,
                "electricityMeterId": electricity_meter_id,
                "offlineReservedCurrent": offline_reserved_current,
                "loadBalancingIntegration": load_balancing_integration,
            },
        )

    async def delete(self, circuit: int, **request_options: Unpack[RequestOptions]) -> None:
        """Circuit / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}``
        """
        return await self._call(operations.DELETE_V2_0, request_options, (circuit,))

    async def detach_charge_point(
        self,
        circuit: int,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuit / Detach Charge Point.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}``
        """
        return await self._call(
            operations.DETACH_CHARGE_POINT_V2_0,
            request_options,
            (circuit, charge_point),
        )

    async def get(
        self,
        circuit: int,
        *,
        include: builtins.list[models.CircuitInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Circuit:
        """Circuit / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}``
        """
        return await self._call(operations.GET_V2_0, request_options, (circuit, include))

    def list(
        self,
        *,
        include: builtins.list[models.CircuitInclude] | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Circuit, models.CircuitPage]:
        """Circuits / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/circuits/v2.0``
        """
        return self._list(
            operations.LIST_V2_0,
            request_options,
            (include, filter, per_page, cursor),
        )

    async def set_charge_point_priority(
        self,
        circuit: int,
        charge_point: int,
        *,
        priority: float,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuit / Set Charge Point Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}``
        """
        return await self._call(
            operations.SET_CHARGE_POINT_PRIORITY_V2_0,
            request_options,
            (circuit, charge_point),
            {"priority": priority},
        )

    async def set_charge_point_priority_for_evse(
        self,
        circuit: int,
        charge_point: int,
        evse: int,
        *,
        priority: float,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuit / Set Charge Point EVSE Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}
        /evse/{evse}``
        """
        return await self._call(
            operations.SET_CHARGE_POINT_PRIORITY_FOR_EVSE_V2_0,
            request_options,
            (circuit, charge_point, evse),
            {"priority": priority},
        )

    async def set_circuit_soc_priorities(
        self,
        circuit: int,
        *,
        upper_threshold_percent: float | None | Unset = UNSET,
        high_soc_priority: float | Unset = UNSET,
        lower_threshold_percent: float | None | Unset = UNSET,
        low_soc_priority: float | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuit / Set Circuit SoC Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities``
        """
        return await self._call(
            operations.SET_CIRCUIT_SOC_PRIORITIES_V2_0,
            request_options,
            (circuit,),
            {
                "upperThresholdPercent": upper_threshold_percent,
                "highSoCPriority": high_soc_priority,
                "lowerThresholdPercent": lower_threshold_percent,
                "lowSoCPriority": low_soc_priority,
            },
        )

    async def set_session_priority(
        self,
        circuit: int,
        session: int,
        *,
        priority: float,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Circuit / Set Session Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-session-priority/{session}``
        """
        return await self._call(
            operations.SET_SESSION_PRIORITY_V2_0,
            request_options,
            (circuit, session),
            {"priority": priority},
        )

    async def update(
        self,
        circuit: int,
        *,
        name: str | Unset = UNSET,
        parent_circuit_id: int | None | Unset = UNSET,
        phases: models.Phases | Unset = UNSET,
        phase_rotation: models.PhaseRotation | Unset = UNSET,
        connected_phase: models.ConnectedPhase | Unset = UNSET,
        electrical_configuration: models.ElectricalConfiguration | Unset = UNSET,
        max_voltage: models.MaxVoltage | None | Unset = UNSET,
        max_current: float | Unset = UNSET,
        min_charge_point_current: float | None | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
        electricity_meter_id: float | None | Unset = UNSET,
        offline_reserved_current: float | None | Unset = UNSET,
        load_balancing_integration: models.CircuitLoadBalancingIntegration | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.CircuitUpdated:
        """Circuit / Update.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PATCH /public-api/resources/circuits/v2.0/{circuit}``
        """
        return await self._call(
            operations.UPDATE_V2_0,
            request_options,
            (circuit,),
            {
                "name": name,
                "parentCircuitId": parent_circuit_id,
                "phases": phases,
                "phaseRotation": phase_rotation,
                "connectedPhase": connected_phase,
                "electricalConfiguration": electrical_configuration,
                "maxVoltage": max_voltage,
                "maxCurrent": max_current,
                "minChargePointCurrent": min_charge_point_current,
                "setSessionLimitToZeroOnIdle": set_session_limit_to_zero_on_idle,
                "electricityMeterId": electricity_meter_id,
                "offlineReservedCurrent": offline_reserved_current,
                "loadBalancingIntegration": load_balancing_integration,
            },
        )


class AsyncCircuitsChargePointPrioritiesWithRawResponse(AsyncWrappedResource):
    """``client.circuits.charge_point_priorities``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncCircuitsChargePointPriorities.list)


class AsyncCircuitsConsumptionWithRawResponse(AsyncWrappedResource):
    """``client.circuits.consumption``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncCircuitsConsumption.get)
    list = AsyncRawMethod(AsyncCircuitsConsumption.list)


class AsyncCircuitsSocPrioritiesWithRawResponse(AsyncWrappedResource):
    """``client.circuits.soc_priorities``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncCircuitsSocPriorities.get)


class AsyncCircuitsUnmanagedLoadWithRawResponse(AsyncWrappedResource):
    """``client.circuits.unmanaged_load``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncCircuitsUnmanagedLoad.list)


class AsyncCircuitsUserPrioritiesWithRawResponse(AsyncWrappedResource):
    """``client.circuits.user_priorities``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncCircuitsUserPriorities.create)
    delete = AsyncRawMethod(AsyncCircuitsUserPriorities.delete)
    get = AsyncRawMethod(AsyncCircuitsUserPriorities.get)
    list = AsyncRawMethod(AsyncCircuitsUserPriorities.list)
    update = AsyncRawMethod(AsyncCircuitsUserPriorities.update)


class AsyncCircuitsConsumptionV1_0WithRawResponse(AsyncWrappedResource):
    """``client.circuits.v1_0.consumption``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncCircuitsConsumptionV1_0.get)
    list = AsyncRawMethod(AsyncCircuitsConsumptionV1_0.list)


class AsyncCircuitsV1_0WithRawResponse(AsyncWrappedResource):
    """``client.circuits.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def consumption(self) -> AsyncCircuitsConsumptionV1_0WithRawResponse:
        """The operations of ``client.circuits.v1_0.consumption``: endpoint version v1.0 only."""
        return AsyncCircuitsConsumptionV1_0WithRawResponse(self._resource.consumption)

    create = AsyncRawMethod(AsyncCircuitsV1_0.create)
    delete = AsyncRawMethod(AsyncCircuitsV1_0.delete)
    get = AsyncRawMethod(AsyncCircuitsV1_0.get)
    list = AsyncRawMethod(AsyncCircuitsV1_0.list)
    update = AsyncRawMethod(AsyncCircuitsV1_0.update)


class AsyncCircuitsChargePointPrioritiesV2_0WithRawResponse(AsyncWrappedResource):
    """``client.circuits.v2_0.charge_point_priorities``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncCircuitsChargePointPrioritiesV2_0.list)


class AsyncCircuitsConsumptionV2_0WithRawResponse(AsyncWrappedResource):
    """``client.circuits.v2_0.consumption``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncCircuitsConsumptionV2_0.list)


class AsyncCircuitsSocPrioritiesV2_0WithRawResponse(AsyncWrappedResource):
    """``client.circuits.v2_0.soc_priorities``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncCircuitsSocPrioritiesV2_0.get)


class AsyncCircuitsUnmanagedLoadV2_0WithRawResponse(AsyncWrappedResource):
    """``client.circuits.v2_0.unmanaged_load``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncCircuitsUnmanagedLoadV2_0.list)


class AsyncCircuitsUserPrioritiesV2_0WithRawResponse(AsyncWrappedResource):
    """``client.circuits.v2_0.user_priorities``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncCircuitsUserPrioritiesV2_0.create)
    delete = AsyncRawMethod(AsyncCircuitsUserPrioritiesV2_0.delete)
    get = AsyncRawMethod(AsyncCircuitsUserPrioritiesV2_0.get)
    list = AsyncRawMethod(AsyncCircuitsUserPrioritiesV2_0.list)
    update = AsyncRawMethod(AsyncCircuitsUserPrioritiesV2_0.update)


class AsyncCircuitsV2_0WithRawResponse(AsyncWrappedResource):
    """``client.circuits.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def charge_point_priorities(self) -> AsyncCircuitsChargePointPrioritiesV2_0WithRawResponse:
        """The operations of ``client.circuits.v2_0.charge_point_priorities``: endpoint version
        v2.0 only.
        """
        return AsyncCircuitsChargePointPrioritiesV2_0WithRawResponse(
            self._resource.charge_point_priorities,
        )

    @property
    def consumption(self) -> AsyncCircuitsConsumptionV2_0WithRawResponse:
        """The operations of ``client.circuits.v2_0.consumption``: endpoint version v2.0 only."""
        return AsyncCircuitsConsumptionV2_0WithRawResponse(self._resource.consumption)

    @property
    def soc_priorities(self) -> AsyncCircuitsSocPrioritiesV2_0WithRawResponse:
        """The operations of ``client.circuits.v2_0.soc_priorities``: endpoint version v2.0 only."""
        return AsyncCircuitsSocPrioritiesV2_0WithRawResponse(self._resource.soc_priorities)

    @property
    def unmanaged_load(self) -> AsyncCircuitsUnmanagedLoadV2_0WithRawResponse:
        """The operations of ``client.circuits.v2_0.unmanaged_load``: endpoint version v2.0 only."""
        return AsyncCircuitsUnmanagedLoadV2_0WithRawResponse(self._resource.unmanaged_load)

    @property
    def user_priorities(self) -> AsyncCircuitsUserPrioritiesV2_0WithRawResponse:
        """The operations of ``client.circuits.v2_0.user_priorities``: endpoint version v2.0
        only.
        """
        return AsyncCircuitsUserPrioritiesV2_0WithRawResponse(self._resource.user_priorities)

    attach_charge_point = AsyncRawMethod(AsyncCircuitsV2_0.attach_charge_point)
    create = AsyncRawMethod(AsyncCircuitsV2_0.create)
    delete = AsyncRawMethod(AsyncCircuitsV2_0.delete)
    detach_charge_point = AsyncRawMethod(AsyncCircuitsV2_0.detach_charge_point)
    get = AsyncRawMethod(AsyncCircuitsV2_0.get)
    list = AsyncRawMethod(AsyncCircuitsV2_0.list)
    set_charge_point_priority = AsyncRawMethod(AsyncCircuitsV2_0.set_charge_point_priority)
    set_charge_point_priority_for_evse = AsyncRawMethod(
        AsyncCircuitsV2_0.set_charge_point_priority_for_evse
    )
    set_circuit_soc_priorities = AsyncRawMethod(AsyncCircuitsV2_0.set_circuit_soc_priorities)
    set_session_priority = AsyncRawMethod(AsyncCircuitsV2_0.set_session_priority)
    update = AsyncRawMethod(AsyncCircuitsV2_0.update)


class AsyncCircuitsWithRawResponse(AsyncWrappedResource):
    """``client.circuits``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def charge_point_priorities(self) -> AsyncCircuitsChargePointPrioritiesWithRawResponse:
        """The operations of ``client.circuits.charge_point_priorities``."""
        return AsyncCircuitsChargePointPrioritiesWithRawResponse(
            self._resource.charge_point_priorities,
        )

    @property
    def consumption(self) -> AsyncCircuitsConsumptionWithRawResponse:
        """The operations of ``client.circuits.consumption``."""
        return AsyncCircuitsConsumptionWithRawResponse(self._resource.consumption)

    @property
    def soc_priorities(self) -> AsyncCircuitsSocPrioritiesWithRawResponse:
        """The operations of ``client.circuits.soc_priorities``."""
        return AsyncCircuitsSocPrioritiesWithRawResponse(self._resource.soc_priorities)

    @property
    def unmanaged_load(self) -> AsyncCircuitsUnmanagedLoadWithRawResponse:
        """The operations of ``client.circuits.unmanaged_load``."""
        return AsyncCircuitsUnmanagedLoadWithRawResponse(self._resource.unmanaged_load)

    @property
    def user_priorities(self) -> AsyncCircuitsUserPrioritiesWithRawResponse:
        """The operations of ``client.circuits.user_priorities``."""
        return AsyncCircuitsUserPrioritiesWithRawResponse(self._resource.user_priorities)

    @property
    def v1_0(self) -> AsyncCircuitsV1_0WithRawResponse:
        """The operations of ``client.circuits.v1_0``: endpoint version v1.0 only."""
        return AsyncCircuitsV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v2_0(self) -> AsyncCircuitsV2_0WithRawResponse:
        """The operations of ``client.circuits.v2_0``: endpoint version v2.0 only."""
        return AsyncCircuitsV2_0WithRawResponse(self._resource.v2_0)

    attach_charge_point = AsyncRawMethod(AsyncCircuits.attach_charge_point)
    create = AsyncRawMethod(AsyncCircuits.create)
    delete = AsyncRawMethod(AsyncCircuits.delete)
    detach_charge_point = AsyncRawMethod(AsyncCircuits.detach_charge_point)
    get = AsyncRawMethod(AsyncCircuits.get)
    list = AsyncRawMethod(AsyncCircuits.list)
    set_charge_point_priority = AsyncRawMethod(AsyncCircuits.set_charge_point_priority)
    set_charge_point_priority_for_evse = AsyncRawMethod(
        AsyncCircuits.set_charge_point_priority_for_evse
    )
    set_circuit_soc_priorities = AsyncRawMethod(AsyncCircuits.set_circuit_soc_priorities)
    set_session_priority = AsyncRawMethod(AsyncCircuits.set_session_priority)
    update = AsyncRawMethod(AsyncCircuits.update)
