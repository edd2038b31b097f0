"""From the client as code to the files of its package."""

from generator.render.package import render_package

__all__ = ["render_package"]
