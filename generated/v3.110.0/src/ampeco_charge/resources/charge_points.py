"""The operations of ``client.charge_points``."""

from __future__ import annotations

import builtins
import datetime
from typing import Any, Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import charge_points as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class ChargePointsAvailablePersonalSmartChargingModes(Resource):
    """The operations of ``client.charge_points.available_personal_smart_charging_modes``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsAvailablePersonalSmartChargingModesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsAvailablePersonalSmartChargingModesWithRawResponse(
            ChargePointsAvailablePersonalSmartChargingModes(self._caller.with_raw_response),
        )

    def list(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[
        models.AvailableModeUserControlledSchedule
        | models.AvailablePersonalSmartChargingModeOctopusAgile
        | models.AvailablePersonalSmartChargingModeOctopusGo
        | models.AvailablePersonalSmartChargingModeNordpool
        | dict[str, Any],
        builtins.list[
            models.AvailableModeUserControlledSchedule
            | models.AvailablePersonalSmartChargingModeOctopusAgile
            | models.AvailablePersonalSmartChargingModeOctopusGo
            | models.AvailablePersonalSmartChargingModeNordpool
            | dict[str, Any]
        ],
    ]:
        """Charge Point / Available personal smart charging modes / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}
        /available-personal-smart-charging-modes``
        """
        return self._list(
            operations.AVAILABLE_PERSONAL_SMART_CHARGING_MODES__LIST_V2_0,
            request_options,
            (charge_point,),
        )


class ChargePointsConfigurations(Resource):
    """The operations of ``client.charge_points.configurations``.

    Methods: ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsConfigurationsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsConfigurationsWithRawResponse(
            ChargePointsConfigurations(self._caller.with_raw_response),
        )

    def get(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointConfiguration:
        """Charge Point / Configuration / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}``
        """
        return self._call(operations.CONFIGURATIONS__GET_V2_0, request_options, (charge_point, key))

    def list(
        self,
        charge_point: int,
        *,
        filter: models.ChargePointConfigurationFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointConfiguration, builtins.list[models.ChargePointConfiguration]]:
        """Charge Point / Configurations / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations``
        """
        return self._list(
            operations.CONFIGURATIONS__LIST_V2_0,
            request_options,
            (charge_point, filter),
        )

    def update(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
        *,
        value: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointConfiguration:
        """Charge Point / Configuration / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}``
        """
        return self._call(
            operations.CONFIGURATIONS__UPDATE_V2_0,
            request_options,
            (charge_point, key),
            {"value": value},
        )


class ChargePointsEvsesConnectors(Resource):
    """The operations of ``client.charge_points.evses.connectors``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsEvsesConnectorsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsEvsesConnectorsWithRawResponse(
            ChargePointsEvsesConnectors(self._caller.with_raw_response),
        )

    def create(
        self,
        charge_point: int,
        evse: int,
        *,
        type: models.ChargePointEvseConnectorType,
        format: models.ConnectorFormat | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.EVSES__CONNECTORS__CREATE_V2_0,
            request_options,
            (charge_point, evse),
            {"type": type, "format": format, "status": status},
        )

    def delete(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Points / Evse / Connector / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors
        /{connector}``
        """
        return self._call(
            operations.EVSES__CONNECTORS__DELETE_V2_0,
            request_options,
            (charge_point, evse, connector),
        )

    def get(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointEvseConnector:
        """Charge Points / Evse / Connector / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors
        /{connector}``
        """
        return self._call(
            operations.EVSES__CONNECTORS__GET_V2_0,
            request_options,
            (charge_point, evse, connector),
        )

    def list(
        self,
        charge_point: int,
        evse: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointEvseConnector, builtins.list[models.ChargePointEvseConnector]]:
        """Charge Point / Evse / Connectors / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors``
        """
        return self._list(
            operations.EVSES__CONNECTORS__LIST_V2_0,
            request_options,
            (charge_point, evse),
        )

    def update(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        *,
        type: models.ChargePointEvseConnectorType | Unset = UNSET,
        format: models.ConnectorFormat | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.EVSES__CONNECTORS__UPDATE_V2_0,
            request_options,
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
        return ChargePointsEvsesConnectors(self._caller)

    @property
    def with_raw_response(self) -> ChargePointsEvsesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsEvsesWithRawResponse(ChargePointsEvses(self._caller.with_raw_response))

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
        **request_options: Unpack[RequestOptions],
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
            operations.EVSES__CREATE_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / EVSE / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        """
        return self._call(
            operations.EVSES__DELETE_V2_0,
            request_options,
            (charge_point, evse, include),
        )

    def get(
        self,
        charge_point: int,
        evse: int,
        *,
        include: builtins.list[models.ChargePointEvseInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointEvse:
        """Charge Point / EVSE / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        """
        return self._call(
            operations.EVSES__GET_V2_0,
            request_options,
            (charge_point, evse, include),
        )

    def list(
        self,
        charge_point: int,
        *,
        include: builtins.list[models.ChargePointEvseInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointEvse, models.ChargePointEvsePage]:
        """Charge Point / EVSEs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses``
        """
        return self._list(
            operations.EVSES__LIST_V2_0,
            request_options,
            (charge_point, include, per_page, cursor),
        )

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
        **request_options: Unpack[RequestOptions],
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
            operations.EVSES__UPDATE_V2_0,
            request_options,
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

    @property
    def with_raw_response(self) -> ChargePointsHardwareStatusLogsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsHardwareStatusLogsWithRawResponse(
            ChargePointsHardwareStatusLogs(self._caller.with_raw_response),
        )

    def list(
        self,
        charge_point: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointHardwareStatusLog, models.ChargePointHardwareStatusLogPage]:
        """Charge Point / Hardware Status Logs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs``
        """
        return self._list(
            operations.HARDWARE_STATUS_LOGS__LIST_V2_0,
            request_options,
            (charge_point, filter, per_page, cursor),
        )


class ChargePointsLatestHardwareStatusLog(Resource):
    """The operations of ``client.charge_points.latest_hardware_status_log``.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsLatestHardwareStatusLogWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsLatestHardwareStatusLogWithRawResponse(
            ChargePointsLatestHardwareStatusLog(self._caller.with_raw_response),
        )

    def get(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointHardwareStatusLog:
        """Charge Point / Latest Hardware Status Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log``
        """
        return self._call(
            operations.LATEST_HARDWARE_STATUS_LOG__GET_V2_0,
            request_options,
            (charge_point,),
        )


class ChargePointsLatestNetworkStatusLog(Resource):
    """The operations of ``client.charge_points.latest_network_status_log``.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsLatestNetworkStatusLogWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsLatestNetworkStatusLogWithRawResponse(
            ChargePointsLatestNetworkStatusLog(self._caller.with_raw_response),
        )

    def get(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointNetworkStatusLog:
        """Charge Point / Latest Network Status Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log``
        """
        return self._call(
            operations.LATEST_NETWORK_STATUS_LOG__GET_V2_0,
            request_options,
            (charge_point,),
        )


class ChargePointsNetworkStatusLogs(Resource):
    """The operations of ``client.charge_points.network_status_logs``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsNetworkStatusLogsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsNetworkStatusLogsWithRawResponse(
            ChargePointsNetworkStatusLogs(self._caller.with_raw_response),
        )

    def list(
        self,
        charge_point: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointNetworkStatusLog, models.ChargePointNetworkStatusLogPage]:
        """Charge Point / Network Status Logs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs``
        """
        return self._list(
            operations.NETWORK_STATUS_LOGS__LIST_V2_0,
            request_options,
            (charge_point, filter, per_page, cursor),
        )


class ChargePointsPersonalSmartChargingPreferences(Resource):
    """The operations of ``client.charge_points.personal_smart_charging_preferences``.

    Methods: ``create``, ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsPersonalSmartChargingPreferencesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsPersonalSmartChargingPreferencesWithRawResponse(
            ChargePointsPersonalSmartChargingPreferences(self._caller.with_raw_response),
        )

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
        **request_options: Unpack[RequestOptions],
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
        return self._call(
            operations.PERSONAL_SMART_CHARGING_PREFERENCES__CREATE_V2_0,
            request_options,
            (charge_point,),
            body,
        )

    def get(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
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
        return self._call(
            operations.PERSONAL_SMART_CHARGING_PREFERENCES__GET_V2_0,
            request_options,
            (charge_point,),
        )


class ChargePointsSharedPartners(Resource):
    """The operations of ``client.charge_points.shared_partners``.

    Methods: ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsSharedPartnersWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsSharedPartnersWithRawResponse(
            ChargePointsSharedPartners(self._caller.with_raw_response),
        )

    def list(
        self,
        charge_point: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointSharedPartner, models.ChargePointSharedPartnerPage]:
        """Charge Point / Shared Partners / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners``
        """
        return self._list(
            operations.SHARED_PARTNERS__LIST_V2_0,
            request_options,
            (charge_point, per_page, cursor),
        )

    def replace(
        self,
        charge_point: int,
        *,
        partner_ids: builtins.list[int],
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Shared Partners / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PUT /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners``
        """
        return self._call(
            operations.SHARED_PARTNERS__REPLACE_V2_0,
            request_options,
            (charge_point,),
            {"partnerIds": partner_ids},
        )


class ChargePointsShares(Resource):
    """The operations of ``client.charge_points.shares``.

    Methods: ``create``, ``delete``, ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsSharesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsSharesWithRawResponse(ChargePointsShares(self._caller.with_raw_response))

    def create(
        self,
        charge_point: int,
        *,
        user_id: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointShare:
        """Charge Point / Share / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/shares``
        """
        return self._call(
            operations.SHARES__CREATE_V2_0,
            request_options,
            (charge_point,),
            {"userId": user_id},
        )

    def delete(
        self,
        charge_point: int,
        share: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Share / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}``
        """
        return self._call(operations.SHARES__DELETE_V2_0, request_options, (charge_point, share))

    def get(
        self,
        charge_point: int,
        share: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointShare:
        """Charge Point / Share / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}``
        """
        return self._call(operations.SHARES__GET_V2_0, request_options, (charge_point, share))

    def list(
        self,
        charge_point: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointShare, models.ChargePointSharePage]:
        """Charge Point / Shares / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares``
        """
        return self._list(
            operations.SHARES__LIST_V2_0,
            request_options,
            (charge_point, per_page, cursor),
        )


class ChargePointsSmartCharging(Resource):
    """The operations of ``client.charge_points.smart_charging``.

    Methods: ``create``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsSmartChargingWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsSmartChargingWithRawResponse(
            ChargePointsSmartCharging(self._caller.with_raw_response),
        )

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
        **request_options: Unpack[RequestOptions],
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
        return self._call(
            operations.SMART_CHARGING__CREATE_V2_0,
            request_options,
            (charge_point,),
            body,
        )


class ChargePointsStatus(Resource):
    """The operations of ``client.charge_points.status``.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsStatusWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsStatusWithRawResponse(ChargePointsStatus(self._caller.with_raw_response))

    def get(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointStatus:
        """Charge Point / Status / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/status``
        """
        return self._call(operations.STATUS__GET_V1_0, request_options, (charge_point,))


class ChargePointsConfigurationsV1_0(Resource):
    """The operations of ``client.charge_points.v1_0.configurations``: endpoint version v1.0 only.

    Methods: ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsConfigurationsV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsConfigurationsV1_0WithRawResponse(
            ChargePointsConfigurationsV1_0(self._caller.with_raw_response),
        )

    @deprecated("client.charge_points.configurations.get replaces it", category=None)
    def get(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
        **request_options: Unpack[RequestOptions],
    ) -> models.SyncConfigurationNotificationEntry:
        """Charge Point / Configuration / Read.

        Deprecated: ``client.charge_points.configurations.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}``
        """
        return self._call(operations.CONFIGURATIONS__GET_V1_0, request_options, (charge_point, key))

    @deprecated("client.charge_points.configurations.list replaces it", category=None)
    def list(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[
        models.SyncConfigurationNotificationEntry,
        builtins.list[models.SyncConfigurationNotificationEntry],
    ]:
        """Charge Point / Configurations / Listing.

        Deprecated: ``client.charge_points.configurations.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations``
        """
        return self._list(operations.CONFIGURATIONS__LIST_V1_0, request_options, (charge_point,))

    @deprecated("client.charge_points.configurations.update replaces it", category=None)
    def update(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
        *,
        value: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Configuration / Update.

        Deprecated: ``client.charge_points.configurations.update`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}``
        """
        return self._call(
            operations.CONFIGURATIONS__UPDATE_V1_0,
            request_options,
            (charge_point, key),
            {"value": value},
        )


class ChargePointsStatusV1_0(Resource):
    """The operations of ``client.charge_points.v1_0.status``: endpoint version v1.0 only.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsStatusV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsStatusV1_0WithRawResponse(
            ChargePointsStatusV1_0(self._caller.with_raw_response),
        )

    def get(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointStatus:
        """Charge Point / Status / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}/status``
        """
        return self._call(operations.STATUS__GET_V1_0, request_options, (charge_point,))


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
        return ChargePointsConfigurationsV1_0(self._caller)

    @property
    def status(self) -> ChargePointsStatusV1_0:
        """The operations of ``client.charge_points.v1_0.status``: endpoint version v1.0 only."""
        return ChargePointsStatusV1_0(self._caller)

    @property
    def with_raw_response(self) -> ChargePointsV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsV1_0WithRawResponse(ChargePointsV1_0(self._caller.with_raw_response))

    def change_availability(
        self,
        charge_point: int,
        *,
        type: models.ChargePointChangeAvailabilityType,
        evse_network_id: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Change Availability.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-availability``
        """
        return self._call(
            operations.CHANGE_AVAILABILITY_V1_0,
            request_options,
            (charge_point,),
            {"evseNetworkId": evse_network_id, "type": type},
        )

    def change_owner(
        self,
        charge_point: int,
        *,
        user_id: int | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Change Owner.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-owner``
        """
        return self._call(
            operations.CHANGE_OWNER_V1_0,
            request_options,
            (charge_point,),
            {"userId": user_id},
        )

    def clear_charging_profile(
        self,
        charge_point: int,
        *,
        id: float | Unset = UNSET,
        evse_network_id: str | Unset = UNSET,
        charging_profile_purpose: str | Unset = UNSET,
        stack_level: float | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Clear Charging Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile``
        """
        return self._call(
            operations.CLEAR_CHARGING_PROFILE_V1_0,
            request_options,
            (charge_point,),
            {
                "id": id,
                "evseNetworkId": evse_network_id,
                "chargingProfilePurpose": charging_profile_purpose,
                "stackLevel": stack_level,
            },
        )

    @deprecated("client.charge_points.create replaces it", category=None)
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
        **request_options: Unpack[RequestOptions],
    ) -> models.V1ChargePoint:
        """Charge Point / Create.

        Deprecated: ``client.charge_points.create`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v1.0``
        """
        return self._call(
            operations.CREATE_V1_0,
            request_options,
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

    @deprecated("client.charge_points.delete replaces it", category=None)
    def delete(self, charge_point: int, **request_options: Unpack[RequestOptions]) -> None:
        """Charge Point / Delete.

        Deprecated: ``client.charge_points.delete`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v1.0/{chargePoint}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (charge_point,))

    def disconnect(
        self,
        charge_point: int,
        *,
        reason: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointDisconnectResult:
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
        return self._call(
            operations.DISCONNECT_V1_0,
            request_options,
            (charge_point,),
            {"reason": reason},
        )

    @deprecated("client.charge_points.get replaces it", category=None)
    def get(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.V1ChargePoint:
        """Charge Point / Read.

        Deprecated: ``client.charge_points.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0/{chargePoint}``
        """
        return self._call(operations.GET_V1_0, request_options, (charge_point,))

    def get_diagnostics(
        self,
        charge_point: int,
        *,
        location: str,
        start: datetime.datetime | Unset = UNSET,
        stop: datetime.datetime | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointGetDiagnosticsResult:
        """Charge Point / Get Diagnostics.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics``
        """
        return self._call(
            operations.GET_DIAGNOSTICS_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointGetSecurityLogResult:
        """Charge Point / Get Security Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log``
        """
        return self._call(
            operations.GET_SECURITY_LOG_V1_0,
            request_options,
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

    @deprecated("client.charge_points.list replaces it", category=None)
    def list(
        self,
        *,
        filter: models.V1ChargePointFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.V1ChargePoint, models.V1ChargePointPage]:
        """Charge Points / Listing.

        Deprecated: ``client.charge_points.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page, cursor))

    def move_evses_to_satellite(
        self,
        charge_point: int,
        *,
        satellite_charge_point_id: int,
        evse_ids: builtins.list[int],
        **request_options: Unpack[RequestOptions],
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
            operations.MOVE_EVSES_TO_SATELLITE_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointReserveResult:
        """Charge Point / Reserve.

        Raises:
            AuthenticationError: 401. Unauthorized.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}``
        """
        return self._call(
            operations.RESERVE_V1_0,
            request_options,
            (charge_point, evse),
            {"userId": user_id, "reason": reason},
        )

    def reset(
        self,
        charge_point: int,
        type: models.ChargePointResetType,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointResetResult:
        """Charge Point / Reset.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}``
        """
        return self._call(operations.RESET_V1_0, request_options, (charge_point, type))

    def reset_security_profile(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Reset Security Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile``
        """
        return self._call(operations.RESET_SECURITY_PROFILE_V1_0, request_options, (charge_point,))

    def send_data_transfer(
        self,
        charge_point: int,
        *,
        vendor_id: str,
        message_id: str | None | Unset = UNSET,
        data: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointSendDataTransferResult:
        """Charge Point / Send Data Transfer.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer``
        """
        return self._call(
            operations.SEND_DATA_TRANSFER_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointSetChargingProfileResult:
        """Charge Point / Set Charging Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile
        /{evseNetworkId}``
        """
        return self._call(
            operations.SET_CHARGING_PROFILE_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.START_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.START_FOR_EVSE_V1_0,
            request_options,
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

    def stop(
        self,
        charge_point: int,
        session: int,
        *,
        force: bool | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Stop Charging Session.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}``
        """
        return self._call(
            operations.STOP_V1_0,
            request_options,
            (charge_point, session),
            {"force": force},
        )

    def sync_configuration(
        self,
        charge_point: int,
        *,
        keys: builtins.list[models.ConfigurationKey | str] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointSyncConfigurationResult:
        """Charge Point / Sync Configuration.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration``
        """
        return self._call(
            operations.SYNC_CONFIGURATION_V1_0,
            request_options,
            (charge_point,),
            {"keys": keys},
        )

    def trigger_message(
        self,
        charge_point: int,
        *,
        type: models.ChargePointTriggerMessageType,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Trigger Message Charge Point.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message``
        """
        return self._call(
            operations.TRIGGER_MESSAGE_V1_0,
            request_options,
            (charge_point,),
            {"type": type},
        )

    def unlock(
        self,
        charge_point: int,
        evse: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointResetResult:
        """Charge Point / EVSE / Unlock.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}``
        """
        return self._call(operations.UNLOCK_V1_0, request_options, (charge_point, evse))

    @deprecated("client.charge_points.update replaces it", category=None)
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
        **request_options: Unpack[RequestOptions],
    ) -> models.V1ChargePoint:
        """Charge Point / Update.

        Deprecated: ``client.charge_points.update`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v1.0/{chargePoint}``
        """
        return self._call(
            operations.UPDATE_V1_0,
            request_options,
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

    @property
    def with_raw_response(
        self,
    ) -> ChargePointsAvailablePersonalSmartChargingModesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsAvailablePersonalSmartChargingModesV2_0WithRawResponse(
            ChargePointsAvailablePersonalSmartChargingModesV2_0(self._caller.with_raw_response),
        )

    def list(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[
        models.AvailableModeUserControlledSchedule
        | models.AvailablePersonalSmartChargingModeOctopusAgile
        | models.AvailablePersonalSmartChargingModeOctopusGo
        | models.AvailablePersonalSmartChargingModeNordpool
        | dict[str, Any],
        builtins.list[
            models.AvailableModeUserControlledSchedule
            | models.AvailablePersonalSmartChargingModeOctopusAgile
            | models.AvailablePersonalSmartChargingModeOctopusGo
            | models.AvailablePersonalSmartChargingModeNordpool
            | dict[str, Any]
        ],
    ]:
        """Charge Point / Available personal smart charging modes / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}
        /available-personal-smart-charging-modes``
        """
        return self._list(
            operations.AVAILABLE_PERSONAL_SMART_CHARGING_MODES__LIST_V2_0,
            request_options,
            (charge_point,),
        )


class ChargePointsConfigurationsV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.configurations``: endpoint version v2.0 only.

    Methods: ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsConfigurationsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsConfigurationsV2_0WithRawResponse(
            ChargePointsConfigurationsV2_0(self._caller.with_raw_response),
        )

    def get(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointConfiguration:
        """Charge Point / Configuration / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}``
        """
        return self._call(operations.CONFIGURATIONS__GET_V2_0, request_options, (charge_point, key))

    def list(
        self,
        charge_point: int,
        *,
        filter: models.ChargePointConfigurationFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointConfiguration, builtins.list[models.ChargePointConfiguration]]:
        """Charge Point / Configurations / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations``
        """
        return self._list(
            operations.CONFIGURATIONS__LIST_V2_0,
            request_options,
            (charge_point, filter),
        )

    def update(
        self,
        charge_point: int,
        key: models.ConfigurationKey | str,
        *,
        value: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointConfiguration:
        """Charge Point / Configuration / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}``
        """
        return self._call(
            operations.CONFIGURATIONS__UPDATE_V2_0,
            request_options,
            (charge_point, key),
            {"value": value},
        )


class ChargePointsEvsesConnectorsV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.evses.connectors``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsEvsesConnectorsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsEvsesConnectorsV2_0WithRawResponse(
            ChargePointsEvsesConnectorsV2_0(self._caller.with_raw_response),
        )

    def create(
        self,
        charge_point: int,
        evse: int,
        *,
        type: models.ChargePointEvseConnectorType,
        format: models.ConnectorFormat | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.EVSES__CONNECTORS__CREATE_V2_0,
            request_options,
            (charge_point, evse),
            {"type": type, "format": format, "status": status},
        )

    def delete(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Points / Evse / Connector / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors
        /{connector}``
        """
        return self._call(
            operations.EVSES__CONNECTORS__DELETE_V2_0,
            request_options,
            (charge_point, evse, connector),
        )

    def get(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointEvseConnector:
        """Charge Points / Evse / Connector / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors
        /{connector}``
        """
        return self._call(
            operations.EVSES__CONNECTORS__GET_V2_0,
            request_options,
            (charge_point, evse, connector),
        )

    def list(
        self,
        charge_point: int,
        evse: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointEvseConnector, builtins.list[models.ChargePointEvseConnector]]:
        """Charge Point / Evse / Connectors / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors``
        """
        return self._list(
            operations.EVSES__CONNECTORS__LIST_V2_0,
            request_options,
            (charge_point, evse),
        )

    def update(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        *,
        type: models.ChargePointEvseConnectorType | Unset = UNSET,
        format: models.ConnectorFormat | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.EVSES__CONNECTORS__UPDATE_V2_0,
            request_options,
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
        return ChargePointsEvsesConnectorsV2_0(self._caller)

    @property
    def with_raw_response(self) -> ChargePointsEvsesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsEvsesV2_0WithRawResponse(
            ChargePointsEvsesV2_0(self._caller.with_raw_response),
        )

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
        **request_options: Unpack[RequestOptions],
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
            operations.EVSES__CREATE_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / EVSE / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        """
        return self._call(
            operations.EVSES__DELETE_V2_0,
            request_options,
            (charge_point, evse, include),
        )

    def get(
        self,
        charge_point: int,
        evse: int,
        *,
        include: builtins.list[models.ChargePointEvseInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointEvse:
        """Charge Point / EVSE / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}``
        """
        return self._call(
            operations.EVSES__GET_V2_0,
            request_options,
            (charge_point, evse, include),
        )

    def list(
        self,
        charge_point: int,
        *,
        include: builtins.list[models.ChargePointEvseInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointEvse, models.ChargePointEvsePage]:
        """Charge Point / EVSEs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses``
        """
        return self._list(
            operations.EVSES__LIST_V2_0,
            request_options,
            (charge_point, include, per_page, cursor),
        )

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
        **request_options: Unpack[RequestOptions],
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
            operations.EVSES__UPDATE_V2_0,
            request_options,
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

    @property
    def with_raw_response(self) -> ChargePointsHardwareStatusLogsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsHardwareStatusLogsV2_0WithRawResponse(
            ChargePointsHardwareStatusLogsV2_0(self._caller.with_raw_response),
        )

    def list(
        self,
        charge_point: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointHardwareStatusLog, models.ChargePointHardwareStatusLogPage]:
        """Charge Point / Hardware Status Logs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs``
        """
        return self._list(
            operations.HARDWARE_STATUS_LOGS__LIST_V2_0,
            request_options,
            (charge_point, filter, per_page, cursor),
        )


class ChargePointsLatestHardwareStatusLogV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.latest_hardware_status_log``: endpoint version
    v2.0 only.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsLatestHardwareStatusLogV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsLatestHardwareStatusLogV2_0WithRawResponse(
            ChargePointsLatestHardwareStatusLogV2_0(self._caller.with_raw_response),
        )

    def get(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointHardwareStatusLog:
        """Charge Point / Latest Hardware Status Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log``
        """
        return self._call(
            operations.LATEST_HARDWARE_STATUS_LOG__GET_V2_0,
            request_options,
            (charge_point,),
        )


class ChargePointsLatestNetworkStatusLogV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.latest_network_status_log``: endpoint version
    v2.0 only.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsLatestNetworkStatusLogV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsLatestNetworkStatusLogV2_0WithRawResponse(
            ChargePointsLatestNetworkStatusLogV2_0(self._caller.with_raw_response),
        )

    def get(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointNetworkStatusLog:
        """Charge Point / Latest Network Status Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log``
        """
        return self._call(
            operations.LATEST_NETWORK_STATUS_LOG__GET_V2_0,
            request_options,
            (charge_point,),
        )


class ChargePointsNetworkStatusLogsV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.network_status_logs``: endpoint version v2.0
    only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsNetworkStatusLogsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsNetworkStatusLogsV2_0WithRawResponse(
            ChargePointsNetworkStatusLogsV2_0(self._caller.with_raw_response),
        )

    def list(
        self,
        charge_point: int,
        *,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointNetworkStatusLog, models.ChargePointNetworkStatusLogPage]:
        """Charge Point / Network Status Logs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs``
        """
        return self._list(
            operations.NETWORK_STATUS_LOGS__LIST_V2_0,
            request_options,
            (charge_point, filter, per_page, cursor),
        )


class ChargePointsPersonalSmartChargingPreferencesV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.personal_smart_charging_preferences``: endpoint
    version v2.0 only.

    Methods: ``create``, ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsPersonalSmartChargingPreferencesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsPersonalSmartChargingPreferencesV2_0WithRawResponse(
            ChargePointsPersonalSmartChargingPreferencesV2_0(self._caller.with_raw_response),
        )

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
        **request_options: Unpack[RequestOptions],
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
        return self._call(
            operations.PERSONAL_SMART_CHARGING_PREFERENCES__CREATE_V2_0,
            request_options,
            (charge_point,),
            body,
        )

    def get(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
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
        return self._call(
            operations.PERSONAL_SMART_CHARGING_PREFERENCES__GET_V2_0,
            request_options,
            (charge_point,),
        )


class ChargePointsSharedPartnersV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.shared_partners``: endpoint version v2.0 only.

    Methods: ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsSharedPartnersV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsSharedPartnersV2_0WithRawResponse(
            ChargePointsSharedPartnersV2_0(self._caller.with_raw_response),
        )

    def list(
        self,
        charge_point: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointSharedPartner, models.ChargePointSharedPartnerPage]:
        """Charge Point / Shared Partners / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners``
        """
        return self._list(
            operations.SHARED_PARTNERS__LIST_V2_0,
            request_options,
            (charge_point, per_page, cursor),
        )

    def replace(
        self,
        charge_point: int,
        *,
        partner_ids: builtins.list[int],
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Shared Partners / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PUT /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners``
        """
        return self._call(
            operations.SHARED_PARTNERS__REPLACE_V2_0,
            request_options,
            (charge_point,),
            {"partnerIds": partner_ids},
        )


class ChargePointsSharesV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.shares``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsSharesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsSharesV2_0WithRawResponse(
            ChargePointsSharesV2_0(self._caller.with_raw_response),
        )

    def create(
        self,
        charge_point: int,
        *,
        user_id: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointShare:
        """Charge Point / Share / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-points/v2.0/{chargePoint}/shares``
        """
        return self._call(
            operations.SHARES__CREATE_V2_0,
            request_options,
            (charge_point,),
            {"userId": user_id},
        )

    def delete(
        self,
        charge_point: int,
        share: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Share / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}``
        """
        return self._call(operations.SHARES__DELETE_V2_0, request_options, (charge_point, share))

    def get(
        self,
        charge_point: int,
        share: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointShare:
        """Charge Point / Share / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}``
        """
        return self._call(operations.SHARES__GET_V2_0, request_options, (charge_point, share))

    def list(
        self,
        charge_point: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointShare, models.ChargePointSharePage]:
        """Charge Point / Shares / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares``
        """
        return self._list(
            operations.SHARES__LIST_V2_0,
            request_options,
            (charge_point, per_page, cursor),
        )


class ChargePointsSmartChargingV2_0(Resource):
    """The operations of ``client.charge_points.v2_0.smart_charging``: endpoint version v2.0 only.

    Methods: ``create``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsSmartChargingV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsSmartChargingV2_0WithRawResponse(
            ChargePointsSmartChargingV2_0(self._caller.with_raw_response),
        )

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
        **request_options: Unpack[RequestOptions],
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
        return self._call(
            operations.SMART_CHARGING__CREATE_V2_0,
            request_options,
            (charge_point,),
            body,
        )


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
        return ChargePointsAvailablePersonalSmartChargingModesV2_0(self._caller)

    @property
    def configurations(self) -> ChargePointsConfigurationsV2_0:
        """The operations of ``client.charge_points.v2_0.configurations``: endpoint version v2.0
        only.
        """
        return ChargePointsConfigurationsV2_0(self._caller)

    @property
    def evses(self) -> ChargePointsEvsesV2_0:
        """The operations of ``client.charge_points.v2_0.evses``: endpoint version v2.0 only."""
        return ChargePointsEvsesV2_0(self._caller)

    @property
    def hardware_status_logs(self) -> ChargePointsHardwareStatusLogsV2_0:
        """The operations of ``client.charge_points.v2_0.hardware_status_logs``: endpoint version
        v2.0 only.
        """
        return ChargePointsHardwareStatusLogsV2_0(self._caller)

    @property
    def latest_hardware_status_log(self) -> ChargePointsLatestHardwareStatusLogV2_0:
        """The operations of ``client.charge_points.v2_0.latest_hardware_status_log``: endpoint
        version v2.0 only.
        """
        return ChargePointsLatestHardwareStatusLogV2_0(self._caller)

    @property
    def latest_network_status_log(self) -> ChargePointsLatestNetworkStatusLogV2_0:
        """The operations of ``client.charge_points.v2_0.latest_network_status_log``: endpoint
        version v2.0 only.
        """
        return ChargePointsLatestNetworkStatusLogV2_0(self._caller)

    @property
    def network_status_logs(self) -> ChargePointsNetworkStatusLogsV2_0:
        """The operations of ``client.charge_points.v2_0.network_status_logs``: endpoint version
        v2.0 only.
        """
        return ChargePointsNetworkStatusLogsV2_0(self._caller)

    @property
    def personal_smart_charging_preferences(
        self,
    ) -> ChargePointsPersonalSmartChargingPreferencesV2_0:
        """The operations of ``client.charge_points.v2_0.personal_smart_charging_preferences``:
        endpoint version v2.0 only.
        """
        return ChargePointsPersonalSmartChargingPreferencesV2_0(self._caller)

    @property
    def shared_partners(self) -> ChargePointsSharedPartnersV2_0:
        """The operations of ``client.charge_points.v2_0.shared_partners``: endpoint version v2.0
        only.
        """
        return ChargePointsSharedPartnersV2_0(self._caller)

    @property
    def shares(self) -> ChargePointsSharesV2_0:
        """The operations of ``client.charge_points.v2_0.shares``: endpoint version v2.0 only."""
        return ChargePointsSharesV2_0(self._caller)

    @property
    def smart_charging(self) -> ChargePointsSmartChargingV2_0:
        """The operations of ``client.charge_points.v2_0.smart_charging``: endpoint version v2.0
        only.
        """
        return ChargePointsSmartChargingV2_0(self._caller)

    @property
    def with_raw_response(self) -> ChargePointsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsV2_0WithRawResponse(ChargePointsV2_0(self._caller.with_raw_response))

    def change_sharing_code(
        self,
        charge_point: int,
        *,
        sharing_code: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Change sharing code.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code``
        """
        return self._call(
            operations.CHANGE_SHARING_CODE_V2_0,
            request_options,
            (charge_point,),
            {"sharingCode": sharing_code},
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
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (charge_point, include))

    def delete_certificate(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointDeleteCertificateType,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Delete Certificate.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate``
        """
        return self._call(
            operations.DELETE_CERTIFICATE_V2_0,
            request_options,
            (charge_point,),
            {"certificateType": certificate_type},
        )

    def get(
        self,
        charge_point: int,
        *,
        include: builtins.list[models.ChargePointInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
        return self._call(operations.GET_V2_0, request_options, (charge_point, include))

    def install_certificate(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointInstallCertificateType,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Install Certificate.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate``
        """
        return self._call(
            operations.INSTALL_CERTIFICATE_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePoint, models.ChargePointPage]:
        """Charge Points / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0``
        """
        return self._list(
            operations.LIST_V2_0,
            request_options,
            (filter, include, per_page, cursor),
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
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Set Configuration.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration``
        """
        return self._call(
            operations.SET_CONFIGURATION_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointResetResult:
        """Charge Point / Set Security Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile``
        """
        return self._call(
            operations.SET_SECURITY_PROFILE_V2_0,
            request_options,
            (charge_point,),
            {"setSecurityProfile": set_security_profile, "reason": reason},
        )

    def sync_certificates(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointSyncCertificatesCertificateType | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Get Installed Certificate IDs.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates``
        """
        return self._call(
            operations.SYNC_CERTIFICATES_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.UPDATE_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Update Firmware.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware``
        """
        return self._call(
            operations.UPDATE_FIRMWARE_V2_0,
            request_options,
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
        return ChargePointsAvailablePersonalSmartChargingModes(self._caller)

    @property
    def configurations(self) -> ChargePointsConfigurations:
        """The operations of ``client.charge_points.configurations``."""
        return ChargePointsConfigurations(self._caller)

    @property
    def evses(self) -> ChargePointsEvses:
        """The operations of ``client.charge_points.evses``."""
        return ChargePointsEvses(self._caller)

    @property
    def hardware_status_logs(self) -> ChargePointsHardwareStatusLogs:
        """The operations of ``client.charge_points.hardware_status_logs``."""
        return ChargePointsHardwareStatusLogs(self._caller)

    @property
    def latest_hardware_status_log(self) -> ChargePointsLatestHardwareStatusLog:
        """The operations of ``client.charge_points.latest_hardware_status_log``."""
        return ChargePointsLatestHardwareStatusLog(self._caller)

    @property
    def latest_network_status_log(self) -> ChargePointsLatestNetworkStatusLog:
        """The operations of ``client.charge_points.latest_network_status_log``."""
        return ChargePointsLatestNetworkStatusLog(self._caller)

    @property
    def network_status_logs(self) -> ChargePointsNetworkStatusLogs:
        """The operations of ``client.charge_points.network_status_logs``."""
        return ChargePointsNetworkStatusLogs(self._caller)

    @property
    def personal_smart_charging_preferences(self) -> ChargePointsPersonalSmartChargingPreferences:
        """The operations of ``client.charge_points.personal_smart_charging_preferences``."""
        return ChargePointsPersonalSmartChargingPreferences(self._caller)

    @property
    def shared_partners(self) -> ChargePointsSharedPartners:
        """The operations of ``client.charge_points.shared_partners``."""
        return ChargePointsSharedPartners(self._caller)

    @property
    def shares(self) -> ChargePointsShares:
        """The operations of ``client.charge_points.shares``."""
        return ChargePointsShares(self._caller)

    @property
    def smart_charging(self) -> ChargePointsSmartCharging:
        """The operations of ``client.charge_points.smart_charging``."""
        return ChargePointsSmartCharging(self._caller)

    @property
    def status(self) -> ChargePointsStatus:
        """The operations of ``client.charge_points.status``."""
        return ChargePointsStatus(self._caller)

    @property
    def v1_0(self) -> ChargePointsV1_0:
        """The operations of ``client.charge_points.v1_0``: endpoint version v1.0 only."""
        return ChargePointsV1_0(self._caller)

    @property
    def v2_0(self) -> ChargePointsV2_0:
        """The operations of ``client.charge_points.v2_0``: endpoint version v2.0 only."""
        return ChargePointsV2_0(self._caller)

    @property
    def with_raw_response(self) -> ChargePointsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointsWithRawResponse(ChargePoints(self._caller.with_raw_response))

    def change_availability(
        self,
        charge_point: int,
        *,
        type: models.ChargePointChangeAvailabilityType,
        evse_network_id: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Change Availability.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-availability``
        """
        return self._call(
            operations.CHANGE_AVAILABILITY_V1_0,
            request_options,
            (charge_point,),
            {"evseNetworkId": evse_network_id, "type": type},
        )

    def change_owner(
        self,
        charge_point: int,
        *,
        user_id: int | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Change Owner.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-owner``
        """
        return self._call(
            operations.CHANGE_OWNER_V1_0,
            request_options,
            (charge_point,),
            {"userId": user_id},
        )

    def change_sharing_code(
        self,
        charge_point: int,
        *,
        sharing_code: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Change sharing code.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code``
        """
        return self._call(
            operations.CHANGE_SHARING_CODE_V2_0,
            request_options,
            (charge_point,),
            {"sharingCode": sharing_code},
        )

    def clear_charging_profile(
        self,
        charge_point: int,
        *,
        id: float | Unset = UNSET,
        evse_network_id: str | Unset = UNSET,
        charging_profile_purpose: str | Unset = UNSET,
        stack_level: float | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Clear Charging Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile``
        """
        return self._call(
            operations.CLEAR_CHARGING_PROFILE_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-points/v2.0/{chargePoint}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (charge_point, include))

    def delete_certificate(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointDeleteCertificateType,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Delete Certificate.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate``
        """
        return self._call(
            operations.DELETE_CERTIFICATE_V2_0,
            request_options,
            (charge_point,),
            {"certificateType": certificate_type},
        )

    def disconnect(
        self,
        charge_point: int,
        *,
        reason: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointDisconnectResult:
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
        return self._call(
            operations.DISCONNECT_V1_0,
            request_options,
            (charge_point,),
            {"reason": reason},
        )

    def get(
        self,
        charge_point: int,
        *,
        include: builtins.list[models.ChargePointInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
        return self._call(operations.GET_V2_0, request_options, (charge_point, include))

    def get_diagnostics(
        self,
        charge_point: int,
        *,
        location: str,
        start: datetime.datetime | Unset = UNSET,
        stop: datetime.datetime | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointGetDiagnosticsResult:
        """Charge Point / Get Diagnostics.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics``
        """
        return self._call(
            operations.GET_DIAGNOSTICS_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointGetSecurityLogResult:
        """Charge Point / Get Security Log.

        Raises:
            AuthenticationError: 401. Unauthorized.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log``
        """
        return self._call(
            operations.GET_SECURITY_LOG_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Install Certificate.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate``
        """
        return self._call(
            operations.INSTALL_CERTIFICATE_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePoint, models.ChargePointPage]:
        """Charge Points / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-points/v2.0``
        """
        return self._list(
            operations.LIST_V2_0,
            request_options,
            (filter, include, per_page, cursor),
        )

    def move_evses_to_satellite(
        self,
        charge_point: int,
        *,
        satellite_charge_point_id: int,
        evse_ids: builtins.list[int],
        **request_options: Unpack[RequestOptions],
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
            operations.MOVE_EVSES_TO_SATELLITE_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointReserveResult:
        """Charge Point / Reserve.

        Raises:
            AuthenticationError: 401. Unauthorized.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}``
        """
        return self._call(
            operations.RESERVE_V1_0,
            request_options,
            (charge_point, evse),
            {"userId": user_id, "reason": reason},
        )

    def reset(
        self,
        charge_point: int,
        type: models.ChargePointResetType,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointResetResult:
        """Charge Point / Reset.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}``
        """
        return self._call(operations.RESET_V1_0, request_options, (charge_point, type))

    def reset_security_profile(
        self,
        charge_point: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Reset Security Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile``
        """
        return self._call(operations.RESET_SECURITY_PROFILE_V1_0, request_options, (charge_point,))

    def send_data_transfer(
        self,
        charge_point: int,
        *,
        vendor_id: str,
        message_id: str | None | Unset = UNSET,
        data: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointSendDataTransferResult:
        """Charge Point / Send Data Transfer.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer``
        """
        return self._call(
            operations.SEND_DATA_TRANSFER_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointSetChargingProfileResult:
        """Charge Point / Set Charging Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile
        /{evseNetworkId}``
        """
        return self._call(
            operations.SET_CHARGING_PROFILE_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Set Configuration.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration``
        """
        return self._call(
            operations.SET_CONFIGURATION_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointResetResult:
        """Charge Point / Set Security Profile.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile``
        """
        return self._call(
            operations.SET_SECURITY_PROFILE_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.START_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.START_FOR_EVSE_V1_0,
            request_options,
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

    def stop(
        self,
        charge_point: int,
        session: int,
        *,
        force: bool | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Stop Charging Session.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}``
        """
        return self._call(
            operations.STOP_V1_0,
            request_options,
            (charge_point, session),
            {"force": force},
        )

    def sync_certificates(
        self,
        charge_point: int,
        *,
        certificate_type: models.ChargePointSyncCertificatesCertificateType | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Get Installed Certificate IDs.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates``
        """
        return self._call(
            operations.SYNC_CERTIFICATES_V2_0,
            request_options,
            (charge_point,),
            {"certificateType": certificate_type},
        )

    def sync_configuration(
        self,
        charge_point: int,
        *,
        keys: builtins.list[models.ConfigurationKey | str] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointSyncConfigurationResult:
        """Charge Point / Sync Configuration.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration``
        """
        return self._call(
            operations.SYNC_CONFIGURATION_V1_0,
            request_options,
            (charge_point,),
            {"keys": keys},
        )

    def trigger_message(
        self,
        charge_point: int,
        *,
        type: models.ChargePointTriggerMessageType,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Trigger Message Charge Point.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message``
        """
        return self._call(
            operations.TRIGGER_MESSAGE_V1_0,
            request_options,
            (charge_point,),
            {"type": type},
        )

    def unlock(
        self,
        charge_point: int,
        evse: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointResetResult:
        """Charge Point / EVSE / Unlock.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}``
        """
        return self._call(operations.UNLOCK_V1_0, request_options, (charge_point, evse))

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
        **request_options: Unpack[RequestOptions],
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
            operations.UPDATE_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point / Update Firmware.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware``
        """
        return self._call(
            operations.UPDATE_FIRMWARE_V2_0,
            request_options,
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


class ChargePointsAvailablePersonalSmartChargingModesWithRawResponse(WrappedResource):
    """``client.charge_points.available_personal_smart_charging_modes``, whose methods give whole
    responses.
    """

    __slots__ = ()

    list = RawMethod(ChargePointsAvailablePersonalSmartChargingModes.list)


class ChargePointsConfigurationsWithRawResponse(WrappedResource):
    """``client.charge_points.configurations``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(ChargePointsConfigurations.get)
    list = RawMethod(ChargePointsConfigurations.list)
    update = RawMethod(ChargePointsConfigurations.update)


class ChargePointsEvsesConnectorsWithRawResponse(WrappedResource):
    """``client.charge_points.evses.connectors``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(ChargePointsEvsesConnectors.create)
    delete = RawMethod(ChargePointsEvsesConnectors.delete)
    get = RawMethod(ChargePointsEvsesConnectors.get)
    list = RawMethod(ChargePointsEvsesConnectors.list)
    update = RawMethod(ChargePointsEvsesConnectors.update)


class ChargePointsEvsesWithRawResponse(WrappedResource):
    """``client.charge_points.evses``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def connectors(self) -> ChargePointsEvsesConnectorsWithRawResponse:
        """The operations of ``client.charge_points.evses.connectors``."""
        return ChargePointsEvsesConnectorsWithRawResponse(self._resource.connectors)

    create = RawMethod(ChargePointsEvses.create)
    delete = RawMethod(ChargePointsEvses.delete)
    get = RawMethod(ChargePointsEvses.get)
    list = RawMethod(ChargePointsEvses.list)
    update = RawMethod(ChargePointsEvses.update)


class ChargePointsHardwareStatusLogsWithRawResponse(WrappedResource):
    """``client.charge_points.hardware_status_logs``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(ChargePointsHardwareStatusLogs.list)


class ChargePointsLatestHardwareStatusLogWithRawResponse(WrappedResource):
    """``client.charge_points.latest_hardware_status_log``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(ChargePointsLatestHardwareStatusLog.get)


class ChargePointsLatestNetworkStatusLogWithRawResponse(WrappedResource):
    """``client.charge_points.latest_network_status_log``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(ChargePointsLatestNetworkStatusLog.get)


class ChargePointsNetworkStatusLogsWithRawResponse(WrappedResource):
    """``client.charge_points.network_status_logs``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(ChargePointsNetworkStatusLogs.list)


class ChargePointsPersonalSmartChargingPreferencesWithRawResponse(WrappedResource):
    """``client.charge_points.personal_smart_charging_preferences``, whose methods give whole
    responses.
    """

    __slots__ = ()

    create = RawMethod(ChargePointsPersonalSmartChargingPreferences.create)
    get = RawMethod(ChargePointsPersonalSmartChargingPreferences.get)


class ChargePointsSharedPartnersWithRawResponse(WrappedResource):
    """``client.charge_points.shared_partners``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(ChargePointsSharedPartners.list)
    replace = RawMethod(ChargePointsSharedPartners.replace)


class ChargePointsSharesWithRawResponse(WrappedResource):
    """``client.charge_points.shares``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(ChargePointsShares.create)
    delete = RawMethod(ChargePointsShares.delete)
    get = RawMethod(ChargePointsShares.get)
    list = RawMethod(ChargePointsShares.list)


class ChargePointsSmartChargingWithRawResponse(WrappedResource):
    """``client.charge_points.smart_charging``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(ChargePointsSmartCharging.create)


class ChargePointsStatusWithRawResponse(WrappedResource):
    """``client.charge_points.status``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(ChargePointsStatus.get)


class ChargePointsConfigurationsV1_0WithRawResponse(WrappedResource):
    """``client.charge_points.v1_0.configurations``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(ChargePointsConfigurationsV1_0.get)
    list = RawMethod(ChargePointsConfigurationsV1_0.list)
    update = RawMethod(ChargePointsConfigurationsV1_0.update)


class ChargePointsStatusV1_0WithRawResponse(WrappedResource):
    """``client.charge_points.v1_0.status``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(ChargePointsStatusV1_0.get)


class ChargePointsV1_0WithRawResponse(WrappedResource):
    """``client.charge_points.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def configurations(self) -> ChargePointsConfigurationsV1_0WithRawResponse:
        """The operations of ``client.charge_points.v1_0.configurations``: endpoint version v1.0
        only.
        """
        return ChargePointsConfigurationsV1_0WithRawResponse(self._resource.configurations)

    @property
    def status(self) -> ChargePointsStatusV1_0WithRawResponse:
        """The operations of ``client.charge_points.v1_0.status``: endpoint version v1.0 only."""
        return ChargePointsStatusV1_0WithRawResponse(self._resource.status)

    change_availability = RawMethod(ChargePointsV1_0.change_availability)
    change_owner = RawMethod(ChargePointsV1_0.change_owner)
    clear_charging_profile = RawMethod(ChargePointsV1_0.clear_charging_profile)
    create = RawMethod(ChargePointsV1_0.create)
    delete = RawMethod(ChargePointsV1_0.delete)
    disconnect = RawMethod(ChargePointsV1_0.disconnect)
    get = RawMethod(ChargePointsV1_0.get)
    get_diagnostics = RawMethod(ChargePointsV1_0.get_diagnostics)
    get_security_log = RawMethod(ChargePointsV1_0.get_security_log)
    list = RawMethod(ChargePointsV1_0.list)
    move_evses_to_satellite = RawMethod(ChargePointsV1_0.move_evses_to_satellite)
    reserve = RawMethod(ChargePointsV1_0.reserve)
    reset = RawMethod(ChargePointsV1_0.reset)
    reset_security_profile = RawMethod(ChargePointsV1_0.reset_security_profile)
    send_data_transfer = RawMethod(ChargePointsV1_0.send_data_transfer)
    set_charging_profile = RawMethod(ChargePointsV1_0.set_charging_profile)
    start = RawMethod(ChargePointsV1_0.start)
    start_for_evse = RawMethod(ChargePointsV1_0.start_for_evse)
    stop = RawMethod(ChargePointsV1_0.stop)
    sync_configuration = RawMethod(ChargePointsV1_0.sync_configuration)
    trigger_message = RawMethod(ChargePointsV1_0.trigger_message)
    unlock = RawMethod(ChargePointsV1_0.unlock)
    update = RawMethod(ChargePointsV1_0.update)


class ChargePointsAvailablePersonalSmartChargingModesV2_0WithRawResponse(WrappedResource):
    """``client.charge_points.v2_0.available_personal_smart_charging_modes``, whose methods give
    whole responses.
    """

    __slots__ = ()

    list = RawMethod(ChargePointsAvailablePersonalSmartChargingModesV2_0.list)


class ChargePointsConfigurationsV2_0WithRawResponse(WrappedResource):
    """``client.charge_points.v2_0.configurations``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(ChargePointsConfigurationsV2_0.get)
    list = RawMethod(ChargePointsConfigurationsV2_0.list)
    update = RawMethod(ChargePointsConfigurationsV2_0.update)


class ChargePointsEvsesConnectorsV2_0WithRawResponse(WrappedResource):
    """``client.charge_points.v2_0.evses.connectors``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(ChargePointsEvsesConnectorsV2_0.create)
    delete = RawMethod(ChargePointsEvsesConnectorsV2_0.delete)
    get = RawMethod(ChargePointsEvsesConnectorsV2_0.get)
    list = RawMethod(ChargePointsEvsesConnectorsV2_0.list)
    update = RawMethod(ChargePointsEvsesConnectorsV2_0.update)


class ChargePointsEvsesV2_0WithRawResponse(WrappedResource):
    """``client.charge_points.v2_0.evses``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def connectors(self) -> ChargePointsEvsesConnectorsV2_0WithRawResponse:
        """The operations of ``client.charge_points.v2_0.evses.connectors``: endpoint version
        v2.0 only.
        """
        return ChargePointsEvsesConnectorsV2_0WithRawResponse(self._resource.connectors)

    create = RawMethod(ChargePointsEvsesV2_0.create)
    delete = RawMethod(ChargePointsEvsesV2_0.delete)
    get = RawMethod(ChargePointsEvsesV2_0.get)
    list = RawMethod(ChargePointsEvsesV2_0.list)
    update = RawMethod(ChargePointsEvsesV2_0.update)


class ChargePointsHardwareStatusLogsV2_0WithRawResponse(WrappedResource):
    """``client.charge_points.v2_0.hardware_status_logs``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(ChargePointsHardwareStatusLogsV2_0.list)


class ChargePointsLatestHardwareStatusLogV2_0WithRawResponse(WrappedResource):
    """``client.charge_points.v2_0.latest_hardware_status_log``, whose methods give whole
    responses.
    """

    __slots__ = ()

    get = RawMethod(ChargePointsLatestHardwareStatusLogV2_0.get)


class ChargePointsLatestNetworkStatusLogV2_0WithRawResponse(WrappedResource):
    """``client.charge_points.v2_0.latest_network_status_log``, whose methods give whole
    responses.
    """

    __slots__ = ()

    get = RawMethod(ChargePointsLatestNetworkStatusLogV2_0.get)


class ChargePointsNetworkStatusLogsV2_0WithRawResponse(WrappedResource):
    """``client.charge_points.v2_0.network_status_logs``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(ChargePointsNetworkStatusLogsV2_0.list)


class ChargePointsPersonalSmartChargingPreferencesV2_0WithRawResponse(WrappedResource):
    """``client.charge_points.v2_0.personal_smart_charging_preferences``, whose methods give whole
    responses.
    """

    __slots__ = ()

    create = RawMethod(ChargePointsPersonalSmartChargingPreferencesV2_0.create)
    get = RawMethod(ChargePointsPersonalSmartChargingPreferencesV2_0.get)


class ChargePointsSharedPartnersV2_0WithRawResponse(WrappedResource):
    """``client.charge_points.v2_0.shared_partners``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(ChargePointsSharedPartnersV2_0.list)
    replace = RawMethod(ChargePointsSharedPartnersV2_0.replace)


class ChargePointsSharesV2_0WithRawResponse(WrappedResource):
    """``client.charge_points.v2_0.shares``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(ChargePointsSharesV2_0.create)
    delete = RawMethod(ChargePointsSharesV2_0.delete)
    get = RawMethod(ChargePointsSharesV2_0.get)
    list = RawMethod(ChargePointsSharesV2_0.list)


class ChargePointsSmartChargingV2_0WithRawResponse(WrappedResource):
    """``client.charge_points.v2_0.smart_charging``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(ChargePointsSmartChargingV2_0.create)


class ChargePointsV2_0WithRawResponse(WrappedResource):
    """``client.charge_points.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def available_personal_smart_charging_modes(
        self,
    ) -> ChargePointsAvailablePersonalSmartChargingModesV2_0WithRawResponse:
        """The operations of
        ``client.charge_points.v2_0.available_personal_smart_charging_modes``: endpoint
        version v2.0 only.
        """
        return ChargePointsAvailablePersonalSmartChargingModesV2_0WithRawResponse(
            self._resource.available_personal_smart_charging_modes,
        )

    @property
    def configurations(self) -> ChargePointsConfigurationsV2_0WithRawResponse:
        """The operations of ``client.charge_points.v2_0.configurations``: endpoint version v2.0
        only.
        """
        return ChargePointsConfigurationsV2_0WithRawResponse(self._resource.configurations)

    @property
    def evses(self) -> ChargePointsEvsesV2_0WithRawResponse:
        """The operations of ``client.charge_points.v2_0.evses``: endpoint version v2.0 only."""
        return ChargePointsEvsesV2_0WithRawResponse(self._resource.evses)

    @property
    def hardware_status_logs(self) -> ChargePointsHardwareStatusLogsV2_0WithRawResponse:
        """The operations of ``client.charge_points.v2_0.hardware_status_logs``: endpoint version
        v2.0 only.
        """
        return ChargePointsHardwareStatusLogsV2_0WithRawResponse(
            self._resource.hardware_status_logs,
        )

    @property
    def latest_hardware_status_log(self) -> ChargePointsLatestHardwareStatusLogV2_0WithRawResponse:
        """The operations of ``client.charge_points.v2_0.latest_hardware_status_log``: endpoint
        version v2.0 only.
        """
        return ChargePointsLatestHardwareStatusLogV2_0WithRawResponse(
            self._resource.latest_hardware_status_log,
        )

    @property
    def latest_network_status_log(self) -> ChargePointsLatestNetworkStatusLogV2_0WithRawResponse:
        """The operations of ``client.charge_points.v2_0.latest_network_status_log``: endpoint
        version v2.0 only.
        """
        return ChargePointsLatestNetworkStatusLogV2_0WithRawResponse(
            self._resource.latest_network_status_log,
        )

    @property
    def network_status_logs(self) -> ChargePointsNetworkStatusLogsV2_0WithRawResponse:
        """The operations of ``client.charge_points.v2_0.network_status_logs``: endpoint version
        v2.0 only.
        """
        return ChargePointsNetworkStatusLogsV2_0WithRawResponse(self._resource.network_status_logs)

    @property
    def personal_smart_charging_preferences(
        self,
    ) -> ChargePointsPersonalSmartChargingPreferencesV2_0WithRawResponse:
        """The operations of ``client.charge_points.v2_0.personal_smart_charging_preferences``:
        endpoint version v2.0 only.
        """
        return ChargePointsPersonalSmartChargingPreferencesV2_0WithRawResponse(
            self._resource.personal_smart_charging_preferences,
        )

    @property
    def shared_partners(self) -> ChargePointsSharedPartnersV2_0WithRawResponse:
        """The operations of ``client.charge_points.v2_0.shared_partners``: endpoint version v2.0
        only.
        """
        return ChargePointsSharedPartnersV2_0WithRawResponse(self._resource.shared_partners)

    @property
    def shares(self) -> ChargePointsSharesV2_0WithRawResponse:
        """The operations of ``client.charge_points.v2_0.shares``: endpoint version v2.0 only."""
        return ChargePointsSharesV2_0WithRawResponse(self._resource.shares)

    @property
    def smart_charging(self) -> ChargePointsSmartChargingV2_0WithRawResponse:
        """The operations of ``client.charge_points.v2_0.smart_charging``: endpoint version v2.0
        only.
        """
        return ChargePointsSmartChargingV2_0WithRawResponse(self._resource.smart_charging)

    change_sharing_code = RawMethod(ChargePointsV2_0.change_sharing_code)
    create = RawMethod(ChargePointsV2_0.create)
    delete = RawMethod(ChargePointsV2_0.delete)
    delete_certificate = RawMethod(ChargePointsV2_0.delete_certificate)
    get = RawMethod(ChargePointsV2_0.get)
    install_certificate = RawMethod(ChargePointsV2_0.install_certificate)
    list = RawMethod(ChargePointsV2_0.list)
    set_configuration = RawMethod(ChargePointsV2_0.set_configuration)
    set_security_profile = RawMethod(ChargePointsV2_0.set_security_profile)
    sync_certificates = RawMethod(ChargePointsV2_0.sync_certificates)
    update = RawMethod(ChargePointsV2_0.update)
    update_firmware = RawMethod(ChargePointsV2_0.update_firmware)


class ChargePointsWithRawResponse(WrappedResource):
    """``client.charge_points``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def available_personal_smart_charging_modes(
        self,
    ) -> ChargePointsAvailablePersonalSmartChargingModesWithRawResponse:
        """The operations of ``client.charge_points.available_personal_smart_charging_modes``."""
        return ChargePointsAvailablePersonalSmartChargingModesWithRawResponse(
            self._resource.available_personal_smart_charging_modes,
        )

    @property
    def configurations(self) -> ChargePointsConfigurationsWithRawResponse:
        """The operations of ``client.charge_points.configurations``."""
        return ChargePointsConfigurationsWithRawResponse(self._resource.configurations)

    @property
    def evses(self) -> ChargePointsEvsesWithRawResponse:
        """The operations of ``client.charge_points.evses``."""
        return ChargePointsEvsesWithRawResponse(self._resource.evses)

    @property
    def hardware_status_logs(self) -> ChargePointsHardwareStatusLogsWithRawResponse:
        """The operations of ``client.charge_points.hardware_status_logs``."""
        return ChargePointsHardwareStatusLogsWithRawResponse(self._resource.hardware_status_logs)

    @property
    def latest_hardware_status_log(self) -> ChargePointsLatestHardwareStatusLogWithRawResponse:
        """The operations of ``client.charge_points.latest_hardware_status_log``."""
        return ChargePointsLatestHardwareStatusLogWithRawResponse(
            self._resource.latest_hardware_status_log,
        )

    @property
    def latest_network_status_log(self) -> ChargePointsLatestNetworkStatusLogWithRawResponse:
        """The operations of ``client.charge_points.latest_network_status_log``."""
        return ChargePointsLatestNetworkStatusLogWithRawResponse(
            self._resource.latest_network_status_log,
        )

    @property
    def network_status_logs(self) -> ChargePointsNetworkStatusLogsWithRawResponse:
        """The operations of ``client.charge_points.network_status_logs``."""
        return ChargePointsNetworkStatusLogsWithRawResponse(self._resource.network_status_logs)

    @property
    def personal_smart_charging_preferences(
        self,
    ) -> ChargePointsPersonalSmartChargingPreferencesWithRawResponse:
        """The operations of ``client.charge_points.personal_smart_charging_preferences``."""
        return ChargePointsPersonalSmartChargingPreferencesWithRawResponse(
            self._resource.personal_smart_charging_preferences,
        )

    @property
    def shared_partners(self) -> ChargePointsSharedPartnersWithRawResponse:
        """The operations of ``client.charge_points.shared_partners``."""
        return ChargePointsSharedPartnersWithRawResponse(self._resource.shared_partners)

    @property
    def shares(self) -> ChargePointsSharesWithRawResponse:
        """The operations of ``client.charge_points.shares``."""
        return ChargePointsSharesWithRawResponse(self._resource.shares)

    @property
    def smart_charging(self) -> ChargePointsSmartChargingWithRawResponse:
        """The operations of ``client.charge_points.smart_charging``."""
        return ChargePointsSmartChargingWithRawResponse(self._resource.smart_charging)

    @property
    def status(self) -> ChargePointsStatusWithRawResponse:
        """The operations of ``client.charge_points.status``."""
        return ChargePointsStatusWithRawResponse(self._resource.status)

    @property
    def v1_0(self) -> ChargePointsV1_0WithRawResponse:
        """The operations of ``client.charge_points.v1_0``: endpoint version v1.0 only."""
        return ChargePointsV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v2_0(self) -> ChargePointsV2_0WithRawResponse:
        """The operations of ``client.charge_points.v2_0``: endpoint version v2.0 only."""
        return ChargePointsV2_0WithRawResponse(self._resource.v2_0)

    change_availability = RawMethod(ChargePoints.change_availability)
    change_owner = RawMethod(ChargePoints.change_owner)
    change_sharing_code = RawMethod(ChargePoints.change_sharing_code)
    clear_charging_profile = RawMethod(ChargePoints.clear_charging_profile)
    create = RawMethod(ChargePoints.create)
    delete = RawMethod(ChargePoints.delete)
    delete_certificate = RawMethod(ChargePoints.delete_certificate)
    disconnect = RawMethod(ChargePoints.disconnect)
    get = RawMethod(ChargePoints.get)
    get_diagnostics = RawMethod(ChargePoints.get_diagnostics)
    get_security_log = RawMethod(ChargePoints.get_security_log)
    install_certificate = RawMethod(ChargePoints.install_certificate)
    list = RawMethod(ChargePoints.list)
    move_evses_to_satellite = RawMethod(ChargePoints.move_evses_to_satellite)
    reserve = RawMethod(ChargePoints.reserve)
    reset = RawMethod(ChargePoints.reset)
    reset_security_profile = RawMethod(ChargePoints.reset_security_profile)
    send_data_transfer = RawMethod(ChargePoints.send_data_transfer)
    set_charging_profile = RawMethod(ChargePoints.set_charging_profile)
    set_configuration = RawMethod(ChargePoints.set_configuration)
    set_security_profile = RawMethod(ChargePoints.set_security_profile)
    start = RawMethod(ChargePoints.start)
    start_for_evse = RawMethod(ChargePoints.start_for_evse)
    stop = RawMethod(ChargePoints.stop)
    sync_certificates = RawMethod(ChargePoints.sync_certificates)
    sync_configuration = RawMethod(ChargePoints.sync_configuration)
    trigger_message = RawMethod(ChargePoints.trigger_message)
    unlock = RawMethod(ChargePoints.unlock)
    update = RawMethod(ChargePoints.update)
    update_firmware = RawMethod(ChargePoints.update_firmware)
