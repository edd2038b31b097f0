"""The model ``ConsentFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ConsentStatus, TermType


class ConsentFilter(Model):
    """The argument ``filter`` of ``client.consents.list``."""

    user_id: Annotated[list[int] | None, Field(alias="userId")] = None
    term_type: Annotated[list[TermType | UnknownString] | None, Field(alias="termType")] = None
    status: list[ConsentStatus | UnknownString] | None = None
    agreed_after: Annotated[UtcDateTime | None, Field(alias="agreedAfter")] = None
    agreed_before: Annotated[UtcDateTime | None, Field(alias="agreedBefore")] = None
    rejected_after: Annotated[UtcDateTime | None, Field(alias="rejectedAfter")] = None
    rejected_before: Annotated[UtcDateTime | None, Field(alias="rejectedBefore")] = None
