"""The model ``UserPaymentMethodCreate``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import UserPaymentMethodTokenizedType


class UserPaymentMethodCreate(Model):
    """The body of ``client.users.payment_methods.create``."""

    tokenized_type: Annotated[
        UserPaymentMethodTokenizedType | UnknownString | None,
        Field(alias="tokenizedType"),
    ] = None
    bank_transfer_type: Annotated[
        Literal["sepa"] | UnknownString | None,
        Field(alias="bankTransferType"),
    ] = None
    transaction_id: Annotated[float | None, Field(alias="transactionId")] = None
