"""The model ``CircuitUserPriority``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import CircuitUserPriorityType


class CircuitUserPriority(Model):
    """``data`` in what ``client.circuits.user_priorities.get`` gives."""

    id: int | None = None
    target_id: Annotated[int | None, Field(alias="targetId")] = None
    type: CircuitUserPriorityType | UnknownString | None = None
    priority: float | None = None
