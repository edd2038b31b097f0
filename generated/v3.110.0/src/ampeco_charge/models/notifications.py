"""Models of notifications."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .shared import CursorLinks, CursorMeta, PageLinks, PageNumberMeta


class Notification(Model):
    """``data`` in what ``client.notifications.get`` gives."""

    id: float
    via: NotificationVia | UnknownString
    notifications: list[NotificationType | UnknownString]
    webhook: NotificationWebhook | None = None
    kafka: NotificationKafka | None = None


NotificationCompressionCodec = TypeAliasType(
    "NotificationCompressionCodec",
    Literal["none", "gzip", "snappy", "lz4"],
)
"""``kafka.compressionCodec`` in the body of ``client.notifications.create``."""


class NotificationInput(Model):
    """The body of ``client.notifications.create``."""

    via: NotificationVia | UnknownString
    notifications: list[NotificationType | UnknownString]
    webhook: NotificationWebhook | None = None
    kafka: NotificationKafka | None = None


class NotificationKafka(Model):
    """``kafka`` in the body of ``client.notifications.create``."""

    topic: str
    brokers: list[str]
    compression_codec: Annotated[
        NotificationCompressionCodec | UnknownString | None,
        Field(alias="compressionCodec"),
    ] = None
    security_protocol: Annotated[
        NotificationSecurityProtocol | UnknownString | None,
        Field(alias="securityProtocol"),
    ] = None
    sasl_mechanism: Annotated[
        NotificationSaslMechanism | UnknownString | None,
        Field(alias="saslMechanism"),
    ] = None
    sasl_username: Annotated[str | None, Field(alias="saslUsername")] = None
    sasl_password: Annotated[str | None, Field(alias="saslPassword")] = None


class NotificationPage(Model):
    """What ``client.notifications.list`` gives."""

    data: list[Notification] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class NotificationResendRequest(Model):
    """The body of ``client.notifications.resend``."""

    notifications: list[NotificationType | UnknownString]
    start_time: Annotated[UtcDateTime | None, Field(alias="startTime")] = None
    end_time: Annotated[UtcDateTime | None, Field(alias="endTime")] = None


NotificationSaslMechanism = TypeAliasType(
    "NotificationSaslMechanism",
    Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"],
)
"""``kafka.saslMechanism`` in the body of ``client.notifications.create``."""

NotificationSecurityProtocol = TypeAliasType(
    "NotificationSecurityProtocol",
    Literal["PLAINTEXT", "SASL_SSL"],
)
"""``kafka.securityProtocol`` in the body of ``client.notifications.create``."""

NotificationType = TypeAliasType(
    "NotificationType",
    Literal[
        "AuthorizationNotification",
        "authorization.changed",
        "BootNotification",
        "ChargePointChangedNotification",
        "chargePoint.changed",
        "evse.changed",
        "ChargePointSyncConfigurationNotification",
        "CircuitConsumptionNotification",
        "circuit.changed",
        "DiagnosticsStatusNotification",
        "HardwareStatusNotification",
        "LocationChangedNotification",
        "NetworkStatusNotification",
        "SecurityEventNotification",
        "SessionMeterValuesNotification",
        "SessionStartStopNotification",
        "session.start.stop.notification",
        "SessionUpdateNotification",
        "UserChangedNotification",
        "SubOperatorChangedNotification",
        "TariffChangedNotification",
        "user.subscriptionChanged",
        "user.subscription.changed",
        "ReservationChangedNotification",
        "PaymentMethodChangedNotification",
        "PartnerInviteChangedNotification",
        "reservation.changed",
        "user.paymentMethod.changed",
        "userBalance.changed",
        "partnerInvite.changed",
        "roamingPlatform.changed",
        "parkingSpace.occupancyStatus.changed",
        "partner.changed",
        "transaction.changed",
        "settlementReport.created",
        "idTag.changed",
        "chargePoint.dataTransferReceived",
        "subscriptionPlan.changed",
        "user.invoiceDetails.changed",
        "cdr.received",
        "chargingProfile.applied",
        "installerJob.changed",
    ],
)
"""``notifications[]`` in the body of ``client.notifications.resend``."""

NotificationVia = TypeAliasType("NotificationVia", Literal["webhook", "kafka"])
"""``via`` in the body of ``client.notifications.create``."""


class NotificationWebhook(Model):
    """``webhook`` in the body of ``client.notifications.create``."""

    callback_url: Annotated[str, Field(alias="callbackUrl")]


class V1Notification(Model):
    """What ``client.notifications.v1_0.create`` gives."""

    webhook_id: Annotated[float, Field(alias="webhookId")]
    notifications: list[NotificationType | UnknownString]
    callback_url: Annotated[str, Field(alias="callbackUrl")]


class V1NotificationInput(Model):
    """The body of ``client.notifications.v1_0.create``."""

    notifications: list[NotificationType | UnknownString]
    callback_url: Annotated[str, Field(alias="callbackUrl")]


class V1NotificationPage(Model):
    """What ``client.notifications.v1_0.list`` gives."""

    data: list[V1Notification] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
