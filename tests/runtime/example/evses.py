"""Operations on the EVSEs of charge points."""

from __future__ import annotations

from typing import Final, Unpack

from ._runtime.operations import Listing, Operation, Parameter, Response
from ._runtime.options import RequestOptions
from ._runtime.pages import Page
from ._runtime.resource import Resource
from .models import Evse

_LIST: Final[Listing[Evse, list[Evse]]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-points/v2.0/{chargePoint}/evses",
        (Parameter("chargePoint", "path", "simple", explode=False),),
        (),
        (Response("200", "application/json", lambda: list[Evse], "data"),),
        (("bearerAuth",),),
    )
)


class Evses(Resource):
    """The EVSEs of charge points."""

    __slots__ = ()

    def list(
        self, charge_point: int | str, **request_options: Unpack[RequestOptions]
    ) -> Page[Evse, list[Evse]]:
        """List the EVSEs of a charge point."""
        return self._list(_LIST, request_options, (charge_point,))
