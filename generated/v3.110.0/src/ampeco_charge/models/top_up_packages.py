"""Models of top up packages."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.models import Model, UnknownObject
from .shared import CursorLinks, CursorMeta, PageNumberMeta


class TopUpPackage(Model):
    """``data`` in what ``client.top_up_packages.get`` gives."""

    id: int | None = None
    price: Decimal
    bonus: Decimal
    enabled: bool | None = None


class TopUpPackageCreate(Model):
    """The body of ``client.top_up_packages.create``."""

    price: Decimal
    bonus: Decimal
    enabled: bool | None = None


class TopUpPackageFilter(Model):
    """The argument ``filter`` of ``client.top_up_packages.list``."""

    enabled: str | None = None


class TopUpPackagePage(Model):
    """What ``client.top_up_packages.list`` gives."""

    data: list[TopUpPackage] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


class TopUpPackageUpdate(Model):
    """The body of ``client.top_up_packages.update``."""

    price: Decimal | None = None
    bonus: Decimal | None = None
    enabled: bool | None = None
