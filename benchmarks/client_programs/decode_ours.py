"""The generated client reads a charge point as it reads the response of a call."""

# mypy: disable-error-code="import-not-found"

import sys

from ampeco_charge import Client
from ampeco_charge._operations.charge_points import GET_V2_0
from ampeco_charge._runtime.errors import Exchange
from ampeco_charge._runtime.reading import HttpResponse, read
from said import say

client = Client(token="a-token", tenant="tenant.example.com")  # noqa: S106
response = HttpResponse(200, {"content-type": "application/json"}, sys.stdin.buffer.read())
charge_point = read(response, GET_V2_0, Exchange("GET", "", GET_V2_0.path), strict=False)
say(result=charge_point.id)
