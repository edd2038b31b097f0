"""The model ``PartnerContractAccessAndPermissions``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PartnerContractAccessAndPermissions(Model):
    """``accessAndPermissions`` in the body of ``client.partner_contracts.create``."""

    sessions_remote_control: Annotated[bool | None, Field(alias="sessionsRemoteControl")] = None
    start_reservation: Annotated[bool | None, Field(alias="startReservation")] = None
    stop_reservation: Annotated[bool | None, Field(alias="stopReservation")] = None
    reset_charge_point: Annotated[bool | None, Field(alias="resetChargePoint")] = None
    firmware_update: Annotated[bool | None, Field(alias="firmwareUpdate")] = None
