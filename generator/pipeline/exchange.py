"""Two folders exchanged in one step, where the system can do that."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

# linux/fs.h and sys/fcntl.h, sys/stdio.h of macOS
_AT_FDCWD = {"linux": -100, "darwin": -2}
_FUNCTION = {"linux": "renameat2", "darwin": "renameatx_np"}
_EXCHANGE = 2
_NOT_SUPPORTED = frozenset((errno.EINVAL, errno.ENOSYS, errno.ENOTSUP))


def exchange(one: Path, other: Path) -> bool:
    """Exchange two paths that are there, so that at every moment something is at both.

    Gives False, and leaves all as it is, where system or file system cannot do it. Raises OSError.
    Source: renameat2(2) of Linux, renameatx_np(2) of macOS.
    """
    name = _FUNCTION.get(sys.platform)
    function = getattr(ctypes.CDLL(None, use_errno=True), name, None) if name else None
    if function is None:
        return False
    here = _AT_FDCWD[sys.platform]
    if function(here, os.fsencode(one), here, os.fsencode(other), _EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _NOT_SUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(one), None, str(other))
