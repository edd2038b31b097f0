"""The generated client iterates over a long listing; says what it took up to two points."""

# mypy: disable-error-code="import-not-found"

import sys
from time import process_time

from ampeco_charge import Client
from said import peak_bytes, say

FEW, MANY = int(sys.argv[2]), int(sys.argv[3])
client = Client(token="a-token", base_url=sys.argv[1])  # noqa: S106
for count, _ in enumerate(client.charge_points.list(), start=1):
    if count == FEW:
        few_bytes, few_cpu = peak_bytes(), process_time()
if count != MANY:
    raise RuntimeError(f"the listing has {count} items")
cpu_of_item = (process_time() - few_cpu) / (MANY - FEW)
say(few_bytes=few_bytes, cpu_of_item=cpu_of_item)
