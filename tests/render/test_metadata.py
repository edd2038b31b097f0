"""What a package says of itself: version, description, dependencies, files."""

import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from generator.pipeline.wheels import build_distributions
from generator.render.metadata import distribution_version, toml_string

from .conftest import Generate


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("3.110.0", "3.110.0"),
        ("v3.49.0", "3.49.0"),
        ("V2", "2"),
        ("2024-06-01", "2024.6.1"),
        ("2024_6_1", "2024.6.1"),
        ("1.0.0-beta", "1.0.0b0"),
        ("1.0.0-beta.2", "1.0.0b2"),
        ("1.0.0-rc1", "1.0.0rc1"),
        ("1.0-alpha", "1.0a0"),
        ("1.0.0.preview3", "1.0.0rc3"),
        ("1.2.dev4", "1.2.dev4"),
        ("1.2-dev", "1.2.dev0"),
        ("1.2.post1", "1.2.post1"),
        ("01.002", "1.2"),
        ("1.2.3+build.05", "1.2.3+build.5"),
        ("1.0.0-SNAPSHOT", "1.0.0+snapshot"),
        ("1.0.0-beta-of-mine", "1.0.0b0+of.mine"),
        ("2.x", "2+x"),
        ("latest", "0+latest"),
        ("2024-06-01T00:00:00Z", "2024+6.01t00.0.00z"),
        ("1.0 (draft)", "1.0+draft"),
        ("1.0!", "1.0+unversioned"),
        ("版", "0+unversioned"),
    ],
)
def test_versions(written: str, expected: str) -> None:
    assert distribution_version(written) == expected
    assert Version(expected) == Version(str(Version(expected)))


def test_toml_strings_hold_any_text() -> None:
    text = 'a "quoted" \\ back\nslash\tand é 🎉 \x7f\x00'
    read = tomllib.loads(f"x = {toml_string(text)}")["x"]
    assert read == 'a "quoted" \\ back slash\tand é 🎉 '


def test_the_project_file(generate: Generate) -> None:
    package = generate("info: {title: Pet Shop API, version: 1.2.0-beta}")
    project = tomllib.loads(package.files["pyproject.toml"])["project"]
    assert project["name"] == "pet-shop-api"
    assert project["version"] == "1.2.0b0"
    assert project["description"] == "Client of the Pet Shop API."
    assert project["requires-python"] == ">=3.11"
    lowest = {
        requirement.name: min(map(str, requirement.specifier))
        for requirement in map(Requirement, project["dependencies"])
    }
    assert sorted(lowest) == ["anyio", "httpx2", "pydantic", "typing_extensions"]
    assert "anyio>=4.10,<5" in project["dependencies"]
    assert "<3" in lowest["httpx2"]
    extras = {
        name: {Requirement(each).name for each in needed}
        for name, needed in project["optional-dependencies"].items()
    }
    assert extras == {
        "server": {"fastapi", "jsonschema-rs", "python-multipart", "uvicorn"},
        "telemetry": {"opentelemetry-api"},
        "testing": {"jsonschema-rs", "pytest", "python-multipart"},
    }
    name = package.module.__name__
    assert project["entry-points"] == {"pytest11": {name: f"{name}.testing.plugin"}}
    assert package.module.__version__ == "1.2.0-beta"
    assert package.module.__doc__ == "Client of the Pet Shop API."


def test_names_and_description_can_be_configured(generate: Generate) -> None:
    package = generate(
        "info: {title: x, version: '1'}",
        {"package": {"distribution": "acme", "module": "ignored", "description": "Calls\nAcme"}},
    )
    project = tomllib.loads(package.files["pyproject.toml"])["project"]
    assert (project["name"], project["description"]) == ("acme", "Calls Acme.")


def test_a_reconstructed_document_is_called_so(generate: Generate) -> None:
    assert "reconstruction" in generate("x-provenance: {source: facts}").files["README.md"]
    assert "reconstruction" not in generate("{}").files["README.md"]


def test_the_package_imports_nothing_before_it_is_used(generate: Generate) -> None:
    package = generate("""
    paths: {/a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {
      type: object, properties: {a: {type: string}}}}}}}}}}
    """)
    name = package.module.__name__
    loaded = {each for each in sys.modules if each.startswith(f"{name}.")}
    assert loaded == set()
    client = package.client()
    assert f"{name}.resources" not in sys.modules
    assert f"{name}.models" not in sys.modules
    assert client.a is client.a
    assert f"{name}.models" in sys.modules
    assert set(dir(package.module)) >= {"Client", "NotFoundError", "UNSET", "File", "models"}
    with pytest.raises(AttributeError, match="Missing"):
        _ = package.module.Missing
    with pytest.raises(AttributeError, match="Missing"):
        _ = package.models.Missing


@pytest.mark.slow
def test_what_distributions_hold(generate: Generate, tmp_path: Path) -> None:
    package = generate(
        """
        paths: {/a: {post: {callbacks: {sent: {'{$request.body#/url}': {post: {requestBody: {
          content: {application/json: {schema: {type: object, properties: {
            type: {type: string, enum: [sent]}}}}}}}}}}}}}
        """,
        {"notifications": {"type_field": "type", "signature_header": "X-Signature"}},
    )
    sdist, wheel = sorted(build_distributions(package.files, tmp_path), reverse=True)
    with zipfile.ZipFile(wheel) as archive:
        inside = {name.partition("/")[0] for name in archive.namelist()}
    assert inside == {package.module.__name__, "example-1.0.0.dist-info"}
    assert f"pip install {wheel.name}\n" in package.files["README.md"]
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"README.md", "api.md", "examples/receive_notifications.py"} <= names
