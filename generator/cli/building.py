"""The commands for all versions of a project: regenerate, check, plan."""

# ruff: noqa: PLC0415

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from generator.cli.program import command
from generator.cli.run import PROGRAM, Run, counted

if TYPE_CHECKING:
    from generator.pipeline.packages import Work
    from generator.pipeline.planning import PlannedTask
    from generator.pipeline.processes import Executor
    from generator.pipeline.project import Project
    from generator.pipeline.state import Regenerated, Written
    from generator.pipeline.store import KeptStore

MOST_KEPT_BYTES = 1 << 30
"""How large a store may be; what was not used for longest is removed."""

_SECONDS_BETWEEN_PRUNINGS = 3600

_Versions = Annotated[
    list[str] | None,
    typer.Argument(metavar="VERSION", help="Versions, or files of specs/; all if none."),
]


@dataclass(frozen=True, slots=True)
class Building:
    """How packages are built: where results are kept, and what does the work."""

    jobs: int
    store: str | None
    no_cache: bool
    scheduler: str | None

    @contextmanager
    def work(self, run: Run, project: Project) -> Iterator[Work]:
        """Give the means to build, and look after the store when that is done."""
        from generator.config import load_settings
        from generator.pipeline.cluster import Generator, open_executor
        from generator.pipeline.digests import code_digest, code_digests
        from generator.pipeline.packages import Work
        from generator.pipeline.processes import (
            LocalProcesses,
            available_processors,
            collect_garbage_seldom,
        )
        from generator.pipeline.tasks import Builder

        collect_garbage_seldom()
        settings, code = load_settings(project.settings), code_digests()
        jobs = self.jobs or available_processors()
        with ExitStack() as stack:
            where = stack.enter_context(self._store(run, project))
            builder = Builder(where, settings, code)
            here = stack.enter_context(LocalProcesses(jobs))
            executor: Executor = here
            if self.scheduler is not None:
                generator = Generator(code_digest, code.whole)
                executor = stack.enter_context(open_executor(self.scheduler, jobs, generator))
            yield Work(builder, here, executor, stack.enter_context(run.progress()))

    @contextmanager
    def _store(self, run: Run, project: Project) -> Iterator[str]:
        """Give where results are kept: nowhere that lasts, where that cannot be written."""
        from generator.pipeline.tasks import opened

        if not self.no_cache:
            where = self.store or str(project.cache / "store")
            store = opened(where)
            if _can_keep(store):
                yield where
                if _is_due(project.cache / "pruned"):
                    store.prune(MOST_KEPT_BYTES)
                run.note(store.warning)
                return
            run.note(f"{store.warning}: nothing is kept")
        with TemporaryDirectory(prefix="ampeco-codegen-") as folder:
            yield folder


def _is_due(stamp: Path) -> bool:
    """Say whether the store was not looked after in the last hour, and note that it is now."""
    try:
        if time.time() - stamp.stat().st_mtime < _SECONDS_BETWEEN_PRUNINGS:
            return False
    except OSError:  # never before
        pass
    with suppress(OSError):
        stamp.touch()
    return True


def _can_keep(store: KeptStore) -> bool:
    store.put("probe", sha256(b"probe").hexdigest(), b"probe")
    return store.warning is None


def building_options(
    *,
    jobs: Annotated[
        int,
        typer.Option(
            min=0,
            metavar="N",
            show_default=False,
            help="Processes at once; 0, the default, is one for each processor.",
        ),
    ] = 0,
    store: Annotated[
        str | None,
        typer.Option(
            metavar="DIR|URL",
            show_default=False,
            help="Where results are kept: a folder, or a URL of fsspec such as s3://bucket/prefix;"
            " .cache/ampeco-codegen/store of the project if left out.",
        ),
    ] = None,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Take no result from before, and keep none.")
    ] = False,
    scheduler: Annotated[
        str | None,
        typer.Option(
            metavar="dask://HOST:PORT",
            show_default=False,
            help="Let the workers of a Dask scheduler do the work, over a --store that they share.",
        ),
    ] = None,
) -> Building:
    """Give how packages are built."""
    return Building(jobs, store, no_cache, scheduler)


@command(
    f"""\
  {PROGRAM} regenerate            every version
  {PROGRAM} regenerate v3.99.0    this one, and its lines in generated/lock.json
  {PROGRAM} regenerate --explain  with the reasons for what is built
""",
    building_options,
)
def regenerate(
    run: Run,
    building: Building,
    versions: _Versions = None,
    *,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say why packages were built, and what was new.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Show the result as JSON.")] = False,
) -> None:
    """Build all packages of a project.

    The newest version's package goes to generated/, the others' to build/packages/. New names are
    kept in specs/names.lock.json, digests of everything in generated/lock.json: commit both. Only
    what changed is read and written; the rest comes from .cache/, which can be removed at any time.
    """
    from generator.pipeline.digests import code_digests
    from generator.pipeline.state import unchanged

    started = time.monotonic()
    project = run.project()
    done = None if versions or building.no_cache else unchanged(project, code_digests().whole)
    if done is None:
        from generator.pipeline import regenerate as pipeline

        with building.work(run, project) as work:
            done = pipeline.regenerate(project, versions or (), work)
    run.report(done.findings)
    if as_json:
        typer.echo(json.dumps(_as_data(done, project, time.monotonic() - started), indent=2))
        return
    for each in done.written:
        if explain or each.changed or versions:
            typer.echo("\n".join(_lines(each, project, explain=explain)))
    run.note(_summary(done, time.monotonic() - started))


def _lines(each: Written, project: Project, *, explain: bool) -> Iterator[str]:
    state = "written" if each.changed else "unchanged"
    yield f"{each.version.tag}  {project.shown(each.folder)}  {state}"
    if explain:
        yield f"    built: {', '.join(each.reasons) or 'no, nothing it is made from changed'}"
        for verb, things in (("read", each.paths), ("wrote", each.modules)):
            if things:
                yield f"    {verb} anew: {', '.join(things)}"


def _summary(done: Regenerated, seconds: float) -> str:
    built = sum(bool(each.reasons) for each in done.written)
    reused = len(done.written) - built
    return (
        f"{counted(len(done.written), 'version')}: {built} built, {reused} reused, {seconds:.1f} s"
    )


def _as_data(done: Regenerated, project: Project, seconds: float) -> dict[str, object]:
    versions = [
        {
            "version": each.version.text,
            "folder": project.shown(each.folder),
            "changed": each.changed,
            "built": bool(each.reasons),
            "reasons": each.reasons,
            "paths_read": each.paths,
            "modules_written": each.modules,
        }
        for each in done.written
    ]
    built = sum(bool(each.reasons) for each in done.written)
    return {
        "format": 1,
        "built": built,
        "reused": len(versions) - built,
        "seconds": round(seconds, 2),
        "versions": versions,
    }


@command(
    f"""\
  {PROGRAM} check            for continuous integration
  {PROGRAM} check v3.99.0    one version, quicker
  {PROGRAM} check --no-cache trusting nothing from before
""",
    building_options,
)
def check(
    run: Run,
    building: Building,
    versions: _Versions = None,
    *,
    drift: Annotated[  # noqa: ARG001 (there is nothing else to check)
        bool, typer.Option("--drift", help="The same as without it: drift is what is checked.")
    ] = False,
) -> None:
    """Fail where generated/ is stale.

    Builds what specs/ gives, compares and writes nothing there. Lists what is stale, missing or
    extra, and ends with status 1 if there is anything.
    """
    from generator.pipeline import check as pipeline
    from generator.spec import ExitCode

    project = run.project()
    with building.work(run, project) as work:
        done = pipeline.check(project, versions or (), work)
    run.report(done.findings)
    for each in done.drift:
        typer.echo(str(each))
    if done.drift:
        typer.echo(f"Run {PROGRAM} regenerate and commit what it changes.", err=True)
        raise typer.Exit(ExitCode.FINDINGS)


@command(
    f"""\
  {PROGRAM} plan                                    what regenerate would build
  {PROGRAM} plan --json --store s3://bucket/prefix  for a matrix of jobs
""",
    building_options,
)
def plan(
    run: Run,
    building: Building,
    versions: _Versions = None,
    *,
    as_json: Annotated[
        bool, typer.Option("--json", help='Show it as a matrix: {"include": [...]}.')
    ] = False,
) -> None:
    """Say what regenerate would build.

    Versions whose documents differ in nothing but their version are one task. As JSON only tasks
    are given that are still to be done, each with the arguments that do it: jobs that share a
    --store can do one each, and a last regenerate finds all of it there.
    """
    from generator.ir.name_lock import read_name_lock
    from generator.pipeline.plan import make_plan
    from generator.pipeline.planning import planned_tasks

    project = run.project()
    chosen = make_plan(project, versions or ())
    with building.work(run, project) as work:
        tasks = planned_tasks(chosen.wanted, read_name_lock(project.name_lock), work)
    if as_json:
        include = [_as_job(task, building.store) for task in tasks if not task.is_kept]
        typer.echo(json.dumps({"include": include}))
        return
    for task in tasks:
        state = "kept " if task.is_kept else "build"
        typer.echo(f"{state}  {task.key[:12]}  {' '.join(_tags(task))}")


def _tags(task: PlannedTask) -> list[str]:
    return [file.version.tag for file in task.files]


def _as_job(task: PlannedTask, store: str | None) -> dict[str, object]:
    tags = _tags(task)
    where = ["--store", store] if store else []
    return {"task": task.key, "versions": tags, "arguments": ["regenerate", *tags, *where]}
