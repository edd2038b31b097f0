"""From the client as code to the files of its package.

A name is imported from its module when it is asked for: who needs one part of the renderer does not
wait for the templates and tools of all others.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.render.description_files import write_descriptions
    from generator.render.frame import Frame, frame_of
    from generator.render.package import render_frame, render_package
    from generator.render.parts import ModulePart, module_parts, write_modules
    from generator.render.texts import Kind, Texts, TextsInMemory

__all__ = [
    "Frame",
    "Kind",
    "ModulePart",
    "Texts",
    "TextsInMemory",
    "frame_of",
    "module_parts",
    "render_frame",
    "render_package",
    "write_descriptions",
    "write_modules",
]

_MODULES = {
    "Frame": "frame",
    "Kind": "texts",
    "ModulePart": "parts",
    "Texts": "texts",
    "TextsInMemory": "texts",
    "write_descriptions": "description_files",
    "frame_of": "frame",
    "module_parts": "parts",
    "render_frame": "package",
    "render_package": "package",
    "write_modules": "parts",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
