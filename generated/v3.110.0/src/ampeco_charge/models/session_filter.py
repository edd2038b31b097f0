"""The model ``SessionFilter`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import PaymentStatus, PaymentType, SessionSource, SessionStatus


class SessionFilter(Model):
    """The argument ``filter`` of ``client.sessions.list``."""

    evse_id: Annotated[str | None, Field(alias="evseId")] = None
    charge_point_id: Annotated[str | None, Field(alias="chargePointId")] = None
    evse_physical_reference: Annotated[str | None, Field(alias="evsePhysicalReference")] = None
    charge_point_network_id: Annotated[str | None, Field(alias="chargePointNetworkId")] = None
    reason: SessionFilterReason | UnknownString | None = None
    charge_point_boot_notification_serial_number: Annotated[
        str | None,
        Field(alias="chargePointBootNotificationSerialNumber"),
    ] = None
    charge_point_boot_notification_vendor: Annotated[
        str | None,
        Field(alias="chargePointBootNotificationVendor"),
    ] = None
    started_after: Annotated[UtcDateTime | None, Field(alias="startedAfter")] = None
    started_before: Annotated[UtcDateTime | None, Field(alias="startedBefore")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    status: SessionStatus | UnknownString | None = None
    ended_after: Annotated[UtcDateTime | None, Field(alias="endedAfter")] = None
    ended_before: Annotated[UtcDateTime | None, Field(alias="endedBefore")] = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    sub_operator_id: Annotated[str | None, Field(alias="subOperatorId")] = None
    id_tag: Annotated[str | None, Field(alias="idTag")] = None
    payment_type: Annotated[PaymentType | UnknownString | None, Field(alias="paymentType")] = None
    payment_status: Annotated[
        PaymentStatus | UnknownString | None,
        Field(alias="paymentStatus"),
    ] = None
    tax_id: Annotated[str | None, Field(alias="taxId")] = None
    payment_status_updated_before: Annotated[
        UtcDateTime | None,
        Field(alias="paymentStatusUpdatedBefore"),
    ] = None
    payment_status_updated_after: Annotated[
        UtcDateTime | None,
        Field(alias="paymentStatusUpdatedAfter"),
    ] = None
    external_app_data: Annotated[str | None, Field(alias="externalAppData")] = None
    receipt_id: Annotated[str | None, Field(alias="receiptId")] = None
    authorization_source: Annotated[
        SessionSource | UnknownString | None,
        Field(alias="authorizationSource"),
    ] = None
    billing_status: Annotated[
        SessionBillingStatus | UnknownString | None,
        Field(alias="billingStatus"),
    ] = None
    terminal_id: Annotated[str | None, Field(alias="terminalId")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
    roaming: SessionFilterRoaming | None = None


SessionBillingStatus = TypeAliasType(
    "SessionBillingStatus",
    Literal["pending", "suspended", "completed", "null"],
)
"""``billingStatus`` in the argument ``filter`` of ``client.sessions.list``."""

SessionFilterReason = TypeAliasType(
    "SessionFilterReason",
    Literal[
        "working_hours_exceeded",
        "timeout",
        "authorization_amount_reached",
        "new_start_transaction_received",
        "force_stop",
        "standard_stop",
        "energy_exceeded",
        "schedule_completed",
        "pre_authorization_failed",
        "system_force_stop",
        "time_limit",
        "balance_exceeded",
        "deauthorized",
        "emergencystop",
        "energylimitreached",
        "evdisconnected",
        "groundfault",
        "immediatereset",
        "hardreset",
        "local",
        "localoutofcredit",
        "masterpass",
        "other",
        "overcurrentfault",
        "powerloss",
        "powerquality",
        "reboot",
        "remote",
        "soclimitreached",
        "stoppedbyev",
        "timeoutlimitreached",
        "softreset",
        "unlockcommand",
        "no_ev_parked",
        "no_ev_connected",
        "charge_point_timeout",
        "charging_on_evse_not_allowed",
        "remote_start_failed",
        "no_user_for_agile_streets",
        "rejected",
        "canceled_reservation",
        "evse_occupied",
        "evse_inoperative",
        "failed",
        "not_supported",
        "unknown_reservation",
        "ev_not_connect_to_evse",
        "authorization_failed",
        "unknown_session",
    ],
)
"""``reason`` in the argument ``filter`` of ``client.sessions.list``."""


class SessionFilterRoaming(Model):
    """``roaming`` in the argument ``filter`` of ``client.sessions.list``."""

    roaming_operator_cpo_ids: Annotated[
        list[int] | None,
        Field(alias="roamingOperatorCpoIds"),
    ] = None
