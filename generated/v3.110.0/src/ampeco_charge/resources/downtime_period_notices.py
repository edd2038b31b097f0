"""The operations of ``client.downtime_period_notices``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.DowntimePeriodNotice]] = Operation(
    "POST",
    "/public-api/resources/downtime-period-notices/v1.0",
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("201", "application/json", models.DowntimePeriodNotice, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/downtime-period-notices/v1.0/{notice}",
    parameters=(Parameter("notice", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.DowntimePeriodNotice]] = Operation(
    "GET",
    "/public-api/resources/downtime-period-notices/v1.0/{notice}",
    parameters=(Parameter("notice", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.DowntimePeriodNotice, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.DowntimePeriodNoticePage]] = Operation(
    "GET",
    "/public-api/resources/downtime-period-notices/v1.0",
    parameters=(
        Parameter("per_page", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.DowntimePeriodNoticePage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.DowntimePeriodNotice]] = Operation(
    "PATCH",
    "/public-api/resources/downtime-period-notices/v1.0/{notice}",
    parameters=(Parameter("notice", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("200", "application/json", models.DowntimePeriodNotice, "data"),),
    security=(("bearerAuth",),),
)


class DowntimePeriodNotices(Resource):
    """The operations of ``client.downtime_period_notices``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        type: models.ChargePointDowntimePeriodType | Unset = UNSET,
        notice: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
    ) -> models.DowntimePeriodNotice:
        """Downtime Period Notices / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/downtime-period-notices/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {"type": type, "notice": notice, "description": description},
        )

    def delete(self, notice: int) -> None:
        """Downtime Period Notices / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/downtime-period-notices/v1.0/{notice}``
        """
        return self._call(_DELETE_V1_0, (notice,))

    def get(self, notice: int) -> models.DowntimePeriodNotice:
        """Downtime Period Notices / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/downtime-period-notices/v1.0/{notice}``
        """
        return self._call(_GET_V1_0, (notice,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        filter: models.DowntimePeriodNoticeFilter | Unset = UNSET,
    ) -> models.DowntimePeriodNoticePage:
        """Downtime Period Notices / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/downtime-period-notices/v1.0``
        """
        return self._call(_LIST_V1_0, (per_page, filter))

    def update(
        self,
        notice: int,
        *,
        type: models.ChargePointDowntimePeriodType | Unset = UNSET,
        body_notice: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
    ) -> models.DowntimePeriodNotice:
        """Downtime Period Notices / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/downtime-period-notices/v1.0/{notice}``
        """
        return self._call(
            _UPDATE_V1_0,
            (notice,),
            {"type": type, "notice": body_notice, "description": description},
        )
