"""The operations of ``client.charge_points``."""

from __future__ import annotations

import builtins
import datetime
from typing import Any, Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.models import UnknownObject
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_AVAILABLE_PERSONAL_SMART_CHARGING_MODES__LIST_V2_0: Final[
    Operation[
        builtins.list[
            models.AvailableModeUserControlledSchedule
            | models.AvailablePersonalSmartChargingModeOctopusAgile
            | models.AvailablePersonalSmartChargingModeOctopusGo
            | models.AvailablePersonalSmartChargingModeNordpool
            | dict[str, Any]
        ]
    ]
] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    responses=(
        Response(
            "200",
            "application/json",
            builtins.list[
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
)
_CONFIGURATIONS__GET_V2_0: Final[Operation[models.ChargePointConfiguration]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("key", "path", "simple", explode=False),
    ),
    responses=(Response("200", "application/json", models.ChargePointConfiguration, "data"),),
    security=(("bearerAuth",),),
)
_CONFIGURATIONS__LIST_V2_0: Final[Operation[builtins.list[models.ChargePointConfiguration]]] = (
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/configurations",
        parameters=(
            Parameter("chargePoint", "path", "simple", explode=False),
            Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        ),
        responses=(
            Response(
                "200", "application/json", builtins.list[models.ChargePointConfiguration], "data"
            ),
        ),
        security=(("bearerAuth",),),
    )
)
_CONFIGURATIONS__UPDATE_V2_0: Final[Operation[models.ChargePointConfiguration]] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("key", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ChargePointConfiguration, "data"),),
    security=(("bearerAuth",),),
)
_EVSES__CONNECTORS__CREATE_V2_0: Final[Operation[models.ChargePointEvseConnector]] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.ChargePointEvseConnector, "data"),),
    security=(("bearerAuth",),),
)
_EVSES__CONNECTORS__DELETE_V2_0: Final[Operation[None]] = Operation(
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
_EVSES__CONNECTORS__GET_V2_0: Final[Operation[models.ChargePointEvseConnector]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
        Parameter("connector", "path", "simple", explode=False),
    ),
    responses=(Response("200", "application/json", models.ChargePointEvseConnector, "data"),),
    security=(("bearerAuth",),),
)
_EVSES__CONNECTORS__LIST_V2_0: Final[Operation[builtins.list[models.ChargePointEvseConnector]]] = (
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors",
        parameters=(
            Parameter("chargePoint", "path", "simple", explode=False),
            Parameter("evse", "path", "simple", explode=False),
        ),
        responses=(
            Response(
                "200", "application/json", builtins.list[models.ChargePointEvseConnector], "data"
            ),
        ),
        security=(("bearerAuth",),),
    )
)
_EVSES__CONNECTORS__UPDATE_V2_0: Final[Operation[models.ChargePointEvseConnector]] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
        Parameter("connector", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ChargePointEvseConnector, "data"),),
    security=(("bearerAuth",),),
)
_EVSES__CREATE_V2_0: Final[Operation[models.ChargePointEvse]] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.ChargePointEvse, "data"),),
    security=(("bearerAuth",),),
)
_EVSES__DELETE_V2_0: Final[Operation[None]] = Operation(
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
_EVSES__GET_V2_0: Final[Operation[models.ChargePointEvse]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.ChargePointEvse, "data"),),
    security=(("bearerAuth",),),
)
_EVSES__LIST_V2_0: Final[Operation[models.ChargePointEvsePage]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.ChargePointEvsePage),),
    security=(("bearerAuth",),),
)
_EVSES__UPDATE_V2_0: Final[Operation[models.ChargePointEvse]] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ChargePointEvse, "data"),),
    security=(("bearerAuth",),),
)
_HARDWARE_STATUS_LOGS__LIST_V2_0: Final[Operation[models.ChargePointHardwareStatusLogPage]] = (
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs",
        parameters=(
            Parameter("chargePoint", "path", "simple", explode=False),
            Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", models.ChargePointHardwareStatusLogPage),),
        security=(("bearerAuth",),),
    )
)
_LATEST_HARDWARE_STATUS_LOG__GET_V2_0: Final[Operation[models.ChargePointHardwareStatusLog]] = (
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log",
        parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
        responses=(
            Response("200", "application/json", models.ChargePointHardwareStatusLog, "data"),
        ),
        security=(("bearerAuth",),),
    )
)
_LATEST_NETWORK_STATUS_LOG__GET_V2_0: Final[Operation[models.ChargePointNetworkStatusLog]] = (
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log",
        parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
        responses=(
            Response("200", "application/json", models.ChargePointNetworkStatusLog, "data"),
        ),
        security=(("bearerAuth",),),
    )
)
_NETWORK_STATUS_LOGS__LIST_V2_0: Final[Operation[models.ChargePointNetworkStatusLogPage]] = (
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs",
        parameters=(
            Parameter("chargePoint", "path", "simple", explode=False),
            Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", models.ChargePointNetworkStatusLogPage),),
        security=(("bearerAuth",),),
    )
)
_PERSONAL_SMART_CHARGING_PREFERENCES__CREATE_V2_0: Final[
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
            models.UserControlledSchedulePreference
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
_PERSONAL_SMART_CHARGING_PREFERENCES__GET_V2_0: Final[
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
            models.UserControlledSchedulePreference
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
_SHARED_PARTNERS__LIST_V2_0: Final[Operation[models.ChargePointSharedPartnerPage]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.ChargePointSharedPartnerPage),),
    security=(("bearerAuth",),),
)
_SHARED_PARTNERS__REPLACE_V2_0: Final[Operation[None]] = Operation(
    "PUT",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_SHARES__CREATE_V2_0: Final[Operation[models.ChargePointShare]] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shares",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.ChargePointShare, "data"),),
    security=(("bearerAuth",),),
)
_SHARES__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("share", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_SHARES__GET_V2_0: Final[Operation[models.ChargePointShare]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("share", "path", "simple", explode=False),
    ),
    responses=(Response("200", "application/json", models.ChargePointShare, "data"),),
    security=(("bearerAuth",),),
)
_SHARES__LIST_V2_0: Final[Operation[models.ChargePointSharePage]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shares",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.ChargePointSharePage),),
    security=(("bearerAuth",),),
)
_SMART_CHARGING__CREATE_V2_0: Final[
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
            models.ChargePointSmartChargingTod
            | models.ChargePointSmartChargingDynamic
            | models.ChargePointSmartChargingUserSchedule
            | models.ChargePointSmartChargingDisabled
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
_STATUS__GET_V1_0: Final[Operation[models.ChargePointStatus]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v1.0/{chargePoint}/status",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.ChargePointStatus, "data"),),
    security=(("bearerAuth",),),
)
_CONFIGURATIONS__GET_V1_0: Final[Operation[models.SyncConfigurationNotificationEntry]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("key", "path", "simple", explode=False),
    ),
    responses=(
        Response("200", "application/json", models.SyncConfigurationNotificationEntry, "data"),
    ),
    security=(("bearerAuth",),),
)
_CONFIGURATIONS__LIST_V1_0: Final[
    Operation[builtins.list[models.SyncConfigurationNotificationEntry]]
] = Operation(
    "GET",
    "/public-api/resources/charge-points/v1.0/{chargePoint}/configurations",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    responses=(
        Response(
            "200",
            "application/json",
            builtins.list[models.SyncConfigurationNotificationEntry],
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
_CONFIGURATIONS__UPDATE_V1_0: Final[Operation[None]] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("key", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200"),),
    security=(("bearerAuth",),),
)
_CHANGE_AVAILABILITY_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/change-availability",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"), Response("204")),
    security=(("bearerAuth",),),
)
_CHANGE_OWNER_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/change-owner",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CLEAR_CHARGING_PROFILE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CREATE_V1_0: Final[Operation[models.V1ChargePoint]] = Operation(
    "POST",
    "/public-api/resources/charge-points/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.V1ChargePoint, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/charge-points/v1.0/{chargePoint}",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_DISCONNECT_V1_0: Final[Operation[models.ChargePointDisconnectResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/disconnect",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202", "application/json", models.ChargePointDisconnectResult),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.V1ChargePoint]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v1.0/{chargePoint}",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.V1ChargePoint, "data"),),
    security=(("bearerAuth",),),
)
_GET_DIAGNOSTICS_V1_0: Final[Operation[models.ChargePointGetDiagnosticsResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202", "application/json", models.ChargePointGetDiagnosticsResult),),
    security=(("bearerAuth",),),
)
_GET_SECURITY_LOG_V1_0: Final[Operation[models.ChargePointGetSecurityLogResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("201", "application/json", models.ChargePointGetSecurityLogResult, "data"),
    ),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.V1ChargePointPage]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.V1ChargePointPage),),
    security=(("bearerAuth",),),
)
_MOVE_EVSES_TO_SATELLITE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/move-evses-to-satellite",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_RESERVE_V1_0: Final[Operation[models.ChargePointReserveResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202", "application/json", models.ChargePointReserveResult),),
    security=(("bearerAuth",),),
)
_RESET_V1_0: Final[Operation[models.ChargePointResetResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("type", "path", "simple", explode=False),
    ),
    responses=(Response("202", "application/json", models.ChargePointResetResult),),
    security=(("bearerAuth",),),
)
_RESET_SECURITY_PROFILE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_SEND_DATA_TRANSFER_V1_0: Final[Operation[models.ChargePointSendDataTransferResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ChargePointSendDataTransferResult),),
    security=(("bearerAuth",),),
)
_SET_CHARGING_PROFILE_V1_0: Final[Operation[models.ChargePointSetChargingProfileResult]] = (
    Operation(
        "POST",
        "/public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile/{evseNetworkId}",
        parameters=(
            Parameter("chargePoint", "path", "simple", explode=False),
            Parameter("evseNetworkId", "path", "simple", explode=False),
        ),
        bodies=(RequestBody("application/json"),),
        responses=(
            Response("202", "application/json", models.ChargePointSetChargingProfileResult, "data"),
        ),
        security=(("bearerAuth",),),
    )
)
_START_V1_0: Final[Operation[models.ChargePointStartResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/start",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202", "application/json", models.ChargePointStartResult),),
    security=(("bearerAuth",),),
)
_START_FOR_EVSE_V1_0: Final[Operation[models.ChargePointStartForEvseResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202", "application/json", models.ChargePointStartForEvseResult),),
    security=(("bearerAuth",),),
)
_STOP_V1_0: Final[Operation[None]] = Operation(
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
_SYNC_CONFIGURATION_V1_0: Final[Operation[models.ChargePointSyncConfigurationResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202", "application/json", models.ChargePointSyncConfigurationResult),),
    security=(("bearerAuth",),),
)
_TRIGGER_MESSAGE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_UNLOCK_V1_0: Final[Operation[models.ChargePointResetResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
    ),
    responses=(Response("202", "application/json", models.ChargePointResetResult),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.V1ChargePoint]] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v1.0/{chargePoint}",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.V1ChargePoint),),
    security=(("bearerAuth",),),
)
_CHANGE_SHARING_CODE_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CREATE_V2_0: Final[Operation[models.ChargePoint]] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.ChargePoint, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/charge-points/v2.0/{chargePoint}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_DELETE_CERTIFICATE_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.ChargePoint]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.ChargePoint, "data"),),
    security=(("bearerAuth",),),
)
_INSTALL_CERTIFICATE_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.ChargePointPage]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.ChargePointPage),),
    security=(("bearerAuth",),),
)
_SET_CONFIGURATION_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_SET_SECURITY_PROFILE_V2_0: Final[Operation[models.ChargePointResetResult]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202", "application/json", models.ChargePointResetResult),),
    security=(("bearerAuth",),),
)
_SYNC_CERTIFICATES_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.ChargePoint]] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v2.0/{chargePoint}",
    parameters=(
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ChargePoint, "data"),),
    security=(("bearerAuth",),),
)
_UPDATE_FIRMWARE_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware",
    parameters=(Parameter("chargePoint", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)


class ChargePointsAvailablePersonalSmartChargingModes(Resource):
    """The operations of ``client.charge_points.available_personal_smart_charging_modes``.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        charge_point: int,
    ) -> builtins.list[
        models.AvailableModeUserControlledSchedule
        | models.AvailablePersonalSmartChargingModeOctopusAgile
        | models.AvailablePersonalSmartChargingModeOctopusGo
        | models.AvailablePersonalSmartChargingModeNordpool
        | dict[str, Any]
    ]:
        """Charge Point / Available personal smart charging modes / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}
        /available-personal-smart-charging-modes``
        """
        return self._call(_AVAILABLE_PERSONAL_SMART_CHARGING_MODES__LIST_V2_0, (charge_point,))


class ChargePointsConfigurations(Resource):
    """The operations of ``client.charge_points.configurations``.

    Methods: ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def get(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
    ) -> models.ChargePointConfiguration:
        """Charge Point / Configuration / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}``
        """
        return self._call(_CONFIGURATIONS__GET_V2_0, (charge_point, key))

    def list(
        self,
        charge_point: int,
        *,
        filter: models.ChargePointConfigurationFilter | Unset = UNSET,
    ) -> builtins.list[models.ChargePointConfiguration]:
        """Charge Point / Configurations / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations``
        """
        return self._call(_CONFIGURATIONS__LIST_V2_0, (charge_point, filter))

    def update(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
        *,
        value: str | Unset = UNSET,
    ) -> models.ChargePointConfiguration:
        """Charge Point / Configuration / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}``
        """
        return self._call(_CONFIGURATIONS__UPDATE_V2_0, (charge_point, key), {"value": value})


class ChargePointsEvsesConnectors(Resource):
    """The operations of ``client.charge_points.evses.connectors``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        charge_point: int,
        evse: int,
        *,
        type: models.ChargePointEvseConnectorType,
        format: models.ConnectorFormat | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
    ) -> models.ChargePointEvseConnector:
        """Charge Points / Evse / Connector / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors``
        """
        return self._call(
            _EVSES__CONNECTORS__CREATE_V2_0,
            (charge_point, evse),
            {"type": type, "format": format, "status": status},
        )

    def delete(self, charge_point: int, evse: int, connector: int) -> None:
        """Charge Points / Evse / Connector / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors
        /{connector}``
        """
        return self._call(_EVSES__CONNECTORS__DELETE_V2_0, (charge_point, evse, connector))

    def get(self, charge_point: int, evse: int, connector: int) -> models.ChargePointEvseConnector:
        """Charge Points / Evse / Connector / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors
        /{connector}``
        """
        return self._call(_EVSES__CONNECTORS__GET_V2_0, (charge_point, evse, connector))

    def list(self, charge_point: int, evse: int) -> builtins.list[models.ChargePointEvseConnector]:
        """Charge Point / Evse / Connectors / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors``
        """
        return self._call(_EVSES__CONNECTORS__LIST_V2_0, (charge_point, evse))

    def update(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        *,
        type: models.ChargePointEvseConnectorType | Unset = UNSET,
        format: models.ConnectorFormat | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
    ) -> models.ChargePointEvseConnector:
        """Charge Points / Evse / Connector / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors
        /{connector}``
        """
        return self._call(
            _EVSES__CONNECTORS__UPDATE_V2_0,
            (charge_point, evse, connector),
            {"type": type, "format": format, "status": status},
        )


class ChargePointsEvses(Resource):
    """The operations of ``client.charge_points.evses``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``. Resources inside:
    ``connectors``.
    """

    __slots__ = ()

    @property
    def connectors(self) -> ChargePointsEvsesConnectors:
        """The operations of ``client.charge_points.evses.connectors``."""
        return ChargePointsEvsesConnectors(self._call)

    def create(
        self,
        charge_point: int,
        *,
        physical_reference: str,
        current_type: models.CurrentType,
        network_id: str,
        status: models.EvseStatus,
        label: str | Unset = UNSET,
        mid_meter_certification_end_year: int | None | Unset = UNSET,
        tariff_group_id: int | None | Unset = UNSET,
        allows_reservation: bool | Unset = UNSET,
        booking_enabled: bool | Unset = UNSET,
        power_options: models.PowerOptions | Unset = UNSET,
        external_id: str | Unset = UNSET,
    ) -> models.ChargePointEvse:
        """Charge Point / EVSE / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses``
        """
        return self._call(
            _EVSES__CREATE_V2_0,
            (charge_point,),
            {
                "physicalReference": physical_reference,
                "currentType": current_type,
                "label": label,
                "networkId": network_id,
                "status": status,
                "midMeterCertificationEndYear": mid_meter_certification_end_year,
                "tariffGroupId": tariff_group_id,
                "allowsReservation": allows_reservation,
                "bookingEnabled": booking_enabled,
                "powerOptions": power_options,
                "externalId": external_id,
            },
        )

    def delete(
        self,
        charge_point: int,
        evse: int,
        *,
        include: builtins.list[models.ChargePointEvseInclude] | Unset = UNSET,
    ) -> None:
        """Charge Point / EVSE / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        """
        return self._call(_EVSES__DELETE_V2_0, (charge_point, evse, include))

    def get(
        self,
        charge_point: int,
        evse: int,
        *,
        include: builtins.list[models.ChargePointEvseInclude] | Unset = UNSET,
    ) -> models.ChargePointEvse:
        """Charge Point / EVSE / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        """
        return self._call(_EVSES__GET_V2_0, (charge_point, evse, include))

    def list(
        self,
        charge_point: int,
        *,
        include: builtins.list[models.ChargePointEvseInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointEvsePage:
        """Charge Point / EVSEs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses``
        """
        return self._call(_EVSES__LIST_V2_0, (charge_point, include, per_page, cursor))

    def update(
        self,
        charge_point: int,
        evse: int,
        *,
        include: builtins.list[models.ChargePointEvseInclude] | Unset = UNSET,
        physical_reference: str | Unset = UNSET,
        current_type: models.CurrentType | Unset = UNSET,
        label: str | Unset = UNSET,
        network_id: str | Unset = UNSET,
        status: models.EvseStatus | Unset = UNSET,
        mid_meter_certification_end_year: int | None | Unset = UNSET,
        tariff_group_id: int | None | Unset = UNSET,
        allows_reservation: bool | Unset = UNSET,
        booking_enabled: bool | Unset = UNSET,
        power_options: models.PowerOptions | Unset = UNSET,
        external_id: str | Unset = UNSET,
    ) -> models.ChargePointEvse:
        """Charge Point / EVSE / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        """
        return self._call(
            _EVSES__UPDATE_V2_0,
            (charge_point, evse, include),
            {
                "physicalReference": physical_reference,
                "currentType": current_type,
                "label": label,
                "networkId": network_id,
                "status": status,
                "midMeterCertificationEndYear": mid_meter_certification_end_year,
                "tariffGroupId": tariff_group_id,
                "allowsReservation": allows_reservation,
                "bookingEnabled": booking_enabled,
                "powerOptions": power_options,
                "externalId": external_id,
            },
        )


class ChargePointsHardwareStatusLogs(Resource):
    """The operations of ``client.charge_points.hardware_status_logs``.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        charge_point: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointHardwareStatusLogPage:
        """Charge Point / Hardware Status Logs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs``
        """
        return self._call(
            _HARDWARE_STATUS_LOGS__LIST_V2_0,
            (charge_point, filter, per_page, cursor),
        )


class ChargePointsLatestHardwareStatusLog(Resource):
    """The operations of ``client.charge_points.latest_hardware_status_log``.

    Methods: ``get``.
    """

    __slots__ = ()

    def get(self, charge_point: int) -> models.ChargePointHardwareStatusLog:
        """Charge Point / Latest Hardware Status Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log``
        """
        return self._call(_LATEST_HARDWARE_STATUS_LOG__GET_V2_0, (charge_point,))


class ChargePointsLatestNetworkStatusLog(Resource):
    """The operations of ``client.charge_points.latest_network_status_log``.

    Methods: ``get``.
    """

    __slots__ = ()

    def get(self, charge_point: int) -> models.ChargePointNetworkStatusLog:
        """Charge Point / Latest Network Status Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log``
        """
        return self._call(_LATEST_NETWORK_STATUS_LOG__GET_V2_0, (charge_point,))


class ChargePointsNetworkStatusLogs(Resource):
    """The operations of ``client.charge_points.network_status_logs``.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        charge_point: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointNetworkStatusLogPage:
        """Charge Point / Network Status Logs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs``
        """
        return self._call(_NETWORK_STATUS_LOGS__LIST_V2_0, (charge_point, filter, per_page, cursor))


class ChargePointsPersonalSmartChargingPreferences(Resource):
    """The operations of ``client.charge_points.personal_smart_charging_preferences``.

    Methods: ``create``, ``get``.
    """

    __slots__ = ()

    def create(
        self,
        charge_point: int,
        *,
        body: (
            models.UserControlledSchedulePreference
            | models.ChargePointPersonalSmartChargingPreferenceSolar
            | models.PersonalSmartChargingPreferenceOctopusAgile
            | models.PersonalSmartChargingPreferenceOctopusGo
            | models.ChargePointPersonalSmartChargingPreferenceNordPool
            | models.PersonalSmartChargingPreferenceElectricityRate
            | models.ChargePointPersonalSmartChargingPreferenceDisabled
        ),
    ) -> (
        models.UserControlledSchedulePreference
        | models.ChargePointPersonalSmartChargingPreferenceSolar
        | models.PersonalSmartChargingPreferenceOctopusAgile
        | models.PersonalSmartChargingPreferenceOctopusGo
        | models.ChargePointPersonalSmartChargingPreferenceNordPool
        | models.PersonalSmartChargingPreferenceElectricityRate
        | models.ChargePointPersonalSmartChargingPreferenceDisabled
        | dict[str, Any]
    ):
        """Charge Point / Personal smart charging preferences / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}
        /personal-smart-charging-preferences``
        """
        return self._call(_PERSONAL_SMART_CHARGING_PREFERENCES__CREATE_V2_0, (charge_point,), body)

    def get(
        self,
        charge_point: int,
    ) -> (
        models.UserControlledSchedulePreference
        | models.ChargePointPersonalSmartChargingPreferenceSolar
        | models.PersonalSmartChargingPreferenceOctopusAgile
        | models.PersonalSmartChargingPreferenceOctopusGo
        | models.ChargePointPersonalSmartChargingPreferenceNordPool
        | models.PersonalSmartChargingPreferenceElectricityRate
        | dict[str, Any]
    ):
        """Charge Point / Personal smart charging preferences / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}
        /personal-smart-charging-preferences``
        """
        return self._call(_PERSONAL_SMART_CHARGING_PREFERENCES__GET_V2_0, (charge_point,))


class ChargePointsSharedPartners(Resource):
    """The operations of ``client.charge_points.shared_partners``.

    Methods: ``list``, ``replace``.
    """

    __slots__ = ()

    def list(
        self,
        charge_point: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointSharedPartnerPage:
        """Charge Point / Shared Partners / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners``
        """
        return self._call(_SHARED_PARTNERS__LIST_V2_0, (charge_point, per_page, cursor))

    def replace(self, charge_point: int, *, partner_ids: builtins.list[int]) -> None:
        """Charge Point / Shared Partners / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PUT /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners``
        """
        return self._call(
            _SHARED_PARTNERS__REPLACE_V2_0,
            (charge_point,),
            {"partnerIds": partner_ids},
        )


class ChargePointsShares(Resource):
    """The operations of ``client.charge_points.shares``.

    Methods: ``create``, ``delete``, ``get``, ``list``.
    """

    __slots__ = ()

    def create(self, charge_point: int, *, user_id: int) -> models.ChargePointShare:
        """Charge Point / Share / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/shares``
        """
        return self._call(_SHARES__CREATE_V2_0, (charge_point,), {"userId": user_id})

    def delete(self, charge_point: int, share: int) -> None:
        """Charge Point / Share / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}``
        """
        return self._call(_SHARES__DELETE_V2_0, (charge_point, share))

    def get(self, charge_point: int, share: int) -> models.ChargePointShare:
        """Charge Point / Share / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}``
        """
        return self._call(_SHARES__GET_V2_0, (charge_point, share))

    def list(
        self,
        charge_point: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointSharePage:
        """Charge Point / Shares / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares``
        """
        return self._call(_SHARES__LIST_V2_0, (charge_point, per_page, cursor))


class ChargePointsSmartCharging(Resource):
    """The operations of ``client.charge_points.smart_charging``.

    Methods: ``create``.
    """

    __slots__ = ()

    def create(
        self,
        charge_point: int,
        *,
        body: (
            models.ChargePointSmartChargingCreateTod
            | models.ChargePointSmartChargingCreateDynamic
            | models.ChargePointSmartChargingCreateUserSchedule
            | models.ChargePointSmartChargingDisabled
        ),
    ) -> (
        models.ChargePointSmartChargingTod
        | models.ChargePointSmartChargingDynamic
        | models.ChargePointSmartChargingUserSchedule
        | models.ChargePointSmartChargingDisabled
        | dict[str, Any]
    ):
        """Charge Point / Smart Charging / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging``
        """
        return self._call(_SMART_CHARGING__CREATE_V2_0, (charge_point,), body)


class ChargePointsStatus(Resource):
    """The operations of ``client.charge_points.status``.

    Methods: ``get``.
    """

    __slots__ = ()

    def get(self, charge_point: int) -> models.ChargePointStatus:
        """Charge Point / Status / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/status``
        """
        return self._call(_STATUS__GET_V1_0, (charge_point,))


class ChargePointsConfigurationsV1_0(Resource):
    """The operations of ``client.charge_points.v1_0.configurations``: endpoint version v1.0 only.

    Methods: ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def get(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
    ) -> models.SyncConfigurationNotificationEntry:
        """Charge Point / Configuration / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}``
        """
        return self._call(_CONFIGURATIONS__GET_V1_0, (charge_point, key))

    @deprecated("The API deprecates this operation", category=None)
    def list(self, charge_point: int) -> builtins.list[models.SyncConfigurationNotificationEntry]:
        """Charge Point / Configurations / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations``
        """
        return self._call(_CONFIGURATIONS__LIST_V1_0, (charge_point,))

    @deprecated("The API deprecates this operation", category=None)
    def update(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
        *,
        value: str | Unset = UNSET,
    ) -> None:
        """Charge Point / Configuration / Update.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}``
        """
        return self._call(_CONFIGURATIONS__UPDATE_V1_0, (charge_point, key), {"value": value})


class ChargePointsStatusV1_0(Resource):
    """The operations of ``client.charge_points.v1_0.status``: endpoint version v1.0 only.

    Methods: ``get``.
    """

    __slots__ = ()

    def get(self, charge_point: int) -> models.ChargePointStatus:
        """Charge Point / Status / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/status``
        """
        return self._call(_STATUS__GET_V1_0, (charge_point,))


class ChargePointsV1_0(Resource):
    """The operations of ``client.charge_points.v1_0``: endpoint version v1.0 only.

    Methods: ``change_availability``, ``change_owner``, ``clear_charging_profile``, ``create``,
    ``delete``, ``disconnect``, ``get``, ``get_diagnostics``, ``get_security_log``, ``list``,
    ``move_evses_to_satellite``, ``reserve``, ``reset``, ``reset_security_profile``,
    ``send_data_transfer``, ``set_charging_profile``, ``start``, ``start_for_evse``, ``stop``,
    ``sync_configuration``, ``trigger_message``, ``unlock``, ``update``. One endpoint version
    only: ``configurations``, ``status``.
    """

    __slots__ = ()

    @property
    def configurations(self) -> ChargePointsConfigurationsV1_0:
        """The operations of ``client.charge_points.v1_0.configurations``: endpoint version v1.0
        only.
        """
        return ChargePointsConfigurationsV1_0(self._call)

    @property
    def status(self) -> ChargePointsStatusV1_0:
        """The operations of ``client.charge_points.v1_0.status``: endpoint version v1.0 only."""
        return ChargePointsStatusV1_0(self._call)

    def change_availability(
        self,
        charge_point: int,
        *,
        type: models.ChargePointChangeAvailabilityType,
        evse_network_id: int | Unset = UNSET,
    ) -> None:
        """Charge Point / Change Availability.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-availability``
        """
        return self._call(
            _CHANGE_AVAILABILITY_V1_0,
            (charge_point,),
            {"evseNetworkId": evse_network_id, "type": type},
        )

    def change_owner(self, charge_point: int, *, user_id: int | None | Unset = UNSET) -> None:
        """Charge Point / Change Owner.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-owner``
        """
        return self._call(_CHANGE_OWNER_V1_0, (charge_point,), {"userId": user_id})

    def clear_charging_profile(
        self,
        charge_point: int,
        *,
        id: float | Unset = UNSET,
        evse_network_id: str | Unset = UNSET,
        charging_profile_purpose: str | Unset = UNSET,
        stack_level: float | Unset = UNSET,
    ) -> None:
        """Charge Point / Clear Charging Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile``
        """
        return self._call(
            _CLEAR_CHARGING_PROFILE_V1_0,
            (charge_point,),
            {
                "id": id,
                "evseNetworkId": evse_network_id,
                "chargingProfilePurpose": charging_profile_purpose,
                "stackLevel": stack_level,
            },
        )

    @deprecated("The API deprecates this operation", category=None)
    def create(
        self,
        *,
        name: str,
        network_id: str | None,
        status: models.V1ChargePointStatus,
        template_id: int,
        network_protocol: models.ChargePointProtocol | Unset = UNSET,
        network_password: str | None | Unset = UNSET,
        network_ip: str | None | Unset = UNSET,
        network_port: str | None | Unset = UNSET,
        plug_and_charge: bool | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        pin: str | Unset = UNSET,
        access_type: models.ChargePointType | Unset = UNSET,
        desired_security_profile: int | None | Unset = UNSET,
        owner_partner_id: int | None | Unset = UNSET,
        owner_partner_contract_id: int | None | Unset = UNSET,
        partner_corporate_billing_as_default: bool | Unset = UNSET,
        partner_access_type: models.PartnerAccessType | Unset = UNSET,
        capabilities: builtins.list[models.V1ChargePointCapability] | Unset = UNSET,
        managed_by_operator: bool | Unset = UNSET,
        uptime_tracking_enabled: bool | Unset = UNSET,
        tags: builtins.list[str] | Unset = UNSET,
        evses: dict[str, models.ChargePointUpdateEvse] | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> models.V1ChargePoint:
        """Charge Point / Create.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "name": name,
                "networkId": network_id,
                "networkProtocol": network_protocol,
                "networkPassword": network_password,
                "networkIp": network_ip,
                "networkPort": network_port,
                "status": status,
                "plugAndCharge": plug_and_charge,
                "locationId": location_id,
                "pin": pin,
                "accessType": access_type,
                "desiredSecurityProfile": desired_security_profile,
                "ownerPartnerId": owner_partner_id,
                "ownerPartnerContractId": owner_partner_contract_id,
                "partnerCorporateBillingAsDefault": partner_corporate_billing_as_default,
                "partnerAccessType": partner_access_type,
                "capabilities": capabilities,
                "managedByOperator": managed_by_operator,
                "uptimeTrackingEnabled": uptime_tracking_enabled,
                "tags": tags,
                "templateId": template_id,
                "evses": evses,
                "externalId": external_id,
            },
        )

    @deprecated("The API deprecates this operation", category=None)
    def delete(self, charge_point: int) -> None:
        """Charge Point / Delete.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v1.0/{chargePoint}``
        """
        return self._call(_DELETE_V1_0, (charge_point,))

    def disconnect(self, charge_point: int, *, reason: str) -> models.ChargePointDisconnectResult:
        """Charge Point / Disconnect.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/disconnect``
        """
        return self._call(_DISCONNECT_V1_0, (charge_point,), {"reason": reason})

    @deprecated("The API deprecates this operation", category=None)
    def get(self, charge_point: int) -> models.V1ChargePoint:
        """Charge Point / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}``
        """
        return self._call(_GET_V1_0, (charge_point,))

    def get_diagnostics(
        self,
        charge_point: int,
        *,
        location: str,
        start: datetime.datetime | Unset = UNSET,
        stop: datetime.datetime | Unset = UNSET,
    ) -> models.ChargePointGetDiagnosticsResult:
        """Charge Point / Get Diagnostics.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics``
        """
        return self._call(
            _GET_DIAGNOSTICS_V1_0,
            (charge_point,),
            {"location": location, "start": start, "stop": stop},
        )

    def get_security_log(
        self,
        charge_point: int,
        *,
        url: str,
        reason: str,
        retries: int | Unset = UNSET,
        interval: int | Unset = UNSET,
        start_time: str | Unset = UNSET,
        stop_time: str | Unset = UNSET,
    ) -> models.ChargePointGetSecurityLogResult:
        """Charge Point / Get Security Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log``
        """
        return self._call(
            _GET_SECURITY_LOG_V1_0,
            (charge_point,),
            {
                "url": url,
                "reason": reason,
                "retries": retries,
                "interval": interval,
                "startTime": start_time,
                "stopTime": stop_time,
            },
        )

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        filter: models.V1ChargePointFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.V1ChargePointPage:
        """Charge Points / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, per_page, cursor))

    def move_evses_to_satellite(
        self,
        charge_point: int,
        *,
        satellite_charge_point_id: int,
        evse_ids: builtins.list[int],
    ) -> None:
        """Charge Point / Move EVSEs to Satellite.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/move-evses-to-satellite``
        """
        return self._call(
            _MOVE_EVSES_TO_SATELLITE_V1_0,
            (charge_point,),
            {"satelliteChargePointId": satellite_charge_point_id, "evseIds": evse_ids},
        )

    def reserve(
        self,
        charge_point: int,
        evse: int,
        *,
        user_id: int | Unset = UNSET,
        reason: str | Unset = UNSET,
    ) -> models.ChargePointReserveResult:
        """Charge Point / Reserve.

        Raises:
            AuthenticationError: 401. Unauthorized.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}``
        """
        return self._call(
            _RESERVE_V1_0,
            (charge_point, evse),
            {"userId": user_id, "reason": reason},
        )

    def reset(
        self,
        charge_point: int,
        type: models.ChargePointResetType,
    ) -> models.ChargePointResetResult:
        """Charge Point / Reset.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}``
        """
        return self._call(_RESET_V1_0, (charge_point, type))

    def reset_security_profile(self, charge_point: int) -> None:
        """Charge Point / Reset Security Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile``
        """
        return self._call(_RESET_SECURITY_PROFILE_V1_0, (charge_point,))

    def send_data_transfer(
        self,
        charge_point: int,
        *,
        vendor_id: str,
        message_id: str | None | Unset = UNSET,
        data: str | None | Unset = UNSET,
    ) -> models.ChargePointSendDataTransferResult:
        """Charge Point / Send Data Transfer.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer``
        """
        return self._call(
            _SEND_DATA_TRANSFER_V1_0,
            (charge_point,),
            {"vendorId": vendor_id, "messageId": message_id, "data": data},
        )

    def set_charging_profile(
        self,
        charge_point: int,
        evse_network_id: int,
        *,
        stack_level: int,
        charging_profile_purpose: models.ChargingProfilePurpose,
        charging_profile_kind: models.ChargingProfileKind,
        charging_schedule: models.ChargingSchedule,
        transaction_id: int | Unset = UNSET,
        recurrency_kind: models.RecurrencyKind | Unset = UNSET,
        valid_from: datetime.datetime | Unset = UNSET,
        valid_to: datetime.datetime | Unset = UNSET,
    ) -> models.ChargePointSetChargingProfileResult:
        """Charge Point / Set Charging Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile
        /{evseNetworkId}``
        """
        return self._call(
            _SET_CHARGING_PROFILE_V1_0,
            (charge_point, evse_network_id),
            {
                "transactionId": transaction_id,
                "stackLevel": stack_level,
                "chargingProfilePurpose": charging_profile_purpose,
                "chargingProfileKind": charging_profile_kind,
                "recurrencyKind": recurrency_kind,
                "validFrom": valid_from,
                "validTo": valid_to,
                "chargingSchedule": charging_schedule,
            },
        )

    def start(
        self,
        charge_point: int,
        *,
        user_id: int | Unset = UNSET,
        payment_method_id: str | None | Unset = UNSET,
        external_session_id: str | None | Unset = UNSET,
        id_tag: str | Unset = UNSET,
        connector_id: int | None | Unset = UNSET,
        booking_id: int | None | Unset = UNSET,
    ) -> models.ChargePointStartResult:
        """Charge Point / Start Charging Session Without EVSE.

        Args:
            external_session_id: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/start``
        """
        return self._call(
            _START_V1_0,
            (charge_point,),
            {
                "userId": user_id,
                "paymentMethodId": payment_method_id,
                "externalSessionId": external_session_id,
                "idTag": id_tag,
                "connectorId": connector_id,
                "bookingId": booking_id,
            },
        )

    def start_for_evse(
        self,
        charge_point: int,
        evse: int,
        *,
        user_id: int | Unset = UNSET,
        payment_method_id: str | None | Unset = UNSET,
        external_session_id: str | None | Unset = UNSET,
        id_tag: str | Unset = UNSET,
        connector_id: int | None | Unset = UNSET,
        booking_id: int | None | Unset = UNSET,
        charging_profile: models.ChargePointSetChargingProfileRequest | Unset = UNSET,
    ) -> models.ChargePointStartForEvseResult:
        """Charge Point / Start Charging Session.

        Args:
            external_session_id: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}``
        """
        return self._call(
            _START_FOR_EVSE_V1_0,
            (charge_point, evse),
            {
                "userId": user_id,
                "paymentMethodId": payment_method_id,
                "externalSessionId": external_session_id,
                "idTag": id_tag,
                "connectorId": connector_id,
                "bookingId": booking_id,
                "chargingProfile": charging_profile,
            },
        )

    def stop(self, charge_point: int, session: int, *, force: bool | Unset = UNSET) -> None:
        """Charge Point / Stop Charging Session.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}``
        """
        return self._call(_STOP_V1_0, (charge_point, session), {"force": force})

    def sync_configuration(
        self,
        charge_point: int,
        *,
        keys: builtins.list[models.ConfigurationKey | str] | Unset = UNSET,
    ) -> models.ChargePointSyncConfigurationResult:
        """Charge Point / Sync Configuration.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration``
        """
        return self._call(_SYNC_CONFIGURATION_V1_0, (charge_point,), {"keys": keys})

    def trigger_message(
        self,
        charge_point: int,
        *,
        type: models.ChargePointTriggerMessageType,
    ) -> None:
        """Charge Point / Trigger Message Charge Point.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message``
        """
        return self._call(_TRIGGER_MESSAGE_V1_0, (charge_point,), {"type": type})

    def unlock(self, charge_point: int, evse: int) -> models.ChargePointResetResult:
        """Charge Point / EVSE / Unlock.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}``
        """
        return self._call(_UNLOCK_V1_0, (charge_point, evse))

    @deprecated("The API deprecates this operation", category=None)
    def update(
        self,
        charge_point: int,
        *,
        name: str | Unset = UNSET,
        network_id: str | None | Unset = UNSET,
        network_protocol: models.ChargePointProtocol | Unset = UNSET,
        network_password: str | None | Unset = UNSET,
        network_ip: str | None | Unset = UNSET,
        network_port: str | None | Unset = UNSET,
        status: models.V1ChargePointStatus | Unset = UNSET,
        plug_and_charge: bool | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        pin: str | Unset = UNSET,
        access_type: models.ChargePointType | Unset = UNSET,
        desired_security_profile: int | None | Unset = UNSET,
        owner_partner_id: int | None | Unset = UNSET,
        owner_partner_contract_id: int | None | Unset = UNSET,
        partner_corporate_billing_as_default: bool | Unset = UNSET,
        partner_access_type: models.PartnerAccessType | Unset = UNSET,
        capabilities: builtins.list[models.V1ChargePointCapability] | Unset = UNSET,
        managed_by_operator: bool | Unset = UNSET,
        uptime_tracking_enabled: bool | Unset = UNSET,
        tags: builtins.list[str] | Unset = UNSET,
        evses: dict[str, models.ChargePointUpdateEvse] | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> models.V1ChargePoint:
        """Charge Point / Update.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v1.0/{chargePoint}``
        """
        return self._call(
            _UPDATE_V1_0,
            (charge_point,),
            {
                "name": name,
                "networkId": network_id,
                "networkProtocol": network_protocol,
                "networkPassword": network_password,
                "networkIp": network_ip,
                "networkPort": network_port,
                "status": status,
                "plugAndCharge": plug_and_charge,
                "locationId": location_id,
                "pin": pin,
                "accessType": access_type,
                "desiredSecurityProfile": desired_security_profile,
                "ownerPartnerId": owner_partner_id,
                "ownerPartnerContractId": owner_partner_contract_id,
                "partnerCorporateBillingAsDefault": partner_corporate_billing_as_default,
                "partnerAccessType": partner_access_type,
                "capabilities": capabilities,
                "managedByOperator": managed_by_operator,
                "uptimeTrackingEnabled": uptime_tracking_enabled,
                "tags": tags,
                "evses": evses,
                "externalId": external_id,
            },
        )


class ChargePointsAvailablePersonalSmartChargingModesV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.available_personal_smart_charging_modes``:
    endpoint version v2.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        charge_point: int,
    ) -> builtins.list[
        models.AvailableModeUserControlledSchedule
        | models.AvailablePersonalSmartChargingModeOctopusAgile
        | models.AvailablePersonalSmartChargingModeOctopusGo
        | models.AvailablePersonalSmartChargingModeNordpool
        | dict[str, Any]
    ]:
        """Charge Point / Available personal smart charging modes / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}
        /available-personal-smart-charging-modes``
        """
        return self._call(_AVAILABLE_PERSONAL_SMART_CHARGING_MODES__LIST_V2_0, (charge_point,))


class ChargePointsConfigurationsV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.configurations``: endpoint version v2.0 only.

    Methods: ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def get(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
    ) -> models.ChargePointConfiguration:
        """Charge Point / Configuration / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}``
        """
        return self._call(_CONFIGURATIONS__GET_V2_0, (charge_point, key))

    def list(
        self,
        charge_point: int,
        *,
        filter: models.ChargePointConfigurationFilter | Unset = UNSET,
    ) -> builtins.list[models.ChargePointConfiguration]:
        """Charge Point / Configurations / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations``
        """
        return self._call(_CONFIGURATIONS__LIST_V2_0, (charge_point, filter))

    def update(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
        *,
        value: str | Unset = UNSET,
    ) -> models.ChargePointConfiguration:
        """Charge Point / Configuration / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}``
        """
        return self._call(_CONFIGURATIONS__UPDATE_V2_0, (charge_point, key), {"value": value})


class ChargePointsEvsesConnectorsV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.evses.connectors``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        charge_point: int,
        evse: int,
        *,
        type: models.ChargePointEvseConnectorType,
        format: models.ConnectorFormat | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
    ) -> models.ChargePointEvseConnector:
        """Charge Points / Evse / Connector / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors``
        """
        return self._call(
            _EVSES__CONNECTORS__CREATE_V2_0,
            (charge_point, evse),
            {"type": type, "format": format, "status": status},
        )

    def delete(self, charge_point: int, evse: int, connector: int) -> None:
        """Charge Points / Evse / Connector / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors
        /{connector}``
        """
        return self._call(_EVSES__CONNECTORS__DELETE_V2_0, (charge_point, evse, connector))

    def get(self, charge_point: int, evse: int, connector: int) -> models.ChargePointEvseConnector:
        """Charge Points / Evse / Connector / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors
        /{connector}``
        """
        return self._call(_EVSES__CONNECTORS__GET_V2_0, (charge_point, evse, connector))

    def list(self, charge_point: int, evse: int) -> builtins.list[models.ChargePointEvseConnector]:
        """Charge Point / Evse / Connectors / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors``
        """
        return self._call(_EVSES__CONNECTORS__LIST_V2_0, (charge_point, evse))

    def update(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        *,
        type: models.ChargePointEvseConnectorType | Unset = UNSET,
        format: models.ConnectorFormat | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
    ) -> models.ChargePointEvseConnector:
        """Charge Points / Evse / Connector / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors
        /{connector}``
        """
        return self._call(
            _EVSES__CONNECTORS__UPDATE_V2_0,
            (charge_point, evse, connector),
            {"type": type, "format": format, "status": status},
        )


class ChargePointsEvsesV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.evses``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``. One endpoint version only:
    ``connectors``.
    """

    __slots__ = ()

    @property
    def connectors(self) -> ChargePointsEvsesConnectorsV2_0:
        """The operations of ``client.charge_points.v2_0.evses.connectors``: endpoint version
        v2.0 only.
        """
        return ChargePointsEvsesConnectorsV2_0(self._call)

    def create(
        self,
        charge_point: int,
        *,
        physical_reference: str,
        current_type: models.CurrentType,
        network_id: str,
        status: models.EvseStatus,
        label: str | Unset = UNSET,
        mid_meter_certification_end_year: int | None | Unset = UNSET,
        tariff_group_id: int | None | Unset = UNSET,
        allows_reservation: bool | Unset = UNSET,
        booking_enabled: bool | Unset = UNSET,
        power_options: models.PowerOptions | Unset = UNSET,
        external_id: str | Unset = UNSET,
    ) -> models.ChargePointEvse:
        """Charge Point / EVSE / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses``
        """
        return self._call(
            _EVSES__CREATE_V2_0,
            (charge_point,),
            {
                "physicalReference": physical_reference,
                "currentType": current_type,
                "label": label,
                "networkId": network_id,
                "status": status,
                "midMeterCertificationEndYear": mid_meter_certification_end_year,
                "tariffGroupId": tariff_group_id,
                "allowsReservation": allows_reservation,
                "bookingEnabled": booking_enabled,
                "powerOptions": power_options,
                "externalId": external_id,
            },
        )

    def delete(
        self,
        charge_point: int,
        evse: int,
        *,
        include: builtins.list[models.ChargePointEvseInclude] | Unset = UNSET,
    ) -> None:
        """Charge Point / EVSE / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        """
        return self._call(_EVSES__DELETE_V2_0, (charge_point, evse, include))

    def get(
        self,
        charge_point: int,
        evse: int,
        *,
        include: builtins.list[models.ChargePointEvseInclude] | Unset = UNSET,
    ) -> models.ChargePointEvse:
        """Charge Point / EVSE / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        """
        return self._call(_EVSES__GET_V2_0, (charge_point, evse, include))

    def list(
        self,
        charge_point: int,
        *,
        include: builtins.list[models.ChargePointEvseInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointEvsePage:
        """Charge Point / EVSEs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses``
        """
        return self._call(_EVSES__LIST_V2_0, (charge_point, include, per_page, cursor))

    def update(
        self,
        charge_point: int,
        evse: int,
        *,
        include: builtins.list[models.ChargePointEvseInclude] | Unset = UNSET,
        physical_reference: str | Unset = UNSET,
        current_type: models.CurrentType | Unset = UNSET,
        label: str | Unset = UNSET,
        network_id: str | Unset = UNSET,
        status: models.EvseStatus | Unset = UNSET,
        mid_meter_certification_end_year: int | None | Unset = UNSET,
        tariff_group_id: int | None | Unset = UNSET,
        allows_reservation: bool | Unset = UNSET,
        booking_enabled: bool | Unset = UNSET,
        power_options: models.PowerOptions | Unset = UNSET,
        external_id: str | Unset = UNSET,
    ) -> models.ChargePointEvse:
        """Charge Point / EVSE / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        """
        return self._call(
            _EVSES__UPDATE_V2_0,
            (charge_point, evse, include),
            {
                "physicalReference": physical_reference,
                "currentType": current_type,
                "label": label,
                "networkId": network_id,
                "status": status,
                "midMeterCertificationEndYear": mid_meter_certification_end_year,
                "tariffGroupId": tariff_group_id,
                "allowsReservation": allows_reservation,
                "bookingEnabled": booking_enabled,
                "powerOptions": power_options,
                "externalId": external_id,
            },
        )


class ChargePointsHardwareStatusLogsV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.hardware_status_logs``: endpoint version v2.0
    only.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        charge_point: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointHardwareStatusLogPage:
        """Charge Point / Hardware Status Logs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs``
        """
        return self._call(
            _HARDWARE_STATUS_LOGS__LIST_V2_0,
            (charge_point, filter, per_page, cursor),
        )


class ChargePointsLatestHardwareStatusLogV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.latest_hardware_status_log``: endpoint version
    v2.0 only.

    Methods: ``get``.
    """

    __slots__ = ()

    def get(self, charge_point: int) -> models.ChargePointHardwareStatusLog:
        """Charge Point / Latest Hardware Status Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log``
        """
        return self._call(_LATEST_HARDWARE_STATUS_LOG__GET_V2_0, (charge_point,))


class ChargePointsLatestNetworkStatusLogV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.latest_network_status_log``: endpoint version
    v2.0 only.

    Methods: ``get``.
    """

    __slots__ = ()

    def get(self, charge_point: int) -> models.ChargePointNetworkStatusLog:
        """Charge Point / Latest Network Status Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log``
        """
        return self._call(_LATEST_NETWORK_STATUS_LOG__GET_V2_0, (charge_point,))


class ChargePointsNetworkStatusLogsV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.network_status_logs``: endpoint version v2.0
    only.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        charge_point: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointNetworkStatusLogPage:
        """Charge Point / Network Status Logs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs``
        """
        return self._call(_NETWORK_STATUS_LOGS__LIST_V2_0, (charge_point, filter, per_page, cursor))


class ChargePointsPersonalSmartChargingPreferencesV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.personal_smart_charging_preferences``: endpoint
    version v2.0 only.

    Methods: ``create``, ``get``.
    """

    __slots__ = ()

    def create(
        self,
        charge_point: int,
        *,
        body: (
            models.UserControlledSchedulePreference
            | models.ChargePointPersonalSmartChargingPreferenceSolar
            | models.PersonalSmartChargingPreferenceOctopusAgile
            | models.PersonalSmartChargingPreferenceOctopusGo
            | models.ChargePointPersonalSmartChargingPreferenceNordPool
            | models.PersonalSmartChargingPreferenceElectricityRate
            | models.ChargePointPersonalSmartChargingPreferenceDisabled
        ),
    ) -> (
        models.UserControlledSchedulePreference
        | models.ChargePointPersonalSmartChargingPreferenceSolar
        | models.PersonalSmartChargingPreferenceOctopusAgile
        | models.PersonalSmartChargingPreferenceOctopusGo
        | models.ChargePointPersonalSmartChargingPreferenceNordPool
        | models.PersonalSmartChargingPreferenceElectricityRate
        | models.ChargePointPersonalSmartChargingPreferenceDisabled
        | dict[str, Any]
    ):
        """Charge Point / Personal smart charging preferences / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}
        /personal-smart-charging-preferences``
        """
        return self._call(_PERSONAL_SMART_CHARGING_PREFERENCES__CREATE_V2_0, (charge_point,), body)

    def get(
        self,
        charge_point: int,
    ) -> (
        models.UserControlledSchedulePreference
        | models.ChargePointPersonalSmartChargingPreferenceSolar
        | models.PersonalSmartChargingPreferenceOctopusAgile
        | models.PersonalSmartChargingPreferenceOctopusGo
        | models.ChargePointPersonalSmartChargingPreferenceNordPool
        | models.PersonalSmartChargingPreferenceElectricityRate
        | dict[str, Any]
    ):
        """Charge Point / Personal smart charging preferences / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}
        /personal-smart-charging-preferences``
        """
        return self._call(_PERSONAL_SMART_CHARGING_PREFERENCES__GET_V2_0, (charge_point,))


class ChargePointsSharedPartnersV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.shared_partners``: endpoint version v2.0 only.

    Methods: ``list``, ``replace``.
    """

    __slots__ = ()

    def list(
        self,
        charge_point: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointSharedPartnerPage:
        """Charge Point / Shared Partners / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners``
        """
        return self._call(_SHARED_PARTNERS__LIST_V2_0, (charge_point, per_page, cursor))

    def replace(self, charge_point: int, *, partner_ids: builtins.list[int]) -> None:
        """Charge Point / Shared Partners / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PUT /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners``
        """
        return self._call(
            _SHARED_PARTNERS__REPLACE_V2_0,
            (charge_point,),
            {"partnerIds": partner_ids},
        )


class ChargePointsSharesV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.shares``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``.
    """

    __slots__ = ()

    def create(self, charge_point: int, *, user_id: int) -> models.ChargePointShare:
        """Charge Point / Share / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/shares``
        """
        return self._call(_SHARES__CREATE_V2_0, (charge_point,), {"userId": user_id})

    def delete(self, charge_point: int, share: int) -> None:
        """Charge Point / Share / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}``
        """
        return self._call(_SHARES__DELETE_V2_0, (charge_point, share))

    def get(self, charge_point: int, share: int) -> models.ChargePointShare:
        """Charge Point / Share / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}``
        """
        return self._call(_SHARES__GET_V2_0, (charge_point, share))

    def list(
        self,
        charge_point: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointSharePage:
        """Charge Point / Shares / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares``
        """
        return self._call(_SHARES__LIST_V2_0, (charge_point, per_page, cursor))


class ChargePointsSmartChargingV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.smart_charging``: endpoint version v2.0 only.

    Methods: ``create``.
    """

    __slots__ = ()

    def create(
        self,
        charge_point: int,
        *,
        body: (
            models.ChargePointSmartChargingCreateTod
            | models.ChargePointSmartChargingCreateDynamic
            | models.ChargePointSmartChargingCreateUserSchedule
            | models.ChargePointSmartChargingDisabled
        ),
    ) -> (
        models.ChargePointSmartChargingTod
        | models.ChargePointSmartChargingDynamic
        | models.ChargePointSmartChargingUserSchedule
        | models.ChargePointSmartChargingDisabled
        | dict[str, Any]
    ):
        """Charge Point / Smart Charging / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging``
        """
        return self._call(_SMART_CHARGING__CREATE_V2_0, (charge_point,), body)


class ChargePointsV2_0(Resource):
    """The operations of ``client.charge_points.v2_0``: endpoint version v2.0 only.

    Methods: ``change_sharing_code``, ``create``, ``delete``, ``delete_certificate``, ``get``,
    ``install_certificate``, ``list``, ``set_configuration``, ``set_security_profile``,
    ``sync_certificates``, ``update``, ``update_firmware``. One endpoint version only:
    ``available_personal_smart_charging_modes``, ``configurations``, ``evses``,
    ``hardware_status_logs``, ``latest_hardware_status_log``, ``latest_network_status_log``,
    ``network_status_logs``, ``personal_smart_charging_preferences``, ``shared_partners``,
    ``shares``, ``smart_charging``.
    """

    __slots__ = ()

    @property
    def available_personal_smart_charging_modes(
        self,
    ) -> ChargePointsAvailablePersonalSmartChargingModesV2_0:
        """The operations of
        ``client.charge_points.v2_0.available_personal_smart_charging_modes``: endpoint
        version v2.0 only.
        """
        return ChargePointsAvailablePersonalSmartChargingModesV2_0(self._call)

    @property
    def configurations(self) -> ChargePointsConfigurationsV2_0:
        """The operations of ``client.charge_points.v2_0.configurations``: endpoint version v2.0
        only.
        """
        return ChargePointsConfigurationsV2_0(self._call)

    @property
    def evses(self) -> ChargePointsEvsesV2_0:
        """The operations of ``client.charge_points.v2_0.evses``: endpoint version v2.0 only."""
        return ChargePointsEvsesV2_0(self._call)

    @property
    def hardware_status_logs(self) -> ChargePointsHardwareStatusLogsV2_0:
        """The operations of ``client.charge_points.v2_0.hardware_status_logs``: endpoint version
        v2.0 only.
        """
        return ChargePointsHardwareStatusLogsV2_0(self._call)

    @property
    def latest_hardware_status_log(self) -> ChargePointsLatestHardwareStatusLogV2_0:
        """The operations of ``client.charge_points.v2_0.latest_hardware_status_log``: endpoint
        version v2.0 only.
        """
        return ChargePointsLatestHardwareStatusLogV2_0(self._call)

    @property
    def latest_network_status_log(self) -> ChargePointsLatestNetworkStatusLogV2_0:
        """The operations of ``client.charge_points.v2_0.latest_network_status_log``: endpoint
        version v2.0 only.
        """
        return ChargePointsLatestNetworkStatusLogV2_0(self._call)

    @property
    def network_status_logs(self) -> ChargePointsNetworkStatusLogsV2_0:
        """The operations of ``client.charge_points.v2_0.network_status_logs``: endpoint version
        v2.0 only.
        """
        return ChargePointsNetworkStatusLogsV2_0(self._call)

    @property
    def personal_smart_charging_preferences(
        self,
    ) -> ChargePointsPersonalSmartChargingPreferencesV2_0:
        """The operations of ``client.charge_points.v2_0.personal_smart_charging_preferences``:
        endpoint version v2.0 only.
        """
        return ChargePointsPersonalSmartChargingPreferencesV2_0(self._call)

    @property
    def shared_partners(self) -> ChargePointsSharedPartnersV2_0:
        """The operations of ``client.charge_points.v2_0.shared_partners``: endpoint version v2.0
        only.
        """
        return ChargePointsSharedPartnersV2_0(self._call)

    @property
    def shares(self) -> ChargePointsSharesV2_0:
        """The operations of ``client.charge_points.v2_0.shares``: endpoint version v2.0 only."""
        return ChargePointsSharesV2_0(self._call)

    @property
    def smart_charging(self) -> ChargePointsSmartChargingV2_0:
        """The operations of ``client.charge_points.v2_0.smart_charging``: endpoint version v2.0
        only.
        """
        return ChargePointsSmartChargingV2_0(self._call)

    def change_sharing_code(self, charge_point: int, *, sharing_code: str | Unset = UNSET) -> None:
        """Charge Point / Change sharing code.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code``
        """
        return self._call(_CHANGE_SHARING_CODE_V2_0, (charge_point,), {"sharingCode": sharing_code})

    def create(
        self,
        *,
        name: str,
        type: models.ChargePointType,
        status: models.ChargePointSystemStatus,
        pin: str | Unset = UNSET,
        location_id: int | Unset = UNSET,
        charging_zone_id: int | None | Unset = UNSET,
        electricity_rate_id: int | Unset = UNSET,
        subscription: models.ChargePointSubscription | Unset = UNSET,
        network_type: models.ChargePointNetworkType | Unset = UNSET,
        managed_by_operator: bool | Unset = UNSET,
        external_id: str | Unset = UNSET,
        network: models.ChargePointNetwork | Unset = UNSET,
        capabilities: builtins.list[models.ChargePointCapability] | Unset = UNSET,
        auto_start_without_authorization: bool | Unset = UNSET,
        disable_auto_start_emulation: bool | Unset = UNSET,
        security: models.ChargePointUpdateSecurity | Unset = UNSET,
        model_id: int | None | Unset = UNSET,
        enable_auto_fault_recovery: bool | Unset = UNSET,
        user: models.ChargePointUser | Unset = UNSET,
        partner: models.ChargePointPartner | Unset = UNSET,
        utility_id: int | None | Unset = UNSET,
        tags: builtins.list[str] | Unset = UNSET,
        sharing_code: str | Unset = UNSET,
        enabled_randomised_delay: bool | Unset = UNSET,
        notice_id: int | None | Unset = UNSET,
        uses_renewable_energy: bool | Unset = UNSET,
        ocpp_connected_charge_point_id: int | Unset = UNSET,
        communication_mode: models.ChargePointCreateCommunicationMode | Unset = UNSET,
        electricity_cost_reimbursement_integration_id: int | None | Unset = UNSET,
        installation_and_maintenance_company_id: int | None | Unset = UNSET,
    ) -> models.ChargePoint:
        """Charge Point / Create.

        Args:
            managed_by_operator: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "name": name,
                "type": type,
                "pin": pin,
                "locationId": location_id,
                "chargingZoneId": charging_zone_id,
                "electricityRateId": electricity_rate_id,
                "subscription": subscription,
                "networkType": network_type,
                "status": status,
                "managedByOperator": managed_by_operator,
                "externalId": external_id,
                "network": network,
                "capabilities": capabilities,
                "autoStartWithoutAuthorization": auto_start_without_authorization,
                "disableAutoStartEmulation": disable_auto_start_emulation,
                "security": security,
                "modelId": model_id,
                "enableAutoFaultRecovery": enable_auto_fault_recovery,
                "user": user,
                "partner": partner,
                "utilityId": utility_id,
                "tags": tags,
                "sharingCode": sharing_code,
                "enabledRandomisedDelay": enabled_randomised_delay,
                "noticeId": notice_id,
                "usesRenewableEnergy": uses_renewable_energy,
                "ocppConnectedChargePointId": ocpp_connected_charge_point_id,
                "communicationMode": communication_mode,
                "electricityCostReimbursementIntegrationId": electricity_cost_reimbursement_integration_id,
                "installationAndMaintenanceCompanyId": installation_and_maintenance_company_id,
            },
        )

    def delete(
        self,
        charge_point: int,
        *,
        include: builtins.list[models.ChargePointInclude] | Unset = UNSET,
    ) -> None:
        """Charge Point / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}``
        """
        return self._call(_DELETE_V2_0, (charge_point, include))

    def delete_certificate(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointDeleteCertificateType,
    ) -> None:
        """Charge Point / Delete Certificate.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate``
        """
        return self._call(
            _DELETE_CERTIFICATE_V2_0,
            (charge_point,),
            {"certificateType": certificate_type},
        )

    def get(
        self,
        charge_point: int,
        *,
        include: builtins.list[models.ChargePointInclude] | Unset = UNSET,
    ) -> models.ChargePoint:
        """Charge Point / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}``
        """
        return self._call(_GET_V2_0, (charge_point, include))

    def install_certificate(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointInstallCertificateType,
    ) -> None:
        """Charge Point / Install Certificate.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate``
        """
        return self._call(
            _INSTALL_CERTIFICATE_V2_0,
            (charge_point,),
            {"certificateType": certificate_type},
        )

    def list(
        self,
        *,
        filter: models.ChargePointFilter | Unset = UNSET,
        include: builtins.list[models.ChargePointInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointPage:
        """Charge Points / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0``
        """
        return self._call(_LIST_V2_0, (filter, include, per_page, cursor))

    def set_configuration(
        self,
        charge_point: int,
        *,
        value: str,
        name: str,
        instance: str | Unset = UNSET,
        component_name: str | Unset = UNSET,
        evse_id: int | Unset = UNSET,
    ) -> None:
        """Charge Point / Set Configuration.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration``
        """
        return self._call(
            _SET_CONFIGURATION_V2_0,
            (charge_point,),
            {
                "value": value,
                "name": name,
                "instance": instance,
                "componentName": component_name,
                "evseId": evse_id,
            },
        )

    def set_security_profile(
        self,
        charge_point: int,
        *,
        set_security_profile: models.ChargePointSetSecurityProfile,
        reason: str,
    ) -> models.ChargePointResetResult:
        """Charge Point / Set Security Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile``
        """
        return self._call(
            _SET_SECURITY_PROFILE_V2_0,
            (charge_point,),
            {"setSecurityProfile": set_security_profile, "reason": reason},
        )

    def sync_certificates(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointSyncCertificatesCertificateType | None | Unset = UNSET,
    ) -> None:
        """Charge Point / Get Installed Certificate IDs.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates``
        """
        return self._call(
            _SYNC_CERTIFICATES_V2_0,
            (charge_point,),
            {"certificateType": certificate_type},
        )

    def update(
        self,
        charge_point: int,
        *,
        include: builtins.list[models.ChargePointInclude] | Unset = UNSET,
        name: str | Unset = UNSET,
        type: models.ChargePointType | Unset = UNSET,
        pin: str | None | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        charging_zone_id: int | None | Unset = UNSET,
        electricity_rate_id: int | None | Unset = UNSET,
        electricity_cost_reimbursement_integration_id: int | None | Unset = UNSET,
        installation_and_maintenance_company_id: int | None | Unset = UNSET,
        subscription: models.ChargePointSubscription | Unset = UNSET,
        network_type: models.ChargePointNetworkType | Unset = UNSET,
        status: models.ChargePointSystemStatus | Unset = UNSET,
        managed_by_operator: bool | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        network: models.ChargePointUpdateNetwork | Unset = UNSET,
        capabilities: builtins.list[models.ChargePointCapability] | Unset = UNSET,
        auto_start_without_authorization: bool | Unset = UNSET,
        disable_auto_start_emulation: bool | Unset = UNSET,
        security: models.ChargePointUpdateSecurity | Unset = UNSET,
        model_id: int | None | Unset = UNSET,
        enable_auto_fault_recovery: bool | Unset = UNSET,
        user: models.ChargePointUser | Unset = UNSET,
        partner: models.ChargePointUpdatePartner | Unset = UNSET,
        utility_id: int | None | Unset = UNSET,
        tags: builtins.list[str] | Unset = UNSET,
        enabled_randomised_delay: bool | Unset = UNSET,
        notice_id: int | None | Unset = UNSET,
        uses_renewable_energy: bool | Unset = UNSET,
        integrated_at: datetime.datetime | None | Unset = UNSET,
        manufactured_at: datetime.datetime | None | Unset = UNSET,
    ) -> models.ChargePoint:
        """Charge Point / Update.

        Args:
            managed_by_operator: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}``
        """
        return self._call(
            _UPDATE_V2_0,
            (charge_point, include),
            {
                "name": name,
                "type": type,
                "pin": pin,
                "locationId": location_id,
                "chargingZoneId": charging_zone_id,
                "electricityRateId": electricity_rate_id,
                "electricityCostReimbursementIntegrationId": electricity_cost_reimbursement_integration_id,
                "installationAndMaintenanceCompanyId": installation_and_maintenance_company_id,
                "subscription": subscription,
                "networkType": network_type,
                "status": status,
                "managedByOperator": managed_by_operator,
                "externalId": external_id,
                "network": network,
                "capabilities": capabilities,
                "autoStartWithoutAuthorization": auto_start_without_authorization,
                "disableAutoStartEmulation": disable_auto_start_emulation,
                "security": security,
                "modelId": model_id,
                "enableAutoFaultRecovery": enable_auto_fault_recovery,
                "user": user,
                "partner": partner,
                "utilityId": utility_id,
                "tags": tags,
                "enabledRandomisedDelay": enabled_randomised_delay,
                "noticeId": notice_id,
                "usesRenewableEnergy": uses_renewable_energy,
                "integratedAt": integrated_at,
                "manufacturedAt": manufactured_at,
            },
        )

    def update_firmware(
        self,
        charge_point: int,
        *,
        signed: bool,
        url: str | Unset = UNSET,
        firmware_version_id: int | Unset = UNSET,
        retrieve_after: datetime.datetime | Unset = UNSET,
        retries: int | Unset = UNSET,
        interval: int | Unset = UNSET,
        signing_certificate: str | Unset = UNSET,
        signature: str | Unset = UNSET,
        download_url_protocol: models.ChargePointDownloadUrlProtocol | Unset = UNSET,
    ) -> None:
        """Charge Point / Update Firmware.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware``
        """
        return self._call(
            _UPDATE_FIRMWARE_V2_0,
            (charge_point,),
            {
                "url": url,
                "firmwareVersionId": firmware_version_id,
                "retrieveAfter": retrieve_after,
                "retries": retries,
                "interval": interval,
                "signed": signed,
                "signingCertificate": signing_certificate,
                "signature": signature,
                "downloadUrlProtocol": download_url_protocol,
            },
        )


class ChargePoints(Resource):
    """The operations of ``client.charge_points``.

    Methods: ``change_availability``, ``change_owner``, ``change_sharing_code``,
    ``clear_charging_profile``, ``create``, ``delete``, ``delete_certificate``, ``disconnect``,
    ``get``, ``get_diagnostics``, ``get_security_log``, ``install_certificate``, ``list``,
    ``move_evses_to_satellite``, ``reserve``, ``reset``, ``reset_security_profile``,
    ``send_data_transfer``, ``set_charging_profile``, ``set_configuration``,
    ``set_security_profile``, ``start``, ``start_for_evse``, ``stop``, ``sync_certificates``,
    ``sync_configuration``, ``trigger_message``, ``unlock``, ``update``, ``update_firmware``.
    Resources inside: ``available_personal_smart_charging_modes``, ``configurations``, ``evses``,
    ``hardware_status_logs``, ``latest_hardware_status_log``, ``latest_network_status_log``,
    ``network_status_logs``, ``personal_smart_charging_preferences``, ``shared_partners``,
    ``shares``, ``smart_charging``, ``status``. One endpoint version only: ``v1_0``, ``v2_0``.
    """

    __slots__ = ()

    @property
    def available_personal_smart_charging_modes(
        self,
    ) -> ChargePointsAvailablePersonalSmartChargingModes:
        """The operations of ``client.charge_points.available_personal_smart_charging_modes``."""
        return ChargePointsAvailablePersonalSmartChargingModes(self._call)

    @property
    def configurations(self) -> ChargePointsConfigurations:
        """The operations of ``client.charge_points.configurations``."""
        return ChargePointsConfigurations(self._call)

    @property
    def evses(self) -> ChargePointsEvses:
        """The operations of ``client.charge_points.evses``."""
        return ChargePointsEvses(self._call)

    @property
    def hardware_status_logs(self) -> ChargePointsHardwareStatusLogs:
        """The operations of ``client.charge_points.hardware_status_logs``."""
        return ChargePointsHardwareStatusLogs(self._call)

    @property
    def latest_hardware_status_log(self) -> ChargePointsLatestHardwareStatusLog:
        """The operations of ``client.charge_points.latest_hardware_status_log``."""
        return ChargePointsLatestHardwareStatusLog(self._call)

    @property
    def latest_network_status_log(self) -> ChargePointsLatestNetworkStatusLog:
        """The operations of ``client.charge_points.latest_network_status_log``."""
        return ChargePointsLatestNetworkStatusLog(self._call)

    @property
    def network_status_logs(self) -> ChargePointsNetworkStatusLogs:
        """The operations of ``client.charge_points.network_status_logs``."""
        return ChargePointsNetworkStatusLogs(self._call)

    @property
    def personal_smart_charging_preferences(self) -> ChargePointsPersonalSmartChargingPreferences:
        """The operations of ``client.charge_points.personal_smart_charging_preferences``."""
        return ChargePointsPersonalSmartChargingPreferences(self._call)

    @property
    def shared_partners(self) -> ChargePointsSharedPartners:
        """The operations of ``client.charge_points.shared_partners``."""
        return ChargePointsSharedPartners(self._call)

    @property
    def shares(self) -> ChargePointsShares:
        """The operations of ``client.charge_points.shares``."""
        return ChargePointsShares(self._call)

    @property
    def smart_charging(self) -> ChargePointsSmartCharging:
        """The operations of ``client.charge_points.smart_charging``."""
        return ChargePointsSmartCharging(self._call)

    @property
    def status(self) -> ChargePointsStatus:
        """The operations of ``client.charge_points.status``."""
        return ChargePointsStatus(self._call)

    @property
    def v1_0(self) -> ChargePointsV1_0:
        """The operations of ``client.charge_points.v1_0``: endpoint version v1.0 only."""
        return ChargePointsV1_0(self._call)

    @property
    def v2_0(self) -> ChargePointsV2_0:
        """The operations of ``client.charge_points.v2_0``: endpoint version v2.0 only."""
        return ChargePointsV2_0(self._call)

    def change_availability(
        self,
        charge_point: int,
        *,
        type: models.ChargePointChangeAvailabilityType,
        evse_network_id: int | Unset = UNSET,
    ) -> None:
        """Charge Point / Change Availability.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-availability``
        """
        return self._call(
            _CHANGE_AVAILABILITY_V1_0,
            (charge_point,),
            {"evseNetworkId": evse_network_id, "type": type},
        )

    def change_owner(self, charge_point: int, *, user_id: int | None | Unset = UNSET) -> None:
        """Charge Point / Change Owner.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-owner``
        """
        return self._call(_CHANGE_OWNER_V1_0, (charge_point,), {"userId": user_id})

    def change_sharing_code(self, charge_point: int, *, sharing_code: str | Unset = UNSET) -> None:
        """Charge Point / Change sharing code.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code``
        """
        return self._call(_CHANGE_SHARING_CODE_V2_0, (charge_point,), {"sharingCode": sharing_code})

    def clear_charging_profile(
        self,
        charge_point: int,
        *,
        id: float | Unset = UNSET,
        evse_network_id: str | Unset = UNSET,
        charging_profile_purpose: str | Unset = UNSET,
        stack_level: float | Unset = UNSET,
    ) -> None:
        """Charge Point / Clear Charging Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile``
        """
        return self._call(
            _CLEAR_CHARGING_PROFILE_V1_0,
            (charge_point,),
            {
                "id": id,
                "evseNetworkId": evse_network_id,
                "chargingProfilePurpose": charging_profile_purpose,
                "stackLevel": stack_level,
            },
        )

    def create(
        self,
        *,
        name: str,
        type: models.ChargePointType,
        status: models.ChargePointSystemStatus,
        pin: str | Unset = UNSET,
        location_id: int | Unset = UNSET,
        charging_zone_id: int | None | Unset = UNSET,
        electricity_rate_id: int | Unset = UNSET,
        subscription: models.ChargePointSubscription | Unset = UNSET,
        network_type: models.ChargePointNetworkType | Unset = UNSET,
        managed_by_operator: bool | Unset = UNSET,
        external_id: str | Unset = UNSET,
        network: models.ChargePointNetwork | Unset = UNSET,
        capabilities: builtins.list[models.ChargePointCapability] | Unset = UNSET,
        auto_start_without_authorization: bool | Unset = UNSET,
        disable_auto_start_emulation: bool | Unset = UNSET,
        security: models.ChargePointUpdateSecurity | Unset = UNSET,
        model_id: int | None | Unset = UNSET,
        enable_auto_fault_recovery: bool | Unset = UNSET,
        user: models.ChargePointUser | Unset = UNSET,
        partner: models.ChargePointPartner | Unset = UNSET,
        utility_id: int | None | Unset = UNSET,
        tags: builtins.list[str] | Unset = UNSET,
        sharing_code: str | Unset = UNSET,
        enabled_randomised_delay: bool | Unset = UNSET,
        notice_id: int | None | Unset = UNSET,
        uses_renewable_energy: bool | Unset = UNSET,
        ocpp_connected_charge_point_id: int | Unset = UNSET,
        communication_mode: models.ChargePointCreateCommunicationMode | Unset = UNSET,
        electricity_cost_reimbursement_integration_id: int | None | Unset = UNSET,
        installation_and_maintenance_company_id: int | None | Unset = UNSET,
    ) -> models.ChargePoint:
        """Charge Point / Create.

        Args:
            managed_by_operator: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "name": name,
                "type": type,
                "pin": pin,
                "locationId": location_id,
                "chargingZoneId": charging_zone_id,
                "electricityRateId": electricity_rate_id,
                "subscription": subscription,
                "networkType": network_type,
                "status": status,
                "managedByOperator": managed_by_operator,
                "externalId": external_id,
                "network": network,
                "capabilities": capabilities,
                "autoStartWithoutAuthorization": auto_start_without_authorization,
                "disableAutoStartEmulation": disable_auto_start_emulation,
                "security": security,
                "modelId": model_id,
                "enableAutoFaultRecovery": enable_auto_fault_recovery,
                "user": user,
                "partner": partner,
                "utilityId": utility_id,
                "tags": tags,
                "sharingCode": sharing_code,
                "enabledRandomisedDelay": enabled_randomised_delay,
                "noticeId": notice_id,
                "usesRenewableEnergy": uses_renewable_energy,
                "ocppConnectedChargePointId": ocpp_connected_charge_point_id,
                "communicationMode": communication_mode,
                "electricityCostReimbursementIntegrationId": electricity_cost_reimbursement_integration_id,
                "installationAndMaintenanceCompanyId": installation_and_maintenance_company_id,
            },
        )

    def delete(
        self,
        charge_point: int,
        *,
        include: builtins.list[models.ChargePointInclude] | Unset = UNSET,
    ) -> None:
        """Charge Point / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}``
        """
        return self._call(_DELETE_V2_0, (charge_point, include))

    def delete_certificate(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointDeleteCertificateType,
    ) -> None:
        """Charge Point / Delete Certificate.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate``
        """
        return self._call(
            _DELETE_CERTIFICATE_V2_0,
            (charge_point,),
            {"certificateType": certificate_type},
        )

    def disconnect(self, charge_point: int, *, reason: str) -> models.ChargePointDisconnectResult:
        """Charge Point / Disconnect.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/disconnect``
        """
        return self._call(_DISCONNECT_V1_0, (charge_point,), {"reason": reason})

    def get(
        self,
        charge_point: int,
        *,
        include: builtins.list[models.ChargePointInclude] | Unset = UNSET,
    ) -> models.ChargePoint:
        """Charge Point / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}``
        """
        return self._call(_GET_V2_0, (charge_point, include))

    def get_diagnostics(
        self,
        charge_point: int,
        *,
        location: str,
        start: datetime.datetime | Unset = UNSET,
        stop: datetime.datetime | Unset = UNSET,
    ) -> models.ChargePointGetDiagnosticsResult:
        """Charge Point / Get Diagnostics.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics``
        """
        return self._call(
            _GET_DIAGNOSTICS_V1_0,
            (charge_point,),
            {"location": location, "start": start, "stop": stop},
        )

    def get_security_log(
        self,
        charge_point: int,
        *,
        url: str,
        reason: str,
        retries: int | Unset = UNSET,
        interval: int | Unset = UNSET,
        start_time: str | Unset = UNSET,
        stop_time: str | Unset = UNSET,
    ) -> models.ChargePointGetSecurityLogResult:
        """Charge Point / Get Security Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log``
        """
        return self._call(
            _GET_SECURITY_LOG_V1_0,
            (charge_point,),
            {
                "url": url,
                "reason": reason,
                "retries": retries,
                "interval": interval,
                "startTime": start_time,
                "stopTime": stop_time,
            },
        )

    def install_certificate(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointInstallCertificateType,
    ) -> None:
        """Charge Point / Install Certificate.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate``
        """
        return self._call(
            _INSTALL_CERTIFICATE_V2_0,
            (charge_point,),
            {"certificateType": certificate_type},
        )

    def list(
        self,
        *,
        filter: models.ChargePointFilter | Unset = UNSET,
        include: builtins.list[models.ChargePointInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ChargePointPage:
        """Charge Points / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0``
        """
        return self._call(_LIST_V2_0, (filter, include, per_page, cursor))

    def move_evses_to_satellite(
        self,
        charge_point: int,
        *,
        satellite_charge_point_id: int,
        evse_ids: builtins.list[int],
    ) -> None:
        """Charge Point / Move EVSEs to Satellite.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/move-evses-to-satellite``
        """
        return self._call(
            _MOVE_EVSES_TO_SATELLITE_V1_0,
            (charge_point,),
            {"satelliteChargePointId": satellite_charge_point_id, "evseIds": evse_ids},
        )

    def reserve(
        self,
        charge_point: int,
        evse: int,
        *,
        user_id: int | Unset = UNSET,
        reason: str | Unset = UNSET,
    ) -> models.ChargePointReserveResult:
        """Charge Point / Reserve.

        Raises:
            AuthenticationError: 401. Unauthorized.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}``
        """
        return self._call(
            _RESERVE_V1_0,
            (charge_point, evse),
            {"userId": user_id, "reason": reason},
        )

    def reset(
        self,
        charge_point: int,
        type: models.ChargePointResetType,
    ) -> models.ChargePointResetResult:
        """Charge Point / Reset.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}``
        """
        return self._call(_RESET_V1_0, (charge_point, type))

    def reset_security_profile(self, charge_point: int) -> None:
        """Charge Point / Reset Security Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile``
        """
        return self._call(_RESET_SECURITY_PROFILE_V1_0, (charge_point,))

    def send_data_transfer(
        self,
        charge_point: int,
        *,
        vendor_id: str,
        message_id: str | None | Unset = UNSET,
        data: str | None | Unset = UNSET,
    ) -> models.ChargePointSendDataTransferResult:
        """Charge Point / Send Data Transfer.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer``
        """
        return self._call(
            _SEND_DATA_TRANSFER_V1_0,
            (charge_point,),
            {"vendorId": vendor_id, "messageId": message_id, "data": data},
        )

    def set_charging_profile(
        self,
        charge_point: int,
        evse_network_id: int,
        *,
        stack_level: int,
        charging_profile_purpose: models.ChargingProfilePurpose,
        charging_profile_kind: models.ChargingProfileKind,
        charging_schedule: models.ChargingSchedule,
        transaction_id: int | Unset = UNSET,
        recurrency_kind: models.RecurrencyKind | Unset = UNSET,
        valid_from: datetime.datetime | Unset = UNSET,
        valid_to: datetime.datetime | Unset = UNSET,
    ) -> models.ChargePointSetChargingProfileResult:
        """Charge Point / Set Charging Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile
        /{evseNetworkId}``
        """
        return self._call(
            _SET_CHARGING_PROFILE_V1_0,
            (charge_point, evse_network_id),
            {
                "transactionId": transaction_id,
                "stackLevel": stack_level,
                "chargingProfilePurpose": charging_profile_purpose,
                "chargingProfileKind": charging_profile_kind,
                "recurrencyKind": recurrency_kind,
                "validFrom": valid_from,
                "validTo": valid_to,
                "chargingSchedule": charging_schedule,
            },
        )

    def set_configuration(
        self,
        charge_point: int,
        *,
        value: str,
        name: str,
        instance: str | Unset = UNSET,
        component_name: str | Unset = UNSET,
        evse_id: int | Unset = UNSET,
    ) -> None:
        """Charge Point / Set Configuration.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration``
        """
        return self._call(
            _SET_CONFIGURATION_V2_0,
            (charge_point,),
            {
                "value": value,
                "name": name,
                "instance": instance,
                "componentName": component_name,
                "evseId": evse_id,
            },
        )

    def set_security_profile(
        self,
        charge_point: int,
        *,
        set_security_profile: models.ChargePointSetSecurityProfile,
        reason: str,
    ) -> models.ChargePointResetResult:
        """Charge Point / Set Security Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile``
        """
        return self._call(
            _SET_SECURITY_PROFILE_V2_0,
            (charge_point,),
            {"setSecurityProfile": set_security_profile, "reason": reason},
        )

    def start(
        self,
        charge_point: int,
        *,
        user_id: int | Unset = UNSET,
        payment_method_id: str | None | Unset = UNSET,
        external_session_id: str | None | Unset = UNSET,
        id_tag: str | Unset = UNSET,
        connector_id: int | None | Unset = UNSET,
        booking_id: int | None | Unset = UNSET,
    ) -> models.ChargePointStartResult:
        """Charge Point / Start Charging Session Without EVSE.

        Args:
            external_session_id: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/start``
        """
        return self._call(
            _START_V1_0,
            (charge_point,),
            {
                "userId": user_id,
                "paymentMethodId": payment_method_id,
                "externalSessionId": external_session_id,
                "idTag": id_tag,
                "connectorId": connector_id,
                "bookingId": booking_id,
            },
        )

    def start_for_evse(
        self,
        charge_point: int,
        evse: int,
        *,
        user_id: int | Unset = UNSET,
        payment_method_id: str | None | Unset = UNSET,
        external_session_id: str | None | Unset = UNSET,
        id_tag: str | Unset = UNSET,
        connector_id: int | None | Unset = UNSET,
        booking_id: int | None | Unset = UNSET,
        charging_profile: models.ChargePointSetChargingProfileRequest | Unset = UNSET,
    ) -> models.ChargePointStartForEvseResult:
        """Charge Point / Start Charging Session.

        Args:
            external_session_id: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}``
        """
        return self._call(
            _START_FOR_EVSE_V1_0,
            (charge_point, evse),
            {
                "userId": user_id,
                "paymentMethodId": payment_method_id,
                "externalSessionId": external_session_id,
                "idTag": id_tag,
                "connectorId": connector_id,
                "bookingId": booking_id,
                "chargingProfile": charging_profile,
            },
        )

    def stop(self, charge_point: int, session: int, *, force: bool | Unset = UNSET) -> None:
        """Charge Point / Stop Charging Session.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}``
        """
        return self._call(_STOP_V1_0, (charge_point, session), {"force": force})

    def sync_certificates(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointSyncCertificatesCertificateType | None | Unset = UNSET,
    ) -> None:
        """Charge Point / Get Installed Certificate IDs.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates``
        """
        return self._call(
            _SYNC_CERTIFICATES_V2_0,
            (charge_point,),
            {"certificateType": certificate_type},
        )

    def sync_configuration(
        self,
        charge_point: int,
        *,
        keys: builtins.list[models.ConfigurationKey | str] | Unset = UNSET,
    ) -> models.ChargePointSyncConfigurationResult:
        """Charge Point / Sync Configuration.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration``
        """
        return self._call(_SYNC_CONFIGURATION_V1_0, (charge_point,), {"keys": keys})

    def trigger_message(
        self,
        charge_point: int,
        *,
        type: models.ChargePointTriggerMessageType,
    ) -> None:
        """Charge Point / Trigger Message Charge Point.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message``
        """
        return self._call(_TRIGGER_MESSAGE_V1_0, (charge_point,), {"type": type})

    def unlock(self, charge_point: int, evse: int) -> models.ChargePointResetResult:
        """Charge Point / EVSE / Unlock.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}``
        """
        return self._call(_UNLOCK_V1_0, (charge_point, evse))

    def update(
        self,
        charge_point: int,
        *,
        include: builtins.list[models.ChargePointInclude] | Unset = UNSET,
        name: str | Unset = UNSET,
        type: models.ChargePointType | Unset = UNSET,
        pin: str | None | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        charging_zone_id: int | None | Unset = UNSET,
        electricity_rate_id: int | None | Unset = UNSET,
        electricity_cost_reimbursement_integration_id: int | None | Unset = UNSET,
        installation_and_maintenance_company_id: int | None | Unset = UNSET,
        subscription: models.ChargePointSubscription | Unset = UNSET,
        network_type: models.ChargePointNetworkType | Unset = UNSET,
        status: models.ChargePointSystemStatus | Unset = UNSET,
        managed_by_operator: bool | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        network: models.ChargePointUpdateNetwork | Unset = UNSET,
        capabilities: builtins.list[models.ChargePointCapability] | Unset = UNSET,
        auto_start_without_authorization: bool | Unset = UNSET,
        disable_auto_start_emulation: bool | Unset = UNSET,
        security: models.ChargePointUpdateSecurity | Unset = UNSET,
        model_id: int | None | Unset = UNSET,
        enable_auto_fault_recovery: bool | Unset = UNSET,
        user: models.ChargePointUser | Unset = UNSET,
        partner: models.ChargePointUpdatePartner | Unset = UNSET,
        utility_id: int | None | Unset = UNSET,
        tags: builtins.list[str] | Unset = UNSET,
        enabled_randomised_delay: bool | Unset = UNSET,
        notice_id: int | None | Unset = UNSET,
        uses_renewable_energy: bool | Unset = UNSET,
        integrated_at: datetime.datetime | None | Unset = UNSET,
        manufactured_at: datetime.datetime | None | Unset = UNSET,
    ) -> models.ChargePoint:
        """Charge Point / Update.

        Args:
            managed_by_operator: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}``
        """
        return self._call(
            _UPDATE_V2_0,
            (charge_point, include),
            {
                "name": name,
                "type": type,
                "pin": pin,
                "locationId": location_id,
                "chargingZoneId": charging_zone_id,
                "electricityRateId": electricity_rate_id,
                "electricityCostReimbursementIntegrationId": electricity_cost_reimbursement_integration_id,
                "installationAndMaintenanceCompanyId": installation_and_maintenance_company_id,
                "subscription": subscription,
                "networkType": network_type,
                "status": status,
                "managedByOperator": managed_by_operator,
                "externalId": external_id,
                "network": network,
                "capabilities": capabilities,
                "autoStartWithoutAuthorization": auto_start_without_authorization,
                "disableAutoStartEmulation": disable_auto_start_emulation,
                "security": security,
                "modelId": model_id,
                "enableAutoFaultRecovery": enable_auto_fault_recovery,
                "user": user,
                "partner": partner,
                "utilityId": utility_id,
                "tags": tags,
                "enabledRandomisedDelay": enabled_randomised_delay,
                "noticeId": notice_id,
                "usesRenewableEnergy": uses_renewable_energy,
                "integratedAt": integrated_at,
                "manufacturedAt": manufactured_at,
            },
        )

    def update_firmware(
        self,
        charge_point: int,
        *,
        signed: bool,
        url: str | Unset = UNSET,
        firmware_version_id: int | Unset = UNSET,
        retrieve_after: datetime.datetime | Unset = UNSET,
        retries: int | Unset = UNSET,
        interval: int | Unset = UNSET,
        signing_certificate: str | Unset = UNSET,
        signature: str | Unset = UNSET,
        download_url_protocol: models.ChargePointDownloadUrlProtocol | Unset = UNSET,
    ) -> None:
        """Charge Point / Update Firmware.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware``
        """
        return self._call(
            _UPDATE_FIRMWARE_V2_0,
            (charge_point,),
            {
                "url": url,
                "firmwareVersionId": firmware_version_id,
                "retrieveAfter": retrieve_after,
                "retries": retries,
                "interval": interval,
                "signed": signed,
                "signingCertificate": signing_certificate,
                "signature": signature,
                "downloadUrlProtocol": download_url_protocol,
            },
        )
