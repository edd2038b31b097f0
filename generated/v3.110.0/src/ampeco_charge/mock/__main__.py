"""The command that serves the mock: ``python -m ampeco_charge.mock --help``."""

from __future__ import annotations

import sys

from .._api import SERVER_EXTRA
from .._runtime.extras import MissingExtraError, require
from . import API


def main() -> int:
    """Serve the mock as the arguments of the process say, and return its exit status."""
    try:
        require(SERVER_EXTRA, "jsonschema_rs", "python_multipart", "uvicorn")
    except MissingExtraError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    from .._runtime.mock.command import main as command

    return command(API, sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
