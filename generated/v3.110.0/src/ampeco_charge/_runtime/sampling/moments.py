"""Moments by what their names say, in an order that makes sense."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from .anchors import Anchor
from .chance import Chance

_SPOKEN_OF: Final = {
    "expires": "expire expires expiry expiration due renewal next renews".split(),
    "updated": "updated modified changed synced seen refreshed".split(),
    "created": "created registered added installed issued joined activated first birth".split(),
    "ended": """
        end ended ends stopped stop finish finished until to before completed closed canceled
        cancelled paid finalized collected removed
        """.split(),
    "started": "start started starts begin begins from since after reserved opened".split(),
}
_ENDINGS: Final = frozenset("at date time on timestamp moment datetime day start end".split())
_PERIODS: Final = frozenset(
    (what, bound)
    for what in "valid period issued timestamp date created updated".split()
    for bound in "from to until since before after".split()
)


def stage_of(words: Sequence[str]) -> str | None:
    """Return which of the `Times` words speak of; None if of none."""
    spoken = set(words)
    stages = (name for name, those in _SPOKEN_OF.items() if not spoken.isdisjoint(those))
    return next(stages, None)


def moment_of(words: Sequence[str], anchor: Anchor, chance: Chance) -> datetime:
    """Return the moment that words speak of; one between start and end if they say no more."""
    times = anchor.times
    stage = stage_of(words)
    if stage is not None:
        moment: datetime = getattr(times, stage)
        return moment
    between = times.started + (times.ended - times.started) * chance.share("moment")
    return between.replace(microsecond=0)


def speaks_of_moment(words: Sequence[str]) -> bool:
    """Tell whether a name ends as those of moments do."""
    return bool(words) and (words[-1] in _ENDINGS or tuple(words[-2:]) in _PERIODS)


def moment_text(moment: datetime) -> str:
    """Return a moment in UTC as RFC 3339, section 5.6, has it."""
    # Unlike "%Y", this has four digits for all years.
    return f"{moment.replace(tzinfo=None).isoformat(timespec='seconds')}Z"
