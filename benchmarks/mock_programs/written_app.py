"""A FastAPI application as someone writes it by hand: charge points in memory, the same models."""

# mypy: disable-error-code="import-not-found"

import socket
import sys
from pathlib import Path
from typing import Annotated

import uvicorn
from ampeco_charge import models
from fastapi import Depends, FastAPI, HTTPException, Query, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, TypeAdapter

TOKEN = "a-token"  # noqa: S105 - that of the mock
PATH = "/public-api/resources/charge-points/v2.0"
POINTS = {
    point.id: point
    for point in TypeAdapter(list[models.ChargePoint]).validate_json(Path(sys.argv[1]).read_bytes())
}
ORDERED = list(POINTS.values())

Bearer = Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]


class Links(BaseModel):
    """Where a listing goes on."""

    first: str | None = None
    last: str | None = None
    prev: str | None = None
    next: str | None = None


class Meta(BaseModel):
    """What a page says of itself."""

    path: str
    per_page: int
    next_cursor: str | None = None
    prev_cursor: str | None = None


class ChargePointResponse(BaseModel):
    """One charge point."""

    data: models.ChargePoint


class ChargePointsResponse(BaseModel):
    """A page of charge points."""

    data: list[models.ChargePoint]
    links: Links
    meta: Meta


async def authorized(credentials: Bearer) -> str:
    """The token of a request; refuses any other."""
    if credentials.credentials != TOKEN:
        raise HTTPException(401, "Unauthenticated.")
    return credentials.credentials


app = FastAPI(dependencies=[Depends(authorized)])


@app.get(PATH, response_model=ChargePointsResponse, response_model_exclude_unset=True)
async def list_charge_points(
    request: Request,
    per_page: Annotated[int, Query(ge=1, le=100)] = 100,
    cursor: Annotated[int, Query(ge=0)] = 0,
    status: Annotated[str | None, Query(alias="filter[status]")] = None,
) -> ChargePointsResponse:
    """A page of the charge points, those with a status if one is given."""
    found = ORDERED if status is None else [each for each in ORDERED if each.status == status]
    path = f"{request.base_url}{PATH[1:]}"
    following = cursor + per_page if cursor + per_page < len(found) else None
    link = None if following is None else f"{path}?per_page={per_page}&cursor={following}"
    return ChargePointsResponse(
        data=found[cursor : cursor + per_page],
        links=Links(next=link),
        meta=Meta(path=path, per_page=per_page, next_cursor=link and str(following)),
    )


@app.get(
    f"{PATH}/{{charge_point}}",
    response_model=ChargePointResponse,
    response_model_exclude_unset=True,
)
async def get_charge_point(charge_point: int) -> ChargePointResponse:
    """One charge point."""
    if charge_point not in POINTS:
        raise HTTPException(404, "The record is not found")
    return ChargePointResponse(data=POINTS[charge_point])


def main() -> None:
    """Serves it with the settings of uvicorn that the mock has."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(2048)
        config = uvicorn.Config(
            app,
            log_config=None,
            log_level="warning",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            ws="none",
            lifespan="on",
            timeout_keep_alive=75,
        )
        print(f"Listening on http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
        uvicorn.Server(config).run(sockets=[listener])


main()
