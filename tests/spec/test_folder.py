from __future__ import annotations

from pathlib import Path

import pytest

from generator.spec import SpecError, check_file_version, find_documents, load_document


def _touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_text("{}")


def test_documents_are_found_in_the_order_of_their_versions(tmp_path: Path) -> None:
    _touch(tmp_path, "v3.100.0.json", "v3.9.0.yaml", "v3.73.1.yml", "v71.json")
    _touch(tmp_path, "PROVENANCE.md", "names.lock.json", "vendor.json", "v3.9.0.json.orig")
    (tmp_path / "v1.json").mkdir()
    found = find_documents(tmp_path)
    assert [file.version.tag for file in found] == ["v3.9.0", "v3.73.1", "v3.100.0", "v71"]
    assert found[0].path == tmp_path / "v3.9.0.yaml"


def test_an_empty_folder_has_no_documents(tmp_path: Path) -> None:
    assert find_documents(str(tmp_path)) == ()


def test_two_files_may_not_claim_one_version(tmp_path: Path) -> None:
    _touch(tmp_path, "v1.0.0.json", "v1.0.0.yaml", "v2.0.0.json", "v2.0.0.yml", "v3.0.0.json")
    with pytest.raises(SpecError) as caught:
        find_documents(tmp_path)
    codes = [found.code for found in caught.value.findings]
    assert codes == ["spec-version-claimed-twice"] * 2
    assert "v1.0.0.json" in str(caught.value)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="spec-folder-missing"):
        find_documents(tmp_path / "no")


@pytest.mark.parametrize("name", ["v1.0.0.json", "api.json", "latest.json"])
def test_a_file_may_be_named_after_its_version_or_not_after_any(write, api, name) -> None:
    check_file_version(load_document(write(api(), name)))


def test_a_file_may_not_be_named_after_another_version(write, api) -> None:
    with pytest.raises(SpecError) as caught:
        check_file_version(load_document(write(api(), "v2.0.0.json")))
    (found,) = caught.value.findings
    assert found.code == "spec-version-differs"
    assert found.place is not None
    assert (found.place.line, found.place.pointer) == (5, "/info/version")
