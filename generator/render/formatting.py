"""All generated Python is as black would have it, and what needs it goes through black."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, pairwise

from generator.render.layout import WIDTH
from generator.render.settled import is_settled
from generator.render.texts import Texts

_CLASS = "class _:\n"
_BODY = "        pass\n"


@dataclass(frozen=True, slots=True)
class Formatter:
    """Formats generated Python; ``texts`` has what black was asked for before.

    Its methods raise black's InvalidInput for what is not Python, a defect of the templates.
    """

    texts: Texts

    def module(self, groups: Iterable[Iterable[str]]) -> str:
        """Format a module that is given as statements, in groups that empty lines set apart."""
        found = ("".join(map(self.statement, group)) for group in groups)
        texts = list(filter(None, found))
        gaps = ("\n\n" if _is_class(before, after) else "\n" for before, after in pairwise(texts))
        return "".join(chain.from_iterable(zip(texts, [*gaps, ""], strict=True)))

    def statement(self, source: str) -> str:
        """Format one statement."""
        return source if is_settled(source) else self._formatted(source)

    def field(self, source: str) -> str:
        """Format what declares a field in a class, indented, without its line end."""
        if _fits(source):
            return source
        return self._formatted(f"{_CLASS}{source}\n").removeprefix(_CLASS).removesuffix("\n")

    def signature(self, source: str) -> str:
        """Format what begins a method, as far as its colon: its first line is not indented."""
        if _fits(f"    {source}"):
            return source
        formatted = self._formatted(f"{_CLASS}    {source}\n{_BODY}")
        return formatted.removeprefix(f"{_CLASS}    ").removesuffix(f"\n{_BODY}")

    def _formatted(self, source: str) -> str:
        known = self.texts.get("statement", source)
        if known is None:
            known = _black(source)
            self.texts.put("statement", source, known)
        return known


def _fits(source: str) -> bool:
    return max(map(len, source.split("\n"))) <= WIDTH


def _is_class(*texts: str) -> bool:
    """Tell whether one of the texts is a class, around which there are two empty lines."""
    return any(text.startswith("class ") for text in texts)


def _black(source: str) -> str:
    # Takes a while to import, and few statements need it.
    import black  # noqa: PLC0415
    from black.mode import TargetVersion  # noqa: PLC0415

    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH)
    return black.format_str(source, mode=mode)
