"""A generated model reads itself, without what the client does around it."""

# mypy: disable-error-code="import-not-found"

import sys

from ampeco_charge import Client, models
from said import say

client = Client(token="a-token", tenant="tenant.example.com")  # noqa: S106
charge_point = models.ChargePoint.model_validate_json(sys.stdin.buffer.read())
say(result=charge_point.id)
