"""What ``client.charge_points`` calls."""

from __future__ import annotations

from typing import Any, Final

from .. import models
from .._runtime.models import UnknownObject
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

AVAILABLE_PERSONAL_SMART_CHARGING_MODES__LIST_V2_0: Final[
    Listing[
        models.AvailableModeUserControlledSchedule
        | models.AvailablePersonalSmartChargingModeOctopusAgile
        | models.AvailablePersonalSmartChargingModeOctopusGo
        | models.AvailablePersonalSmartChargingModeNordpool
        | dict[str, Any],
        list[
            models.AvailableModeUserControlledSchedule
            | models.AvailablePersonalSmartChargingModeOctopusAgile
            | models.AvailablePersonalSmartChargingModeOctopusGo
            | models.AvailablePersonalSmartChargingModeNordpool
            | dict[str, Any]
        ],
    ]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes",
        parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
        responses=(
            Response(
                "200",
                "application/json",
                lambda: list[
                    models.AvailableModeUserControlledSchedule
                    | models.AvailablePersonalSmartChargingModeOctopusAgile
                    | models.AvailablePersonalSmartChargingModeOctopusGo
                    | models.AvailablePersonalSmartChargingModeNordpool
                    | UnknownObject
                ],
                "data",
            ),
        ),
        security=(("bearerAuth",),),
    ),
)
CONFIGURATIONS__GET_V2_0: Final[Operation[models.ChargePointConfiguration]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("key", "path", "simple", explode=False),
    ),
    responses=(
        Response("200", "application/json", lambda: models.ChargePointConfiguration, "data"),
    ),
    security=(("bearerAuth",),),
)
CONFIGURATIONS__LIST_V2_0: Final[
    Listing[models.ChargePointConfiguration, list[models.ChargePointConfiguration]]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/configurations",
        parameters=(
            Parameter("chargePoint", "path", "simple", explode=False),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.ChargePointConfigurationFilter,
            ),
        ),
        responses=(
            Response(
                "200",
                "application/json",
                lambda: list[models.ChargePointConfiguration],
                "data",
            ),
        ),
        security=(("bearerAuth",),),
    ),
)
CONFIGURATIONS__UPDATE_V2_0: Final[Operation[models.ChargePointConfiguration]] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("key", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("200", "application/json", lambda: models.ChargePointConfiguration, "data"),
    ),
    security=(("bearerAuth",),),
)
EVSES__CONNECTORS__CREATE_V2_0: Final[Operation[models.ChargePointEvseConnector]] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("201", "application/json", lambda: models.ChargePointEvseConnector, "data"),
    ),
    security=(("bearerAuth",),),
)
EVSES__CONNECTORS__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
        Parameter("connector", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
EVSES__CONNECTORS__GET_V2_0: Final[Operation[models.ChargePointEvseConnector]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
        Parameter("connector", "path", "simple", explode=False),
    ),
    responses=(
        Response("200", "application/json", lambda: models.ChargePointEvseConnector, "data"),
    ),
    security=(("bearerAuth",),),
)
EVSES__CONNECTORS__LIST_V2_0: Final[
    Listing[models.ChargePointEvseConnector, list[models.ChargePointEvseConnector]]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors",
        parameters=(
            Parameter("chargePoint", "path", "simple", explode=False),
            Parameter("evse", "path", "simple", explode=False),
        ),
        responses=(
            Response(
                "200",
                "application/json",
                lambda: list[models.ChargePointEvseConnector],
                "data",
            ),
        ),
        security=(("bearerAuth",),),
    ),
)
EVSES__CONNECTORS__UPDATE_V2_0: Final[Operation[models.ChargePointEvseConnector]] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
        Parameter("connector", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("200", "application/json", lambda: models.ChargePointEvseConnector, "data"),
    ),
    security=(("bearerAuth",),),
)
EVSES__CREATE_V2_0: Final[Operation[models.ChargePointEvse]] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.ChargePointEvse, "data"),),
    security=(("bearerAuth",),),
)
EVSES__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
EVSES__GET_V2_0: Final[Operation[models.ChargePointEvse]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", lambda: models.ChargePointEvse, "data"),),
    security=(("bearerAuth",),),
)
EVSES__LIST_V2_0: Final[Listing[models.ChargePointEvse, models.ChargePointEvsePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/evses",
        parameters=(
            Parameter("chargePoint", "path", "simple", explode=False),
            Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.ChargePointEvsePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
EVSES__UPDATE_V2_0: Final[Operation[models.ChargePointEvse]] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.ChargePointEvse, "data"),),
    security=(("bearerAuth",),),
)
HARDWARE_STATUS_LOGS__LIST_V2_0: Final[
    Listing[models.ChargePointHardwareStatusLog, models.ChargePointHardwareStatusLogPage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs",
        parameters=(
            Parameter("chargePoint", "path", "simple", explode=False),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.CreatedBetweenFilter,
            ),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(
            Response("200", "application/json", lambda: models.ChargePointHardwareStatusLogPage),
        ),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
LATEST_HARDWARE_STATUS_LOG__GET_V2_0: Final[Operation[models.ChargePointHardwareStatusLog]] = (
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log",
        parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
        responses=(
            Response(
                "200", "application/json", lambda: models.ChargePointHardwareStatusLog, "data"
            ),
        ),
        security=(("bearerAuth",),),
    )
)
LATEST_NETWORK_STATUS_LOG__GET_V2_0: Final[Operation[models.ChargePointNetworkStatusLog]] = (
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log",
        parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
        responses=(
            Response("200", "application/json", lambda: models.ChargePointNetworkStatusLog, "data"),
        ),
        security=(("bearerAuth",),),
    )
)
NETWORK_STATUS_LOGS__LIST_V2_0: Final[
    Listing[models.ChargePointNetworkStatusLog, models.ChargePointNetworkStatusLogPage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs",
        parameters=(
            Parameter("chargePoint", "path", "simple", explode=False),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.CreatedBetweenFilter,
            ),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(
            Response("200", "application/json", lambda: models.ChargePointNetworkStatusLogPage),
        ),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
PERSONAL_SMART_CHARGING_PREFERENCES__CREATE_V2_0: Final[
    Operation[
        models.UserControlledSchedulePreference
        | models.ChargePointPersonalSmartChargingPreferenceSolar
        | models.PersonalSmartChargingPreferenceOctopusAgile
        | models.PersonalSmartChargingPreferenceOctopusGo
        | models.ChargePointPersonalSmartChargingPreferenceNordPool
        | models.PersonalSmartChargingPreferenceElectricityRate
        | models.ChargePointPersonalSmartChargingPreferenceDisabled
        | dict[str, Any]
    ]
] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "201",
            "application/json",
            lambda: models.UserControlledSchedulePreference
            | models.ChargePointPersonalSmartChargingPreferenceSolar
            | models.PersonalSmartChargingPreferenceOctopusAgile
            | models.PersonalSmartChargingPreferenceOctopusGo
            | models.ChargePointPersonalSmartChargingPreferenceNordPool
            | models.PersonalSmartChargingPreferenceElectricityRate
            | models.ChargePointPersonalSmartChargingPreferenceDisabled
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
PERSONAL_SMART_CHARGING_PREFERENCES__GET_V2_0: Final[
    Operation[
        models.UserControlledSchedulePreference
        | models.ChargePointPersonalSmartChargingPreferenceSolar
        | models.PersonalSmartChargingPreferenceOctopusAgile
        | models.PersonalSmartChargingPreferenceOctopusGo
        | models.ChargePointPersonalSmartChargingPreferenceNordPool
        | models.PersonalSmartChargingPreferenceElectricityRate
        | dict[str, Any]
    ]
] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    responses=(
        Response(
            "200",
            "application/json",
            lambda: models.UserControlledSchedulePreference
            | models.ChargePointPersonalSmartChargingPreferenceSolar
            | models.PersonalSmartChargingPreferenceOctopusAgile
            | models.PersonalSmartChargingPreferenceOctopusGo
            | models.ChargePointPersonalSmartChargingPreferenceNordPool
            | models.PersonalSmartChargingPreferenceElectricityRate
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
SHARED_PARTNERS__LIST_V2_0: Final[
    Listing[models.ChargePointSharedPartner, models.ChargePointSharedPartnerPage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners",
        parameters=(
            Parameter("chargePoint", "path", "simple", explode=False),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(
            Response("200", "application/json", lambda: models.ChargePointSharedPartnerPage),
        ),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
SHARED_PARTNERS__REPLACE_V2_0: Final[Operation[None]] = Operation(
    "PUT",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
SHARES__CREATE_V2_0: Final[Operation[models.ChargePointShare]] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shares",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.ChargePointShare, "data"),),
    security=(("bearerAuth",),),
)
SHARES__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("share", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
SHARES__GET_V2_0: Final[Operation[models.ChargePointShare]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("share", "path", "simple", explode=False),
    ),
    responses=(Response("200", "application/json", lambda: models.ChargePointShare, "data"),),
    security=(("bearerAuth",),),
)
SHARES__LIST_V2_0: Final[Listing[models.ChargePointShare, models.ChargePointSharePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/shares",
        parameters=(
            Parameter("chargePoint", "path", "simple", explode=False),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.ChargePointSharePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
SMART_CHARGING__CREATE_V2_0: Final[
    Operation[
        models.ChargePointSmartChargingTod
        | models.ChargePointSmartChargingDynamic
        | models.ChargePointSmartChargingUserSchedule
        | models.ChargePointSmartChargingDisabled
        | dict[str, Any]
    ]
] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "201",
            "application/json",
            lambda: models.ChargePointSmartChargingTod
            | models.ChargePointSmartChargingDynamic
            | models.ChargePointSmartChargingUserSchedule
            | models.ChargePointSmartChargingDisabled
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
STATUS__GET_V1_0: Final[Operation[models.ChargePointStatus]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v1.0/{chargePoint}/status",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.ChargePointStatus, "data"),),
    security=(("bearerAuth",),),
)
CONFIGURATIONS__GET_V1_0: Final[Operation[models.SyncConfigurationNotificationEntry]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("key", "path", "simple", explode=False),
    ),
    responses=(
        Response(
            "200",
            "application/json",
            lambda: models.SyncConfigurationNotificationEntry,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
    deprecated="client.charge_points.configurations.get replaces it",
)
CONFIGURATIONS__LIST_V1_0: Final[
    Listing[
        models.SyncConfigurationNotificationEntry, list[models.SyncConfigurationNotificationEntry]
    ]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-points/v1.0/{chargePoint}/configurations",
        parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
        responses=(
            Response(
                "200",
                "application/json",
                lambda: list[models.SyncConfigurationNotificationEntry],
                "data",
            ),
        ),
        security=(("bearerAuth",),),
        deprecated="client.charge_points.configurations.list replaces it",
    ),
)
CONFIGURATIONS__UPDATE_V1_0: Final[Operation[None]] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("key", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200"),),
    security=(("bearerAuth",),),
    deprecated="client.charge_points.configurations.update replaces it",
)
CHANGE_AVAILABILITY_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/change-availability",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"), Response("204")),
    security=(("bearerAuth",),),
)
CHANGE_OWNER_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/change-owner",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CLEAR_CHARGING_PROFILE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CREATE_V1_0: Final[Operation[models.V1ChargePoint]] = Operation(
    "POST",
    "/public-api/resources/charge-points/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.V1ChargePoint, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.charge_points.create replaces it",
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/charge-points/v1.0/{chargePoint}",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
    deprecated="client.charge_points.delete replaces it",
)
DISCONNECT_V1_0: Final[Operation[models.ChargePointDisconnectResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/disconnect",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202", "application/json", lambda: models.ChargePointDisconnectResult),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.V1ChargePoint]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v1.0/{chargePoint}",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.V1ChargePoint, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.charge_points.get replaces it",
)
GET_DIAGNOSTICS_V1_0: Final[Operation[models.ChargePointGetDiagnosticsResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("202", "application/json", lambda: models.ChargePointGetDiagnosticsResult),
    ),
    security=(("bearerAuth",),),
)
GET_SECURITY_LOG_V1_0: Final[Operation[models.ChargePointGetSecurityLogResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("201", "application/json", lambda: models.ChargePointGetSecurityLogResult, "data"),
    ),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.V1ChargePoint, models.V1ChargePointPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-points/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.V1ChargePointFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.V1ChargePointPage),),
        security=(("bearerAuth",),),
        deprecated="client.charge_points.list replaces it",
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        page="page",
        empty_cursor=True,
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
        last_page=("meta", "last_page"),
    ),
)
MOVE_EVSES_TO_SATELLITE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/move-evses-to-satellite",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
RESERVE_V1_0: Final[Operation[models.ChargePointReserveResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202", "application/json", lambda: models.ChargePointReserveResult),),
    security=(("bearerAuth",),),
)
RESET_V1_0: Final[Operation[models.ChargePointResetResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("type", "path", "simple", explode=False),
    ),
    responses=(Response("202", "application/json", lambda: models.ChargePointResetResult),),
    security=(("bearerAuth",),),
)
RESET_SECURITY_PROFILE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
SEND_DATA_TRANSFER_V1_0: Final[Operation[models.ChargePointSendDataTransferResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("200", "application/json", lambda: models.ChargePointSendDataTransferResult),
    ),
    security=(("bearerAuth",),),
)
SET_CHARGING_PROFILE_V1_0: Final[Operation[models.ChargePointSetChargingProfileResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile/{evseNetworkId}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evseNetworkId", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "202",
            "application/json",
            lambda: models.ChargePointSetChargingProfileResult,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
START_V1_0: Final[Operation[models.ChargePointStartResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/start",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202", "application/json", lambda: models.ChargePointStartResult),),
    security=(("bearerAuth",),),
)
START_FOR_EVSE_V1_0: Final[Operation[models.ChargePointStartForEvseResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202", "application/json", lambda: models.ChargePointStartForEvseResult),),
    security=(("bearerAuth",),),
)
STOP_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("session", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
SYNC_CONFIGURATION_V1_0: Final[Operation[models.ChargePointSyncConfigurationResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(
        Response("202", "application/json", lambda: models.ChargePointSyncConfigurationResult),
    ),
    security=(("bearerAuth",),),
)
TRIGGER_MESSAGE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
UNLOCK_V1_0: Final[Operation[models.ChargePointResetResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
    ),
    responses=(Response("202", "application/json", lambda: models.ChargePointResetResult),),
    security=(("bearerAuth",),),
)
UPDATE_V1_0: Final[Operation[models.V1ChargePoint]] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v1.0/{chargePoint}",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.V1ChargePoint),),
    security=(("bearerAuth",),),
    deprecated="client.charge_points.update replaces it",
)
CHANGE_SHARING_CODE_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CREATE_V2_0: Final[Operation[models.ChargePoint]] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.ChargePoint, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/charge-points/v2.0/{chargePoint}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
DELETE_CERTIFICATE_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.ChargePoint]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", lambda: models.ChargePoint, "data"),),
    security=(("bearerAuth",),),
)
INSTALL_CERTIFICATE_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.ChargePoint, models.ChargePointPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.ChargePointFilter,
            ),
            Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.ChargePointPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
SET_CONFIGURATION_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
SET_SECURITY_PROFILE_V2_0: Final[Operation[models.ChargePointResetResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202", "application/json", lambda: models.ChargePointResetResult),),
    security=(("bearerAuth",),),
)
SYNC_CERTIFICATES_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
UPDATE_V2_0: Final[Operation[models.ChargePoint]] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v2.0/{chargePoint}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.ChargePoint, "data"),),
    security=(("bearerAuth",),),
)
UPDATE_FIRMWARE_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
