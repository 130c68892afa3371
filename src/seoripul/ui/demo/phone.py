"""The demonstration's messaging gateway: what would reach a phone is laid into a folder."""

from __future__ import annotations

import hmac
import secrets
import threading
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

import msgspec

from seoripul.contract.personal import Phone

LARGEST: Final = 64 * 1024


class Arrived(msgspec.Struct, frozen=True):
    """What the window shows of one message: nobody's whole phone."""

    to: str
    text: str
    at: datetime


class _Sent(msgspec.Struct, frozen=True):
    id: str
    to: str
    text: str


class DemoPhone:
    """A visible stand-in: central sends to it as to any webhook, and it checks the signature."""

    def __init__(self, folder: Path) -> None:
        self.folder: Final = folder
        self.key: Final = secrets.token_urlsafe(24)
        self._seen: set[str] = set()
        self._server: ThreadingHTTPServer | None = None

    def open(self) -> None:
        """Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for earlier in self.folder.glob("*.json"):
            earlier.unlink()
        server = self._server = ThreadingHTTPServer(("127.0.0.1", 0), _answering(self))
        threading.Thread(target=server.serve_forever, args=(0.1,), daemon=True).start()

    def close(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.shutdown()
            server.server_close()

    def settings(self, public_address: str) -> str:
        """Central's `messages.toml`, while this is open."""
        assert self._server is not None
        url = f"http://127.0.0.1:{self._server.server_address[1]}/"
        return (
            f'public_address = "{public_address}"\n[webhook]\nurl = "{url}"\nkey = "{self.key}"\n'
        )

    def take(self, timestamp: str, signature: str, body: bytes) -> int:
        """The HTTP status: 202 taken (a repeat is laid down once), 401 not signed by central."""
        mark = hmac.digest(self.key.encode(), timestamp.encode() + b"." + body, "sha256").hex()
        if not hmac.compare_digest(signature.encode(), f"v1={mark}".encode()):
            return 401
        sent = msgspec.json.decode(body, type=_Sent)
        if sent.id not in self._seen:
            self._seen.add(sent.id)
            self._lay_down(sent)
        return 202

    def _lay_down(self, sent: _Sent) -> None:
        shown = Arrived(Phone(sent.to).masked(), sent.text, datetime.now(UTC))
        path = self.folder / f"{len(self._seen):04}.json"
        passing = path.with_suffix(".part")
        passing.write_bytes(msgspec.json.encode(shown))
        passing.replace(path)


def arrived(folder: Path) -> list[Arrived]:
    """What lies in the folder, newest first."""
    paths = sorted(folder.glob("*.json"), reverse=True)
    return [msgspec.json.decode(path.read_bytes(), type=Arrived) for path in paths]


def _answering(phone: DemoPhone) -> type[BaseHTTPRequestHandler]:
    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = min(int(self.headers.get("Content-Length", 0)), LARGEST)
            stamp = self.headers.get("Seoripul-Timestamp", "")
            signature = self.headers.get("Seoripul-Signature", "")
            status = phone.take(stamp, signature, self.rfile.read(length))
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing of a message is written anywhere else."""

    return Answering
