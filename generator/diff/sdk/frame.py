"""What becomes of notifications and of the arguments that a client is made with."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.sdk.changes import SdkChange, code
from generator.diff.sdk.types import TypeComparer
from generator.ir.surface import SurfaceArgument
from generator.ir.types import Type


def frame_changes(types: TypeComparer) -> Iterator[SdkChange]:
    """Give the changes of notifications and of the client's own arguments."""
    yield from _notifications(types)
    yield from _settings(types)


def _notifications(types: TypeComparer) -> Iterator[SdkChange]:
    old = {each.type: each for each in types.base.surface.events}
    new = {each.type: each for each in types.revision.surface.events}
    for name in sorted(old.keys() - new.keys()):
        gone = types.base.reachable([Type("object", shape=old[name].class_name)])
        yield SdkChange(
            rule="sdk-notification-removed",
            level="warning",
            said=f"notification {code(name)} is gone: one that comes is an `UnknownNotification`",
            symbols=(old[name].class_name,),
            gone=gone.difference(types.revision.meanings),
        )
    for name in sorted(new.keys() - old.keys()):
        came = types.revision.reachable([Type("object", shape=new[name].class_name)])
        yield SdkChange(
            rule="sdk-notification-added",
            level="info",
            said=f"notification {code(name)} is new, as `{new[name].class_name}`",
            symbols=(new[name].class_name,),
            new=came.difference(types.base.meanings),
        )
    for name in sorted(old.keys() & new.keys()):
        before, now = old[name], new[name]
        if types.meaning(before.class_name) != now.class_name:
            said = f"notification {code(name)} is `{now.class_name}` instead of"
            like = types.reads_like(before.class_name, now.class_name)
            yield SdkChange(
                rule="sdk-notification-class-changed",
                level="warning" if like else "breaking",
                said=f"{said} `{before.class_name}`{', which has all its fields' if like else ''}",
                symbols=(before.class_name, now.class_name),
                gone=frozenset({before.class_name}).difference(types.revision.meanings),
                new=frozenset({now.class_name}).difference(types.base.meanings),
            )
        if now.deprecated and not before.deprecated:
            yield SdkChange(
                rule="sdk-notification-deprecated",
                level="info",
                said=f"notification {code(name)} is deprecated",
                symbols=(now.class_name,),
            )


def _settings(types: TypeComparer) -> Iterator[SdkChange]:
    old = {each.name: each for each in types.base.surface.settings}
    new = {each.name: each for each in types.revision.surface.settings}
    for name in sorted(old.keys() | new.keys()):
        before, now = old.get(name), new.get(name)
        if before is None and now is not None:
            yield _setting(now, "added", "is new" + (" and needed" if now.required else ""))
        elif now is None and before is not None:
            yield _setting(before, "removed", "is gone")
        elif before is not None and now is not None and before.required != now.required:
            aspect = "became-required" if now.required else "became-optional"
            said = "is needed now" if now.required else "is not needed any more"
            yield _setting(now, aspect, said)


def _setting(setting: SurfaceArgument, aspect: str, said: str) -> SdkChange:
    needed = setting.required and aspect in ("added", "became-required")
    return SdkChange(
        rule=f"sdk-client-argument-{aspect}",
        level="breaking" if needed or aspect == "removed" else "info",
        said=f"argument `{setting.name}` {said}",
        symbols=(f"Client({setting.name})",),
        who=("`Client()`",),
    )
