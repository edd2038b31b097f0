"""What a server or a mock says of the API as a whole."""

from __future__ import annotations

from typing import Final

from ._runtime.errors import ErrorEnvelope

TITLE: Final = "AMPECO.CHARGE Public API"
SERVER_EXTRA: Final = "ampeco-charge[server]"
TESTING_EXTRA: Final = "ampeco-charge[testing]"
ENVELOPE: Final = ErrorEnvelope(
    message=("message",),
    errors=("errors",),
    request_id_header="x-req-trace-id",
)
