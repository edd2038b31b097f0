"""Models of vendor error codes."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownObject
from .shared import CursorLinks, CursorMeta, PageNumberMeta


class VendorErrorCode(Model):
    """``data`` in what ``client.vendor_error_codes.get`` gives."""

    id: int | None = None
    vendor_id: Annotated[str, Field(alias="vendorId")]
    error_code: Annotated[str, Field(alias="errorCode")]
    error_code_description: Annotated[str | None, Field(alias="errorCodeDescription")] = None
    error_code_customer_action: Annotated[str | None, Field(alias="errorCodeCustomerAction")] = None


class VendorErrorCodeInput(Model):
    """The body of ``client.vendor_error_codes.update``."""

    vendor_id: Annotated[str, Field(alias="vendorId")]
    error_code: Annotated[str, Field(alias="errorCode")]
    error_code_description: Annotated[str | None, Field(alias="errorCodeDescription")] = None
    error_code_customer_action: Annotated[str | None, Field(alias="errorCodeCustomerAction")] = None


class VendorErrorCodePage(Model):
    """What ``client.vendor_error_codes.list`` gives."""

    data: list[VendorErrorCode] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
