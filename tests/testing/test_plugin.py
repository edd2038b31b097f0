"""The plugin of a generated package, in test runs of its own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.packages import Package, shared_package

from .charging import write_document

pytest_plugins = ["pytester"]

HEAD = "import asyncio\nimport pytest\nimport charge_small\nfrom charge_small import testing\n"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """A generated package of the charging API."""
    return shared_package(write_document(tmp_path_factory.mktemp("document")), tmp_path_factory)


@pytest.fixture(autouse=True)
def importable(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(package.folder / "src"))


def outcome(pytester: pytest.Pytester, tests: str, *options: str) -> pytest.RunResult:
    """What a run of tests gives, whose warnings are errors and whose markers must be known."""
    pytester.makepyfile(HEAD + tests)
    return pytester.runpytest_inprocess(
        "-p", "charge_small.testing.plugin", "-p", "no:xdist", "-p", "no:cacheprovider",
        "-W", "error", "--strict-markers", *options,
    )  # fmt: skip


def test_the_fixtures_belong_together(pytester: pytest.Pytester) -> None:
    tests = """
from charge_small.testing.factories import SessionFactory

def test_sync(ampeco_client, ampeco_mock):
    assert isinstance(ampeco_client, charge_small.Client)
    assert isinstance(ampeco_mock, testing.RecordingMock)
    ampeco_mock.returns("sessions.get", SessionFactory.build(id=3))
    assert ampeco_client.sessions.get(3).id == 3
    ampeco_mock.assert_called_once_with("sessions.get", path={"session": 3})

def test_async(ampeco_async_client, ampeco_mock):
    assert isinstance(ampeco_async_client, charge_small.AsyncClient)
    ampeco_mock.returns("sessions.get", SessionFactory.build(id=3))
    async def main():
        calls = [ampeco_async_client.sessions.get(3) for _ in range(20)]
        return await asyncio.gather(*calls)
    assert len(asyncio.run(main())) == 20
    ampeco_mock.assert_called("sessions.get", times=20)
"""
    outcome(pytester, tests).assert_outcomes(passed=2)


def test_each_test_begins_anew(pytester: pytest.Pytester) -> None:
    tests = """
from charge_small.testing.factories import SessionFactory
SEEN = []

@pytest.mark.parametrize("n", [1, 2])
def test_mock(n, ampeco_mock, ampeco_client):
    assert ampeco_mock.calls == ()
    ampeco_mock.fail("sessions.get", status=404)
    with pytest.raises(charge_small.NotFoundError):
        ampeco_client.sessions.get(1)

@pytest.mark.parametrize("n", [1, 2])
def test_factories(n):
    SEEN.append(SessionFactory.build())
    assert SEEN[0] == SEEN[-1]
    assert SessionFactory.build().id == 2

@pytest.mark.ampeco(seed=1)
def test_another_seed():
    assert SEEN[0] != SessionFactory.build()
"""
    outcome(pytester, tests).assert_outcomes(passed=5)


def test_nothing_of_a_test_is_left_for_the_next(pytester: pytest.Pytester) -> None:
    tests = """
SEEN = []

@pytest.mark.parametrize("n", range(3))
def test_it(n, ampeco_mock, ampeco_client):
    names = [each.name for each in ampeco_client.charge_points.list()]
    SEEN.append((names, ampeco_mock.items("charge_points"), ampeco_mock.items("sessions")))
    assert SEEN[0] == SEEN[-1]
    assert names
    made = ampeco_client.charge_points.create(name="X")
    SEEN.append(made)
    assert SEEN[1] == made
    ampeco_client.charge_points.update(1, name="Y")
    ampeco_client.charge_points.delete(2)
    ampeco_mock.fail("sessions.list")
    ampeco_mock.returns("charge_points.delete", None)

@pytest.mark.ampeco(seed=1)
def test_other(ampeco_mock):
    assert ampeco_mock.items("charge_points") != SEEN[0][1]
"""
    outcome(pytester, tests).assert_outcomes(passed=4)


def test_a_database_is_closed_and_kept(pytester: pytest.Pytester) -> None:
    tests = """
from pathlib import Path

@pytest.fixture
def ampeco_mock_settings():
    return {"database": Path("state.db")}

def test_a(ampeco_mock):
    ampeco_mock.create("charge_points", name="X")

def test_b(ampeco_mock):
    assert "X" in [each["name"] for each in ampeco_mock.items("charge_points")]
"""
    outcome(pytester, tests).assert_outcomes(passed=2)


def test_the_client_is_closed_afterwards(pytester: pytest.Pytester) -> None:
    tests = """
KEPT = []

def test_a(ampeco_client, ampeco_mock):
    KEPT.append(ampeco_client)

def test_b():
    with pytest.raises(RuntimeError, match="the client is closed"):
        KEPT[0].sessions.get(1)
"""
    outcome(pytester, tests).assert_outcomes(passed=2)


def test_marker_and_fixture_set_the_mock(pytester: pytest.Pytester) -> None:
    tests = """
pytestmark = pytest.mark.ampeco(seed=1, items=2)

@pytest.fixture
def ampeco_mock_settings():
    return {"seed": 7, "latency": 0.001}

@pytest.fixture
def settings(ampeco_mock):
    return ampeco_mock.settings

def test_module(settings):
    assert (settings.seed, settings.items, settings.latency) == (1, 2, 0.001)

@pytest.mark.ampeco(items=3, latency=0)
def test_closest(settings):
    assert (settings.seed, settings.items, settings.latency) == (1, 3, 0)
"""
    outcome(pytester, tests).assert_outcomes(passed=2)


@pytest.mark.parametrize(
    ("marker", "told"),
    [
        ("itms=3", "ampeco_mock has no setting 'itms'; did you mean 'items'?"),
        ("3", "the marker 'ampeco' takes its settings by name"),
        ("fail_rate=2", "the settings of ampeco_mock: *"),
    ],
)
def test_settings_that_cannot_be_are_told_in_a_line(
    pytester: pytest.Pytester, marker: str, told: str
) -> None:
    tests = f"""
@pytest.mark.ampeco({marker})
def test_it(ampeco_mock):
    pass
"""
    result = outcome(pytester, tests)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([told])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_a_missing_extra_is_told_in_a_line(pytester: pytest.Pytester) -> None:
    tests = """
@pytest.fixture
def ampeco_mock_settings(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "python_multipart", None)
    return {"items": 4321}

def test_it(ampeco_mock):
    pass
"""
    result = outcome(pytester, tests)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["python_multipart is not installed: pip install *"])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_a_failing_assertion_shows_where_it_stands(pytester: pytest.Pytester) -> None:
    tests = """
def test_it(ampeco_mock):
    ampeco_mock.assert_called("sessions.get")
"""
    result = outcome(pytester, tests)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            '>*ampeco_mock.assert_called("sessions.get")',
            "E*AssertionError: expected sessions.get() at least once",
            "E*but it was called never",
            "E*nothing was called",
        ]
    )
    result.stdout.no_fnmatch_line("*objection*")


@pytest.mark.parametrize(
    ("mistake", "told"),
    [
        ('ampeco_mock.fail("session.get")', "there is no method 'session.get'; did you mean *"),
        ('ampeco_mock.returns("sessions.get", 3)', "this is not what sessions.get_v1_0, 200 *"),
        ("SessionFactory.build(nme=3)", "Session has no field 'nme'"),
        ('SessionFactory.build(id="x")', "what was given as Session: */id: *"),
    ],
)
def test_a_mistake_is_shown_where_it_was_made(
    pytester: pytest.Pytester, mistake: str, told: str
) -> None:
    tests = f"""
from charge_small.testing.factories import SessionFactory

def test_it(ampeco_mock):
    {mistake}
"""
    result = outcome(pytester, tests)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([f">*{mistake}", f"E*{told}"])
    result.stdout.no_fnmatch_line("*_runtime*testing*.py:*: in *")


def test_the_event_loop_may_be_that_of_a_plugin(pytester: pytest.Pytester) -> None:
    tests = """
from charge_small.testing.factories import SessionFactory

@pytest.fixture
def anyio_backend():
    return "asyncio"

@pytest.mark.anyio
async def test_it(ampeco_async_client, ampeco_mock):
    ampeco_mock.returns("sessions.get", SessionFactory.build(id=3))
    assert (await ampeco_async_client.sessions.get(3)).id == 3

@pytest.mark.anyio
async def test_other(ampeco_async_client, ampeco_mock):
    with ampeco_mock.fail(status=401), pytest.raises(charge_small.AuthenticationError):
        await ampeco_async_client.sessions.get(3)
"""
    outcome(pytester, tests, "-p", "anyio").assert_outcomes(passed=2)


def test_fixtures_are_listed_with_what_they_are(pytester: pytest.Pytester) -> None:
    result = outcome(pytester, "", "--fixtures", "--markers")
    result.stdout.fnmatch_lines(["@pytest.mark.ampeco(seed=0, *"])
    result = outcome(pytester, "", "--fixtures")
    for name in ("mock_settings", "mock", "client", "async_client"):
        result.stdout.fnmatch_lines([f"ampeco_{name} -- *"])


@pytest.mark.slow
def test_pytest_finds_it_by_itself_and_can_be_told_not_to(
    pytester: pytest.Pytester, package: Package, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = pytester.mkdir("site")
    _distribution(site)
    path = [str(site), str(package.folder / "src"), *sys.path]
    monkeypatch.setenv("PYTHONPATH", ":".join(filter(None, path)))
    pytester.makepyfile("def test_it(ampeco_mock):\n    assert ampeco_mock.calls == ()\n")
    pytester.runpytest_subprocess("-p", "no:xdist").assert_outcomes(passed=1)
    result = pytester.runpytest_subprocess("-p", "no:xdist", "-p", "no:charge_small")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*fixture 'ampeco_mock' not found"])


def _distribution(site: Path) -> None:
    """Write what pip would install of a package beside its code."""
    folder = site / "charge_small-1.0.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: charge-small\nVersion: 1.0.0\n")
    entry_point = "[pytest11]\ncharge_small = charge_small.testing.plugin\n"
    (folder / "entry_points.txt").write_text(entry_point)
