"""What holds for every file: its size, that it names no machine, and what it may know."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

MOST_LINES_OF_A_FILE = 500
MOST_LINES_OF_A_FUNCTION = 60

# A path that starts at a folder of somebody's machine: not `/framework/`, `https://host/tmp` or
# `#/root`.
MACHINE_PATH = re.compile(
    r"(?<![\w.~#*}\]\\/-])/(?:root|tmp|work|home/\w+|Users/\w+)(?:/|(?![\w-]))"
)

# The program is called after its first API; apart from that name it knows no API.
PROGRAM_NAME = re.compile(r"\.?ampeco[-_]codegen", re.IGNORECASE)
API_NAME = re.compile("ampeco", re.IGNORECASE)


def committed_files(repository: Path) -> list[Path]:
    """The files that git tracks or would track, sorted; deleted ones are left out."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=repository,
        check=True,
        capture_output=True,
    )
    names = listing.stdout.decode("utf-8").split("\0")
    return sorted(
        path for path in (repository / name for name in set(names) - {""}) if path.is_file()
    )


def lines_matching(pattern: re.Pattern[str], path: Path) -> Iterator[str]:
    """The places of a text file that match, as `file:line: text`; none for a binary one."""
    data = path.read_bytes()
    if b"\0" in data[:8192]:
        return
    for number, line in enumerate(data.decode("utf-8", errors="replace").splitlines(), start=1):
        if found := pattern.search(line):
            yield f"{path.name}:{number}: {found.group()}"


def long_functions(path: Path) -> list[str]:
    """The functions of a file that are longer than a reader keeps in mind, as `file:line: name`."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    return [
        f"{path.name}:{node.lineno}: {node.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno + 1 > MOST_LINES_OF_A_FUNCTION
    ]


def is_long(path: Path) -> bool:
    """Whether a file has more lines than one subject needs."""
    return len(path.read_text(encoding="utf-8").splitlines()) > MOST_LINES_OF_A_FILE


def api_names(path: Path) -> list[str]:
    """The lines of a file that name the API otherwise than in the program's own name."""
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    return [f"{path.name}:{n}" for n, line in lines if API_NAME.search(PROGRAM_NAME.sub("", line))]


def test_files_stay_small_enough_to_have_one_subject(repository: Path) -> None:
    assert [path for path in (repository / "generator").rglob("*.py") if is_long(path)] == []


def test_functions_stay_small_enough_to_keep_in_mind(repository: Path) -> None:
    files = sorted((repository / "generator").rglob("*.py"))
    assert [place for path in files for place in long_functions(path)] == []


def test_no_committed_file_names_a_folder_of_a_machine(repository: Path) -> None:
    places = [
        place
        for path in committed_files(repository)
        if path != Path(__file__)
        for place in lines_matching(MACHINE_PATH, path)
    ]
    assert places == []


def test_the_generator_and_its_templates_know_no_api(repository: Path) -> None:
    folders = (repository / "generator", repository / "templates")
    files = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
    texts = [path for path in files if "__pycache__" not in path.parts]
    assert [place for path in texts for place in api_names(path)] == []


def test_every_document_is_there_with_its_provenance(repository: Path) -> None:
    documents = [path.stem for path in (repository / "specs").glob("v*.json")]
    provenance = (repository / "specs" / "PROVENANCE.md").read_text(encoding="utf-8")
    assert len(documents) >= 51
    assert [version for version in documents if version not in provenance] == []


@pytest.mark.parametrize("line", ["/root/.cache", 'open("/tmp/out")', "cd /work/main", "in /root"])
def test_a_folder_of_a_machine_is_found(tmp_path: Path, line: str) -> None:
    path = tmp_path / "notes.md"
    path.write_text(f"one\n{line}\n", encoding="utf-8")
    (place,) = lines_matching(MACHINE_PATH, path)
    assert place.startswith("notes.md:2: /")


@pytest.mark.parametrize(
    "line",
    ["/framework/", "https://example.com/tmp/x", "#/root/0", "/rooted", "/{id}/work/", "a/work/b"],
)
def test_a_path_of_an_api_is_no_folder_of_a_machine(tmp_path: Path, line: str) -> None:
    path = tmp_path / "notes.md"
    path.write_text(line, encoding="utf-8")
    assert list(lines_matching(MACHINE_PATH, path)) == []


def test_a_long_file_and_a_long_function_are_found(tmp_path: Path) -> None:
    path = tmp_path / "long.py"
    body = "    pass\n" * MOST_LINES_OF_A_FUNCTION
    path.write_text(f"def short():\n    pass\n\n\nclass C:\n  async def long(self):\n{body}")
    assert long_functions(path) == ["long.py:6: long"]
    assert not is_long(path)
    path.write_text("x = 1\n" * (MOST_LINES_OF_A_FILE + 1))
    assert is_long(path)


def test_the_name_of_the_api_is_found_and_that_of_the_program_is_not(tmp_path: Path) -> None:
    path = tmp_path / "cli.py"
    path.write_text('PROGRAM = "ampeco-codegen"\nCACHE = ".ampeco_codegen"\nTITLE = "AMPECO API"\n')
    assert api_names(path) == ["cli.py:3"]
