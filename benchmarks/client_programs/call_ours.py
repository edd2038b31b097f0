"""The generated client gets a charge point over HTTP."""

# mypy: disable-error-code="import-not-found"

import sys

from ampeco_charge import Client
from said import say

client = Client(token="a-token", base_url=sys.argv[1])  # noqa: S106
say(result=client.charge_points.get(1).id)
