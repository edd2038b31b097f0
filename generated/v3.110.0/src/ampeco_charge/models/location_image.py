"""The model ``LocationImage``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class LocationImage(Model):
    """``data.locationImage`` in what ``client.locations.get`` gives."""

    original: str
    thumbnail: str | None = None
    mime_type: Annotated[str, Field(alias="mimeType")]
