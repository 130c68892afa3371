"""Run where a network of one's own is: central's host falls silent, without a word, in mid-poll.

Prints the seconds until the client knew, and the kind of what it was told.
"""

from __future__ import annotations

import subprocess
import sys
import time

from seoripul.api_client.transport import Question, Transport
from seoripul.api_client.unreachable import Unreachable
from tests.api_client.peer import Asked, Peer, hangs, listening

POLL_S = 40.0


def _goes_silent(asked: Asked) -> None:
    subprocess.run(["ip", "link", "set", "lo", "down"], check=True)
    hangs(asked)


def main() -> None:
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    with listening(Peer().then(_goes_silent)) as peer:
        transport, began = Transport(), time.monotonic()
        try:
            transport.ask(Question("GET", peer.url), connect_s=2.0, answer_s=POLL_S)
        except Unreachable as trouble:
            sys.stdout.write(f"{time.monotonic() - began:.1f} {type(trouble).__name__}\n")
        finally:
            peer.ending.set()
            transport.close()
            subprocess.run(["ip", "link", "set", "lo", "up"], check=True)


if __name__ == "__main__":
    main()
