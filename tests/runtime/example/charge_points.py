"""Operations on charge points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, Unpack

from ._runtime.operations import (
    File,
    Listing,
    Operation,
    Pagination,
    Parameter,
    RequestBody,
    Response,
)
from ._runtime.options import RequestOptions
from ._runtime.pages import Page
from ._runtime.raw import RawMethod, StreamingMethod, WrappedResource
from ._runtime.resource import Resource
from ._runtime.unset import UNSET, Unset
from .models import (
    ChargePoint,
    ChargePointListFilter,
    ChargePointPage,
    ChargePointStatus,
    ChargePointType,
)

if TYPE_CHECKING:
    from .evses import Evses

_BEARER: Final = (("bearerAuth",),)
_JSON: Final = (RequestBody("application/json"),)
_CHARGE_POINT: Final = Parameter("chargePoint", "path", "simple", explode=False)
_PATH: Final = "/public-api/resources/charge-points/v2.0"

_LIST: Final[Listing[ChargePoint, ChargePointPage]] = Listing(
    Operation(
        "GET",
        _PATH,
        (
            Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
            Parameter("include", "query", "form", explode=True, array_format="brackets"),
            Parameter("per_page", "query", "form", explode=True),
        ),
        (),
        (Response("200", "application/json", lambda: ChargePointPage),),
        _BEARER,
    ),
    Pagination(("data",), next_link=("links", "next")),
)
_GET: Final[Operation[ChargePoint]] = Operation(
    "GET",
    f"{_PATH}/{{chargePoint}}",
    (_CHARGE_POINT,),
    (),
    (Response("200", "application/json", lambda: ChargePoint, "data"),),
    _BEARER,
)
_UPDATE: Final[Operation[ChargePoint]] = Operation(
    "PATCH",
    f"{_PATH}/{{chargePoint}}",
    (_CHARGE_POINT,),
    _JSON,
    (Response("200", "application/json", lambda: ChargePoint, "data"),),
    _BEARER,
)
_DELETE: Final[Operation[None]] = Operation(
    "DELETE", f"{_PATH}/{{chargePoint}}", (_CHARGE_POINT,), (), (Response("204"),), _BEARER
)
_UPLOAD: Final[Operation[None]] = Operation(
    "POST",
    f"{_PATH}/{{chargePoint}}/picture",
    (_CHARGE_POINT,),
    (RequestBody("multipart/form-data"),),
    (Response("202"),),
    _BEARER,
)


class ChargePoints(Resource):
    """Charge points."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointsWithRawResponse:
        """The same operations, with the whole response as their result."""
        return ChargePointsWithRawResponse(ChargePoints(self._caller.with_raw_response))

    @property
    def with_streaming_response(self) -> ChargePointsWithStreamingResponse:
        """The same operations, with a response that is read bit by bit."""
        return ChargePointsWithStreamingResponse(ChargePoints(self._caller.with_streaming_response))

    @property
    def evses(self) -> Evses:
        """The EVSEs of charge points."""
        from .evses import Evses  # noqa: PLC0415

        return Evses(self._caller)

    def list(
        self,
        *,
        filter: ChargePointListFilter | Unset = UNSET,
        include: list[Literal["network", "evses"]] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[ChargePoint, ChargePointPage]:
        """List charge points."""
        return self._list(_LIST, request_options, (filter, include, per_page))

    def get(
        self, charge_point: int | str, **request_options: Unpack[RequestOptions]
    ) -> ChargePoint:
        """Read a charge point."""
        return self._call(_GET, request_options, (charge_point,))

    def update(
        self,
        charge_point: int | str,
        *,
        name: str | Unset = UNSET,
        status: ChargePointStatus | Unset = UNSET,
        type_: ChargePointType | Unset | None = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> ChargePoint:
        """Change what is given of a charge point; None clears."""
        return self._call(
            _UPDATE,
            request_options,
            (charge_point,),
            {"name": name, "status": status, "type": type_},
        )

    def delete(self, charge_point: int | str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete a charge point."""
        return self._call(_DELETE, request_options, (charge_point,))

    def upload_picture(
        self,
        charge_point: int | str,
        *,
        picture: File,
        caption: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Set the picture of a charge point."""
        return self._call(
            _UPLOAD, request_options, (charge_point,), {"picture": picture, "caption": caption}
        )


class ChargePointsWithRawResponse(WrappedResource):
    """Charge points, with whole responses."""

    __slots__ = ()

    list = RawMethod(ChargePoints.list)
    get = RawMethod(ChargePoints.get)
    update = RawMethod(ChargePoints.update)
    delete = RawMethod(ChargePoints.delete)
    upload_picture = RawMethod(ChargePoints.upload_picture)


class ChargePointsWithStreamingResponse(WrappedResource):
    """Charge points, with responses that are read bit by bit."""

    __slots__ = ()

    list = StreamingMethod(ChargePoints.list)
    get = StreamingMethod(ChargePoints.get)
    update = StreamingMethod(ChargePoints.update)
    delete = StreamingMethod(ChargePoints.delete)
    upload_picture = StreamingMethod(ChargePoints.upload_picture)
