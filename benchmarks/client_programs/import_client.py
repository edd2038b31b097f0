"""`from ampeco_charge import Client` alone."""

# mypy: disable-error-code="import-not-found"

from time import perf_counter, process_time

from said import say

wall, cpu = perf_counter(), process_time()
from ampeco_charge import Client  # noqa: E402

wall, cpu = perf_counter() - wall, process_time() - cpu
say(wall=wall, cpu=cpu, name=Client.__name__)
