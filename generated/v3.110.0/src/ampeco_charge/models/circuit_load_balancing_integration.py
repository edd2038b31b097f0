"""The model ``CircuitLoadBalancingIntegration`` and what is only found with it."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime.models import Model, UnknownObject


class CircuitLoadBalancingIntegration(Model):
    """``loadBalancingIntegration`` in the body of ``client.circuits.update``."""

    id: int | None = None
    fields: CircuitStartDate | CircuitInstallationId | UnknownObject | None = None


class CircuitInstallationId(Model):
    """``loadBalancingIntegration.fields<installationId>`` in the body of
    ``client.circuits.update``.
    """

    installation_id: Annotated[UUID, Field(alias="installationId")]


class CircuitStartDate(Model):
    """``loadBalancingIntegration.fields<startDate>`` in the body of ``client.circuits.update``."""

    start_date: Annotated[date | None, Field(alias="startDate")] = None
