"""How a server offers ``client.flexibility_assets``."""

from __future__ import annotations

import datetime
from typing import Any

from .. import models
from .._operations import flexibility_assets as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class FlexibilityAssets(Service):
    """What answers ``client.flexibility_assets``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CHANGE_STATUS_V1_0,
        ("flexibility_asset",),
        {"status": "status", "endsAt": "ends_at"},
    )
    async def change_status_v1_0(
        self,
        flexibility_asset: str,
        *,
        status: models.EnabledStatus,
        ends_at: datetime.datetime | Unset = UNSET,
    ) -> (
        models.FlexibilityAssetChangeStatusResult
        | Response[models.FlexibilityAssetChangeStatusResult]
    ):
        """Flexibility Asset / Change Status.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/change-status``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_ACTIVATION_REQUEST_V1_0,
        ("flexibility_asset",),
        {"periods": "periods"},
    )
    async def create_activation_request_v1_0(
        self,
        flexibility_asset: str,
        *,
        periods: list[models.FlexibilityAssetPeriod] | Unset = UNSET,
    ) -> models.FlexibilityActivationRequest | Response[models.FlexibilityActivationRequest]:
        """Flexibility Asset / Create Activation Request.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}
        /create-activation-request``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "dlmCircuitId": "dlm_circuit_id",
            "chargePointId": "charge_point_id",
            "evseId": "evse_id",
            "description": "description",
            "integrationId": "integration_id",
            "integrationParameters": "integration_parameters",
            "status": "status",
            "endsAt": "ends_at",
        },
    )
    async def create_v1_0(
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
    ) -> models.FlexibilityAsset | Response[models.FlexibilityAsset]:
        """Flexibility Assets / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/flexibility-assets/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("flexibility_asset",))
    async def delete_v1_0(self, flexibility_asset: int) -> None | Response[None]:
        """Flexibility Assets / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("flexibility_asset",))
    async def get_v1_0(
        self,
        flexibility_asset: int,
    ) -> models.FlexibilityAsset | Response[models.FlexibilityAsset]:
        """Flexibility Assets / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}``
        """
        raise NotImplementedError

    @serves(
        operations.HISTORICAL_TIME_SERIES__LIST_V1_0,
        ("flexibility_asset", "filter", "per_page", "cursor"),
    )
    async def historical_time_series_list_v1_0(
        self,
        flexibility_asset: int,
        *,
        filter: models.FlexibilityAssetHistoricalTimeSeriesFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> (
        models.FlexibilityAssetHistoricalTimeSeriesPage
        | Response[models.FlexibilityAssetHistoricalTimeSeriesPage]
    ):
        """Flexibility Assets / Historical Time Series.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}
        /historical-time-series``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("per_page", "cursor", "filter"))
    async def list_v1_0(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.FlexibilityAssetFilter | Unset = UNSET,
    ) -> models.FlexibilityAssetPage | Response[models.FlexibilityAssetPage]:
        """Flexibility Assets / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/flexibility-assets/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.TIME_SERIES_FORECAST__LIST_V1_0,
        ("flexibility_asset", "filter", "per_page", "cursor"),
    )
    async def time_series_forecast_list_v1_0(
        self,
        flexibility_asset: int,
        *,
        filter: models.FlexibilityAssetHistoricalTimeSeriesFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> (
        models.FlexibilityAssetTimeSeriesForecastPage
        | Response[models.FlexibilityAssetTimeSeriesForecastPage]
    ):
        """Flexibility Assets / Time Series Forecast.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}
        /time-series-forecast``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("flexibility_asset",),
        {
            "description": "description",
            "integrationId": "integration_id",
            "integrationParameters": "integration_parameters",
        },
    )
    async def update_v1_0(
        self,
        flexibility_asset: int,
        *,
        description: str | None | Unset = UNSET,
        integration_id: float | Unset = UNSET,
        integration_parameters: dict[str, Any] | Unset = UNSET,
    ) -> models.FlexibilityAsset | Response[models.FlexibilityAsset]:
        """Flexibility Assets / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}``
        """
        raise NotImplementedError
