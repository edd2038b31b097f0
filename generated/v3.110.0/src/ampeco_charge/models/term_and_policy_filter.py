"""The model ``TermAndPolicyFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class TermAndPolicyFilter(Model):
    """The argument ``filter`` of ``client.terms_and_policies.list``."""

    document_id: Annotated[int | None, Field(alias="documentId")] = None
    valid_from: Annotated[UtcDateTime | None, Field(alias="validFrom")] = None
