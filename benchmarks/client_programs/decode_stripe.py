"""`stripe` makes a charge of what was parsed, as it does with a response."""

# mypy: disable-error-code="import-not-found"

import json
import sys

import stripe
from said import say

KEY = "sk_test_x"
client = stripe.StripeClient(KEY)
charge = stripe.Charge.construct_from(json.loads(sys.stdin.buffer.read()), KEY)
say(result=charge.id)
