"""From the client as code to the files of its package."""

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
    "write_modules",
]
