"""How a server offers ``client.configuration_templates``."""

from __future__ import annotations

from typing import Any

from .. import models
from .._operations import configuration_templates as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class ConfigurationTemplates(Service):
    """What answers ``client.configuration_templates``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.APPLY_TO_CHARGE_POINTS_V1_0,
        ("template",),
        {"chargePointIds": "charge_point_ids", "shouldPersist": "should_persist"},
    )
    async def apply_to_charge_points_v1_0(
        self,
        template: int,
        *,
        charge_point_ids: list[int] | Unset = UNSET,
        should_persist: bool | Unset = UNSET,
    ) -> None | Response[None]:
        """Configuration Template / Apply to Charge Points.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.

        ``POST /public-api/actions/configuration-template/v1.0/{template}/apply-to-charge-points``
        """
        raise NotImplementedError

    @serves(operations.CREATE_V1_0, (), {"name": "name", "ocppVersion": "ocpp_version"})
    async def create_v1_0(
        self,
        *,
        name: str,
        ocpp_version: models.ConfigurationTemplateOcppVersion,
    ) -> models.ConfigurationTemplate | Response[models.ConfigurationTemplate]:
        """Configuration Template / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(409): Unprocessable Content.

        ``POST /public-api/resources/configuration-templates/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("template",))
    async def delete_v1_0(self, template: int) -> None | Response[None]:
        """Configuration Template / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``DELETE /public-api/resources/configuration-templates/v1.0/{template}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("template",))
    async def get_v1_0(
        self,
        template: int,
    ) -> models.ConfigurationTemplate | Response[models.ConfigurationTemplate]:
        """Configuration Template / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/configuration-templates/v1.0/{template}``
        """
        raise NotImplementedError

    @serves(operations.INSERT_BULK_VARIABLES_V1_0, ("template",), "body")
    async def insert_bulk_variables_v1_0(
        self,
        template: int,
        *,
        body: list[
            models.ConfigurationTemplateOcpp1VariableCreate
            | models.ConfigurationTemplateOcpp2VariableCreate
        ],
    ) -> None | Response[None]:
        """Configuration Template / Bulk Create Variables.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.

        ``POST /public-api/actions/configuration-template/v1.0/{template}/insert-bulk-variables``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "per_page", "cursor"))
    async def list_v1_0(
        self,
        *,
        filter: models.ConfigurationTemplateFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ConfigurationTemplatePage | Response[models.ConfigurationTemplatePage]:
        """Configuration Template / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/configuration-templates/v1.0``
        """
        raise NotImplementedError

    @serves(operations.UPDATE_V1_0, ("template",), {"name": "name"})
    async def update_v1_0(
        self,
        template: int,
        *,
        name: str | Unset = UNSET,
    ) -> models.ConfigurationTemplate | Response[models.ConfigurationTemplate]:
        """Configuration Template / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``PATCH /public-api/resources/configuration-templates/v1.0/{template}``
        """
        raise NotImplementedError

    @serves(operations.VARIABLES__CREATE_V1_0, ("template",), "body")
    async def variables_create_v1_0(
        self,
        template: int,
        *,
        body: (
            models.ConfigurationTemplateOcpp1VariableCreate
            | models.ConfigurationTemplateOcpp2VariableCreate
        ),
    ) -> (
        models.ConfigurationTemplateOcpp1Variable
        | models.ConfigurationTemplateOcpp2Variable
        | dict[str, Any]
        | Response[
            models.ConfigurationTemplateOcpp1Variable
            | models.ConfigurationTemplateOcpp2Variable
            | dict[str, Any]
        ]
    ):
        """Configuration Template Variable / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(409): Conflict.
            HTTPError(422): Unprocessable Content.

        ``POST /public-api/resources/configuration-templates/v1.0/{template}/variables``
        """
        raise NotImplementedError

    @serves(operations.VARIABLES__DELETE_V1_0, ("template", "variable"))
    async def variables_delete_v1_0(self, template: int, variable: int) -> None | Response[None]:
        """Configuration Template Variable / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``DELETE /public-api/resources/configuration-templates/v1.0/{template}/variables
        /{variable}``
        """
        raise NotImplementedError

    @serves(operations.VARIABLES__LIST_V1_0, ("template", "per_page", "cursor"))
    async def variables_list_v1_0(
        self,
        template: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> (
        models.ConfigurationTemplateVariablePage
        | Response[models.ConfigurationTemplateVariablePage]
    ):
        """Configuration Template Variable / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/configuration-templates/v1.0/{template}/variables``
        """
        raise NotImplementedError

    @serves(operations.VARIABLES__UPDATE_V1_0, ("template", "variable"), "body")
    async def variables_update_v1_0(
        self,
        template: int,
        variable: int,
        *,
        body: (
            models.ConfigurationTemplateOcpp1VariableUpdate
            | models.ConfigurationTemplateOcpp2VariableUpdate
        ),
    ) -> (
        models.ConfigurationTemplateOcpp1Variable
        | models.ConfigurationTemplateOcpp2Variable
        | dict[str, Any]
        | Response[
            models.ConfigurationTemplateOcpp1Variable
            | models.ConfigurationTemplateOcpp2Variable
            | dict[str, Any]
        ]
    ):
        """Configuration Template Variable / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.

        ``PATCH /public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}``
        """
        raise NotImplementedError
