"""Pages of charge points, read as the client does and by pydantic alone, in turns."""

# mypy: disable-error-code="import-not-found"

import json
import sys
import warnings
from collections.abc import Callable
from time import process_time

from ampeco_charge import ResponseMismatchWarning, models
from ampeco_charge._operations.charge_points import LIST_V2_0
from ampeco_charge._runtime.errors import Exchange
from ampeco_charge._runtime.reading import HttpResponse, read
from pydantic import TypeAdapter
from said import say

OPERATION = LIST_V2_0.operation
EXCHANGE = Exchange("GET", "", OPERATION.path)
HEADERS = {"content-type": "application/json"}


def read_by_client(content: bytes) -> object:
    """What a call does with the body of its response."""
    return read(HttpResponse(200, HEADERS, content), OPERATION, EXCHANGE, strict=False)


def with_unlisted_value(content: bytes) -> bytes:
    """The page with a status that the description does not have."""
    page = json.loads(content)
    page["data"][len(page["data"]) // 2]["status"] = "a status of tomorrow"
    return json.dumps(page, ensure_ascii=False).encode()


def timed(decode: Callable[[bytes], object], content: bytes) -> float:
    """The CPU seconds of one page."""
    start = process_time()
    decode(content)
    return process_time() - start


def main() -> None:
    """Decodes one page again and again; the first round builds what the others use."""
    warnings.simplefilter("ignore", ResponseMismatchWarning)
    content = sys.stdin.buffer.read()
    unlisted = with_unlisted_value(content)
    by_pydantic = TypeAdapter(models.ChargePointPage).validate_json
    rounds = [
        (
            timed(read_by_client, content),
            timed(by_pydantic, content),
            timed(read_by_client, unlisted),
        )
        for _ in range(int(sys.argv[1]))
    ]
    ours, pydantic, slow = map(min, zip(*rounds, strict=True))
    say(ours=ours, pydantic=pydantic, slow=slow)


main()
