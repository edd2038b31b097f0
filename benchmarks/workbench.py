"""A project that is regenerated from one scene to another, with the means to tell what is right."""

import re
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from documents import as_next_version, read_document, with_changed_operation, write_document
from outputs import Output, differences, output_of
from projects import Project, copied, environment, regenerate_command
from running import Running, start

MOST_SECONDS = 600.0
LINES_SAID = 5


class DisturbedError(Exception):
    """A run that nothing disturbed did not end well, so that nothing can be compared."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Settings, documents and names as someone commits them, and what they are to give."""

    name: str
    inputs: Project
    output: Output


@dataclass(frozen=True, slots=True)
class Workbench:
    """The project that is disturbed.

    Attributes:
        work: A folder for everything that is written.
        project: What is regenerated; between two disturbances it is that of one of the scenes.
        scenes: Three of them.
        seconds: What a run takes to a scene, after one of the preparations, on the wall clock.
    """

    work: Path
    project: Project
    scenes: tuple[Scene, ...]
    seconds: Mapping[tuple[str, str], float]

    def run(self, project: Project, name: str, *options: str) -> Running:
        """Starts to regenerate a project; `name` tells its log from others at the same time."""
        command = regenerate_command(project, "--quiet", "--jobs", "2", *options)
        return start(command, environment(self.work), self.work / f"{name}.log")

    def set_up(self, scene: Scene, preparation: str) -> None:
        """Brings a scene into the project and removes what the preparation removes."""
        put_inputs(scene.inputs, self.project)
        PREPARATIONS[preparation](self.project)

    def recover(self, scene: Scene) -> list[str]:
        """Regenerates and says how the outcome differs from what it is to be.

        Where it does, the project is made anew.

        Raises:
            DisturbedError: That too gives something else: the generator is not the same any more,
                or what it gives is left to chance.
        """
        faults = self.faults_of(self.run(self.project, "recovery"), self.project, scene)
        if faults:
            self._make_anew(scene, faults)
        return faults

    def faults_of(self, running: Running, project: Project, scene: Scene) -> list[str]:
        """Waits for a run and says what is wrong with how it ends and what it leaves."""
        try:
            code = running.finish(MOST_SECONDS)
        except TimeoutError as error:
            return [str(error)]
        if code != 0:
            return [f"exit code {code}: {_last_lines(running)}"]
        return list(differences(scene.output, output_of(project)))

    def _make_anew(self, scene: Scene, before: list[str]) -> None:
        shutil.rmtree(self.project.root)
        put_inputs(scene.inputs, self.project)
        faults = self.faults_of(self.run(self.project, "anew"), self.project, scene)
        if faults:
            told = f"{'; '.join(before)}; made anew: {'; '.join(faults)}"
            raise DisturbedError(f"{scene.name}: {told}")


def _keep_all(project: Project) -> None:
    """Removes nothing."""


def _remove_cache(project: Project) -> None:
    shutil.rmtree(project.cache, ignore_errors=True)


def _remove_packages(project: Project) -> None:
    shutil.rmtree(project.packages, ignore_errors=True)


KEEP_ALL = "nothing removed"
NO_CACHE = "without a cache"
NO_PACKAGES = "without build/packages"
PREPARATIONS: dict[str, Callable[[Project], None]] = {
    KEEP_ALL: _keep_all,
    NO_CACHE: _remove_cache,
    NO_PACKAGES: _remove_packages,
}


def put_inputs(inputs: Project, project: Project) -> None:
    """Makes the settings and the folder of documents of a project those of another."""
    project.root.mkdir(parents=True, exist_ok=True)
    shutil.copy(inputs.settings, project.settings)
    shutil.rmtree(project.specs, ignore_errors=True)
    shutil.copytree(inputs.specs, project.specs, copy_function=shutil.copy)


def new_workbench(source: Project, versions: int | None, work: Path) -> Workbench:
    """A workbench with the newest versions of a project; its last scene is the present one.

    Raises:
        DisturbedError: A run that nothing disturbs does not end well or not always the same.
    """
    bench = Workbench(work, Project(work / "project"), (), {})
    first = _inputs_with_names(source, versions, bench)
    inputs = {
        "as committed": first,
        "settings and an operation changed": _with_changes(first, work / "changed"),
        "a version added": _with_new_version(first, work / "extended"),
    }
    scenes = tuple(
        Scene(name, each, _undisturbed(each, Project(each.root / "undisturbed"), bench))
        for name, each in inputs.items()
    )
    return _timed(Workbench(work, bench.project, scenes, {}))


def _inputs_with_names(source: Project, versions: int | None, bench: Workbench) -> Project:
    """The inputs of a project as committed, with the names that its own run gives."""
    inputs = copied(source, bench.work / "committed", versions)
    shutil.rmtree(inputs.generated, ignore_errors=True)
    named = Project(bench.work / "named")
    _undisturbed(inputs, named, bench)
    shutil.copy(named.name_lock, inputs.name_lock)
    return inputs


def _with_changes(first: Project, root: Path) -> Project:
    """Inputs that change every package: the settings, and an operation of the newest version."""
    changed = copied(first, root)
    settings = re.sub(r"(?m)^description = .*\n", "", changed.settings.read_text(encoding="utf-8"))
    described = '[package]\ndescription = "Changed to disturb"\n'
    changed.settings.write_text(settings.replace("[package]\n", described, 1), encoding="utf-8")
    newest = changed.documents()[-1]
    write_document(newest, with_changed_operation(read_document(newest)))
    return changed


def _with_new_version(first: Project, root: Path) -> Project:
    """Inputs in which another package is the newest."""
    extended = copied(first, root)
    document = as_next_version(with_changed_operation(read_document(extended.documents()[-1])))
    write_document(extended.specs / f"v{document['info']['version']}.json", document)
    return extended


def _undisturbed(inputs: Project, project: Project, bench: Workbench) -> Output:
    """What a run gives in a folder where nothing was before.

    Raises:
        DisturbedError: It does not end well.
    """
    put_inputs(inputs, project)
    running = bench.run(project, "undisturbed")
    code = running.finish(MOST_SECONDS)
    if code != 0:
        raise DisturbedError(f"exit code {code}: {_last_lines(running)}")
    return output_of(project)


def _last_lines(running: Running) -> str:
    lines = running.log.read_text(encoding="utf-8", errors="replace").splitlines()
    return " ".join(line.strip() for line in lines[-LINES_SAID:])


def _timed(bench: Workbench) -> Workbench:
    """The workbench with the seconds of runs that nothing disturbs, which are compared too."""
    seconds = {}
    for preparation, scene in product(PREPARATIONS, bench.scenes):
        bench.set_up(scene, preparation)
        started = time.monotonic()
        faults = bench.recover(scene)
        seconds[scene.name, preparation] = time.monotonic() - started
        if faults:
            raise DisturbedError(f"{scene.name}, {preparation}: {'; '.join(faults)}")
    return Workbench(bench.work, bench.project, bench.scenes, seconds)
