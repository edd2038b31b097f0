"""The model ``UserPaymentMethodPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta
from .user_payment_method import UserPaymentMethod


class UserPaymentMethodPage(Model):
    """What ``client.users.payment_methods.list`` gives."""

    data: list[UserPaymentMethod] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
