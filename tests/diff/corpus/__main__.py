"""`python -m tests.diff.corpus`: how much of what breaks is found, and how much of it is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.diff.model import LEVELS
from tests.diff.corpus.running import (
    all_cases,
    found_in,
    problems_with_proof,
    shown,
    told_in,
    twins,
)
from tests.support.comparing import findings
from tests.support.respelling import RESPELLINGS


def main() -> int:
    """Run all cases and their twins, and print what was found; 1 where anything is wrong."""
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    failures: list[str] = []
    proven = breaking = 0
    for name, case in all_cases().items():
        found = found_in(case)
        told = told_in(case)
        right.update(each.level for each in told.matched)
        wrong.update(each.level for each in told.unexpected)
        missed.update(each.level for each in told.missing)
        problems = [problem for each in found for problem in problems_with_proof(case, each)]
        if told.told() or problems:
            failures.append("\n    ".join((name, *told.told().splitlines(), *problems)))
        broken = [each for each in found if each.level == "breaking"]
        breaking += len(broken)
        proven += sum(each.witness is not None for each in broken)
    for level in LEVELS:
        hits, extra, lost = right[level], wrong[level], missed[level]
        print(
            f"{level:10} {hits:5} right"
            f"  precision {_share(hits, extra)}  recall {_share(hits, lost)}"
        )
    print(f"{len(all_cases())} pairs; {proven} of {breaking} that break have a witness")
    compared, differing = 0, []
    for name, count, difference in _twins():
        compared += count
        differing += [f"{name}: {difference}"] if difference else []
    print(f"{compared} comparisons with twins, {len(differing)} of them differ")
    print("\n".join(("", *failures, *differing)))
    return 1 if failures or differing else 0


def _share(right: int, wrong: int) -> str:
    return f"{right / (right + wrong):7.2%}" if right + wrong else "      -"


def _twins() -> Iterator[tuple[str, int, str]]:
    for name, case in all_cases().items():
        expected = sorted(map(shown, found_in(case)))
        for how, base, revision in twins(case, tuple(RESPELLINGS)):
            for one, other in ((case.base, base), (case.revision, revision)):
                told = [shown(each) for each in findings(one, other)]
                yield f"{name}: {how}", 1, ", ".join(told)
            levels = sorted(shown(each).split(" at ")[0] for each in findings(case.base, revision))
            same = levels == sorted(each.split(" at ")[0] for each in expected)
            yield f"{name}: {how}", 1, "" if same else f"{levels} instead of {expected}"


if __name__ == "__main__":
    raise SystemExit(main())
