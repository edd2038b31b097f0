"""The table of faults for users says nothing that is not tested."""

import re
from pathlib import Path

ROW = re.compile(r"^\| (?!Fault )([^|]+) \| [^|]+ \| [^|]+ \|$", re.MULTILINE)
TEST = re.compile(r"^def (test_\w+)\(", re.MULTILINE)


def test_each_fault_of_the_table_has_a_test(repository: Path) -> None:
    table = (repository / "docs" / "faults.md").read_text(encoding="utf-8")
    faults = ROW.findall(table)
    assert len(faults) == table.count("\n| ") - 1
    files = Path(__file__).parent.glob("test_*.py")
    tests = {name for file in files for name in TEST.findall(file.read_text(encoding="utf-8"))}
    wanted = {"test_" + re.sub(r"\W+", "_", fault.lower()) for fault in faults}
    assert wanted <= tests, wanted - tests
