"""What can go wrong between a station and central.

    Unreachable                 raised by every verb of `Central`; the screen says "try again"
    ├── NotConnected            no connection: nothing was sent, nothing was done
    ├── AnswerLost              sent, no whole answer in time: it may have been done
    ├── BadCertificate          the other end is not the central we trust
    ├── CentralBroken           central answered 5xx without a refusal of the contract
    ├── Nonsense                the answer is not one of the contract (a proxy, another version)
    └── Closed                  this client was closed while asking

Expected refusals are no errors: they come back as `contract.refusals.Refusal`.
"""

from __future__ import annotations


class Unreachable(Exception):
    """Central gave no usable answer."""


class NotConnected(Unreachable):
    """No connection could be made; nothing was sent."""


class AnswerLost(Unreachable):
    """The command may have been done; only its key makes asking again harmless."""


class BadCertificate(Unreachable):
    """TLS refused the other end. Never retried, never overridden."""


class CentralBroken(Unreachable):
    """A 5xx answer that is no refusal of the contract."""


class Nonsense(Unreachable):
    """A body, status or size that is not in the contract."""


class Closed(Unreachable):
    """`close()` was called; the answer no longer interests anybody."""
