"""The operations of ``client.contact_details``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import contact_details as operations
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncContactDetails(AsyncResource):
    """The operations of ``client.contact_details``.

    Methods: ``delete``, ``get``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncContactDetailsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncContactDetailsWithRawResponse(
            AsyncContactDetails(self._caller.with_raw_response),
        )

    async def delete(self, **request_options: Unpack[RequestOptions]) -> None:
        """Contact details / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``DELETE /public-api/resources/contact-details/v2.0``
        """
        return await self._call(operations.DELETE_V2_0, request_options)

    async def get(self, **request_options: Unpack[RequestOptions]) -> models.ContactDetail:
        """Contact details / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/contact-details/v2.0``
        """
        return await self._call(operations.GET_V2_0, request_options)

    async def replace(
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
        return await self._call(
            operations.REPLACE_V2_0,
            request_options,
            (),
            {"email": email, "phone": phone},
        )


class AsyncContactDetailsWithRawResponse(AsyncWrappedResource):
    """``client.contact_details``, whose methods give whole responses."""

    __slots__ = ()

    delete = AsyncRawMethod(AsyncContactDetails.delete)
    get = AsyncRawMethod(AsyncContactDetails.get)
    replace = AsyncRawMethod(AsyncContactDetails.replace)
