"""The generated client, synchronous, reads single charge points and pages; says what that took."""

# mypy: disable-error-code="import-not-found"

import sys
from collections.abc import Callable
from time import perf_counter, process_time

from ampeco_charge import Client

ROUNDS = {"item": 400, "page_25": 150, "page_100": 60}
url, charge_point = sys.argv[1], int(sys.argv[2])
client = Client(token="a-token", base_url=url)  # noqa: S106
calls: dict[str, Callable[[], object]] = {
    "item": lambda: client.charge_points.get(charge_point),
    "page_25": lambda: client.charge_points.list(per_page=25),
    "page_100": lambda: client.charge_points.list(per_page=100),
}
for name, call in calls.items():
    call()
    cpu, wall = process_time(), perf_counter()
    for _ in range(ROUNDS[name]):
        call()
    print(f"{name}_cpu", (process_time() - cpu) / ROUNDS[name])
    print(f"{name}_wall", (perf_counter() - wall) / ROUNDS[name])
