"""How a server offers ``client.provisioning_certificates``."""

from __future__ import annotations


from .. import models
from .._operations import provisioning_certificates as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class ProvisioningCertificates(Service):
    """What answers ``client.provisioning_certificates``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V2_0,
        (),
        {
            "pcId": "pc_id",
            "name": "name",
            "vehicleType": "vehicle_type",
            "userId": "user_id",
            "idTags": "id_tags",
        },
    )
    async def create_v2_0(
        self,
        *,
        pc_id: str,
        name: str,
        vehicle_type: models.ProvisioningCertificateVehicleType,
        user_id: int,
        id_tags: list[models.ProvisioningCertificateIdTag] | Unset = UNSET,
    ) -> models.ProvisioningCertificate | Response[models.ProvisioningCertificate]:
        """Provisioning Certificate / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/provisioning-certificates/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("provisioning_certificate",))
    async def delete_v2_0(self, provisioning_certificate: int) -> None | Response[None]:
        """Provisioning Certificates / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("provisioning_certificate",))
    async def get_v2_0(
        self,
        provisioning_certificate: int,
    ) -> models.ProvisioningCertificate | Response[models.ProvisioningCertificate]:
        """Provisioning Certificate / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}``
        """
        raise NotImplementedError

    @serves(
        operations.ISSUE_EMAID_V1_0,
        ("provisioning_certificate",),
        {"paymentMethod": "payment_method"},
    )
    async def issue_emaid_v1_0(
        self,
        provisioning_certificate: int,
        *,
        payment_method: str | Unset = UNSET,
    ) -> None | Response[None]:
        """Certificate / Issue an EMAID.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.
            HTTPError(501): Not Implemented.

        ``POST /public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}
        /issue-emaid``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("per_page", "cursor"))
    async def list_v2_0(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ProvisioningCertificatePage | Response[models.ProvisioningCertificatePage]:
        """Provisioning Certificate / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/provisioning-certificates/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("provisioning_certificate",),
        {
            "pcId": "pc_id",
            "name": "name",
            "vehicleType": "vehicle_type",
            "userId": "user_id",
            "idTags": "id_tags",
        },
    )
    async def update_v2_0(
        self,
        provisioning_certificate: int,
        *,
        pc_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        vehicle_type: models.ProvisioningCertificateVehicleType | Unset = UNSET,
        user_id: int | Unset = UNSET,
        id_tags: list[models.ProvisioningCertificateIdTag] | Unset = UNSET,
    ) -> models.ProvisioningCertificate | Response[models.ProvisioningCertificate]:
        """Provisioning Certificate / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}``
        """
        raise NotImplementedError
