"""Published documents that nobody here wrote; kept outside of the project."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from generator.spec import check_file_version, find_documents, load_document, validate

_DOCUMENTS = {
    "ampeco/vendor-openapi-3.110.0.json": set(),
    "ampeco/specs/v3.49.0.json": set(),
    "ampeco/specs/v3.110.0.json": set(),
    "real/box/openapi.json": set(),
    "real/adyen-checkout/v64.json": set(),
    "real/adyen-checkout/v72.json": set(),
    "real/intercom/v2.7.yaml": {"spec-ref-dangling"},
    "real/intercom/v2.11.yaml": {"spec-ref-dangling"},
    "real/intercom/v2.13.yaml": set(),
    "real/intercom/v2.16.yaml": {"spec-path-parameter"},
}


@pytest.mark.parametrize("name", _DOCUMENTS)
def test_a_published_document_is_usable(shared_data: Path, name: str) -> None:
    path = shared_data / name
    if not path.is_file():
        pytest.skip(f"{name} is not there")
    document = load_document(path)
    findings = validate(document)
    assert {found.code for found in findings} == _DOCUMENTS[name]
    assert all(found.severity == "warning" for found in findings)
    check_file_version(document)


def test_published_folders_are_in_order(shared_data: Path) -> None:
    tags = [file.version.tag for file in find_documents(shared_data / "ampeco" / "specs")]
    assert (tags[0], tags[-1]) == ("v3.49.0", "v3.110.0")
    assert tags.index("v3.99.0") == tags.index("v3.98.0") + 1


def test_loading_three_megabytes_takes_a_third_of_a_second(shared_data: Path) -> None:
    path = shared_data / "ampeco" / "vendor-openapi-3.110.0.json"
    fastest = min(_load_seconds(path) for _ in range(3))
    assert fastest < 0.3


def _load_seconds(path: Path) -> float:
    start = time.process_time()
    load_document(path)
    return time.process_time() - start
