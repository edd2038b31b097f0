"""Two alternatives that are compared, and the differences that are found between them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from generator.diff.model import Effect
from generator.diff.schemas.atoms import Atom
from generator.diff.schemas.difference import At, Difference, Said, Trial, told
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, Inner


@dataclass(frozen=True, slots=True, eq=False)
class Twin:
    """An atom of each side, and the schemas they are of."""

    base: Atom
    revision: Atom
    local: tuple[Inner, Inner]
    respelled: frozenset[str] = frozenset()
    """Formats of one side that the other says in another keyword."""

    @property
    def was(self) -> Alternative:
        """What the base says."""
        return self.base.alternative

    @property
    def now(self) -> Alternative:
        """What the revision says."""
        return self.revision.alternative

    @property
    def owner(self) -> str:
        """The component or title that both are known by; empty without one."""
        return self.was.label or self.now.label

    def difference(  # noqa: PLR0913 - what one difference is made of
        self,
        aspect: str,
        effect: Effect,
        *,
        keyword: str = "",
        was: Said = (),
        now: Said = (),
        subject: str = "",
        identity: tuple[str, ...] = (),
        details: dict[str, str] | None = None,
        trials: tuple[Trial, ...] = (),
        certain: bool = True,
        steps: tuple[str, ...] = (),
        unshown: str = "",
        only_shown: bool = False,
        base_at: At | None = None,
        revision_at: At | None = None,
    ) -> Difference:
        """Give the difference of ``aspect``; ``keyword`` says where it is written on both sides."""
        return Difference(
            aspect=aspect,
            effect=effect,
            certain=certain,
            was=was,
            now=now,
            base_at=base_at or At(self.was.source, keyword),
            revision_at=revision_at or At(self.now.source, keyword),
            subject=subject,
            owner=self.owner,
            identity=identity,
            details=told(was, now, **(details or {})),
            trials=trials,
            base_alternative=self.was,
            revision_alternative=self.now,
            local=self.local,
            steps=steps,
            unshown=unshown,
            only_shown=only_shown,
        )

    def format_difference(
        self,
        was: Collection[str],
        now: Collection[str],
        effect: Effect,
        *,
        certain: bool = True,
        trials: tuple[Trial, ...] = (),
    ) -> Difference:
        """Give the difference between formats."""
        return self.difference(
            changed("format", was, now),
            effect,
            certain=certain,
            keyword="format",
            was=one_or_all(was),
            now=one_or_all(now),
            trials=trials,
        )


def changed(stem: str, was: Collection[object], now: Collection[object]) -> str:
    """Name what happened to assertions: ``stem-added``, ``stem-removed`` or ``stem-changed``."""
    return f"{stem}-added" if not was else f"{stem}-changed" if now else f"{stem}-removed"


def one_or_all(texts: Collection[str]) -> Said:
    """Give one text as it is, several as a sorted list, none as nothing."""
    found: list[Json] = [*sorted(texts)]
    return (found[0] if len(found) == 1 else found,) if found else ()
