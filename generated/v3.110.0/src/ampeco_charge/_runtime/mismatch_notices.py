"""Telling, once for each kind, that responses differ from their description."""

import warnings
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, Final

from .errors import Exchange, ResponseMismatchWarning, mismatch_message
from .mismatches import Mismatches
from .operations import Operation
from .places import caller_place, logger

_MOST_REMEMBERED: Final = 4096


class MismatchNotices:
    """Warns of mismatches, once for each operation, place and type that was expected there.

    Every one goes to the log. The places count without the indices of arrays; after some thousand
    kinds the oldest are forgotten.
    """

    __slots__ = ("_told",)

    def __init__(self) -> None:
        # Hashes, as a place may be as long as a server likes. Threads share it: each step that is
        # taken is one that no other thread interrupts.
        self._told: OrderedDict[int, object] = OrderedDict()

    def tell(self, operation: Operation[Any], exchange: Exchange, found: Mismatches) -> None:
        """Log the mismatches of a response, and warn of those that are of a new kind."""
        _log(exchange, found)
        subject = f"{operation.method} {operation.path}"
        new = {kind: value for kind, value in found.kinds.items() if self._is_new(subject, kind)}
        if not new:
            return
        text = exchange.hide_secrets(_text(subject, new))
        try:
            warnings.warn(text, ResponseMismatchWarning, stacklevel=caller_place()[0])
        except ResponseMismatchWarning:
            # The caller has warnings raised: each of these calls is to fail, not the first alone.
            for kind in new:
                self._told.pop(hash((subject, *kind)), None)
            raise

    def _is_new(self, subject: str, kind: tuple[str, str]) -> bool:
        mark = object()
        # Of threads that come here at once, one sets its mark.
        is_new = self._told.setdefault(hash((subject, *kind)), mark) is mark
        if len(self._told) > _MOST_REMEMBERED:
            self._told.popitem(last=False)
        return is_new


def _text(subject: str, kinds: Mapping[tuple[str, str], str]) -> str:
    lines = (
        f"\n  {place or '(body)'}: expected {expected}, found {value}"
        for (place, expected), value in kinds.items()
    )
    return f"{subject}: responses differ from their description (told once):{''.join(lines)}"


def _log(exchange: Exchange, found: Mismatches) -> None:
    from logging import DEBUG  # noqa: PLC0415 - see `logger`

    log = logger()
    if log.isEnabledFor(DEBUG):
        log.debug("[%s] %s", exchange.correlation_id, mismatch_message(exchange, found))
