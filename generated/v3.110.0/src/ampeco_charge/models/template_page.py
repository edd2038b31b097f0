"""The model ``TemplatePage`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ConnectedPhase, CurrentType, PhaseRotation, TemplateStatus
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta


class TemplatePage(Model):
    """What ``client.templates.list`` gives."""

    data: list[Template] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None


class Template(Model):
    """``data[]`` in what ``client.templates.list`` gives."""

    id: int | None = None
    name: str | None = None
    evses: list[TemplateEvse] | None = None
    subscription_plan_ids: Annotated[list[int] | None, Field(alias="subscriptionPlanIds")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


TemplateDlmPhases = TypeAliasType("TemplateDlmPhases", Literal["1", "3", "split"])
"""``data[].evses[].dlmPhases`` in what ``client.templates.list`` gives."""


class TemplateEvse(Model):
    """``data[].evses[]`` in what ``client.templates.list`` gives."""

    id: int | None = None
    status: TemplateStatus | UnknownString | None = None
    max_power: Annotated[float | None, Field(alias="maxPower")] = None
    dlm_phases: Annotated[TemplateDlmPhases | UnknownString | None, Field(alias="dlmPhases")] = None
    network_id: Annotated[str | None, Field(alias="networkId")] = None
    current_type: Annotated[CurrentType | UnknownString | None, Field(alias="currentType")] = None
    dlm_priority: Annotated[float | None, Field(alias="dlmPriority")] = None
    input_voltage: Annotated[
        TemplateInputVoltage | UnknownString | None,
        Field(alias="inputVoltage"),
    ] = None
    tariff_group_id: Annotated[int | None, Field(alias="tariffGroupId")] = None
    dlm_max_current_a: Annotated[float | None, Field(alias="dlmMaxCurrentA")] = None
    allows_reservation: Annotated[bool | None, Field(alias="allowsReservation")] = None
    dlm_phase_rotation: Annotated[
        PhaseRotation | UnknownString | None,
        Field(alias="dlmPhaseRotation"),
    ] = None
    dlm_connected_phase: Annotated[
        ConnectedPhase | UnknownString | None,
        Field(alias="dlmConnectedPhase"),
    ] = None
    dlm_efficiency_percent: Annotated[float | None, Field(alias="dlmEfficiencyPercent")] = None


TemplateInputVoltage = TypeAliasType(
    "TemplateInputVoltage",
    Literal["120", "208", "240", "220-240", "110-130", "400", "380", "480", "230"],
)
"""``data[].evses[].inputVoltage`` in what ``client.templates.list`` gives."""
