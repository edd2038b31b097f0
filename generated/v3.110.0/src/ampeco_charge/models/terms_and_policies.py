"""Models of terms and policies."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import (
    ConsentCollection,
    CursorLinks,
    CursorMeta,
    PageNumberMeta,
    TermType,
    Translation,
)


class TermAndPolicy(Model):
    """What ``client.terms_and_policies.get`` gives."""

    id: int
    document: TermAndPolicyDocument
    valid_from: Annotated[UtcDateTime, Field(alias="validFrom")]
    summary: list[Translation] | None = None
    content: list[Translation]
    status: TermAndPolicyStatus | UnknownString | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class TermAndPolicyDocument(Model):
    """``document`` in what ``client.terms_and_policies.get`` gives."""

    id: int
    title: list[Translation] | None = None
    subtitle: list[Translation] | None = None
    consent_text: Annotated[list[Translation], Field(alias="consentText")]
    term_type: Annotated[TermType | UnknownString, Field(alias="termType")]
    consent_required: Annotated[bool, Field(alias="consentRequired")]
    consent_collection: Annotated[
        ConsentCollection | UnknownString,
        Field(alias="consentCollection"),
    ]
    consent_checkbox_default_state: Annotated[bool, Field(alias="consentCheckboxDefaultState")]
    show_on_signup: Annotated[bool | None, Field(alias="showOnSignup")] = None


class TermAndPolicyFilter(Model):
    """The argument ``filter`` of ``client.terms_and_policies.list``."""

    document_id: Annotated[int | None, Field(alias="documentId")] = None
    valid_from: Annotated[UtcDateTime | None, Field(alias="validFrom")] = None


class TermAndPolicyPage(Model):
    """What ``client.terms_and_policies.list`` gives."""

    data: list[TermAndPolicy] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


TermAndPolicyStatus = TypeAliasType("TermAndPolicyStatus", Literal["future", "active", "past"])
"""``status`` in what ``client.terms_and_policies.get`` gives."""
