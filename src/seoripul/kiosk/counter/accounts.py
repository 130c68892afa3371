"""An account while the lead fills it in: a new one, or changes to a colleague's."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from seoripul.contract.people import AddStaff, ChangeStaff, Role, Staff


class AccountLacks(StrEnum):
    FIELDS = "fields"
    NAME = "name"
    ROLES = "roles"
    CHANGES = "changes"
    OWN_LEAD = "own_lead"
    """A lead who gives up the lead's role could not take it back."""


@dataclass(frozen=True)
class AccountDraft:
    login: str = ""
    name: str = ""
    password: str = field(default="", repr=False)
    """Of a colleague: empty leaves the password as it is."""
    roles: frozenset[Role] = frozenset()

    def __repr__(self) -> str:
        return f"AccountDraft({self.login})"


def draft_of(member: Staff | None) -> AccountDraft:
    """What the form shows first; None: a new account."""
    if member is None:
        return AccountDraft()
    return AccountDraft(member.login, member.display_name, "", frozenset(member.roles))


def lacks(draft: AccountDraft, member: Staff | None, own_id: str) -> AccountLacks | None:
    """The first thing wrong or missing; `own_id`: the account of whoever fills it in."""
    if member is None and not (draft.login.strip() and draft.name.strip() and draft.password):
        return AccountLacks.FIELDS
    if not draft.name.strip():
        return AccountLacks.NAME
    if not draft.roles:
        return AccountLacks.ROLES
    if member is None:
        return None
    if member.id == own_id and Role.LEAD not in draft.roles:
        return AccountLacks.OWN_LEAD
    return AccountLacks.CHANGES if change(draft, member) == ChangeStaff() else None


def new(draft: AccountDraft, centre_id: str) -> AddStaff:
    return AddStaff(
        login=draft.login.strip(),
        display_name=draft.name.strip(),
        password=draft.password,
        roles=_in_order(draft.roles),
        centre_id=centre_id,
    )


def change(draft: AccountDraft, member: Staff) -> ChangeStaff:
    """Only what differs: a new password or other roles end the colleague's session."""
    name = draft.name.strip()
    return ChangeStaff(
        display_name=None if name == member.display_name else name,
        password=draft.password or None,
        roles=None if draft.roles == set(member.roles) else _in_order(draft.roles),
    )


def _in_order(roles: frozenset[Role]) -> tuple[Role, ...]:
    return tuple(role for role in Role if role in roles)
