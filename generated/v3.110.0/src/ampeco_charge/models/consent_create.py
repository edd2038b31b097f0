"""The model ``ConsentCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ConsentStatus


class ConsentCreate(Model):
    """The body of ``client.consents.create``."""

    user_id: Annotated[int, Field(alias="userId")]
    term_version_id: Annotated[int, Field(alias="termVersionId")]
    status: ConsentStatus | UnknownString
