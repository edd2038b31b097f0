"""The model ``TariffSnapshot``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import TariffType
from .partner_reference import PartnerReference
from .tariff_display import TariffDisplay
from .tariff_read_pricing import TariffReadPricing
from .tariff_restrictions import TariffRestrictions
from .tariff_stop_session import TariffStopSession


class TariffSnapshot(Model):
    """``data`` in what ``client.tariff_snapshots.get`` gives."""

    id: int
    name: str
    type: TariffType | UnknownString
    description: dict[str, str | None] | None = None
    additional_information: Annotated[
        dict[str, str | None] | None,
        Field(alias="additionalInformation"),
    ] = None
    learn_more_url: Annotated[dict[str, str | None] | None, Field(alias="learnMoreUrl")] = None
    day_tariff_start: Annotated[str | None, Field(alias="dayTariffStart")] = None
    night_tariff_start: Annotated[str | None, Field(alias="nightTariffStart")] = None
    pricing: TariffReadPricing | None = None
    currency: str | None = None
    stop_session: Annotated[TariffStopSession | None, Field(alias="stopSession")] = None
    restrictions: TariffRestrictions | None = None
    partner: PartnerReference | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    display: TariffDisplay | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    tariff_id: Annotated[int, Field(alias="tariffId")]
