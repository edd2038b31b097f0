"""How a server of the AMPECO.CHARGE Public API is made: a class for each namespace of the client.

Implement what the server has of them, and give it to `create_app`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .. import __version__
from .._api import ENVELOPE, SERVER_EXTRA, TITLE
from .._runtime.extras import require

if TYPE_CHECKING:
    from fastapi import FastAPI

    from .._runtime.server.authentication import Authenticate, Credentials
    from .._runtime.server.calls import Call
    from .._runtime.server.messages import HTTPError
    from .._runtime.server.responses import Response
    from .._runtime.server.services import Service, current_call
    from .authorizations import Authorizations
    from .booking_requests import BookingRequests
    from .bookings import Bookings
    from .cdrs import Cdrs
    from .charge_point_downtime_periods import ChargePointDowntimePeriods
    from .charge_point_models import ChargePointModels
    from .charge_point_vendors import ChargePointVendors
    from .charge_points import ChargePoints
    from .circuits import Circuits
    from .configuration_templates import ConfigurationTemplates
    from .consents import Consents
    from .contact_details import ContactDetails
    from .cp_models import CpModels
    from .cp_vendors import CpVendors
    from .currencies import Currencies
    from .currency_rates import CurrencyRates
    from .custom_fees import CustomFees
    from .downtime_period_notices import DowntimePeriodNotices
    from .electricity_meters import ElectricityMeters
    from .electricity_rates import ElectricityRates
    from .evse_downtime_periods import EvseDowntimePeriods
    from .evses import Evses
    from .faqs import Faqs
    from .firmware_versions import FirmwareVersions
    from .flexibility_activation_requests import FlexibilityActivationRequests
    from .flexibility_assets import FlexibilityAssets
    from .id_tags import IdTags
    from .installer_jobs import InstallerJobs
    from .invoices import Invoices
    from .locations import Locations
    from .notifications import Notifications
    from .parking_spaces import ParkingSpaces
    from .partner_contracts import PartnerContracts
    from .partner_expenses import PartnerExpenses
    from .partner_invites import PartnerInvites
    from .partner_revenues import PartnerRevenues
    from .partner_settlement_reports import PartnerSettlementReports
    from .partners import Partners
    from .payment_terminals import PaymentTerminals
    from .provisioning_certificates import ProvisioningCertificates
    from .receipts import Receipts
    from .reservations import Reservations
    from .rfid_tags import RfidTags
    from .roaming_connections import RoamingConnections
    from .roaming_operators import RoamingOperators
    from .roaming_platforms import RoamingPlatforms
    from .roaming_providers import RoamingProviders
    from .roaming_tariffs import RoamingTariffs
    from .security_events import SecurityEvents
    from .security_events_log import SecurityEventsLog
    from .sessions import Sessions
    from .settings import Settings
    from .sub_operators import SubOperators
    from .subscription_plans import SubscriptionPlans
    from .subscriptions import Subscriptions
    from .tariff_groups import TariffGroups
    from .tariff_snapshots import TariffSnapshots
    from .tariffs import Tariffs
    from .tax_identification_numbers import TaxIdentificationNumbers
    from .taxes import Taxes
    from .templates import Templates
    from .terms_and_policies import TermsAndPolicies
    from .top_up_packages import TopUpPackages
    from .transactions import Transactions
    from .user_groups import UserGroups
    from .users import Users
    from .utilities import Utilities
    from .vendor_error_codes import VendorErrorCodes
    from .vouchers import Vouchers

# The module of each name, and what it is called there.
_EXPORTS = {
    "Authenticate": (".._runtime.server.authentication", "Authenticate"),
    "Call": (".._runtime.server.calls", "Call"),
    "Credentials": (".._runtime.server.authentication", "Credentials"),
    "HTTPError": (".._runtime.server.messages", "HTTPError"),
    "Response": (".._runtime.server.responses", "Response"),
    "Service": (".._runtime.server.services", "Service"),
    "current_call": (".._runtime.server.services", "current_call"),
    "Authorizations": (".authorizations", "Authorizations"),
    "BookingRequests": (".booking_requests", "BookingRequests"),
    "Bookings": (".bookings", "Bookings"),
    "Cdrs": (".cdrs", "Cdrs"),
    "ChargePointDowntimePeriods": (".charge_point_downtime_periods", "ChargePointDowntimePeriods"),
    "ChargePointModels": (".charge_point_models", "ChargePointModels"),
    "ChargePointVendors": (".charge_point_vendors", "ChargePointVendors"),
    "ChargePoints": (".charge_points", "ChargePoints"),
    "Circuits": (".circuits", "Circuits"),
    "ConfigurationTemplates": (".configuration_templates", "ConfigurationTemplates"),
    "Consents": (".consents", "Consents"),
    "ContactDetails": (".contact_details", "ContactDetails"),
    "CpModels": (".cp_models", "CpModels"),
    "CpVendors": (".cp_vendors", "CpVendors"),
    "Currencies": (".currencies", "Currencies"),
    "CurrencyRates": (".currency_rates", "CurrencyRates"),
    "CustomFees": (".custom_fees", "CustomFees"),
    "DowntimePeriodNotices": (".downtime_period_notices", "DowntimePeriodNotices"),
    "ElectricityMeters": (".electricity_meters", "ElectricityMeters"),
    "ElectricityRates": (".electricity_rates", "ElectricityRates"),
    "EvseDowntimePeriods": (".evse_downtime_periods", "EvseDowntimePeriods"),
    "Evses": (".evses", "Evses"),
    "Faqs": (".faqs", "Faqs"),
    "FirmwareVersions": (".firmware_versions", "FirmwareVersions"),
    "FlexibilityActivationRequests": (
        ".flexibility_activation_requests",
        "FlexibilityActivationRequests",
    ),
    "FlexibilityAssets": (".flexibility_assets", "FlexibilityAssets"),
    "IdTags": (".id_tags", "IdTags"),
    "InstallerJobs": (".installer_jobs", "InstallerJobs"),
    "Invoices": (".invoices", "Invoices"),
    "Locations": (".locations", "Locations"),
    "Notifications": (".notifications", "Notifications"),
    "ParkingSpaces": (".parking_spaces", "ParkingSpaces"),
    "PartnerContracts": (".partner_contracts", "PartnerContracts"),
    "PartnerExpenses": (".partner_expenses", "PartnerExpenses"),
    "PartnerInvites": (".partner_invites", "PartnerInvites"),
    "PartnerRevenues": (".partner_revenues", "PartnerRevenues"),
    "PartnerSettlementReports": (".partner_settlement_reports", "PartnerSettlementReports"),
    "Partners": (".partners", "Partners"),
    "PaymentTerminals": (".payment_terminals", "PaymentTerminals"),
    "ProvisioningCertificates": (".provisioning_certificates", "ProvisioningCertificates"),
    "Receipts": (".receipts", "Receipts"),
    "Reservations": (".reservations", "Reservations"),
    "RfidTags": (".rfid_tags", "RfidTags"),
    "RoamingConnections": (".roaming_connections", "RoamingConnections"),
    "RoamingOperators": (".roaming_operators", "RoamingOperators"),
    "RoamingPlatforms": (".roaming_platforms", "RoamingPlatforms"),
    "RoamingProviders": (".roaming_providers", "RoamingProviders"),
    "RoamingTariffs": (".roaming_tariffs", "RoamingTariffs"),
    "SecurityEvents": (".security_events", "SecurityEvents"),
    "SecurityEventsLog": (".security_events_log", "SecurityEventsLog"),
    "Sessions": (".sessions", "Sessions"),
    "Settings": (".settings", "Settings"),
    "SubOperators": (".sub_operators", "SubOperators"),
    "SubscriptionPlans": (".subscription_plans", "SubscriptionPlans"),
    "Subscriptions": (".subscriptions", "Subscriptions"),
    "TariffGroups": (".tariff_groups", "TariffGroups"),
    "TariffSnapshots": (".tariff_snapshots", "TariffSnapshots"),
    "Tariffs": (".tariffs", "Tariffs"),
    "TaxIdentificationNumbers": (".tax_identification_numbers", "TaxIdentificationNumbers"),
    "Taxes": (".taxes", "Taxes"),
    "Templates": (".templates", "Templates"),
    "TermsAndPolicies": (".terms_and_policies", "TermsAndPolicies"),
    "TopUpPackages": (".top_up_packages", "TopUpPackages"),
    "Transactions": (".transactions", "Transactions"),
    "UserGroups": (".user_groups", "UserGroups"),
    "Users": (".users", "Users"),
    "Utilities": (".utilities", "Utilities"),
    "VendorErrorCodes": (".vendor_error_codes", "VendorErrorCodes"),
    "Vouchers": (".vouchers", "Vouchers"),
}
__all__ = [
    "Authenticate",
    "Authorizations",
    "BookingRequests",
    "Bookings",
    "Call",
    "Cdrs",
    "ChargePointDowntimePeriods",
    "ChargePointModels",
    "ChargePoints",
    "ChargePointVendors",
    "Circuits",
    "ConfigurationTemplates",
    "Consents",
    "ContactDetails",
    "CpModels",
    "CpVendors",
    "Credentials",
    "Currencies",
    "CurrencyRates",
    "CustomFees",
    "DowntimePeriodNotices",
    "ElectricityMeters",
    "ElectricityRates",
    "EvseDowntimePeriods",
    "Evses",
    "Faqs",
    "FirmwareVersions",
    "FlexibilityActivationRequests",
    "FlexibilityAssets",
    "HTTPError",
    "IdTags",
    "InstallerJobs",
    "Invoices",
    "Locations",
    "Notifications",
    "ParkingSpaces",
    "PartnerContracts",
    "PartnerExpenses",
    "PartnerInvites",
    "PartnerRevenues",
    "Partners",
    "PartnerSettlementReports",
    "PaymentTerminals",
    "ProvisioningCertificates",
    "Receipts",
    "Reservations",
    "Response",
    "RfidTags",
    "RoamingConnections",
    "RoamingOperators",
    "RoamingPlatforms",
    "RoamingProviders",
    "RoamingTariffs",
    "SecurityEvents",
    "SecurityEventsLog",
    "Service",
    "Sessions",
    "Settings",
    "SubOperators",
    "SubscriptionPlans",
    "Subscriptions",
    "TariffGroups",
    "Tariffs",
    "TariffSnapshots",
    "Taxes",
    "TaxIdentificationNumbers",
    "Templates",
    "TermsAndPolicies",
    "TopUpPackages",
    "Transactions",
    "UserGroups",
    "Users",
    "Utilities",
    "VendorErrorCodes",
    "Vouchers",
    "create_app",
    "current_call",
]


def create_app(
    *services: Service,
    authenticate: Authenticate | None = None,
    max_body: int = 2**24,
    check_responses: bool = False,
    **options: Any,
) -> FastAPI:
    """Return an application that offers what `services` implement, and answers 501 for the rest.

    It is a FastAPI application like others: what is added to it comes before the API.

    Args:
        services: One for each class of this package that the server implements.
        authenticate: Gives the principal of a call for its `Credentials`, or raises `HTTPError`
            with 401 or 403. Needed where the API asks for credentials.
        max_body: The longest request body in bytes.
        check_responses: Answer 500 instead of what is not as described, and log why.
        options: Options of `FastAPI`: `lifespan`, `docs_url`, `root_path`.

    Raises:
        ValueError: Two services implement the same operation, or nothing judges credentials.
        MissingExtraError: FastAPI or something else that it needs is not installed.
    """
    require(SERVER_EXTRA, "fastapi", "jsonschema_rs", "python_multipart")
    from .._runtime.server.app import create_app as create

    return create(
        services,
        package=__name__.rpartition(".")[0],
        envelope=ENVELOPE,
        title=TITLE,
        version=__version__,
        authenticate=authenticate,
        max_body=max_body,
        check_responses=check_responses,
        **options,
    )


# Type checkers read the imports above; with a __getattr__ they would take any name for one.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _EXPORTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, original = _EXPORTS[name]
        value = getattr(import_module(module, __name__), original)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
