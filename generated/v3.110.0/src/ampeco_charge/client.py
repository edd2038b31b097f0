"""The synchronous client of the AMPECO.CHARGE Public API."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, Unpack

from ._runtime.auth import BearerToken, Credential
from ._runtime.client import BaseClient, ClientOptions
from ._runtime.environment import from_environment, setting
from ._runtime.errors import ErrorEnvelope
from ._runtime.lazy import lazy_property
from ._runtime.servers import expand_server
from .errors import ActionRejectedError, FeatureDisabledError

if TYPE_CHECKING:
    from .resources.authorizations import Authorizations
    from .resources.booking_requests import BookingRequests
    from .resources.bookings import Bookings
    from .resources.cdrs import Cdrs
    from .resources.charge_point_downtime_periods import ChargePointDowntimePeriods
    from .resources.charge_point_models import ChargePointModels
    from .resources.charge_point_vendors import ChargePointVendors
    from .resources.charge_points import ChargePoints
    from .resources.circuits import Circuits
    from .resources.configuration_templates import ConfigurationTemplates
    from .resources.consents import Consents
    from .resources.contact_details import ContactDetails
    from .resources.cp_models import CpModels
    from .resources.cp_vendors import CpVendors
    from .resources.currencies import Currencies
    from .resources.currency_rates import CurrencyRates
    from .resources.custom_fees import CustomFees
    from .resources.downtime_period_notices import DowntimePeriodNotices
    from .resources.electricity_meters import ElectricityMeters
    from .resources.electricity_rates import ElectricityRates
    from .resources.evse_downtime_periods import EvseDowntimePeriods
    from .resources.evses import Evses
    from .resources.faqs import Faqs
    from .resources.firmware_versions import FirmwareVersions
    from .resources.flexibility_activation_requests import FlexibilityActivationRequests
    from .resources.flexibility_assets import FlexibilityAssets
    from .resources.id_tags import IdTags
    from .resources.installer_jobs import InstallerJobs
    from .resources.invoices import Invoices
    from .resources.locations import Locations
    from .resources.notifications import Notifications
    from .resources.parking_spaces import ParkingSpaces
    from .resources.partner_contracts import PartnerContracts
    from .resources.partner_expenses import PartnerExpenses
    from .resources.partner_invites import PartnerInvites
    from .resources.partner_revenues import PartnerRevenues
    from .resources.partner_settlement_reports import PartnerSettlementReports
    from .resources.partners import Partners
    from .resources.payment_terminals import PaymentTerminals
    from .resources.provisioning_certificates import ProvisioningCertificates
    from .resources.receipts import Receipts
    from .resources.reservations import Reservations
    from .resources.rfid_tags import RfidTags
    from .resources.roaming_connections import RoamingConnections
    from .resources.roaming_operators import RoamingOperators
    from .resources.roaming_platforms import RoamingPlatforms
    from .resources.roaming_providers import RoamingProviders
    from .resources.roaming_tariffs import RoamingTariffs
    from .resources.security_events import SecurityEvents
    from .resources.security_events_log import SecurityEventsLog
    from .resources.sessions import Sessions
    from .resources.settings import Settings
    from .resources.sub_operators import SubOperators
    from .resources.subscription_plans import SubscriptionPlans
    from .resources.subscriptions import Subscriptions
    from .resources.tariff_groups import TariffGroups
    from .resources.tariff_snapshots import TariffSnapshots
    from .resources.tariffs import Tariffs
    from .resources.tax_identification_numbers import TaxIdentificationNumbers
    from .resources.taxes import Taxes
    from .resources.templates import Templates
    from .resources.terms_and_policies import TermsAndPolicies
    from .resources.top_up_packages import TopUpPackages
    from .resources.transactions import Transactions
    from .resources.user_groups import UserGroups
    from .resources.users import Users
    from .resources.utilities import Utilities
    from .resources.vendor_error_codes import VendorErrorCodes
    from .resources.vouchers import Vouchers


class Client(BaseClient):
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
        token: str | Callable[[], str] | None = None,
        tenant: str | None = None,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
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
    def authorizations(self) -> Authorizations:
        """The operations of ``client.authorizations``."""
        from .resources.authorizations import Authorizations

        return Authorizations(self._caller)

    @lazy_property
    def booking_requests(self) -> BookingRequests:
        """The operations of ``client.booking_requests``."""
        from .resources.booking_requests import BookingRequests

        return BookingRequests(self._caller)

    @lazy_property
    def bookings(self) -> Bookings:
        """The operations of ``client.bookings``."""
        from .resources.bookings import Bookings

        return Bookings(self._caller)

    @lazy_property
    def cdrs(self) -> Cdrs:
        """The operations of ``client.cdrs``."""
        from .resources.cdrs import Cdrs

        return Cdrs(self._caller)

    @lazy_property
    def charge_point_downtime_periods(self) -> ChargePointDowntimePeriods:
        """The operations of ``client.charge_point_downtime_periods``."""
        from .resources.charge_point_downtime_periods import ChargePointDowntimePeriods

        return ChargePointDowntimePeriods(self._caller)

    @lazy_property
    def charge_point_models(self) -> ChargePointModels:
        """The operations of ``client.charge_point_models``."""
        from .resources.charge_point_models import ChargePointModels

        return ChargePointModels(self._caller)

    @lazy_property
    def charge_point_vendors(self) -> ChargePointVendors:
        """The operations of ``client.charge_point_vendors``."""
        from .resources.charge_point_vendors import ChargePointVendors

        return ChargePointVendors(self._caller)

    @lazy_property
    def charge_points(self) -> ChargePoints:
        """The operations of ``client.charge_points``."""
        from .resources.charge_points import ChargePoints

        return ChargePoints(self._caller)

    @lazy_property
    def circuits(self) -> Circuits:
        """The operations of ``client.circuits``."""
        from .resources.circuits import Circuits

        return Circuits(self._caller)

    @lazy_property
    def configuration_templates(self) -> ConfigurationTemplates:
        """The operations of ``client.configuration_templates``."""
        from .resources.configuration_templates import ConfigurationTemplates

        return ConfigurationTemplates(self._caller)

    @lazy_property
    def consents(self) -> Consents:
        """The operations of ``client.consents``."""
        from .resources.consents import Consents

        return Consents(self._caller)

    @lazy_property
    def contact_details(self) -> ContactDetails:
        """The operations of ``client.contact_details``."""
        from .resources.contact_details import ContactDetails

        return ContactDetails(self._caller)

    @lazy_property
    def cp_models(self) -> CpModels:
        """The operations of ``client.cp_models``."""
        from .resources.cp_models import CpModels

        return CpModels(self._caller)

    @lazy_property
    def cp_vendors(self) -> CpVendors:
        """The operations of ``client.cp_vendors``."""
        from .resources.cp_vendors import CpVendors

        return CpVendors(self._caller)

    @lazy_property
    def currencies(self) -> Currencies:
        """The operations of ``client.currencies``."""
        from .resources.currencies import Currencies

        return Currencies(self._caller)

    @lazy_property
    def currency_rates(self) -> CurrencyRates:
        """The operations of ``client.currency_rates``."""
        from .resources.currency_rates import CurrencyRates

        return CurrencyRates(self._caller)

    @lazy_property
    def custom_fees(self) -> CustomFees:
        """The operations of ``client.custom_fees``."""
        from .resources.custom_fees import CustomFees

        return CustomFees(self._caller)

    @lazy_property
    def downtime_period_notices(self) -> DowntimePeriodNotices:
        """The operations of ``client.downtime_period_notices``."""
        from .resources.downtime_period_notices import DowntimePeriodNotices

        return DowntimePeriodNotices(self._caller)

    @lazy_property
    def electricity_meters(self) -> ElectricityMeters:
        """The operations of ``client.electricity_meters``."""
        from .resources.electricity_meters import ElectricityMeters

        return ElectricityMeters(self._caller)

    @lazy_property
    def electricity_rates(self) -> ElectricityRates:
        """The operations of ``client.electricity_rates``."""
        from .resources.electricity_rates import ElectricityRates

        return ElectricityRates(self._caller)

    @lazy_property
    def evse_downtime_periods(self) -> EvseDowntimePeriods:
        """The operations of ``client.evse_downtime_periods``."""
        from .resources.evse_downtime_periods import EvseDowntimePeriods

        return EvseDowntimePeriods(self._caller)

    @lazy_property
    def evses(self) -> Evses:
        """The operations of ``client.evses``."""
        from .resources.evses import Evses

        return Evses(self._caller)

    @lazy_property
    def faqs(self) -> Faqs:
        """The operations of ``client.faqs``."""
        from .resources.faqs import Faqs

        return Faqs(self._caller)

    @lazy_property
    def firmware_versions(self) -> FirmwareVersions:
        """The operations of ``client.firmware_versions``."""
        from .resources.firmware_versions import FirmwareVersions

        return FirmwareVersions(self._caller)

    @lazy_property
    def flexibility_activation_requests(self) -> FlexibilityActivationRequests:
        """The operations of ``client.flexibility_activation_requests``."""
        from .resources.flexibility_activation_requests import FlexibilityActivationRequests

        return FlexibilityActivationRequests(self._caller)

    @lazy_property
    def flexibility_assets(self) -> FlexibilityAssets:
        """The operations of ``client.flexibility_assets``."""
        from .resources.flexibility_assets import FlexibilityAssets

        return FlexibilityAssets(self._caller)

    @lazy_property
    def id_tags(self) -> IdTags:
        """The operations of ``client.id_tags``."""
        from .resources.id_tags import IdTags

        return IdTags(self._caller)

    @lazy_property
    def installer_jobs(self) -> InstallerJobs:
        """The operations of ``client.installer_jobs``."""
        from .resources.installer_jobs import InstallerJobs

        return InstallerJobs(self._caller)

    @lazy_property
    def invoices(self) -> Invoices:
        """The operations of ``client.invoices``."""
        from .resources.invoices import Invoices

        return Invoices(self._caller)

    @lazy_property
    def locations(self) -> Locations:
        """The operations of ``client.locations``."""
        from .resources.locations import Locations

        return Locations(self._caller)

    @lazy_property
    def notifications(self) -> Notifications:
        """The operations of ``client.notifications``."""
        from .resources.notifications import Notifications

        return Notifications(self._caller)

    @lazy_property
    def parking_spaces(self) -> ParkingSpaces:
        """The operations of ``client.parking_spaces``."""
        from .resources.parking_spaces import ParkingSpaces

        return ParkingSpaces(self._caller)

    @lazy_property
    def partner_contracts(self) -> PartnerContracts:
        """The operations of ``client.partner_contracts``."""
        from .resources.partner_contracts import PartnerContracts

        return PartnerContracts(self._caller)

    @lazy_property
    def partner_expenses(self) -> PartnerExpenses:
        """The operations of ``client.partner_expenses``."""
        from .resources.partner_expenses import PartnerExpenses

        return PartnerExpenses(self._caller)

    @lazy_property
    def partner_invites(self) -> PartnerInvites:
        """The operations of ``client.partner_invites``."""
        from .resources.partner_invites import PartnerInvites

        return PartnerInvites(self._caller)

    @lazy_property
    def partner_revenues(self) -> PartnerRevenues:
        """The operations of ``client.partner_revenues``."""
        from .resources.partner_revenues import PartnerRevenues

        return PartnerRevenues(self._caller)

    @lazy_property
    def partner_settlement_reports(self) -> PartnerSettlementReports:
        """The operations of ``client.partner_settlement_reports``."""
        from .resources.partner_settlement_reports import PartnerSettlementReports

        return PartnerSettlementReports(self._caller)

    @lazy_property
    def partners(self) -> Partners:
        """The operations of ``client.partners``."""
        from .resources.partners import Partners

        return Partners(self._caller)

    @lazy_property
    def payment_terminals(self) -> PaymentTerminals:
        """The operations of ``client.payment_terminals``."""
        from .resources.payment_terminals import PaymentTerminals

        return PaymentTerminals(self._caller)

    @lazy_property
    def provisioning_certificates(self) -> ProvisioningCertificates:
        """The operations of ``client.provisioning_certificates``."""
        from .resources.provisioning_certificates import ProvisioningCertificates

        return ProvisioningCertificates(self._caller)

    @lazy_property
    def receipts(self) -> Receipts:
        """The operations of ``client.receipts``."""
        from .resources.receipts import Receipts

        return Receipts(self._caller)

    @lazy_property
    def reservations(self) -> Reservations:
        """The operations of ``client.reservations``."""
        from .resources.reservations import Reservations

        return Reservations(self._caller)

    @lazy_property
    def rfid_tags(self) -> RfidTags:
        """The operations of ``client.rfid_tags``."""
        from .resources.rfid_tags import RfidTags

        return RfidTags(self._caller)

    @lazy_property
    def roaming_connections(self) -> RoamingConnections:
        """The operations of ``client.roaming_connections``."""
        from .resources.roaming_connections import RoamingConnections

        return RoamingConnections(self._caller)

    @lazy_property
    def roaming_operators(self) -> RoamingOperators:
        """The operations of ``client.roaming_operators``."""
        from .resources.roaming_operators import RoamingOperators

        return RoamingOperators(self._caller)

    @lazy_property
    def roaming_platforms(self) -> RoamingPlatforms:
        """The operations of ``client.roaming_platforms``."""
        from .resources.roaming_platforms import RoamingPlatforms

        return RoamingPlatforms(self._caller)

    @lazy_property
    def roaming_providers(self) -> RoamingProviders:
        """The operations of ``client.roaming_providers``."""
        from .resources.roaming_providers import RoamingProviders

        return RoamingProviders(self._caller)

    @lazy_property
    def roaming_tariffs(self) -> RoamingTariffs:
        """The operations of ``client.roaming_tariffs``."""
        from .resources.roaming_tariffs import RoamingTariffs

        return RoamingTariffs(self._caller)

    @lazy_property
    def security_events(self) -> SecurityEvents:
        """The operations of ``client.security_events``."""
        from .resources.security_events import SecurityEvents

        return SecurityEvents(self._caller)

    @lazy_property
    def security_events_log(self) -> SecurityEventsLog:
        """The operations of ``client.security_events_log``."""
        from .resources.security_events_log import SecurityEventsLog

        return SecurityEventsLog(self._caller)

    @lazy_property
    def sessions(self) -> Sessions:
        """The operations of ``client.sessions``."""
        from .resources.sessions import Sessions

        return Sessions(self._caller)

    @lazy_property
    def settings(self) -> Settings:
        """The operations of ``client.settings``."""
        from .resources.settings import Settings

        return Settings(self._caller)

    @lazy_property
    def sub_operators(self) -> SubOperators:
        """The operations of ``client.sub_operators``."""
        from .resources.sub_operators import SubOperators

        return SubOperators(self._caller)

    @lazy_property
    def subscription_plans(self) -> SubscriptionPlans:
        """The operations of ``client.subscription_plans``."""
        from .resources.subscription_plans import SubscriptionPlans

        return SubscriptionPlans(self._caller)

    @lazy_property
    def subscriptions(self) -> Subscriptions:
        """The operations of ``client.subscriptions``."""
        from .resources.subscriptions import Subscriptions

        return Subscriptions(self._caller)

    @lazy_property
    def tariff_groups(self) -> TariffGroups:
        """The operations of ``client.tariff_groups``."""
        from .resources.tariff_groups import TariffGroups

        return TariffGroups(self._caller)

    @lazy_property
    def tariff_snapshots(self) -> TariffSnapshots:
        """The operations of ``client.tariff_snapshots``."""
        from .resources.tariff_snapshots import TariffSnapshots

        return TariffSnapshots(self._caller)

    @lazy_property
    def tariffs(self) -> Tariffs:
        """The operations of ``client.tariffs``."""
        from .resources.tariffs import Tariffs

        return Tariffs(self._caller)

    @lazy_property
    def tax_identification_numbers(self) -> TaxIdentificationNumbers:
        """The operations of ``client.tax_identification_numbers``."""
        from .resources.tax_identification_numbers import TaxIdentificationNumbers

        return TaxIdentificationNumbers(self._caller)

    @lazy_property
    def taxes(self) -> Taxes:
        """The operations of ``client.taxes``."""
        from .resources.taxes import Taxes

        return Taxes(self._caller)

    @lazy_property
    def templates(self) -> Templates:
        """The operations of ``client.templates``."""
        from .resources.templates import Templates

        return Templates(self._caller)

    @lazy_property
    def terms_and_policies(self) -> TermsAndPolicies:
        """The operations of ``client.terms_and_policies``."""
        from .resources.terms_and_policies import TermsAndPolicies

        return TermsAndPolicies(self._caller)

    @lazy_property
    def top_up_packages(self) -> TopUpPackages:
        """The operations of ``client.top_up_packages``."""
        from .resources.top_up_packages import TopUpPackages

        return TopUpPackages(self._caller)

    @lazy_property
    def transactions(self) -> Transactions:
        """The operations of ``client.transactions``."""
        from .resources.transactions import Transactions

        return Transactions(self._caller)

    @lazy_property
    def user_groups(self) -> UserGroups:
        """The operations of ``client.user_groups``."""
        from .resources.user_groups import UserGroups

        return UserGroups(self._caller)

    @lazy_property
    def users(self) -> Users:
        """The operations of ``client.users``."""
        from .resources.users import Users

        return Users(self._caller)

    @lazy_property
    def utilities(self) -> Utilities:
        """The operations of ``client.utilities``."""
        from .resources.utilities import Utilities

        return Utilities(self._caller)

    @lazy_property
    def vendor_error_codes(self) -> VendorErrorCodes:
        """The operations of ``client.vendor_error_codes``."""
        from .resources.vendor_error_codes import VendorErrorCodes

        return VendorErrorCodes(self._caller)

    @lazy_property
    def vouchers(self) -> Vouchers:
        """The operations of ``client.vouchers``."""
        from .resources.vouchers import Vouchers

        return Vouchers(self._caller)
