"""What the API sends by itself: notifications, checked and read as models.

`parse` takes a webhook's request apart; `asgi_app` is a whole application that receives them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from . import models
from ._runtime.notifications import (
    Headers,
    NotificationFormat,
    UnknownNotification,
    parse_notification,
    read_notification,
)

if TYPE_CHECKING:
    from ._runtime.notification_server import NotificationReceiver

    KnownNotification: TypeAlias = (
        models.AuthorizationChanged
        | models.AuthorizationNotification
        | models.BootNotification
        | models.CdrReceived
        | models.ChargePointChanged
        | models.ChargePointChangedNotification
        | models.ChargePointDataTransferReceived
        | models.ChargePointSyncConfigurationNotification
        | models.ChargingProfileApplied
        | models.CircuitChanged
        | models.CircuitConsumptionNotification
        | models.DiagnosticsStatusNotification
        | models.EvseChanged
        | models.HardwareStatusNotification
        | models.IdTagChanged
        | models.InstallerJobChanged
        | models.LocationChangedNotification
        | models.NetworkStatusNotification
        | models.ParkingSpaceOccupancyStatusChanged
        | models.PartnerChanged
        | models.PartnerChangedNotification
        | models.PartnerInviteChanged
        | models.ReservationChanged
        | models.RoamingPlatformChanged
        | models.SecurityEventNotification
        | models.SessionMeterValuesNotification
        | models.SessionStartStopNotification
        | models.SessionUpdateNotification
        | models.SettlementReportCreated
        | models.SubOperatorChangedNotification
        | models.TariffChangedNotification
        | models.TransactionChanged
        | models.UserBalanceChanged
        | models.UserChangedNotification
        | models.UserInvoiceDetailsChanged
        | models.UserPaymentMethodChanged
        | models.UserSubscriptionChanged
        | models.V1SessionStartStopNotification
        | models.V1UserSubscriptionChanged
    )
    """Every notification that the API describes."""

    Notification: TypeAlias = KnownNotification | UnknownNotification
    """What `parse` gives: a notification of the API, or one that it did not describe yet."""
else:
    # For annotations that are evaluated: the union would load every model.
    KnownNotification = Notification = Any

__all__ = ["KnownNotification", "Notification", "UnknownNotification", "asgi_app", "parse", "read"]

FORMAT: NotificationFormat[KnownNotification] = NotificationFormat(
    type_field="notification",
    signature_header="X-Signature",
    timestamp_header="X-Timestamp",
    types={
        "AuthorizationNotification": lambda: models.AuthorizationNotification,
        "BootNotification": lambda: models.BootNotification,
        "ChargePointChangedNotification": lambda: models.ChargePointChangedNotification,
        "ChargePointSyncConfigurationNotification": (
            lambda: models.ChargePointSyncConfigurationNotification
        ),
        "CircuitConsumptionNotification": lambda: models.CircuitConsumptionNotification,
        "DiagnosticsStatusNotification": lambda: models.DiagnosticsStatusNotification,
        "HardwareStatusNotification": lambda: models.HardwareStatusNotification,
        "LocationChangedNotification": lambda: models.LocationChangedNotification,
        "NetworkStatusNotification": lambda: models.NetworkStatusNotification,
        "PartnerChangedNotification": lambda: models.PartnerChangedNotification,
        "SecurityEventNotification": lambda: models.SecurityEventNotification,
        "SessionMeterValuesNotification": lambda: models.SessionMeterValuesNotification,
        "SessionStartStopNotification": lambda: models.V1SessionStartStopNotification,
        "SessionUpdateNotification": lambda: models.SessionUpdateNotification,
        "SubOperatorChangedNotification": lambda: models.SubOperatorChangedNotification,
        "TariffChangedNotification": lambda: models.TariffChangedNotification,
        "UserChangedNotification": lambda: models.UserChangedNotification,
        "authorization.changed": lambda: models.AuthorizationChanged,
        "cdr.received": lambda: models.CdrReceived,
        "chargePoint.changed": lambda: models.ChargePointChanged,
        "chargePoint.dataTransferReceived": lambda: models.ChargePointDataTransferReceived,
        "chargingProfile.applied": lambda: models.ChargingProfileApplied,
        "circuit.changed": lambda: models.CircuitChanged,
        "evse.changed": lambda: models.EvseChanged,
        "idTag.changed": lambda: models.IdTagChanged,
        "installerJob.changed": lambda: models.InstallerJobChanged,
        "parkingSpace.occupancyStatus.changed": lambda: models.ParkingSpaceOccupancyStatusChanged,
        "partner.changed": lambda: models.PartnerChanged,
        "partnerInvite.changed": lambda: models.PartnerInviteChanged,
        "reservation.changed": lambda: models.ReservationChanged,
        "roamingPlatform.changed": lambda: models.RoamingPlatformChanged,
        "session.start.stop.notification": lambda: models.SessionStartStopNotification,
        "settlementReport.created": lambda: models.SettlementReportCreated,
        "transaction.changed": lambda: models.TransactionChanged,
        "user.invoiceDetails.changed": lambda: models.UserInvoiceDetailsChanged,
        "user.paymentMethod.changed": lambda: models.UserPaymentMethodChanged,
        "user.subscription.changed": lambda: models.UserSubscriptionChanged,
        "user.subscriptionChanged": lambda: models.V1UserSubscriptionChanged,
        "userBalance.changed": lambda: models.UserBalanceChanged,
    },
)
"""How they are told apart and signed."""


def parse(
    body: bytes | str,
    headers: Headers,
    *,
    token: str | Sequence[str],
    max_age: float | None = 300.0,
    strict: bool = False,
) -> Notification:
    """Check the signature and the age of a webhook's request, and return its notification.

    Args:
        body: The body exactly as it came.
        headers: The headers, as a mapping or as pairs; names in any case.
        token: The access token that the subscription was made with; several while it is replaced.
        max_age: Seconds by which the time of sending may differ from now; None checks no time.
        strict: Raise where the body differs from its description, instead of warning.

    Raises:
        InvalidSignatureError: The signature is missing or was made with another token.
        StaleNotificationError: The notification is older than `max_age`.
        NotificationDecodeError: The body is no notification.
    """
    return parse_notification(FORMAT, body, headers, token=token, max_age=max_age, strict=strict)


def read(body: bytes | str, *, strict: bool = False) -> Notification:
    """Return the notification in a body whose sender is known otherwise, as from a broker.

    Raises:
        NotificationDecodeError: The body is no notification.
    """
    return read_notification(FORMAT, body, strict=strict)


def asgi_app(
    handler: Callable[[Notification], Awaitable[None] | None],
    *,
    token: str | Sequence[str],
    max_age: float | None = 300.0,
    max_body: int = 2**20,
    path: str | None = None,
) -> NotificationReceiver[KnownNotification]:
    """Return an ASGI application that checks and parses webhooks and gives them to `handler`.

    Args:
        handler: Called with each notification. What it raises is answered with 500, so that the
            sender tries again; a function that is no coroutine runs in a thread.
        token: The access token that the subscription was made with; several while it is replaced.
        max_age: Seconds by which the time of sending may differ from now; None checks no time.
        max_body: The longest body that is read, in bytes.
        path: The only path that is answered; None answers all.
    """
    from ._runtime.notification_server import NotificationReceiver

    return NotificationReceiver(
        FORMAT, handler, token=token, max_age=max_age, max_body=max_body, path=path
    )
