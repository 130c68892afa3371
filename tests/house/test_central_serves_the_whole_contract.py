"""Every path of the contract is served, and told in the published description."""

from __future__ import annotations

from litestar.handlers import HTTPRouteHandler

from seoripul.central.app import gather, health
from seoripul.central.openapi import describe
from seoripul.contract import paths
from seoripul.contract.queue import TicketDeed
from seoripul.rules.reservation import Deed

ASKED = {"undo", "print_cover", "call_no_show"}
DEEDS = {deed.value for deed in Deed} - {"expire"} | ASKED
"""Expiry is central's own deed: nobody asks for it."""


def served() -> set[str]:
    handlers = [one for one in [health, *gather()] if isinstance(one, HTTPRouteHandler)]
    return set(describe(handlers)["paths"])


def contracted() -> set[str]:
    named = [value for name, value in vars(paths).items() if name.isupper()]
    found = {value for value in named if isinstance(value, str) and value.startswith("/v1/")}
    deeds = {paths.DEED.replace("{deed}", deed) for deed in DEEDS}
    deeds |= {paths.TICKET.replace("{ticket_deed}", deed) for deed in TicketDeed}
    return (found - {paths.DEED, paths.TICKET}) | deeds


def test_every_path_of_the_contract_is_served_and_described() -> None:
    assert contracted() - served() == set()


def test_nothing_is_served_under_v1_that_the_contract_does_not_name() -> None:
    assert {path for path in served() if path.startswith("/v1/")} - contracted() == set()
