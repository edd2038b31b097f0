"""Packages generated from small documents, imported and called without a network."""

import importlib
import inspect
import itertools
import sys
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from json import dumps
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import httpx2
import pytest
import yaml

from generator.config import Settings, settings_from
from generator.ir.client_model import ClientModel, build_client_model, package_names
from generator.ir.descriptions import descriptions
from generator.ir.name_lock import NameLock
from generator.ir.names import name_all
from generator.pipeline.build import ReadBody, read_body
from generator.render import Texts, TextsInMemory, render_package, write_descriptions
from generator.spec import load_document

_HEAD = {
    "openapi": "3.1.0",
    "info": {"title": "Example", "version": "1.0.0"},
    "servers": [{"url": "https://api.example"}],
    "paths": {},
}
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
_COUNT = itertools.count()


@dataclass
class Wire:
    """What stands between a client and the world: gives one answer, keeps the requests."""

    status: int = 200
    content: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    requests: list[httpx2.Request] = field(default_factory=list)

    def answer(self, json: Any = None, status: int = 200, **given: Any) -> None:
        """Set the answer: as JSON, or with ``content`` and ``content_type``."""
        self.status = status
        self.content = given["content"] if "content" in given else dumps(json).encode()
        self.headers = {"content-type": given.get("content_type", "application/json")}

    def empty(self, status: int = 204) -> None:
        """Set an answer without a body."""
        self.status, self.content, self.headers = status, b"", {}

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.requests.append(request)
        return httpx2.Response(self.status, content=self.content, headers=self.headers)

    @property
    def last(self) -> httpx2.Request:
        """The last request."""
        return self.requests[-1]

    @property
    def url(self) -> str:
        """The last request's URL below the server, as it stood on the wire."""
        return str(self.last.url).removeprefix("https://api.example")


@dataclass
class Generated:
    """A generated package: its model, its files, and the imported package."""

    model: ClientModel
    files: Mapping[str, str]
    module: ModuleType
    wire: Wire = field(default_factory=Wire)

    def client(self, **arguments: Any) -> Any:
        """Make a client whose calls are answered by ``wire``."""
        http = httpx2.Client(transport=httpx2.MockTransport(self.wire))
        return self.module.Client(**{"http_client": http, "strict": True, **arguments})

    @property
    def models(self) -> Any:
        """The package's models."""
        return self.module.models

    def text(self, path: str) -> str:
        """Give the text of a file of the package, by its path below the import package."""
        return self.files[f"src/{self.module.__name__}/{path}"]

    def load_all(self) -> None:
        """Import every module of the package that is its own, and build every model."""
        prefix = f"src/{self.module.__name__}/"
        for path in self.files:
            is_own = path.startswith(prefix) and not path.startswith(f"{prefix}_runtime/")
            if is_own and path.endswith(".py"):
                name = path.removeprefix("src/").removesuffix(".py").removesuffix("/__init__")
                importlib.import_module(name.replace("/", "."))
        for name in dir(self.models):
            value = getattr(self.models, name)
            if hasattr(value, "model_rebuild"):
                value.model_rebuild()


def own_parameters(function: Any, *others: str) -> list[inspect.Parameter]:
    """The parameters of a generated function, without those that all have and `others`."""
    every = {"self", "options", "request_options", *others}
    return [
        each for each in inspect.signature(function).parameters.values() if each.name not in every
    ]


class Generate(Protocol):
    """Generates, writes and imports the package of a document."""

    def __call__(
        self, document: str | Mapping[str, Any], settings: Mapping[str, Any] | None = None
    ) -> Generated: ...


class ModelOf(Protocol):
    """Gives the client model of a document, without rendering it."""

    def __call__(
        self, document: str | Mapping[str, Any], settings: Mapping[str, Any] | None = None
    ) -> ClientModel: ...


def full_document(document: str | Mapping[str, Any]) -> dict[str, Any]:
    """Give a whole document: ``document`` with what it leaves out.

    That is the head, and the responses of operations that have none.
    """
    read = yaml.safe_load(textwrap.dedent(document)) if isinstance(document, str) else document
    whole = {**_HEAD, **read}
    for item in whole["paths"].values():
        for method in METHODS & item.keys():
            item[method].setdefault("responses", {"204": {"description": "done"}})
    return whole


def model_from(path: Path, settings: Settings) -> ClientModel:
    """Read and name the document at ``path``."""
    return model_as_read(read_body(load_document(path), settings), settings)


def model_as_read(read: ReadBody, settings: Settings) -> ClientModel:
    """Name a document that was read."""
    names, _ = name_all(read.api, read.types, settings, NameLock(), lambda place: 1)
    return build_client_model(read.api, read.types, names, settings)


def files_of(path: Path, settings: Settings, texts: Texts) -> tuple[ClientModel, dict[str, str]]:
    """Give the model of the document at ``path``, and every file of its package."""
    read = read_body(load_document(path), settings)
    model = model_as_read(read, settings)
    described = descriptions(read.document, read.pieces, model, read.types)
    _, module = package_names(model.title, settings)
    files = {**render_package(model, texts), **write_descriptions(module, described, texts)}
    return model, files


@pytest.fixture(scope="module")
def model_of(tmp_path_factory: pytest.TempPathFactory) -> ModelOf:
    """Gives the client model of an inline document."""

    def build(
        document: str | Mapping[str, Any], settings: Mapping[str, Any] | None = None
    ) -> ClientModel:
        path = written_document(document, tmp_path_factory)
        return model_from(path, settings_from(settings or {}))

    return build


def written_document(
    document: str | Mapping[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Write an inline document with what it leaves out."""
    path = tmp_path_factory.mktemp("document") / "openapi.json"
    path.write_text(dumps(full_document(document)), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def texts() -> Texts:
    """The texts that all tests share, so that a form or statement is made once."""
    return TextsInMemory()


@pytest.fixture(scope="module")
def generate(tmp_path_factory: pytest.TempPathFactory, texts: Texts) -> Iterator[Generate]:
    """Generates packages from inline documents; each has its own name and is forgotten after."""
    folder = tmp_path_factory.mktemp("packages")
    names: list[str] = []
    sys.path.insert(0, str(folder / "src"))

    def build(
        document: str | Mapping[str, Any], settings: Mapping[str, Any] | None = None
    ) -> Generated:
        name = f"generated_{next(_COUNT)}"
        names.append(name)
        given = settings_from(settings or {})
        named = replace(given, package=replace(given.package, module=name))
        model, files = files_of(written_document(document, tmp_path_factory), named, texts)
        write_files(files, folder)
        importlib.invalidate_caches()
        return Generated(model, files, importlib.import_module(name))

    yield build
    sys.path.remove(str(folder / "src"))
    for name in [key for key in sys.modules if key.partition(".")[0] in names]:
        del sys.modules[name]


def write_files(files: Mapping[str, str], folder: Path) -> None:
    """Write a package below ``folder``."""
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
