"""Operations that subscribe to callbacks, as they are described."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.runtime.server.descriptions import DescribedOperation


def subscribing(
    callbacks: Mapping[str, Any],
    components: Mapping[str, Any] | None = None,
    path: str = "/hooks",
) -> DescribedOperation:
    """``POST /hooks`` with these Callback Objects by name, and the schemas they refer to."""
    return DescribedOperation(
        method="POST",
        path=path,
        module="hooks",
        id="hooks.create",
        name="hooks.create",
        version=None,
        parameters=(),
        bodies=(),
        body_required=True,
        responses={},
        security=(),
        callbacks=callbacks,
        components=components or {},
    )
