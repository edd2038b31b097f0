"""How a server offers ``client.installer_jobs``."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._operations import installer_jobs as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class InstallerJobs(Service):
    """What answers ``client.installer_jobs``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.ASSIGN_CHARGE_POINTS_V1_0,
        ("installer_job",),
        {
            "chargePointIds": "charge_point_ids",
            "chargingZoneId": "charging_zone_id",
            "locationId": "location_id",
        },
    )
    async def assign_charge_points_v1_0(
        self,
        installer_job: int,
        *,
        charge_point_ids: list[int] | Unset = UNSET,
        charging_zone_id: int | Unset = UNSET,
        location_id: int | Unset = UNSET,
    ) -> None | Response[None]:
        """Actions / Assign Charge Points.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/installer-job/v1.0/{installerJob}/assign-charge-points``
        """
        raise NotImplementedError

    @serves(
        operations.CHANGE_STATUS_V1_0,
        ("installer_job",),
        {"status": "status", "outcomeDetails": "outcome_details"},
    )
    async def change_status_v1_0(
        self,
        installer_job: int,
        *,
        status: models.InstallerJobStatus,
        outcome_details: str | Unset = UNSET,
    ) -> None | Response[None]:
        """Actions / Change Status.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/installer-job/v1.0/{installerJob}/change-status``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "installationAndMaintenanceCompanyId": "installation_and_maintenance_company_id",
            "installerAdminId": "installer_admin_id",
            "pin": "pin",
            "description": "description",
        },
    )
    async def create_v1_0(
        self,
        *,
        installation_and_maintenance_company_id: int,
        description: str,
        installer_admin_id: int | Unset = UNSET,
        pin: str | Unset = UNSET,
    ) -> models.InstallerJob | Response[models.InstallerJob]:
        """Installer Jobs / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/installer-jobs/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("installer_job",))
    async def delete_v1_0(self, installer_job: int) -> None | Response[None]:
        """Installer Jobs / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/installer-jobs/v1.0/{installerJob}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("installer_job", "include"))
    async def get_v1_0(
        self,
        installer_job: int,
        *,
        include: list[Literal["chargePoints"]] | Unset = UNSET,
    ) -> models.InstallerJobDetails | Response[models.InstallerJobDetails]:
        """Installer Jobs / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/installer-jobs/v1.0/{installerJob}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "page", "per_page"))
    async def list_v1_0(
        self,
        *,
        filter: models.InstallerJobFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.InstallerJobPage | Response[models.InstallerJobPage]:
        """InstallerJobs / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/installer-jobs/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("installer_job",),
        {"installerAdminId": "installer_admin_id", "pin": "pin", "description": "description"},
    )
    async def update_v1_0(
        self,
        installer_job: int,
        *,
        installer_admin_id: int | Unset = UNSET,
        pin: str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.InstallerJob | Response[models.InstallerJob]:
        """Installer Jobs / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/installer-jobs/v1.0/{installerJob}``
        """
        raise NotImplementedError
