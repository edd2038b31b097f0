"""The model ``StripeSetupIntentPaymentMethod``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class StripeSetupIntentPaymentMethod(Model):
    """``<publishableKey>`` in what ``client.users.payment_methods.create`` gives."""

    publishable_key: Annotated[str, Field(alias="publishableKey")]
    client_secret: Annotated[str, Field(alias="clientSecret")]
    setup_intent_reference: Annotated[str, Field(alias="setupIntentReference")]
