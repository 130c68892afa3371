"""The invented staff of the demonstration."""

from __future__ import annotations

from typing import Any, Final

from seoripul.central.deed import Actor, Deed
from seoripul.central.people import accounts, records
from seoripul.contract.people import AddStaff, Role
from seoripul.contract.refusals import Refusal

LOGIN: Final = "demo"
PASSWORD: Final = "seocho-morning"  # noqa: S105  (of invented people, in demonstrations only)
_STAFF: Final = (
    (LOGIN, "오세린", (Role.LEAD, Role.RECEPTION, Role.ISSUE, Role.COUNTER)),
    ("haneul", "문하늘", (Role.RECEPTION, Role.ISSUE)),
    ("jiho", "차지호", (Role.COUNTER,)),
)


class DemoRefused(Exception):
    """A deed of the morning was refused: the sheet or the clock does not fit the office."""


def demo_staff(deed: Deed, hashed: str, centre_id: str) -> list[Actor]:
    """Lead, papers and counter; added where they are not known yet."""
    return [_account(deed, hashed, centre_id, *one) for one in _STAFF]


def _account(
    deed: Deed, hashed: str, centre_id: str, login: str, name: str, roles: tuple[Role, ...]
) -> Actor:
    known = records.by_login(deed.conn, login)
    if known is None:
        command = AddStaff(
            login=login, display_name=name, password="", roles=roles, centre_id=centre_id
        )
        must(accounts.add_staff(deed, accounts.NewStaff(command, hashed)))
        known = records.by_login(deed.conn, login)
    return Actor(
        kind="staff", id=known.id, name=name, device_kind="counter", centre_id=centre_id,
        roles=frozenset(roles),
    )  # fmt: skip


def must(done: Any) -> Any:
    if isinstance(done, Refusal):
        raise DemoRefused(f"{done.code.value}: {done.facts}")
    return done
