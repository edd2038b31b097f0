"""The model ``CdrReceived``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime


class CdrReceived(Model):
    """The event ``cdr.received`` of ``client.notifications.create``."""

    notification: Literal["cdr.received"] | UnknownString
    id: str
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
