"""The synchronous half of the runtime is what the asynchronous one gives."""

import pytest

from tools.derive_sync import sync_sources, sync_text


def test_the_halves_are_in_step() -> None:
    outdated = [path.name for path, text in sync_sources() if path.read_text() != text]
    assert outdated == [], "run `make sync`"


@pytest.mark.parametrize(
    ("code", "derived"),
    [
        ("async def f():\n    return await g()\n", "def f():\n    return g()\n"),
        ("async with a as b:\n    await b.aclose()\n", "with a as b:\n    b.close()\n"),
        (
            "async for each in AsyncPage.pages():\n    yield each\n",
            "yield from Page.pages()\n",
        ),
        ("x: Callable[P, Awaitable[Raw[T]]]\n", "x: Callable[P, Raw[T]]\n"),
        ("from .async_pages import AsyncPage\n", "from .pages import Page\n"),
        ("await f()\nawait g()  # async only\n", "f()\n"),
        (
            "class AsyncBaseClient:\n    async def __aenter__(self): ...\n",
            "class BaseClient:\n    def __enter__(self): ...\n",
        ),
    ],
)
def test_synchronous_code_is_derived(code: str, derived: str) -> None:
    assert sync_text(code) == derived
