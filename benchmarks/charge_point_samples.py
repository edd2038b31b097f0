"""What the measured clients read: charge points with every field of the document, and its peers.

Those of `stripe` and `openai` in `client_samples/` have the shape and about the size of real ones.
"""

import json
from pathlib import Path

from environments import REPOSITORY
from local_server import CHARGE_POINTS, ITEMS_OF_PAGE, page

from tests.support.documents import RawDocument
from tests.support.samples import Sampler

PEERS_SAMPLES = REPOSITORY / "benchmarks" / "client_samples"
ENVELOPE = "data"


def write_samples(document: Path, folder: Path) -> None:
    """Writes everything that the programs read and that the server gives, the peers' too."""
    for path in PEERS_SAMPLES.iterdir():
        (folder / path.name).write_bytes(as_sent(json.loads(path.read_bytes())))
    items = charge_points(document, ITEMS_OF_PAGE)
    (folder / "model_of_charge_point.json").write_bytes(as_sent(items[0]))
    (folder / "charge_point.json").write_bytes(as_sent({ENVELOPE: items[0]}))
    (folder / "items.json").write_bytes(as_sent(items))
    (folder / "page.json").write_bytes(page(as_sent(items), "http://127.0.0.1", 1))


def charge_points(document: Path, count: int) -> list[object]:
    """Different charge points; what is optional in the document is there."""
    described = RawDocument.load(document)
    operation = described.operations[f"GET {CHARGE_POINTS}/{{chargePoint}}"]
    sampler = Sampler(described, "response")
    schema = sampler.flat(operation.success_schema() or {})["properties"][ENVELOPE]
    return [sampler.value(schema) for _ in range(count)]


def as_sent(value: object) -> bytes:
    """JSON without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
