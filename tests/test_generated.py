"""What is committed below generated/ is what specs/ gives."""

from __future__ import annotations

import json
from pathlib import Path

from generator.config import load_settings
from generator.ir.api_reader import read_api
from generator.ir.name_lock import read_name_lock
from generator.pipeline.build import build_files
from generator.render import TextsInMemory
from generator.spec import find_documents, load_document


def test_the_newest_package_is_up_to_date(repository: Path) -> None:
    newest = find_documents(repository / "specs")[-1]
    settings = load_settings(repository / "codegen.toml")
    lock = read_name_lock(repository / "specs" / "names.lock.json")
    folder = repository / "generated" / newest.version.tag

    api = read_api(load_document(newest.path))
    files = build_files(api, settings, lock, TextsInMemory())

    committed = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }
    assert committed == files, "run `make regenerate` and commit generated/"


def test_the_lock_has_every_version(repository: Path) -> None:
    documents = find_documents(repository / "specs")
    lock = json.loads((repository / "generated" / "lock.json").read_text(encoding="utf-8"))
    assert list(lock["versions"]) == [str(each.version) for each in documents]
