"""`stripe` gets a charge over HTTP."""

# mypy: disable-error-code="import-not-found"

import sys

import stripe
from said import say

client = stripe.StripeClient("sk_test_x", base_addresses={"api": sys.argv[1]})
say(result=client.v1.charges.retrieve("ch_1").id)
