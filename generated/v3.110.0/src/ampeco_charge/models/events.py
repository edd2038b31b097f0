"""Models of events."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .shared import (
    AustralianState,
    AuthorizationStatus,
    ChargePointChargingProfile,
    ChargePointSetChargingProfileResult,
    CircuitConsumption,
    Country,
    HardwareStatusNotificationHardwareStatus,
    InstallerJobStatus,
    LastBootNotification,
    LocationChangedNotificationStatus,
    LocationGeoposition,
    LocationImage,
    NetworkStatus,
    ParkingSpaceStatus,
    ReservationStatus,
    Session,
    SessionReason,
    SubscriptionStatus,
    SyncConfigurationNotificationEntry,
    Tariff,
    User,
    UsState,
    V1ChargePoint,
    WorkingHours,
)


class AuthorizationChanged(Model):
    """The event ``authorization.changed`` of ``client.notifications.create``."""

    notification: Literal["authorization.changed"] | UnknownString
    authorization_id: Annotated[int, Field(alias="authorizationId")]
    action: AuthorizationChangedAction | UnknownString
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    id_tag: Annotated[str | None, Field(alias="idTag")] = None
    status: AuthorizationStatus | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


AuthorizationChangedAction = TypeAliasType(
    "AuthorizationChangedAction",
    Literal["created", "updated"],
)
"""``action`` in the event ``authorization.changed`` of ``client.notifications.create``."""


class AuthorizationNotification(Model):
    """The event ``AuthorizationNotification`` of ``client.notifications.create``."""

    notification: Literal["AuthorizationNotification"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    authorization_id: Annotated[int, Field(alias="authorizationId")]
    id_tag: Annotated[str, Field(alias="idTag")]
    status: AuthorizationNotificationStatus | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


AuthorizationNotificationStatus = TypeAliasType(
    "AuthorizationNotificationStatus",
    Literal["Accepted", "Blocked", "Expired", "Invalid", "ConcurrentTx"],
)
"""``status`` in the event ``AuthorizationNotification`` of ``client.notifications.create``."""


class BootNotification(Model):
    """The event ``BootNotification`` of ``client.notifications.create``."""

    notification: Literal["BootNotification"] | UnknownString | None = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    timestamp: UtcDateTime | None = None
    boot_notification: Annotated[
        LastBootNotification | None,
        Field(alias="bootNotification"),
    ] = None


class CdrReceived(Model):
    """The event ``cdr.received`` of ``client.notifications.create``."""

    notification: Literal["cdr.received"] | UnknownString
    id: str
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]


class ChargePointChanged(Model):
    """The event ``chargePoint.changed`` of ``client.notifications.create``."""

    notification: Literal["chargePoint.changed"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class ChargePointChangedNotification(Model):
    """The event ``ChargePointChangedNotification`` of ``client.notifications.create``."""

    notification: Literal["ChargePointChangedNotification"] | UnknownString
    charge_point: Annotated[V1ChargePoint | None, Field(alias="chargePoint")] = None
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class ChargePointDataTransferReceived(Model):
    """The event ``chargePoint.dataTransferReceived`` of ``client.notifications.create``."""

    notification: Literal["chargePoint.dataTransferReceived"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    vendor_id: Annotated[str, Field(alias="vendorId")]
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    data: str | None = None


class ChargePointSyncConfigurationNotification(Model):
    """The event ``ChargePointSyncConfigurationNotification`` of ``client.notifications.create``."""

    notification: Literal["ChargePointSyncConfigurationNotification"] | UnknownString | None = None
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    request_id: Annotated[int | None, Field(alias="requestId")] = None
    configuration: list[SyncConfigurationNotificationEntry] | None = None
    error: str | None = None


class ChargingProfileApplied(Model):
    """The event ``chargingProfile.applied`` of ``client.notifications.create``."""

    notification: Literal["chargingProfile.applied"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int | None, Field(alias="evseId")]
    session_id: Annotated[int | None, Field(alias="sessionId")]
    charging_profile: Annotated[ChargePointChargingProfile, Field(alias="chargingProfile")]
    applied_at: Annotated[UtcDateTime, Field(alias="appliedAt")]


class CircuitChanged(Model):
    """The event ``circuit.changed`` of ``client.notifications.create``."""

    notification: Literal["circuit.changed"] | UnknownString
    circuit_id: Annotated[int, Field(alias="circuitId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class CircuitConsumptionNotification(Model):
    """The event ``CircuitConsumptionNotification`` of ``client.notifications.create``."""

    notification: Literal["CircuitConsumptionNotification"] | UnknownString | None = None
    circuit_id: Annotated[int | None, Field(alias="circuitId")] = None
    max_current: Annotated[float | None, Field(alias="maxCurrent")] = None
    min_charge_point_current: Annotated[float | None, Field(alias="minChargePointCurrent")] = None
    current_consumption: Annotated[
        list[CircuitConsumption] | None,
        Field(alias="currentConsumption"),
    ] = None


class DiagnosticsStatusNotification(Model):
    """The event ``DiagnosticsStatusNotification`` of ``client.notifications.create``."""

    notification: Literal["DiagnosticsStatusNotification"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    request_id: Annotated[int, Field(alias="requestId")]
    status: DiagnosticsStatusNotificationStatus | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


DiagnosticsStatusNotificationStatus = TypeAliasType(
    "DiagnosticsStatusNotificationStatus",
    Literal["idle", "uploaded", "uploadfailed", "uploading"],
)
"""``status`` in the event ``DiagnosticsStatusNotification`` of ``client.notifications.create``."""


class EvseChanged(Model):
    """The event ``evse.changed`` of ``client.notifications.create``."""

    notification: Literal["evse.changed"] | UnknownString
    evse_id: Annotated[int, Field(alias="evseId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class HardwareStatusNotification(Model):
    """The event ``HardwareStatusNotification`` of ``client.notifications.create``."""

    notification: Literal["HardwareStatusNotification"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int | None, Field(alias="evseId")] = None
    timestamp: UtcDateTime
    hardware_status: Annotated[
        HardwareStatusNotificationHardwareStatus | UnknownString | None,
        Field(alias="hardwareStatus"),
    ]
    error_code: Annotated[str | None, Field(alias="errorCode")] = None
    info: str | None = None
    vendor_id: Annotated[str | None, Field(alias="vendorId")] = None
    vendor_error_code: Annotated[str | None, Field(alias="vendorErrorCode")] = None


class IdTagChanged(Model):
    """The event ``idTag.changed`` of ``client.notifications.create``."""

    notification: Literal["idTag.changed"] | UnknownString
    id_tags_id: Annotated[int, Field(alias="idTagsId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class InstallerJobChanged(Model):
    """The event ``installerJob.changed`` of ``client.notifications.create``."""

    notification: Literal["installerJob.changed"] | UnknownString
    action: AuthorizationChangedAction | UnknownString
    id: int
    status: InstallerJobStatus | UnknownString
    installation_and_maintenance_company_id: Annotated[
        int,
        Field(alias="installationAndMaintenanceCompanyId"),
    ]
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    installer_admin_id: Annotated[int | None, Field(alias="installerAdminId")] = None
    pin: str | None = None
    description: str
    outcome_details: Annotated[str | None, Field(alias="outcomeDetails")] = None
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    charge_points: Annotated[
        list[ChargePointSetChargingProfileResult] | None,
        Field(alias="chargePoints"),
    ] = None


class LocationChangedNotification(Model):
    """The event ``LocationChangedNotification`` of ``client.notifications.create``."""

    notification: Literal["LocationChangedNotification"] | UnknownString
    location: LocationChangedNotificationLocation
    action: LocationChangedNotificationAction | UnknownString | None = None
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


LocationChangedNotificationAction = TypeAliasType(
    "LocationChangedNotificationAction",
    Literal["created", "updated", "deleted"],
)
"""``action`` in the event ``ChargePointChangedNotification`` of ``client.notifications.create``."""


class LocationChangedNotificationLocation(Model):
    """``location`` in the event ``LocationChangedNotification`` of
    ``client.notifications.create``.
    """

    id: int | None = None
    public_charge_points: int | None = None
    public_charge_points_ids: list[int] | None = None
    name: dict[str, str | None] | None = None
    status: LocationChangedNotificationStatus | UnknownString | None = None
    """Deprecated."""
    description: dict[str, str | None] | None = None
    detailed_description: dict[str, str | None] | None = None
    additional_description: dict[str, str | None] | None = None
    geoposition: LocationGeoposition | None = None
    address: dict[str, str | None] | None = None
    post_code: str | None = None
    region: UsState | UnknownString | AustralianState | str | None = None
    city: str | None = None
    country: Country | UnknownString | None = None
    external_id: str | None = None
    timezone: str | None = None
    location_image: LocationImage | None = None
    images: list[LocationImage] | None = None
    working_hours: WorkingHours | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class NetworkStatusNotification(Model):
    """The event ``NetworkStatusNotification`` of ``client.notifications.create``."""

    notification: Literal["NetworkStatusNotification"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    timestamp: UtcDateTime
    network_status: Annotated[NetworkStatus | UnknownString, Field(alias="networkStatus")]


class ParkingSpaceOccupancyStatusChanged(Model):
    """The event ``parkingSpace.occupancyStatus.changed`` of ``client.notifications.create``."""

    notification: Literal["parkingSpace.occupancyStatus.changed"] | UnknownString
    parking_space_id: Annotated[int, Field(alias="parkingSpaceId")]
    occupancy_status: Annotated[ParkingSpaceStatus | UnknownString, Field(alias="occupancyStatus")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class PartnerChanged(Model):
    """The event ``partner.changed`` of ``client.notifications.create``."""

    notification: Literal["partner.changed"] | UnknownString
    partner_id: Annotated[int, Field(alias="partnerId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    company_name: Annotated[str | None, Field(alias="companyName")] = None
    business_name: Annotated[str | None, Field(alias="businessName")] = None
    reg_no: Annotated[str | None, Field(alias="regNo")] = None
    vat_no: Annotated[str | None, Field(alias="vatNo")] = None
    country: str | None = None


class PartnerChangedNotification(Model):
    """The event ``PartnerChangedNotification`` of ``client.notifications.create``."""

    notification: Literal["PartnerChangedNotification"] | UnknownString
    user: PartnerChangedNotificationUser
    action: SubOperatorChangedNotificationAction | UnknownString


class PartnerChangedNotificationUser(Model):
    """``user`` in the event ``PartnerChangedNotification`` of ``client.notifications.create``."""

    id: str | None = None


class PartnerInviteChanged(Model):
    """The event ``partnerInvite.changed`` of ``client.notifications.create``."""

    notification: Literal["partnerInvite.changed"] | UnknownString
    partner_invite_id: Annotated[int, Field(alias="partnerInviteId")]
    user_id: Annotated[int | None, Field(alias="userId")] = None
    email: str | None = None
    action: LocationChangedNotificationAction | UnknownString
    allow_corporate_account_billing: Annotated[
        bool | None,
        Field(alias="allowCorporateAccountBilling"),
    ] = None
    limit_corporate_account_billing_to_partner_charge_points: Annotated[
        bool | None,
        Field(alias="limitCorporateAccountBillingToPartnerChargePoints"),
    ] = None
    allow_access_to_private_charge_points: Annotated[
        bool | None,
        Field(alias="allowAccessToPrivateChargePoints"),
    ] = None
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class ReservationChanged(Model):
    """The event ``reservation.changed`` of ``client.notifications.create``."""

    notification: Literal["reservation.changed"] | UnknownString
    reservation_id: Annotated[int, Field(alias="reservationId")]
    status: ReservationStatus | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class RoamingPlatformChanged(Model):
    """The event ``roamingPlatform.changed`` of ``client.notifications.create``."""

    notification: Literal["roamingPlatform.changed"] | UnknownString
    roaming_platform_id: Annotated[int, Field(alias="roamingPlatformId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


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


class SessionMeterValuesNotification(Model):
    """The event ``SessionMeterValuesNotification`` of ``client.notifications.create``."""

    notification: Literal["SessionMeterValuesNotification"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int, Field(alias="evseId")]
    session_id: Annotated[int, Field(alias="sessionId")]
    external_session_id: Annotated[str | None, Field(alias="externalSessionId")] = None
    meter_values: Annotated[
        list[SessionMeterValuesNotificationMeterValue] | None,
        Field(alias="meterValues"),
    ] = None


SessionMeterValuesNotificationMeasurand = TypeAliasType(
    "SessionMeterValuesNotificationMeasurand",
    Literal[
        "Energy Consumed",
        "Energy Active Import Register",
        "State Of Charge",
        "Current Import",
        "Current Offered",
        "Voltage",
        "Power Active Import",
        "Temperature",
        "Power Offered",
    ],
)
"""``meterValues[].measurand`` in the event ``SessionMeterValuesNotification`` of
``client.notifications.create``.
"""


class SessionMeterValuesNotificationMeterValue(Model):
    """``meterValues[]`` in the event ``SessionMeterValuesNotification`` of
    ``client.notifications.create``.
    """

    timestamp: UtcDateTime | None = None
    measurand: SessionMeterValuesNotificationMeasurand | UnknownString | None = None
    value: float | None = None
    unit: SessionMeterValuesNotificationUnit | UnknownString | None = None


SessionMeterValuesNotificationUnit = TypeAliasType(
    "SessionMeterValuesNotificationUnit",
    Literal["Wh", "A", "V", "Percent", "Celsius"],
)
"""``meterValues[].unit`` in the event ``SessionMeterValuesNotification`` of
``client.notifications.create``.
"""


class SessionStartStopNotification(Model):
    """The event ``session.start.stop.notification`` of ``client.notifications.create``."""

    notification: Literal["session.start.stop.notification"] | UnknownString
    session_id: Annotated[int, Field(alias="sessionId")]
    user_id: Annotated[int | None, Field(alias="userId")] = None
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int, Field(alias="evseId")]
    action: SessionStartStopNotificationAction | UnknownString
    id_tag: Annotated[str | None, Field(alias="idTag")] = None
    external_session_id: Annotated[str | None, Field(alias="externalSessionId")] = None
    started_at_timestamp: Annotated[UtcDateTime, Field(alias="startedAtTimestamp")]
    meter_start: Annotated[int, Field(alias="meterStart")]
    meter_stop: Annotated[int, Field(alias="meterStop")]
    started_at_timestamp_local: Annotated[
        UtcDateTime | None,
        Field(alias="startedAtTimestampLocal"),
    ] = None
    stopped_at_timestamp: Annotated[UtcDateTime | None, Field(alias="stoppedAtTimestamp")] = None
    stopped_at_timestamp_local: Annotated[
        UtcDateTime | None,
        Field(alias="stoppedAtTimestampLocal"),
    ] = None
    energy_consumed: Annotated[float | None, Field(alias="energyConsumed")] = None
    reason: SessionReason | UnknownString | None = None
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None


SessionStartStopNotificationAction = TypeAliasType(
    "SessionStartStopNotificationAction",
    Literal["start", "stop"],
)
"""``action`` in the event ``SessionStartStopNotification`` of ``client.notifications.create``."""


class SessionUpdateNotification(Model):
    """The event ``SessionUpdateNotification`` of ``client.notifications.create``."""

    notification: Literal["SessionUpdateNotification"] | UnknownString
    session: Session


class SettlementReportCreated(Model):
    """The event ``settlementReport.created`` of ``client.notifications.create``."""

    notification: Literal["settlementReport.created"] | UnknownString
    id: int
    report_uid: Annotated[str, Field(alias="reportUid")]
    partner_id: Annotated[int, Field(alias="partnerId")]
    issue_date: Annotated[UtcDateTime, Field(alias="issueDate")]
    period: str
    total_kwh_delivered_as_cpo: Annotated[float, Field(alias="totalKwhDeliveredAsCPO")]
    total_kwh_delivered_as_emsp: Annotated[float, Field(alias="totalKwhDeliveredAsEmsp")]
    total_revenue_collected_current_period: Annotated[
        float,
        Field(alias="totalRevenueCollectedCurrentPeriod"),
    ]
    total_revenue_collected_previous_periods: Annotated[
        float | None,
        Field(alias="totalRevenueCollectedPreviousPeriods"),
    ] = None
    total_collected_balance_current_period: Annotated[
        float,
        Field(alias="totalCollectedBalanceCurrentPeriod"),
    ]
    total_collected_balance_previous_periods: Annotated[
        float | None,
        Field(alias="totalCollectedBalancePreviousPeriods"),
    ] = None
    total_revenue: Annotated[float, Field(alias="totalRevenue")]
    total_expenses: Annotated[float, Field(alias="totalExpenses")]
    total_amount: Annotated[float, Field(alias="totalAmount")]
    currency: str
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class SubOperatorChangedNotification(Model):
    """The event ``SubOperatorChangedNotification`` of ``client.notifications.create``."""

    notification: Literal["SubOperatorChangedNotification"] | UnknownString
    sub_operator: Annotated[ChargePointSetChargingProfileResult, Field(alias="subOperator")]
    action: SubOperatorChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


SubOperatorChangedNotificationAction = TypeAliasType(
    "SubOperatorChangedNotificationAction",
    Literal["created", "deleted"],
)
"""``action`` in the event ``PartnerChangedNotification`` of ``client.notifications.create``."""


class TariffChangedNotification(Model):
    """The event ``TariffChangedNotification`` of ``client.notifications.create``."""

    notification: Literal["TariffChangedNotification"] | UnknownString
    tariff: Tariff
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class TransactionChanged(Model):
    """The event ``transaction.changed`` of ``client.notifications.create``."""

    notification: Literal["transaction.changed"] | UnknownString
    transaction_id: Annotated[int, Field(alias="transactionId")]
    action: AuthorizationChangedAction | UnknownString
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class UserBalanceChanged(Model):
    """The event ``userBalance.changed`` of ``client.notifications.create``."""

    notification: Literal["userBalance.changed"] | UnknownString
    debit: float
    credit: float
    updated_balance: Annotated[float, Field(alias="updatedBalance")]
    user_id: Annotated[int, Field(alias="userId")]
    currency: str
    type: UserBalanceChangedType | UnknownString
    transaction_id: Annotated[int | None, Field(alias="transactionId")] = None
    timestamp: UtcDateTime
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


UserBalanceChangedType = TypeAliasType(
    "UserBalanceChangedType",
    Literal[
        "transaction",
        "user_top_up",
        "api_top_up",
        "operator_top_up",
        "voucher",
        "top_up",
        "auto_top_up",
        "add_to_balance",
        "promo_code",
        "subscribe_to_plan",
        "custom_fee",
    ],
)
"""``type`` in the event ``userBalance.changed`` of ``client.notifications.create``."""


class UserChangedNotification(Model):
    """The event ``UserChangedNotification`` of ``client.notifications.create``."""

    notification: Literal["UserChangedNotification"] | UnknownString
    user: User
    action: UserChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


UserChangedNotificationAction = TypeAliasType(
    "UserChangedNotificationAction",
    Literal["created", "updated", "deleted", "permanently deleted"],
)
"""``action`` in the event ``UserChangedNotification`` of ``client.notifications.create``."""


class UserInvoiceDetailsChanged(Model):
    """The event ``user.invoiceDetails.changed`` of ``client.notifications.create``."""

    notification: Literal["user.invoiceDetails.changed"] | UnknownString
    user_id: Annotated[int, Field(alias="userId")]
    action: AuthorizationChangedAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class UserPaymentMethodChanged(Model):
    """The event ``user.paymentMethod.changed`` of ``client.notifications.create``."""

    notification: Literal["user.paymentMethod.changed"] | UnknownString
    payment_method_id: Annotated[str, Field(alias="paymentMethodId")]
    user_id: Annotated[int, Field(alias="userId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class UserSubscriptionChanged(Model):
    """The event ``user.subscription.changed`` of ``client.notifications.create``."""

    notification: Literal["user.subscription.changed"] | UnknownString
    user_id: Annotated[int, Field(alias="userId")]
    plan_id: Annotated[int, Field(alias="planId")]
    status: SubscriptionStatus | UnknownString
    ends_at: Annotated[UtcDateTime, Field(alias="endsAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


UserSubscriptionChangedStatus = TypeAliasType(
    "UserSubscriptionChangedStatus",
    Literal["active", "cancelled", "expired"],
)
"""``status`` in the event ``user.subscriptionChanged`` of ``client.notifications.create``."""


class V1SessionStartStopNotification(Model):
    """The event ``SessionStartStopNotification`` of ``client.notifications.create``."""

    notification: Literal["SessionStartStopNotification"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int, Field(alias="evseId")]
    action: SessionStartStopNotificationAction | UnknownString | None = None
    session_id: Annotated[int, Field(alias="sessionId")]
    id_tag: Annotated[str | None, Field(alias="idTag")] = None
    started_at_timestamp: Annotated[UtcDateTime, Field(alias="startedAtTimestamp")]
    stopped_at_timestamp: Annotated[UtcDateTime | None, Field(alias="stoppedAtTimestamp")] = None
    energy_consumed: Annotated[float | None, Field(alias="energyConsumed")] = None
    reason: SessionReason | UnknownString | None = None
    user_id: Annotated[int | None, Field(alias="userId")] = None
    external_session_id: Annotated[str | None, Field(alias="externalSessionId")] = None
    meter_start: Annotated[int, Field(alias="meterStart")]
    meter_stop: Annotated[int, Field(alias="meterStop")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None


class V1UserSubscriptionChanged(Model):
    """The event ``user.subscriptionChanged`` of ``client.notifications.create``."""

    notification: Literal["user.subscriptionChanged"] | UnknownString
    user_id: Annotated[int, Field(alias="userId")]
    plan_id: Annotated[int, Field(alias="planId")]
    status: UserSubscriptionChangedStatus | UnknownString
    end_date: Annotated[UtcDateTime, Field(alias="endDate")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
