"""The waits between attempts, as tests see them."""

from collections.abc import Callable


class Waits(list[float]):
    """The seconds that were to be waited, and what happens meanwhile."""

    meanwhile: Callable[[], object] = staticmethod(lambda: None)

    def note(self, seconds: float) -> None:
        """Wait, as it were."""
        self.append(seconds)
        self.meanwhile()
