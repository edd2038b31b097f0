"""The asynchronous client of the AMPECO.CHARGE Public API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, ClassVar, Unpack

from ._runtime.async_client import AsyncBaseClient, AsyncClientOptions
from ._runtime.auth import BearerToken, Credential
from ._runtime.environment import from_environment, setting
from ._runtime.errors import ErrorEnvelope
from ._runtime.lazy import lazy_property
from ._runtime.servers import expand_server
from .errors import ActionRejectedError, FeatureDisabledError

if TYPE_CHECKING:
    from .async_resources.authorizations import AsyncAuthorizations
    from .async_resources.booking_requests import AsyncBookingRequests
    from .async_resources.bookings import AsyncBookings
    from .async_resources.cdrs import AsyncCdrs
    from .async_resources.charge_point_downtime_periods import AsyncChargePointDowntimePeriods
    from .async_resources.charge_point_models import AsyncChargePointModels
    from .async_resources.charge_point_vendors import AsyncChargePointVendors
    from .async_resources.charge_points import AsyncChargePoints
    from .async_resources.circuits import AsyncCircuits
    from .async_resources.configuration_templates import AsyncConfigurationTemplates
    from .async_resources.consents import AsyncConsents
    from .async_resources.contact_details import AsyncContactDetails
    from .async_resources.cp_models import AsyncCpModels
    from .async_resources.cp_vendors import AsyncCpVendors
    from .async_resources.currencies import AsyncCurrencies
    from .async_resources.currency_rates import AsyncCurrencyRates
    from .async_resources.custom_fees import AsyncCustomFees
    from .async_resources.downtime_period_notices import AsyncDowntimePeriodNotices
    from .async_resources.electricity_meters import AsyncElectricityMeters
    from .async_resources.electricity_rates import AsyncElectricityRates
    from .async_resources.evse_downtime_periods import AsyncEvseDowntimePeriods
    from .async_resources.evses import AsyncEvses
    from .async_resources.faqs import AsyncFaqs
    from .async_resources.firmware_versions import AsyncFirmwareVersions
    from .async_resources.flexibility_activation_requests import AsyncFlexibilityActivationRequests
    from .async_resources.flexibility_assets import AsyncFlexibilityAssets
    from .async_resources.id_tags import AsyncIdTags
    from .async_resources.installer_jobs import AsyncInstallerJobs
    from .async_resources.invoices import AsyncInvoices
    from .async_resources.locations import AsyncLocations
    from .async_resources.notifications import AsyncNotifications
    from .async_resources.parking_spaces import AsyncParkingSpaces
    from .async_resources.partner_contracts import AsyncPartnerContracts
    from .async_resources.partner_expenses import AsyncPartnerExpenses
    from .async_resources.partner_invites import AsyncPartnerInvites
    from .async_resources.partner_revenues import AsyncPartnerRevenues
    from .async_resources.partner_settlement_reports import AsyncPartnerSettlementReports
    from .async_resources.partners import AsyncPartners
    from .async_resources.payment_terminals import AsyncPaymentTerminals
    from .async_resources.provisioning_certificates import AsyncProvisioningCertificates
    from .async_resources.receipts import AsyncReceipts
    from .async_resources.reservations import AsyncReservations
    from .async_resources.rfid_tags import AsyncRfidTags
    from .async_resources.roaming_connections import AsyncRoamingConnections
    from .async_resources.roaming_operators import AsyncRoamingOperators
    from .async_resources.roaming_platforms import AsyncRoamingPlatforms
    from .async_resources.roaming_providers import AsyncRoamingProviders
    from .async_resources.roaming_tariffs import AsyncRoamingTariffs
    from .async_resources.security_events import AsyncSecurityEvents
    from .async_resources.security_events_log import AsyncSecurityEventsLog
    from .async_resources.sessions import AsyncSessions
    from .async_resources.settings import AsyncSettings
    from .async_resources.sub_operators import AsyncSubOperators
    from .async_resources.subscription_plans import AsyncSubscriptionPlans
    from .async_resources.subscriptions import AsyncSubscriptions
    from .async_resources.tariff_groups import AsyncTariffGroups
    from .async_resources.tariff_snapshots import AsyncTariffSnapshots
    from .async_resources.tariffs import AsyncTariffs
    from .async_resources.tax_identification_numbers import AsyncTaxIdentificationNumbers
    from .async_resources.taxes import AsyncTaxes
    from .async_resources.templates import AsyncTemplates
    from .async_resources.terms_and_policies import AsyncTermsAndPolicies
    from .async_resources.top_up_packages import AsyncTopUpPackages
    from .async_resources.transactions import AsyncTransactions
    from .async_resources.user_groups import AsyncUserGroups
    from .async_resources.users import AsyncUsers
    from .async_resources.utilities import AsyncUtilities
    from .async_resources.vendor_error_codes import AsyncVendorErrorCodes
    from .async_resources.vouchers import AsyncVouchers


class AsyncClient(AsyncBaseClient):
    """Calls the AMPECO.CHARGE Public API, version 3.110.0.

    Args:
        token: The access token, or a function that gives it; else ``AMPECO_CHARGE_TOKEN``.
        tenant: The host that is called, for example ``example.com``; else
            ``AMPECO_CHARGE_TENANT``.
        base_url: Replaces the URL of the server, ``https://{tenantUrl}``.
        timeout: Seconds to wait for connecting, sending and each part of an answer (30), or an
            ``httpx2.Timeout``.
        deadline: Seconds for a whole call, with its repetitions and waits (120).
        max_retries: How often a request is repeated where that is safe (2).
        rate_limit: Requests a second that the client keeps to, or a `RateLimit` to share.
        http_client: An httpx2 client to use, not closed with this one, or an httpx2 transport.
        event_hooks: Functions that are called with what happens to each request.
        tracer: An OpenTelemetry tracer, for a span of each call.
        strict: Raise where an answer differs from its description, instead of warning.
    """

    _error_envelope: ClassVar[ErrorEnvelope] = ErrorEnvelope(
        message=("message",),
        errors=("errors",),
        request_id_header="x-req-trace-id",
        classes={405: FeatureDisabledError, 406: ActionRejectedError},
    )
    _user_agent: ClassVar[str] = "ampeco_charge-python/3.110.0"

    def __init__(
        self,
        *,
        token: str | Callable[[], str | Awaitable[str]] | None = None,
        tenant: str | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        credentials: dict[str, Credential] = {
            "bearerAuth": BearerToken(setting(token, "token=", "AMPECO_CHARGE_TOKEN")),
        }
        if base_url is None and tenant is None:
            base_url = from_environment(base_url, "AMPECO_CHARGE_BASE_URL")
        if base_url is None:
            tenant = setting(tenant, "tenant= or base_url=", "AMPECO_CHARGE_TENANT")
            base_url = expand_server("https://{tenantUrl}", {"tenantUrl": tenant})
        super().__init__(base_url, credentials, **options)

    @lazy_property
    def authorizations(self) -> AsyncAuthorizations:
        """The operations of ``client.authorizations``."""
        from .async_resources.authorizations import AsyncAuthorizations

        return AsyncAuthorizations(self._caller)

    @lazy_property
    def booking_requests(self) -> AsyncBookingRequests:
        """The operations of ``client.booking_requests``."""
        from .async_resources.booking_requests import AsyncBookingRequests

        return AsyncBookingRequests(self._caller)

    @lazy_property
    def bookings(self) -> AsyncBookings:
        """The operations of ``client.bookings``."""
        from .async_resources.bookings import AsyncBookings

        return AsyncBookings(self._caller)

    @lazy_property
    def cdrs(self) -> AsyncCdrs:
        """The operations of ``client.cdrs``."""
        from .async_resources.cdrs import AsyncCdrs

        return AsyncCdrs(self._caller)

    @lazy_property
    def charge_point_downtime_periods(self) -> AsyncChargePointDowntimePeriods:
        """The operations of ``client.charge_point_downtime_periods``."""
        from .async_resources.charge_point_downtime_periods import AsyncChargePointDowntimePeriods

        return AsyncChargePointDowntimePeriods(self._caller)

    @lazy_property
    def charge_point_models(self) -> AsyncChargePointModels:
        """The operations of ``client.charge_point_models``."""
        from .async_resources.charge_point_models import AsyncChargePointModels

        return AsyncChargePointModels(self._caller)

    @lazy_property
    def charge_point_vendors(self) -> AsyncChargePointVendors:
        """The operations of ``client.charge_point_vendors``."""
        from .async_resources.charge_point_vendors import AsyncChargePointVendors

        return AsyncChargePointVendors(self._caller)

    @lazy_property
    def charge_points(self) -> AsyncChargePoints:
        """The operations of ``client.charge_points``."""
        from .async_resources.charge_points import AsyncChargePoints

        return AsyncChargePoints(self._caller)

    @lazy_property
    def circuits(self) -> AsyncCircuits:
        """The operations of ``client.circuits``."""
        from .async_resources.circuits import AsyncCircuits

        return AsyncCircuits(self._caller)

    @lazy_property
    def configuration_templates(self) -> AsyncConfigurationTemplates:
        """The operations of ``client.configuration_templates``."""
        from .async_resources.configuration_templates import AsyncConfigurationTemplates

        return AsyncConfigurationTemplates(self._caller)

    @lazy_property
    def consents(self) -> AsyncConsents:
        """The operations of ``client.consents``."""
        from .async_resources.consents import AsyncConsents

        return AsyncConsents(self._caller)

    @lazy_property
    def contact_details(self) -> AsyncContactDetails:
        """The operations of ``client.contact_details``."""
        from .async_resources.contact_details import AsyncContactDetails

        return AsyncContactDetails(self._caller)

    @lazy_property
    def cp_models(self) -> AsyncCpModels:
        """The operations of ``client.cp_models``."""
        from .async_resources.cp_models import AsyncCpModels

        return AsyncCpModels(self._caller)

    @lazy_property
    def cp_vendors(self) -> AsyncCpVendors:
        """The operations of ``client.cp_vendors``."""
        from .async_resources.cp_vendors import AsyncCpVendors

        return AsyncCpVendors(self._caller)

    @lazy_property
    def currencies(self) -> AsyncCurrencies:
        """The operations of ``client.currencies``."""
        from .async_resources.currencies import AsyncCurrencies

        return AsyncCurrencies(self._caller)

    @lazy_property
    def currency_rates(self) -> AsyncCurrencyRates:
        """The operations of ``client.currency_rates``."""
        from .async_resources.currency_rates import AsyncCurrencyRates

        return AsyncCurrencyRates(self._caller)

    @lazy_property
    def custom_fees(self) -> AsyncCustomFees:
        """The operations of ``client.custom_fees``."""
        from .async_resources.custom_fees import AsyncCustomFees

        return AsyncCustomFees(self._caller)

    @lazy_property
    def downtime_period_notices(self) -> AsyncDowntimePeriodNotices:
        """The operations of ``client.downtime_period_notices``."""
        from .async_resources.downtime_period_notices import AsyncDowntimePeriodNotices

        return AsyncDowntimePeriodNotices(self._caller)

    @lazy_property
    def electricity_meters(self) -> AsyncElectricityMeters:
        """The operations of ``client.electricity_meters``."""
        from .async_resources.electricity_meters import AsyncElectricityMeters

        return AsyncElectricityMeters(self._caller)

    @lazy_property
    def electricity_rates(self) -> AsyncElectricityRates:
        """The operations of ``client.electricity_rates``."""
        from .async_resources.electricity_rates import AsyncElectricityRates

        return AsyncElectricityRates(self._caller)

    @lazy_property
    def evse_downtime_periods(self) -> AsyncEvseDowntimePeriods:
        """The operations of ``client.evse_downtime_periods``."""
        from .async_resources.evse_downtime_periods import AsyncEvseDowntimePeriods

        return AsyncEvseDowntimePeriods(self._caller)

    @lazy_property
    def evses(self) -> AsyncEvses:
        """The operations of ``client.evses``."""
        from .async_resources.evses import AsyncEvses

        return AsyncEvses(self._caller)

    @lazy_property
    def faqs(self) -> AsyncFaqs:
        """The operations of ``client.faqs``."""
        from .async_resources.faqs import AsyncFaqs

        return AsyncFaqs(self._caller)

    @lazy_property
    def firmware_versions(self) -> AsyncFirmwareVersions:
        """The operations of ``client.firmware_versions``."""
        from .async_resources.firmware_versions import AsyncFirmwareVersions

        return AsyncFirmwareVersions(self._caller)

    @lazy_property
    def flexibility_activation_requests(self) -> AsyncFlexibilityActivationRequests:
        """The operations of ``client.flexibility_activation_requests``."""
        from .async_resources.flexibility_activation_requests import (
            AsyncFlexibilityActivationRequests,
        )

        return AsyncFlexibilityActivationRequests(self._caller)

    @lazy_property
    def flexibility_assets(self) -> AsyncFlexibilityAssets:
        """The operations of ``client.flexibility_assets``."""
        from .async_resources.flexibility_assets import AsyncFlexibilityAssets

        return AsyncFlexibilityAssets(self._caller)

    @lazy_property
    def id_tags(self) -> AsyncIdTags:
        """The operations of ``client.id_tags``."""
        from .async_resources.id_tags import AsyncIdTags

        return AsyncIdTags(self._caller)

    @lazy_property
    def installer_jobs(self) -> AsyncInstallerJobs:
        """The operations of ``client.installer_jobs``."""
        from .async_resources.installer_jobs import AsyncInstallerJobs

        return AsyncInstallerJobs(self._caller)

    @lazy_property
    def invoices(self) -> AsyncInvoices:
        """The operations of ``client.invoices``."""
        from .async_resources.invoices import AsyncInvoices

        return AsyncInvoices(self._caller)

    @lazy_property
    def locations(self) -> AsyncLocations:
        """The operations of ``client.locations``."""
        from .async_resources.locations import AsyncLocations

        return AsyncLocations(self._caller)

    @lazy_property
    def notifications(self) -> AsyncNotifications:
        """The operations of ``client.notifications``."""
        from .async_resources.notifications import AsyncNotifications

        return AsyncNotifications(self._caller)

    @lazy_property
    def parking_spaces(self) -> AsyncParkingSpaces:
        """The operations of ``client.parking_spaces``."""
        from .async_resources.parking_spaces import AsyncParkingSpaces

        return AsyncParkingSpaces(self._caller)

    @lazy_property
    def partner_contracts(self) -> AsyncPartnerContracts:
        """The operations of ``client.partner_contracts``."""
        from .async_resources.partner_contracts import AsyncPartnerContracts

        return AsyncPartnerContracts(self._caller)

    @lazy_property
    def partner_expenses(self) -> AsyncPartnerExpenses:
        """The operations of ``client.partner_expenses``."""
        from .async_resources.partner_expenses import AsyncPartnerExpenses

        return AsyncPartnerExpenses(self._caller)

    @lazy_property
    def partner_invites(self) -> AsyncPartnerInvites:
        """The operations of ``client.partner_invites``."""
        from .async_resources.partner_invites import AsyncPartnerInvites

        return AsyncPartnerInvites(self._caller)

    @lazy_property
    def partner_revenues(self) -> AsyncPartnerRevenues:
        """The operations of ``client.partner_revenues``."""
        from .async_resources.partner_revenues import AsyncPartnerRevenues

        return AsyncPartnerRevenues(self._caller)

    @lazy_property
    def partner_settlement_reports(self) -> AsyncPartnerSettlementReports:
        """The operations of ``client.partner_settlement_reports``."""
        from .async_resources.partner_settlement_reports import AsyncPartnerSettlementReports

        return AsyncPartnerSettlementReports(self._caller)

    @lazy_property
    def partners(self) -> AsyncPartners:
        """The operations of ``client.partners``."""
        from .async_resources.partners import AsyncPartners

        return AsyncPartners(self._caller)

    @lazy_property
    def payment_terminals(self) -> AsyncPaymentTerminals:
        """The operations of ``client.payment_terminals``."""
        from .async_resources.payment_terminals import AsyncPaymentTerminals

        return AsyncPaymentTerminals(self._caller)

    @lazy_property
    def provisioning_certificates(self) -> AsyncProvisioningCertificates:
        """The operations of ``client.provisioning_certificates``."""
        from .async_resources.provisioning_certificates import AsyncProvisioningCertificates

        return AsyncProvisioningCertificates(self._caller)

    @lazy_property
    def receipts(self) -> AsyncReceipts:
        """The operations of ``client.receipts``."""
        from .async_resources.receipts import AsyncReceipts

        return AsyncReceipts(self._caller)

    @lazy_property
    def reservations(self) -> AsyncReservations:
        """The operations of ``client.reservations``."""
        from .async_resources.reservations import AsyncReservations

        return AsyncReservations(self._caller)

    @lazy_property
    def rfid_tags(self) -> AsyncRfidTags:
        """The operations of ``client.rfid_tags``."""
        from .async_resources.rfid_tags import AsyncRfidTags

        return AsyncRfidTags(self._caller)

    @lazy_property
    def roaming_connections(self) -> AsyncRoamingConnections:
        """The operations of ``client.roaming_connections``."""
        from .async_resources.roaming_connections import AsyncRoamingConnections

        return AsyncRoamingConnections(self._caller)

    @lazy_property
    def roaming_operators(self) -> AsyncRoamingOperators:
        """The operations of ``client.roaming_operators``."""
        from .async_resources.roaming_operators import AsyncRoamingOperators

        return AsyncRoamingOperators(self._caller)

    @lazy_property
    def roaming_platforms(self) -> AsyncRoamingPlatforms:
        """The operations of ``client.roaming_platforms``."""
        from .async_resources.roaming_platforms import AsyncRoamingPlatforms

        return AsyncRoamingPlatforms(self._caller)

    @lazy_property
    def roaming_providers(self) -> AsyncRoamingProviders:
        """The operations of ``client.roaming_providers``."""
        from .async_resources.roaming_providers import AsyncRoamingProviders

        return AsyncRoamingProviders(self._caller)

    @lazy_property
    def roaming_tariffs(self) -> AsyncRoamingTariffs:
        """The operations of ``client.roaming_tariffs``."""
        from .async_resources.roaming_tariffs import AsyncRoamingTariffs

        return AsyncRoamingTariffs(self._caller)

    @lazy_property
    def security_events(self) -> AsyncSecurityEvents:
        """The operations of ``client.security_events``."""
        from .async_resources.security_events import AsyncSecurityEvents

        return AsyncSecurityEvents(self._caller)

    @lazy_property
    def security_events_log(self) -> AsyncSecurityEventsLog:
        """The operations of ``client.security_events_log``."""
        from .async_resources.security_events_log import AsyncSecurityEventsLog

        return AsyncSecurityEventsLog(self._caller)

    @lazy_property
    def sessions(self) -> AsyncSessions:
        """The operations of ``client.sessions``."""
        from .async_resources.sessions import AsyncSessions

        return AsyncSessions(self._caller)

    @lazy_property
    def settings(self) -> AsyncSettings:
        """The operations of ``client.settings``."""
        from .async_resources.settings import AsyncSettings

        return AsyncSettings(self._caller)

    @lazy_property
    def sub_operators(self) -> AsyncSubOperators:
        """The operations of ``client.sub_operators``."""
        from .async_resources.sub_operators import AsyncSubOperators

        return AsyncSubOperators(self._caller)

    @lazy_property
    def subscription_plans(self) -> AsyncSubscriptionPlans:
        """The operations of ``client.subscription_plans``."""
        from .async_resources.subscription_plans import AsyncSubscriptionPlans

        return AsyncSubscriptionPlans(self._caller)

    @lazy_property
    def subscriptions(self) -> AsyncSubscriptions:
        """The operations of ``client.subscriptions``."""
        from .async_resources.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self._caller)

    @lazy_property
    def tariff_groups(self) -> AsyncTariffGroups:
        """The operations of ``client.tariff_groups``."""
        from .async_resources.tariff_groups import AsyncTariffGroups

        return AsyncTariffGroups(self._caller)

    @lazy_property
    def tariff_snapshots(self) -> AsyncTariffSnapshots:
        """The operations of ``client.tariff_snapshots``."""
        from .async_resources.tariff_snapshots import AsyncTariffSnapshots

        return AsyncTariffSnapshots(self._caller)

    @lazy_property
    def tariffs(self) -> AsyncTariffs:
        """The operations of ``client.tariffs``."""
        from .async_resources.tariffs import AsyncTariffs

        return AsyncTariffs(self._caller)

    @lazy_property
    def tax_identification_numbers(self) -> AsyncTaxIdentificationNumbers:
        """The operations of ``client.tax_identification_numbers``."""
        from .async_resources.tax_identification_numbers import AsyncTaxIdentificationNumbers

        return AsyncTaxIdentificationNumbers(self._caller)

    @lazy_property
    def taxes(self) -> AsyncTaxes:
        """The operations of ``client.taxes``."""
        from .async_resources.taxes import AsyncTaxes

        return AsyncTaxes(self._caller)

    @lazy_property
    def templates(self) -> AsyncTemplates:
        """The operations of ``client.templates``."""
        from .async_resources.templates import AsyncTemplates

        return AsyncTemplates(self._caller)

    @lazy_property
    def terms_and_policies(self) -> AsyncTermsAndPolicies:
        """The operations of ``client.terms_and_policies``."""
        from .async_resources.terms_and_policies import AsyncTermsAndPolicies

        return AsyncTermsAndPolicies(self._caller)

    @lazy_property
    def top_up_packages(self) -> AsyncTopUpPackages:
        """The operations of ``client.top_up_packages``."""
        from .async_resources.top_up_packages import AsyncTopUpPackages

        return AsyncTopUpPackages(self._caller)

    @lazy_property
    def transactions(self) -> AsyncTransactions:
        """The operations of ``client.transactions``."""
        from .async_resources.transactions import AsyncTransactions

        return AsyncTransactions(self._caller)

    @lazy_property
    def user_groups(self) -> AsyncUserGroups:
        """The operations of ``client.user_groups``."""
        from .async_resources.user_groups import AsyncUserGroups

        return AsyncUserGroups(self._caller)

    @lazy_property
    def users(self) -> AsyncUsers:
        """The operations of ``client.users``."""
        from .async_resources.users import AsyncUsers

        return AsyncUsers(self._caller)

    @lazy_property
    def utilities(self) -> AsyncUtilities:
        """The operations of ``client.utilities``."""
        from .async_resources.utilities import AsyncUtilities

        return AsyncUtilities(self._caller)

    @lazy_property
    def vendor_error_codes(self) -> AsyncVendorErrorCodes:
        """The operations of ``client.vendor_error_codes``."""
        from .async_resources.vendor_error_codes import AsyncVendorErrorCodes

        return AsyncVendorErrorCodes(self._caller)

    @lazy_property
    def vouchers(self) -> AsyncVouchers:
        """The operations of ``client.vouchers``."""
        from .async_resources.vouchers import AsyncVouchers

        return AsyncVouchers(self._caller)
