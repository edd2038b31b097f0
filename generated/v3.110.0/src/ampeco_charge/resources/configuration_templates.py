"""The operations of ``client.configuration_templates``."""

from __future__ import annotations

import builtins
from typing import Any, Unpack

from .. import models
from .._operations import configuration_templates as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class ConfigurationTemplatesVariables(Resource):
    """The operations of ``client.configuration_templates.variables``.

    Methods: ``create``, ``delete``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ConfigurationTemplatesVariablesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ConfigurationTemplatesVariablesWithRawResponse(
            ConfigurationTemplatesVariables(self._caller.with_raw_response),
        )

    def create(
        self,
        template: int,
        *,
        body: (
            models.ConfigurationTemplateOcpp1VariableCreate
            | models.ConfigurationTemplateOcpp2VariableCreate
        ),
        **request_options: Unpack[RequestOptions],
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
        return self._call(operations.VARIABLES__CREATE_V1_0, request_options, (template,), body)

    def delete(
        self,
        template: int,
        variable: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Configuration Template Variable / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/configuration-templates/v1.0/{template}/variables
        /{variable}``
        """
        return self._call(operations.VARIABLES__DELETE_V1_0, request_options, (template, variable))

    def list(
        self,
        template: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[
        models.ConfigurationTemplateOcpp1Variable
        | models.ConfigurationTemplateOcpp2Variable
        | dict[str, Any],
        models.ConfigurationTemplateVariablePage,
    ]:
        """Configuration Template Variable / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/configuration-templates/v1.0/{template}/variables``
        """
        return self._list(
            operations.VARIABLES__LIST_V1_0,
            request_options,
            (template, per_page, cursor),
        )

    def update(
        self,
        template: int,
        variable: int,
        *,
        body: (
            models.ConfigurationTemplateOcpp1VariableUpdate
            | models.ConfigurationTemplateOcpp2VariableUpdate
        ),
        **request_options: Unpack[RequestOptions],
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
        return self._call(
            operations.VARIABLES__UPDATE_V1_0,
            request_options,
            (template, variable),
            body,
        )


class ConfigurationTemplates(Resource):
    """The operations of ``client.configuration_templates``.

    Methods: ``apply_to_charge_points``, ``create``, ``delete``, ``get``,
    ``insert_bulk_variables``, ``list``, ``update``. Resources inside: ``variables``.
    """

    __slots__ = ()

    @property
    def variables(self) -> ConfigurationTemplatesVariables:
        """The operations of ``client.configuration_templates.variables``."""
        return ConfigurationTemplatesVariables(self._caller)

    @property
    def with_raw_response(self) -> ConfigurationTemplatesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ConfigurationTemplatesWithRawResponse(
            ConfigurationTemplates(self._caller.with_raw_response),
        )

    def apply_to_charge_points(
        self,
        template: int,
        *,
        charge_point_ids: builtins.list[int] | Unset = UNSET,
        should_persist: bool | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.APPLY_TO_CHARGE_POINTS_V1_0,
            request_options,
            (template,),
            {"chargePointIds": charge_point_ids, "shouldPersist": should_persist},
        )

    def create(
        self,
        *,
        name: str,
        ocpp_version: models.ConfigurationTemplateOcppVersion,
        **request_options: Unpack[RequestOptions],
    ) -> models.ConfigurationTemplate:
        """Configuration Template / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            ConflictError: 409. Unprocessable Content.

        ``POST /public-api/resources/configuration-templates/v1.0``
        """
        return self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {"name": name, "ocppVersion": ocpp_version},
        )

    def delete(self, template: int, **request_options: Unpack[RequestOptions]) -> None:
        """Configuration Template / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/configuration-templates/v1.0/{template}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (template,))

    def get(
        self,
        template: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ConfigurationTemplate:
        """Configuration Template / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/configuration-templates/v1.0/{template}``
        """
        return self._call(operations.GET_V1_0, request_options, (template,))

    def insert_bulk_variables(
        self,
        template: int,
        *,
        body: builtins.list[
            models.ConfigurationTemplateOcpp1VariableCreate
            | models.ConfigurationTemplateOcpp2VariableCreate
        ],
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Configuration Template / Bulk Create Variables.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/actions/configuration-template/v1.0/{template}/insert-bulk-variables``
        """
        return self._call(operations.INSERT_BULK_VARIABLES_V1_0, request_options, (template,), body)

    def list(
        self,
        *,
        filter: models.ConfigurationTemplateFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ConfigurationTemplate, models.ConfigurationTemplatePage]:
        """Configuration Template / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/configuration-templates/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, per_page, cursor))

    def update(
        self,
        template: int,
        *,
        name: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ConfigurationTemplate:
        """Configuration Template / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``PATCH /public-api/resources/configuration-templates/v1.0/{template}``
        """
        return self._call(operations.UPDATE_V1_0, request_options, (template,), {"name": name})


class ConfigurationTemplatesVariablesWithRawResponse(WrappedResource):
    """``client.configuration_templates.variables``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(ConfigurationTemplatesVariables.create)
    delete = RawMethod(ConfigurationTemplatesVariables.delete)
    list = RawMethod(ConfigurationTemplatesVariables.list)
    update = RawMethod(ConfigurationTemplatesVariables.update)


class ConfigurationTemplatesWithRawResponse(WrappedResource):
    """``client.configuration_templates``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def variables(self) -> ConfigurationTemplatesVariablesWithRawResponse:
        """The operations of ``client.configuration_templates.variables``."""
        return ConfigurationTemplatesVariablesWithRawResponse(self._resource.variables)

    apply_to_charge_points = RawMethod(ConfigurationTemplates.apply_to_charge_points)
    create = RawMethod(ConfigurationTemplates.create)
    delete = RawMethod(ConfigurationTemplates.delete)
    get = RawMethod(ConfigurationTemplates.get)
    insert_bulk_variables = RawMethod(ConfigurationTemplates.insert_bulk_variables)
    list = RawMethod(ConfigurationTemplates.list)
    update = RawMethod(ConfigurationTemplates.update)
