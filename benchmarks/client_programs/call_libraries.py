"""httpx2 gets a charge point over HTTP, and a model of one field reads it."""

import sys
from typing import Any

import httpx2
import pydantic
from said import say


class Envelope(pydantic.BaseModel):
    """What a charge point comes in."""

    data: dict[str, Any]


client = httpx2.Client(base_url=sys.argv[1])
response = client.get("/public-api/resources/charge-points/v2.0/1")
say(result=Envelope.model_validate_json(response.content).data["id"])
