"""The environment of the measured clients: the generated package beside its peers, installed."""

import hashlib
import shutil
import subprocess
from pathlib import Path

from environments import CACHE, REPOSITORY, NotInstalledError, last_line, make_environment
from projects import program

PEERS = ("stripe==16.1.0", "openai==3.57.0")
ENVIRONMENT = CACHE / "clients"
PYTHON = ENVIRONMENT / "bin" / "python"


def build_wheel(document: Path, folder: Path) -> Path:
    """The wheel of a document's package.

    Raises:
        NotInstalledError: It cannot be generated.
    """
    settings = str(REPOSITORY / "codegen.toml")
    options = ["--config", settings, "--out", str(folder), "--quiet"]
    command = [*program(), "wheels", str(document), *options]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise NotInstalledError(last_line(done.stderr))
    (wheel,) = folder.glob("*.whl")
    return wheel


def install(wheel: Path) -> None:
    """Makes the environment, unless it has this very package and these peers already.

    The libraries are those of requirements.lock.

    Raises:
        NotInstalledError: pip fails; the next call begins anew.
    """
    lock = REPOSITORY / "requirements.lock"
    digests = [hashlib.sha256(path.read_bytes()).hexdigest() for path in (wheel, lock)]
    noted, wanted = ENVIRONMENT / "contents.txt", "\n".join([*PEERS, *digests])
    if noted.exists() and noted.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    requirements = wheel.with_suffix(".txt")
    requirements.write_text("\n".join([f"--constraint {lock}", *PEERS, str(wheel)]), "utf-8")
    make_environment(ENVIRONMENT, f"--requirement={requirements}", "openai")
    noted.write_text(wanted, encoding="utf-8")
