"""The model ``TermAndPolicy`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ConsentCollection, TermType
from .translation import Translation


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


TermAndPolicyStatus = TypeAliasType("TermAndPolicyStatus", Literal["future", "active", "past"])
"""``status`` in what ``client.terms_and_policies.get`` gives."""
