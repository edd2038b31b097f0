"""The model ``VendorErrorCodeInput``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class VendorErrorCodeInput(Model):
    """The body of ``client.vendor_error_codes.update``."""

    vendor_id: Annotated[str, Field(alias="vendorId")]
    error_code: Annotated[str, Field(alias="errorCode")]
    error_code_description: Annotated[str | None, Field(alias="errorCodeDescription")] = None
    error_code_customer_action: Annotated[str | None, Field(alias="errorCodeCustomerAction")] = None
