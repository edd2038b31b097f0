"""`openai` gets a model over HTTP: the least of its objects, four fields."""

# mypy: disable-error-code="import-not-found"

import sys

from openai import OpenAI
from said import say

client = OpenAI(api_key="a-key", base_url=sys.argv[1])
say(result=client.models.retrieve("m").id)
