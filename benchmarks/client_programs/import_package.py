"""`import ampeco_charge` alone."""

# mypy: disable-error-code="import-not-found"

from time import perf_counter, process_time

from said import say

wall, cpu = perf_counter(), process_time()
import ampeco_charge  # noqa: E402

wall, cpu = perf_counter() - wall, process_time() - cpu
say(wall=wall, cpu=cpu, version=ampeco_charge.__version__)
