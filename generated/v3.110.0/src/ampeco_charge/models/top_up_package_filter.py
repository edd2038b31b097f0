"""The model ``TopUpPackageFilter``."""

from __future__ import annotations

from .._runtime.models import Model


class TopUpPackageFilter(Model):
    """The argument ``filter`` of ``client.top_up_packages.list``."""

    enabled: str | None = None
