"""The model ``CircuitUserPriorityCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import CircuitUserPriorityType


class CircuitUserPriorityCreate(Model):
    """The body of ``client.circuits.user_priorities.create``."""

    target_id: Annotated[int, Field(alias="targetId")]
    type: CircuitUserPriorityType | UnknownString
    priority: float
