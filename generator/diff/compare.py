"""The whole comparison of two versions of an API."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from generator.config import DiffSettings, NamespaceSettings
from generator.diff.advice import advice_for
from generator.diff.causes import findings_of
from generator.diff.model import Comparison, Finding, SdkFinding
from generator.diff.operations.apis import api_changes
from generator.diff.operations.lifecycle import Lifecycle
from generator.diff.policy import levelled, waived
from generator.diff.schemas import SchemaComparer
from generator.diff.sdk import sdk_changes
from generator.diff.sdk.symbols import Symbols, linked
from generator.diff.sides import ApiSide
from generator.ir.surface import Surface


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a comparison depends on beside both versions.

    ``today`` is the day for which sunsets and waivers are judged. ``endpoint_version`` matches a
    path segment that is the version of an endpoint. Without ``witnesses`` no values are shown.
    """

    settings: DiffSettings = field(default_factory=DiffSettings)
    today: date = field(default_factory=lambda: datetime.now(UTC).date())
    endpoint_version: str = field(default_factory=lambda: NamespaceSettings().endpoint_version)
    witnesses: bool = True


@dataclass(frozen=True, slots=True)
class Surfaces:
    """What users of the packages of both versions can name."""

    base: Surface
    revision: Surface


def compare(
    base: ApiSide,
    revision: ApiSide,
    options: Options | None = None,
    surfaces: Surfaces | None = None,
    unchanged: Collection[str] = (),
) -> Comparison:
    """Compare two versions of an API, and their packages where ``surfaces`` are given.

    ``unchanged`` are paths that are known to be the same on both sides, with all that they refer
    to. Raises SpecError for a ``$ref`` that cannot be followed.
    """
    options = options or Options()
    findings = _wire(base, revision, options, unchanged)
    sdk: tuple[SdkFinding, ...] = ()
    if surfaces is not None:
        sdk = levelled(options.settings, sdk_changes(surfaces.base, surfaces.revision))
        symbols = Symbols(surfaces.base), Symbols(surfaces.revision)
        findings, sdk = linked(findings, sdk, *symbols)
    passed = waived(findings, options.settings.waivers, options.today)
    return Comparison(
        base=base.api.version,
        revision=revision.api.version,
        findings=passed.findings,
        sdk=sdk,
        advice=advice_for(base.api.version, revision.api.version, passed.findings, sdk),
        waivers_unused=passed.unused,
        waivers_expired=passed.expired,
    )


def _wire(
    base: ApiSide, revision: ApiSide, options: Options, unchanged: Collection[str]
) -> tuple[Finding, ...]:
    comparer = SchemaComparer(base, revision, witnesses=options.witnesses)
    lifecycle = Lifecycle(
        options.today, options.settings.deprecation_days, options.endpoint_version
    )
    changes = api_changes(base, revision, comparer, lifecycle, unchanged=unchanged)
    return findings_of(changes, options.settings)
