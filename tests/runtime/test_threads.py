"""Many threads that use a package for the first time at once."""

import subprocess
import sys
from pathlib import Path

ROUNDS = 10

# Each round is a process of its own in which no model has been built and no resource imported;
# that the rest is imported before the fork saves the time for it.
PROGRAM = """
import faulthandler
import json
import os
import sys
import threading
import traceback
import warnings
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal

import httpx2
import pydantic

import example_charge
import example_charge._runtime.caller
import example_charge._runtime.events

THREADS = 32
POINT = {
    "id": 1,
    "name": "a",
    "status": "enabled",
    "network": {"id": 2, "protocol": "ocpp1.6"},
    "pricing": {"kind": "energy", "pricePerKwh": 1.5},
    "lastUpdatedAt": "2024-01-01T00:00:00Z",
    "parent": {"id": 3, "name": "b", "status": "disabled"},
}


def answer(request):
    if request.url.path.endswith("/evses"):
        return httpx2.Response(200, json={"data": [{"id": 5, "number": 1}]})
    if request.url.path.endswith("/v2.0"):
        return httpx2.Response(200, json={"data": [POINT, POINT], "links": {"next": None}})
    return httpx2.Response(200, json={"data": POINT})


def check(point):
    from example_charge import models

    assert type(point) is models.ChargePoint, type(point)
    assert type(point.network) is models.Network
    assert type(point.pricing) is models.EnergyPricing
    assert point.pricing.price_per_kwh == Decimal("1.5")
    assert point.last_updated_at == datetime(2024, 1, 1, tzinfo=UTC)
    assert type(point.parent) is models.ChargePoint
    assert point.parent.status == "disabled"
    assert point.type is None


def read(client):
    check(client.charge_points.get(1))


def page(client):
    for point in client.charge_points.list(per_page=2):
        check(point)


def narrow(client):
    from example_charge.models import ChargePointListFilter

    wanted = ChargePointListFilter(ids=[1], last_updated_after=datetime(2024, 1, 1, tzinfo=UTC))
    check(client.charge_points.list(filter=wanted).data[0])


def build(client):
    from example_charge.models import ChargePoint

    built = ChargePoint(id=1, name="a", status="enabled", network={"id": 2})
    assert built.network.id == 2
    assert json.loads(built.model_dump_json(exclude_unset=True))["network"] == {"id": 2}


def nested(client):
    (evse,) = client.charge_points.evses.list(1)
    assert (evse.id, evse.number) == (5, 1)


def raw(client):
    check(client.charge_points.with_raw_response.get(1).parse())


def own_client(client):
    with example_charge.Client("a-token", base_url="https://h", http_client=transport) as own:
        check(own.charge_points.get(1))


USES = [read, page, narrow, build, nested, raw, own_client]
transport = httpx2.MockTransport(answer)


def round_in_child():
    warnings.simplefilter("error")
    sys.setswitchinterval(1e-5)
    client = example_charge.Client("a-token", base_url="https://h", http_client=transport)
    barrier = threading.Barrier(THREADS)

    def use(number):
        barrier.wait(20)
        for turn in range(len(USES)):
            USES[(number + turn) % len(USES)](client)

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(use, range(THREADS)))


def main(rounds):
    failed = 0
    for _ in range(rounds):
        child = os.fork()
        if child == 0:
            faulthandler.dump_traceback_later(25, exit=True)
            try:
                round_in_child()
            except BaseException:
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        failed += os.waitpid(child, 0)[1] != 0
    assert "example_charge.models" not in sys.modules
    print(failed)


main(int(sys.argv[1]))
"""


def test_first_uses_at_once_give_what_later_ones_do(example_folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(ROUNDS)],
        cwd=example_folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.strip(), done.returncode) == ("0", 0), done.stderr[-4000:]
