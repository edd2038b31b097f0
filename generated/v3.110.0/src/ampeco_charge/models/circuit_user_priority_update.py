"""The model ``CircuitUserPriorityUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import CircuitUserPriorityType


class CircuitUserPriorityUpdate(Model):
    """The body of ``client.circuits.user_priorities.update``."""

    target_id: Annotated[int | None, Field(alias="targetId")] = None
    type: CircuitUserPriorityType | UnknownString | None = None
    priority: float | None = None
