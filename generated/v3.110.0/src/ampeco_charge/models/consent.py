"""The model ``Consent`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ConsentCollection, ConsentStatus, TermType


class Consent(Model):
    """``data`` in what ``client.consents.create`` gives."""

    user_id: Annotated[int, Field(alias="userId")]
    term_version_id: Annotated[int, Field(alias="termVersionId")]
    term_type: Annotated[TermType | UnknownString, Field(alias="termType")]
    status: ConsentStatus | UnknownString
    collection: ConsentCollection | UnknownString
    source: ConsentSource | UnknownString
    agreed_at: Annotated[UtcDateTime | None, Field(alias="agreedAt")] = None
    rejected_at: Annotated[UtcDateTime | None, Field(alias="rejectedAt")] = None
    term_version_is_active: Annotated[bool, Field(alias="termVersionIsActive")]


ConsentSource = TypeAliasType("ConsentSource", Literal["app", "api"])
"""``data.source`` in what ``client.consents.create`` gives."""
