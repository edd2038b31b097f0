"""Models of booking requests."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import (
    AuthorizedToken,
    ChargePointEvseConnectorType,
    CurrentType,
    CursorLinks,
    CursorMeta,
)


class BookingRequestCancelBooking(Model):
    """``<cancel>`` in the body of ``client.booking_requests.create``."""

    type: Literal["cancel"]
    booking_id: Annotated[int, Field(alias="bookingId")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class BookingRequestCancelBookingRequest(Model):
    """``data<cancel>`` in what ``client.booking_requests.get`` gives."""

    id: int
    type: Literal["cancel"]
    status: BookingRequestStatus | UnknownString
    rejection_reason: Annotated[str | None, Field(alias="rejectionReason")] = None
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    booking_id: Annotated[int, Field(alias="bookingId")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class BookingRequestCreateBookingRequestInput(Model):
    """``<create>`` in the body of ``client.booking_requests.create``."""

    type: Literal["create"]
    user_id: Annotated[int, Field(alias="userId")]
    location_id: Annotated[int, Field(alias="locationId")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    start_at: Annotated[UtcDateTime, Field(alias="startAt")]
    end_at: Annotated[UtcDateTime, Field(alias="endAt")]
    evse_id: Annotated[int | None, Field(alias="evseId")] = None
    evse_criteria: Annotated[BookingRequestEvseCriteria | None, Field(alias="evseCriteria")] = None
    parking_space_criteria: Annotated[
        BookingRequestParkingSpaceCriteria | None,
        Field(alias="parkingSpaceCriteria"),
    ] = None
    authorized_token_ids: Annotated[list[int] | None, Field(alias="authorizedTokenIds")] = None


class BookingRequestCreateBookingRequestResponse(Model):
    """``data<create>`` in what ``client.booking_requests.get`` gives."""

    id: int
    type: Literal["create"]
    status: BookingRequestStatus | UnknownString
    rejection_reason: Annotated[str | None, Field(alias="rejectionReason")] = None
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    user_id: Annotated[int, Field(alias="userId")]
    location_id: Annotated[int, Field(alias="locationId")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    start_at: Annotated[UtcDateTime, Field(alias="startAt")]
    end_at: Annotated[UtcDateTime, Field(alias="endAt")]
    evse_id: Annotated[int | None, Field(alias="evseId")] = None
    evse_criteria: Annotated[BookingRequestEvseCriteria | None, Field(alias="evseCriteria")] = None
    parking_space_criteria: Annotated[
        BookingRequestParkingSpaceCriteria | None,
        Field(alias="parkingSpaceCriteria"),
    ] = None
    authorized_tokens: Annotated[
        list[AuthorizedToken] | None,
        Field(alias="authorizedTokens"),
    ] = None
    booking_id: Annotated[int | None, Field(alias="bookingId")] = None


class BookingRequestEvseCriteria(Model):
    """``<create>.evseCriteria`` in the body of ``client.booking_requests.create``."""

    current_type: Annotated[CurrentType | UnknownString | None, Field(alias="currentType")] = None
    min_power: Annotated[float | None, Field(alias="minPower")] = None
    max_power: Annotated[float | None, Field(alias="maxPower")] = None
    connector_type: Annotated[
        ChargePointEvseConnectorType | UnknownString | None,
        Field(alias="connectorType"),
    ] = None


class BookingRequestFilter(Model):
    """The argument ``filter`` of ``client.booking_requests.list``."""

    status: BookingRequestStatus | UnknownString | None = None
    user_id: Annotated[int | None, Field(alias="userId")] = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    start_after: Annotated[UtcDateTime | None, Field(alias="startAfter")] = None
    start_before: Annotated[UtcDateTime | None, Field(alias="startBefore")] = None
    end_after: Annotated[UtcDateTime | None, Field(alias="endAfter")] = None
    end_before: Annotated[UtcDateTime | None, Field(alias="endBefore")] = None
    created_after: Annotated[UtcDateTime | None, Field(alias="createdAfter")] = None
    created_before: Annotated[UtcDateTime | None, Field(alias="createdBefore")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class BookingRequestPage(Model):
    """What ``client.booking_requests.list`` gives."""

    data: (
        list[
            BookingRequestCreateBookingRequestResponse
            | BookingRequestUpdateBookingRequestResponse
            | BookingRequestCancelBookingRequest
            | UnknownObject
        ]
        | None
    ) = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


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


BookingRequestStatus = TypeAliasType(
    "BookingRequestStatus",
    Literal["pending", "approved", "rejected"],
)
"""``status`` in the argument ``filter`` of ``client.booking_requests.list``."""


class BookingRequestUpdateBookingRequestInput(Model):
    """``<update>`` in the body of ``client.booking_requests.create``."""

    type: Literal["update"]
    booking_id: Annotated[int, Field(alias="bookingId")]
    user_id: Annotated[int | None, Field(alias="userId")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    start_at: Annotated[UtcDateTime | None, Field(alias="startAt")] = None
    end_at: Annotated[UtcDateTime | None, Field(alias="endAt")] = None
    authorized_token_ids: Annotated[list[int] | None, Field(alias="authorizedTokenIds")] = None


class BookingRequestUpdateBookingRequestResponse(Model):
    """``data<update>`` in what ``client.booking_requests.get`` gives."""

    id: int
    type: Literal["update"]
    status: BookingRequestStatus | UnknownString
    rejection_reason: Annotated[str | None, Field(alias="rejectionReason")] = None
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    booking_id: Annotated[int, Field(alias="bookingId")]
    user_id: Annotated[int | None, Field(alias="userId")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    start_at: Annotated[UtcDateTime | None, Field(alias="startAt")] = None
    end_at: Annotated[UtcDateTime | None, Field(alias="endAt")] = None
    authorized_tokens: Annotated[
        list[AuthorizedToken] | None,
        Field(alias="authorizedTokens"),
    ] = None


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
