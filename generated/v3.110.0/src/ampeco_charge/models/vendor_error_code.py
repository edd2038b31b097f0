"""The model ``VendorErrorCode``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class VendorErrorCode(Model):
    """``data`` in what ``client.vendor_error_codes.get`` gives."""

    id: int | None = None
    vendor_id: Annotated[str, Field(alias="vendorId")]
    error_code: Annotated[str, Field(alias="errorCode")]
    error_code_description: Annotated[str | None, Field(alias="errorCodeDescription")] = None
    error_code_customer_action: Annotated[str | None, Field(alias="errorCodeCustomerAction")] = None
