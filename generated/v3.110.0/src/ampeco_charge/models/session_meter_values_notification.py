"""The model ``SessionMeterValuesNotification`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime


class SessionMeterValuesNotification(Model):
    """The event ``SessionMeterValuesNotification`` of ``client.notifications.create``."""

    notification: Literal["SessionMeterValuesNotification"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int, Field(alias="evseId")]
    session_id: Annotated[int, Field(alias="sessionId")]
    external_session_id: Annotated[str | None, Field(alias="externalSessionId")] = None
    meter_values: Annotated[
        list[SessionMeterValuesNotificationMeterValue] | None,
        Field(alias="meterValues"),
    ] = None


SessionMeterValuesNotificationMeasurand = TypeAliasType(
    "SessionMeterValuesNotificationMeasurand",
    Literal[
        "Energy Consumed",
        "Energy Active Import Register",
        "State Of Charge",
        "Current Import",
        "Current Offered",
        "Voltage",
        "Power Active Import",
        "Temperature",
        "Power Offered",
    ],
)
"""``meterValues[].measurand`` in the event ``SessionMeterValuesNotification`` of
``client.notifications.create``.
"""


class SessionMeterValuesNotificationMeterValue(Model):
    """``meterValues[]`` in the event ``SessionMeterValuesNotification`` of
    ``client.notifications.create``.
    """

    timestamp: UtcDateTime | None = None
    measurand: SessionMeterValuesNotificationMeasurand | UnknownString | None = None
    value: float | None = None
    unit: SessionMeterValuesNotificationUnit | UnknownString | None = None


SessionMeterValuesNotificationUnit = TypeAliasType(
    "SessionMeterValuesNotificationUnit",
    Literal["Wh", "A", "V", "Percent", "Celsius"],
)
"""``meterValues[].unit`` in the event ``SessionMeterValuesNotification`` of
``client.notifications.create``.
"""
