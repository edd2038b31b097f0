"""What a new version changes for those who use the package: the difference of two surfaces.

What makes code fail that ran and was well typed with the old package is breaking. One finding tells
of one cause: what goes with a method, a field or a class is told of there.
"""

from __future__ import annotations

from generator.diff.model import LEVELS, SdkFinding
from generator.diff.sdk.changes import SdkChange
from generator.diff.sdk.classes import ClassComparer
from generator.diff.sdk.frame import frame_changes
from generator.diff.sdk.index import SurfaceIndex
from generator.diff.sdk.lone_classes import lone_class_changes, renamed_classes
from generator.diff.sdk.methods import MethodComparer
from generator.diff.sdk.types import TypeComparer
from generator.ir.surface import Surface


def sdk_changes(base: Surface, revision: Surface) -> tuple[SdkFinding, ...]:
    """Give the findings between two surfaces of one package, the worst first."""
    if base == revision:
        return ()
    old, new = SurfaceIndex(base), SurfaceIndex(revision)
    renamed = renamed_classes(old, new)
    types = TypeComparer(old, new, renamed)
    methods, classes = MethodComparer(types), ClassComparer(types)
    changes = [*methods.changes(), *classes.changes(), *frame_changes(types)]
    uses = (*methods.uses, *classes.uses)
    changes += lone_class_changes(types, renamed, changes, uses)
    return tuple(each.finding() for each in sorted(changes, key=_order))


def _order(change: SdkChange) -> tuple[object, ...]:
    return LEVELS.index(change.level), change.symbols, change.rule, change.said
