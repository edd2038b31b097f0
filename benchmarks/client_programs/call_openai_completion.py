"""`openai` gets a stored completion over HTTP."""

# mypy: disable-error-code="import-not-found"

import sys

from openai import OpenAI
from said import say

client = OpenAI(api_key="a-key", base_url=sys.argv[1])
say(result=client.chat.completions.retrieve("chatcmpl_1").id)
