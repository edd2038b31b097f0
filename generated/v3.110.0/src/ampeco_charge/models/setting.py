"""The model ``Setting`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class Setting(Model):
    """``data`` in what ``client.settings.get`` gives."""

    base_currency: Annotated[SettingBaseCurrency | None, Field(alias="baseCurrency")] = None
    default_tax: Annotated[SettingDefaultTax | None, Field(alias="defaultTax")] = None
    reservations: SettingReservations | None = None


class SettingBaseCurrency(Model):
    """``data.baseCurrency`` in what ``client.settings.get`` gives."""

    id: int
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class SettingDefaultTax(Model):
    """``data.defaultTax`` in what ``client.settings.get`` gives."""

    id: int
    enable_multi_tax_support: Annotated[bool | None, Field(alias="enableMultiTaxSupport")] = None
    tax_information_not_in_invoices_and_receipts: Annotated[
        bool | None,
        Field(alias="taxInformationNotInInvoicesAndReceipts"),
    ] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class SettingReservations(Model):
    """``data.reservations`` in what ``client.settings.get`` gives."""

    enable_reservations: Annotated[bool | None, Field(alias="enableReservations")] = None
    reservation_time: Annotated[int | None, Field(alias="reservationTime")] = None
    expiry_notification: Annotated[int | None, Field(alias="expiryNotification")] = None
    max_reservations_per_day_per_user: Annotated[
        int | None,
        Field(alias="maxReservationsPerDayPerUser"),
    ] = None
    cooldown_time_between_reservations: Annotated[
        int | None,
        Field(alias="cooldownTimeBetweenReservations"),
    ] = None
    enable_reservations_queue: Annotated[bool | None, Field(alias="enableReservationsQueue")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
