"""Models of flexibility assets."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .shared import CursorLinks, CursorMeta, EnabledStatus


class FlexibilityAsset(Model):
    """``data`` in what ``client.flexibility_assets.get`` gives."""

    id: float | None = None
    dlm_circuit_id: Annotated[float | None, Field(alias="dlmCircuitId")] = None
    charge_point_id: Annotated[float | None, Field(alias="chargePointId")] = None
    evse_id: Annotated[float | None, Field(alias="evseId")] = None
    description: str | None = None
    downward_regulation_limit: Annotated[int | None, Field(alias="downwardRegulationLimit")] = None
    upward_regulation_limit: Annotated[int | None, Field(alias="upwardRegulationLimit")] = None
    integration_id: Annotated[float | None, Field(alias="integrationId")] = None
    integration_parameters: Annotated[
        dict[str, Any] | None,
        Field(alias="integrationParameters"),
    ] = None
    status: EnabledStatus | UnknownString | None = None
    ends_at: Annotated[UtcDateTime | None, Field(alias="endsAt")] = None


class FlexibilityAssetChangeStatusResult(Model):
    """The body of ``client.flexibility_assets.change_status``."""

    status: EnabledStatus | UnknownString
    ends_at: Annotated[UtcDateTime | None, Field(alias="endsAt")] = None


class FlexibilityAssetCreate(Model):
    """The body of ``client.flexibility_assets.create``."""

    dlm_circuit_id: Annotated[float | None, Field(alias="dlmCircuitId")]
    charge_point_id: Annotated[float | None, Field(alias="chargePointId")]
    evse_id: Annotated[float | None, Field(alias="evseId")]
    description: str | None = None
    integration_id: Annotated[float, Field(alias="integrationId")]
    integration_parameters: Annotated[
        dict[str, Any] | None,
        Field(alias="integrationParameters"),
    ] = None
    status: EnabledStatus | UnknownString
    ends_at: Annotated[UtcDateTime | None, Field(alias="endsAt")] = None


class FlexibilityAssetCreateActivationRequest(Model):
    """The body of ``client.flexibility_assets.create_activation_request``."""

    periods: list[FlexibilityAssetPeriod] | None = None


class FlexibilityAssetFilter(Model):
    """The argument ``filter`` of ``client.flexibility_assets.list``."""

    updated_since: Annotated[UtcDateTime | None, Field(alias="updatedSince")] = None


class FlexibilityAssetHistoricalTimeSeries(Model):
    """``data[]`` in what ``client.flexibility_assets.historical_time_series.list`` gives."""

    id: int | None = None
    asset_id: Annotated[int, Field(alias="assetId")]
    start_time: Annotated[UtcDateTime, Field(alias="startTime")]
    end_time: Annotated[UtcDateTime, Field(alias="endTime")]
    energy: int


class FlexibilityAssetHistoricalTimeSeriesFilter(Model):
    """The argument ``filter`` of ``client.flexibility_assets.historical_time_series.list``."""

    start_time: Annotated[UtcDateTime | None, Field(alias="startTime")] = None
    end_time: Annotated[UtcDateTime | None, Field(alias="endTime")] = None


class FlexibilityAssetHistoricalTimeSeriesPage(Model):
    """What ``client.flexibility_assets.historical_time_series.list`` gives."""

    data: list[FlexibilityAssetHistoricalTimeSeries] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class FlexibilityAssetPage(Model):
    """What ``client.flexibility_assets.list`` gives."""

    data: list[FlexibilityAsset] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class FlexibilityAssetPeriod(Model):
    """``periods[]`` in the body of ``client.flexibility_assets.create_activation_request``."""

    start_time: Annotated[UtcDateTime, Field(alias="startTime")]
    end_time: Annotated[UtcDateTime, Field(alias="endTime")]
    energy: int | None = None
    max_power: Annotated[int | None, Field(alias="maxPower")] = None


class FlexibilityAssetTimeSeriesForecast(Model):
    """``data[]`` in what ``client.flexibility_assets.time_series_forecast.list`` gives."""

    id: int | None = None
    asset_id: Annotated[int, Field(alias="assetId")]
    start_time: Annotated[UtcDateTime, Field(alias="startTime")]
    end_time: Annotated[UtcDateTime, Field(alias="endTime")]
    energy: int
    downward_regulation_potential: Annotated[int, Field(alias="downwardRegulationPotential")]
    upward_regulation_potential: Annotated[int, Field(alias="upwardRegulationPotential")]


class FlexibilityAssetTimeSeriesForecastPage(Model):
    """What ``client.flexibility_assets.time_series_forecast.list`` gives."""

    data: list[FlexibilityAssetTimeSeriesForecast] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class FlexibilityAssetUpdate(Model):
    """The body of ``client.flexibility_assets.update``."""

    description: str | None = None
    integration_id: Annotated[float | None, Field(alias="integrationId")] = None
    integration_parameters: Annotated[
        dict[str, Any] | None,
        Field(alias="integrationParameters"),
    ] = None
