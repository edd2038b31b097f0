"""The operations of ``client.installer_jobs``."""

from __future__ import annotations

import builtins
from typing import Final, Literal

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_ASSIGN_CHARGE_POINTS_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/installer-job/v1.0/{installerJob}/assign-charge-points",
    parameters=(Parameter("installerJob", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CHANGE_STATUS_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/installer-job/v1.0/{installerJob}/change-status",
    parameters=(Parameter("installerJob", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CREATE_V1_0: Final[Operation[models.InstallerJob]] = Operation(
    "POST",
    "/public-api/resources/installer-jobs/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.InstallerJob, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/installer-jobs/v1.0/{installerJob}",
    parameters=(Parameter("installerJob", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.InstallerJobDetails]] = Operation(
    "GET",
    "/public-api/resources/installer-jobs/v1.0/{installerJob}",
    parameters=(
        Parameter("installerJob", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.InstallerJobDetails, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.InstallerJobPage]] = Operation(
    "GET",
    "/public-api/resources/installer-jobs/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.InstallerJobPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.InstallerJob]] = Operation(
    "PATCH",
    "/public-api/resources/installer-jobs/v1.0/{installerJob}",
    parameters=(Parameter("installerJob", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.InstallerJob, "data"),),
    security=(("bearerAuth",),),
)


class InstallerJobs(Resource):
    """The operations of ``client.installer_jobs``.

    Methods: ``assign_charge_points``, ``change_status``, ``create``, ``delete``, ``get``,
    ``list``, ``update``.
    """

    __slots__ = ()

    def assign_charge_points(
        self,
        installer_job: int,
        *,
        charge_point_ids: builtins.list[int] | Unset = UNSET,
        charging_zone_id: int | Unset = UNSET,
        location_id: int | Unset = UNSET,
    ) -> None:
        """Actions / Assign Charge Points.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/installer-job/v1.0/{installerJob}/assign-charge-points``
        """
        return self._call(
            _ASSIGN_CHARGE_POINTS_V1_0,
            (installer_job,),
            {
                "chargePointIds": charge_point_ids,
                "chargingZoneId": charging_zone_id,
                "locationId": location_id,
            },
        )

    def change_status(
        self,
        installer_job: int,
        *,
        status: models.InstallerJobStatus,
        outcome_details: str | Unset = UNSET,
    ) -> None:
        """Actions / Change Status.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/installer-job/v1.0/{installerJob}/change-status``
        """
        return self._call(
            _CHANGE_STATUS_V1_0,
            (installer_job,),
            {"status": status, "outcomeDetails": outcome_details},
        )

    def create(
        self,
        *,
        installation_and_maintenance_company_id: int,
        description: str,
        installer_admin_id: int | Unset = UNSET,
        pin: str | Unset = UNSET,
    ) -> models.InstallerJob:
        """Installer Jobs / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/installer-jobs/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "installationAndMaintenanceCompanyId": installation_and_maintenance_company_id,
                "installerAdminId": installer_admin_id,
                "pin": pin,
                "description": description,
            },
        )

    def delete(self, installer_job: int) -> None:
        """Installer Jobs / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/installer-jobs/v1.0/{installerJob}``
        """
        return self._call(_DELETE_V1_0, (installer_job,))

    def get(
        self,
        installer_job: int,
        *,
        include: builtins.list[Literal["chargePoints"]] | Unset = UNSET,
    ) -> models.InstallerJobDetails:
        """Installer Jobs / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/installer-jobs/v1.0/{installerJob}``
        """
        return self._call(_GET_V1_0, (installer_job, include))

    def list(
        self,
        *,
        filter: models.InstallerJobFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.InstallerJobPage:
        """InstallerJobs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/installer-jobs/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, per_page))

    def update(
        self,
        installer_job: int,
        *,
        installer_admin_id: int | Unset = UNSET,
        pin: str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.InstallerJob:
        """Installer Jobs / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/installer-jobs/v1.0/{installerJob}``
        """
        return self._call(
            _UPDATE_V1_0,
            (installer_job,),
            {"installerAdminId": installer_admin_id, "pin": pin, "description": description},
        )
