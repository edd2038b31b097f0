"""The operations of ``client.provisioning_certificates``."""

from __future__ import annotations

import builtins
from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V2_0: Final[Operation[models.ProvisioningCertificate]] = Operation(
    "POST",
    "/public-api/resources/provisioning-certificates/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.ProvisioningCertificate, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}",
    parameters=(Parameter("provisioningCertificate", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.ProvisioningCertificate]] = Operation(
    "GET",
    "/public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}",
    parameters=(Parameter("provisioningCertificate", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.ProvisioningCertificate, "data"),),
    security=(("bearerAuth",),),
)
_ISSUE_EMAID_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid",
    parameters=(Parameter("provisioningCertificate", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.ProvisioningCertificatePage]] = Operation(
    "GET",
    "/public-api/resources/provisioning-certificates/v2.0",
    parameters=(
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.ProvisioningCertificatePage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.ProvisioningCertificate]] = Operation(
    "PATCH",
    "/public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}",
    parameters=(Parameter("provisioningCertificate", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ProvisioningCertificate, "data"),),
    security=(("bearerAuth",),),
)


class ProvisioningCertificates(Resource):
    """The operations of ``client.provisioning_certificates``.

    Methods: ``create``, ``delete``, ``get``, ``issue_emaid``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        pc_id: str,
        name: str,
        vehicle_type: models.ProvisioningCertificateVehicleType,
        user_id: int,
        id_tags: builtins.list[models.ProvisioningCertificateIdTag] | Unset = UNSET,
    ) -> models.ProvisioningCertificate:
        """Provisioning Certificate / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/provisioning-certificates/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "pcId": pc_id,
                "name": name,
                "vehicleType": vehicle_type,
                "userId": user_id,
                "idTags": id_tags,
            },
        )

    def delete(self, provisioning_certificate: int) -> None:
        """Provisioning Certificates / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}``
        """
        return self._call(_DELETE_V2_0, (provisioning_certificate,))

    def get(self, provisioning_certificate: int) -> models.ProvisioningCertificate:
        """Provisioning Certificate / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}``
        """
        return self._call(_GET_V2_0, (provisioning_certificate,))

    def issue_emaid(
        self,
        provisioning_certificate: int,
        *,
        payment_method: str | Unset = UNSET,
    ) -> None:
        """Certificate / Issue an EMAID.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}
        /issue-emaid``
        """
        return self._call(
            _ISSUE_EMAID_V1_0,
            (provisioning_certificate,),
            {"paymentMethod": payment_method},
        )

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ProvisioningCertificatePage:
        """Provisioning Certificate / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/provisioning-certificates/v2.0``
        """
        return self._call(_LIST_V2_0, (per_page, cursor))

    def update(
        self,
        provisioning_certificate: int,
        *,
        pc_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        vehicle_type: models.ProvisioningCertificateVehicleType | Unset = UNSET,
        user_id: int | Unset = UNSET,
        id_tags: builtins.list[models.ProvisioningCertificateIdTag] | Unset = UNSET,
    ) -> models.ProvisioningCertificate:
        """Provisioning Certificate / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}``
        """
        return self._call(
            _UPDATE_V2_0,
            (provisioning_certificate,),
            {
                "pcId": pc_id,
                "name": name,
                "vehicleType": vehicle_type,
                "userId": user_id,
                "idTags": id_tags,
            },
        )
