"""The command line: results on standard output, findings and progress on standard error.

What a command needs is imported by the command, so that ``--help`` waits for nothing.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from typing import NoReturn

from generator.cli.program import app
from generator.cli.run import PROGRAM


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit; ``arguments`` are those of the process by default."""
    # They add the commands.
    from generator.cli import (  # noqa: PLC0415
        building,  # noqa: F401
        comparing,  # noqa: F401
        documents,  # noqa: F401
        history,  # noqa: F401
        mocking,  # noqa: F401
    )

    signal.signal(signal.SIGTERM, _terminate)
    app(args=arguments, prog_name=PROGRAM)
    sys.exit(0)


def _terminate(*_: object) -> NoReturn:
    """Leave by an exception, so that what was begun is cleared away."""
    sys.exit(128 + signal.SIGTERM)
