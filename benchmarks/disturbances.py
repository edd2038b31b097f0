"""What may happen to a project besides a kill; each is followed by a run that puts it right."""

import random
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from projects import Project
from workbench import KEEP_ALL, NO_CACHE, NO_PACKAGES, Scene, Workbench, put_inputs

DAMAGED_SHARES = (0.1, 0.5, 1.0)
GARBAGE = (b"", b"{", b"[]", b'{"format": 1}', b"\x00\xff\xfe" * 100)


@dataclass(frozen=True, slots=True)
class Disturbance:
    """Something that happens in a scene, with chance; gives the faults that it brings to light."""

    name: str
    happen: Callable[[Workbench, Scene, random.Random], list[str]]


def two_runs_at_once(bench: Workbench, scene: Scene, chance: random.Random) -> list[str]:
    """Two runs of one project: one waits for the other, and both end well."""
    bench.set_up(scene, chance.choice((NO_CACHE, NO_PACKAGES)))
    runs = [bench.run(bench.project, f"at once {number}") for number in range(2)]
    return [fault for each in runs for fault in bench.faults_of(each, bench.project, scene)]


def one_of_two_killed(bench: Workbench, scene: Scene, chance: random.Random) -> list[str]:
    """Two runs of one project, one of which is killed: the other goes on and ends well."""
    preparation = chance.choice((NO_CACHE, NO_PACKAGES))
    bench.set_up(scene, preparation)
    runs = [bench.run(bench.project, f"at once {number}") for number in range(2)]
    victim, other = chance.sample(runs, 2)
    time.sleep(chance.uniform(0, bench.seconds[scene.name, preparation]))
    victim.kill()
    return bench.faults_of(other, bench.project, scene)


def two_projects_with_one_store(bench: Workbench, scene: Scene, chance: random.Random) -> list[str]:
    """Two projects that fill and read one store at the same time."""
    store = bench.work / "shared store"
    if chance.random() < 0.5:
        shutil.rmtree(store, ignore_errors=True)
    second = Project(bench.work / "second")
    shutil.rmtree(second.root, ignore_errors=True)
    put_inputs(scene.inputs, second)
    bench.set_up(scene, NO_PACKAGES)
    projects = (bench.project, second)
    runs = [bench.run(each, each.root.name, "--store", str(store)) for each in projects]
    return [
        fault
        for running, project in zip(runs, projects, strict=True)
        for fault in bench.faults_of(running, project, scene)
    ]


def flipped_bits(bench: Workbench, scene: Scene, chance: random.Random) -> list[str]:
    """One bit in each of some entries of the store is another one."""
    bench.set_up(scene, NO_PACKAGES)
    for path in _some_entries(bench.project, chance):
        content = bytearray(path.read_bytes())
        if content:
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
    return []


def truncated_entries(bench: Workbench, scene: Scene, chance: random.Random) -> list[str]:
    """Some entries of the store end too early, every other one before it begins."""
    bench.set_up(scene, NO_PACKAGES)
    for number, path in enumerate(_some_entries(bench.project, chance)):
        content = path.read_bytes()
        path.write_bytes(content[: chance.randrange(max(len(content), 1)) if number % 2 else 0])
    return []


def garbage_for_a_state(bench: Workbench, scene: Scene, chance: random.Random) -> list[str]:
    """What the last run left is not what it wrote."""
    bench.set_up(scene, KEEP_ALL)
    bench.project.cache.mkdir(parents=True, exist_ok=True)
    bench.project.state.write_bytes(chance.choice(GARBAGE))
    return []


DISTURBANCES = (
    Disturbance("two runs at once", two_runs_at_once),
    Disturbance("one of two runs killed", one_of_two_killed),
    Disturbance("two projects with one store", two_projects_with_one_store),
    Disturbance("flipped bits in the store", flipped_bits),
    Disturbance("truncated and empty entries in the store", truncated_entries),
    Disturbance("garbage in state.json", garbage_for_a_state),
)


def _some_entries(project: Project, chance: random.Random) -> list[Path]:
    """Entries of a project's store, at random: a few, half of them or all, and two at least.

    Raises:
        ValueError: There are fewer.
    """
    found = sorted(path for path in project.store.rglob("*") if path.is_file())
    return chance.sample(found, max(2, round(len(found) * chance.choice(DAMAGED_SHARES))))
