"""The operations of ``client.circuits``."""

from __future__ import annotations

import builtins
from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import circuits as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class CircuitsChargePointPriorities(Resource):
    """The operations of ``client.circuits.charge_point_priorities``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> CircuitsChargePointPrioritiesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsChargePointPrioritiesWithRawResponse(
            CircuitsChargePointPriorities(self._caller.with_raw_response),
        )

    def list(
        self,
        circuit: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.CircuitChargePointPriority, models.CircuitChargePointPriorityPage]:
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


class CircuitsConsumption(Resource):
    """The operations of ``client.circuits.consumption``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> CircuitsConsumptionWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsConsumptionWithRawResponse(
            CircuitsConsumption(self._caller.with_raw_response),
        )

    @deprecated("The API deprecates this operation", category=None)
    def get(
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
        return self._call(operations.CONSUMPTION__GET_V1_0, request_options, (dlm_circuit, phase))

    def list(
        self,
        circuit: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.CircuitConsumption, builtins.list[models.CircuitConsumption]]:
        """Circuit / Consumption.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/consumption``
        """
        return self._list(operations.CONSUMPTION__LIST_V2_0, request_options, (circuit,))


class CircuitsSocPriorities(Resource):
    """The operations of ``client.circuits.soc_priorities``.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> CircuitsSocPrioritiesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsSocPrioritiesWithRawResponse(
            CircuitsSocPriorities(self._caller.with_raw_response),
        )

    def get(
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
        return self._call(operations.SOC_PRIORITIES__GET_V2_0, request_options, (circuit,))


class CircuitsUnmanagedLoad(Resource):
    """The operations of ``client.circuits.unmanaged_load``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> CircuitsUnmanagedLoadWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsUnmanagedLoadWithRawResponse(
            CircuitsUnmanagedLoad(self._caller.with_raw_response),
        )

    def list(
        self,
        circuit: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.CircuitConsumption, builtins.list[models.CircuitConsumption]]:
        """Circuit / Unmanaged Load / Read.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/unmanaged-load``
        """
        return self._list(operations.UNMANAGED_LOAD__LIST_V2_0, request_options, (circuit,))


class CircuitsUserPriorities(Resource):
    """The operations of ``client.circuits.user_priorities``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> CircuitsUserPrioritiesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsUserPrioritiesWithRawResponse(
            CircuitsUserPriorities(self._caller.with_raw_response),
        )

    def create(
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
        return self._call(
            operations.USER_PRIORITIES__CREATE_V2_0,
            request_options,
            (circuit,),
            {"targetId": target_id, "type": type, "priority": priority},
        )

    def delete(
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
        return self._call(
            operations.USER_PRIORITIES__DELETE_V2_0,
            request_options,
            (circuit, user_priority),
        )

    def get(
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
        return self._call(
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
    ) -> Page[models.CircuitUserPriority, models.CircuitUserPriorityPage]:
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

    def update(
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
        return self._call(
            operations.USER_PRIORITIES__UPDATE_V2_0,
            request_options,
            (circuit, user_priority),
            {"targetId": target_id, "type": type, "priority": priority},
        )


class CircuitsConsumptionV1_0(Resource):
    """The operations of ``client.circuits.v1_0.consumption``: endpoint version v1.0 only.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> CircuitsConsumptionV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsConsumptionV1_0WithRawResponse(
            CircuitsConsumptionV1_0(self._caller.with_raw_response),
        )

    @deprecated("The API deprecates this operation", category=None)
    def get(
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
        return self._call(operations.CONSUMPTION__GET_V1_0, request_options, (dlm_circuit, phase))

    @deprecated("client.circuits.consumption.list replaces it", category=None)
    def list(
        self,
        dlm_circuit: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.CircuitConsumption, builtins.list[models.CircuitConsumption]]:
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


class CircuitsV1_0(Resource):
    """The operations of ``client.circuits.v1_0``: endpoint version v1.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``. One endpoint version only:
    ``consumption``.
    """

    __slots__ = ()

    @property
    def consumption(self) -> CircuitsConsumptionV1_0:
        """The operations of ``client.circuits.v1_0.consumption``: endpoint version v1.0 only."""
        return CircuitsConsumptionV1_0(self._caller)

    @property
    def with_raw_response(self) -> CircuitsV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsV1_0WithRawResponse(CircuitsV1_0(self._caller.with_raw_response))

    @deprecated("client.circuits.create replaces it", category=None)
    def create(
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
        return self._call(
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
    def delete(self, dlm_circuit: int, **request_options: Unpack[RequestOptions]) -> None:
        """Circuit / Delete.

        Deprecated: ``client.circuits.delete`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``DELETE /public-api/resources/circuits/v1.0/{dlmCircuit}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (dlm_circuit,))

    @deprecated("client.circuits.get replaces it", category=None)
    def get(self, dlm_circuit: int, **request_options: Unpack[RequestOptions]) -> models.V1Circuit:
        """Circuit / Read.

        Deprecated: ``client.circuits.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}``
        """
        return self._call(operations.GET_V1_0, request_options, (dlm_circuit,))

    @deprecated("client.circuits.list replaces it", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.V1Circuit, models.V1CircuitPage]:
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
    def update(
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
        return self._call(
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


class CircuitsChargePointPrioritiesV2_0(Resource):
    """The operations of ``client.circuits.v2_0.charge_point_priorities``: endpoint version v2.0
    only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> CircuitsChargePointPrioritiesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsChargePointPrioritiesV2_0WithRawResponse(
            CircuitsChargePointPrioritiesV2_0(self._caller.with_raw_response),
        )

    def list(
        self,
        circuit: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.CircuitChargePointPriority, models.CircuitChargePointPriorityPage]:
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


class CircuitsConsumptionV2_0(Resource):
    """The operations of ``client.circuits.v2_0.consumption``: endpoint version v2.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> CircuitsConsumptionV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsConsumptionV2_0WithRawResponse(
            CircuitsConsumptionV2_0(self._caller.with_raw_response),
        )

    def list(
        self,
        circuit: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.CircuitConsumption, builtins.list[models.CircuitConsumption]]:
        """Circuit / Consumption.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/consumption``
        """
        return self._list(operations.CONSUMPTION__LIST_V2_0, request_options, (circuit,))


class CircuitsSocPrioritiesV2_0(Resource):
    """The operations of ``client.circuits.v2_0.soc_priorities``: endpoint version v2.0 only.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> CircuitsSocPrioritiesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsSocPrioritiesV2_0WithRawResponse(
            CircuitsSocPrioritiesV2_0(self._caller.with_raw_response),
        )

    def get(
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
        return self._call(operations.SOC_PRIORITIES__GET_V2_0, request_options, (circuit,))


class CircuitsUnmanagedLoadV2_0(Resource):
    """The operations of ``client.circuits.v2_0.unmanaged_load``: endpoint version v2.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> CircuitsUnmanagedLoadV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsUnmanagedLoadV2_0WithRawResponse(
            CircuitsUnmanagedLoadV2_0(self._caller.with_raw_response),
        )

    def list(
        self,
        circuit: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.CircuitConsumption, builtins.list[models.CircuitConsumption]]:
        """Circuit / Unmanaged Load / Read.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/unmanaged-load``
        """
        return self._list(operations.UNMANAGED_LOAD__LIST_V2_0, request_options, (circuit,))


class CircuitsUserPrioritiesV2_0(Resource):
    """The operations of ``client.circuits.v2_0.user_priorities``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> CircuitsUserPrioritiesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsUserPrioritiesV2_0WithRawResponse(
            CircuitsUserPrioritiesV2_0(self._caller.with_raw_response),
        )

    def create(
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
        return self._call(
            operations.USER_PRIORITIES__CREATE_V2_0,
            request_options,
            (circuit,),
            {"targetId": target_id, "type": type, "priority": priority},
        )

    def delete(
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
        return self._call(
            operations.USER_PRIORITIES__DELETE_V2_0,
            request_options,
            (circuit, user_priority),
        )

    def get(
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
        return self._call(
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
    ) -> Page[models.CircuitUserPriority, models.CircuitUserPriorityPage]:
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

    def update(
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
        return self._call(
            operations.USER_PRIORITIES__UPDATE_V2_0,
            request_options,
            (circuit, user_priority),
            {"targetId": target_id, "type": type, "priority": priority},
        )


class CircuitsV2_0(Resource):
    """The operations of ``client.circuits.v2_0``: endpoint version v2.0 only.

    Methods: ``attach_charge_point``, ``create``, ``delete``, ``detach_charge_point``, ``get``,
    ``list``, ``set_charge_point_priority``, ``set_charge_point_priority_for_evse``,
    ``set_circuit_soc_priorities``, ``set_session_priority``, ``update``. One endpoint version
    only: ``charge_point_priorities``, ``consumption``, ``soc_priorities``, ``unmanaged_load``,
    ``user_priorities``.
    """

    __slots__ = ()

    @property
    def charge_point_priorities(self) -> CircuitsChargePointPrioritiesV2_0:
        """The operations of ``client.circuits.v2_0.charge_point_priorities``: endpoint version
        v2.0 only.
        """
        return CircuitsChargePointPrioritiesV2_0(self._caller)

    @property
    def consumption(self) -> CircuitsConsumptionV2_0:
        """The operations of ``client.circuits.v2_0.consumption``: endpoint version v2.0 only."""
        return CircuitsConsumptionV2_0(self._caller)

    @property
    def soc_priorities(self) -> CircuitsSocPrioritiesV2_0:
        """The operations of ``client.circuits.v2_0.soc_priorities``: endpoint version v2.0 only."""
        return CircuitsSocPrioritiesV2_0(self._caller)

    @property
    def unmanaged_load(self) -> CircuitsUnmanagedLoadV2_0:
        """The operations of ``client.circuits.v2_0.unmanaged_load``: endpoint version v2.0 only."""
        return CircuitsUnmanagedLoadV2_0(self._caller)

    @property
    def user_priorities(self) -> CircuitsUserPrioritiesV2_0:
        """The operations of ``client.circuits.v2_0.user_priorities``: endpoint version v2.0
        only.
        """
        return CircuitsUserPrioritiesV2_0(self._caller)

    @property
    def with_raw_response(self) -> CircuitsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsV2_0WithRawResponse(CircuitsV2_0(self._caller.with_raw_response))

    def attach_charge_point(
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
        return self._call(
            operations.ATTACH_CHARGE_POINT_V2_0,
            request_options,
            (circuit,),
            {"chargePointId": charge_point_id, "priority": priority},
        )

    def create(
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
        return self._call(
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

    def delete(self, circuit: int, **request_options: Unpack[RequestOptions]) -> None:
        """Circuit / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (circuit,))

    def detach_charge_point(
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
        return self._call(
            operations.DETACH_CHARGE_POINT_V2_0,
            request_options,
            (circuit, charge_point),
        )

    def get(
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
        return self._call(operations.GET_V2_0, request_options, (circuit, include))

    def list(
        self,
        *,
        include: builtins.list[models.CircuitInclude] | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Circuit, models.CircuitPage]:
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

    def set_charge_point_priority(
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
        return self._call(
            operations.SET_CHARGE_POINT_PRIORITY_V2_0,
            request_options,
            (circuit, charge_point),
            {"priority": priority},
        )

    def set_charge_point_priority_for_evse(
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
        return self._call(
            operations.SET_CHARGE_POINT_PRIORITY_FOR_EVSE_V2_0,
            request_options,
            (circuit, charge_point, evse),
            {"priority": priority},
        )

    def set_circuit_soc_priorities(
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
        return self._call(
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

    def set_session_priority(
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
        return self._call(
            operations.SET_SESSION_PRIORITY_V2_0,
            request_options,
            (circuit, session),
            {"priority": priority},
        )

    def update(
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
        return self._call(
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


class Circuits(Resource):
    """The operations of ``client.circuits``.

    Methods: ``attach_charge_point``, ``create``, ``delete``, ``detach_charge_point``, ``get``,
    ``list``, ``set_charge_point_priority``, ``set_charge_point_priority_for_evse``,
    ``set_circuit_soc_priorities``, ``set_session_priority``, ``update``. Resources inside:
    ``charge_point_priorities``, ``consumption``, ``soc_priorities``, ``unmanaged_load``,
    ``user_priorities``. One endpoint version only: ``v1_0``, ``v2_0``.
    """

    __slots__ = ()

    @property
    def charge_point_priorities(self) -> CircuitsChargePointPriorities:
        """The operations of ``client.circuits.charge_point_priorities``."""
        return CircuitsChargePointPriorities(self._caller)

    @property
    def consumption(self) -> CircuitsConsumption:
        """The operations of ``client.circuits.consumption``."""
        return CircuitsConsumption(self._caller)

    @property
    def soc_priorities(self) -> CircuitsSocPriorities:
        """The operations of ``client.circuits.soc_priorities``."""
        return CircuitsSocPriorities(self._caller)

    @property
    def unmanaged_load(self) -> CircuitsUnmanagedLoad:
        """The operations of ``client.circuits.unmanaged_load``."""
        return CircuitsUnmanagedLoad(self._caller)

    @property
    def user_priorities(self) -> CircuitsUserPriorities:
        """The operations of ``client.circuits.user_priorities``."""
        return CircuitsUserPriorities(self._caller)

    @property
    def v1_0(self) -> CircuitsV1_0:
        """The operations of ``client.circuits.v1_0``: endpoint version v1.0 only."""
        return CircuitsV1_0(self._caller)

    @property
    def v2_0(self) -> CircuitsV2_0:
        """The operations of ``client.circuits.v2_0``: endpoint version v2.0 only."""
        return CircuitsV2_0(self._caller)

    @property
    def with_raw_response(self) -> CircuitsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CircuitsWithRawResponse(Circuits(self._caller.with_raw_response))

    def attach_charge_point(
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
        return self._call(
            operations.ATTACH_CHARGE_POINT_V2_0,
            request_options,
            (circuit,),
            {"chargePointId": charge_point_id, "priority": priority},
        )

    def create(
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
        return self._call(
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

    def delete(self, circuit: int, **request_options: Unpack[RequestOptions]) -> None:
        """Circuit / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (circuit,))

    def detach_charge_point(
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
        return self._call(
            operations.DETACH_CHARGE_POINT_V2_0,
            request_options,
            (circuit, charge_point),
        )

    def get(
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
        return self._call(operations.GET_V2_0, request_options, (circuit, include))

    def list(
        self,
        *,
        include: builtins.list[models.CircuitInclude] | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Circuit, models.CircuitPage]:
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

    def set_charge_point_priority(
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
        return self._call(
            operations.SET_CHARGE_POINT_PRIORITY_V2_0,
            request_options,
            (circuit, charge_point),
            {"priority": priority},
        )

    def set_charge_point_priority_for_evse(
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
        return self._call(
            operations.SET_CHARGE_POINT_PRIORITY_FOR_EVSE_V2_0,
            request_options,
            (circuit, charge_point, evse),
            {"priority": priority},
        )

    def set_circuit_soc_priorities(
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
        return self._call(
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

    def set_session_priority(
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
        return self._call(
            operations.SET_SESSION_PRIORITY_V2_0,
            request_options,
            (circuit, session),
            {"priority": priority},
        )

    def update(
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
        return self._call(
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


class CircuitsChargePointPrioritiesWithRawResponse(WrappedResource):
    """``client.circuits.charge_point_priorities``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(CircuitsChargePointPriorities.list)


class CircuitsConsumptionWithRawResponse(WrappedResource):
    """``client.circuits.consumption``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(CircuitsConsumption.get)
    list = RawMethod(CircuitsConsumption.list)


class CircuitsSocPrioritiesWithRawResponse(WrappedResource):
    """``client.circuits.soc_priorities``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(CircuitsSocPriorities.get)


class CircuitsUnmanagedLoadWithRawResponse(WrappedResource):
    """``client.circuits.unmanaged_load``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(CircuitsUnmanagedLoad.list)


class CircuitsUserPrioritiesWithRawResponse(WrappedResource):
    """``client.circuits.user_priorities``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(CircuitsUserPriorities.create)
    delete = RawMethod(CircuitsUserPriorities.delete)
    get = RawMethod(CircuitsUserPriorities.get)
    list = RawMethod(CircuitsUserPriorities.list)
    update = RawMethod(CircuitsUserPriorities.update)


class CircuitsConsumptionV1_0WithRawResponse(WrappedResource):
    """``client.circuits.v1_0.consumption``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(CircuitsConsumptionV1_0.get)
    list = RawMethod(CircuitsConsumptionV1_0.list)


class CircuitsV1_0WithRawResponse(WrappedResource):
    """``client.circuits.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def consumption(self) -> CircuitsConsumptionV1_0WithRawResponse:
        """The operations of ``client.circuits.v1_0.consumption``: endpoint version v1.0 only."""
        return CircuitsConsumptionV1_0WithRawResponse(self._resource.consumption)

    create = RawMethod(CircuitsV1_0.create)
    delete = RawMethod(CircuitsV1_0.delete)
    get = RawMethod(CircuitsV1_0.get)
    list = RawMethod(CircuitsV1_0.list)
    update = RawMethod(CircuitsV1_0.update)


class CircuitsChargePointPrioritiesV2_0WithRawResponse(WrappedResource):
    """``client.circuits.v2_0.charge_point_priorities``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(CircuitsChargePointPrioritiesV2_0.list)


class CircuitsConsumptionV2_0WithRawResponse(WrappedResource):
    """``client.circuits.v2_0.consumption``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(CircuitsConsumptionV2_0.list)


class CircuitsSocPrioritiesV2_0WithRawResponse(WrappedResource):
    """``client.circuits.v2_0.soc_priorities``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(CircuitsSocPrioritiesV2_0.get)


class CircuitsUnmanagedLoadV2_0WithRawResponse(WrappedResource):
    """``client.circuits.v2_0.unmanaged_load``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(CircuitsUnmanagedLoadV2_0.list)


class CircuitsUserPrioritiesV2_0WithRawResponse(WrappedResource):
    """``client.circuits.v2_0.user_priorities``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(CircuitsUserPrioritiesV2_0.create)
    delete = RawMethod(CircuitsUserPrioritiesV2_0.delete)
    get = RawMethod(CircuitsUserPrioritiesV2_0.get)
    list = RawMethod(CircuitsUserPrioritiesV2_0.list)
    update = RawMethod(CircuitsUserPrioritiesV2_0.update)


class CircuitsV2_0WithRawResponse(WrappedResource):
    """``client.circuits.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def charge_point_priorities(self) -> CircuitsChargePointPrioritiesV2_0WithRawResponse:
        """The operations of ``client.circuits.v2_0.charge_point_priorities``: endpoint version
        v2.0 only.
        """
        return CircuitsChargePointPrioritiesV2_0WithRawResponse(
            self._resource.charge_point_priorities,
        )

    @property
    def consumption(self) -> CircuitsConsumptionV2_0WithRawResponse:
        """The operations of ``client.circuits.v2_0.consumption``: endpoint version v2.0 only."""
        return CircuitsConsumptionV2_0WithRawResponse(self._resource.consumption)

    @property
    def soc_priorities(self) -> CircuitsSocPrioritiesV2_0WithRawResponse:
        """The operations of ``client.circuits.v2_0.soc_priorities``: endpoint version v2.0 only."""
        return CircuitsSocPrioritiesV2_0WithRawResponse(self._resource.soc_priorities)

    @property
    def unmanaged_load(self) -> CircuitsUnmanagedLoadV2_0WithRawResponse:
        """The operations of ``client.circuits.v2_0.unmanaged_load``: endpoint version v2.0 only."""
        return CircuitsUnmanagedLoadV2_0WithRawResponse(self._resource.unmanaged_load)

    @property
    def user_priorities(self) -> CircuitsUserPrioritiesV2_0WithRawResponse:
        """The operations of ``client.circuits.v2_0.user_priorities``: endpoint version v2.0
        only.
        """
        return CircuitsUserPrioritiesV2_0WithRawResponse(self._resource.user_priorities)

    attach_charge_point = RawMethod(CircuitsV2_0.attach_charge_point)
    create = RawMethod(CircuitsV2_0.create)
    delete = RawMethod(CircuitsV2_0.delete)
    detach_charge_point = RawMethod(CircuitsV2_0.detach_charge_point)
    get = RawMethod(CircuitsV2_0.get)
    list = RawMethod(CircuitsV2_0.list)
    set_charge_point_priority = RawMethod(CircuitsV2_0.set_charge_point_priority)
    set_charge_point_priority_for_evse = RawMethod(CircuitsV2_0.set_charge_point_priority_for_evse)
    set_circuit_soc_priorities = RawMethod(CircuitsV2_0.set_circuit_soc_priorities)
    set_session_priority = RawMethod(CircuitsV2_0.set_session_priority)
    update = RawMethod(CircuitsV2_0.update)


class CircuitsWithRawResponse(WrappedResource):
    """``client.circuits``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def charge_point_priorities(self) -> CircuitsChargePointPrioritiesWithRawResponse:
        """The operations of ``client.circuits.charge_point_priorities``."""
        return CircuitsChargePointPrioritiesWithRawResponse(self._resource.charge_point_priorities)

    @property
    def consumption(self) -> CircuitsConsumptionWithRawResponse:
        """The operations of ``client.circuits.consumption``."""
        return CircuitsConsumptionWithRawResponse(self._resource.consumption)

    @property
    def soc_priorities(self) -> CircuitsSocPrioritiesWithRawResponse:
        """The operations of ``client.circuits.soc_priorities``."""
        return CircuitsSocPrioritiesWithRawResponse(self._resource.soc_priorities)

    @property
    def unmanaged_load(self) -> CircuitsUnmanagedLoadWithRawResponse:
        """The operations of ``client.circuits.unmanaged_load``."""
        return CircuitsUnmanagedLoadWithRawResponse(self._resource.unmanaged_load)

    @property
    def user_priorities(self) -> CircuitsUserPrioritiesWithRawResponse:
        """The operations of ``client.circuits.user_priorities``."""
        return CircuitsUserPrioritiesWithRawResponse(self._resource.user_priorities)

    @property
    def v1_0(self) -> CircuitsV1_0WithRawResponse:
        """The operations of ``client.circuits.v1_0``: endpoint version v1.0 only."""
        return CircuitsV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v2_0(self) -> CircuitsV2_0WithRawResponse:
        """The operations of ``client.circuits.v2_0``: endpoint version v2.0 only."""
        return CircuitsV2_0WithRawResponse(self._resource.v2_0)

    attach_charge_point = RawMethod(Circuits.attach_charge_point)
    create = RawMethod(Circuits.create)
    delete = RawMethod(Circuits.delete)
    detach_charge_point = RawMethod(Circuits.detach_charge_point)
    get = RawMethod(Circuits.get)
    list = RawMethod(Circuits.list)
    set_charge_point_priority = RawMethod(Circuits.set_charge_point_priority)
    set_charge_point_priority_for_evse = RawMethod(Circuits.set_charge_point_priority_for_evse)
    set_circuit_soc_priorities = RawMethod(Circuits.set_circuit_soc_priorities)
    set_session_priority = RawMethod(Circuits.set_session_priority)
    update = RawMethod(Circuits.update)
