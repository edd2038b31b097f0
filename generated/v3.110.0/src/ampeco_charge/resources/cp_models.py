"""The operations of ``client.cp_models``."""

from __future__ import annotations

from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.ChargePointModel]] = Operation(
    "POST",
    "/public-api/resources/cp-models/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.ChargePointModel, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/cp-models/v1.0/{modelId}",
    parameters=(Parameter("modelId", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.ChargePointModel]] = Operation(
    "GET",
    "/public-api/resources/cp-models/v1.0/{modelId}",
    parameters=(Parameter("modelId", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.ChargePointModel, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.CpModelPage]] = Operation(
    "GET",
    "/public-api/resources/cp-models/v1.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.CpModelPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.ChargePointModel]] = Operation(
    "PATCH",
    "/public-api/resources/cp-models/v1.0/{modelId}",
    parameters=(Parameter("modelId", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ChargePointModel, "data"),),
    security=(("bearerAuth",),),
)


class CpModels(Resource):
    """The operations of ``client.cp_models``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def create(
        self,
        *,
        name: str,
        vendor_id: int,
        user_manual: str | Unset = UNSET,
        installer_manual: str | Unset = UNSET,
    ) -> models.ChargePointModel:
        """Charge Point Model / Create.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/cp-models/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "name": name,
                "vendorId": vendor_id,
                "userManual": user_manual,
                "installerManual": installer_manual,
            },
        )

    @deprecated("The API deprecates this operation", category=None)
    def delete(self, model_id: int) -> None:
        """Charge Point Model / Delete.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``DELETE /public-api/resources/cp-models/v1.0/{modelId}``
        """
        return self._call(_DELETE_V1_0, (model_id,))

    @deprecated("The API deprecates this operation", category=None)
    def get(self, model_id: int) -> models.ChargePointModel:
        """Charge Point Model / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/cp-models/v1.0/{modelId}``
        """
        return self._call(_GET_V1_0, (model_id,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.ChargePointModelFilter | Unset = UNSET,
    ) -> models.CpModelPage:
        """Charge Point Models / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/cp-models/v1.0``
        """
        return self._call(_LIST_V1_0, (page, per_page, filter))

    @deprecated("The API deprecates this operation", category=None)
    def update(
        self,
        model_id: int,
        *,
        name: str | Unset = UNSET,
        vendor_id: int | Unset = UNSET,
        user_manual: str | Unset = UNSET,
        installer_manual: str | Unset = UNSET,
    ) -> models.ChargePointModel:
        """Charge Point Model / Update.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/cp-models/v1.0/{modelId}``
        """
        return self._call(
            _UPDATE_V1_0,
            (model_id,),
            {
                "name": name,
                "vendorId": vendor_id,
                "userManual": user_manual,
                "installerManual": installer_manual,
            },
        )
