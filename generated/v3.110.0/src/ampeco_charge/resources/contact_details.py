"""The operations of ``client.contact_details``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import contact_details as operations
from .._runtime.options import RequestOptions
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class ContactDetails(Resource):
    """The operations of ``client.contact_details``.

    Methods: ``delete``, ``get``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ContactDetailsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ContactDetailsWithRawResponse(ContactDetails(self._caller.with_raw_response))

    def delete(self, **request_options: Unpack[RequestOptions]) -> None:
        """Contact details / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``DELETE /public-api/resources/contact-details/v2.0``
        """
        return self._call(operations.DELETE_V2_0, request_options)

    def get(self, **request_options: Unpack[RequestOptions]) -> models.ContactDetail:
        """Contact details / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/contact-details/v2.0``
        """
        return self._call(operations.GET_V2_0, request_options)

    def replace(
        self,
        *,
        email: str,
        phone: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ContactDetail:
        """Contact details / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PUT /public-api/resources/contact-details/v2.0``
        """
        return self._call(
            operations.REPLACE_V2_0,
            request_options,
            (),
            {"email": email, "phone": phone},
        )


class ContactDetailsWithRawResponse(WrappedResource):
    """``client.contact_details``, whose methods give whole responses."""

    __slots__ = ()

    delete = RawMethod(ContactDetails.delete)
    get = RawMethod(ContactDetails.get)
    replace = RawMethod(ContactDetails.replace)
