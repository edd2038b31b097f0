"""The operations of ``client.flexibility_assets``."""

from __future__ import annotations

import builtins
import datetime
from typing import Any, Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_HISTORICAL_TIME_SERIES__LIST_V1_0: Final[
    Operation[models.FlexibilityAssetHistoricalTimeSeriesPage]
] = Operation(
    "GET",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series",
    parameters=(
        Parameter("flexibilityAsset", "path", "simple", explode=False),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(
        Response("200", "application/json", models.FlexibilityAssetHistoricalTimeSeriesPage),
    ),
    security=(("bearerAuth",),),
)
_TIME_SERIES_FORECAST__LIST_V1_0: Final[
    Operation[models.FlexibilityAssetTimeSeriesForecastPage]
] = Operation(
    "GET",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast",
    parameters=(
        Parameter("flexibilityAsset", "path", "simple", explode=False),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.FlexibilityAssetTimeSeriesForecastPage),),
    security=(("bearerAuth",),),
)
_CHANGE_STATUS_V1_0: Final[Operation[models.FlexibilityAssetChangeStatusResult]] = Operation(
    "POST",
    "/public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/change-status",
    parameters=(Parameter("flexibilityAsset", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.FlexibilityAssetChangeStatusResult),),
    security=(("bearerAuth",),),
)
_CREATE_V1_0: Final[Operation[models.FlexibilityAsset]] = Operation(
    "POST",
    "/public-api/resources/flexibility-assets/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.FlexibilityAsset, "data"),),
    security=(("bearerAuth",),),
)
_CREATE_ACTIVATION_REQUEST_V1_0: Final[Operation[models.FlexibilityActivationRequest]] = Operation(
    "POST",
    "/public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/create-activation-request",
    parameters=(Parameter("flexibilityAsset", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.FlexibilityActivationRequest),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}",
    parameters=(Parameter("flexibilityAsset", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.FlexibilityAsset]] = Operation(
    "GET",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}",
    parameters=(Parameter("flexibilityAsset", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.FlexibilityAsset, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.FlexibilityAssetPage]] = Operation(
    "GET",
    "/public-api/resources/flexibility-assets/v1.0",
    parameters=(
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.FlexibilityAssetPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.FlexibilityAsset]] = Operation(
    "PATCH",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}",
    parameters=(Parameter("flexibilityAsset", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.FlexibilityAsset, "data"),),
    security=(("bearerAuth",),),
)


class FlexibilityAssetsHistoricalTimeSeries(Resource):
    """The operations of ``client.flexibility_assets.historical_time_series``.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        flexibility_asset: int,
        *,
        filter: models.FlexibilityAssetHistoricalTimeSeriesFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.FlexibilityAssetHistoricalTimeSeriesPage:
        """Flexibility Assets / Historical Time Series.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}
        /historical-time-series``
        """
        return self._call(
            _HISTORICAL_TIME_SERIES__LIST_V1_0,
            (flexibility_asset, filter, per_page, cursor),
        )


class FlexibilityAssetsTimeSeriesForecast(Resource):
    """The operations of ``client.flexibility_assets.time_series_forecast``.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        flexibility_asset: int,
        *,
        filter: models.FlexibilityAssetHistoricalTimeSeriesFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.FlexibilityAssetTimeSeriesForecastPage:
        """Flexibility Assets / Time Series Forecast.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}
        /time-series-forecast``
        """
        return self._call(
            _TIME_SERIES_FORECAST__LIST_V1_0,
            (flexibility_asset, filter, per_page, cursor),
        )


class FlexibilityAssets(Resource):
    """The operations of ``client.flexibility_assets``.

    Methods: ``change_status``, ``create``, ``create_activation_request``, ``delete``, ``get``,
    ``list``, ``update``. Resources inside: ``historical_time_series``, ``time_series_forecast``.
    """

    __slots__ = ()

    @property
    def historical_time_series(self) -> FlexibilityAssetsHistoricalTimeSeries:
        """The operations of ``client.flexibility_assets.historical_time_series``."""
        return FlexibilityAssetsHistoricalTimeSeries(self._call)

    @property
    def time_series_forecast(self) -> FlexibilityAssetsTimeSeriesForecast:
        """The operations of ``client.flexibility_assets.time_series_forecast``."""
        return FlexibilityAssetsTimeSeriesForecast(self._call)

    def change_status(
        self,
        flexibility_asset: str,
        *,
        status: models.EnabledStatus,
        ends_at: datetime.datetime | Unset = UNSET,
    ) -> models.FlexibilityAssetChangeStatusResult:
        """Flexibility Asset / Change Status.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/change-status``
        """
        return self._call(
            _CHANGE_STATUS_V1_0,
            (flexibility_asset,),
            {"status": status, "endsAt": ends_at},
        )

    def create(
        self,
        *,
        dlm_circuit_id: float | None,
        charge_point_id: float | None,
        evse_id: float | None,
        integration_id: float,
        status: models.EnabledStatus,
        description: str | None | Unset = UNSET,
        integration_parameters: dict[str, Any] | Unset = UNSET,
        ends_at: datetime.datetime | Unset = UNSET,
    ) -> models.FlexibilityAsset:
        """Flexibility Assets / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/flexibility-assets/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "dlmCircuitId": dlm_circuit_id,
                "chargePointId": charge_point_id,
                "evseId": evse_id,
                "description": description,
                "integrationId": integration_id,
                "integrationParameters": integration_parameters,
                "status": status,
                "endsAt": ends_at,
            },
        )

    def create_activation_request(
        self,
        flexibility_asset: str,
        *,
        periods: builtins.list[models.FlexibilityAssetPeriod] | Unset = UNSET,
    ) -> models.FlexibilityActivationRequest:
        """Flexibility Asset / Create Activation Request.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}
        /create-activation-request``
        """
        return self._call(
            _CREATE_ACTIVATION_REQUEST_V1_0,
            (flexibility_asset,),
            {"periods": periods},
        )

    def delete(self, flexibility_asset: int) -> None:
        """Flexibility Assets / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}``
        """
        return self._call(_DELETE_V1_0, (flexibility_asset,))

    def get(self, flexibility_asset: int) -> models.FlexibilityAsset:
        """Flexibility Assets / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}``
        """
        return self._call(_GET_V1_0, (flexibility_asset,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.FlexibilityAssetFilter | Unset = UNSET,
    ) -> models.FlexibilityAssetPage:
        """Flexibility Assets / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/flexibility-assets/v1.0``
        """
        return self._call(_LIST_V1_0, (per_page, cursor, filter))

    def update(
        self,
        flexibility_asset: int,
        *,
        description: str | None | Unset = UNSET,
        integration_id: float | Unset = UNSET,
        integration_parameters: dict[str, Any] | Unset = UNSET,
    ) -> models.FlexibilityAsset:
        """Flexibility Assets / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}``
        """
        return self._call(
            _UPDATE_V1_0,
            (flexibility_asset,),
            {
                "description": description,
                "integrationId": integration_id,
                "integrationParameters": integration_parameters,
            },
        )
