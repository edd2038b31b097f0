"""The model ``V1LocationFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class V1LocationFilter(Model):
    """The argument ``filter`` of ``client.locations.v1_0.list``."""

    post_code: Annotated[str | None, Field(alias="postCode")] = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    country: str | None = None
    status: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
