"""The operations of ``client.firmware_versions``."""

from __future__ import annotations

import builtins
from typing import Final, Literal

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_ATTACHED_MODELS__LIST_V1_0: Final[Operation[models.FirmwareVersionAttachedModelPage]] = Operation(
    "GET",
    "/public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models",
    parameters=(
        Parameter("firmwareVersion", "path", "simple", explode=False),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.FirmwareVersionAttachedModelPage),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.FirmwareVersion]] = Operation(
    "GET",
    "/public-api/resources/firmware-versions/v1.0/{firmwareVersion}",
    parameters=(
        Parameter("firmwareVersion", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.FirmwareVersion, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.FirmwareVersionPage]] = Operation(
    "GET",
    "/public-api/resources/firmware-versions/v1.0",
    parameters=(
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.FirmwareVersionPage),),
    security=(("bearerAuth",),),
)


class FirmwareVersionsAttachedModels(Resource):
    """The operations of ``client.firmware_versions.attached_models``.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        firmware_version: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.FirmwareVersionAttachedModelPage:
        """Firmware Version / Attached Models.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models``
        """
        return self._call(_ATTACHED_MODELS__LIST_V1_0, (firmware_version, per_page, cursor))


class FirmwareVersions(Resource):
    """The operations of ``client.firmware_versions``.

    Methods: ``get``, ``list``. Resources inside: ``attached_models``.
    """

    __slots__ = ()

    @property
    def attached_models(self) -> FirmwareVersionsAttachedModels:
        """The operations of ``client.firmware_versions.attached_models``."""
        return FirmwareVersionsAttachedModels(self._call)

    def get(
        self,
        firmware_version: int,
        *,
        include: builtins.list[Literal["models"]] | Unset = UNSET,
    ) -> models.FirmwareVersion:
        """Firmware Version / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}``
        """
        return self._call(_GET_V1_0, (firmware_version, include))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.FirmwareVersionFilter | Unset = UNSET,
        include: builtins.list[Literal["models"]] | Unset = UNSET,
    ) -> models.FirmwareVersionPage:
        """Firmware Versions / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/firmware-versions/v1.0``
        """
        return self._call(_LIST_V1_0, (per_page, cursor, filter, include))
