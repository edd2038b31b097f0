"""The model ``ConfigurationTemplateApplyToChargePointsRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ConfigurationTemplateApplyToChargePointsRequest(Model):
    """The body of ``client.configuration_templates.apply_to_charge_points``."""

    charge_point_ids: Annotated[list[int] | None, Field(alias="chargePointIds")] = None
    should_persist: Annotated[bool | None, Field(alias="shouldPersist")] = None
