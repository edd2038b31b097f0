"""Fixtures that every area of the tests may ask for."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

REPOSITORY = Path(__file__).parent.parent
REAL_DOCUMENT_SUFFIXES = {".json", ".yaml", ".yml"}

# The machine's load is no property of the code: examples have no deadline, and CI draws the same
# ones each time.
settings.register_profile("repository", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("repository")


def shared_data_folder() -> Path | None:
    """The folder of published documents kept outside the repository, None where it is absent.

    It is named by CODEGEN_SHARED_DATA, or lies as `shared` beside the checkout.

    Raises:
        pytest.UsageError: CODEGEN_SHARED_DATA names no folder.
    """
    named = os.environ.get("CODEGEN_SHARED_DATA")
    if named:
        if not Path(named).is_dir():
            raise pytest.UsageError(f"CODEGEN_SHARED_DATA names no folder: {named}")
        return Path(named)
    beside = REPOSITORY.parent / "shared"
    return beside if beside.is_dir() else None


def real_document_paths() -> dict[str, Path]:
    """The documents of its `real/` by ids such as `adyen-checkout/v64`; empty where absent."""
    folder = shared_data_folder()
    if folder is None:
        return {}
    paths = (
        path for path in (folder / "real").glob("*/*") if path.suffix in REAL_DOCUMENT_SUFFIXES
    )
    return {f"{path.parent.name}/{path.stem}": path for path in sorted(paths)}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Runs a test that asks for `real_document` once for each; skips it where there is none."""
    if "real_document" not in metafunc.fixturenames:
        return
    paths = real_document_paths()
    absent = [
        pytest.param(None, id="absent", marks=pytest.mark.skip("no folder of real documents"))
    ]
    present = [pytest.param(path, id=identifier) for identifier, path in paths.items()]
    metafunc.parametrize("real_document", present or absent)


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the checkout."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of published documents; skips the test where it is absent."""
    folder = shared_data_folder()
    if folder is None:
        pytest.skip("no folder of real documents: set CODEGEN_SHARED_DATA")
    return folder


@pytest.fixture(scope="session")
def vendor_document(shared_data: Path) -> Path:
    """The vendor's own document of v3.110.0; skips the test where it is absent."""
    path = shared_data / "ampeco" / "vendor-openapi-3.110.0.json"
    if not path.is_file():
        pytest.skip(f"absent: {path.name}")
    return path


@pytest.fixture(scope="session")
def real_documents(shared_data: Path) -> dict[str, Path]:
    """Documents of other APIs by id, `adyen-checkout/v64`; skips the test where absent."""
    paths = real_document_paths()
    if not paths:
        pytest.skip(f"no documents in {shared_data.name}/real")
    return paths
