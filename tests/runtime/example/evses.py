"""Operations on the EVSEs of charge points."""

from __future__ import annotations

from typing import Final

from ._runtime.client import Resource
from ._runtime.operations import Operation, Parameter, Response
from .models import Evse

_LIST: Final[Operation[list[Evse]]] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses",
    (Parameter("chargePoint", "path", "simple", explode=False),),
    (),
    (Response("200", "application/json", list[Evse], "data"),),
    (("bearerAuth",),),
)


class Evses(Resource):
    """The EVSEs of charge points."""

    __slots__ = ()

    def list(self, charge_point: int | str) -> list[Evse]:
        """List the EVSEs of a charge point."""
        return self._call(_LIST, (charge_point,))
