"""A server in a process of its own: one object for each client, and a long listing."""

import contextlib
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

CHARGE_POINTS = "/public-api/resources/charge-points/v2.0"
OBJECTS = {
    f"{CHARGE_POINTS}/1": "charge_point.json",
    "/v1/charges/ch_1": "charge.json",
    "/models/m": "model.json",
    "/chat/completions/chatcmpl_1": "chat_completion.json",
}
PAGES, ITEMS_OF_PAGE = 1000, 100


def page(items: bytes, base: str, number: int) -> bytes:
    """A page of the listing, with a link to the next one unless it is the last."""

    def link(cursor: int) -> str:
        return f"{base}{CHARGE_POINTS}?cursor={cursor}"

    following = number + 1 if number < PAGES else None
    links = {"first": None, "last": None, "prev": None, "next": following and link(following)}
    cursors = {"next_cursor": following and str(following), "prev_cursor": None}
    meta = {"path": f"{base}{CHARGE_POINTS}", "per_page": ITEMS_OF_PAGE, **cursors}
    told = f',"links":{json.dumps(links)},"meta":{json.dumps(meta)}}}'
    return b'{"data":' + items + told.encode()


@contextmanager
def running_server(folder: Path) -> Iterator[str]:
    """Runs a server of a folder of samples as long as the context lasts; gives its URL."""
    command = [sys.executable, __file__, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as it:
        # It ends when its standard input does, which closes with the context.
        yield it.stdout.readline().strip() if it.stdout is not None else ""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # The whole answer leaves in one packet, so that nothing waits for an acknowledgement.
    wbufsize = 1 << 20
    disable_nagle_algorithm = True
    samples: dict[str, bytes]

    def do_GET(self) -> None:
        """Gives the object of a path, or a page."""
        content = self._content()
        self.send_response(404 if content is None else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content or b"")))
        self.end_headers()
        self.wfile.write(content or b"")

    def _content(self) -> bytes | None:
        target = urlsplit(self.path)
        if target.path == CHARGE_POINTS:
            cursor = parse_qs(target.query).get("cursor", ["1"])[0]
            return page(self.samples["items.json"], f"http://{self.headers['Host']}", int(cursor))
        return self.samples.get(OBJECTS.get(target.path, ""))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Says nothing."""


def main() -> None:
    """Serves the folder of the command line until standard input ends."""
    folder = Path(sys.argv[1])
    _Handler.samples = {path.name: path.read_bytes() for path in folder.glob("*.json")}
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        sys.stdin.read()


if __name__ == "__main__":
    main()
