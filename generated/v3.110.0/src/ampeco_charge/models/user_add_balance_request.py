"""The model ``UserAddBalanceRequest``."""

from __future__ import annotations

from .._runtime.models import Model


class UserAddBalanceRequest(Model):
    """The body of ``client.users.add_balance``."""

    amount: float
    reason: str
    app_info: str | None = None
