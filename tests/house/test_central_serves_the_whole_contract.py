"""Every path of the contract is served, and told in the published description."""

from __future__ import annotations

from litestar.handlers import HTTPRouteHandler

from seoripul.central.app import gather, health
from seoripul.central.openapi import describe
from seoripul.contract import paths
from seoripul.contract.dispatch import RunDeed
from seoripul.contract.queue import TicketDeed
from seoripul.rules import delivery_life
from seoripul.rules.reservation import Deed

ASKED = {"undo", "print_cover", "call_no_show"}
DEEDS = {deed.value for deed in Deed} - {"expire"} | ASKED
"""Expiry is central's own deed: nobody asks for it."""

ORDER_DEEDS = {
    one.value
    for one in set(delivery_life.Deed)
    - {
        delivery_life.Deed.ASSIGN, delivery_life.Deed.UNASSIGN, delivery_life.Deed.LOAD,
        delivery_life.Deed.RECEIVE_BACK, delivery_life.Deed.CLOSE, delivery_life.Deed.DELIVER,
        delivery_life.Deed.ABSENT, delivery_life.Deed.REFUSED, delivery_life.Deed.WRONG_ADDRESS,
        delivery_life.Deed.UNDO,
    }
}  # fmt: skip
"""Those asked for at the office; the others come with a run, at the door, or by central."""


def served() -> set[str]:
    handlers = [one for one in [health, *gather()] if isinstance(one, HTTPRouteHandler)]
    return set(describe(handlers)["paths"])


def contracted() -> set[str]:
    named = [value for name, value in vars(paths).items() if name.isupper()]
    found = {value for value in named if isinstance(value, str) and value.startswith("/v1/")}
    deeds = {paths.DEED.replace("{deed}", deed) for deed in DEEDS}
    deeds |= {paths.TICKET.replace("{ticket_deed}", deed) for deed in TicketDeed}
    deeds |= {paths.ORDER_DEED.replace("{order_deed}", deed) for deed in ORDER_DEEDS}
    deeds |= {paths.RUN_DEED.replace("{run_deed}", deed) for deed in RunDeed}
    at_the_door = delivery_life.AT_THE_DOOR
    deeds |= {paths.DOOR.replace("{door_deed}", deed) for deed in at_the_door}
    templates = {paths.DEED, paths.TICKET, paths.ORDER_DEED, paths.RUN_DEED, paths.DOOR}
    return (found - templates) | deeds


def test_every_path_of_the_contract_is_served_and_described() -> None:
    assert contracted() - served() == set()


def test_nothing_is_served_under_v1_that_the_contract_does_not_name() -> None:
    assert {path for path in served() if path.startswith("/v1/")} - contracted() == set()
