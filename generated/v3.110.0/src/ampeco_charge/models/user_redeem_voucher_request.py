"""The model ``UserRedeemVoucherRequest``."""

from __future__ import annotations

from .._runtime.models import Model


class UserRedeemVoucherRequest(Model):
    """The body of ``client.users.redeem_voucher``."""

    code: str
