"""Claim what is due, and compose it: the two halves of a try that touch the database."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from seoripul.central.centres import actions as centres
from seoripul.central.deed import Deed
from seoripul.central.messages.actions import LINK, Contact, Letter
from seoripul.central.messages.message import Kind, Message
from seoripul.central.messages.records import contacts, letters, outbox
from seoripul.central.messages.words import WORDS, name_of
from seoripul.contract import wire
from seoripul.contract.centres import CentreName
from seoripul.contract.language import Language

AT_ONCE: Final = 8
"""Messages under way together."""
FIRST_WAIT: Final = timedelta(seconds=15)
LONGEST_WAIT: Final = timedelta(minutes=5)


def wait_after(tries: int) -> timedelta:
    """Until the next try: longer than a try lasts, doubling."""
    return min(FIRST_WAIT * (1 << min(tries, 10)), LONGEST_WAIT)


def claim(deed: Deed, public_address: str) -> list[Message]:
    """What is due, each put off before it is tried: a try that dies is made again."""
    found = []
    for row in outbox.due(deed.conn, deed.now, AT_ONCE):
        message = _composed(deed, row, public_address)
        if message is None:
            outbox.take_out(deed.conn, row.id)
        else:
            outbox.put_off(deed.conn, row.id, deed.now + wait_after(row.tries))
            found.append(message)
    return found + _claim_letters(deed, public_address, AT_ONCE - len(found))


def _claim_letters(deed: Deed, public_address: str, most: int) -> list[Message]:
    found = []
    for row in letters.due(deed.conn, deed.now, most):
        letters.put_off(deed.conn, row.id, deed.now + wait_after(row.tries))
        found.append(_opened(deed, row, public_address))
    return found


def _opened(deed: Deed, row: Any, public_address: str) -> Message:
    letter = wire.decode(deed.secrets.unseal(row.sealed).encode(), Letter)
    link = f"{public_address.rstrip('/')}{letter.page}"
    return Message(
        id=row.id, made_at=row.made_at, to=letter.phone, language=letter.language,
        kind=Kind(row.kind), title=letter.title, text=letter.text.replace(LINK, link),
    )  # fmt: skip


def settle(deed: Deed, ids: list[str]) -> datetime | None:
    """These have left, or never will; when is the next one due?"""
    for message_id in ids:
        outbox.take_out(deed.conn, message_id)
        letters.take_out(deed.conn, message_id)
    due = (outbox.next_due(deed.conn), letters.next_due(deed.conn))
    return min((at for at in due if at is not None), default=None)


def _composed(deed: Deed, row: Any, public_address: str) -> Message | None:
    """None when there is nobody to tell any more."""
    left = contacts.find(deed.conn, row.centre_id, row.day, row.number)
    centre = centres.on_file(deed, row.centre_id)
    if left is None or centre is None:
        return None
    contact = wire.decode(deed.secrets.unseal(left.sealed).encode(), Contact)
    language, kind = Language(left.language), Kind(row.kind)
    link = f"{public_address.rstrip('/')}/t/{contact.follow}"
    title, text = composed(centre.centre.name, language, row, link)
    return Message(
        id=row.id, made_at=row.made_at, to=contact.phone, language=language, kind=kind,
        title=title, text=text,
    )  # fmt: skip


def composed(centre: CentreName, language: Language, row: Any, link: str) -> tuple[str, str]:
    """Title and text. `row`: number, kind, ahead, counter_no."""
    words = WORDS[language]
    text = {
        Kind.NUMBER_TAKEN: words.taken if row.ahead else words.taken_nobody_ahead,
        Kind.SOON: words.soon if row.ahead else words.soon_nobody_ahead,
        Kind.CALLED: words.called,
    }[Kind(row.kind)]
    facts = {"number": row.number, "ahead": row.ahead, "counter": row.counter_no, "link": link}
    name = name_of(centre, language)
    title = words.title.format(centre=name, number=row.number)
    return title, f"[{name}] {text.format(**facts)}"
