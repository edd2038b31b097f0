"""The public surface of a package, with the arguments that its client is made with."""

from __future__ import annotations

from generator.ir.client_model import ClientModel
from generator.ir.operation_types import ApiTypes
from generator.ir.surface import Surface, SurfaceArgument, surface_of
from generator.ir.types import Type
from generator.render.construction import Construction, construction


def package_surface(
    model: ClientModel, types: ApiTypes, made: Construction | None = None
) -> Surface:
    """Give the surface of a package.

    ``types`` are those that ``model`` was made from, ``made`` is how its client is made where that
    is known. Raises ConfigError for arguments that cannot be named.
    """
    text = Type("scalar", scalar="string")
    settings = (
        SurfaceArgument(str(each.argument), each.scheme or "", "client", text, each.needed)
        for each in (made or construction(model)).settings
    )
    return surface_of(model, types, tuple(settings))
