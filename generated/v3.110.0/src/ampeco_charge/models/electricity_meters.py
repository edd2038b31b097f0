"""Models of electricity meters."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .shared import CursorLinks, CursorMeta


class ElectricityMeter(Model):
    """``data`` in what ``client.electricity_meters.get`` gives."""

    id: float | None = None
    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    integration_parameters: Annotated[
        dict[str, str] | None,
        Field(alias="integrationParameters"),
    ] = None


class ElectricityMeterCreate(Model):
    """The body of ``client.electricity_meters.create``."""

    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    integration_parameters: Annotated[
        dict[str, str] | None,
        Field(alias="integrationParameters"),
    ] = None


class ElectricityMeterPage(Model):
    """What ``client.electricity_meters.list`` gives."""

    data: list[ElectricityMeter] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class ElectricityMeterReportConsumptionRequest(Model):
    """The body of ``client.electricity_meters.report_consumption``."""

    timestamp: UtcDateTime | None = None
    current_l1: Annotated[int | None, Field(alias="currentL1")] = None
    current_l2: Annotated[int | None, Field(alias="currentL2")] = None
    current_l3: Annotated[int | None, Field(alias="currentL3")] = None


class ElectricityMeterUpdate(Model):
    """The body of ``client.electricity_meters.update``."""

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    integration_parameters: Annotated[
        dict[str, str] | None,
        Field(alias="integrationParameters"),
    ] = None
