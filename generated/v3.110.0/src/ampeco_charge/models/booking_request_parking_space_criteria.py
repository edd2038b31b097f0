"""The model ``BookingRequestParkingSpaceCriteria`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString


class BookingRequestParkingSpaceCriteria(Model):
    """``<create>.parkingSpaceCriteria`` in the body of ``client.booking_requests.create``."""

    vehicle_weight_kg: Annotated[int | None, Field(alias="vehicleWeightKg")] = None
    vehicle_height_cm: Annotated[int | None, Field(alias="vehicleHeightCm")] = None
    vehicle_length_cm: Annotated[int | None, Field(alias="vehicleLengthCm")] = None
    vehicle_width_cm: Annotated[int | None, Field(alias="vehicleWidthCm")] = None
    vehicle_type: Annotated[
        BookingRequestVehicleType | UnknownString | None,
        Field(alias="vehicleType"),
    ] = None
    drive_through_required: Annotated[bool | None, Field(alias="driveThroughRequired")] = None
    refrigeration_outlet_required: Annotated[
        bool | None,
        Field(alias="refrigerationOutletRequired"),
    ] = None
    dangerous_goods_allowed: Annotated[bool | None, Field(alias="dangerousGoodsAllowed")] = None


BookingRequestVehicleType = TypeAliasType(
    "BookingRequestVehicleType",
    Literal[
        "two_and_three_wheel_vehicles_and_quadricycles",
        "passenger_vehicles",
        "passenger_vehicles_with_trailer",
        "light_duty_vans",
        "heavy_duty_tractor_units_without_trailer",
        "heavy_duty_trucks_without_articulation_point",
        "heavy_duty_trucks_with_trailer_attached",
        "buses_or_motor_coaches",
    ],
)
"""``<create>.parkingSpaceCriteria.vehicleType`` in the body of
``client.booking_requests.create``.
"""
