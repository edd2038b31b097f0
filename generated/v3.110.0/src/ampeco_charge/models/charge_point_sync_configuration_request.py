"""The model ``ChargePointSyncConfigurationRequest``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import ConfigurationKey


class ChargePointSyncConfigurationRequest(Model):
    """The body of ``client.charge_points.sync_configuration``."""

    keys: list[ConfigurationKey | UnknownString | str] | None = None
