"""`openai` makes a completion of what was parsed, unvalidated, as it does with a response."""

# mypy: disable-error-code="import-not-found"

import json
import sys

from openai import OpenAI
from openai.types.chat import ChatCompletion
from said import say

client = OpenAI(api_key="a-key")
completion = ChatCompletion.construct(**json.loads(sys.stdin.buffer.read()))
say(result=completion.id)
