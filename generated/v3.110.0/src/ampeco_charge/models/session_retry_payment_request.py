"""The model ``SessionRetryPaymentRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class SessionRetryPaymentRequest(Model):
    """The body of ``client.sessions.retry_payment``."""

    payment_method_id: Annotated[int | None, Field(alias="paymentMethodId")] = None
