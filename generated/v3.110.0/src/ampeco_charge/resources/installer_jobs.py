"""The operations of ``client.installer_jobs``."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from .. import models
from .._operations import installer_jobs as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class InstallerJobs(Resource):
    """The operations of ``client.installer_jobs``.

    Methods: ``assign_charge_points``, ``change_status``, ``create``, ``delete``, ``get``,
    ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> InstallerJobsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return InstallerJobsWithRawResponse(InstallerJobs(self._caller.with_raw_response))

    def assign_charge_points(
        self,
        installer_job: int,
        *,
        charge_point_ids: builtins.list[int] | Unset = UNSET,
        charging_zone_id: int | Unset = UNSET,
        location_id: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Actions / Assign Charge Points.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/installer-job/v1.0/{installerJob}/assign-charge-points``
        """
        return self._call(
            operations.ASSIGN_CHARGE_POINTS_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Actions / Change Status.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/installer-job/v1.0/{installerJob}/change-status``
        """
        return self._call(
            operations.CHANGE_STATUS_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "installationAndMaintenanceCompanyId": installation_and_maintenance_company_id,
                "installerAdminId": installer_admin_id,
                "pin": pin,
                "description": description,
            },
        )

    def delete(self, installer_job: int, **request_options: Unpack[RequestOptions]) -> None:
        """Installer Jobs / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/installer-jobs/v1.0/{installerJob}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (installer_job,))

    def get(
        self,
        installer_job: int,
        *,
        include: builtins.list[Literal["chargePoints"]] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.InstallerJobDetails:
        """Installer Jobs / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/installer-jobs/v1.0/{installerJob}``
        """
        return self._call(operations.GET_V1_0, request_options, (installer_job, include))

    def list(
        self,
        *,
        filter: models.InstallerJobFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.InstallerJob, models.InstallerJobPage]:
        """InstallerJobs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/installer-jobs/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page))

    def update(
        self,
        installer_job: int,
        *,
        installer_admin_id: int | Unset = UNSET,
        pin: str | Unset = UNSET,
        description: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.UPDATE_V1_0,
            request_options,
            (installer_job,),
            {"installerAdminId": installer_admin_id, "pin": pin, "description": description},
        )


class InstallerJobsWithRawResponse(WrappedResource):
    """``client.installer_jobs``, whose methods give whole responses."""

    __slots__ = ()

    assign_charge_points = RawMethod(InstallerJobs.assign_charge_points)
    change_status = RawMethod(InstallerJobs.change_status)
    create = RawMethod(InstallerJobs.create)
    delete = RawMethod(InstallerJobs.delete)
    get = RawMethod(InstallerJobs.get)
    list = RawMethod(InstallerJobs.list)
    update = RawMethod(InstallerJobs.update)
