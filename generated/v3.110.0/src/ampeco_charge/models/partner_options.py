"""The model ``PartnerOptions``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PartnerOptions(Model):
    """``options`` in the body of ``client.partners.update``."""

    create_users: Annotated[bool | None, Field(alias="createUsers")] = None
    add_user_balance: Annotated[bool | None, Field(alias="addUserBalance")] = None
    supplier_on_receipts: Annotated[bool | None, Field(alias="supplierOnReceipts")] = None
    allow_to_control_tariffs: Annotated[bool | None, Field(alias="allowToControlTariffs")] = None
    allow_to_control_tariff_groups: Annotated[
        bool | None,
        Field(alias="allowToControlTariffGroups"),
    ] = None
