"""Models of consents."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import ConsentCollection, CursorLinks, CursorMeta, PageNumberMeta, TermType


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


class ConsentCreate(Model):
    """The body of ``client.consents.create``."""

    user_id: Annotated[int, Field(alias="userId")]
    term_version_id: Annotated[int, Field(alias="termVersionId")]
    status: ConsentStatus | UnknownString


class ConsentFilter(Model):
    """The argument ``filter`` of ``client.consents.list``."""

    user_id: Annotated[list[int] | None, Field(alias="userId")] = None
    term_type: Annotated[list[TermType | UnknownString] | None, Field(alias="termType")] = None
    status: list[ConsentStatus | UnknownString] | None = None
    agreed_after: Annotated[UtcDateTime | None, Field(alias="agreedAfter")] = None
    agreed_before: Annotated[UtcDateTime | None, Field(alias="agreedBefore")] = None
    rejected_after: Annotated[UtcDateTime | None, Field(alias="rejectedAfter")] = None
    rejected_before: Annotated[UtcDateTime | None, Field(alias="rejectedBefore")] = None


class ConsentPage(Model):
    """What ``client.consents.list`` gives."""

    data: list[Consent] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


ConsentSource = TypeAliasType("ConsentSource", Literal["app", "api"])
"""``data.source`` in what ``client.consents.create`` gives."""

ConsentStatus = TypeAliasType("ConsentStatus", Literal["agreed", "rejected"])
"""``status`` in the body of ``client.consents.create``."""
