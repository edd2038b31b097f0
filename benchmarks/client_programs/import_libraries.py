"""The libraries that the generated client is written with, not used."""

import httpx2
import pydantic
from said import say

say(versions=f"{httpx2.__version__}, {pydantic.__version__}")
