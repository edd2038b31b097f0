"""The model ``UserPaymentMethodUpdate``."""

from __future__ import annotations

from .._runtime.models import Model


class UserPaymentMethodUpdate(Model):
    """The body of ``client.users.payment_methods.update``."""

    default: bool | None = None
