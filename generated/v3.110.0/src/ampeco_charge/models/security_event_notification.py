"""The model ``SecurityEventNotification`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime


class SecurityEventNotification(Model):
    """The event ``SecurityEventNotification`` of ``client.notifications.create``."""

    notification: Literal["SecurityEventNotification"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    type: SecurityEventNotificationType | UnknownString
    timestamp: UtcDateTime
    tech_info: Annotated[str | None, Field(alias="techInfo")] = None
    critical: bool


SecurityEventNotificationType = TypeAliasType(
    "SecurityEventNotificationType",
    Literal[
        "FirmwareUpdated",
        "FailedToAuthenticateAtCentralSystem",
        "CentralSystemFailedToAuthenticate",
        "SettingSystemTime",
        "StartupOfTheDevice",
        "ResetOrReboot",
        "SecurityLogWasCleared",
        "ReconfigurationOfSecurityParameters",
        "MemoryExhaustion",
        "InvalidMessages",
        "AttemptedReplayAttacks",
        "TamperDetectionActivated",
        "InvalidFirmwareSignature",
        "InvalidFirmwareSigningCertificate",
        "InvalidCentralSystemCertificate",
        "InvalidChargePointCertificate",
        "InvalidTLSVersion",
        "InvalidTLSCipherSuite",
    ],
)
"""``type`` in the event ``SecurityEventNotification`` of ``client.notifications.create``."""
