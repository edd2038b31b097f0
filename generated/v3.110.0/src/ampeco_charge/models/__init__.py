"""The models of the AMPECO.CHARGE Public API. Each is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .authorizations import Authorization as Authorization
    from .authorizations import AuthorizationFilter as AuthorizationFilter
    from .authorizations import AuthorizationMethod as AuthorizationMethod
    from .authorizations import AuthorizationPage as AuthorizationPage
    from .authorizations import AuthorizationRoaming as AuthorizationRoaming
    from .authorizations import AuthorizationSource as AuthorizationSource
    from .authorizations import V2Authorization as V2Authorization
    from .authorizations import V2AuthorizationMethod as V2AuthorizationMethod
    from .authorizations import V2AuthorizationPage as V2AuthorizationPage
    from .booking_requests import BookingRequestCancelBooking as BookingRequestCancelBooking
    from .booking_requests import (
        BookingRequestCancelBookingRequest as BookingRequestCancelBookingRequest,
    )
    from .booking_requests import (
        BookingRequestCreateBookingRequestInput as BookingRequestCreateBookingRequestInput,
    )
    from .booking_requests import (
        BookingRequestCreateBookingRequestResponse as BookingRequestCreateBookingRequestResponse,
    )
    from .booking_requests import BookingRequestEvseCriteria as BookingRequestEvseCriteria
    from .booking_requests import BookingRequestFilter as BookingRequestFilter
    from .booking_requests import BookingRequestPage as BookingRequestPage
    from .booking_requests import (
        BookingRequestParkingSpaceCriteria as BookingRequestParkingSpaceCriteria,
    )
    from .booking_requests import BookingRequestStatus as BookingRequestStatus
    from .booking_requests import (
        BookingRequestUpdateBookingRequestInput as BookingRequestUpdateBookingRequestInput,
    )
    from .booking_requests import (
        BookingRequestUpdateBookingRequestResponse as BookingRequestUpdateBookingRequestResponse,
    )
    from .booking_requests import BookingRequestVehicleType as BookingRequestVehicleType
    from .bookings import Booking as Booking
    from .bookings import BookingBookedEvse as BookingBookedEvse
    from .bookings import BookingDetails as BookingDetails
    from .bookings import BookingFilter as BookingFilter
    from .bookings import BookingPage as BookingPage
    from .bookings import BookingStatus as BookingStatus
    from .cdrs import Cdr as Cdr
    from .cdrs import CdrCalibrationLawVerificationInfo as CdrCalibrationLawVerificationInfo
    from .cdrs import CdrDeliveryResponse as CdrDeliveryResponse
    from .cdrs import CdrFilter as CdrFilter
    from .cdrs import CdrHashedPin as CdrHashedPin
    from .cdrs import CdrIdentification as CdrIdentification
    from .cdrs import CdrLegacyHashedData as CdrLegacyHashedData
    from .cdrs import CdrMeteringStatus as CdrMeteringStatus
    from .cdrs import CdrOcpiData as CdrOcpiData
    from .cdrs import CdrOcpiDataVersion as CdrOcpiDataVersion
    from .cdrs import CdrOicpData as CdrOicpData
    from .cdrs import CdrOicpDataVersion as CdrOicpDataVersion
    from .cdrs import CdrPage as CdrPage
    from .cdrs import CdrPlugAndChargeIdentification as CdrPlugAndChargeIdentification
    from .cdrs import CdrProtocolType as CdrProtocolType
    from .cdrs import CdrQrCodeIdentification as CdrQrCodeIdentification
    from .cdrs import CdrRfidIdentification as CdrRfidIdentification
    from .cdrs import CdrRfidMifareFamilyIdentification as CdrRfidMifareFamilyIdentification
    from .cdrs import CdrSignedMeteringValue as CdrSignedMeteringValue
    from .charge_point_downtime_periods import (
        ChargePointDowntimePeriod as ChargePointDowntimePeriod,
    )
    from .charge_point_downtime_periods import (
        ChargePointDowntimePeriodCreate as ChargePointDowntimePeriodCreate,
    )
    from .charge_point_downtime_periods import (
        ChargePointDowntimePeriodFilter as ChargePointDowntimePeriodFilter,
    )
    from .charge_point_downtime_periods import (
        ChargePointDowntimePeriodPage as ChargePointDowntimePeriodPage,
    )
    from .charge_point_models import ChargePointModelPage as ChargePointModelPage
    from .charge_point_vendors import ChargePointVendorPage as ChargePointVendorPage
    from .charge_points import (
        AvailableModeUserControlledSchedule as AvailableModeUserControlledSchedule,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeLocations as AvailablePersonalSmartChargingModeLocations,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeNordpool as AvailablePersonalSmartChargingModeNordpool,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeNordpoolDefaults as AvailablePersonalSmartChargingModeNordpoolDefaults,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeOctopusAgile as AvailablePersonalSmartChargingModeOctopusAgile,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeOctopusGo as AvailablePersonalSmartChargingModeOctopusGo,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeTargetCharge as AvailablePersonalSmartChargingModeTargetCharge,
    )
    from .charge_points import ChargePoint as ChargePoint
    from .charge_points import ChargePointAccessType as ChargePointAccessType
    from .charge_points import ChargePointCapability as ChargePointCapability
    from .charge_points import (
        ChargePointChangeAvailabilityRequest as ChargePointChangeAvailabilityRequest,
    )
    from .charge_points import (
        ChargePointChangeAvailabilityType as ChargePointChangeAvailabilityType,
    )
    from .charge_points import ChargePointChangeOwnerRequest as ChargePointChangeOwnerRequest
    from .charge_points import (
        ChargePointChangeSharingCodeRequest as ChargePointChangeSharingCodeRequest,
    )
    from .charge_points import (
        ChargePointClearChargingProfileRequest as ChargePointClearChargingProfileRequest,
    )
    from .charge_points import ChargePointCommunicationMode as ChargePointCommunicationMode
    from .charge_points import ChargePointConfiguration as ChargePointConfiguration
    from .charge_points import ChargePointConfigurationFilter as ChargePointConfigurationFilter
    from .charge_points import ChargePointConfigurationKey as ChargePointConfigurationKey
    from .charge_points import ChargePointConfigurationUpdate as ChargePointConfigurationUpdate
    from .charge_points import ChargePointCreate as ChargePointCreate
    from .charge_points import (
        ChargePointCreateCommunicationMode as ChargePointCreateCommunicationMode,
    )
    from .charge_points import (
        ChargePointDeleteCertificateRequest as ChargePointDeleteCertificateRequest,
    )
    from .charge_points import ChargePointDeleteCertificateType as ChargePointDeleteCertificateType
    from .charge_points import ChargePointDisconnectResult as ChargePointDisconnectResult
    from .charge_points import ChargePointDownloadUrlProtocol as ChargePointDownloadUrlProtocol
    from .charge_points import ChargePointErrorCode as ChargePointErrorCode
    from .charge_points import ChargePointEvse as ChargePointEvse
    from .charge_points import ChargePointEvseConnectorCreate as ChargePointEvseConnectorCreate
    from .charge_points import ChargePointEvseConnectorUpdate as ChargePointEvseConnectorUpdate
    from .charge_points import ChargePointEvseCreate as ChargePointEvseCreate
    from .charge_points import ChargePointEvseInclude as ChargePointEvseInclude
    from .charge_points import ChargePointEvsePage as ChargePointEvsePage
    from .charge_points import ChargePointFilter as ChargePointFilter
    from .charge_points import ChargePointGetDiagnosticsRequest as ChargePointGetDiagnosticsRequest
    from .charge_points import ChargePointGetDiagnosticsResult as ChargePointGetDiagnosticsResult
    from .charge_points import ChargePointGetSecurityLogRequest as ChargePointGetSecurityLogRequest
    from .charge_points import ChargePointGetSecurityLogResult as ChargePointGetSecurityLogResult
    from .charge_points import ChargePointInclude as ChargePointInclude
    from .charge_points import (
        ChargePointInstallCertificateRequest as ChargePointInstallCertificateRequest,
    )
    from .charge_points import (
        ChargePointInstallCertificateType as ChargePointInstallCertificateType,
    )
    from .charge_points import ChargePointLastBootNotification as ChargePointLastBootNotification
    from .charge_points import (
        ChargePointMoveEvsesToSatelliteRequest as ChargePointMoveEvsesToSatelliteRequest,
    )
    from .charge_points import ChargePointNetwork as ChargePointNetwork
    from .charge_points import ChargePointNetworkStatus as ChargePointNetworkStatus
    from .charge_points import ChargePointNetworkStatusLog as ChargePointNetworkStatusLog
    from .charge_points import ChargePointNetworkStatusLogPage as ChargePointNetworkStatusLogPage
    from .charge_points import ChargePointNetworkType as ChargePointNetworkType
    from .charge_points import ChargePointPage as ChargePointPage
    from .charge_points import ChargePointPartner as ChargePointPartner
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferenceDisabled as ChargePointPersonalSmartChargingPreferenceDisabled,
    )
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferenceNordPool as ChargePointPersonalSmartChargingPreferenceNordPool,
    )
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferenceSolar as ChargePointPersonalSmartChargingPreferenceSolar,
    )
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferenceWeekDay as ChargePointPersonalSmartChargingPreferenceWeekDay,
    )
    from .charge_points import ChargePointReserveRequest as ChargePointReserveRequest
    from .charge_points import ChargePointReserveResult as ChargePointReserveResult
    from .charge_points import ChargePointResetResult as ChargePointResetResult
    from .charge_points import ChargePointResetType as ChargePointResetType
    from .charge_points import ChargePointSecurity as ChargePointSecurity
    from .charge_points import (
        ChargePointSendDataTransferRequest as ChargePointSendDataTransferRequest,
    )
    from .charge_points import (
        ChargePointSendDataTransferResult as ChargePointSendDataTransferResult,
    )
    from .charge_points import (
        ChargePointSendDataTransferStatus as ChargePointSendDataTransferStatus,
    )
    from .charge_points import (
        ChargePointSetConfigurationRequest as ChargePointSetConfigurationRequest,
    )
    from .charge_points import ChargePointSetSecurityProfile as ChargePointSetSecurityProfile
    from .charge_points import (
        ChargePointSetSecurityProfileRequest as ChargePointSetSecurityProfileRequest,
    )
    from .charge_points import ChargePointShare as ChargePointShare
    from .charge_points import ChargePointSharedPartner as ChargePointSharedPartner
    from .charge_points import ChargePointSharedPartnerPage as ChargePointSharedPartnerPage
    from .charge_points import ChargePointSharedPartnerReplace as ChargePointSharedPartnerReplace
    from .charge_points import ChargePointSharePage as ChargePointSharePage
    from .charge_points import (
        ChargePointSmartChargingCreateDynamic as ChargePointSmartChargingCreateDynamic,
    )
    from .charge_points import (
        ChargePointSmartChargingCreateTod as ChargePointSmartChargingCreateTod,
    )
    from .charge_points import (
        ChargePointSmartChargingCreateUserSchedule as ChargePointSmartChargingCreateUserSchedule,
    )
    from .charge_points import ChargePointSmartChargingDisabled as ChargePointSmartChargingDisabled
    from .charge_points import ChargePointSmartChargingDynamic as ChargePointSmartChargingDynamic
    from .charge_points import ChargePointSmartChargingElement as ChargePointSmartChargingElement
    from .charge_points import ChargePointSmartChargingPeriod as ChargePointSmartChargingPeriod
    from .charge_points import ChargePointSmartChargingTod as ChargePointSmartChargingTod
    from .charge_points import (
        ChargePointSmartChargingUserSchedule as ChargePointSmartChargingUserSchedule,
    )
    from .charge_points import ChargePointSmartChargingWeekDay as ChargePointSmartChargingWeekDay
    from .charge_points import ChargePointStartRequest as ChargePointStartRequest
    from .charge_points import ChargePointStartResult as ChargePointStartResult
    from .charge_points import ChargePointStatus as ChargePointStatus
    from .charge_points import ChargePointStatusEvse as ChargePointStatusEvse
    from .charge_points import ChargePointStopRequest as ChargePointStopRequest
    from .charge_points import ChargePointSubscription as ChargePointSubscription
    from .charge_points import (
        ChargePointSyncCertificatesCertificateType as ChargePointSyncCertificatesCertificateType,
    )
    from .charge_points import (
        ChargePointSyncCertificatesRequest as ChargePointSyncCertificatesRequest,
    )
    from .charge_points import (
        ChargePointSyncConfigurationRequest as ChargePointSyncConfigurationRequest,
    )
    from .charge_points import (
        ChargePointSyncConfigurationResult as ChargePointSyncConfigurationResult,
    )
    from .charge_points import ChargePointUpdate as ChargePointUpdate
    from .charge_points import ChargePointUpdateEvse as ChargePointUpdateEvse
    from .charge_points import ChargePointUpdateFirmwareRequest as ChargePointUpdateFirmwareRequest
    from .charge_points import ChargePointUpdateNetwork as ChargePointUpdateNetwork
    from .charge_points import ChargePointUpdatePartner as ChargePointUpdatePartner
    from .charge_points import ChargePointUpdateSecurity as ChargePointUpdateSecurity
    from .charge_points import ChargePointUser as ChargePointUser
    from .charge_points import ElectricityRatePreferences as ElectricityRatePreferences
    from .charge_points import ElectricityRateTargetCharge as ElectricityRateTargetCharge
    from .charge_points import OctopusAgileDefaults as OctopusAgileDefaults
    from .charge_points import OctopusAgilePreferences as OctopusAgilePreferences
    from .charge_points import OctopusAgileTargetCharge as OctopusAgileTargetCharge
    from .charge_points import OctopusGoPreferences as OctopusGoPreferences
    from .charge_points import (
        PersonalSmartChargingPreferenceElectricityRate as PersonalSmartChargingPreferenceElectricityRate,
    )
    from .charge_points import (
        PersonalSmartChargingPreferenceNordPoolPreferences as PersonalSmartChargingPreferenceNordPoolPreferences,
    )
    from .charge_points import (
        PersonalSmartChargingPreferenceOctopusAgile as PersonalSmartChargingPreferenceOctopusAgile,
    )
    from .charge_points import (
        PersonalSmartChargingPreferenceOctopusGo as PersonalSmartChargingPreferenceOctopusGo,
    )
    from .charge_points import (
        PersonalSmartChargingPreferenceSolarPreferences as PersonalSmartChargingPreferenceSolarPreferences,
    )
    from .charge_points import TrackElectricityCosts as TrackElectricityCosts
    from .charge_points import UserControlledScheduleDefaults as UserControlledScheduleDefaults
    from .charge_points import UserControlledSchedulePreference as UserControlledSchedulePreference
    from .charge_points import (
        UserControlledSchedulePreferences as UserControlledSchedulePreferences,
    )
    from .charge_points import (
        UserControlledScheduleTargetCharge as UserControlledScheduleTargetCharge,
    )
    from .charge_points import V1ChargePointCreate as V1ChargePointCreate
    from .charge_points import V1ChargePointFilter as V1ChargePointFilter
    from .charge_points import V1ChargePointPage as V1ChargePointPage
    from .charge_points import V1ChargePointUpdate as V1ChargePointUpdate
    from .circuits import Circuit as Circuit
    from .circuits import CircuitAttachChargePointRequest as CircuitAttachChargePointRequest
    from .circuits import CircuitChargePoint as CircuitChargePoint
    from .circuits import CircuitChargePointPriority as CircuitChargePointPriority
    from .circuits import CircuitChargePointPriorityEvse as CircuitChargePointPriorityEvse
    from .circuits import CircuitChargePointPriorityPage as CircuitChargePointPriorityPage
    from .circuits import CircuitCreate as CircuitCreate
    from .circuits import CircuitInclude as CircuitInclude
    from .circuits import CircuitInput as CircuitInput
    from .circuits import CircuitInputVoltage as CircuitInputVoltage
    from .circuits import CircuitInstallationId as CircuitInstallationId
    from .circuits import CircuitLoadBalancingIntegration as CircuitLoadBalancingIntegration
    from .circuits import CircuitPage as CircuitPage
    from .circuits import CircuitPhaseRotation as CircuitPhaseRotation
    from .circuits import CircuitPhases as CircuitPhases
    from .circuits import CircuitSocPriority as CircuitSocPriority
    from .circuits import CircuitStartDate as CircuitStartDate
    from .circuits import CircuitUpdate as CircuitUpdate
    from .circuits import CircuitUpdated as CircuitUpdated
    from .circuits import CircuitUserPriority as CircuitUserPriority
    from .circuits import CircuitUserPriorityCreate as CircuitUserPriorityCreate
    from .circuits import CircuitUserPriorityPage as CircuitUserPriorityPage
    from .circuits import CircuitUserPriorityType as CircuitUserPriorityType
    from .circuits import CircuitUserPriorityUpdate as CircuitUserPriorityUpdate
    from .circuits import V1Circuit as V1Circuit
    from .circuits import V1CircuitCreate as V1CircuitCreate
    from .circuits import V1CircuitPage as V1CircuitPage
    from .circuits import V1CircuitUpdate as V1CircuitUpdate
    from .circuits import V1CircuitUpdated as V1CircuitUpdated
    from .configuration_templates import ConfigurationTemplate as ConfigurationTemplate
    from .configuration_templates import (
        ConfigurationTemplateApplyToChargePointsRequest as ConfigurationTemplateApplyToChargePointsRequest,
    )
    from .configuration_templates import ConfigurationTemplateCreate as ConfigurationTemplateCreate
    from .configuration_templates import ConfigurationTemplateFilter as ConfigurationTemplateFilter
    from .configuration_templates import (
        ConfigurationTemplateFilterOcppVersion as ConfigurationTemplateFilterOcppVersion,
    )
    from .configuration_templates import (
        ConfigurationTemplateOcpp1Variable as ConfigurationTemplateOcpp1Variable,
    )
    from .configuration_templates import (
        ConfigurationTemplateOcpp1VariableCreate as ConfigurationTemplateOcpp1VariableCreate,
    )
    from .configuration_templates import (
        ConfigurationTemplateOcpp1VariableUpdate as ConfigurationTemplateOcpp1VariableUpdate,
    )
    from .configuration_templates import (
        ConfigurationTemplateOcpp2Variable as ConfigurationTemplateOcpp2Variable,
    )
    from .configuration_templates import (
        ConfigurationTemplateOcpp2VariableCreate as ConfigurationTemplateOcpp2VariableCreate,
    )
    from .configuration_templates import (
        ConfigurationTemplateOcpp2VariableUpdate as ConfigurationTemplateOcpp2VariableUpdate,
    )
    from .configuration_templates import (
        ConfigurationTemplateOcppVersion as ConfigurationTemplateOcppVersion,
    )
    from .configuration_templates import ConfigurationTemplatePage as ConfigurationTemplatePage
    from .configuration_templates import (
        ConfigurationTemplateVariablePage as ConfigurationTemplateVariablePage,
    )
    from .configuration_templates import (
        ConfigurationTemplateVariableType as ConfigurationTemplateVariableType,
    )
    from .consents import Consent as Consent
    from .consents import ConsentCreate as ConsentCreate
    from .consents import ConsentFilter as ConsentFilter
    from .consents import ConsentPage as ConsentPage
    from .consents import ConsentSource as ConsentSource
    from .consents import ConsentStatus as ConsentStatus
    from .contact_details import ContactDetail as ContactDetail
    from .contact_details import ContactDetailReplace as ContactDetailReplace
    from .cp_models import CpModelPage as CpModelPage
    from .cp_vendors import CpVendorPage as CpVendorPage
    from .currencies import Currency as Currency
    from .currencies import CurrencyAlphabeticCode as CurrencyAlphabeticCode
    from .currencies import CurrencyInput as CurrencyInput
    from .currencies import CurrencyPage as CurrencyPage
    from .currency_rates import CurrencyRate as CurrencyRate
    from .currency_rates import CurrencyRateCreate as CurrencyRateCreate
    from .currency_rates import CurrencyRateFilter as CurrencyRateFilter
    from .currency_rates import CurrencyRatePage as CurrencyRatePage
    from .currency_rates import CurrencyRateUpdate as CurrencyRateUpdate
    from .custom_fees import CustomFee as CustomFee
    from .custom_fees import CustomFeePage as CustomFeePage
    from .downtime_period_notices import DowntimePeriodNotice as DowntimePeriodNotice
    from .downtime_period_notices import DowntimePeriodNoticeCreate as DowntimePeriodNoticeCreate
    from .downtime_period_notices import DowntimePeriodNoticeFilter as DowntimePeriodNoticeFilter
    from .downtime_period_notices import DowntimePeriodNoticePage as DowntimePeriodNoticePage
    from .downtime_period_notices import DowntimePeriodNoticeUpdate as DowntimePeriodNoticeUpdate
    from .electricity_meters import ElectricityMeter as ElectricityMeter
    from .electricity_meters import ElectricityMeterCreate as ElectricityMeterCreate
    from .electricity_meters import ElectricityMeterPage as ElectricityMeterPage
    from .electricity_meters import (
        ElectricityMeterReportConsumptionRequest as ElectricityMeterReportConsumptionRequest,
    )
    from .electricity_meters import ElectricityMeterUpdate as ElectricityMeterUpdate
    from .electricity_rates import ElectricityRate as ElectricityRate
    from .electricity_rates import ElectricityRateCreate as ElectricityRateCreate
    from .electricity_rates import ElectricityRateElement as ElectricityRateElement
    from .electricity_rates import ElectricityRateEnergyMix as ElectricityRateEnergyMix
    from .electricity_rates import ElectricityRateFilter as ElectricityRateFilter
    from .electricity_rates import ElectricityRateInput as ElectricityRateInput
    from .electricity_rates import ElectricityRateIntervalPricing as ElectricityRateIntervalPricing
    from .electricity_rates import (
        ElectricityRateIntervalSpecialPricing as ElectricityRateIntervalSpecialPricing,
    )
    from .electricity_rates import ElectricityRatePage as ElectricityRatePage
    from .electricity_rates import ElectricityRatePricePeriodDate as ElectricityRatePricePeriodDate
    from .electricity_rates import (
        ElectricityRatePricePeriodDateDetails as ElectricityRatePricePeriodDateDetails,
    )
    from .electricity_rates import (
        ElectricityRatePricePeriodDatePage as ElectricityRatePricePeriodDatePage,
    )
    from .electricity_rates import (
        ElectricityRatePricePeriodDateReplace as ElectricityRatePricePeriodDateReplace,
    )
    from .electricity_rates import ElectricityRatePricePeriodPage as ElectricityRatePricePeriodPage
    from .electricity_rates import (
        ElectricityRatePricePeriodWeekDay as ElectricityRatePricePeriodWeekDay,
    )
    from .electricity_rates import (
        ElectricityRatePricePeriodWeekDayDetails as ElectricityRatePricePeriodWeekDayDetails,
    )
    from .electricity_rates import (
        ElectricityRatePricePeriodWeekDayPage as ElectricityRatePricePeriodWeekDayPage,
    )
    from .electricity_rates import ElectricityRateType as ElectricityRateType
    from .electricity_rates import ElectricityRateUpdate as ElectricityRateUpdate
    from .electricity_rates import PricePeriodWeekDay as PricePeriodWeekDay
    from .electricity_rates import V1ElectricityRate as V1ElectricityRate
    from .electricity_rates import V1ElectricityRateFilter as V1ElectricityRateFilter
    from .electricity_rates import V1ElectricityRatePage as V1ElectricityRatePage
    from .events import AuthorizationChanged as AuthorizationChanged
    from .events import AuthorizationChangedAction as AuthorizationChangedAction
    from .events import AuthorizationNotification as AuthorizationNotification
    from .events import AuthorizationNotificationStatus as AuthorizationNotificationStatus
    from .events import BootNotification as BootNotification
    from .events import CdrReceived as CdrReceived
    from .events import ChargePointChanged as ChargePointChanged
    from .events import ChargePointChangedNotification as ChargePointChangedNotification
    from .events import ChargePointDataTransferReceived as ChargePointDataTransferReceived
    from .events import (
        ChargePointSyncConfigurationNotification as ChargePointSyncConfigurationNotification,
    )
    from .events import ChargingProfileApplied as ChargingProfileApplied
    from .events import CircuitChanged as CircuitChanged
    from .events import CircuitConsumptionNotification as CircuitConsumptionNotification
    from .events import DiagnosticsStatusNotification as DiagnosticsStatusNotification
    from .events import DiagnosticsStatusNotificationStatus as DiagnosticsStatusNotificationStatus
    from .events import EvseChanged as EvseChanged
    from .events import HardwareStatusNotification as HardwareStatusNotification
    from .events import IdTagChanged as IdTagChanged
    from .events import InstallerJobChanged as InstallerJobChanged
    from .events import LocationChangedNotification as LocationChangedNotification
    from .events import LocationChangedNotificationAction as LocationChangedNotificationAction
    from .events import LocationChangedNotificationLocation as LocationChangedNotificationLocation
    from .events import NetworkStatusNotification as NetworkStatusNotification
    from .events import ParkingSpaceOccupancyStatusChanged as ParkingSpaceOccupancyStatusChanged
    from .events import PartnerChanged as PartnerChanged
    from .events import PartnerChangedNotification as PartnerChangedNotification
    from .events import PartnerChangedNotificationUser as PartnerChangedNotificationUser
    from .events import PartnerInviteChanged as PartnerInviteChanged
    from .events import ReservationChanged as ReservationChanged
    from .events import RoamingPlatformChanged as RoamingPlatformChanged
    from .events import SecurityEventNotification as SecurityEventNotification
    from .events import SecurityEventNotificationType as SecurityEventNotificationType
    from .events import SessionMeterValuesNotification as SessionMeterValuesNotification
    from .events import (
        SessionMeterValuesNotificationMeasurand as SessionMeterValuesNotificationMeasurand,
    )
    from .events import (
        SessionMeterValuesNotificationMeterValue as SessionMeterValuesNotificationMeterValue,
    )
    from .events import SessionMeterValuesNotificationUnit as SessionMeterValuesNotificationUnit
    from .events import SessionStartStopNotification as SessionStartStopNotification
    from .events import SessionStartStopNotificationAction as SessionStartStopNotificationAction
    from .events import SessionUpdateNotification as SessionUpdateNotification
    from .events import SettlementReportCreated as SettlementReportCreated
    from .events import SubOperatorChangedNotification as SubOperatorChangedNotification
    from .events import SubOperatorChangedNotificationAction as SubOperatorChangedNotificationAction
    from .events import TariffChangedNotification as TariffChangedNotification
    from .events import TransactionChanged as TransactionChanged
    from .events import UserBalanceChanged as UserBalanceChanged
    from .events import UserBalanceChangedType as UserBalanceChangedType
    from .events import UserChangedNotification as UserChangedNotification
    from .events import UserChangedNotificationAction as UserChangedNotificationAction
    from .events import UserInvoiceDetailsChanged as UserInvoiceDetailsChanged
    from .events import UserPaymentMethodChanged as UserPaymentMethodChanged
    from .events import UserSubscriptionChanged as UserSubscriptionChanged
    from .events import UserSubscriptionChangedStatus as UserSubscriptionChangedStatus
    from .events import V1SessionStartStopNotification as V1SessionStartStopNotification
    from .events import V1UserSubscriptionChanged as V1UserSubscriptionChanged
    from .evse_downtime_periods import EvseDowntimePeriod as EvseDowntimePeriod
    from .evse_downtime_periods import EvseDowntimePeriodCreate as EvseDowntimePeriodCreate
    from .evse_downtime_periods import EvseDowntimePeriodFilter as EvseDowntimePeriodFilter
    from .evse_downtime_periods import EvseDowntimePeriodPage as EvseDowntimePeriodPage
    from .evses import Evse as Evse
    from .evses import EvseBulkAssignTariffGroupRequest as EvseBulkAssignTariffGroupRequest
    from .evses import EvseConnector as EvseConnector
    from .evses import EvseCreate as EvseCreate
    from .evses import EvseFilter as EvseFilter
    from .evses import EvseFilters as EvseFilters
    from .evses import EvseInclude as EvseInclude
    from .evses import EvsePage as EvsePage
    from .evses import EvsePhaseRotation as EvsePhaseRotation
    from .evses import EvsePhases as EvsePhases
    from .evses import EvseReplace as EvseReplace
    from .evses import V2Evse as V2Evse
    from .evses import V2EvseFilter as V2EvseFilter
    from .evses import V2EvsePage as V2EvsePage
    from .evses import V2EvseRoaming as V2EvseRoaming
    from .faqs import Faq as Faq
    from .faqs import FaqCreate as FaqCreate
    from .faqs import FaqPage as FaqPage
    from .faqs import FaqUpdate as FaqUpdate
    from .firmware_versions import FirmwareVersion as FirmwareVersion
    from .firmware_versions import (
        FirmwareVersionAttachedModelPage as FirmwareVersionAttachedModelPage,
    )
    from .firmware_versions import FirmwareVersionFilter as FirmwareVersionFilter
    from .firmware_versions import FirmwareVersionPage as FirmwareVersionPage
    from .flexibility_activation_requests import (
        FlexibilityActivationRequestFilter as FlexibilityActivationRequestFilter,
    )
    from .flexibility_activation_requests import (
        FlexibilityActivationRequestPage as FlexibilityActivationRequestPage,
    )
    from .flexibility_assets import FlexibilityAsset as FlexibilityAsset
    from .flexibility_assets import (
        FlexibilityAssetChangeStatusResult as FlexibilityAssetChangeStatusResult,
    )
    from .flexibility_assets import FlexibilityAssetCreate as FlexibilityAssetCreate
    from .flexibility_assets import (
        FlexibilityAssetCreateActivationRequest as FlexibilityAssetCreateActivationRequest,
    )
    from .flexibility_assets import FlexibilityAssetFilter as FlexibilityAssetFilter
    from .flexibility_assets import (
        FlexibilityAssetHistoricalTimeSeries as FlexibilityAssetHistoricalTimeSeries,
    )
    from .flexibility_assets import (
        FlexibilityAssetHistoricalTimeSeriesFilter as FlexibilityAssetHistoricalTimeSeriesFilter,
    )
    from .flexibility_assets import (
        FlexibilityAssetHistoricalTimeSeriesPage as FlexibilityAssetHistoricalTimeSeriesPage,
    )
    from .flexibility_assets import FlexibilityAssetPage as FlexibilityAssetPage
    from .flexibility_assets import FlexibilityAssetPeriod as FlexibilityAssetPeriod
    from .flexibility_assets import (
        FlexibilityAssetTimeSeriesForecast as FlexibilityAssetTimeSeriesForecast,
    )
    from .flexibility_assets import (
        FlexibilityAssetTimeSeriesForecastPage as FlexibilityAssetTimeSeriesForecastPage,
    )
    from .flexibility_assets import FlexibilityAssetUpdate as FlexibilityAssetUpdate
    from .id_tags import IdTag as IdTag
    from .id_tags import IdTagCreate as IdTagCreate
    from .id_tags import IdTagFilter as IdTagFilter
    from .id_tags import IdTagPage as IdTagPage
    from .id_tags import IdTagUpdate as IdTagUpdate
    from .id_tags import IdTagUpdated as IdTagUpdated
    from .id_tags import IdTagUpdatedType as IdTagUpdatedType
    from .id_tags import IdTagVehicleType as IdTagVehicleType
    from .installer_jobs import InstallerJob as InstallerJob
    from .installer_jobs import (
        InstallerJobAssignChargePointsRequest as InstallerJobAssignChargePointsRequest,
    )
    from .installer_jobs import InstallerJobChangeStatusRequest as InstallerJobChangeStatusRequest
    from .installer_jobs import InstallerJobCreate as InstallerJobCreate
    from .installer_jobs import InstallerJobDetails as InstallerJobDetails
    from .installer_jobs import InstallerJobFilter as InstallerJobFilter
    from .installer_jobs import InstallerJobPage as InstallerJobPage
    from .installer_jobs import InstallerJobUpdate as InstallerJobUpdate
    from .invoices import Invoice as Invoice
    from .invoices import InvoiceClient as InvoiceClient
    from .invoices import InvoiceFilter as InvoiceFilter
    from .invoices import InvoicePage as InvoicePage
    from .invoices import InvoiceType as InvoiceType
    from .locations import Location as Location
    from .locations import LocationAvailableSlot as LocationAvailableSlot
    from .locations import LocationChargingZone as LocationChargingZone
    from .locations import LocationChargingZoneAdditionalInfo as LocationChargingZoneAdditionalInfo
    from .locations import LocationChargingZoneCreate as LocationChargingZoneCreate
    from .locations import LocationChargingZonePage as LocationChargingZonePage
    from .locations import LocationChargingZoneUpdate as LocationChargingZoneUpdate
    from .locations import (
        LocationCheckBookingAvailabilityRequest as LocationCheckBookingAvailabilityRequest,
    )
    from .locations import (
        LocationCheckBookingAvailabilityResult as LocationCheckBookingAvailabilityResult,
    )
    from .locations import LocationCreate as LocationCreate
    from .locations import LocationEmbeddedChargingZone as LocationEmbeddedChargingZone
    from .locations import LocationFacility as LocationFacility
    from .locations import LocationFilter as LocationFilter
    from .locations import LocationInclude as LocationInclude
    from .locations import LocationPage as LocationPage
    from .locations import LocationParkingType as LocationParkingType
    from .locations import LocationRoaming as LocationRoaming
    from .locations import LocationUpdate as LocationUpdate
    from .locations import LocationWorkingHours as LocationWorkingHours
    from .locations import V1Location as V1Location
    from .locations import V1LocationCreate as V1LocationCreate
    from .locations import V1LocationFilter as V1LocationFilter
    from .locations import V1LocationPage as V1LocationPage
    from .locations import V1LocationUpdate as V1LocationUpdate
    from .notifications import Notification as Notification
    from .notifications import NotificationCompressionCodec as NotificationCompressionCodec
    from .notifications import NotificationInput as NotificationInput
    from .notifications import NotificationKafka as NotificationKafka
    from .notifications import NotificationPage as NotificationPage
    from .notifications import NotificationResendRequest as NotificationResendRequest
    from .notifications import NotificationSaslMechanism as NotificationSaslMechanism
    from .notifications import NotificationSecurityProtocol as NotificationSecurityProtocol
    from .notifications import NotificationType as NotificationType
    from .notifications import NotificationVia as NotificationVia
    from .notifications import NotificationWebhook as NotificationWebhook
    from .notifications import V1Notification as V1Notification
    from .notifications import V1NotificationInput as V1NotificationInput
    from .notifications import V1NotificationPage as V1NotificationPage
    from .parking_spaces import ParkingSpace as ParkingSpace
    from .parking_spaces import ParkingSpaceFilter as ParkingSpaceFilter
    from .parking_spaces import ParkingSpaceInput as ParkingSpaceInput
    from .parking_spaces import ParkingSpaceOccupancyStatus as ParkingSpaceOccupancyStatus
    from .parking_spaces import ParkingSpacePage as ParkingSpacePage
    from .parking_spaces import (
        ParkingSpaceUpdateOccupancyStatusRequest as ParkingSpaceUpdateOccupancyStatusRequest,
    )
    from .partner_contracts import PartnerContract as PartnerContract
    from .partner_contracts import (
        PartnerContractAccessAndPermissions as PartnerContractAccessAndPermissions,
    )
    from .partner_contracts import PartnerContractInput as PartnerContractInput
    from .partner_contracts import (
        PartnerContractMonthlyPlatformFees as PartnerContractMonthlyPlatformFees,
    )
    from .partner_contracts import PartnerContractPage as PartnerContractPage
    from .partner_contracts import PartnerContractRevenueSharing as PartnerContractRevenueSharing
    from .partner_expenses import PartnerExpense as PartnerExpense
    from .partner_expenses import PartnerExpenseBreakdown as PartnerExpenseBreakdown
    from .partner_expenses import PartnerExpenseFilter as PartnerExpenseFilter
    from .partner_expenses import PartnerExpenseOrigin as PartnerExpenseOrigin
    from .partner_expenses import PartnerExpensePage as PartnerExpensePage
    from .partner_expenses import V1PartnerExpense as V1PartnerExpense
    from .partner_expenses import V1PartnerExpenseFilter as V1PartnerExpenseFilter
    from .partner_expenses import V1PartnerExpensePage as V1PartnerExpensePage
    from .partner_invites import PartnerInviteCreate as PartnerInviteCreate
    from .partner_invites import PartnerInviteFilter as PartnerInviteFilter
    from .partner_invites import PartnerInvitePage as PartnerInvitePage
    from .partner_invites import PartnerInviteUpdate as PartnerInviteUpdate
    from .partner_revenues import PartnerRevenue as PartnerRevenue
    from .partner_revenues import PartnerRevenueFilter as PartnerRevenueFilter
    from .partner_revenues import PartnerRevenueOrigin as PartnerRevenueOrigin
    from .partner_revenues import PartnerRevenuePage as PartnerRevenuePage
    from .partner_revenues import V1PartnerRevenue as V1PartnerRevenue
    from .partner_revenues import V1PartnerRevenueFilter as V1PartnerRevenueFilter
    from .partner_revenues import V1PartnerRevenuePage as V1PartnerRevenuePage
    from .partner_settlement_reports import PartnerSettlementReport as PartnerSettlementReport
    from .partner_settlement_reports import (
        PartnerSettlementReportCustomer as PartnerSettlementReportCustomer,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReportFilter as PartnerSettlementReportFilter,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReportPage as PartnerSettlementReportPage,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReportRecord as PartnerSettlementReportRecord,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReportRecordInput as PartnerSettlementReportRecordInput,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReportRecordPage as PartnerSettlementReportRecordPage,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReportSupplier as PartnerSettlementReportSupplier,
    )
    from .partners import Partner as Partner
    from .partners import PartnerAdministrative as PartnerAdministrative
    from .partners import PartnerBilling as PartnerBilling
    from .partners import PartnerContactDetails as PartnerContactDetails
    from .partners import PartnerCorporateBilling as PartnerCorporateBilling
    from .partners import PartnerCreate as PartnerCreate
    from .partners import PartnerFilter as PartnerFilter
    from .partners import PartnerInput as PartnerInput
    from .partners import PartnerNotifications as PartnerNotifications
    from .partners import PartnerOptions as PartnerOptions
    from .partners import PartnerPage as PartnerPage
    from .partners import PartnerTechnical as PartnerTechnical
    from .partners import PartnerUpdate as PartnerUpdate
    from .partners import V1Partner as V1Partner
    from .partners import V1PartnerFilter as V1PartnerFilter
    from .partners import V1PartnerPage as V1PartnerPage
    from .payment_terminals import PaymentTerminalAdyenCastles as PaymentTerminalAdyenCastles
    from .payment_terminals import PaymentTerminalAmpeco as PaymentTerminalAmpeco
    from .payment_terminals import PaymentTerminalBundle as PaymentTerminalBundle
    from .payment_terminals import PaymentTerminalCardlinkCastles as PaymentTerminalCardlinkCastles
    from .payment_terminals import PaymentTerminalCrane as PaymentTerminalCrane
    from .payment_terminals import (
        PaymentTerminalCreateAdyenCastles as PaymentTerminalCreateAdyenCastles,
    )
    from .payment_terminals import PaymentTerminalCreateCrane as PaymentTerminalCreateCrane
    from .payment_terminals import PaymentTerminalCreateNayax as PaymentTerminalCreateNayax
    from .payment_terminals import PaymentTerminalCreatePax as PaymentTerminalCreatePax
    from .payment_terminals import (
        PaymentTerminalCreatePayterOnCp as PaymentTerminalCreatePayterOnCp,
    )
    from .payment_terminals import (
        PaymentTerminalCreatePayterOnLocation as PaymentTerminalCreatePayterOnLocation,
    )
    from .payment_terminals import (
        PaymentTerminalCreatePrintecCastles as PaymentTerminalCreatePrintecCastles,
    )
    from .payment_terminals import PaymentTerminalCreateWebPortal as PaymentTerminalCreateWebPortal
    from .payment_terminals import PaymentTerminalCreateWindcave as PaymentTerminalCreateWindcave
    from .payment_terminals import PaymentTerminalEmbedded as PaymentTerminalEmbedded
    from .payment_terminals import PaymentTerminalFilter as PaymentTerminalFilter
    from .payment_terminals import PaymentTerminalInvoiceField as PaymentTerminalInvoiceField
    from .payment_terminals import PaymentTerminalNayax as PaymentTerminalNayax
    from .payment_terminals import PaymentTerminalNetworkStatus as PaymentTerminalNetworkStatus
    from .payment_terminals import PaymentTerminalPage as PaymentTerminalPage
    from .payment_terminals import PaymentTerminalPax as PaymentTerminalPax
    from .payment_terminals import PaymentTerminalPayterOnCp as PaymentTerminalPayterOnCp
    from .payment_terminals import (
        PaymentTerminalPayterOnLocation as PaymentTerminalPayterOnLocation,
    )
    from .payment_terminals import PaymentTerminalPrintecCastles as PaymentTerminalPrintecCastles
    from .payment_terminals import PaymentTerminalType as PaymentTerminalType
    from .payment_terminals import (
        PaymentTerminalUpdateAdyenCastles as PaymentTerminalUpdateAdyenCastles,
    )
    from .payment_terminals import PaymentTerminalUpdateAmpeco as PaymentTerminalUpdateAmpeco
    from .payment_terminals import (
        PaymentTerminalUpdateCardlinkCastles as PaymentTerminalUpdateCardlinkCastles,
    )
    from .payment_terminals import PaymentTerminalUpdateNayax as PaymentTerminalUpdateNayax
    from .payment_terminals import PaymentTerminalUpdatePax as PaymentTerminalUpdatePax
    from .payment_terminals import (
        PaymentTerminalUpdatePayterOnCp as PaymentTerminalUpdatePayterOnCp,
    )
    from .payment_terminals import (
        PaymentTerminalUpdatePayterOnLocation as PaymentTerminalUpdatePayterOnLocation,
    )
    from .payment_terminals import PaymentTerminalUpdateWebPortal as PaymentTerminalUpdateWebPortal
    from .payment_terminals import PaymentTerminalWebPortal as PaymentTerminalWebPortal
    from .payment_terminals import PaymentTerminalWindcave as PaymentTerminalWindcave
    from .provisioning_certificates import ProvisioningCertificate as ProvisioningCertificate
    from .provisioning_certificates import (
        ProvisioningCertificateCreate as ProvisioningCertificateCreate,
    )
    from .provisioning_certificates import (
        ProvisioningCertificateIdTag as ProvisioningCertificateIdTag,
    )
    from .provisioning_certificates import (
        ProvisioningCertificateIssueEmaidRequest as ProvisioningCertificateIssueEmaidRequest,
    )
    from .provisioning_certificates import (
        ProvisioningCertificatePage as ProvisioningCertificatePage,
    )
    from .provisioning_certificates import (
        ProvisioningCertificateUpdate as ProvisioningCertificateUpdate,
    )
    from .provisioning_certificates import (
        ProvisioningCertificateVehicleType as ProvisioningCertificateVehicleType,
    )
    from .receipts import Receipt as Receipt
    from .receipts import ReceiptFilter as ReceiptFilter
    from .receipts import ReceiptPage as ReceiptPage
    from .receipts import ReceiptPaymentStatus as ReceiptPaymentStatus
    from .reservations import Reservation as Reservation
    from .reservations import ReservationCancelRequest as ReservationCancelRequest
    from .reservations import ReservationFilter as ReservationFilter
    from .reservations import ReservationPage as ReservationPage
    from .rfid_tags import RfidTag as RfidTag
    from .rfid_tags import RfidTagFilter as RfidTagFilter
    from .rfid_tags import RfidTagInput as RfidTagInput
    from .rfid_tags import RfidTagPage as RfidTagPage
    from .roaming_connections import RoamingConnectionPage as RoamingConnectionPage
    from .roaming_operators import CustomTariffFilter as CustomTariffFilter
    from .roaming_operators import (
        CustomTariffFilterApplicableCurrentType as CustomTariffFilterApplicableCurrentType,
    )
    from .roaming_operators import (
        CustomTariffFilterSetPricingDataRequest as CustomTariffFilterSetPricingDataRequest,
    )
    from .roaming_operators import RoamingOperator as RoamingOperator
    from .roaming_operators import RoamingOperatorCpoSettings as RoamingOperatorCpoSettings
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilter as RoamingOperatorCustomTariffFilter,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterCategory as RoamingOperatorCustomTariffFilterCategory,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterCreate as RoamingOperatorCustomTariffFilterCreate,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterDayOfWeek as RoamingOperatorCustomTariffFilterDayOfWeek,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterElement as RoamingOperatorCustomTariffFilterElement,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterElementType as RoamingOperatorCustomTariffFilterElementType,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterEnergyMix as RoamingOperatorCustomTariffFilterEnergyMix,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterEnergySource as RoamingOperatorCustomTariffFilterEnergySource,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterEnvironImpact as RoamingOperatorCustomTariffFilterEnvironImpact,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterMaxPrice as RoamingOperatorCustomTariffFilterMaxPrice,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterPage as RoamingOperatorCustomTariffFilterPage,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterPriceComponent as RoamingOperatorCustomTariffFilterPriceComponent,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterReorderFilter as RoamingOperatorCustomTariffFilterReorderFilter,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterReorderRequest as RoamingOperatorCustomTariffFilterReorderRequest,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterReorderResult as RoamingOperatorCustomTariffFilterReorderResult,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterReservation as RoamingOperatorCustomTariffFilterReservation,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterRestrictions as RoamingOperatorCustomTariffFilterRestrictions,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterSource as RoamingOperatorCustomTariffFilterSource,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterTariffAltText as RoamingOperatorCustomTariffFilterTariffAltText,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterType as RoamingOperatorCustomTariffFilterType,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterUpdate as RoamingOperatorCustomTariffFilterUpdate,
    )
    from .roaming_operators import RoamingOperatorPage as RoamingOperatorPage
    from .roaming_operators import (
        RoamingOperatorPhaseAcPowerFormula as RoamingOperatorPhaseAcPowerFormula,
    )
    from .roaming_operators import (
        RoamingOperatorThreatEvseStatusUnknownAs as RoamingOperatorThreatEvseStatusUnknownAs,
    )
    from .roaming_operators import RoamingOperatorUpdate as RoamingOperatorUpdate
    from .roaming_platforms import RoamingPlatformPage as RoamingPlatformPage
    from .roaming_providers import RoamingProvider as RoamingProvider
    from .roaming_providers import RoamingProviderCreateHubject as RoamingProviderCreateHubject
    from .roaming_providers import RoamingProviderCreateOcpi as RoamingProviderCreateOcpi
    from .roaming_providers import RoamingProviderFilter as RoamingProviderFilter
    from .roaming_providers import RoamingProviderPage as RoamingProviderPage
    from .roaming_providers import RoamingProviderUpdateHubject as RoamingProviderUpdateHubject
    from .roaming_providers import RoamingProviderUpdateOcpi as RoamingProviderUpdateOcpi
    from .roaming_tariffs import RoamingTariff as RoamingTariff
    from .roaming_tariffs import RoamingTariffPage as RoamingTariffPage
    from .roaming_tariffs import RoamingTariffUpdate as RoamingTariffUpdate
    from .sessions import SessionBillingStatus as SessionBillingStatus
    from .sessions import SessionConsumptionStats as SessionConsumptionStats
    from .sessions import SessionFilter as SessionFilter
    from .sessions import SessionFilterReason as SessionFilterReason
    from .sessions import SessionFilterRoaming as SessionFilterRoaming
    from .sessions import SessionPage as SessionPage
    from .sessions import SessionRetryPaymentRequest as SessionRetryPaymentRequest
    from .settings import Setting as Setting
    from .settings import SettingBaseCurrency as SettingBaseCurrency
    from .settings import SettingDefaultTax as SettingDefaultTax
    from .settings import SettingReservations as SettingReservations
    from .shared import AccessMethod as AccessMethod
    from .shared import AppliedTax as AppliedTax
    from .shared import AssignUserRequest as AssignUserRequest
    from .shared import AustralianState as AustralianState
    from .shared import AuthorizationRoamingDetails as AuthorizationRoamingDetails
    from .shared import AuthorizationStatus as AuthorizationStatus
    from .shared import AuthorizedToken as AuthorizedToken
    from .shared import AveragePowerLevel as AveragePowerLevel
    from .shared import BankDetails as BankDetails
    from .shared import BankTransferType as BankTransferType
    from .shared import BillingStatus as BillingStatus
    from .shared import CanadianProvince as CanadianProvince
    from .shared import ChargePointChargingProfile as ChargePointChargingProfile
    from .shared import ChargePointConnector as ChargePointConnector
    from .shared import ChargePointDesiredProfileStatus as ChargePointDesiredProfileStatus
    from .shared import ChargePointDowntimePeriodStatuses as ChargePointDowntimePeriodStatuses
    from .shared import ChargePointDowntimePeriodType as ChargePointDowntimePeriodType
    from .shared import ChargePointDowntimePeriodUpdate as ChargePointDowntimePeriodUpdate
    from .shared import ChargePointEvseConnector as ChargePointEvseConnector
    from .shared import ChargePointEvseConnectorType as ChargePointEvseConnectorType
    from .shared import ChargePointHardwareStatus as ChargePointHardwareStatus
    from .shared import ChargePointHardwareStatusLog as ChargePointHardwareStatusLog
    from .shared import ChargePointHardwareStatusLogPage as ChargePointHardwareStatusLogPage
    from .shared import ChargePointModel as ChargePointModel
    from .shared import ChargePointModelCreate as ChargePointModelCreate
    from .shared import ChargePointModelFilter as ChargePointModelFilter
    from .shared import ChargePointModelUpdate as ChargePointModelUpdate
    from .shared import ChargePointProtocol as ChargePointProtocol
    from .shared import ChargePointRecurrencyKind as ChargePointRecurrencyKind
    from .shared import ChargePointRoaming as ChargePointRoaming
    from .shared import ChargePointSetChargingProfileRequest as ChargePointSetChargingProfileRequest
    from .shared import ChargePointSetChargingProfileResult as ChargePointSetChargingProfileResult
    from .shared import ChargePointStartForEvseRequest as ChargePointStartForEvseRequest
    from .shared import ChargePointStartForEvseResult as ChargePointStartForEvseResult
    from .shared import ChargePointSystemStatus as ChargePointSystemStatus
    from .shared import ChargePointTriggerMessageRequest as ChargePointTriggerMessageRequest
    from .shared import ChargePointTriggerMessageType as ChargePointTriggerMessageType
    from .shared import ChargePointType as ChargePointType
    from .shared import ChargePointVendor as ChargePointVendor
    from .shared import ChargePointVendorInput as ChargePointVendorInput
    from .shared import ChargePointVendorUpdate as ChargePointVendorUpdate
    from .shared import ChargingPeriod as ChargingPeriod
    from .shared import ChargingProfileKind as ChargingProfileKind
    from .shared import ChargingProfilePurpose as ChargingProfilePurpose
    from .shared import ChargingRateUnit as ChargingRateUnit
    from .shared import ChargingSchedule as ChargingSchedule
    from .shared import ChargingState as ChargingState
    from .shared import ChargingType as ChargingType
    from .shared import CircuitConsumption as CircuitConsumption
    from .shared import CircuitConsumptionPhase as CircuitConsumptionPhase
    from .shared import ClockAlignedEnergyConsumption as ClockAlignedEnergyConsumption
    from .shared import ConfigurationKey as ConfigurationKey
    from .shared import ConnectedPhase as ConnectedPhase
    from .shared import ConnectionFeePeriods as ConnectionFeePeriods
    from .shared import ConnectorFormat as ConnectorFormat
    from .shared import ConsentCollection as ConsentCollection
    from .shared import Country as Country
    from .shared import CreatedBetweenFilter as CreatedBetweenFilter
    from .shared import CurrentType as CurrentType
    from .shared import CursorLinks as CursorLinks
    from .shared import CursorMeta as CursorMeta
    from .shared import DayPeriod as DayPeriod
    from .shared import DaysWhenApplied as DaysWhenApplied
    from .shared import ElectricalConfiguration as ElectricalConfiguration
    from .shared import EnabledStatus as EnabledStatus
    from .shared import EnergyConsumption as EnergyConsumption
    from .shared import EntryMode as EntryMode
    from .shared import ErrorCode as ErrorCode
    from .shared import EvseChargingProfile as EvseChargingProfile
    from .shared import EvseHardwareStatus as EvseHardwareStatus
    from .shared import EvseMaxVoltage as EvseMaxVoltage
    from .shared import EvseRoaming as EvseRoaming
    from .shared import EvseRoamingStatus as EvseRoamingStatus
    from .shared import EvseSchedulePeriod as EvseSchedulePeriod
    from .shared import EvseStartRequest as EvseStartRequest
    from .shared import EvseStatus as EvseStatus
    from .shared import EvseUpdate as EvseUpdate
    from .shared import FlexibilityActivationRequest as FlexibilityActivationRequest
    from .shared import FlexibilityActivationRequestPeriod as FlexibilityActivationRequestPeriod
    from .shared import FlexibleMarkUpAsFixedPerKwh as FlexibleMarkUpAsFixedPerKwh
    from .shared import (
        HardwareStatusNotificationHardwareStatus as HardwareStatusNotificationHardwareStatus,
    )
    from .shared import IdlePricingPeriodInMinutes as IdlePricingPeriodInMinutes
    from .shared import IdTagStatus as IdTagStatus
    from .shared import IdTagType as IdTagType
    from .shared import InstallerJobStatus as InstallerJobStatus
    from .shared import IntervalPricing as IntervalPricing
    from .shared import InvoiceClientType as InvoiceClientType
    from .shared import LastBootNotification as LastBootNotification
    from .shared import LastUpdatedBetweenFilter as LastUpdatedBetweenFilter
    from .shared import LocationChangedNotificationStatus as LocationChangedNotificationStatus
    from .shared import LocationGeoposition as LocationGeoposition
    from .shared import LocationImage as LocationImage
    from .shared import MaxVoltage as MaxVoltage
    from .shared import MultiIdleFee as MultiIdleFee
    from .shared import MultiPricePerKwh as MultiPricePerKwh
    from .shared import NetworkStatus as NetworkStatus
    from .shared import OpeningHours as OpeningHours
    from .shared import OpeningPeriod as OpeningPeriod
    from .shared import PageLink as PageLink
    from .shared import PageLinks as PageLinks
    from .shared import PageNumberMeta as PageNumberMeta
    from .shared import ParkingSpaceStatus as ParkingSpaceStatus
    from .shared import PartnerAccessType as PartnerAccessType
    from .shared import PartnerInvite as PartnerInvite
    from .shared import PartnerInviteOptions as PartnerInviteOptions
    from .shared import PartnerInviteStatus as PartnerInviteStatus
    from .shared import PartnerReference as PartnerReference
    from .shared import PaymentStatus as PaymentStatus
    from .shared import PaymentType as PaymentType
    from .shared import PeakPowerLevel as PeakPowerLevel
    from .shared import PhaseRotation as PhaseRotation
    from .shared import Phases as Phases
    from .shared import PowerOptions as PowerOptions
    from .shared import PriceBreakdown as PriceBreakdown
    from .shared import PriceBreakdownType as PriceBreakdownType
    from .shared import PriceBreakdownUnit as PriceBreakdownUnit
    from .shared import PricePeriodInMinutes as PricePeriodInMinutes
    from .shared import PricePeriods as PricePeriods
    from .shared import PricingDetails as PricingDetails
    from .shared import PricingMethod as PricingMethod
    from .shared import ReasonRequest as ReasonRequest
    from .shared import RecurrencyKind as RecurrencyKind
    from .shared import ReservationStatus as ReservationStatus
    from .shared import RfidTagStatus as RfidTagStatus
    from .shared import RoamingConnection as RoamingConnection
    from .shared import RoamingConnectionOcpi as RoamingConnectionOcpi
    from .shared import RoamingConnectionProtocol as RoamingConnectionProtocol
    from .shared import RomanianCounty as RomanianCounty
    from .shared import SchedulePeriod as SchedulePeriod
    from .shared import SecurityEventsLog as SecurityEventsLog
    from .shared import SecurityEventsLogFilter as SecurityEventsLogFilter
    from .shared import SecurityEventsLogPage as SecurityEventsLogPage
    from .shared import SecurityEventsLogType as SecurityEventsLogType
    from .shared import Session as Session
    from .shared import SessionAuthorization as SessionAuthorization
    from .shared import SessionAuthorizationMethod as SessionAuthorizationMethod
    from .shared import SessionAuthorizationStatus as SessionAuthorizationStatus
    from .shared import SessionClockAlignedEnergyConsumption as SessionClockAlignedEnergyConsumption
    from .shared import SessionClockAlignedInterval as SessionClockAlignedInterval
    from .shared import SessionPower as SessionPower
    from .shared import SessionPriceBreakdown as SessionPriceBreakdown
    from .shared import SessionReason as SessionReason
    from .shared import SessionRoaming as SessionRoaming
    from .shared import SessionsAllowed as SessionsAllowed
    from .shared import SessionSource as SessionSource
    from .shared import SessionStatus as SessionStatus
    from .shared import (
        SessionUpdateNotificationChargingPeriod as SessionUpdateNotificationChargingPeriod,
    )
    from .shared import (
        SessionUpdateNotificationPriceBreakdown as SessionUpdateNotificationPriceBreakdown,
    )
    from .shared import SessionUpdateNotificationSession as SessionUpdateNotificationSession
    from .shared import (
        SessionUpdateNotificationSessionPriceBreakdown as SessionUpdateNotificationSessionPriceBreakdown,
    )
    from .shared import SessionUpdateNotificationType as SessionUpdateNotificationType
    from .shared import StateOfChargeIdleThreshold as StateOfChargeIdleThreshold
    from .shared import SubscriptionStatus as SubscriptionStatus
    from .shared import SyncConfigurationNotificationEntry as SyncConfigurationNotificationEntry
    from .shared import Tariff as Tariff
    from .shared import TariffChangedNotificationTariff as TariffChangedNotificationTariff
    from .shared import TariffDisplay as TariffDisplay
    from .shared import TariffReadPricing as TariffReadPricing
    from .shared import TariffRestrictions as TariffRestrictions
    from .shared import TariffStopSession as TariffStopSession
    from .shared import TariffType as TariffType
    from .shared import TaxedAmount as TaxedAmount
    from .shared import TemplateStatus as TemplateStatus
    from .shared import TermType as TermType
    from .shared import TimePeriod as TimePeriod
    from .shared import Translation as Translation
    from .shared import UntaxedAmount as UntaxedAmount
    from .shared import User as User
    from .shared import UserOptions as UserOptions
    from .shared import UserPaymentMethodIssuer as UserPaymentMethodIssuer
    from .shared import UserPaymentMethodTokenizedType as UserPaymentMethodTokenizedType
    from .shared import UsMinorOutlyingIslandsTerritory as UsMinorOutlyingIslandsTerritory
    from .shared import UsState as UsState
    from .shared import V1ChargePoint as V1ChargePoint
    from .shared import V1ChargePointCapability as V1ChargePointCapability
    from .shared import V1ChargePointEvse as V1ChargePointEvse
    from .shared import V1ChargePointStatus as V1ChargePointStatus
    from .shared import V1ChargingProfile as V1ChargingProfile
    from .shared import V2EvseConnectorType as V2EvseConnectorType
    from .shared import WalletType as WalletType
    from .shared import WeekDay as WeekDay
    from .shared import WorkingHours as WorkingHours
    from .sub_operators import SubOperator as SubOperator
    from .sub_operators import SubOperatorPage as SubOperatorPage
    from .subscription_plans import SubscriptionPlan as SubscriptionPlan
    from .subscription_plans import SubscriptionPlanAllowance as SubscriptionPlanAllowance
    from .subscription_plans import SubscriptionPlanAllowanceType as SubscriptionPlanAllowanceType
    from .subscription_plans import SubscriptionPlanBillingType as SubscriptionPlanBillingType
    from .subscription_plans import SubscriptionPlanCreate as SubscriptionPlanCreate
    from .subscription_plans import SubscriptionPlanPage as SubscriptionPlanPage
    from .subscription_plans import (
        SubscriptionPlanPostPaidAccumulation as SubscriptionPlanPostPaidAccumulation,
    )
    from .subscription_plans import SubscriptionPlanRenewalCycle as SubscriptionPlanRenewalCycle
    from .subscription_plans import SubscriptionPlanReplace as SubscriptionPlanReplace
    from .subscription_plans import SubscriptionPlanResetCycle as SubscriptionPlanResetCycle
    from .subscription_plans import SubscriptionPlanType as SubscriptionPlanType
    from .subscription_plans import SubscriptionPlanUpdate as SubscriptionPlanUpdate
    from .subscription_plans import (
        SubscriptionPlanVisibilityRestrictions as SubscriptionPlanVisibilityRestrictions,
    )
    from .subscription_plans import V1SubscriptionPlan as V1SubscriptionPlan
    from .subscription_plans import V1SubscriptionPlanPage as V1SubscriptionPlanPage
    from .subscriptions import Subscription as Subscription
    from .subscriptions import SubscriptionFilter as SubscriptionFilter
    from .subscriptions import SubscriptionPage as SubscriptionPage
    from .subscriptions import SubscriptionRemainingAllowance as SubscriptionRemainingAllowance
    from .tariff_groups import TariffGroup as TariffGroup
    from .tariff_groups import TariffGroupFilter as TariffGroupFilter
    from .tariff_groups import TariffGroupInput as TariffGroupInput
    from .tariff_groups import TariffGroupPage as TariffGroupPage
    from .tariff_snapshots import TariffSnapshot as TariffSnapshot
    from .tariffs import TariffFilter as TariffFilter
    from .tariffs import TariffFlexibleMarkUpAsFixedPerKwh as TariffFlexibleMarkUpAsFixedPerKwh
    from .tariffs import TariffInput as TariffInput
    from .tariffs import TariffPage as TariffPage
    from .tariffs import TariffPricing as TariffPricing
    from .tax_identification_numbers import TaxIdentificationNumber as TaxIdentificationNumber
    from .tax_identification_numbers import (
        TaxIdentificationNumberPage as TaxIdentificationNumberPage,
    )
    from .taxes import Tax as Tax
    from .taxes import TaxCreate as TaxCreate
    from .taxes import TaxPage as TaxPage
    from .taxes import TaxUpdate as TaxUpdate
    from .templates import Template as Template
    from .templates import TemplateDlmPhases as TemplateDlmPhases
    from .templates import TemplateEvse as TemplateEvse
    from .templates import TemplateInputVoltage as TemplateInputVoltage
    from .templates import TemplatePage as TemplatePage
    from .terms_and_policies import TermAndPolicy as TermAndPolicy
    from .terms_and_policies import TermAndPolicyDocument as TermAndPolicyDocument
    from .terms_and_policies import TermAndPolicyFilter as TermAndPolicyFilter
    from .terms_and_policies import TermAndPolicyPage as TermAndPolicyPage
    from .terms_and_policies import TermAndPolicyStatus as TermAndPolicyStatus
    from .top_up_packages import TopUpPackage as TopUpPackage
    from .top_up_packages import TopUpPackageCreate as TopUpPackageCreate
    from .top_up_packages import TopUpPackageFilter as TopUpPackageFilter
    from .top_up_packages import TopUpPackagePage as TopUpPackagePage
    from .top_up_packages import TopUpPackageUpdate as TopUpPackageUpdate
    from .transactions import Transaction as Transaction
    from .transactions import TransactionBillingType as TransactionBillingType
    from .transactions import TransactionCardDetails as TransactionCardDetails
    from .transactions import TransactionCreate as TransactionCreate
    from .transactions import TransactionCreatePaymentMethod as TransactionCreatePaymentMethod
    from .transactions import TransactionFilter as TransactionFilter
    from .transactions import TransactionFilterPaymentMethod as TransactionFilterPaymentMethod
    from .transactions import TransactionFilterStatus as TransactionFilterStatus
    from .transactions import TransactionInvoiceDetails as TransactionInvoiceDetails
    from .transactions import TransactionIssueInvoiceRequest as TransactionIssueInvoiceRequest
    from .transactions import TransactionMethodType as TransactionMethodType
    from .transactions import TransactionPage as TransactionPage
    from .transactions import TransactionPurchaseResourceType as TransactionPurchaseResourceType
    from .transactions import TransactionStatus as TransactionStatus
    from .transactions import TransactionTokenizationMethod as TransactionTokenizationMethod
    from .transactions import TransactionUpdate as TransactionUpdate
    from .transactions import TransactionUpdatePaymentMethod as TransactionUpdatePaymentMethod
    from .transactions import (
        TransactionUpdatePaymentReferenceRequest as TransactionUpdatePaymentReferenceRequest,
    )
    from .user_groups import UserGroup as UserGroup
    from .user_groups import UserGroupFilter as UserGroupFilter
    from .user_groups import UserGroupInput as UserGroupInput
    from .user_groups import UserGroupPage as UserGroupPage
    from .users import StripeSetupIntentPaymentMethod as StripeSetupIntentPaymentMethod
    from .users import TransactionBasedPaymentMethodSetup as TransactionBasedPaymentMethodSetup
    from .users import UserActivateSubscriptionRequest as UserActivateSubscriptionRequest
    from .users import UserAddBalanceRequest as UserAddBalanceRequest
    from .users import UserApplyCustomFeeRequest as UserApplyCustomFeeRequest
    from .users import UserChangeStatusRequest as UserChangeStatusRequest
    from .users import UserCreate as UserCreate
    from .users import UserDetails as UserDetails
    from .users import UserExportAllPrivateDataResult as UserExportAllPrivateDataResult
    from .users import UserFilter as UserFilter
    from .users import UserInclude as UserInclude
    from .users import (
        UserInvoiceDetailAmpecoInvoiceManager as UserInvoiceDetailAmpecoInvoiceManager,
    )
    from .users import (
        UserInvoiceDetailCardcomInvoiceManager as UserInvoiceDetailCardcomInvoiceManager,
    )
    from .users import UserInvoiceDetailCarrierType as UserInvoiceDetailCarrierType
    from .users import UserInvoiceDetailCompany as UserInvoiceDetailCompany
    from .users import (
        UserInvoiceDetailCreateAmpecoInvoiceManager as UserInvoiceDetailCreateAmpecoInvoiceManager,
    )
    from .users import (
        UserInvoiceDetailCreateCardcomInvoiceManager as UserInvoiceDetailCreateCardcomInvoiceManager,
    )
    from .users import (
        UserInvoiceDetailCreateEcpayInvoiceManager as UserInvoiceDetailCreateEcpayInvoiceManager,
    )
    from .users import (
        UserInvoiceDetailCreateSoftOneInvoiceManager as UserInvoiceDetailCreateSoftOneInvoiceManager,
    )
    from .users import UserInvoiceDetailEcpayInvoiceManager as UserInvoiceDetailEcpayInvoiceManager
    from .users import UserInvoiceDetailIndividual as UserInvoiceDetailIndividual
    from .users import UserInvoiceDetailInvoiceType as UserInvoiceDetailInvoiceType
    from .users import (
        UserInvoiceDetailRequireInvoiceEnforcedBy as UserInvoiceDetailRequireInvoiceEnforcedBy,
    )
    from .users import (
        UserInvoiceDetailSoftOneInvoiceManager as UserInvoiceDetailSoftOneInvoiceManager,
    )
    from .users import UserPage as UserPage
    from .users import UserPaymentMethod as UserPaymentMethod
    from .users import UserPaymentMethodCreate as UserPaymentMethodCreate
    from .users import UserPaymentMethodPage as UserPaymentMethodPage
    from .users import UserPaymentMethodType as UserPaymentMethodType
    from .users import UserPaymentMethodUpdate as UserPaymentMethodUpdate
    from .users import UserRedeemVoucherRequest as UserRedeemVoucherRequest
    from .users import UserUpdate as UserUpdate
    from .utilities import Utility as Utility
    from .utilities import UtilityPage as UtilityPage
    from .vendor_error_codes import VendorErrorCode as VendorErrorCode
    from .vendor_error_codes import VendorErrorCodeInput as VendorErrorCodeInput
    from .vendor_error_codes import VendorErrorCodePage as VendorErrorCodePage
    from .vouchers import V2Voucher as V2Voucher
    from .vouchers import V2VoucherCreate as V2VoucherCreate
    from .vouchers import V2VoucherFilter as V2VoucherFilter
    from .vouchers import V2VoucherPage as V2VoucherPage
    from .vouchers import V2VoucherUpdate as V2VoucherUpdate
    from .vouchers import Voucher as Voucher
    from .vouchers import VoucherCreate as VoucherCreate
    from .vouchers import VoucherFilter as VoucherFilter
    from .vouchers import VoucherPage as VoucherPage
    from .vouchers import VoucherType as VoucherType
    from .vouchers import VoucherUpdate as VoucherUpdate
    from .vouchers import VoucherValidityPeriod as VoucherValidityPeriod

_MODULES: dict[str, str] = {
    "Authorization": "authorizations",
    "AuthorizationFilter": "authorizations",
    "AuthorizationMethod": "authorizations",
    "AuthorizationPage": "authorizations",
    "AuthorizationRoaming": "authorizations",
    "AuthorizationSource": "authorizations",
    "V2Authorization": "authorizations",
    "V2AuthorizationMethod": "authorizations",
    "V2AuthorizationPage": "authorizations",
    "BookingRequestCancelBooking": "booking_requests",
    "BookingRequestCancelBookingRequest": "booking_requests",
    "BookingRequestCreateBookingRequestInput": "booking_requests",
    "BookingRequestCreateBookingRequestResponse": "booking_requests",
    "BookingRequestEvseCriteria": "booking_requests",
    "BookingRequestFilter": "booking_requests",
    "BookingRequestPage": "booking_requests",
    "BookingRequestParkingSpaceCriteria": "booking_requests",
    "BookingRequestStatus": "booking_requests",
    "BookingRequestUpdateBookingRequestInput": "booking_requests",
    "BookingRequestUpdateBookingRequestResponse": "booking_requests",
    "BookingRequestVehicleType": "booking_requests",
    "Booking": "bookings",
    "BookingBookedEvse": "bookings",
    "BookingDetails": "bookings",
    "BookingFilter": "bookings",
    "BookingPage": "bookings",
    "BookingStatus": "bookings",
    "Cdr": "cdrs",
    "CdrCalibrationLawVerificationInfo": "cdrs",
    "CdrDeliveryResponse": "cdrs",
    "CdrFilter": "cdrs",
    "CdrHashedPin": "cdrs",
    "CdrIdentification": "cdrs",
    "CdrLegacyHashedData": "cdrs",
    "CdrMeteringStatus": "cdrs",
    "CdrOcpiData": "cdrs",
    "CdrOcpiDataVersion": "cdrs",
    "CdrOicpData": "cdrs",
    "CdrOicpDataVersion": "cdrs",
    "CdrPage": "cdrs",
    "CdrPlugAndChargeIdentification": "cdrs",
    "CdrProtocolType": "cdrs",
    "CdrQrCodeIdentification": "cdrs",
    "CdrRfidIdentification": "cdrs",
    "CdrRfidMifareFamilyIdentification": "cdrs",
    "CdrSignedMeteringValue": "cdrs",
    "ChargePointDowntimePeriod": "charge_point_downtime_periods",
    "ChargePointDowntimePeriodCreate": "charge_point_downtime_periods",
    "ChargePointDowntimePeriodFilter": "charge_point_downtime_periods",
    "ChargePointDowntimePeriodPage": "charge_point_downtime_periods",
    "ChargePointModelPage": "charge_point_models",
    "ChargePointVendorPage": "charge_point_vendors",
    "AvailableModeUserControlledSchedule": "charge_points",
    "AvailablePersonalSmartChargingModeLocations": "charge_points",
    "AvailablePersonalSmartChargingModeNordpool": "charge_points",
    "AvailablePersonalSmartChargingModeNordpoolDefaults": "charge_points",
    "AvailablePersonalSmartChargingModeOctopusAgile": "charge_points",
    "AvailablePersonalSmartChargingModeOctopusGo": "charge_points",
    "AvailablePersonalSmartChargingModeTargetCharge": "charge_points",
    "ChargePoint": "charge_points",
    "ChargePointAccessType": "charge_points",
    "ChargePointCapability": "charge_points",
    "ChargePointChangeAvailabilityRequest": "charge_points",
    "ChargePointChangeAvailabilityType": "charge_points",
    "ChargePointChangeOwnerRequest": "charge_points",
    "ChargePointChangeSharingCodeRequest": "charge_points",
    "ChargePointClearChargingProfileRequest": "charge_points",
    "ChargePointCommunicationMode": "charge_points",
    "ChargePointConfiguration": "charge_points",
    "ChargePointConfigurationFilter": "charge_points",
    "ChargePointConfigurationKey": "charge_points",
    "ChargePointConfigurationUpdate": "charge_points",
    "ChargePointCreate": "charge_points",
    "ChargePointCreateCommunicationMode": "charge_points",
    "ChargePointDeleteCertificateRequest": "charge_points",
    "ChargePointDeleteCertificateType": "charge_points",
    "ChargePointDisconnectResult": "charge_points",
    "ChargePointDownloadUrlProtocol": "charge_points",
    "ChargePointErrorCode": "charge_points",
    "ChargePointEvse": "charge_points",
    "ChargePointEvseConnectorCreate": "charge_points",
    "ChargePointEvseConnectorUpdate": "charge_points",
    "ChargePointEvseCreate": "charge_points",
    "ChargePointEvseInclude": "charge_points",
    "ChargePointEvsePage": "charge_points",
    "ChargePointFilter": "charge_points",
    "ChargePointGetDiagnosticsRequest": "charge_points",
    "ChargePointGetDiagnosticsResult": "charge_points",
    "ChargePointGetSecurityLogRequest": "charge_points",
    "ChargePointGetSecurityLogResult": "charge_points",
    "ChargePointInclude": "charge_points",
    "ChargePointInstallCertificateRequest": "charge_points",
    "ChargePointInstallCertificateType": "charge_points",
    "ChargePointLastBootNotification": "charge_points",
    "ChargePointMoveEvsesToSatelliteRequest": "charge_points",
    "ChargePointNetwork": "charge_points",
    "ChargePointNetworkStatus": "charge_points",
    "ChargePointNetworkStatusLog": "charge_points",
    "ChargePointNetworkStatusLogPage": "charge_points",
    "ChargePointNetworkType": "charge_points",
    "ChargePointPage": "charge_points",
    "ChargePointPartner": "charge_points",
    "ChargePointPersonalSmartChargingPreferenceDisabled": "charge_points",
    "ChargePointPersonalSmartChargingPreferenceNordPool": "charge_points",
    "ChargePointPersonalSmartChargingPreferenceSolar": "charge_points",
    "ChargePointPersonalSmartChargingPreferenceWeekDay": "charge_points",
    "ChargePointReserveRequest": "charge_points",
    "ChargePointReserveResult": "charge_points",
    "ChargePointResetResult": "charge_points",
    "ChargePointResetType": "charge_points",
    "ChargePointSecurity": "charge_points",
    "ChargePointSendDataTransferRequest": "charge_points",
    "ChargePointSendDataTransferResult": "charge_points",
    "ChargePointSendDataTransferStatus": "charge_points",
    "ChargePointSetConfigurationRequest": "charge_points",
    "ChargePointSetSecurityProfile": "charge_points",
    "ChargePointSetSecurityProfileRequest": "charge_points",
    "ChargePointShare": "charge_points",
    "ChargePointSharedPartner": "charge_points",
    "ChargePointSharedPartnerPage": "charge_points",
    "ChargePointSharedPartnerReplace": "charge_points",
    "ChargePointSharePage": "charge_points",
    "ChargePointSmartChargingCreateDynamic": "charge_points",
    "ChargePointSmartChargingCreateTod": "charge_points",
    "ChargePointSmartChargingCreateUserSchedule": "charge_points",
    "ChargePointSmartChargingDisabled": "charge_points",
    "ChargePointSmartChargingDynamic": "charge_points",
    "ChargePointSmartChargingElement": "charge_points",
    "ChargePointSmartChargingPeriod": "charge_points",
    "ChargePointSmartChargingTod": "charge_points",
    "ChargePointSmartChargingUserSchedule": "charge_points",
    "ChargePointSmartChargingWeekDay": "charge_points",
    "ChargePointStartRequest": "charge_points",
    "ChargePointStartResult": "charge_points",
    "ChargePointStatus": "charge_points",
    "ChargePointStatusEvse": "charge_points",
    "ChargePointStopRequest": "charge_points",
    "ChargePointSubscription": "charge_points",
    "ChargePointSyncCertificatesCertificateType": "charge_points",
    "ChargePointSyncCertificatesRequest": "charge_points",
    "ChargePointSyncConfigurationRequest": "charge_points",
    "ChargePointSyncConfigurationResult": "charge_points",
    "ChargePointUpdate": "charge_points",
    "ChargePointUpdateEvse": "charge_points",
    "ChargePointUpdateFirmwareRequest": "charge_points",
    "ChargePointUpdateNetwork": "charge_points",
    "ChargePointUpdatePartner": "charge_points",
    "ChargePointUpdateSecurity": "charge_points",
    "ChargePointUser": "charge_points",
    "ElectricityRatePreferences": "charge_points",
    "ElectricityRateTargetCharge": "charge_points",
    "OctopusAgileDefaults": "charge_points",
    "OctopusAgilePreferences": "charge_points",
    "OctopusAgileTargetCharge": "charge_points",
    "OctopusGoPreferences": "charge_points",
    "PersonalSmartChargingPreferenceElectricityRate": "charge_points",
    "PersonalSmartChargingPreferenceNordPoolPreferences": "charge_points",
    "PersonalSmartChargingPreferenceOctopusAgile": "charge_points",
    "PersonalSmartChargingPreferenceOctopusGo": "charge_points",
    "PersonalSmartChargingPreferenceSolarPreferences": "charge_points",
    "TrackElectricityCosts": "charge_points",
    "UserControlledScheduleDefaults": "charge_points",
    "UserControlledSchedulePreference": "charge_points",
    "UserControlledSchedulePreferences": "charge_points",
    "UserControlledScheduleTargetCharge": "charge_points",
    "V1ChargePointCreate": "charge_points",
    "V1ChargePointFilter": "charge_points",
    "V1ChargePointPage": "charge_points",
    "V1ChargePointUpdate": "charge_points",
    "Circuit": "circuits",
    "CircuitAttachChargePointRequest": "circuits",
    "CircuitChargePoint": "circuits",
    "CircuitChargePointPriority": "circuits",
    "CircuitChargePointPriorityEvse": "circuits",
    "CircuitChargePointPriorityPage": "circuits",
    "CircuitCreate": "circuits",
    "CircuitInclude": "circuits",
    "CircuitInput": "circuits",
    "CircuitInputVoltage": "circuits",
    "CircuitInstallationId": "circuits",
    "CircuitLoadBalancingIntegration": "circuits",
    "CircuitPage": "circuits",
    "CircuitPhaseRotation": "circuits",
    "CircuitPhases": "circuits",
    "CircuitSocPriority": "circuits",
    "CircuitStartDate": "circuits",
    "CircuitUpdate": "circuits",
    "CircuitUpdated": "circuits",
    "CircuitUserPriority": "circuits",
    "CircuitUserPriorityCreate": "circuits",
    "CircuitUserPriorityPage": "circuits",
    "CircuitUserPriorityType": "circuits",
    "CircuitUserPriorityUpdate": "circuits",
    "V1Circuit": "circuits",
    "V1CircuitCreate": "circuits",
    "V1CircuitPage": "circuits",
    "V1CircuitUpdate": "circuits",
    "V1CircuitUpdated": "circuits",
    "ConfigurationTemplate": "configuration_templates",
    "ConfigurationTemplateApplyToChargePointsRequest": "configuration_templates",
    "ConfigurationTemplateCreate": "configuration_templates",
    "ConfigurationTemplateFilter": "configuration_templates",
    "ConfigurationTemplateFilterOcppVersion": "configuration_templates",
    "ConfigurationTemplateOcpp1Variable": "configuration_templates",
    "ConfigurationTemplateOcpp1VariableCreate": "configuration_templates",
    "ConfigurationTemplateOcpp1VariableUpdate": "configuration_templates",
    "ConfigurationTemplateOcpp2Variable": "configuration_templates",
    "ConfigurationTemplateOcpp2VariableCreate": "configuration_templates",
    "ConfigurationTemplateOcpp2VariableUpdate": "configuration_templates",
    "ConfigurationTemplateOcppVersion": "configuration_templates",
    "ConfigurationTemplatePage": "configuration_templates",
    "ConfigurationTemplateVariablePage": "configuration_templates",
    "ConfigurationTemplateVariableType": "configuration_templates",
    "Consent": "consents",
    "ConsentCreate": "consents",
    "ConsentFilter": "consents",
    "ConsentPage": "consents",
    "ConsentSource": "consents",
    "ConsentStatus": "consents",
    "ContactDetail": "contact_details",
    "ContactDetailReplace": "contact_details",
    "CpModelPage": "cp_models",
    "CpVendorPage": "cp_vendors",
    "Currency": "currencies",
    "CurrencyAlphabeticCode": "currencies",
    "CurrencyInput": "currencies",
    "CurrencyPage": "currencies",
    "CurrencyRate": "currency_rates",
    "CurrencyRateCreate": "currency_rates",
    "CurrencyRateFilter": "currency_rates",
    "CurrencyRatePage": "currency_rates",
    "CurrencyRateUpdate": "currency_rates",
    "CustomFee": "custom_fees",
    "CustomFeePage": "custom_fees",
    "DowntimePeriodNotice": "downtime_period_notices",
    "DowntimePeriodNoticeCreate": "downtime_period_notices",
    "DowntimePeriodNoticeFilter": "downtime_period_notices",
    "DowntimePeriodNoticePage": "downtime_period_notices",
    "DowntimePeriodNoticeUpdate": "downtime_period_notices",
    "ElectricityMeter": "electricity_meters",
    "ElectricityMeterCreate": "electricity_meters",
    "ElectricityMeterPage": "electricity_meters",
    "ElectricityMeterReportConsumptionRequest": "electricity_meters",
    "ElectricityMeterUpdate": "electricity_meters",
    "ElectricityRate": "electricity_rates",
    "ElectricityRateCreate": "electricity_rates",
    "ElectricityRateElement": "electricity_rates",
    "ElectricityRateEnergyMix": "electricity_rates",
    "ElectricityRateFilter": "electricity_rates",
    "ElectricityRateInput": "electricity_rates",
    "ElectricityRateIntervalPricing": "electricity_rates",
    "ElectricityRateIntervalSpecialPricing": "electricity_rates",
    "ElectricityRatePage": "electricity_rates",
    "ElectricityRatePricePeriodDate": "electricity_rates",
    "ElectricityRatePricePeriodDateDetails": "electricity_rates",
    "ElectricityRatePricePeriodDatePage": "electricity_rates",
    "ElectricityRatePricePeriodDateReplace": "electricity_rates",
    "ElectricityRatePricePeriodPage": "electricity_rates",
    "ElectricityRatePricePeriodWeekDay": "electricity_rates",
    "ElectricityRatePricePeriodWeekDayDetails": "electricity_rates",
    "ElectricityRatePricePeriodWeekDayPage": "electricity_rates",
    "ElectricityRateType": "electricity_rates",
    "ElectricityRateUpdate": "electricity_rates",
    "PricePeriodWeekDay": "electricity_rates",
    "V1ElectricityRate": "electricity_rates",
    "V1ElectricityRateFilter": "electricity_rates",
    "V1ElectricityRatePage": "electricity_rates",
    "AuthorizationChanged": "events",
    "AuthorizationChangedAction": "events",
    "AuthorizationNotification": "events",
    "AuthorizationNotificationStatus": "events",
    "BootNotification": "events",
    "CdrReceived": "events",
    "ChargePointChanged": "events",
    "ChargePointChangedNotification": "events",
    "ChargePointDataTransferReceived": "events",
    "ChargePointSyncConfigurationNotification": "events",
    "ChargingProfileApplied": "events",
    "CircuitChanged": "events",
    "CircuitConsumptionNotification": "events",
    "DiagnosticsStatusNotification": "events",
    "DiagnosticsStatusNotificationStatus": "events",
    "EvseChanged": "events",
    "HardwareStatusNotification": "events",
    "IdTagChanged": "events",
    "InstallerJobChanged": "events",
    "LocationChangedNotification": "events",
    "LocationChangedNotificationAction": "events",
    "LocationChangedNotificationLocation": "events",
    "NetworkStatusNotification": "events",
    "ParkingSpaceOccupancyStatusChanged": "events",
    "PartnerChanged": "events",
    "PartnerChangedNotification": "events",
    "PartnerChangedNotificationUser": "events",
    "PartnerInviteChanged": "events",
    "ReservationChanged": "events",
    "RoamingPlatformChanged": "events",
    "SecurityEventNotification": "events",
    "SecurityEventNotificationType": "events",
    "SessionMeterValuesNotification": "events",
    "SessionMeterValuesNotificationMeasurand": "events",
    "SessionMeterValuesNotificationMeterValue": "events",
    "SessionMeterValuesNotificationUnit": "events",
    "SessionStartStopNotification": "events",
    "SessionStartStopNotificationAction": "events",
    "SessionUpdateNotification": "events",
    "SettlementReportCreated": "events",
    "SubOperatorChangedNotification": "events",
    "SubOperatorChangedNotificationAction": "events",
    "TariffChangedNotification": "events",
    "TransactionChanged": "events",
    "UserBalanceChanged": "events",
    "UserBalanceChangedType": "events",
    "UserChangedNotification": "events",
    "UserChangedNotificationAction": "events",
    "UserInvoiceDetailsChanged": "events",
    "UserPaymentMethodChanged": "events",
    "UserSubscriptionChanged": "events",
    "UserSubscriptionChangedStatus": "events",
    "V1SessionStartStopNotification": "events",
    "V1UserSubscriptionChanged": "events",
    "EvseDowntimePeriod": "evse_downtime_periods",
    "EvseDowntimePeriodCreate": "evse_downtime_periods",
    "EvseDowntimePeriodFilter": "evse_downtime_periods",
    "EvseDowntimePeriodPage": "evse_downtime_periods",
    "Evse": "evses",
    "EvseBulkAssignTariffGroupRequest": "evses",
    "EvseConnector": "evses",
    "EvseCreate": "evses",
    "EvseFilter": "evses",
    "EvseFilters": "evses",
    "EvseInclude": "evses",
    "EvsePage": "evses",
    "EvsePhaseRotation": "evses",
    "EvsePhases": "evses",
    "EvseReplace": "evses",
    "V2Evse": "evses",
    "V2EvseFilter": "evses",
    "V2EvsePage": "evses",
    "V2EvseRoaming": "evses",
    "Faq": "faqs",
    "FaqCreate": "faqs",
    "FaqPage": "faqs",
    "FaqUpdate": "faqs",
    "FirmwareVersion": "firmware_versions",
    "FirmwareVersionAttachedModelPage": "firmware_versions",
    "FirmwareVersionFilter": "firmware_versions",
    "FirmwareVersionPage": "firmware_versions",
    "FlexibilityActivationRequestFilter": "flexibility_activation_requests",
    "FlexibilityActivationRequestPage": "flexibility_activation_requests",
    "FlexibilityAsset": "flexibility_assets",
    "FlexibilityAssetChangeStatusResult": "flexibility_assets",
    "FlexibilityAssetCreate": "flexibility_assets",
    "FlexibilityAssetCreateActivationRequest": "flexibility_assets",
    "FlexibilityAssetFilter": "flexibility_assets",
    "FlexibilityAssetHistoricalTimeSeries": "flexibility_assets",
    "FlexibilityAssetHistoricalTimeSeriesFilter": "flexibility_assets",
    "FlexibilityAssetHistoricalTimeSeriesPage": "flexibility_assets",
    "FlexibilityAssetPage": "flexibility_assets",
    "FlexibilityAssetPeriod": "flexibility_assets",
    "FlexibilityAssetTimeSeriesForecast": "flexibility_assets",
    "FlexibilityAssetTimeSeriesForecastPage": "flexibility_assets",
    "FlexibilityAssetUpdate": "flexibility_assets",
    "IdTag": "id_tags",
    "IdTagCreate": "id_tags",
    "IdTagFilter": "id_tags",
    "IdTagPage": "id_tags",
    "IdTagUpdate": "id_tags",
    "IdTagUpdated": "id_tags",
    "IdTagUpdatedType": "id_tags",
    "IdTagVehicleType": "id_tags",
    "InstallerJob": "installer_jobs",
    "InstallerJobAssignChargePointsRequest": "installer_jobs",
    "InstallerJobChangeStatusRequest": "installer_jobs",
    "InstallerJobCreate": "installer_jobs",
    "InstallerJobDetails": "installer_jobs",
    "InstallerJobFilter": "installer_jobs",
    "InstallerJobPage": "installer_jobs",
    "InstallerJobUpdate": "installer_jobs",
    "Invoice": "invoices",
    "InvoiceClient": "invoices",
    "InvoiceFilter": "invoices",
    "InvoicePage": "invoices",
    "InvoiceType": "invoices",
    "Location": "locations",
    "LocationAvailableSlot": "locations",
    "LocationChargingZone": "locations",
    "LocationChargingZoneAdditionalInfo": "locations",
    "LocationChargingZoneCreate": "locations",
    "LocationChargingZonePage": "locations",
    "LocationChargingZoneUpdate": "locations",
    "LocationCheckBookingAvailabilityRequest": "locations",
    "LocationCheckBookingAvailabilityResult": "locations",
    "LocationCreate": "locations",
    "LocationEmbeddedChargingZone": "locations",
    "LocationFacility": "locations",
    "LocationFilter": "locations",
    "LocationInclude": "locations",
    "LocationPage": "locations",
    "LocationParkingType": "locations",
    "LocationRoaming": "locations",
    "LocationUpdate": "locations",
    "LocationWorkingHours": "locations",
    "V1Location": "locations",
    "V1LocationCreate": "locations",
    "V1LocationFilter": "locations",
    "V1LocationPage": "locations",
    "V1LocationUpdate": "locations",
    "Notification": "notifications",
    "NotificationCompressionCodec": "notifications",
    "NotificationInput": "notifications",
    "NotificationKafka": "notifications",
    "NotificationPage": "notifications",
    "NotificationResendRequest": "notifications",
    "NotificationSaslMechanism": "notifications",
    "NotificationSecurityProtocol": "notifications",
    "NotificationType": "notifications",
    "NotificationVia": "notifications",
    "NotificationWebhook": "notifications",
    "V1Notification": "notifications",
    "V1NotificationInput": "notifications",
    "V1NotificationPage": "notifications",
    "ParkingSpace": "parking_spaces",
    "ParkingSpaceFilter": "parking_spaces",
    "ParkingSpaceInput": "parking_spaces",
    "ParkingSpaceOccupancyStatus": "parking_spaces",
    "ParkingSpacePage": "parking_spaces",
    "ParkingSpaceUpdateOccupancyStatusRequest": "parking_spaces",
    "PartnerContract": "partner_contracts",
    "PartnerContractAccessAndPermissions": "partner_contracts",
    "PartnerContractInput": "partner_contracts",
    "PartnerContractMonthlyPlatformFees": "partner_contracts",
    "PartnerContractPage": "partner_contracts",
    "PartnerContractRevenueSharing": "partner_contracts",
    "PartnerExpense": "partner_expenses",
    "PartnerExpenseBreakdown": "partner_expenses",
    "PartnerExpenseFilter": "partner_expenses",
    "PartnerExpenseOrigin": "partner_expenses",
    "PartnerExpensePage": "partner_expenses",
    "V1PartnerExpense": "partner_expenses",
    "V1PartnerExpenseFilter": "partner_expenses",
    "V1PartnerExpensePage": "partner_expenses",
    "PartnerInviteCreate": "partner_invites",
    "PartnerInviteFilter": "partner_invites",
    "PartnerInvitePage": "partner_invites",
    "PartnerInviteUpdate": "partner_invites",
    "PartnerRevenue": "partner_revenues",
    "PartnerRevenueFilter": "partner_revenues",
    "PartnerRevenueOrigin": "partner_revenues",
    "PartnerRevenuePage": "partner_revenues",
    "V1PartnerRevenue": "partner_revenues",
    "V1PartnerRevenueFilter": "partner_revenues",
    "V1PartnerRevenuePage": "partner_revenues",
    "PartnerSettlementReport": "partner_settlement_reports",
    "PartnerSettlementReportCustomer": "partner_settlement_reports",
    "PartnerSettlementReportFilter": "partner_settlement_reports",
    "PartnerSettlementReportPage": "partner_settlement_reports",
    "PartnerSettlementReportRecord": "partner_settlement_reports",
    "PartnerSettlementReportRecordInput": "partner_settlement_reports",
    "PartnerSettlementReportRecordPage": "partner_settlement_reports",
    "PartnerSettlementReportSupplier": "partner_settlement_reports",
    "Partner": "partners",
    "PartnerAdministrative": "partners",
    "PartnerBilling": "partners",
    "PartnerContactDetails": "partners",
    "PartnerCorporateBilling": "partners",
    "PartnerCreate": "partners",
    "PartnerFilter": "partners",
    "PartnerInput": "partners",
    "PartnerNotifications": "partners",
    "PartnerOptions": "partners",
    "PartnerPage": "partners",
    "PartnerTechnical": "partners",
    "PartnerUpdate": "partners",
    "V1Partner": "partners",
    "V1PartnerFilter": "partners",
    "V1PartnerPage": "partners",
    "PaymentTerminalAdyenCastles": "payment_terminals",
    "PaymentTerminalAmpeco": "payment_terminals",
    "PaymentTerminalBundle": "payment_terminals",
    "PaymentTerminalCardlinkCastles": "payment_terminals",
    "PaymentTerminalCrane": "payment_terminals",
    "PaymentTerminalCreateAdyenCastles": "payment_terminals",
    "PaymentTerminalCreateCrane": "payment_terminals",
    "PaymentTerminalCreateNayax": "payment_terminals",
    "PaymentTerminalCreatePax": "payment_terminals",
    "PaymentTerminalCreatePayterOnCp": "payment_terminals",
    "PaymentTerminalCreatePayterOnLocation": "payment_terminals",
    "PaymentTerminalCreatePrintecCastles": "payment_terminals",
    "PaymentTerminalCreateWebPortal": "payment_terminals",
    "PaymentTerminalCreateWindcave": "payment_terminals",
    "PaymentTerminalEmbedded": "payment_terminals",
    "PaymentTerminalFilter": "payment_terminals",
    "PaymentTerminalInvoiceField": "payment_terminals",
    "PaymentTerminalNayax": "payment_terminals",
    "PaymentTerminalNetworkStatus": "payment_terminals",
    "PaymentTerminalPage": "payment_terminals",
    "PaymentTerminalPax": "payment_terminals",
    "PaymentTerminalPayterOnCp": "payment_terminals",
    "PaymentTerminalPayterOnLocation": "payment_terminals",
    "PaymentTerminalPrintecCastles": "payment_terminals",
    "PaymentTerminalType": "payment_terminals",
    "PaymentTerminalUpdateAdyenCastles": "payment_terminals",
    "PaymentTerminalUpdateAmpeco": "payment_terminals",
    "PaymentTerminalUpdateCardlinkCastles": "payment_terminals",
    "PaymentTerminalUpdateNayax": "payment_terminals",
    "PaymentTerminalUpdatePax": "payment_terminals",
    "PaymentTerminalUpdatePayterOnCp": "payment_terminals",
    "PaymentTerminalUpdatePayterOnLocation": "payment_terminals",
    "PaymentTerminalUpdateWebPortal": "payment_terminals",
    "PaymentTerminalWebPortal": "payment_terminals",
    "PaymentTerminalWindcave": "payment_terminals",
    "ProvisioningCertificate": "provisioning_certificates",
    "ProvisioningCertificateCreate": "provisioning_certificates",
    "ProvisioningCertificateIdTag": "provisioning_certificates",
    "ProvisioningCertificateIssueEmaidRequest": "provisioning_certificates",
    "ProvisioningCertificatePage": "provisioning_certificates",
    "ProvisioningCertificateUpdate": "provisioning_certificates",
    "ProvisioningCertificateVehicleType": "provisioning_certificates",
    "Receipt": "receipts",
    "ReceiptFilter": "receipts",
    "ReceiptPage": "receipts",
    "ReceiptPaymentStatus": "receipts",
    "Reservation": "reservations",
    "ReservationCancelRequest": "reservations",
    "ReservationFilter": "reservations",
    "ReservationPage": "reservations",
    "RfidTag": "rfid_tags",
    "RfidTagFilter": "rfid_tags",
    "RfidTagInput": "rfid_tags",
    "RfidTagPage": "rfid_tags",
    "RoamingConnectionPage": "roaming_connections",
    "CustomTariffFilter": "roaming_operators",
    "CustomTariffFilterApplicableCurrentType": "roaming_operators",
    "CustomTariffFilterSetPricingDataRequest": "roaming_operators",
    "RoamingOperator": "roaming_operators",
    "RoamingOperatorCpoSettings": "roaming_operators",
    "RoamingOperatorCustomTariffFilter": "roaming_operators",
    "RoamingOperatorCustomTariffFilterCategory": "roaming_operators",
    "RoamingOperatorCustomTariffFilterCreate": "roaming_operators",
    "RoamingOperatorCustomTariffFilterDayOfWeek": "roaming_operators",
    "RoamingOperatorCustomTariffFilterElement": "roaming_operators",
    "RoamingOperatorCustomTariffFilterElementType": "roaming_operators",
    "RoamingOperatorCustomTariffFilterEnergyMix": "roaming_operators",
    "RoamingOperatorCustomTariffFilterEnergySource": "roaming_operators",
    "RoamingOperatorCustomTariffFilterEnvironImpact": "roaming_operators",
    "RoamingOperatorCustomTariffFilterMaxPrice": "roaming_operators",
    "RoamingOperatorCustomTariffFilterPage": "roaming_operators",
    "RoamingOperatorCustomTariffFilterPriceComponent": "roaming_operators",
    "RoamingOperatorCustomTariffFilterReorderFilter": "roaming_operators",
    "RoamingOperatorCustomTariffFilterReorderRequest": "roaming_operators",
    "RoamingOperatorCustomTariffFilterReorderResult": "roaming_operators",
    "RoamingOperatorCustomTariffFilterReservation": "roaming_operators",
    "RoamingOperatorCustomTariffFilterRestrictions": "roaming_operators",
    "RoamingOperatorCustomTariffFilterSource": "roaming_operators",
    "RoamingOperatorCustomTariffFilterTariffAltText": "roaming_operators",
    "RoamingOperatorCustomTariffFilterType": "roaming_operators",
    "RoamingOperatorCustomTariffFilterUpdate": "roaming_operators",
    "RoamingOperatorPage": "roaming_operators",
    "RoamingOperatorPhaseAcPowerFormula": "roaming_operators",
    "RoamingOperatorThreatEvseStatusUnknownAs": "roaming_operators",
    "RoamingOperatorUpdate": "roaming_operators",
    "RoamingPlatformPage": "roaming_platforms",
    "RoamingProvider": "roaming_providers",
    "RoamingProviderCreateHubject": "roaming_providers",
    "RoamingProviderCreateOcpi": "roaming_providers",
    "RoamingProviderFilter": "roaming_providers",
    "RoamingProviderPage": "roaming_providers",
    "RoamingProviderUpdateHubject": "roaming_providers",
    "RoamingProviderUpdateOcpi": "roaming_providers",
    "RoamingTariff": "roaming_tariffs",
    "RoamingTariffPage": "roaming_tariffs",
    "RoamingTariffUpdate": "roaming_tariffs",
    "SessionBillingStatus": "sessions",
    "SessionConsumptionStats": "sessions",
    "SessionFilter": "sessions",
    "SessionFilterReason": "sessions",
    "SessionFilterRoaming": "sessions",
    "SessionPage": "sessions",
    "SessionRetryPaymentRequest": "sessions",
    "Setting": "settings",
    "SettingBaseCurrency": "settings",
    "SettingDefaultTax": "settings",
    "SettingReservations": "settings",
    "AccessMethod": "shared",
    "AppliedTax": "shared",
    "AssignUserRequest": "shared",
    "AustralianState": "shared",
    "AuthorizationRoamingDetails": "shared",
    "AuthorizationStatus": "shared",
    "AuthorizedToken": "shared",
    "AveragePowerLevel": "shared",
    "BankDetails": "shared",
    "BankTransferType": "shared",
    "BillingStatus": "shared",
    "CanadianProvince": "shared",
    "ChargePointChargingProfile": "shared",
    "ChargePointConnector": "shared",
    "ChargePointDesiredProfileStatus": "shared",
    "ChargePointDowntimePeriodStatuses": "shared",
    "ChargePointDowntimePeriodType": "shared",
    "ChargePointDowntimePeriodUpdate": "shared",
    "ChargePointEvseConnector": "shared",
    "ChargePointEvseConnectorType": "shared",
    "ChargePointHardwareStatus": "shared",
    "ChargePointHardwareStatusLog": "shared",
    "ChargePointHardwareStatusLogPage": "shared",
    "ChargePointModel": "shared",
    "ChargePointModelCreate": "shared",
    "ChargePointModelFilter": "shared",
    "ChargePointModelUpdate": "shared",
    "ChargePointProtocol": "shared",
    "ChargePointRecurrencyKind": "shared",
    "ChargePointRoaming": "shared",
    "ChargePointSetChargingProfileRequest": "shared",
    "ChargePointSetChargingProfileResult": "shared",
    "ChargePointStartForEvseRequest": "shared",
    "ChargePointStartForEvseResult": "shared",
    "ChargePointSystemStatus": "shared",
    "ChargePointTriggerMessageRequest": "shared",
    "ChargePointTriggerMessageType": "shared",
    "ChargePointType": "shared",
    "ChargePointVendor": "shared",
    "ChargePointVendorInput": "shared",
    "ChargePointVendorUpdate": "shared",
    "ChargingPeriod": "shared",
    "ChargingProfileKind": "shared",
    "ChargingProfilePurpose": "shared",
    "ChargingRateUnit": "shared",
    "ChargingSchedule": "shared",
    "ChargingState": "shared",
    "ChargingType": "shared",
    "CircuitConsumption": "shared",
    "CircuitConsumptionPhase": "shared",
    "ClockAlignedEnergyConsumption": "shared",
    "ConfigurationKey": "shared",
    "ConnectedPhase": "shared",
    "ConnectionFeePeriods": "shared",
    "ConnectorFormat": "shared",
    "ConsentCollection": "shared",
    "Country": "shared",
    "CreatedBetweenFilter": "shared",
    "CurrentType": "shared",
    "CursorLinks": "shared",
    "CursorMeta": "shared",
    "DayPeriod": "shared",
    "DaysWhenApplied": "shared",
    "ElectricalConfiguration": "shared",
    "EnabledStatus": "shared",
    "EnergyConsumption": "shared",
    "EntryMode": "shared",
    "ErrorCode": "shared",
    "EvseChargingProfile": "shared",
    "EvseHardwareStatus": "shared",
    "EvseMaxVoltage": "shared",
    "EvseRoaming": "shared",
    "EvseRoamingStatus": "shared",
    "EvseSchedulePeriod": "shared",
    "EvseStartRequest": "shared",
    "EvseStatus": "shared",
    "EvseUpdate": "shared",
    "FlexibilityActivationRequest": "shared",
    "FlexibilityActivationRequestPeriod": "shared",
    "FlexibleMarkUpAsFixedPerKwh": "shared",
    "HardwareStatusNotificationHardwareStatus": "shared",
    "IdlePricingPeriodInMinutes": "shared",
    "IdTagStatus": "shared",
    "IdTagType": "shared",
    "InstallerJobStatus": "shared",
    "IntervalPricing": "shared",
    "InvoiceClientType": "shared",
    "LastBootNotification": "shared",
    "LastUpdatedBetweenFilter": "shared",
    "LocationChangedNotificationStatus": "shared",
    "LocationGeoposition": "shared",
    "LocationImage": "shared",
    "MaxVoltage": "shared",
    "MultiIdleFee": "shared",
    "MultiPricePerKwh": "shared",
    "NetworkStatus": "shared",
    "OpeningHours": "shared",
    "OpeningPeriod": "shared",
    "PageLink": "shared",
    "PageLinks": "shared",
    "PageNumberMeta": "shared",
    "ParkingSpaceStatus": "shared",
    "PartnerAccessType": "shared",
    "PartnerInvite": "shared",
    "PartnerInviteOptions": "shared",
    "PartnerInviteStatus": "shared",
    "PartnerReference": "shared",
    "PaymentStatus": "shared",
    "PaymentType": "shared",
    "PeakPowerLevel": "shared",
    "PhaseRotation": "shared",
    "Phases": "shared",
    "PowerOptions": "shared",
    "PriceBreakdown": "shared",
    "PriceBreakdownType": "shared",
    "PriceBreakdownUnit": "shared",
    "PricePeriodInMinutes": "shared",
    "PricePeriods": "shared",
    "PricingDetails": "shared",
    "PricingMethod": "shared",
    "ReasonRequest": "shared",
    "RecurrencyKind": "shared",
    "ReservationStatus": "shared",
    "RfidTagStatus": "shared",
    "RoamingConnection": "shared",
    "RoamingConnectionOcpi": "shared",
    "RoamingConnectionProtocol": "shared",
    "RomanianCounty": "shared",
    "SchedulePeriod": "shared",
    "SecurityEventsLog": "shared",
    "SecurityEventsLogFilter": "shared",
    "SecurityEventsLogPage": "shared",
    "SecurityEventsLogType": "shared",
    "Session": "shared",
    "SessionAuthorization": "shared",
    "SessionAuthorizationMethod": "shared",
    "SessionAuthorizationStatus": "shared",
    "SessionClockAlignedEnergyConsumption": "shared",
    "SessionClockAlignedInterval": "shared",
    "SessionPower": "shared",
    "SessionPriceBreakdown": "shared",
    "SessionReason": "shared",
    "SessionRoaming": "shared",
    "SessionsAllowed": "shared",
    "SessionSource": "shared",
    "SessionStatus": "shared",
    "SessionUpdateNotificationChargingPeriod": "shared",
    "SessionUpdateNotificationPriceBreakdown": "shared",
    "SessionUpdateNotificationSession": "shared",
    "SessionUpdateNotificationSessionPriceBreakdown": "shared",
    "SessionUpdateNotificationType": "shared",
    "StateOfChargeIdleThreshold": "shared",
    "SubscriptionStatus": "shared",
    "SyncConfigurationNotificationEntry": "shared",
    "Tariff": "shared",
    "TariffChangedNotificationTariff": "shared",
    "TariffDisplay": "shared",
    "TariffReadPricing": "shared",
    "TariffRestrictions": "shared",
    "TariffStopSession": "shared",
    "TariffType": "shared",
    "TaxedAmount": "shared",
    "TemplateStatus": "shared",
    "TermType": "shared",
    "TimePeriod": "shared",
    "Translation": "shared",
    "UntaxedAmount": "shared",
    "User": "shared",
    "UserOptions": "shared",
    "UserPaymentMethodIssuer": "shared",
    "UserPaymentMethodTokenizedType": "shared",
    "UsMinorOutlyingIslandsTerritory": "shared",
    "UsState": "shared",
    "V1ChargePoint": "shared",
    "V1ChargePointCapability": "shared",
    "V1ChargePointEvse": "shared",
    "V1ChargePointStatus": "shared",
    "V1ChargingProfile": "shared",
    "V2EvseConnectorType": "shared",
    "WalletType": "shared",
    "WeekDay": "shared",
    "WorkingHours": "shared",
    "SubOperator": "sub_operators",
    "SubOperatorPage": "sub_operators",
    "SubscriptionPlan": "subscription_plans",
    "SubscriptionPlanAllowance": "subscription_plans",
    "SubscriptionPlanAllowanceType": "subscription_plans",
    "SubscriptionPlanBillingType": "subscription_plans",
    "SubscriptionPlanCreate": "subscription_plans",
    "SubscriptionPlanPage": "subscription_plans",
    "SubscriptionPlanPostPaidAccumulation": "subscription_plans",
    "SubscriptionPlanRenewalCycle": "subscription_plans",
    "SubscriptionPlanReplace": "subscription_plans",
    "SubscriptionPlanResetCycle": "subscription_plans",
    "SubscriptionPlanType": "subscription_plans",
    "SubscriptionPlanUpdate": "subscription_plans",
    "SubscriptionPlanVisibilityRestrictions": "subscription_plans",
    "V1SubscriptionPlan": "subscription_plans",
    "V1SubscriptionPlanPage": "subscription_plans",
    "Subscription": "subscriptions",
    "SubscriptionFilter": "subscriptions",
    "SubscriptionPage": "subscriptions",
    "SubscriptionRemainingAllowance": "subscriptions",
    "TariffGroup": "tariff_groups",
    "TariffGroupFilter": "tariff_groups",
    "TariffGroupInput": "tariff_groups",
    "TariffGroupPage": "tariff_groups",
    "TariffSnapshot": "tariff_snapshots",
    "TariffFilter": "tariffs",
    "TariffFlexibleMarkUpAsFixedPerKwh": "tariffs",
    "TariffInput": "tariffs",
    "TariffPage": "tariffs",
    "TariffPricing": "tariffs",
    "TaxIdentificationNumber": "tax_identification_numbers",
    "TaxIdentificationNumberPage": "tax_identification_numbers",
    "Tax": "taxes",
    "TaxCreate": "taxes",
    "TaxPage": "taxes",
    "TaxUpdate": "taxes",
    "Template": "templates",
    "TemplateDlmPhases": "templates",
    "TemplateEvse": "templates",
    "TemplateInputVoltage": "templates",
    "TemplatePage": "templates",
    "TermAndPolicy": "terms_and_policies",
    "TermAndPolicyDocument": "terms_and_policies",
    "TermAndPolicyFilter": "terms_and_policies",
    "TermAndPolicyPage": "terms_and_policies",
    "TermAndPolicyStatus": "terms_and_policies",
    "TopUpPackage": "top_up_packages",
    "TopUpPackageCreate": "top_up_packages",
    "TopUpPackageFilter": "top_up_packages",
    "TopUpPackagePage": "top_up_packages",
    "TopUpPackageUpdate": "top_up_packages",
    "Transaction": "transactions",
    "TransactionBillingType": "transactions",
    "TransactionCardDetails": "transactions",
    "TransactionCreate": "transactions",
    "TransactionCreatePaymentMethod": "transactions",
    "TransactionFilter": "transactions",
    "TransactionFilterPaymentMethod": "transactions",
    "TransactionFilterStatus": "transactions",
    "TransactionInvoiceDetails": "transactions",
    "TransactionIssueInvoiceRequest": "transactions",
    "TransactionMethodType": "transactions",
    "TransactionPage": "transactions",
    "TransactionPurchaseResourceType": "transactions",
    "TransactionStatus": "transactions",
    "TransactionTokenizationMethod": "transactions",
    "TransactionUpdate": "transactions",
    "TransactionUpdatePaymentMethod": "transactions",
    "TransactionUpdatePaymentReferenceRequest": "transactions",
    "UserGroup": "user_groups",
    "UserGroupFilter": "user_groups",
    "UserGroupInput": "user_groups",
    "UserGroupPage": "user_groups",
    "StripeSetupIntentPaymentMethod": "users",
    "TransactionBasedPaymentMethodSetup": "users",
    "UserActivateSubscriptionRequest": "users",
    "UserAddBalanceRequest": "users",
    "UserApplyCustomFeeRequest": "users",
    "UserChangeStatusRequest": "users",
    "UserCreate": "users",
    "UserDetails": "users",
    "UserExportAllPrivateDataResult": "users",
    "UserFilter": "users",
    "UserInclude": "users",
    "UserInvoiceDetailAmpecoInvoiceManager": "users",
    "UserInvoiceDetailCardcomInvoiceManager": "users",
    "UserInvoiceDetailCarrierType": "users",
    "UserInvoiceDetailCompany": "users",
    "UserInvoiceDetailCreateAmpecoInvoiceManager": "users",
    "UserInvoiceDetailCreateCardcomInvoiceManager": "users",
    "UserInvoiceDetailCreateEcpayInvoiceManager": "users",
    "UserInvoiceDetailCreateSoftOneInvoiceManager": "users",
    "UserInvoiceDetailEcpayInvoiceManager": "users",
    "UserInvoiceDetailIndividual": "users",
    "UserInvoiceDetailInvoiceType": "users",
    "UserInvoiceDetailRequireInvoiceEnforcedBy": "users",
    "UserInvoiceDetailSoftOneInvoiceManager": "users",
    "UserPage": "users",
    "UserPaymentMethod": "users",
    "UserPaymentMethodCreate": "users",
    "UserPaymentMethodPage": "users",
    "UserPaymentMethodType": "users",
    "UserPaymentMethodUpdate": "users",
    "UserRedeemVoucherRequest": "users",
    "UserUpdate": "users",
    "Utility": "utilities",
    "UtilityPage": "utilities",
    "VendorErrorCode": "vendor_error_codes",
    "VendorErrorCodeInput": "vendor_error_codes",
    "VendorErrorCodePage": "vendor_error_codes",
    "V2Voucher": "vouchers",
    "V2VoucherCreate": "vouchers",
    "V2VoucherFilter": "vouchers",
    "V2VoucherPage": "vouchers",
    "V2VoucherUpdate": "vouchers",
    "Voucher": "vouchers",
    "VoucherCreate": "vouchers",
    "VoucherFilter": "vouchers",
    "VoucherPage": "vouchers",
    "VoucherType": "vouchers",
    "VoucherUpdate": "vouchers",
    "VoucherValidityPeriod": "vouchers",
}

# Type checkers read the imports above; with a __getattr__ they would take any name for one.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        model = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = model
        return model


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
