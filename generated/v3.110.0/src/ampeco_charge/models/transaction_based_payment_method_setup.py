"""The model ``TransactionBasedPaymentMethodSetup``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class TransactionBasedPaymentMethodSetup(Model):
    """``<transactionId>`` in what ``client.users.payment_methods.create`` gives."""

    transaction_id: Annotated[float, Field(alias="transactionId")]
    success_url: Annotated[str | None, Field(alias="successUrl")] = None
    redirect_url: Annotated[str | None, Field(alias="redirectUrl")] = None
