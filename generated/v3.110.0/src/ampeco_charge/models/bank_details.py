"""The model ``BankDetails``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class BankDetails(Model):
    """``bankDetails`` in the body of ``client.partners.update``."""

    bank_iban: Annotated[str | None, Field(alias="bankIban")] = None
    bank_name: Annotated[str | None, Field(alias="bankName")] = None
    bank_address: Annotated[str | None, Field(alias="bankAddress")] = None
    bank_code: Annotated[str | None, Field(alias="bankCode")] = None
    bank_account_number: Annotated[str | None, Field(alias="bankAccountNumber")] = None
    bank_account_type: Annotated[str | None, Field(alias="bankAccountType")] = None
