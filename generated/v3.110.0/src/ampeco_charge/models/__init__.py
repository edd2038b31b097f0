"""The models of the AMPECO.CHARGE Public API. Each is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .applied_tax import AppliedTax as AppliedTax
    from .assign_user_request import AssignUserRequest as AssignUserRequest
    from .authorization import Authorization as Authorization
    from .authorization import AuthorizationMethod as AuthorizationMethod
    from .authorization import AuthorizationRoaming as AuthorizationRoaming
    from .authorization_changed import AuthorizationChanged as AuthorizationChanged
    from .authorization_filter import AuthorizationFilter as AuthorizationFilter
    from .authorization_notification import AuthorizationNotification as AuthorizationNotification
    from .authorization_notification import (
        AuthorizationNotificationStatus as AuthorizationNotificationStatus,
    )
    from .authorization_page import AuthorizationPage as AuthorizationPage
    from .authorization_roaming_details import (
        AuthorizationRoamingDetails as AuthorizationRoamingDetails,
    )
    from .authorized_token import AuthorizedToken as AuthorizedToken
    from .available_mode_user_controlled_schedule import (
        AvailableModeUserControlledSchedule as AvailableModeUserControlledSchedule,
    )
    from .available_mode_user_controlled_schedule import (
        UserControlledScheduleDefaults as UserControlledScheduleDefaults,
    )
    from .available_personal_smart_charging_mode_nordpool import (
        AvailablePersonalSmartChargingModeLocations as AvailablePersonalSmartChargingModeLocations,
    )
    from .available_personal_smart_charging_mode_nordpool import (
        AvailablePersonalSmartChargingModeNordpool as AvailablePersonalSmartChargingModeNordpool,
    )
    from .available_personal_smart_charging_mode_nordpool_defaults import (
        AvailablePersonalSmartChargingModeNordpoolDefaults as AvailablePersonalSmartChargingModeNordpoolDefaults,
    )
    from .available_personal_smart_charging_mode_octopus_agile import (
        AvailablePersonalSmartChargingModeOctopusAgile as AvailablePersonalSmartChargingModeOctopusAgile,
    )
    from .available_personal_smart_charging_mode_octopus_agile import (
        OctopusAgileDefaults as OctopusAgileDefaults,
    )
    from .available_personal_smart_charging_mode_octopus_go import (
        AvailablePersonalSmartChargingModeOctopusGo as AvailablePersonalSmartChargingModeOctopusGo,
    )
    from .available_personal_smart_charging_mode_target_charge import (
        AvailablePersonalSmartChargingModeTargetCharge as AvailablePersonalSmartChargingModeTargetCharge,
    )
    from .average_power_level import AveragePowerLevel as AveragePowerLevel
    from .bank_details import BankDetails as BankDetails
    from .booking_details import BookingBookedEvse as BookingBookedEvse
    from .booking_details import BookingDetails as BookingDetails
    from .booking_filter import BookingFilter as BookingFilter
    from .booking_page import Booking as Booking
    from .booking_page import BookingPage as BookingPage
    from .booking_request_cancel_booking import (
        BookingRequestCancelBooking as BookingRequestCancelBooking,
    )
    from .booking_request_cancel_booking_request import (
        BookingRequestCancelBookingRequest as BookingRequestCancelBookingRequest,
    )
    from .booking_request_create_booking_request_input import (
        BookingRequestCreateBookingRequestInput as BookingRequestCreateBookingRequestInput,
    )
    from .booking_request_create_booking_request_response import (
        BookingRequestCreateBookingRequestResponse as BookingRequestCreateBookingRequestResponse,
    )
    from .booking_request_evse_criteria import (
        BookingRequestEvseCriteria as BookingRequestEvseCriteria,
    )
    from .booking_request_filter import BookingRequestFilter as BookingRequestFilter
    from .booking_request_page import BookingRequestPage as BookingRequestPage
    from .booking_request_parking_space_criteria import (
        BookingRequestParkingSpaceCriteria as BookingRequestParkingSpaceCriteria,
    )
    from .booking_request_parking_space_criteria import (
        BookingRequestVehicleType as BookingRequestVehicleType,
    )
    from .booking_request_update_booking_request_input import (
        BookingRequestUpdateBookingRequestInput as BookingRequestUpdateBookingRequestInput,
    )
    from .booking_request_update_booking_request_response import (
        BookingRequestUpdateBookingRequestResponse as BookingRequestUpdateBookingRequestResponse,
    )
    from .boot_notification import BootNotification as BootNotification
    from .cdr import Cdr as Cdr
    from .cdr import CdrCalibrationLawVerificationInfo as CdrCalibrationLawVerificationInfo
    from .cdr import CdrHashedPin as CdrHashedPin
    from .cdr import CdrIdentification as CdrIdentification
    from .cdr import CdrLegacyHashedData as CdrLegacyHashedData
    from .cdr import CdrMeteringStatus as CdrMeteringStatus
    from .cdr import CdrOcpiData as CdrOcpiData
    from .cdr import CdrOcpiDataVersion as CdrOcpiDataVersion
    from .cdr import CdrOicpData as CdrOicpData
    from .cdr import CdrOicpDataVersion as CdrOicpDataVersion
    from .cdr import CdrPlugAndChargeIdentification as CdrPlugAndChargeIdentification
    from .cdr import CdrProtocolType as CdrProtocolType
    from .cdr import CdrQrCodeIdentification as CdrQrCodeIdentification
    from .cdr import CdrRfidIdentification as CdrRfidIdentification
    from .cdr import CdrRfidMifareFamilyIdentification as CdrRfidMifareFamilyIdentification
    from .cdr import CdrSignedMeteringValue as CdrSignedMeteringValue
    from .cdr_filter import CdrFilter as CdrFilter
    from .cdr_page import CdrPage as CdrPage
    from .cdr_received import CdrReceived as CdrReceived
    from .charge_point import ChargePoint as ChargePoint
    from .charge_point import ChargePointCommunicationMode as ChargePointCommunicationMode
    from .charge_point import ChargePointLastBootNotification as ChargePointLastBootNotification
    from .charge_point import ChargePointNetworkStatus as ChargePointNetworkStatus
    from .charge_point import ChargePointSecurity as ChargePointSecurity
    from .charge_point_change_availability_request import (
        ChargePointChangeAvailabilityRequest as ChargePointChangeAvailabilityRequest,
    )
    from .charge_point_change_owner_request import (
        ChargePointChangeOwnerRequest as ChargePointChangeOwnerRequest,
    )
    from .charge_point_change_sharing_code_request import (
        ChargePointChangeSharingCodeRequest as ChargePointChangeSharingCodeRequest,
    )
    from .charge_point_changed import ChargePointChanged as ChargePointChanged
    from .charge_point_changed_notification import (
        ChargePointChangedNotification as ChargePointChangedNotification,
    )
    from .charge_point_charging_profile import (
        ChargePointChargingProfile as ChargePointChargingProfile,
    )
    from .charge_point_clear_charging_profile_request import (
        ChargePointClearChargingProfileRequest as ChargePointClearChargingProfileRequest,
    )
    from .charge_point_configuration import ChargePointConfiguration as ChargePointConfiguration
    from .charge_point_configuration import (
        ChargePointConfigurationKey as ChargePointConfigurationKey,
    )
    from .charge_point_configuration_filter import (
        ChargePointConfigurationFilter as ChargePointConfigurationFilter,
    )
    from .charge_point_configuration_update import (
        ChargePointConfigurationUpdate as ChargePointConfigurationUpdate,
    )
    from .charge_point_create import ChargePointCreate as ChargePointCreate
    from .charge_point_data_transfer_received import (
        ChargePointDataTransferReceived as ChargePointDataTransferReceived,
    )
    from .charge_point_delete_certificate_request import (
        ChargePointDeleteCertificateRequest as ChargePointDeleteCertificateRequest,
    )
    from .charge_point_disconnect_result import (
        ChargePointDisconnectResult as ChargePointDisconnectResult,
    )
    from .charge_point_downtime_period import ChargePointDowntimePeriod as ChargePointDowntimePeriod
    from .charge_point_downtime_period_create import (
        ChargePointDowntimePeriodCreate as ChargePointDowntimePeriodCreate,
    )
    from .charge_point_downtime_period_filter import (
        ChargePointDowntimePeriodFilter as ChargePointDowntimePeriodFilter,
    )
    from .charge_point_downtime_period_page import (
        ChargePointDowntimePeriodPage as ChargePointDowntimePeriodPage,
    )
    from .charge_point_downtime_period_statuses import (
        ChargePointDowntimePeriodStatuses as ChargePointDowntimePeriodStatuses,
    )
    from .charge_point_downtime_period_update import (
        ChargePointDowntimePeriodUpdate as ChargePointDowntimePeriodUpdate,
    )
    from .charge_point_evse import ChargePointEvse as ChargePointEvse
    from .charge_point_evse_connector import ChargePointEvseConnector as ChargePointEvseConnector
    from .charge_point_evse_connector_create import (
        ChargePointEvseConnectorCreate as ChargePointEvseConnectorCreate,
    )
    from .charge_point_evse_connector_update import (
        ChargePointEvseConnectorUpdate as ChargePointEvseConnectorUpdate,
    )
    from .charge_point_evse_create import ChargePointEvseCreate as ChargePointEvseCreate
    from .charge_point_evse_page import ChargePointEvsePage as ChargePointEvsePage
    from .charge_point_filter import ChargePointFilter as ChargePointFilter
    from .charge_point_get_diagnostics_request import (
        ChargePointGetDiagnosticsRequest as ChargePointGetDiagnosticsRequest,
    )
    from .charge_point_get_diagnostics_result import (
        ChargePointGetDiagnosticsResult as ChargePointGetDiagnosticsResult,
    )
    from .charge_point_get_security_log_request import (
        ChargePointGetSecurityLogRequest as ChargePointGetSecurityLogRequest,
    )
    from .charge_point_get_security_log_result import (
        ChargePointGetSecurityLogResult as ChargePointGetSecurityLogResult,
    )
    from .charge_point_hardware_status_log import (
        ChargePointHardwareStatusLog as ChargePointHardwareStatusLog,
    )
    from .charge_point_hardware_status_log_page import (
        ChargePointHardwareStatusLogPage as ChargePointHardwareStatusLogPage,
    )
    from .charge_point_install_certificate_request import (
        ChargePointInstallCertificateRequest as ChargePointInstallCertificateRequest,
    )
    from .charge_point_model import ChargePointModel as ChargePointModel
    from .charge_point_model_create import ChargePointModelCreate as ChargePointModelCreate
    from .charge_point_model_filter import ChargePointModelFilter as ChargePointModelFilter
    from .charge_point_model_page import ChargePointModelPage as ChargePointModelPage
    from .charge_point_model_update import ChargePointModelUpdate as ChargePointModelUpdate
    from .charge_point_move_evses_to_satellite_request import (
        ChargePointMoveEvsesToSatelliteRequest as ChargePointMoveEvsesToSatelliteRequest,
    )
    from .charge_point_network import ChargePointNetwork as ChargePointNetwork
    from .charge_point_network_status_log import (
        ChargePointNetworkStatusLog as ChargePointNetworkStatusLog,
    )
    from .charge_point_network_status_log_page import (
        ChargePointNetworkStatusLogPage as ChargePointNetworkStatusLogPage,
    )
    from .charge_point_page import ChargePointPage as ChargePointPage
    from .charge_point_partner import ChargePointPartner as ChargePointPartner
    from .charge_point_personal_smart_charging_preference_disabled import (
        ChargePointPersonalSmartChargingPreferenceDisabled as ChargePointPersonalSmartChargingPreferenceDisabled,
    )
    from .charge_point_personal_smart_charging_preference_nord_pool import (
        ChargePointPersonalSmartChargingPreferenceNordPool as ChargePointPersonalSmartChargingPreferenceNordPool,
    )
    from .charge_point_personal_smart_charging_preference_nord_pool import (
        PersonalSmartChargingPreferenceNordPoolPreferences as PersonalSmartChargingPreferenceNordPoolPreferences,
    )
    from .charge_point_personal_smart_charging_preference_solar import (
        ChargePointPersonalSmartChargingPreferenceSolar as ChargePointPersonalSmartChargingPreferenceSolar,
    )
    from .charge_point_personal_smart_charging_preference_solar import (
        PersonalSmartChargingPreferenceSolarPreferences as PersonalSmartChargingPreferenceSolarPreferences,
    )
    from .charge_point_personal_smart_charging_preference_week_day import (
        ChargePointPersonalSmartChargingPreferenceWeekDay as ChargePointPersonalSmartChargingPreferenceWeekDay,
    )
    from .charge_point_reserve_request import ChargePointReserveRequest as ChargePointReserveRequest
    from .charge_point_reserve_result import ChargePointReserveResult as ChargePointReserveResult
    from .charge_point_reset_result import ChargePointResetResult as ChargePointResetResult
    from .charge_point_send_data_transfer_request import (
        ChargePointSendDataTransferRequest as ChargePointSendDataTransferRequest,
    )
    from .charge_point_send_data_transfer_result import (
        ChargePointSendDataTransferResult as ChargePointSendDataTransferResult,
    )
    from .charge_point_send_data_transfer_result import (
        ChargePointSendDataTransferStatus as ChargePointSendDataTransferStatus,
    )
    from .charge_point_set_charging_profile_request import (
        ChargePointSetChargingProfileRequest as ChargePointSetChargingProfileRequest,
    )
    from .charge_point_set_charging_profile_result import (
        ChargePointSetChargingProfileResult as ChargePointSetChargingProfileResult,
    )
    from .charge_point_set_configuration_request import (
        ChargePointSetConfigurationRequest as ChargePointSetConfigurationRequest,
    )
    from .charge_point_set_security_profile_request import (
        ChargePointSetSecurityProfileRequest as ChargePointSetSecurityProfileRequest,
    )
    from .charge_point_share import ChargePointShare as ChargePointShare
    from .charge_point_share_page import ChargePointSharePage as ChargePointSharePage
    from .charge_point_shared_partner_page import (
        ChargePointSharedPartner as ChargePointSharedPartner,
    )
    from .charge_point_shared_partner_page import (
        ChargePointSharedPartnerPage as ChargePointSharedPartnerPage,
    )
    from .charge_point_shared_partner_replace import (
        ChargePointSharedPartnerReplace as ChargePointSharedPartnerReplace,
    )
    from .charge_point_smart_charging_create_dynamic import (
        ChargePointSmartChargingCreateDynamic as ChargePointSmartChargingCreateDynamic,
    )
    from .charge_point_smart_charging_create_tod import (
        ChargePointSmartChargingCreateTod as ChargePointSmartChargingCreateTod,
    )
    from .charge_point_smart_charging_create_user_schedule import (
        ChargePointSmartChargingCreateUserSchedule as ChargePointSmartChargingCreateUserSchedule,
    )
    from .charge_point_smart_charging_disabled import (
        ChargePointSmartChargingDisabled as ChargePointSmartChargingDisabled,
    )
    from .charge_point_smart_charging_dynamic import (
        ChargePointSmartChargingDynamic as ChargePointSmartChargingDynamic,
    )
    from .charge_point_smart_charging_period import (
        ChargePointSmartChargingElement as ChargePointSmartChargingElement,
    )
    from .charge_point_smart_charging_period import (
        ChargePointSmartChargingPeriod as ChargePointSmartChargingPeriod,
    )
    from .charge_point_smart_charging_period import (
        ChargePointSmartChargingWeekDay as ChargePointSmartChargingWeekDay,
    )
    from .charge_point_smart_charging_tod import (
        ChargePointSmartChargingTod as ChargePointSmartChargingTod,
    )
    from .charge_point_smart_charging_user_schedule import (
        ChargePointSmartChargingUserSchedule as ChargePointSmartChargingUserSchedule,
    )
    from .charge_point_start_for_evse_request import (
        ChargePointStartForEvseRequest as ChargePointStartForEvseRequest,
    )
    from .charge_point_start_for_evse_request import EvseStartRequest as EvseStartRequest
    from .charge_point_start_for_evse_result import (
        ChargePointStartForEvseResult as ChargePointStartForEvseResult,
    )
    from .charge_point_start_for_evse_result import ErrorCode as ErrorCode
    from .charge_point_start_request import ChargePointStartRequest as ChargePointStartRequest
    from .charge_point_start_result import ChargePointErrorCode as ChargePointErrorCode
    from .charge_point_start_result import ChargePointStartResult as ChargePointStartResult
    from .charge_point_status import ChargePointStatus as ChargePointStatus
    from .charge_point_status import ChargePointStatusEvse as ChargePointStatusEvse
    from .charge_point_stop_request import ChargePointStopRequest as ChargePointStopRequest
    from .charge_point_subscription import ChargePointSubscription as ChargePointSubscription
    from .charge_point_sync_certificates_request import (
        ChargePointSyncCertificatesRequest as ChargePointSyncCertificatesRequest,
    )
    from .charge_point_sync_configuration_notification import (
        ChargePointSyncConfigurationNotification as ChargePointSyncConfigurationNotification,
    )
    from .charge_point_sync_configuration_request import (
        ChargePointSyncConfigurationRequest as ChargePointSyncConfigurationRequest,
    )
    from .charge_point_sync_configuration_result import (
        ChargePointSyncConfigurationResult as ChargePointSyncConfigurationResult,
    )
    from .charge_point_trigger_message_request import (
        ChargePointTriggerMessageRequest as ChargePointTriggerMessageRequest,
    )
    from .charge_point_update import ChargePointUpdate as ChargePointUpdate
    from .charge_point_update_evse import ChargePointUpdateEvse as ChargePointUpdateEvse
    from .charge_point_update_firmware_request import (
        ChargePointUpdateFirmwareRequest as ChargePointUpdateFirmwareRequest,
    )
    from .charge_point_update_network import ChargePointUpdateNetwork as ChargePointUpdateNetwork
    from .charge_point_update_partner import ChargePointUpdatePartner as ChargePointUpdatePartner
    from .charge_point_update_security import ChargePointUpdateSecurity as ChargePointUpdateSecurity
    from .charge_point_user import ChargePointUser as ChargePointUser
    from .charge_point_vendor import ChargePointVendor as ChargePointVendor
    from .charge_point_vendor_input import ChargePointVendorInput as ChargePointVendorInput
    from .charge_point_vendor_page import ChargePointVendorPage as ChargePointVendorPage
    from .charge_point_vendor_update import ChargePointVendorUpdate as ChargePointVendorUpdate
    from .charging_profile_applied import ChargingProfileApplied as ChargingProfileApplied
    from .charging_schedule import ChargingSchedule as ChargingSchedule
    from .circuit import Circuit as Circuit
    from .circuit_attach_charge_point_request import (
        CircuitAttachChargePointRequest as CircuitAttachChargePointRequest,
    )
    from .circuit_changed import CircuitChanged as CircuitChanged
    from .circuit_charge_point import CircuitChargePoint as CircuitChargePoint
    from .circuit_charge_point import CircuitInputVoltage as CircuitInputVoltage
    from .circuit_charge_point import CircuitPhaseRotation as CircuitPhaseRotation
    from .circuit_charge_point_priority import (
        CircuitChargePointPriority as CircuitChargePointPriority,
    )
    from .circuit_charge_point_priority import (
        CircuitChargePointPriorityEvse as CircuitChargePointPriorityEvse,
    )
    from .circuit_charge_point_priority_page import (
        CircuitChargePointPriorityPage as CircuitChargePointPriorityPage,
    )
    from .circuit_consumption import CircuitConsumption as CircuitConsumption
    from .circuit_consumption_notification import (
        CircuitConsumptionNotification as CircuitConsumptionNotification,
    )
    from .circuit_create import CircuitCreate as CircuitCreate
    from .circuit_input import CircuitInput as CircuitInput
    from .circuit_load_balancing_integration import CircuitInstallationId as CircuitInstallationId
    from .circuit_load_balancing_integration import (
        CircuitLoadBalancingIntegration as CircuitLoadBalancingIntegration,
    )
    from .circuit_load_balancing_integration import CircuitStartDate as CircuitStartDate
    from .circuit_page import CircuitPage as CircuitPage
    from .circuit_soc_priority import CircuitSocPriority as CircuitSocPriority
    from .circuit_update import CircuitUpdate as CircuitUpdate
    from .circuit_updated import CircuitUpdated as CircuitUpdated
    from .circuit_user_priority import CircuitUserPriority as CircuitUserPriority
    from .circuit_user_priority_create import CircuitUserPriorityCreate as CircuitUserPriorityCreate
    from .circuit_user_priority_page import CircuitUserPriorityPage as CircuitUserPriorityPage
    from .circuit_user_priority_update import CircuitUserPriorityUpdate as CircuitUserPriorityUpdate
    from .configuration_template import ConfigurationTemplate as ConfigurationTemplate
    from .configuration_template_apply_to_charge_points_request import (
        ConfigurationTemplateApplyToChargePointsRequest as ConfigurationTemplateApplyToChargePointsRequest,
    )
    from .configuration_template_create import (
        ConfigurationTemplateCreate as ConfigurationTemplateCreate,
    )
    from .configuration_template_filter import (
        ConfigurationTemplateFilter as ConfigurationTemplateFilter,
    )
    from .configuration_template_filter import (
        ConfigurationTemplateFilterOcppVersion as ConfigurationTemplateFilterOcppVersion,
    )
    from .configuration_template_ocpp1_variable import (
        ConfigurationTemplateOcpp1Variable as ConfigurationTemplateOcpp1Variable,
    )
    from .configuration_template_ocpp1_variable_create import (
        ConfigurationTemplateOcpp1VariableCreate as ConfigurationTemplateOcpp1VariableCreate,
    )
    from .configuration_template_ocpp1_variable_update import (
        ConfigurationTemplateOcpp1VariableUpdate as ConfigurationTemplateOcpp1VariableUpdate,
    )
    from .configuration_template_ocpp2_variable import (
        ConfigurationTemplateOcpp2Variable as ConfigurationTemplateOcpp2Variable,
    )
    from .configuration_template_ocpp2_variable_create import (
        ConfigurationTemplateOcpp2VariableCreate as ConfigurationTemplateOcpp2VariableCreate,
    )
    from .configuration_template_ocpp2_variable_update import (
        ConfigurationTemplateOcpp2VariableUpdate as ConfigurationTemplateOcpp2VariableUpdate,
    )
    from .configuration_template_page import ConfigurationTemplatePage as ConfigurationTemplatePage
    from .configuration_template_variable_page import (
        ConfigurationTemplateVariablePage as ConfigurationTemplateVariablePage,
    )
    from .consent import Consent as Consent
    from .consent import ConsentSource as ConsentSource
    from .consent_create import ConsentCreate as ConsentCreate
    from .consent_filter import ConsentFilter as ConsentFilter
    from .consent_page import ConsentPage as ConsentPage
    from .contact_detail import ContactDetail as ContactDetail
    from .contact_detail_replace import ContactDetailReplace as ContactDetailReplace
    from .cp_model_page import CpModelPage as CpModelPage
    from .cp_vendor_page import CpVendorPage as CpVendorPage
    from .created_between_filter import CreatedBetweenFilter as CreatedBetweenFilter
    from .currency import Currency as Currency
    from .currency_input import CurrencyInput as CurrencyInput
    from .currency_page import CurrencyPage as CurrencyPage
    from .currency_rate import CurrencyRate as CurrencyRate
    from .currency_rate_create import CurrencyRateCreate as CurrencyRateCreate
    from .currency_rate_filter import CurrencyRateFilter as CurrencyRateFilter
    from .currency_rate_page import CurrencyRatePage as CurrencyRatePage
    from .currency_rate_update import CurrencyRateUpdate as CurrencyRateUpdate
    from .cursor_links import CursorLinks as CursorLinks
    from .cursor_meta import CursorMeta as CursorMeta
    from .custom_fee import CustomFee as CustomFee
    from .custom_fee_page import CustomFeePage as CustomFeePage
    from .custom_tariff_filter import CustomTariffFilter as CustomTariffFilter
    from .custom_tariff_filter_set_pricing_data_request import (
        CustomTariffFilterSetPricingDataRequest as CustomTariffFilterSetPricingDataRequest,
    )
    from .days_when_applied import DaysWhenApplied as DaysWhenApplied
    from .diagnostics_status_notification import (
        DiagnosticsStatusNotification as DiagnosticsStatusNotification,
    )
    from .diagnostics_status_notification import (
        DiagnosticsStatusNotificationStatus as DiagnosticsStatusNotificationStatus,
    )
    from .downtime_period_notice import DowntimePeriodNotice as DowntimePeriodNotice
    from .downtime_period_notice_create import (
        DowntimePeriodNoticeCreate as DowntimePeriodNoticeCreate,
    )
    from .downtime_period_notice_filter import (
        DowntimePeriodNoticeFilter as DowntimePeriodNoticeFilter,
    )
    from .downtime_period_notice_page import DowntimePeriodNoticePage as DowntimePeriodNoticePage
    from .downtime_period_notice_update import (
        DowntimePeriodNoticeUpdate as DowntimePeriodNoticeUpdate,
    )
    from .electricity_meter import ElectricityMeter as ElectricityMeter
    from .electricity_meter_create import ElectricityMeterCreate as ElectricityMeterCreate
    from .electricity_meter_page import ElectricityMeterPage as ElectricityMeterPage
    from .electricity_meter_report_consumption_request import (
        ElectricityMeterReportConsumptionRequest as ElectricityMeterReportConsumptionRequest,
    )
    from .electricity_meter_update import ElectricityMeterUpdate as ElectricityMeterUpdate
    from .electricity_rate import ElectricityRate as ElectricityRate
    from .electricity_rate_create import ElectricityRateCreate as ElectricityRateCreate
    from .electricity_rate_element import ElectricityRateElement as ElectricityRateElement
    from .electricity_rate_energy_mix import ElectricityRateEnergyMix as ElectricityRateEnergyMix
    from .electricity_rate_filter import ElectricityRateFilter as ElectricityRateFilter
    from .electricity_rate_input import ElectricityRateInput as ElectricityRateInput
    from .electricity_rate_interval_pricing import (
        ElectricityRateIntervalPricing as ElectricityRateIntervalPricing,
    )
    from .electricity_rate_interval_special_pricing import (
        ElectricityRateIntervalSpecialPricing as ElectricityRateIntervalSpecialPricing,
    )
    from .electricity_rate_page import ElectricityRatePage as ElectricityRatePage
    from .electricity_rate_price_period_date import (
        ElectricityRatePricePeriodDate as ElectricityRatePricePeriodDate,
    )
    from .electricity_rate_price_period_date_details import (
        ElectricityRatePricePeriodDateDetails as ElectricityRatePricePeriodDateDetails,
    )
    from .electricity_rate_price_period_date_page import (
        ElectricityRatePricePeriodDatePage as ElectricityRatePricePeriodDatePage,
    )
    from .electricity_rate_price_period_date_replace import (
        ElectricityRatePricePeriodDateReplace as ElectricityRatePricePeriodDateReplace,
    )
    from .electricity_rate_price_period_page import (
        ElectricityRatePricePeriodPage as ElectricityRatePricePeriodPage,
    )
    from .electricity_rate_price_period_week_day import (
        ElectricityRatePricePeriodWeekDay as ElectricityRatePricePeriodWeekDay,
    )
    from .electricity_rate_price_period_week_day_details import (
        ElectricityRatePricePeriodWeekDayDetails as ElectricityRatePricePeriodWeekDayDetails,
    )
    from .electricity_rate_price_period_week_day_page import (
        ElectricityRatePricePeriodWeekDayPage as ElectricityRatePricePeriodWeekDayPage,
    )
    from .electricity_rate_target_charge import (
        ElectricityRateTargetCharge as ElectricityRateTargetCharge,
    )
    from .electricity_rate_update import ElectricityRateUpdate as ElectricityRateUpdate
    from .enums import AccessMethod as AccessMethod
    from .enums import AustralianState as AustralianState
    from .enums import AuthorizationChangedAction as AuthorizationChangedAction
    from .enums import AuthorizationSource as AuthorizationSource
    from .enums import AuthorizationStatus as AuthorizationStatus
    from .enums import BankTransferType as BankTransferType
    from .enums import BookingRequestStatus as BookingRequestStatus
    from .enums import BookingStatus as BookingStatus
    from .enums import CanadianProvince as CanadianProvince
    from .enums import CdrDeliveryResponse as CdrDeliveryResponse
    from .enums import ChargePointAccessType as ChargePointAccessType
    from .enums import ChargePointCapability as ChargePointCapability
    from .enums import ChargePointChangeAvailabilityType as ChargePointChangeAvailabilityType
    from .enums import ChargePointCreateCommunicationMode as ChargePointCreateCommunicationMode
    from .enums import ChargePointDeleteCertificateType as ChargePointDeleteCertificateType
    from .enums import ChargePointDesiredProfileStatus as ChargePointDesiredProfileStatus
    from .enums import ChargePointDownloadUrlProtocol as ChargePointDownloadUrlProtocol
    from .enums import ChargePointDowntimePeriodType as ChargePointDowntimePeriodType
    from .enums import ChargePointEvseConnectorType as ChargePointEvseConnectorType
    from .enums import ChargePointEvseInclude as ChargePointEvseInclude
    from .enums import ChargePointHardwareStatus as ChargePointHardwareStatus
    from .enums import ChargePointInclude as ChargePointInclude
    from .enums import ChargePointInstallCertificateType as ChargePointInstallCertificateType
    from .enums import ChargePointNetworkType as ChargePointNetworkType
    from .enums import ChargePointProtocol as ChargePointProtocol
    from .enums import ChargePointRecurrencyKind as ChargePointRecurrencyKind
    from .enums import ChargePointResetType as ChargePointResetType
    from .enums import ChargePointSetSecurityProfile as ChargePointSetSecurityProfile
    from .enums import (
        ChargePointSyncCertificatesCertificateType as ChargePointSyncCertificatesCertificateType,
    )
    from .enums import ChargePointSystemStatus as ChargePointSystemStatus
    from .enums import ChargePointTriggerMessageType as ChargePointTriggerMessageType
    from .enums import ChargePointType as ChargePointType
    from .enums import ChargingProfileKind as ChargingProfileKind
    from .enums import ChargingProfilePurpose as ChargingProfilePurpose
    from .enums import ChargingRateUnit as ChargingRateUnit
    from .enums import CircuitConsumptionPhase as CircuitConsumptionPhase
    from .enums import CircuitInclude as CircuitInclude
    from .enums import CircuitPhases as CircuitPhases
    from .enums import CircuitUserPriorityType as CircuitUserPriorityType
    from .enums import ConfigurationKey as ConfigurationKey
    from .enums import ConfigurationTemplateOcppVersion as ConfigurationTemplateOcppVersion
    from .enums import ConfigurationTemplateVariableType as ConfigurationTemplateVariableType
    from .enums import ConnectedPhase as ConnectedPhase
    from .enums import ConnectorFormat as ConnectorFormat
    from .enums import ConsentCollection as ConsentCollection
    from .enums import ConsentStatus as ConsentStatus
    from .enums import Country as Country
    from .enums import CurrencyAlphabeticCode as CurrencyAlphabeticCode
    from .enums import CurrentType as CurrentType
    from .enums import (
        CustomTariffFilterApplicableCurrentType as CustomTariffFilterApplicableCurrentType,
    )
    from .enums import ElectricalConfiguration as ElectricalConfiguration
    from .enums import ElectricityRateType as ElectricityRateType
    from .enums import EnabledStatus as EnabledStatus
    from .enums import EntryMode as EntryMode
    from .enums import EvseHardwareStatus as EvseHardwareStatus
    from .enums import EvseInclude as EvseInclude
    from .enums import EvseMaxVoltage as EvseMaxVoltage
    from .enums import EvsePhaseRotation as EvsePhaseRotation
    from .enums import EvsePhases as EvsePhases
    from .enums import EvseRoamingStatus as EvseRoamingStatus
    from .enums import EvseStatus as EvseStatus
    from .enums import (
        HardwareStatusNotificationHardwareStatus as HardwareStatusNotificationHardwareStatus,
    )
    from .enums import IdlePricingPeriodInMinutes as IdlePricingPeriodInMinutes
    from .enums import IdTagStatus as IdTagStatus
    from .enums import IdTagType as IdTagType
    from .enums import IdTagUpdatedType as IdTagUpdatedType
    from .enums import IdTagVehicleType as IdTagVehicleType
    from .enums import InstallerJobStatus as InstallerJobStatus
    from .enums import InvoiceClientType as InvoiceClientType
    from .enums import LocationChangedNotificationAction as LocationChangedNotificationAction
    from .enums import LocationChangedNotificationStatus as LocationChangedNotificationStatus
    from .enums import LocationFacility as LocationFacility
    from .enums import LocationInclude as LocationInclude
    from .enums import LocationParkingType as LocationParkingType
    from .enums import MaxVoltage as MaxVoltage
    from .enums import NetworkStatus as NetworkStatus
    from .enums import NotificationType as NotificationType
    from .enums import NotificationVia as NotificationVia
    from .enums import ParkingSpaceOccupancyStatus as ParkingSpaceOccupancyStatus
    from .enums import ParkingSpaceStatus as ParkingSpaceStatus
    from .enums import PartnerAccessType as PartnerAccessType
    from .enums import PartnerExpenseOrigin as PartnerExpenseOrigin
    from .enums import PartnerInviteStatus as PartnerInviteStatus
    from .enums import PartnerRevenueOrigin as PartnerRevenueOrigin
    from .enums import PaymentStatus as PaymentStatus
    from .enums import PaymentTerminalNetworkStatus as PaymentTerminalNetworkStatus
    from .enums import PaymentTerminalType as PaymentTerminalType
    from .enums import PaymentType as PaymentType
    from .enums import PhaseRotation as PhaseRotation
    from .enums import Phases as Phases
    from .enums import PricePeriodInMinutes as PricePeriodInMinutes
    from .enums import PricePeriodWeekDay as PricePeriodWeekDay
    from .enums import ProvisioningCertificateVehicleType as ProvisioningCertificateVehicleType
    from .enums import ReceiptPaymentStatus as ReceiptPaymentStatus
    from .enums import RecurrencyKind as RecurrencyKind
    from .enums import ReservationStatus as ReservationStatus
    from .enums import RfidTagStatus as RfidTagStatus
    from .enums import (
        RoamingOperatorCustomTariffFilterType as RoamingOperatorCustomTariffFilterType,
    )
    from .enums import RomanianCounty as RomanianCounty
    from .enums import SecurityEventsLogType as SecurityEventsLogType
    from .enums import SessionClockAlignedInterval as SessionClockAlignedInterval
    from .enums import SessionReason as SessionReason
    from .enums import SessionSource as SessionSource
    from .enums import SessionStartStopNotificationAction as SessionStartStopNotificationAction
    from .enums import SessionStatus as SessionStatus
    from .enums import StateOfChargeIdleThreshold as StateOfChargeIdleThreshold
    from .enums import SubOperatorChangedNotificationAction as SubOperatorChangedNotificationAction
    from .enums import SubscriptionPlanBillingType as SubscriptionPlanBillingType
    from .enums import SubscriptionPlanPostPaidAccumulation as SubscriptionPlanPostPaidAccumulation
    from .enums import SubscriptionPlanRenewalCycle as SubscriptionPlanRenewalCycle
    from .enums import SubscriptionPlanType as SubscriptionPlanType
    from .enums import SubscriptionStatus as SubscriptionStatus
    from .enums import TariffType as TariffType
    from .enums import TemplateStatus as TemplateStatus
    from .enums import TermType as TermType
    from .enums import TransactionBillingType as TransactionBillingType
    from .enums import TransactionPurchaseResourceType as TransactionPurchaseResourceType
    from .enums import TransactionStatus as TransactionStatus
    from .enums import UserInclude as UserInclude
    from .enums import UserInvoiceDetailCarrierType as UserInvoiceDetailCarrierType
    from .enums import UserInvoiceDetailInvoiceType as UserInvoiceDetailInvoiceType
    from .enums import UserPaymentMethodIssuer as UserPaymentMethodIssuer
    from .enums import UserPaymentMethodTokenizedType as UserPaymentMethodTokenizedType
    from .enums import UsMinorOutlyingIslandsTerritory as UsMinorOutlyingIslandsTerritory
    from .enums import UsState as UsState
    from .enums import V1ChargePointCapability as V1ChargePointCapability
    from .enums import V1ChargePointStatus as V1ChargePointStatus
    from .enums import V2EvseConnectorType as V2EvseConnectorType
    from .enums import VoucherType as VoucherType
    from .enums import VoucherValidityPeriod as VoucherValidityPeriod
    from .enums import WalletType as WalletType
    from .enums import WeekDay as WeekDay
    from .evse import Evse as Evse
    from .evse_bulk_assign_tariff_group_request import (
        EvseBulkAssignTariffGroupRequest as EvseBulkAssignTariffGroupRequest,
    )
    from .evse_changed import EvseChanged as EvseChanged
    from .evse_charging_profile import EvseChargingProfile as EvseChargingProfile
    from .evse_connector import EvseConnector as EvseConnector
    from .evse_create import EvseCreate as EvseCreate
    from .evse_downtime_period import EvseDowntimePeriod as EvseDowntimePeriod
    from .evse_downtime_period_create import EvseDowntimePeriodCreate as EvseDowntimePeriodCreate
    from .evse_downtime_period_filter import EvseDowntimePeriodFilter as EvseDowntimePeriodFilter
    from .evse_downtime_period_page import EvseDowntimePeriodPage as EvseDowntimePeriodPage
    from .evse_filter import EvseFilter as EvseFilter
    from .evse_filters import EvseFilters as EvseFilters
    from .evse_page import EvsePage as EvsePage
    from .evse_replace import EvseReplace as EvseReplace
    from .evse_roaming import EvseRoaming as EvseRoaming
    from .evse_schedule_period import EvseSchedulePeriod as EvseSchedulePeriod
    from .evse_update import EvseUpdate as EvseUpdate
    from .faq import Faq as Faq
    from .faq_create import FaqCreate as FaqCreate
    from .faq_page import FaqPage as FaqPage
    from .faq_update import FaqUpdate as FaqUpdate
    from .firmware_version import FirmwareVersion as FirmwareVersion
    from .firmware_version_attached_model_page import (
        FirmwareVersionAttachedModelPage as FirmwareVersionAttachedModelPage,
    )
    from .firmware_version_filter import FirmwareVersionFilter as FirmwareVersionFilter
    from .firmware_version_page import FirmwareVersionPage as FirmwareVersionPage
    from .flexibility_activation_request import (
        FlexibilityActivationRequest as FlexibilityActivationRequest,
    )
    from .flexibility_activation_request import (
        FlexibilityActivationRequestPeriod as FlexibilityActivationRequestPeriod,
    )
    from .flexibility_activation_request_filter import (
        FlexibilityActivationRequestFilter as FlexibilityActivationRequestFilter,
    )
    from .flexibility_activation_request_page import (
        FlexibilityActivationRequestPage as FlexibilityActivationRequestPage,
    )
    from .flexibility_asset import FlexibilityAsset as FlexibilityAsset
    from .flexibility_asset_change_status_result import (
        FlexibilityAssetChangeStatusResult as FlexibilityAssetChangeStatusResult,
    )
    from .flexibility_asset_create import FlexibilityAssetCreate as FlexibilityAssetCreate
    from .flexibility_asset_create_activation_request import (
        FlexibilityAssetCreateActivationRequest as FlexibilityAssetCreateActivationRequest,
    )
    from .flexibility_asset_filter import FlexibilityAssetFilter as FlexibilityAssetFilter
    from .flexibility_asset_historical_time_series_filter import (
        FlexibilityAssetHistoricalTimeSeriesFilter as FlexibilityAssetHistoricalTimeSeriesFilter,
    )
    from .flexibility_asset_historical_time_series_page import (
        FlexibilityAssetHistoricalTimeSeries as FlexibilityAssetHistoricalTimeSeries,
    )
    from .flexibility_asset_historical_time_series_page import (
        FlexibilityAssetHistoricalTimeSeriesPage as FlexibilityAssetHistoricalTimeSeriesPage,
    )
    from .flexibility_asset_page import FlexibilityAssetPage as FlexibilityAssetPage
    from .flexibility_asset_period import FlexibilityAssetPeriod as FlexibilityAssetPeriod
    from .flexibility_asset_time_series_forecast_page import (
        FlexibilityAssetTimeSeriesForecast as FlexibilityAssetTimeSeriesForecast,
    )
    from .flexibility_asset_time_series_forecast_page import (
        FlexibilityAssetTimeSeriesForecastPage as FlexibilityAssetTimeSeriesForecastPage,
    )
    from .flexibility_asset_update import FlexibilityAssetUpdate as FlexibilityAssetUpdate
    from .hardware_status_notification import (
        HardwareStatusNotification as HardwareStatusNotification,
    )
    from .id_tag import IdTag as IdTag
    from .id_tag_changed import IdTagChanged as IdTagChanged
    from .id_tag_create import IdTagCreate as IdTagCreate
    from .id_tag_filter import IdTagFilter as IdTagFilter
    from .id_tag_page import IdTagPage as IdTagPage
    from .id_tag_update import IdTagUpdate as IdTagUpdate
    from .id_tag_updated import IdTagUpdated as IdTagUpdated
    from .installer_job import InstallerJob as InstallerJob
    from .installer_job_assign_charge_points_request import (
        InstallerJobAssignChargePointsRequest as InstallerJobAssignChargePointsRequest,
    )
    from .installer_job_change_status_request import (
        InstallerJobChangeStatusRequest as InstallerJobChangeStatusRequest,
    )
    from .installer_job_changed import InstallerJobChanged as InstallerJobChanged
    from .installer_job_create import InstallerJobCreate as InstallerJobCreate
    from .installer_job_details import InstallerJobDetails as InstallerJobDetails
    from .installer_job_filter import InstallerJobFilter as InstallerJobFilter
    from .installer_job_page import InstallerJobPage as InstallerJobPage
    from .installer_job_update import InstallerJobUpdate as InstallerJobUpdate
    from .interval_pricing import IntervalPricing as IntervalPricing
    from .invoice import Invoice as Invoice
    from .invoice import InvoiceClient as InvoiceClient
    from .invoice import InvoiceType as InvoiceType
    from .invoice_filter import InvoiceFilter as InvoiceFilter
    from .invoice_page import InvoicePage as InvoicePage
    from .last_boot_notification import LastBootNotification as LastBootNotification
    from .last_updated_between_filter import LastUpdatedBetweenFilter as LastUpdatedBetweenFilter
    from .location import Location as Location
    from .location import LocationEmbeddedChargingZone as LocationEmbeddedChargingZone
    from .location import LocationRoaming as LocationRoaming
    from .location_changed_notification import (
        LocationChangedNotification as LocationChangedNotification,
    )
    from .location_changed_notification import (
        LocationChangedNotificationLocation as LocationChangedNotificationLocation,
    )
    from .location_charging_zone import LocationChargingZone as LocationChargingZone
    from .location_charging_zone_additional_info import (
        LocationChargingZoneAdditionalInfo as LocationChargingZoneAdditionalInfo,
    )
    from .location_charging_zone_create import (
        LocationChargingZoneCreate as LocationChargingZoneCreate,
    )
    from .location_charging_zone_page import LocationChargingZonePage as LocationChargingZonePage
    from .location_charging_zone_update import (
        LocationChargingZoneUpdate as LocationChargingZoneUpdate,
    )
    from .location_check_booking_availability_request import (
        LocationCheckBookingAvailabilityRequest as LocationCheckBookingAvailabilityRequest,
    )
    from .location_check_booking_availability_result import (
        LocationAvailableSlot as LocationAvailableSlot,
    )
    from .location_check_booking_availability_result import (
        LocationCheckBookingAvailabilityResult as LocationCheckBookingAvailabilityResult,
    )
    from .location_create import LocationCreate as LocationCreate
    from .location_filter import LocationFilter as LocationFilter
    from .location_geoposition import LocationGeoposition as LocationGeoposition
    from .location_image import LocationImage as LocationImage
    from .location_page import LocationPage as LocationPage
    from .location_update import LocationUpdate as LocationUpdate
    from .location_working_hours import LocationWorkingHours as LocationWorkingHours
    from .multi_idle_fee import MultiIdleFee as MultiIdleFee
    from .multi_price_per_kwh import MultiPricePerKwh as MultiPricePerKwh
    from .network_status_notification import NetworkStatusNotification as NetworkStatusNotification
    from .notification import Notification as Notification
    from .notification_input import NotificationInput as NotificationInput
    from .notification_kafka import NotificationCompressionCodec as NotificationCompressionCodec
    from .notification_kafka import NotificationKafka as NotificationKafka
    from .notification_kafka import NotificationSaslMechanism as NotificationSaslMechanism
    from .notification_kafka import NotificationSecurityProtocol as NotificationSecurityProtocol
    from .notification_page import NotificationPage as NotificationPage
    from .notification_resend_request import NotificationResendRequest as NotificationResendRequest
    from .notification_webhook import NotificationWebhook as NotificationWebhook
    from .octopus_agile_target_charge import OctopusAgileTargetCharge as OctopusAgileTargetCharge
    from .opening_hours import OpeningHours as OpeningHours
    from .opening_hours import OpeningPeriod as OpeningPeriod
    from .page_links import PageLinks as PageLinks
    from .page_number_meta import PageLink as PageLink
    from .page_number_meta import PageNumberMeta as PageNumberMeta
    from .parking_space import ParkingSpace as ParkingSpace
    from .parking_space_filter import ParkingSpaceFilter as ParkingSpaceFilter
    from .parking_space_input import ParkingSpaceInput as ParkingSpaceInput
    from .parking_space_occupancy_status_changed import (
        ParkingSpaceOccupancyStatusChanged as ParkingSpaceOccupancyStatusChanged,
    )
    from .parking_space_page import ParkingSpacePage as ParkingSpacePage
    from .parking_space_update_occupancy_status_request import (
        ParkingSpaceUpdateOccupancyStatusRequest as ParkingSpaceUpdateOccupancyStatusRequest,
    )
    from .partner import Partner as Partner
    from .partner_changed import PartnerChanged as PartnerChanged
    from .partner_changed_notification import (
        PartnerChangedNotification as PartnerChangedNotification,
    )
    from .partner_changed_notification import (
        PartnerChangedNotificationUser as PartnerChangedNotificationUser,
    )
    from .partner_contact_details import PartnerAdministrative as PartnerAdministrative
    from .partner_contact_details import PartnerContactDetails as PartnerContactDetails
    from .partner_contract import PartnerContract as PartnerContract
    from .partner_contract_access_and_permissions import (
        PartnerContractAccessAndPermissions as PartnerContractAccessAndPermissions,
    )
    from .partner_contract_input import PartnerContractInput as PartnerContractInput
    from .partner_contract_monthly_platform_fees import (
        PartnerContractMonthlyPlatformFees as PartnerContractMonthlyPlatformFees,
    )
    from .partner_contract_page import PartnerContractPage as PartnerContractPage
    from .partner_contract_revenue_sharing import (
        PartnerContractRevenueSharing as PartnerContractRevenueSharing,
    )
    from .partner_corporate_billing import PartnerCorporateBilling as PartnerCorporateBilling
    from .partner_create import PartnerCreate as PartnerCreate
    from .partner_expense_breakdown import PartnerExpenseBreakdown as PartnerExpenseBreakdown
    from .partner_expense_filter import PartnerExpenseFilter as PartnerExpenseFilter
    from .partner_expense_page import PartnerExpense as PartnerExpense
    from .partner_expense_page import PartnerExpensePage as PartnerExpensePage
    from .partner_filter import PartnerFilter as PartnerFilter
    from .partner_filter import V1PartnerFilter as V1PartnerFilter
    from .partner_input import PartnerInput as PartnerInput
    from .partner_invite import PartnerInvite as PartnerInvite
    from .partner_invite_changed import PartnerInviteChanged as PartnerInviteChanged
    from .partner_invite_create import PartnerInviteCreate as PartnerInviteCreate
    from .partner_invite_filter import PartnerInviteFilter as PartnerInviteFilter
    from .partner_invite_options import PartnerInviteOptions as PartnerInviteOptions
    from .partner_invite_page import PartnerInvitePage as PartnerInvitePage
    from .partner_invite_update import PartnerInviteUpdate as PartnerInviteUpdate
    from .partner_notifications import PartnerBilling as PartnerBilling
    from .partner_notifications import PartnerNotifications as PartnerNotifications
    from .partner_notifications import PartnerTechnical as PartnerTechnical
    from .partner_options import PartnerOptions as PartnerOptions
    from .partner_page import PartnerPage as PartnerPage
    from .partner_reference import PartnerReference as PartnerReference
    from .partner_revenue_filter import PartnerRevenueFilter as PartnerRevenueFilter
    from .partner_revenue_page import PartnerRevenue as PartnerRevenue
    from .partner_revenue_page import PartnerRevenuePage as PartnerRevenuePage
    from .partner_settlement_report import PartnerSettlementReport as PartnerSettlementReport
    from .partner_settlement_report import (
        PartnerSettlementReportCustomer as PartnerSettlementReportCustomer,
    )
    from .partner_settlement_report import (
        PartnerSettlementReportSupplier as PartnerSettlementReportSupplier,
    )
    from .partner_settlement_report_filter import (
        PartnerSettlementReportFilter as PartnerSettlementReportFilter,
    )
    from .partner_settlement_report_page import (
        PartnerSettlementReportPage as PartnerSettlementReportPage,
    )
    from .partner_settlement_report_record import (
        PartnerSettlementReportRecord as PartnerSettlementReportRecord,
    )
    from .partner_settlement_report_record_input import (
        PartnerSettlementReportRecordInput as PartnerSettlementReportRecordInput,
    )
    from .partner_settlement_report_record_page import (
        PartnerSettlementReportRecordPage as PartnerSettlementReportRecordPage,
    )
    from .partner_update import PartnerUpdate as PartnerUpdate
    from .payment_terminal_adyen_castles import (
        PaymentTerminalAdyenCastles as PaymentTerminalAdyenCastles,
    )
    from .payment_terminal_ampeco import PaymentTerminalAmpeco as PaymentTerminalAmpeco
    from .payment_terminal_bundle import PaymentTerminalBundle as PaymentTerminalBundle
    from .payment_terminal_cardlink_castles import (
        PaymentTerminalCardlinkCastles as PaymentTerminalCardlinkCastles,
    )
    from .payment_terminal_crane import PaymentTerminalCrane as PaymentTerminalCrane
    from .payment_terminal_create_adyen_castles import (
        PaymentTerminalCreateAdyenCastles as PaymentTerminalCreateAdyenCastles,
    )
    from .payment_terminal_create_crane import (
        PaymentTerminalCreateCrane as PaymentTerminalCreateCrane,
    )
    from .payment_terminal_create_nayax import (
        PaymentTerminalCreateNayax as PaymentTerminalCreateNayax,
    )
    from .payment_terminal_create_pax import PaymentTerminalCreatePax as PaymentTerminalCreatePax
    from .payment_terminal_create_payter_on_cp import (
        PaymentTerminalCreatePayterOnCp as PaymentTerminalCreatePayterOnCp,
    )
    from .payment_terminal_create_payter_on_location import (
        PaymentTerminalCreatePayterOnLocation as PaymentTerminalCreatePayterOnLocation,
    )
    from .payment_terminal_create_printec_castles import (
        PaymentTerminalCreatePrintecCastles as PaymentTerminalCreatePrintecCastles,
    )
    from .payment_terminal_create_web_portal import (
        PaymentTerminalCreateWebPortal as PaymentTerminalCreateWebPortal,
    )
    from .payment_terminal_create_windcave import (
        PaymentTerminalCreateWindcave as PaymentTerminalCreateWindcave,
    )
    from .payment_terminal_embedded import PaymentTerminalEmbedded as PaymentTerminalEmbedded
    from .payment_terminal_filter import PaymentTerminalFilter as PaymentTerminalFilter
    from .payment_terminal_nayax import PaymentTerminalNayax as PaymentTerminalNayax
    from .payment_terminal_page import PaymentTerminalPage as PaymentTerminalPage
    from .payment_terminal_pax import PaymentTerminalPax as PaymentTerminalPax
    from .payment_terminal_payter_on_cp import (
        PaymentTerminalPayterOnCp as PaymentTerminalPayterOnCp,
    )
    from .payment_terminal_payter_on_location import (
        PaymentTerminalPayterOnLocation as PaymentTerminalPayterOnLocation,
    )
    from .payment_terminal_printec_castles import (
        PaymentTerminalPrintecCastles as PaymentTerminalPrintecCastles,
    )
    from .payment_terminal_update_adyen_castles import (
        PaymentTerminalUpdateAdyenCastles as PaymentTerminalUpdateAdyenCastles,
    )
    from .payment_terminal_update_ampeco import (
        PaymentTerminalUpdateAmpeco as PaymentTerminalUpdateAmpeco,
    )
    from .payment_terminal_update_cardlink_castles import (
        PaymentTerminalUpdateCardlinkCastles as PaymentTerminalUpdateCardlinkCastles,
    )
    from .payment_terminal_update_nayax import (
        PaymentTerminalUpdateNayax as PaymentTerminalUpdateNayax,
    )
    from .payment_terminal_update_pax import PaymentTerminalUpdatePax as PaymentTerminalUpdatePax
    from .payment_terminal_update_payter_on_cp import (
        PaymentTerminalUpdatePayterOnCp as PaymentTerminalUpdatePayterOnCp,
    )
    from .payment_terminal_update_payter_on_location import (
        PaymentTerminalUpdatePayterOnLocation as PaymentTerminalUpdatePayterOnLocation,
    )
    from .payment_terminal_update_web_portal import (
        PaymentTerminalUpdateWebPortal as PaymentTerminalUpdateWebPortal,
    )
    from .payment_terminal_web_portal import (
        PaymentTerminalInvoiceField as PaymentTerminalInvoiceField,
    )
    from .payment_terminal_web_portal import PaymentTerminalWebPortal as PaymentTerminalWebPortal
    from .payment_terminal_windcave import PaymentTerminalWindcave as PaymentTerminalWindcave
    from .peak_power_level import PeakPowerLevel as PeakPowerLevel
    from .personal_smart_charging_preference_electricity_rate import (
        ElectricityRatePreferences as ElectricityRatePreferences,
    )
    from .personal_smart_charging_preference_electricity_rate import (
        PersonalSmartChargingPreferenceElectricityRate as PersonalSmartChargingPreferenceElectricityRate,
    )
    from .personal_smart_charging_preference_octopus_agile import (
        OctopusAgilePreferences as OctopusAgilePreferences,
    )
    from .personal_smart_charging_preference_octopus_agile import (
        PersonalSmartChargingPreferenceOctopusAgile as PersonalSmartChargingPreferenceOctopusAgile,
    )
    from .personal_smart_charging_preference_octopus_go import (
        OctopusGoPreferences as OctopusGoPreferences,
    )
    from .personal_smart_charging_preference_octopus_go import (
        PersonalSmartChargingPreferenceOctopusGo as PersonalSmartChargingPreferenceOctopusGo,
    )
    from .power_options import PowerOptions as PowerOptions
    from .price_periods import ConnectionFeePeriods as ConnectionFeePeriods
    from .price_periods import PricePeriods as PricePeriods
    from .provisioning_certificate import ProvisioningCertificate as ProvisioningCertificate
    from .provisioning_certificate_create import (
        ProvisioningCertificateCreate as ProvisioningCertificateCreate,
    )
    from .provisioning_certificate_id_tag import (
        ProvisioningCertificateIdTag as ProvisioningCertificateIdTag,
    )
    from .provisioning_certificate_issue_emaid_request import (
        ProvisioningCertificateIssueEmaidRequest as ProvisioningCertificateIssueEmaidRequest,
    )
    from .provisioning_certificate_page import (
        ProvisioningCertificatePage as ProvisioningCertificatePage,
    )
    from .provisioning_certificate_update import (
        ProvisioningCertificateUpdate as ProvisioningCertificateUpdate,
    )
    from .reason_request import ReasonRequest as ReasonRequest
    from .receipt import Receipt as Receipt
    from .receipt_filter import ReceiptFilter as ReceiptFilter
    from .receipt_page import ReceiptPage as ReceiptPage
    from .reservation import Reservation as Reservation
    from .reservation_cancel_request import ReservationCancelRequest as ReservationCancelRequest
    from .reservation_changed import ReservationChanged as ReservationChanged
    from .reservation_filter import ReservationFilter as ReservationFilter
    from .reservation_page import ReservationPage as ReservationPage
    from .rfid_tag import RfidTag as RfidTag
    from .rfid_tag_filter import RfidTagFilter as RfidTagFilter
    from .rfid_tag_input import RfidTagInput as RfidTagInput
    from .rfid_tag_page import RfidTagPage as RfidTagPage
    from .roaming_connection import RoamingConnection as RoamingConnection
    from .roaming_connection import RoamingConnectionOcpi as RoamingConnectionOcpi
    from .roaming_connection import RoamingConnectionProtocol as RoamingConnectionProtocol
    from .roaming_connection_page import RoamingConnectionPage as RoamingConnectionPage
    from .roaming_operator import RoamingOperator as RoamingOperator
    from .roaming_operator_cpo_settings import (
        RoamingOperatorCpoSettings as RoamingOperatorCpoSettings,
    )
    from .roaming_operator_cpo_settings import (
        RoamingOperatorPhaseAcPowerFormula as RoamingOperatorPhaseAcPowerFormula,
    )
    from .roaming_operator_cpo_settings import (
        RoamingOperatorThreatEvseStatusUnknownAs as RoamingOperatorThreatEvseStatusUnknownAs,
    )
    from .roaming_operator_custom_tariff_filter import (
        RoamingOperatorCustomTariffFilter as RoamingOperatorCustomTariffFilter,
    )
    from .roaming_operator_custom_tariff_filter_create import (
        RoamingOperatorCustomTariffFilterCreate as RoamingOperatorCustomTariffFilterCreate,
    )
    from .roaming_operator_custom_tariff_filter_element import (
        RoamingOperatorCustomTariffFilterDayOfWeek as RoamingOperatorCustomTariffFilterDayOfWeek,
    )
    from .roaming_operator_custom_tariff_filter_element import (
        RoamingOperatorCustomTariffFilterElement as RoamingOperatorCustomTariffFilterElement,
    )
    from .roaming_operator_custom_tariff_filter_element import (
        RoamingOperatorCustomTariffFilterElementType as RoamingOperatorCustomTariffFilterElementType,
    )
    from .roaming_operator_custom_tariff_filter_element import (
        RoamingOperatorCustomTariffFilterPriceComponent as RoamingOperatorCustomTariffFilterPriceComponent,
    )
    from .roaming_operator_custom_tariff_filter_element import (
        RoamingOperatorCustomTariffFilterReservation as RoamingOperatorCustomTariffFilterReservation,
    )
    from .roaming_operator_custom_tariff_filter_element import (
        RoamingOperatorCustomTariffFilterRestrictions as RoamingOperatorCustomTariffFilterRestrictions,
    )
    from .roaming_operator_custom_tariff_filter_energy_mix import (
        RoamingOperatorCustomTariffFilterCategory as RoamingOperatorCustomTariffFilterCategory,
    )
    from .roaming_operator_custom_tariff_filter_energy_mix import (
        RoamingOperatorCustomTariffFilterEnergyMix as RoamingOperatorCustomTariffFilterEnergyMix,
    )
    from .roaming_operator_custom_tariff_filter_energy_mix import (
        RoamingOperatorCustomTariffFilterEnergySource as RoamingOperatorCustomTariffFilterEnergySource,
    )
    from .roaming_operator_custom_tariff_filter_energy_mix import (
        RoamingOperatorCustomTariffFilterEnvironImpact as RoamingOperatorCustomTariffFilterEnvironImpact,
    )
    from .roaming_operator_custom_tariff_filter_energy_mix import (
        RoamingOperatorCustomTariffFilterSource as RoamingOperatorCustomTariffFilterSource,
    )
    from .roaming_operator_custom_tariff_filter_max_price import (
        RoamingOperatorCustomTariffFilterMaxPrice as RoamingOperatorCustomTariffFilterMaxPrice,
    )
    from .roaming_operator_custom_tariff_filter_page import (
        RoamingOperatorCustomTariffFilterPage as RoamingOperatorCustomTariffFilterPage,
    )
    from .roaming_operator_custom_tariff_filter_reorder_filter import (
        RoamingOperatorCustomTariffFilterReorderFilter as RoamingOperatorCustomTariffFilterReorderFilter,
    )
    from .roaming_operator_custom_tariff_filter_reorder_request import (
        RoamingOperatorCustomTariffFilterReorderRequest as RoamingOperatorCustomTariffFilterReorderRequest,
    )
    from .roaming_operator_custom_tariff_filter_reorder_result import (
        RoamingOperatorCustomTariffFilterReorderResult as RoamingOperatorCustomTariffFilterReorderResult,
    )
    from .roaming_operator_custom_tariff_filter_tariff_alt_text import (
        RoamingOperatorCustomTariffFilterTariffAltText as RoamingOperatorCustomTariffFilterTariffAltText,
    )
    from .roaming_operator_custom_tariff_filter_update import (
        RoamingOperatorCustomTariffFilterUpdate as RoamingOperatorCustomTariffFilterUpdate,
    )
    from .roaming_operator_page import RoamingOperatorPage as RoamingOperatorPage
    from .roaming_operator_update import RoamingOperatorUpdate as RoamingOperatorUpdate
    from .roaming_platform_changed import RoamingPlatformChanged as RoamingPlatformChanged
    from .roaming_platform_page import RoamingPlatformPage as RoamingPlatformPage
    from .roaming_provider import RoamingProvider as RoamingProvider
    from .roaming_provider_create_hubject import (
        RoamingProviderCreateHubject as RoamingProviderCreateHubject,
    )
    from .roaming_provider_create_ocpi import RoamingProviderCreateOcpi as RoamingProviderCreateOcpi
    from .roaming_provider_filter import RoamingProviderFilter as RoamingProviderFilter
    from .roaming_provider_page import RoamingProviderPage as RoamingProviderPage
    from .roaming_provider_update_hubject import (
        RoamingProviderUpdateHubject as RoamingProviderUpdateHubject,
    )
    from .roaming_provider_update_ocpi import RoamingProviderUpdateOcpi as RoamingProviderUpdateOcpi
    from .roaming_tariff import RoamingTariff as RoamingTariff
    from .roaming_tariff_page import RoamingTariffPage as RoamingTariffPage
    from .roaming_tariff_update import RoamingTariffUpdate as RoamingTariffUpdate
    from .schedule_period import SchedulePeriod as SchedulePeriod
    from .security_event_notification import SecurityEventNotification as SecurityEventNotification
    from .security_event_notification import (
        SecurityEventNotificationType as SecurityEventNotificationType,
    )
    from .security_events_log import SecurityEventsLog as SecurityEventsLog
    from .security_events_log_filter import SecurityEventsLogFilter as SecurityEventsLogFilter
    from .security_events_log_page import SecurityEventsLogPage as SecurityEventsLogPage
    from .session import BillingStatus as BillingStatus
    from .session import ChargingPeriod as ChargingPeriod
    from .session import ChargingState as ChargingState
    from .session import ChargingType as ChargingType
    from .session import ClockAlignedEnergyConsumption as ClockAlignedEnergyConsumption
    from .session import DayPeriod as DayPeriod
    from .session import EnergyConsumption as EnergyConsumption
    from .session import PriceBreakdown as PriceBreakdown
    from .session import PriceBreakdownType as PriceBreakdownType
    from .session import PriceBreakdownUnit as PriceBreakdownUnit
    from .session import PricingDetails as PricingDetails
    from .session import PricingMethod as PricingMethod
    from .session import Session as Session
    from .session import (
        SessionClockAlignedEnergyConsumption as SessionClockAlignedEnergyConsumption,
    )
    from .session import SessionPower as SessionPower
    from .session import SessionPriceBreakdown as SessionPriceBreakdown
    from .session import SessionRoaming as SessionRoaming
    from .session import (
        SessionUpdateNotificationChargingPeriod as SessionUpdateNotificationChargingPeriod,
    )
    from .session import (
        SessionUpdateNotificationPriceBreakdown as SessionUpdateNotificationPriceBreakdown,
    )
    from .session import SessionUpdateNotificationSession as SessionUpdateNotificationSession
    from .session import (
        SessionUpdateNotificationSessionPriceBreakdown as SessionUpdateNotificationSessionPriceBreakdown,
    )
    from .session import SessionUpdateNotificationType as SessionUpdateNotificationType
    from .session import TaxedAmount as TaxedAmount
    from .session_authorization import SessionAuthorization as SessionAuthorization
    from .session_authorization import SessionAuthorizationMethod as SessionAuthorizationMethod
    from .session_authorization import SessionAuthorizationStatus as SessionAuthorizationStatus
    from .session_consumption_stats import SessionConsumptionStats as SessionConsumptionStats
    from .session_filter import SessionBillingStatus as SessionBillingStatus
    from .session_filter import SessionFilter as SessionFilter
    from .session_filter import SessionFilterReason as SessionFilterReason
    from .session_filter import SessionFilterRoaming as SessionFilterRoaming
    from .session_meter_values_notification import (
        SessionMeterValuesNotification as SessionMeterValuesNotification,
    )
    from .session_meter_values_notification import (
        SessionMeterValuesNotificationMeasurand as SessionMeterValuesNotificationMeasurand,
    )
    from .session_meter_values_notification import (
        SessionMeterValuesNotificationMeterValue as SessionMeterValuesNotificationMeterValue,
    )
    from .session_meter_values_notification import (
        SessionMeterValuesNotificationUnit as SessionMeterValuesNotificationUnit,
    )
    from .session_page import SessionPage as SessionPage
    from .session_retry_payment_request import (
        SessionRetryPaymentRequest as SessionRetryPaymentRequest,
    )
    from .session_start_stop_notification import (
        SessionStartStopNotification as SessionStartStopNotification,
    )
    from .session_update_notification import SessionUpdateNotification as SessionUpdateNotification
    from .setting import Setting as Setting
    from .setting import SettingBaseCurrency as SettingBaseCurrency
    from .setting import SettingDefaultTax as SettingDefaultTax
    from .setting import SettingReservations as SettingReservations
    from .settlement_report_created import SettlementReportCreated as SettlementReportCreated
    from .stripe_setup_intent_payment_method import (
        StripeSetupIntentPaymentMethod as StripeSetupIntentPaymentMethod,
    )
    from .sub_operator import SubOperator as SubOperator
    from .sub_operator_changed_notification import (
        SubOperatorChangedNotification as SubOperatorChangedNotification,
    )
    from .sub_operator_page import SubOperatorPage as SubOperatorPage
    from .subscription import Subscription as Subscription
    from .subscription import SubscriptionRemainingAllowance as SubscriptionRemainingAllowance
    from .subscription_filter import SubscriptionFilter as SubscriptionFilter
    from .subscription_page import SubscriptionPage as SubscriptionPage
    from .subscription_plan import SubscriptionPlan as SubscriptionPlan
    from .subscription_plan_allowance import SubscriptionPlanAllowance as SubscriptionPlanAllowance
    from .subscription_plan_allowance import (
        SubscriptionPlanAllowanceType as SubscriptionPlanAllowanceType,
    )
    from .subscription_plan_allowance import (
        SubscriptionPlanResetCycle as SubscriptionPlanResetCycle,
    )
    from .subscription_plan_create import SubscriptionPlanCreate as SubscriptionPlanCreate
    from .subscription_plan_page import SubscriptionPlanPage as SubscriptionPlanPage
    from .subscription_plan_replace import SubscriptionPlanReplace as SubscriptionPlanReplace
    from .subscription_plan_update import SubscriptionPlanUpdate as SubscriptionPlanUpdate
    from .subscription_plan_visibility_restrictions import (
        SubscriptionPlanVisibilityRestrictions as SubscriptionPlanVisibilityRestrictions,
    )
    from .sync_configuration_notification_entry import (
        SyncConfigurationNotificationEntry as SyncConfigurationNotificationEntry,
    )
    from .tariff import Tariff as Tariff
    from .tariff import TariffChangedNotificationTariff as TariffChangedNotificationTariff
    from .tariff_changed_notification import TariffChangedNotification as TariffChangedNotification
    from .tariff_display import TariffDisplay as TariffDisplay
    from .tariff_filter import TariffFilter as TariffFilter
    from .tariff_group import TariffGroup as TariffGroup
    from .tariff_group_filter import TariffGroupFilter as TariffGroupFilter
    from .tariff_group_input import TariffGroupInput as TariffGroupInput
    from .tariff_group_page import TariffGroupPage as TariffGroupPage
    from .tariff_input import TariffInput as TariffInput
    from .tariff_page import TariffPage as TariffPage
    from .tariff_pricing import (
        TariffFlexibleMarkUpAsFixedPerKwh as TariffFlexibleMarkUpAsFixedPerKwh,
    )
    from .tariff_pricing import TariffPricing as TariffPricing
    from .tariff_read_pricing import FlexibleMarkUpAsFixedPerKwh as FlexibleMarkUpAsFixedPerKwh
    from .tariff_read_pricing import TariffReadPricing as TariffReadPricing
    from .tariff_restrictions import TariffRestrictions as TariffRestrictions
    from .tariff_snapshot import TariffSnapshot as TariffSnapshot
    from .tariff_stop_session import TariffStopSession as TariffStopSession
    from .tax import Tax as Tax
    from .tax_create import TaxCreate as TaxCreate
    from .tax_identification_number import TaxIdentificationNumber as TaxIdentificationNumber
    from .tax_identification_number_page import (
        TaxIdentificationNumberPage as TaxIdentificationNumberPage,
    )
    from .tax_page import TaxPage as TaxPage
    from .tax_update import TaxUpdate as TaxUpdate
    from .template_page import Template as Template
    from .template_page import TemplateDlmPhases as TemplateDlmPhases
    from .template_page import TemplateEvse as TemplateEvse
    from .template_page import TemplateInputVoltage as TemplateInputVoltage
    from .template_page import TemplatePage as TemplatePage
    from .term_and_policy import TermAndPolicy as TermAndPolicy
    from .term_and_policy import TermAndPolicyDocument as TermAndPolicyDocument
    from .term_and_policy import TermAndPolicyStatus as TermAndPolicyStatus
    from .term_and_policy_filter import TermAndPolicyFilter as TermAndPolicyFilter
    from .term_and_policy_page import TermAndPolicyPage as TermAndPolicyPage
    from .time_period import TimePeriod as TimePeriod
    from .top_up_package import TopUpPackage as TopUpPackage
    from .top_up_package_create import TopUpPackageCreate as TopUpPackageCreate
    from .top_up_package_filter import TopUpPackageFilter as TopUpPackageFilter
    from .top_up_package_page import TopUpPackagePage as TopUpPackagePage
    from .top_up_package_update import TopUpPackageUpdate as TopUpPackageUpdate
    from .transaction import Transaction as Transaction
    from .transaction import TransactionCardDetails as TransactionCardDetails
    from .transaction import TransactionTokenizationMethod as TransactionTokenizationMethod
    from .transaction_based_payment_method_setup import (
        TransactionBasedPaymentMethodSetup as TransactionBasedPaymentMethodSetup,
    )
    from .transaction_changed import TransactionChanged as TransactionChanged
    from .transaction_create import TransactionCreate as TransactionCreate
    from .transaction_create_payment_method import (
        TransactionCreatePaymentMethod as TransactionCreatePaymentMethod,
    )
    from .transaction_create_payment_method import TransactionMethodType as TransactionMethodType
    from .transaction_filter import TransactionFilter as TransactionFilter
    from .transaction_filter import TransactionFilterPaymentMethod as TransactionFilterPaymentMethod
    from .transaction_filter import TransactionFilterStatus as TransactionFilterStatus
    from .transaction_invoice_details import TransactionInvoiceDetails as TransactionInvoiceDetails
    from .transaction_issue_invoice_request import (
        TransactionIssueInvoiceRequest as TransactionIssueInvoiceRequest,
    )
    from .transaction_page import TransactionPage as TransactionPage
    from .transaction_update import TransactionUpdate as TransactionUpdate
    from .transaction_update_payment_method import (
        TransactionUpdatePaymentMethod as TransactionUpdatePaymentMethod,
    )
    from .transaction_update_payment_reference_request import (
        TransactionUpdatePaymentReferenceRequest as TransactionUpdatePaymentReferenceRequest,
    )
    from .translation import Translation as Translation
    from .untaxed_amount import UntaxedAmount as UntaxedAmount
    from .user import User as User
    from .user_activate_subscription_request import (
        UserActivateSubscriptionRequest as UserActivateSubscriptionRequest,
    )
    from .user_add_balance_request import UserAddBalanceRequest as UserAddBalanceRequest
    from .user_apply_custom_fee_request import (
        UserApplyCustomFeeRequest as UserApplyCustomFeeRequest,
    )
    from .user_balance_changed import UserBalanceChanged as UserBalanceChanged
    from .user_balance_changed import UserBalanceChangedType as UserBalanceChangedType
    from .user_change_status_request import UserChangeStatusRequest as UserChangeStatusRequest
    from .user_changed_notification import UserChangedNotification as UserChangedNotification
    from .user_changed_notification import (
        UserChangedNotificationAction as UserChangedNotificationAction,
    )
    from .user_controlled_schedule_preference import TrackElectricityCosts as TrackElectricityCosts
    from .user_controlled_schedule_preference import (
        UserControlledSchedulePreference as UserControlledSchedulePreference,
    )
    from .user_controlled_schedule_preference import (
        UserControlledSchedulePreferences as UserControlledSchedulePreferences,
    )
    from .user_controlled_schedule_preference import (
        UserControlledScheduleTargetCharge as UserControlledScheduleTargetCharge,
    )
    from .user_create import UserCreate as UserCreate
    from .user_details import UserDetails as UserDetails
    from .user_export_all_private_data_result import (
        UserExportAllPrivateDataResult as UserExportAllPrivateDataResult,
    )
    from .user_filter import UserFilter as UserFilter
    from .user_group import UserGroup as UserGroup
    from .user_group_filter import UserGroupFilter as UserGroupFilter
    from .user_group_input import UserGroupInput as UserGroupInput
    from .user_group_page import UserGroupPage as UserGroupPage
    from .user_invoice_detail_ampeco_invoice_manager import (
        UserInvoiceDetailAmpecoInvoiceManager as UserInvoiceDetailAmpecoInvoiceManager,
    )
    from .user_invoice_detail_ampeco_invoice_manager import (
        UserInvoiceDetailRequireInvoiceEnforcedBy as UserInvoiceDetailRequireInvoiceEnforcedBy,
    )
    from .user_invoice_detail_cardcom_invoice_manager import (
        UserInvoiceDetailCardcomInvoiceManager as UserInvoiceDetailCardcomInvoiceManager,
    )
    from .user_invoice_detail_cardcom_invoice_manager import (
        UserInvoiceDetailCompany as UserInvoiceDetailCompany,
    )
    from .user_invoice_detail_cardcom_invoice_manager import (
        UserInvoiceDetailIndividual as UserInvoiceDetailIndividual,
    )
    from .user_invoice_detail_create_ampeco_invoice_manager import (
        UserInvoiceDetailCreateAmpecoInvoiceManager as UserInvoiceDetailCreateAmpecoInvoiceManager,
    )
    from .user_invoice_detail_create_cardcom_invoice_manager import (
        UserInvoiceDetailCreateCardcomInvoiceManager as UserInvoiceDetailCreateCardcomInvoiceManager,
    )
    from .user_invoice_detail_create_ecpay_invoice_manager import (
        UserInvoiceDetailCreateEcpayInvoiceManager as UserInvoiceDetailCreateEcpayInvoiceManager,
    )
    from .user_invoice_detail_create_soft_one_invoice_manager import (
        UserInvoiceDetailCreateSoftOneInvoiceManager as UserInvoiceDetailCreateSoftOneInvoiceManager,
    )
    from .user_invoice_detail_ecpay_invoice_manager import (
        UserInvoiceDetailEcpayInvoiceManager as UserInvoiceDetailEcpayInvoiceManager,
    )
    from .user_invoice_detail_soft_one_invoice_manager import (
        UserInvoiceDetailSoftOneInvoiceManager as UserInvoiceDetailSoftOneInvoiceManager,
    )
    from .user_invoice_details_changed import UserInvoiceDetailsChanged as UserInvoiceDetailsChanged
    from .user_options import SessionsAllowed as SessionsAllowed
    from .user_options import UserOptions as UserOptions
    from .user_page import UserPage as UserPage
    from .user_payment_method import UserPaymentMethod as UserPaymentMethod
    from .user_payment_method import UserPaymentMethodType as UserPaymentMethodType
    from .user_payment_method_changed import UserPaymentMethodChanged as UserPaymentMethodChanged
    from .user_payment_method_create import UserPaymentMethodCreate as UserPaymentMethodCreate
    from .user_payment_method_page import UserPaymentMethodPage as UserPaymentMethodPage
    from .user_payment_method_update import UserPaymentMethodUpdate as UserPaymentMethodUpdate
    from .user_redeem_voucher_request import UserRedeemVoucherRequest as UserRedeemVoucherRequest
    from .user_subscription_changed import UserSubscriptionChanged as UserSubscriptionChanged
    from .user_update import UserUpdate as UserUpdate
    from .utility import Utility as Utility
    from .utility_page import UtilityPage as UtilityPage
    from .v1_charge_point import ChargePointConnector as ChargePointConnector
    from .v1_charge_point import ChargePointRoaming as ChargePointRoaming
    from .v1_charge_point import V1ChargePoint as V1ChargePoint
    from .v1_charge_point import V1ChargePointEvse as V1ChargePointEvse
    from .v1_charge_point import V1ChargingProfile as V1ChargingProfile
    from .v1_charge_point_create import V1ChargePointCreate as V1ChargePointCreate
    from .v1_charge_point_filter import V1ChargePointFilter as V1ChargePointFilter
    from .v1_charge_point_page import V1ChargePointPage as V1ChargePointPage
    from .v1_charge_point_update import V1ChargePointUpdate as V1ChargePointUpdate
    from .v1_circuit import V1Circuit as V1Circuit
    from .v1_circuit_create import V1CircuitCreate as V1CircuitCreate
    from .v1_circuit_page import V1CircuitPage as V1CircuitPage
    from .v1_circuit_update import V1CircuitUpdate as V1CircuitUpdate
    from .v1_circuit_updated import V1CircuitUpdated as V1CircuitUpdated
    from .v1_electricity_rate import V1ElectricityRate as V1ElectricityRate
    from .v1_electricity_rate_filter import V1ElectricityRateFilter as V1ElectricityRateFilter
    from .v1_electricity_rate_page import V1ElectricityRatePage as V1ElectricityRatePage
    from .v1_location import V1Location as V1Location
    from .v1_location_create import V1LocationCreate as V1LocationCreate
    from .v1_location_filter import V1LocationFilter as V1LocationFilter
    from .v1_location_page import V1LocationPage as V1LocationPage
    from .v1_location_update import V1LocationUpdate as V1LocationUpdate
    from .v1_notification import V1Notification as V1Notification
    from .v1_notification_input import V1NotificationInput as V1NotificationInput
    from .v1_notification_page import V1NotificationPage as V1NotificationPage
    from .v1_partner import V1Partner as V1Partner
    from .v1_partner_expense_filter import V1PartnerExpenseFilter as V1PartnerExpenseFilter
    from .v1_partner_expense_page import V1PartnerExpense as V1PartnerExpense
    from .v1_partner_expense_page import V1PartnerExpensePage as V1PartnerExpensePage
    from .v1_partner_page import V1PartnerPage as V1PartnerPage
    from .v1_partner_revenue_filter import V1PartnerRevenueFilter as V1PartnerRevenueFilter
    from .v1_partner_revenue_page import V1PartnerRevenue as V1PartnerRevenue
    from .v1_partner_revenue_page import V1PartnerRevenuePage as V1PartnerRevenuePage
    from .v1_session_start_stop_notification import (
        V1SessionStartStopNotification as V1SessionStartStopNotification,
    )
    from .v1_subscription_plan_page import V1SubscriptionPlan as V1SubscriptionPlan
    from .v1_subscription_plan_page import V1SubscriptionPlanPage as V1SubscriptionPlanPage
    from .v1_user_subscription_changed import (
        UserSubscriptionChangedStatus as UserSubscriptionChangedStatus,
    )
    from .v1_user_subscription_changed import V1UserSubscriptionChanged as V1UserSubscriptionChanged
    from .v2_authorization import V2Authorization as V2Authorization
    from .v2_authorization import V2AuthorizationMethod as V2AuthorizationMethod
    from .v2_authorization_page import V2AuthorizationPage as V2AuthorizationPage
    from .v2_evse import V2Evse as V2Evse
    from .v2_evse import V2EvseRoaming as V2EvseRoaming
    from .v2_evse_filter import V2EvseFilter as V2EvseFilter
    from .v2_evse_page import V2EvsePage as V2EvsePage
    from .v2_voucher import V2Voucher as V2Voucher
    from .v2_voucher_create import V2VoucherCreate as V2VoucherCreate
    from .v2_voucher_filter import V2VoucherFilter as V2VoucherFilter
    from .v2_voucher_page import V2VoucherPage as V2VoucherPage
    from .v2_voucher_update import V2VoucherUpdate as V2VoucherUpdate
    from .vendor_error_code import VendorErrorCode as VendorErrorCode
    from .vendor_error_code_input import VendorErrorCodeInput as VendorErrorCodeInput
    from .vendor_error_code_page import VendorErrorCodePage as VendorErrorCodePage
    from .voucher import Voucher as Voucher
    from .voucher_create import VoucherCreate as VoucherCreate
    from .voucher_filter import VoucherFilter as VoucherFilter
    from .voucher_page import VoucherPage as VoucherPage
    from .voucher_update import VoucherUpdate as VoucherUpdate
    from .working_hours import WorkingHours as WorkingHours

_MODULES: dict[str, str] = {
    "AppliedTax": "applied_tax",
    "AssignUserRequest": "assign_user_request",
    "Authorization": "authorization",
    "AuthorizationMethod": "authorization",
    "AuthorizationRoaming": "authorization",
    "AuthorizationChanged": "authorization_changed",
    "AuthorizationFilter": "authorization_filter",
    "AuthorizationNotification": "authorization_notification",
    "AuthorizationNotificationStatus": "authorization_notification",
    "AuthorizationPage": "authorization_page",
    "AuthorizationRoamingDetails": "authorization_roaming_details",
    "AuthorizedToken": "authorized_token",
    "AvailableModeUserControlledSchedule": "available_mode_user_controlled_schedule",
    "UserControlledScheduleDefaults": "available_mode_user_controlled_schedule",
    "AvailablePersonalSmartChargingModeLocations": "available_personal_smart_charging_mode_nordpool",
    "AvailablePersonalSmartChargingModeNordpool": "available_personal_smart_charging_mode_nordpool",
    "AvailablePersonalSmartChargingModeNordpoolDefaults": "available_personal_smart_charging_mode_nordpool_defaults",
    "AvailablePersonalSmartChargingModeOctopusAgile": "available_personal_smart_charging_mode_octopus_agile",
    "OctopusAgileDefaults": "available_personal_smart_charging_mode_octopus_agile",
    "AvailablePersonalSmartChargingModeOctopusGo": "available_personal_smart_charging_mode_octopus_go",
    "AvailablePersonalSmartChargingModeTargetCharge": "available_personal_smart_charging_mode_target_charge",
    "AveragePowerLevel": "average_power_level",
    "BankDetails": "bank_details",
    "BookingBookedEvse": "booking_details",
    "BookingDetails": "booking_details",
    "BookingFilter": "booking_filter",
    "Booking": "booking_page",
    "BookingPage": "booking_page",
    "BookingRequestCancelBooking": "booking_request_cancel_booking",
    "BookingRequestCancelBookingRequest": "booking_request_cancel_booking_request",
    "BookingRequestCreateBookingRequestInput": "booking_request_create_booking_request_input",
    "BookingRequestCreateBookingRequestResponse": "booking_request_create_booking_request_response",
    "BookingRequestEvseCriteria": "booking_request_evse_criteria",
    "BookingRequestFilter": "booking_request_filter",
    "BookingRequestPage": "booking_request_page",
    "BookingRequestParkingSpaceCriteria": "booking_request_parking_space_criteria",
    "BookingRequestVehicleType": "booking_request_parking_space_criteria",
    "BookingRequestUpdateBookingRequestInput": "booking_request_update_booking_request_input",
    "BookingRequestUpdateBookingRequestResponse": "booking_request_update_booking_request_response",
    "BootNotification": "boot_notification",
    "Cdr": "cdr",
    "CdrCalibrationLawVerificationInfo": "cdr",
    "CdrHashedPin": "cdr",
    "CdrIdentification": "cdr",
    "CdrLegacyHashedData": "cdr",
    "CdrMeteringStatus": "cdr",
    "CdrOcpiData": "cdr",
    "CdrOcpiDataVersion": "cdr",
    "CdrOicpData": "cdr",
    "CdrOicpDataVersion": "cdr",
    "CdrPlugAndChargeIdentification": "cdr",
    "CdrProtocolType": "cdr",
    "CdrQrCodeIdentification": "cdr",
    "CdrRfidIdentification": "cdr",
    "CdrRfidMifareFamilyIdentification": "cdr",
    "CdrSignedMeteringValue": "cdr",
    "CdrFilter": "cdr_filter",
    "CdrPage": "cdr_page",
    "CdrReceived": "cdr_received",
    "ChargePoint": "charge_point",
    "ChargePointCommunicationMode": "charge_point",
    "ChargePointLastBootNotification": "charge_point",
    "ChargePointNetworkStatus": "charge_point",
    "ChargePointSecurity": "charge_point",
    "ChargePointChangeAvailabilityRequest": "charge_point_change_availability_request",
    "ChargePointChangeOwnerRequest": "charge_point_change_owner_request",
    "ChargePointChangeSharingCodeRequest": "charge_point_change_sharing_code_request",
    "ChargePointChanged": "charge_point_changed",
    "ChargePointChangedNotification": "charge_point_changed_notification",
    "ChargePointChargingProfile": "charge_point_charging_profile",
    "ChargePointClearChargingProfileRequest": "charge_point_clear_charging_profile_request",
    "ChargePointConfiguration": "charge_point_configuration",
    "ChargePointConfigurationKey": "charge_point_configuration",
    "ChargePointConfigurationFilter": "charge_point_configuration_filter",
    "ChargePointConfigurationUpdate": "charge_point_configuration_update",
    "ChargePointCreate": "charge_point_create",
    "ChargePointDataTransferReceived": "charge_point_data_transfer_received",
    "ChargePointDeleteCertificateRequest": "charge_point_delete_certificate_request",
    "ChargePointDisconnectResult": "charge_point_disconnect_result",
    "ChargePointDowntimePeriod": "charge_point_downtime_period",
    "ChargePointDowntimePeriodCreate": "charge_point_downtime_period_create",
    "ChargePointDowntimePeriodFilter": "charge_point_downtime_period_filter",
    "ChargePointDowntimePeriodPage": "charge_point_downtime_period_page",
    "ChargePointDowntimePeriodStatuses": "charge_point_downtime_period_statuses",
    "ChargePointDowntimePeriodUpdate": "charge_point_downtime_period_update",
    "ChargePointEvse": "charge_point_evse",
    "ChargePointEvseConnector": "charge_point_evse_connector",
    "ChargePointEvseConnectorCreate": "charge_point_evse_connector_create",
    "ChargePointEvseConnectorUpdate": "charge_point_evse_connector_update",
    "ChargePointEvseCreate": "charge_point_evse_create",
    "ChargePointEvsePage": "charge_point_evse_page",
    "ChargePointFilter": "charge_point_filter",
    "ChargePointGetDiagnosticsRequest": "charge_point_get_diagnostics_request",
    "ChargePointGetDiagnosticsResult": "charge_point_get_diagnostics_result",
    "ChargePointGetSecurityLogRequest": "charge_point_get_security_log_request",
    "ChargePointGetSecurityLogResult": "charge_point_get_security_log_result",
    "ChargePointHardwareStatusLog": "charge_point_hardware_status_log",
    "ChargePointHardwareStatusLogPage": "charge_point_hardware_status_log_page",
    "ChargePointInstallCertificateRequest": "charge_point_install_certificate_request",
    "ChargePointModel": "charge_point_model",
    "ChargePointModelCreate": "charge_point_model_create",
    "ChargePointModelFilter": "charge_point_model_filter",
    "ChargePointModelPage": "charge_point_model_page",
    "ChargePointModelUpdate": "charge_point_model_update",
    "ChargePointMoveEvsesToSatelliteRequest": "charge_point_move_evses_to_satellite_request",
    "ChargePointNetwork": "charge_point_network",
    "ChargePointNetworkStatusLog": "charge_point_network_status_log",
    "ChargePointNetworkStatusLogPage": "charge_point_network_status_log_page",
    "ChargePointPage": "charge_point_page",
    "ChargePointPartner": "charge_point_partner",
    "ChargePointPersonalSmartChargingPreferenceDisabled": "charge_point_personal_smart_charging_preference_disabled",
    "ChargePointPersonalSmartChargingPreferenceNordPool": "charge_point_personal_smart_charging_preference_nord_pool",
    "PersonalSmartChargingPreferenceNordPoolPreferences": "charge_point_personal_smart_charging_preference_nord_pool",
    "ChargePointPersonalSmartChargingPreferenceSolar": "charge_point_personal_smart_charging_preference_solar",
    "PersonalSmartChargingPreferenceSolarPreferences": "charge_point_personal_smart_charging_preference_solar",
    "ChargePointPersonalSmartChargingPreferenceWeekDay": "charge_point_personal_smart_charging_preference_week_day",
    "ChargePointReserveRequest": "charge_point_reserve_request",
    "ChargePointReserveResult": "charge_point_reserve_result",
    "ChargePointResetResult": "charge_point_reset_result",
    "ChargePointSendDataTransferRequest": "charge_point_send_data_transfer_request",
    "ChargePointSendDataTransferResult": "charge_point_send_data_transfer_result",
    "ChargePointSendDataTransferStatus": "charge_point_send_data_transfer_result",
    "ChargePointSetChargingProfileRequest": "charge_point_set_charging_profile_request",
    "ChargePointSetChargingProfileResult": "charge_point_set_charging_profile_result",
    "ChargePointSetConfigurationRequest": "charge_point_set_configuration_request",
    "ChargePointSetSecurityProfileRequest": "charge_point_set_security_profile_request",
    "ChargePointShare": "charge_point_share",
    "ChargePointSharePage": "charge_point_share_page",
    "ChargePointSharedPartner": "charge_point_shared_partner_page",
    "ChargePointSharedPartnerPage": "charge_point_shared_partner_page",
    "ChargePointSharedPartnerReplace": "charge_point_shared_partner_replace",
    "ChargePointSmartChargingCreateDynamic": "charge_point_smart_charging_create_dynamic",
    "ChargePointSmartChargingCreateTod": "charge_point_smart_charging_create_tod",
    "ChargePointSmartChargingCreateUserSchedule": "charge_point_smart_charging_create_user_schedule",
    "ChargePointSmartChargingDisabled": "charge_point_smart_charging_disabled",
    "ChargePointSmartChargingDynamic": "charge_point_smart_charging_dynamic",
    "ChargePointSmartChargingElement": "charge_point_smart_charging_period",
    "ChargePointSmartChargingPeriod": "charge_point_smart_charging_period",
    "ChargePointSmartChargingWeekDay": "charge_point_smart_charging_period",
    "ChargePointSmartChargingTod": "charge_point_smart_charging_tod",
    "ChargePointSmartChargingUserSchedule": "charge_point_smart_charging_user_schedule",
    "ChargePointStartForEvseRequest": "charge_point_start_for_evse_request",
    "EvseStartRequest": "charge_point_start_for_evse_request",
    "ChargePointStartForEvseResult": "charge_point_start_for_evse_result",
    "ErrorCode": "charge_point_start_for_evse_result",
    "ChargePointStartRequest": "charge_point_start_request",
    "ChargePointErrorCode": "charge_point_start_result",
    "ChargePointStartResult": "charge_point_start_result",
    "ChargePointStatus": "charge_point_status",
    "ChargePointStatusEvse": "charge_point_status",
    "ChargePointStopRequest": "charge_point_stop_request",
    "ChargePointSubscription": "charge_point_subscription",
    "ChargePointSyncCertificatesRequest": "charge_point_sync_certificates_request",
    "ChargePointSyncConfigurationNotification": "charge_point_sync_configuration_notification",
    "ChargePointSyncConfigurationRequest": "charge_point_sync_configuration_request",
    "ChargePointSyncConfigurationResult": "charge_point_sync_configuration_result",
    "ChargePointTriggerMessageRequest": "charge_point_trigger_message_request",
    "ChargePointUpdate": "charge_point_update",
    "ChargePointUpdateEvse": "charge_point_update_evse",
    "ChargePointUpdateFirmwareRequest": "charge_point_update_firmware_request",
    "ChargePointUpdateNetwork": "charge_point_update_network",
    "ChargePointUpdatePartner": "charge_point_update_partner",
    "ChargePointUpdateSecurity": "charge_point_update_security",
    "ChargePointUser": "charge_point_user",
    "ChargePointVendor": "charge_point_vendor",
    "ChargePointVendorInput": "charge_point_vendor_input",
    "ChargePointVendorPage": "charge_point_vendor_page",
    "ChargePointVendorUpdate": "charge_point_vendor_update",
    "ChargingProfileApplied": "charging_profile_applied",
    "ChargingSchedule": "charging_schedule",
    "Circuit": "circuit",
    "CircuitAttachChargePointRequest": "circuit_attach_charge_point_request",
    "CircuitChanged": "circuit_changed",
    "CircuitChargePoint": "circuit_charge_point",
    "CircuitInputVoltage": "circuit_charge_point",
    "CircuitPhaseRotation": "circuit_charge_point",
    "CircuitChargePointPriority": "circuit_charge_point_priority",
    "CircuitChargePointPriorityEvse": "circuit_charge_point_priority",
    "CircuitChargePointPriorityPage": "circuit_charge_point_priority_page",
    "CircuitConsumption": "circuit_consumption",
    "CircuitConsumptionNotification": "circuit_consumption_notification",
    "CircuitCreate": "circuit_create",
    "CircuitInput": "circuit_input",
    "CircuitInstallationId": "circuit_load_balancing_integration",
    "CircuitLoadBalancingIntegration": "circuit_load_balancing_integration",
    "CircuitStartDate": "circuit_load_balancing_integration",
    "CircuitPage": "circuit_page",
    "CircuitSocPriority": "circuit_soc_priority",
    "CircuitUpdate": "circuit_update",
    "CircuitUpdated": "circuit_updated",
    "CircuitUserPriority": "circuit_user_priority",
    "CircuitUserPriorityCreate": "circuit_user_priority_create",
    "CircuitUserPriorityPage": "circuit_user_priority_page",
    "CircuitUserPriorityUpdate": "circuit_user_priority_update",
    "ConfigurationTemplate": "configuration_template",
    "ConfigurationTemplateApplyToChargePointsRequest": "configuration_template_apply_to_charge_points_request",
    "ConfigurationTemplateCreate": "configuration_template_create",
    "ConfigurationTemplateFilter": "configuration_template_filter",
    "ConfigurationTemplateFilterOcppVersion": "configuration_template_filter",
    "ConfigurationTemplateOcpp1Variable": "configuration_template_ocpp1_variable",
    "ConfigurationTemplateOcpp1VariableCreate": "configuration_template_ocpp1_variable_create",
    "ConfigurationTemplateOcpp1VariableUpdate": "configuration_template_ocpp1_variable_update",
    "ConfigurationTemplateOcpp2Variable": "configuration_template_ocpp2_variable",
    "ConfigurationTemplateOcpp2VariableCreate": "configuration_template_ocpp2_variable_create",
    "ConfigurationTemplateOcpp2VariableUpdate": "configuration_template_ocpp2_variable_update",
    "ConfigurationTemplatePage": "configuration_template_page",
    "ConfigurationTemplateVariablePage": "configuration_template_variable_page",
    "Consent": "consent",
    "ConsentSource": "consent",
    "ConsentCreate": "consent_create",
    "ConsentFilter": "consent_filter",
    "ConsentPage": "consent_page",
    "ContactDetail": "contact_detail",
    "ContactDetailReplace": "contact_detail_replace",
    "CpModelPage": "cp_model_page",
    "CpVendorPage": "cp_vendor_page",
    "CreatedBetweenFilter": "created_between_filter",
    "Currency": "currency",
    "CurrencyInput": "currency_input",
    "CurrencyPage": "currency_page",
    "CurrencyRate": "currency_rate",
    "CurrencyRateCreate": "currency_rate_create",
    "CurrencyRateFilter": "currency_rate_filter",
    "CurrencyRatePage": "currency_rate_page",
    "CurrencyRateUpdate": "currency_rate_update",
    "CursorLinks": "cursor_links",
    "CursorMeta": "cursor_meta",
    "CustomFee": "custom_fee",
    "CustomFeePage": "custom_fee_page",
    "CustomTariffFilter": "custom_tariff_filter",
    "CustomTariffFilterSetPricingDataRequest": "custom_tariff_filter_set_pricing_data_request",
    "DaysWhenApplied": "days_when_applied",
    "DiagnosticsStatusNotification": "diagnostics_status_notification",
    "DiagnosticsStatusNotificationStatus": "diagnostics_status_notification",
    "DowntimePeriodNotice": "downtime_period_notice",
    "DowntimePeriodNoticeCreate": "downtime_period_notice_create",
    "DowntimePeriodNoticeFilter": "downtime_period_notice_filter",
    "DowntimePeriodNoticePage": "downtime_period_notice_page",
    "DowntimePeriodNoticeUpdate": "downtime_period_notice_update",
    "ElectricityMeter": "electricity_meter",
    "ElectricityMeterCreate": "electricity_meter_create",
    "ElectricityMeterPage": "electricity_meter_page",
    "ElectricityMeterReportConsumptionRequest": "electricity_meter_report_consumption_request",
    "ElectricityMeterUpdate": "electricity_meter_update",
    "ElectricityRate": "electricity_rate",
    "ElectricityRateCreate": "electricity_rate_create",
    "ElectricityRateElement": "electricity_rate_element",
    "ElectricityRateEnergyMix": "electricity_rate_energy_mix",
    "ElectricityRateFilter": "electricity_rate_filter",
    "ElectricityRateInput": "electricity_rate_input",
    "ElectricityRateIntervalPricing": "electricity_rate_interval_pricing",
    "ElectricityRateIntervalSpecialPricing": "electricity_rate_interval_special_pricing",
    "ElectricityRatePage": "electricity_rate_page",
    "ElectricityRatePricePeriodDate": "electricity_rate_price_period_date",
    "ElectricityRatePricePeriodDateDetails": "electricity_rate_price_period_date_details",
    "ElectricityRatePricePeriodDatePage": "electricity_rate_price_period_date_page",
    "ElectricityRatePricePeriodDateReplace": "electricity_rate_price_period_date_replace",
    "ElectricityRatePricePeriodPage": "electricity_rate_price_period_page",
    "ElectricityRatePricePeriodWeekDay": "electricity_rate_price_period_week_day",
    "ElectricityRatePricePeriodWeekDayDetails": "electricity_rate_price_period_week_day_details",
    "ElectricityRatePricePeriodWeekDayPage": "electricity_rate_price_period_week_day_page",
    "ElectricityRateTargetCharge": "electricity_rate_target_charge",
    "ElectricityRateUpdate": "electricity_rate_update",
    "AccessMethod": "enums",
    "AustralianState": "enums",
    "AuthorizationChangedAction": "enums",
    "AuthorizationSource": "enums",
    "AuthorizationStatus": "enums",
    "BankTransferType": "enums",
    "BookingRequestStatus": "enums",
    "BookingStatus": "enums",
    "CanadianProvince": "enums",
    "CdrDeliveryResponse": "enums",
    "ChargePointAccessType": "enums",
    "ChargePointCapability": "enums",
    "ChargePointChangeAvailabilityType": "enums",
    "ChargePointCreateCommunicationMode": "enums",
    "ChargePointDeleteCertificateType": "enums",
    "ChargePointDesiredProfileStatus": "enums",
    "ChargePointDownloadUrlProtocol": "enums",
    "ChargePointDowntimePeriodType": "enums",
    "ChargePointEvseConnectorType": "enums",
    "ChargePointEvseInclude": "enums",
    "ChargePointHardwareStatus": "enums",
    "ChargePointInclude": "enums",
    "ChargePointInstallCertificateType": "enums",
    "ChargePointNetworkType": "enums",
    "ChargePointProtocol": "enums",
    "ChargePointRecurrencyKind": "enums",
    "ChargePointResetType": "enums",
    "ChargePointSetSecurityProfile": "enums",
    "ChargePointSyncCertificatesCertificateType": "enums",
    "ChargePointSystemStatus": "enums",
    "ChargePointTriggerMessageType": "enums",
    "ChargePointType": "enums",
    "ChargingProfileKind": "enums",
    "ChargingProfilePurpose": "enums",
    "ChargingRateUnit": "enums",
    "CircuitConsumptionPhase": "enums",
    "CircuitInclude": "enums",
    "CircuitPhases": "enums",
    "CircuitUserPriorityType": "enums",
    "ConfigurationKey": "enums",
    "ConfigurationTemplateOcppVersion": "enums",
    "ConfigurationTemplateVariableType": "enums",
    "ConnectedPhase": "enums",
    "ConnectorFormat": "enums",
    "ConsentCollection": "enums",
    "ConsentStatus": "enums",
    "Country": "enums",
    "CurrencyAlphabeticCode": "enums",
    "CurrentType": "enums",
    "CustomTariffFilterApplicableCurrentType": "enums",
    "ElectricalConfiguration": "enums",
    "ElectricityRateType": "enums",
    "EnabledStatus": "enums",
    "EntryMode": "enums",
    "EvseHardwareStatus": "enums",
    "EvseInclude": "enums",
    "EvseMaxVoltage": "enums",
    "EvsePhaseRotation": "enums",
    "EvsePhases": "enums",
    "EvseRoamingStatus": "enums",
    "EvseStatus": "enums",
    "HardwareStatusNotificationHardwareStatus": "enums",
    "IdlePricingPeriodInMinutes": "enums",
    "IdTagStatus": "enums",
    "IdTagType": "enums",
    "IdTagUpdatedType": "enums",
    "IdTagVehicleType": "enums",
    "InstallerJobStatus": "enums",
    "InvoiceClientType": "enums",
    "LocationChangedNotificationAction": "enums",
    "LocationChangedNotificationStatus": "enums",
    "LocationFacility": "enums",
    "LocationInclude": "enums",
    "LocationParkingType": "enums",
    "MaxVoltage": "enums",
    "NetworkStatus": "enums",
    "NotificationType": "enums",
    "NotificationVia": "enums",
    "ParkingSpaceOccupancyStatus": "enums",
    "ParkingSpaceStatus": "enums",
    "PartnerAccessType": "enums",
    "PartnerExpenseOrigin": "enums",
    "PartnerInviteStatus": "enums",
    "PartnerRevenueOrigin": "enums",
    "PaymentStatus": "enums",
    "PaymentTerminalNetworkStatus": "enums",
    "PaymentTerminalType": "enums",
    "PaymentType": "enums",
    "PhaseRotation": "enums",
    "Phases": "enums",
    "PricePeriodInMinutes": "enums",
    "PricePeriodWeekDay": "enums",
    "ProvisioningCertificateVehicleType": "enums",
    "ReceiptPaymentStatus": "enums",
    "RecurrencyKind": "enums",
    "ReservationStatus": "enums",
    "RfidTagStatus": "enums",
    "RoamingOperatorCustomTariffFilterType": "enums",
    "RomanianCounty": "enums",
    "SecurityEventsLogType": "enums",
    "SessionClockAlignedInterval": "enums",
    "SessionReason": "enums",
    "SessionSource": "enums",
    "SessionStartStopNotificationAction": "enums",
    "SessionStatus": "enums",
    "StateOfChargeIdleThreshold": "enums",
    "SubOperatorChangedNotificationAction": "enums",
    "SubscriptionPlanBillingType": "enums",
    "SubscriptionPlanPostPaidAccumulation": "enums",
    "SubscriptionPlanRenewalCycle": "enums",
    "SubscriptionPlanType": "enums",
    "SubscriptionStatus": "enums",
    "TariffType": "enums",
    "TemplateStatus": "enums",
    "TermType": "enums",
    "TransactionBillingType": "enums",
    "TransactionPurchaseResourceType": "enums",
    "TransactionStatus": "enums",
    "UserInclude": "enums",
    "UserInvoiceDetailCarrierType": "enums",
    "UserInvoiceDetailInvoiceType": "enums",
    "UserPaymentMethodIssuer": "enums",
    "UserPaymentMethodTokenizedType": "enums",
    "UsMinorOutlyingIslandsTerritory": "enums",
    "UsState": "enums",
    "V1ChargePointCapability": "enums",
    "V1ChargePointStatus": "enums",
    "V2EvseConnectorType": "enums",
    "VoucherType": "enums",
    "VoucherValidityPeriod": "enums",
    "WalletType": "enums",
    "WeekDay": "enums",
    "Evse": "evse",
    "EvseBulkAssignTariffGroupRequest": "evse_bulk_assign_tariff_group_request",
    "EvseChanged": "evse_changed",
    "EvseChargingProfile": "evse_charging_profile",
    "EvseConnector": "evse_connector",
    "EvseCreate": "evse_create",
    "EvseDowntimePeriod": "evse_downtime_period",
    "EvseDowntimePeriodCreate": "evse_downtime_period_create",
    "EvseDowntimePeriodFilter": "evse_downtime_period_filter",
    "EvseDowntimePeriodPage": "evse_downtime_period_page",
    "EvseFilter": "evse_filter",
    "EvseFilters": "evse_filters",
    "EvsePage": "evse_page",
    "EvseReplace": "evse_replace",
    "EvseRoaming": "evse_roaming",
    "EvseSchedulePeriod": "evse_schedule_period",
    "EvseUpdate": "evse_update",
    "Faq": "faq",
    "FaqCreate": "faq_create",
    "FaqPage": "faq_page",
    "FaqUpdate": "faq_update",
    "FirmwareVersion": "firmware_version",
    "FirmwareVersionAttachedModelPage": "firmware_version_attached_model_page",
    "FirmwareVersionFilter": "firmware_version_filter",
    "FirmwareVersionPage": "firmware_version_page",
    "FlexibilityActivationRequest": "flexibility_activation_request",
    "FlexibilityActivationRequestPeriod": "flexibility_activation_request",
    "FlexibilityActivationRequestFilter": "flexibility_activation_request_filter",
    "FlexibilityActivationRequestPage": "flexibility_activation_request_page",
    "FlexibilityAsset": "flexibility_asset",
    "FlexibilityAssetChangeStatusResult": "flexibility_asset_change_status_result",
    "FlexibilityAssetCreate": "flexibility_asset_create",
    "FlexibilityAssetCreateActivationRequest": "flexibility_asset_create_activation_request",
    "FlexibilityAssetFilter": "flexibility_asset_filter",
    "FlexibilityAssetHistoricalTimeSeriesFilter": "flexibility_asset_historical_time_series_filter",
    "FlexibilityAssetHistoricalTimeSeries": "flexibility_asset_historical_time_series_page",
    "FlexibilityAssetHistoricalTimeSeriesPage": "flexibility_asset_historical_time_series_page",
    "FlexibilityAssetPage": "flexibility_asset_page",
    "FlexibilityAssetPeriod": "flexibility_asset_period",
    "FlexibilityAssetTimeSeriesForecast": "flexibility_asset_time_series_forecast_page",
    "FlexibilityAssetTimeSeriesForecastPage": "flexibility_asset_time_series_forecast_page",
    "FlexibilityAssetUpdate": "flexibility_asset_update",
    "HardwareStatusNotification": "hardware_status_notification",
    "IdTag": "id_tag",
    "IdTagChanged": "id_tag_changed",
    "IdTagCreate": "id_tag_create",
    "IdTagFilter": "id_tag_filter",
    "IdTagPage": "id_tag_page",
    "IdTagUpdate": "id_tag_update",
    "IdTagUpdated": "id_tag_updated",
    "InstallerJob": "installer_job",
    "InstallerJobAssignChargePointsRequest": "installer_job_assign_charge_points_request",
    "InstallerJobChangeStatusRequest": "installer_job_change_status_request",
    "InstallerJobChanged": "installer_job_changed",
    "InstallerJobCreate": "installer_job_create",
    "InstallerJobDetails": "installer_job_details",
    "InstallerJobFilter": "installer_job_filter",
    "InstallerJobPage": "installer_job_page",
    "InstallerJobUpdate": "installer_job_update",
    "IntervalPricing": "interval_pricing",
    "Invoice": "invoice",
    "InvoiceClient": "invoice",
    "InvoiceType": "invoice",
    "InvoiceFilter": "invoice_filter",
    "InvoicePage": "invoice_page",
    "LastBootNotification": "last_boot_notification",
    "LastUpdatedBetweenFilter": "last_updated_between_filter",
    "Location": "location",
    "LocationEmbeddedChargingZone": "location",
    "LocationRoaming": "location",
    "LocationChangedNotification": "location_changed_notification",
    "LocationChangedNotificationLocation": "location_changed_notification",
    "LocationChargingZone": "location_charging_zone",
    "LocationChargingZoneAdditionalInfo": "location_charging_zone_additional_info",
    "LocationChargingZoneCreate": "location_charging_zone_create",
    "LocationChargingZonePage": "location_charging_zone_page",
    "LocationChargingZoneUpdate": "location_charging_zone_update",
    "LocationCheckBookingAvailabilityRequest": "location_check_booking_availability_request",
    "LocationAvailableSlot": "location_check_booking_availability_result",
    "LocationCheckBookingAvailabilityResult": "location_check_booking_availability_result",
    "LocationCreate": "location_create",
    "LocationFilter": "location_filter",
    "LocationGeoposition": "location_geoposition",
    "LocationImage": "location_image",
    "LocationPage": "location_page",
    "LocationUpdate": "location_update",
    "LocationWorkingHours": "location_working_hours",
    "MultiIdleFee": "multi_idle_fee",
    "MultiPricePerKwh": "multi_price_per_kwh",
    "NetworkStatusNotification": "network_status_notification",
    "Notification": "notification",
    "NotificationInput": "notification_input",
    "NotificationCompressionCodec": "notification_kafka",
    "NotificationKafka": "notification_kafka",
    "NotificationSaslMechanism": "notification_kafka",
    "NotificationSecurityProtocol": "notification_kafka",
    "NotificationPage": "notification_page",
    "NotificationResendRequest": "notification_resend_request",
    "NotificationWebhook": "notification_webhook",
    "OctopusAgileTargetCharge": "octopus_agile_target_charge",
    "OpeningHours": "opening_hours",
    "OpeningPeriod": "opening_hours",
    "PageLinks": "page_links",
    "PageLink": "page_number_meta",
    "PageNumberMeta": "page_number_meta",
    "ParkingSpace": "parking_space",
    "ParkingSpaceFilter": "parking_space_filter",
    "ParkingSpaceInput": "parking_space_input",
    "ParkingSpaceOccupancyStatusChanged": "parking_space_occupancy_status_changed",
    "ParkingSpacePage": "parking_space_page",
    "ParkingSpaceUpdateOccupancyStatusRequest": "parking_space_update_occupancy_status_request",
    "Partner": "partner",
    "PartnerChanged": "partner_changed",
    "PartnerChangedNotification": "partner_changed_notification",
    "PartnerChangedNotificationUser": "partner_changed_notification",
    "PartnerAdministrative": "partner_contact_details",
    "PartnerContactDetails": "partner_contact_details",
    "PartnerContract": "partner_contract",
    "PartnerContractAccessAndPermissions": "partner_contract_access_and_permissions",
    "PartnerContractInput": "partner_contract_input",
    "PartnerContractMonthlyPlatformFees": "partner_contract_monthly_platform_fees",
    "PartnerContractPage": "partner_contract_page",
    "PartnerContractRevenueSharing": "partner_contract_revenue_sharing",
    "PartnerCorporateBilling": "partner_corporate_billing",
    "PartnerCreate": "partner_create",
    "PartnerExpenseBreakdown": "partner_expense_breakdown",
    "PartnerExpenseFilter": "partner_expense_filter",
    "PartnerExpense": "partner_expense_page",
    "PartnerExpensePage": "partner_expense_page",
    "PartnerFilter": "partner_filter",
    "V1PartnerFilter": "partner_filter",
    "PartnerInput": "partner_input",
    "PartnerInvite": "partner_invite",
    "PartnerInviteChanged": "partner_invite_changed",
    "PartnerInviteCreate": "partner_invite_create",
    "PartnerInviteFilter": "partner_invite_filter",
    "PartnerInviteOptions": "partner_invite_options",
    "PartnerInvitePage": "partner_invite_page",
    "PartnerInviteUpdate": "partner_invite_update",
    "PartnerBilling": "partner_notifications",
    "PartnerNotifications": "partner_notifications",
    "PartnerTechnical": "partner_notifications",
    "PartnerOptions": "partner_options",
    "PartnerPage": "partner_page",
    "PartnerReference": "partner_reference",
    "PartnerRevenueFilter": "partner_revenue_filter",
    "PartnerRevenue": "partner_revenue_page",
    "PartnerRevenuePage": "partner_revenue_page",
    "PartnerSettlementReport": "partner_settlement_report",
    "PartnerSettlementReportCustomer": "partner_settlement_report",
    "PartnerSettlementReportSupplier": "partner_settlement_report",
    "PartnerSettlementReportFilter": "partner_settlement_report_filter",
    "PartnerSettlementReportPage": "partner_settlement_report_page",
    "PartnerSettlementReportRecord": "partner_settlement_report_record",
    "PartnerSettlementReportRecordInput": "partner_settlement_report_record_input",
    "PartnerSettlementReportRecordPage": "partner_settlement_report_record_page",
    "PartnerUpdate": "partner_update",
    "PaymentTerminalAdyenCastles": "payment_terminal_adyen_castles",
    "PaymentTerminalAmpeco": "payment_terminal_ampeco",
    "PaymentTerminalBundle": "payment_terminal_bundle",
    "PaymentTerminalCardlinkCastles": "payment_terminal_cardlink_castles",
    "PaymentTerminalCrane": "payment_terminal_crane",
    "PaymentTerminalCreateAdyenCastles": "payment_terminal_create_adyen_castles",
    "PaymentTerminalCreateCrane": "payment_terminal_create_crane",
    "PaymentTerminalCreateNayax": "payment_terminal_create_nayax",
    "PaymentTerminalCreatePax": "payment_terminal_create_pax",
    "PaymentTerminalCreatePayterOnCp": "payment_terminal_create_payter_on_cp",
    "PaymentTerminalCreatePayterOnLocation": "payment_terminal_create_payter_on_location",
    "PaymentTerminalCreatePrintecCastles": "payment_terminal_create_printec_castles",
    "PaymentTerminalCreateWebPortal": "payment_terminal_create_web_portal",
    "PaymentTerminalCreateWindcave": "payment_terminal_create_windcave",
    "PaymentTerminalEmbedded": "payment_terminal_embedded",
    "PaymentTerminalFilter": "payment_terminal_filter",
    "PaymentTerminalNayax": "payment_terminal_nayax",
    "PaymentTerminalPage": "payment_terminal_page",
    "PaymentTerminalPax": "payment_terminal_pax",
    "PaymentTerminalPayterOnCp": "payment_terminal_payter_on_cp",
    "PaymentTerminalPayterOnLocation": "payment_terminal_payter_on_location",
    "PaymentTerminalPrintecCastles": "payment_terminal_printec_castles",
    "PaymentTerminalUpdateAdyenCastles": "payment_terminal_update_adyen_castles",
    "PaymentTerminalUpdateAmpeco": "payment_terminal_update_ampeco",
    "PaymentTerminalUpdateCardlinkCastles": "payment_terminal_update_cardlink_castles",
    "PaymentTerminalUpdateNayax": "payment_terminal_update_nayax",
    "PaymentTerminalUpdatePax": "payment_terminal_update_pax",
    "PaymentTerminalUpdatePayterOnCp": "payment_terminal_update_payter_on_cp",
    "PaymentTerminalUpdatePayterOnLocation": "payment_terminal_update_payter_on_location",
    "PaymentTerminalUpdateWebPortal": "payment_terminal_update_web_portal",
    "PaymentTerminalInvoiceField": "payment_terminal_web_portal",
    "PaymentTerminalWebPortal": "payment_terminal_web_portal",
    "PaymentTerminalWindcave": "payment_terminal_windcave",
    "PeakPowerLevel": "peak_power_level",
    "ElectricityRatePreferences": "personal_smart_charging_preference_electricity_rate",
    "PersonalSmartChargingPreferenceElectricityRate": "personal_smart_charging_preference_electricity_rate",
    "OctopusAgilePreferences": "personal_smart_charging_preference_octopus_agile",
    "PersonalSmartChargingPreferenceOctopusAgile": "personal_smart_charging_preference_octopus_agile",
    "OctopusGoPreferences": "personal_smart_charging_preference_octopus_go",
    "PersonalSmartChargingPreferenceOctopusGo": "personal_smart_charging_preference_octopus_go",
    "PowerOptions": "power_options",
    "ConnectionFeePeriods": "price_periods",
    "PricePeriods": "price_periods",
    "ProvisioningCertificate": "provisioning_certificate",
    "ProvisioningCertificateCreate": "provisioning_certificate_create",
    "ProvisioningCertificateIdTag": "provisioning_certificate_id_tag",
    "ProvisioningCertificateIssueEmaidRequest": "provisioning_certificate_issue_emaid_request",
    "ProvisioningCertificatePage": "provisioning_certificate_page",
    "ProvisioningCertificateUpdate": "provisioning_certificate_update",
    "ReasonRequest": "reason_request",
    "Receipt": "receipt",
    "ReceiptFilter": "receipt_filter",
    "ReceiptPage": "receipt_page",
    "Reservation": "reservation",
    "ReservationCancelRequest": "reservation_cancel_request",
    "ReservationChanged": "reservation_changed",
    "ReservationFilter": "reservation_filter",
    "ReservationPage": "reservation_page",
    "RfidTag": "rfid_tag",
    "RfidTagFilter": "rfid_tag_filter",
    "RfidTagInput": "rfid_tag_input",
    "RfidTagPage": "rfid_tag_page",
    "RoamingConnection": "roaming_connection",
    "RoamingConnectionOcpi": "roaming_connection",
    "RoamingConnectionProtocol": "roaming_connection",
    "RoamingConnectionPage": "roaming_connection_page",
    "RoamingOperator": "roaming_operator",
    "RoamingOperatorCpoSettings": "roaming_operator_cpo_settings",
    "RoamingOperatorPhaseAcPowerFormula": "roaming_operator_cpo_settings",
    "RoamingOperatorThreatEvseStatusUnknownAs": "roaming_operator_cpo_settings",
    "RoamingOperatorCustomTariffFilter": "roaming_operator_custom_tariff_filter",
    "RoamingOperatorCustomTariffFilterCreate": "roaming_operator_custom_tariff_filter_create",
    "RoamingOperatorCustomTariffFilterDayOfWeek": "roaming_operator_custom_tariff_filter_element",
    "RoamingOperatorCustomTariffFilterElement": "roaming_operator_custom_tariff_filter_element",
    "RoamingOperatorCustomTariffFilterElementType": "roaming_operator_custom_tariff_filter_element",
    "RoamingOperatorCustomTariffFilterPriceComponent": "roaming_operator_custom_tariff_filter_element",
    "RoamingOperatorCustomTariffFilterReservation": "roaming_operator_custom_tariff_filter_element",
    "RoamingOperatorCustomTariffFilterRestrictions": "roaming_operator_custom_tariff_filter_element",
    "RoamingOperatorCustomTariffFilterCategory": "roaming_operator_custom_tariff_filter_energy_mix",
    "RoamingOperatorCustomTariffFilterEnergyMix": "roaming_operator_custom_tariff_filter_energy_mix",
    "RoamingOperatorCustomTariffFilterEnergySource": "roaming_operator_custom_tariff_filter_energy_mix",
    "RoamingOperatorCustomTariffFilterEnvironImpact": "roaming_operator_custom_tariff_filter_energy_mix",
    "RoamingOperatorCustomTariffFilterSource": "roaming_operator_custom_tariff_filter_energy_mix",
    "RoamingOperatorCustomTariffFilterMaxPrice": "roaming_operator_custom_tariff_filter_max_price",
    "RoamingOperatorCustomTariffFilterPage": "roaming_operator_custom_tariff_filter_page",
    "RoamingOperatorCustomTariffFilterReorderFilter": "roaming_operator_custom_tariff_filter_reorder_filter",
    "RoamingOperatorCustomTariffFilterReorderRequest": "roaming_operator_custom_tariff_filter_reorder_request",
    "RoamingOperatorCustomTariffFilterReorderResult": "roaming_operator_custom_tariff_filter_reorder_result",
    "RoamingOperatorCustomTariffFilterTariffAltText": "roaming_operator_custom_tariff_filter_tariff_alt_text",
    "RoamingOperatorCustomTariffFilterUpdate": "roaming_operator_custom_tariff_filter_update",
    "RoamingOperatorPage": "roaming_operator_page",
    "RoamingOperatorUpdate": "roaming_operator_update",
    "RoamingPlatformChanged": "roaming_platform_changed",
    "RoamingPlatformPage": "roaming_platform_page",
    "RoamingProvider": "roaming_provider",
    "RoamingProviderCreateHubject": "roaming_provider_create_hubject",
    "RoamingProviderCreateOcpi": "roaming_provider_create_ocpi",
    "RoamingProviderFilter": "roaming_provider_filter",
    "RoamingProviderPage": "roaming_provider_page",
    "RoamingProviderUpdateHubject": "roaming_provider_update_hubject",
    "RoamingProviderUpdateOcpi": "roaming_provider_update_ocpi",
    "RoamingTariff": "roaming_tariff",
    "RoamingTariffPage": "roaming_tariff_page",
    "RoamingTariffUpdate": "roaming_tariff_update",
    "SchedulePeriod": "schedule_period",
    "SecurityEventNotification": "security_event_notification",
    "SecurityEventNotificationType": "security_event_notification",
    "SecurityEventsLog": "security_events_log",
    "SecurityEventsLogFilter": "security_events_log_filter",
    "SecurityEventsLogPage": "security_events_log_page",
    "BillingStatus": "session",
    "ChargingPeriod": "session",
    "ChargingState": "session",
    "ChargingType": "session",
    "ClockAlignedEnergyConsumption": "session",
    "DayPeriod": "session",
    "EnergyConsumption": "session",
    "PriceBreakdown": "session",
    "PriceBreakdownType": "session",
    "PriceBreakdownUnit": "session",
    "PricingDetails": "session",
    "PricingMethod": "session",
    "Session": "session",
    "SessionClockAlignedEnergyConsumption": "session",
    "SessionPower": "session",
    "SessionPriceBreakdown": "session",
    "SessionRoaming": "session",
    "SessionUpdateNotificationChargingPeriod": "session",
    "SessionUpdateNotificationPriceBreakdown": "session",
    "SessionUpdateNotificationSession": "session",
    "SessionUpdateNotificationSessionPriceBreakdown": "session",
    "SessionUpdateNotificationType": "session",
    "TaxedAmount": "session",
    "SessionAuthorization": "session_authorization",
    "SessionAuthorizationMethod": "session_authorization",
    "SessionAuthorizationStatus": "session_authorization",
    "SessionConsumptionStats": "session_consumption_stats",
    "SessionBillingStatus": "session_filter",
    "SessionFilter": "session_filter",
    "SessionFilterReason": "session_filter",
    "SessionFilterRoaming": "session_filter",
    "SessionMeterValuesNotification": "session_meter_values_notification",
    "SessionMeterValuesNotificationMeasurand": "session_meter_values_notification",
    "SessionMeterValuesNotificationMeterValue": "session_meter_values_notification",
    "SessionMeterValuesNotificationUnit": "session_meter_values_notification",
    "SessionPage": "session_page",
    "SessionRetryPaymentRequest": "session_retry_payment_request",
    "SessionStartStopNotification": "session_start_stop_notification",
    "SessionUpdateNotification": "session_update_notification",
    "Setting": "setting",
    "SettingBaseCurrency": "setting",
    "SettingDefaultTax": "setting",
    "SettingReservations": "setting",
    "SettlementReportCreated": "settlement_report_created",
    "StripeSetupIntentPaymentMethod": "stripe_setup_intent_payment_method",
    "SubOperator": "sub_operator",
    "SubOperatorChangedNotification": "sub_operator_changed_notification",
    "SubOperatorPage": "sub_operator_page",
    "Subscription": "subscription",
    "SubscriptionRemainingAllowance": "subscription",
    "SubscriptionFilter": "subscription_filter",
    "SubscriptionPage": "subscription_page",
    "SubscriptionPlan": "subscription_plan",
    "SubscriptionPlanAllowance": "subscription_plan_allowance",
    "SubscriptionPlanAllowanceType": "subscription_plan_allowance",
    "SubscriptionPlanResetCycle": "subscription_plan_allowance",
    "SubscriptionPlanCreate": "subscription_plan_create",
    "SubscriptionPlanPage": "subscription_plan_page",
    "SubscriptionPlanReplace": "subscription_plan_replace",
    "SubscriptionPlanUpdate": "subscription_plan_update",
    "SubscriptionPlanVisibilityRestrictions": "subscription_plan_visibility_restrictions",
    "SyncConfigurationNotificationEntry": "sync_configuration_notification_entry",
    "Tariff": "tariff",
    "TariffChangedNotificationTariff": "tariff",
    "TariffChangedNotification": "tariff_changed_notification",
    "TariffDisplay": "tariff_display",
    "TariffFilter": "tariff_filter",
    "TariffGroup": "tariff_group",
    "TariffGroupFilter": "tariff_group_filter",
    "TariffGroupInput": "tariff_group_input",
    "TariffGroupPage": "tariff_group_page",
    "TariffInput": "tariff_input",
    "TariffPage": "tariff_page",
    "TariffFlexibleMarkUpAsFixedPerKwh": "tariff_pricing",
    "TariffPricing": "tariff_pricing",
    "FlexibleMarkUpAsFixedPerKwh": "tariff_read_pricing",
    "TariffReadPricing": "tariff_read_pricing",
    "TariffRestrictions": "tariff_restrictions",
    "TariffSnapshot": "tariff_snapshot",
    "TariffStopSession": "tariff_stop_session",
    "Tax": "tax",
    "TaxCreate": "tax_create",
    "TaxIdentificationNumber": "tax_identification_number",
    "TaxIdentificationNumberPage": "tax_identification_number_page",
    "TaxPage": "tax_page",
    "TaxUpdate": "tax_update",
    "Template": "template_page",
    "TemplateDlmPhases": "template_page",
    "TemplateEvse": "template_page",
    "TemplateInputVoltage": "template_page",
    "TemplatePage": "template_page",
    "TermAndPolicy": "term_and_policy",
    "TermAndPolicyDocument": "term_and_policy",
    "TermAndPolicyStatus": "term_and_policy",
    "TermAndPolicyFilter": "term_and_policy_filter",
    "TermAndPolicyPage": "term_and_policy_page",
    "TimePeriod": "time_period",
    "TopUpPackage": "top_up_package",
    "TopUpPackageCreate": "top_up_package_create",
    "TopUpPackageFilter": "top_up_package_filter",
    "TopUpPackagePage": "top_up_package_page",
    "TopUpPackageUpdate": "top_up_package_update",
    "Transaction": "transaction",
    "TransactionCardDetails": "transaction",
    "TransactionTokenizationMethod": "transaction",
    "TransactionBasedPaymentMethodSetup": "transaction_based_payment_method_setup",
    "TransactionChanged": "transaction_changed",
    "TransactionCreate": "transaction_create",
    "TransactionCreatePaymentMethod": "transaction_create_payment_method",
    "TransactionMethodType": "transaction_create_payment_method",
    "TransactionFilter": "transaction_filter",
    "TransactionFilterPaymentMethod": "transaction_filter",
    "TransactionFilterStatus": "transaction_filter",
    "TransactionInvoiceDetails": "transaction_invoice_details",
    "TransactionIssueInvoiceRequest": "transaction_issue_invoice_request",
    "TransactionPage": "transaction_page",
    "TransactionUpdate": "transaction_update",
    "TransactionUpdatePaymentMethod": "transaction_update_payment_method",
    "TransactionUpdatePaymentReferenceRequest": "transaction_update_payment_reference_request",
    "Translation": "translation",
    "UntaxedAmount": "untaxed_amount",
    "User": "user",
    "UserActivateSubscriptionRequest": "user_activate_subscription_request",
    "UserAddBalanceRequest": "user_add_balance_request",
    "UserApplyCustomFeeRequest": "user_apply_custom_fee_request",
    "UserBalanceChanged": "user_balance_changed",
    "UserBalanceChangedType": "user_balance_changed",
    "UserChangeStatusRequest": "user_change_status_request",
    "UserChangedNotification": "user_changed_notification",
    "UserChangedNotificationAction": "user_changed_notification",
    "TrackElectricityCosts": "user_controlled_schedule_preference",
    "UserControlledSchedulePreference": "user_controlled_schedule_preference",
    "UserControlledSchedulePreferences": "user_controlled_schedule_preference",
    "UserControlledScheduleTargetCharge": "user_controlled_schedule_preference",
    "UserCreate": "user_create",
    "UserDetails": "user_details",
    "UserExportAllPrivateDataResult": "user_export_all_private_data_result",
    "UserFilter": "user_filter",
    "UserGroup": "user_group",
    "UserGroupFilter": "user_group_filter",
    "UserGroupInput": "user_group_input",
    "UserGroupPage": "user_group_page",
    "UserInvoiceDetailAmpecoInvoiceManager": "user_invoice_detail_ampeco_invoice_manager",
    "UserInvoiceDetailRequireInvoiceEnforcedBy": "user_invoice_detail_ampeco_invoice_manager",
    "UserInvoiceDetailCardcomInvoiceManager": "user_invoice_detail_cardcom_invoice_manager",
    "UserInvoiceDetailCompany": "user_invoice_detail_cardcom_invoice_manager",
    "UserInvoiceDetailIndividual": "user_invoice_detail_cardcom_invoice_manager",
    "UserInvoiceDetailCreateAmpecoInvoiceManager": "user_invoice_detail_create_ampeco_invoice_manager",
    "UserInvoiceDetailCreateCardcomInvoiceManager": "user_invoice_detail_create_cardcom_invoice_manager",
    "UserInvoiceDetailCreateEcpayInvoiceManager": "user_invoice_detail_create_ecpay_invoice_manager",
    "UserInvoiceDetailCreateSoftOneInvoiceManager": "user_invoice_detail_create_soft_one_invoice_manager",
    "UserInvoiceDetailEcpayInvoiceManager": "user_invoice_detail_ecpay_invoice_manager",
    "UserInvoiceDetailSoftOneInvoiceManager": "user_invoice_detail_soft_one_invoice_manager",
    "UserInvoiceDetailsChanged": "user_invoice_details_changed",
    "SessionsAllowed": "user_options",
    "UserOptions": "user_options",
    "UserPage": "user_page",
    "UserPaymentMethod": "user_payment_method",
    "UserPaymentMethodType": "user_payment_method",
    "UserPaymentMethodChanged": "user_payment_method_changed",
    "UserPaymentMethodCreate": "user_payment_method_create",
    "UserPaymentMethodPage": "user_payment_method_page",
    "UserPaymentMethodUpdate": "user_payment_method_update",
    "UserRedeemVoucherRequest": "user_redeem_voucher_request",
    "UserSubscriptionChanged": "user_subscription_changed",
    "UserUpdate": "user_update",
    "Utility": "utility",
    "UtilityPage": "utility_page",
    "ChargePointConnector": "v1_charge_point",
    "ChargePointRoaming": "v1_charge_point",
    "V1ChargePoint": "v1_charge_point",
    "V1ChargePointEvse": "v1_charge_point",
    "V1ChargingProfile": "v1_charge_point",
    "V1ChargePointCreate": "v1_charge_point_create",
    "V1ChargePointFilter": "v1_charge_point_filter",
    "V1ChargePointPage": "v1_charge_point_page",
    "V1ChargePointUpdate": "v1_charge_point_update",
    "V1Circuit": "v1_circuit",
    "V1CircuitCreate": "v1_circuit_create",
    "V1CircuitPage": "v1_circuit_page",
    "V1CircuitUpdate": "v1_circuit_update",
    "V1CircuitUpdated": "v1_circuit_updated",
    "V1ElectricityRate": "v1_electricity_rate",
    "V1ElectricityRateFilter": "v1_electricity_rate_filter",
    "V1ElectricityRatePage": "v1_electricity_rate_page",
    "V1Location": "v1_location",
    "V1LocationCreate": "v1_location_create",
    "V1LocationFilter": "v1_location_filter",
    "V1LocationPage": "v1_location_page",
    "V1LocationUpdate": "v1_location_update",
    "V1Notification": "v1_notification",
    "V1NotificationInput": "v1_notification_input",
    "V1NotificationPage": "v1_notification_page",
    "V1Partner": "v1_partner",
    "V1PartnerExpenseFilter": "v1_partner_expense_filter",
    "V1PartnerExpense": "v1_partner_expense_page",
    "V1PartnerExpensePage": "v1_partner_expense_page",
    "V1PartnerPage": "v1_partner_page",
    "V1PartnerRevenueFilter": "v1_partner_revenue_filter",
    "V1PartnerRevenue": "v1_partner_revenue_page",
    "V1PartnerRevenuePage": "v1_partner_revenue_page",
    "V1SessionStartStopNotification": "v1_session_start_stop_notification",
    "V1SubscriptionPlan": "v1_subscription_plan_page",
    "V1SubscriptionPlanPage": "v1_subscription_plan_page",
    "UserSubscriptionChangedStatus": "v1_user_subscription_changed",
    "V1UserSubscriptionChanged": "v1_user_subscription_changed",
    "V2Authorization": "v2_authorization",
    "V2AuthorizationMethod": "v2_authorization",
    "V2AuthorizationPage": "v2_authorization_page",
    "V2Evse": "v2_evse",
    "V2EvseRoaming": "v2_evse",
    "V2EvseFilter": "v2_evse_filter",
    "V2EvsePage": "v2_evse_page",
    "V2Voucher": "v2_voucher",
    "V2VoucherCreate": "v2_voucher_create",
    "V2VoucherFilter": "v2_voucher_filter",
    "V2VoucherPage": "v2_voucher_page",
    "V2VoucherUpdate": "v2_voucher_update",
    "VendorErrorCode": "vendor_error_code",
    "VendorErrorCodeInput": "vendor_error_code_input",
    "VendorErrorCodePage": "vendor_error_code_page",
    "Voucher": "voucher",
    "VoucherCreate": "voucher_create",
    "VoucherFilter": "voucher_filter",
    "VoucherPage": "voucher_page",
    "VoucherUpdate": "voucher_update",
    "WorkingHours": "working_hours",
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
