"""The operations of ``client.configuration_templates``."""

from __future__ import annotations

import builtins
from typing import Any, Final

from .. import models
from .._runtime.client import Resource
from .._runtime.models import UnknownObject
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_VARIABLES__CREATE_V1_0: Final[
    Operation[
        models.ConfigurationTemplateOcpp1Variable
        | models.ConfigurationTemplateOcpp2Variable
        | dict[str, Any]
    ]
] = Operation(
    "POST",
    "/public-api/resources/configuration-templates/v1.0/{template}/variables",
    parameters=(Parameter("template", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "201",
            "application/json",
            models.ConfigurationTemplateOcpp1Variable
            | models.ConfigurationTemplateOcpp2Variable
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
_VARIABLES__DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}",
    parameters=(
        Parameter("template", "path", "simple", explode=False),
        Parameter("variable", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_VARIABLES__LIST_V1_0: Final[Operation[models.ConfigurationTemplateVariablePage]] = Operation(
    "GET",
    "/public-api/resources/configuration-templates/v1.0/{template}/variables",
    parameters=(
        Parameter("template", "path", "simple", explode=False),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.ConfigurationTemplateVariablePage),),
    security=(("bearerAuth",),),
)
_VARIABLES__UPDATE_V1_0: Final[
    Operation[
        models.ConfigurationTemplateOcpp1Variable
        | models.ConfigurationTemplateOcpp2Variable
        | dict[str, Any]
    ]
] = Operation(
    "PATCH",
    "/public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}",
    parameters=(
        Parameter("template", "path", "simple", explode=False),
        Parameter("variable", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "200",
            "application/json",
            models.ConfigurationTemplateOcpp1Variable
            | models.ConfigurationTemplateOcpp2Variable
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
_APPLY_TO_CHARGE_POINTS_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/configuration-template/v1.0/{template}/apply-to-charge-points",
    parameters=(Parameter("template", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CREATE_V1_0: Final[Operation[models.ConfigurationTemplate]] = Operation(
    "POST",
    "/public-api/resources/configuration-templates/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.ConfigurationTemplate, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/configuration-templates/v1.0/{template}",
    parameters=(Parameter("template", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.ConfigurationTemplate]] = Operation(
    "GET",
    "/public-api/resources/configuration-templates/v1.0/{template}",
    parameters=(Parameter("template", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.ConfigurationTemplate, "data"),),
    security=(("bearerAuth",),),
)
_INSERT_BULK_VARIABLES_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/configuration-template/v1.0/{template}/insert-bulk-variables",
    parameters=(Parameter("template", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.ConfigurationTemplatePage]] = Operation(
    "GET",
    "/public-api/resources/configuration-templates/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.ConfigurationTemplatePage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.ConfigurationTemplate]] = Operation(
    "PATCH",
    "/public-api/resources/configuration-templates/v1.0/{template}",
    parameters=(Parameter("template", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ConfigurationTemplate, "data"),),
    security=(("bearerAuth",),),
)


class ConfigurationTemplatesVariables(Resource):
    """The operations of ``client.configuration_templates.variables``.

    Methods: ``create``, ``delete``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
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
    ):
        """Configuration Template Variable / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/configuration-templates/v1.0/{template}/variables``
        """
        return self._call(_VARIABLES__CREATE_V1_0, (template,), body)

    def delete(self, template: int, variable: int) -> None:
        """Configuration Template Variable / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/configuration-templates/v1.0/{template}/variables
        /{variable}``
        """
        return self._call(_VARIABLES__DELETE_V1_0, (template, variable))

    def list(
        self,
        template: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ConfigurationTemplateVariablePage:
        """Configuration Template Variable / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/configuration-templates/v1.0/{template}/variables``
        """
        return self._call(_VARIABLES__LIST_V1_0, (template, per_page, cursor))

    def update(
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
    ):
        """Configuration Template Variable / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PATCH /public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}``
        """
        return self._call(_VARIABLES__UPDATE_V1_0, (template, variable), body)


class ConfigurationTemplates(Resource):
    """The operations of ``client.configuration_templates``.

    Methods: ``apply_to_charge_points``, ``create``, ``delete``, ``get``,
    ``insert_bulk_variables``, ``list``, ``update``. Resources inside: ``variables``.
    """

    __slots__ = ()

    @property
    def variables(self) -> ConfigurationTemplatesVariables:
        """The operations of ``client.configuration_templates.variables``."""
        return ConfigurationTemplatesVariables(self._call)

    def apply_to_charge_points(
        self,
        template: int,
        *,
        charge_point_ids: builtins.list[int] | Unset = UNSET,
        should_persist: bool | Unset = UNSET,
    ) -> None:
        """Configuration Template / Apply to Charge Points.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/actions/configuration-template/v1.0/{template}/apply-to-charge-points``
        """
        return self._call(
            _APPLY_TO_CHARGE_POINTS_V1_0,
            (template,),
            {"chargePointIds": charge_point_ids, "shouldPersist": should_persist},
        )

    def create(
        self,
        *,
        name: str,
        ocpp_version: models.ConfigurationTemplateOcppVersion,
    ) -> models.ConfigurationTemplate:
        """Configuration Template / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            ConflictError: 409. Unprocessable Content.

        ``POST /public-api/resources/configuration-templates/v1.0``
        """
        return self._call(_CREATE_V1_0, (), {"name": name, "ocppVersion": ocpp_version})

    def delete(self, template: int) -> None:
        """Configuration Template / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/configuration-templates/v1.0/{template}``
        """
        return self._call(_DELETE_V1_0, (template,))

    def get(self, template: int) -> models.ConfigurationTemplate:
        """Configuration Template / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/configuration-templates/v1.0/{template}``
        """
        return self._call(_GET_V1_0, (template,))

    def insert_bulk_variables(
        self,
        template: int,
        *,
        body: builtins.list[
            models.ConfigurationTemplateOcpp1VariableCreate
            | models.ConfigurationTemplateOcpp2VariableCreate
        ],
    ) -> None:
        """Configuration Template / Bulk Create Variables.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/actions/configuration-template/v1.0/{template}/insert-bulk-variables``
        """
        return self._call(_INSERT_BULK_VARIABLES_V1_0, (template,), body)

    def list(
        self,
        *,
        filter: models.ConfigurationTemplateFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ConfigurationTemplatePage:
        """Configuration Template / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/configuration-templates/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, per_page, cursor))

    def update(self, template: int, *, name: str | Unset = UNSET) -> models.ConfigurationTemplate:
        """Configuration Template / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``PATCH /public-api/resources/configuration-templates/v1.0/{template}``
        """
        return self._call(_UPDATE_V1_0, (template,), {"name": name})
