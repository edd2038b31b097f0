"""Packages of documents as they are published."""

from pathlib import Path

import black
import pytest

from generator.config import Settings
from generator.render import render_package

from .conftest import model_from

pytestmark = pytest.mark.slow


def check(path: Path) -> None:
    """The package has every operation; its files are valid Python, formatted."""
    model = model_from(path, Settings())
    files = render_package(model)
    source = "\n".join(files.values())
    for _, method in model.methods():
        assert f"{method.constant}: Final[" in source
    mode = black.Mode(line_length=100)
    for name, text in files.items():
        if name.endswith(".py"):
            compile(text, name, "exec", dont_inherit=True)
            assert black.format_str(text, mode=mode) == text, name


def test_a_real_document(real_document: Path) -> None:
    check(real_document)


def test_the_vendors_document(vendor_document: Path) -> None:
    check(vendor_document)
