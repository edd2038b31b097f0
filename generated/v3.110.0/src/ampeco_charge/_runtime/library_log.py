"""Keeping keys that stand in URLs out of the log of httpx2, which has whole URLs in it."""

import logging
import re
import weakref
from collections.abc import Sequence

_LIBRARY = "httpx2"


class _WithoutSecrets(logging.Filter):
    """Lets every record pass, without the secrets in it."""

    def __init__(self, secrets: Sequence[str]) -> None:
        super().__init__()
        ordered = sorted(secrets, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, ordered)))

    def filter(self, record: logging.LogRecord) -> bool:
        """Hide the secrets in what the record shows."""
        text = record.getMessage()
        hidden = self._pattern.sub("[redacted]", text)
        if hidden != text:
            record.msg, record.args = hidden, ()
        return True


def keep_out_of_library_log(secrets: Sequence[str], client: object) -> None:
    """Hide `secrets` in the log of httpx2 for as long as `client` is there."""
    logger, without = logging.getLogger(_LIBRARY), _WithoutSecrets(secrets)
    logger.addFilter(without)
    weakref.finalize(client, logger.removeFilter, without)
