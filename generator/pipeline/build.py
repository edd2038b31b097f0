"""One package: from a document, its settings and its names to files and their digests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import TypeAlias

from generator.config import Settings
from generator.ir.api import Api
from generator.ir.api_reader import read_api
from generator.ir.client_model import ClientModel
from generator.ir.name_lock import NameLock
from generator.ir.serialise import api_to_json
from generator.ir.surface import surface_text
from generator.pipeline.naming import named_model
from generator.pipeline.package import Digests, Package, encoded, package_digest
from generator.render import render_package
from generator.spec import Document, SpecFile, load_document

Render: TypeAlias = Callable[[ClientModel], Mapping[str, str]]
"""Gives the files of a package: path below its folder, with ``/``, to text."""


class IncompleteNamesError(Exception):
    """A package to be built with names that are not in the lock: a fault of the generator."""


def build_package(
    document: Document, settings: Settings, lock: NameLock, render: Render = render_package
) -> Package:
    """Build the package of a document; what ``lock`` does not know is named for this one alone.

    Raises NamingError where the names of the settings or of the lock cannot be followed.
    """
    api = read_api(document)
    model, _ = named_model(api, settings, lock)
    return _package(document, api, model, render)


def build_version(
    file: SpecFile, settings: Settings, lock: NameLock, render: Render = render_package
) -> Package:
    """Build the package of a version with names that are all in ``lock``.

    Raises IncompleteNamesError where ``lock`` does not know them.
    """
    document = load_document(file.path)
    api = read_api(document)
    model, used = named_model(api, settings, lock)
    if used != lock:
        raise IncompleteNamesError(f"the name lock does not know all names of {file.version}")
    return _package(document, api, model, render)


def _package(document: Document, api: Api, model: ClientModel, render: Render) -> Package:
    files = render(model)
    digests = Digests(
        document=document.digest,
        ir=_text_digest(api_to_json(api)),
        surface=_text_digest(surface_text(model)),
        package=package_digest(encoded(files)),
    )
    return Package(document.version, files, digests)


def _text_digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
