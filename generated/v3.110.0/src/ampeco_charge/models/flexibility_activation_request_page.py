"""The model ``FlexibilityActivationRequestPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .flexibility_activation_request import FlexibilityActivationRequest


class FlexibilityActivationRequestPage(Model):
    """What ``client.flexibility_activation_requests.list`` gives."""

    data: list[FlexibilityActivationRequest] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
