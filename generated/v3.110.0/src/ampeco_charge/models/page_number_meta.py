"""The model ``PageNumberMeta`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PageNumberMeta(Model):
    """``meta`` in what ``client.cp_models.list`` gives."""

    current_page: int | None = None
    from_: Annotated[int | None, Field(alias="from")] = None
    last_page: int | None = None
    links: list[PageLink] | None = None
    path: str | None = None
    per_page: int | None = None
    to: int | None = None
    total: int | None = None


class PageLink(Model):
    """``meta.links[]`` in what ``client.cp_models.list`` gives."""

    url: str | None = None
    label: str | None = None
    active: bool | None = None
