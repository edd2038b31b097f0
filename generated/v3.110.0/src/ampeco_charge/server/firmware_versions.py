"""How a server offers ``client.firmware_versions``."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._operations import firmware_versions as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class FirmwareVersions(Service):
    """What answers ``client.firmware_versions``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.ATTACHED_MODELS__LIST_V1_0, ("firmware_version", "per_page", "cursor"))
    async def attached_models_list_v1_0(
        self,
        firmware_version: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> (
        models.FirmwareVersionAttachedModelPage | Response[models.FirmwareVersionAttachedModelPage]
    ):
        """Firmware Version / Attached Models.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("firmware_version", "include"))
    async def get_v1_0(
        self,
        firmware_version: int,
        *,
        include: list[Literal["models"]] | Unset = UNSET,
    ) -> models.FirmwareVersion | Response[models.FirmwareVersion]:
        """Firmware Version / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("per_page", "cursor", "filter", "include"))
    async def list_v1_0(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.FirmwareVersionFilter | Unset = UNSET,
        include: list[Literal["models"]] | Unset = UNSET,
    ) -> models.FirmwareVersionPage | Response[models.FirmwareVersionPage]:
        """Firmware Versions / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/firmware-versions/v1.0``
        """
        raise NotImplementedError
