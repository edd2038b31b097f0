"""The model ``UserChangeStatusRequest``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import EnabledStatus


class UserChangeStatusRequest(Model):
    """The body of ``client.users.change_status``."""

    status: EnabledStatus | UnknownString
    reason: str
