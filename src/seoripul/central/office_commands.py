"""Commands of whoever sits at central's own machine: pair a device, add staff, unlock; bring in
coordinates."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from sqlalchemy.exc import SQLAlchemyError

from seoripul.central.bootstrap import CannotOpen, opened
from seoripul.central.clock import clock_of
from seoripul.central.deed import OFFICE, Deed
from seoripul.central.dispatch.sheet_of_coordinates import take_in
from seoripul.central.home import home_of
from seoripul.central.office import Office
from seoripul.central.people import accounts, devices, passwords, records
from seoripul.central.settings import Settings, address_of
from seoripul.contract.people import (
    AddStaff,
    ChangeStaff,
    DeviceKind,
    OpenPairing,
    PairingOpened,
    Role,
)
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

IN_THE_OFFICE: Final = [kind.value for kind in DeviceKind if kind is not DeviceKind.COURIER]
"""A courier's phone is paired by the dispatcher, for one courier."""
MOST_TOLD: Final = 10
HOW_TO_BEGIN: Final = (
    "nobody works here yet; add a lead in another window:\n"
    "  seoripul central add-staff --home {home} --login LOGIN --name NAME --roles lead --centre ok"
)


def main(argv: Sequence[str]) -> int:
    """0 done, 1 refused (the code is said), 2 wrong words."""
    try:
        words = _parser().parse_args(argv)
    except SystemExit as usage:
        return int(usage.code or 0)
    settings = Settings(home=home_of(words.home), address=address_of(words.database))
    complaint = settings.complaint()
    if complaint is not None:
        sys.stderr.write(f"{complaint}\n")
        return 2
    try:
        with opened(settings, clock_of(settings.home)) as office:
            done = COMMANDS[words.command](office, words)
    except (OSError, SQLAlchemyError, CannotOpen, ValueError) as failed:
        sys.stderr.write(f"{failed}\n")
        return 1
    stream = sys.stderr if isinstance(done, Refusal) else sys.stdout
    stream.write(f"{done.title if isinstance(done, Refusal) else done}\n")
    return 1 if isinstance(done, Refusal) else 0


def _pair(office: Office, words: argparse.Namespace) -> str | Refusal:
    wanted = OpenPairing(kind=DeviceKind(words.kind), centre_id=words.centre, name=words.name)
    opened_now = office.store.do_now(OFFICE, lambda deed: devices.open_pairing(deed, wanted))
    return opened_now.code if isinstance(opened_now, PairingOpened) else opened_now


def _add_staff(office: Office, words: argparse.Namespace) -> str | Refusal:
    roles = tuple(Role(word) for word in words.roles.split(","))
    password = _password(words)
    wrong = accounts.complaint(words.login, password)
    if wrong is not None:
        return wrong
    command = AddStaff(
        login=words.login,
        display_name=words.name,
        password="",
        roles=roles,
        centre_id=words.centre,
    )
    new = accounts.NewStaff(command, passwords.hash_now(password))
    added = office.store.do_now(OFFICE, lambda deed: accounts.add_staff(deed, new))
    return added if isinstance(added, Refusal) else f"added {added.login}"


def _unlock(office: Office, words: argparse.Namespace) -> str | Refusal:
    def unlock(deed: Deed) -> object:
        row = records.by_login(deed.conn, words.login.casefold())
        if row is None:
            return refuse(RefusalCode.NOT_FOUND, 404)
        change = accounts.StaffChange(ChangeStaff(unlock=True), None)
        return accounts.change_staff(deed, change, row.id)

    done = office.store.do_now(OFFICE, unlock)
    return done if isinstance(done, Refusal) else f"unlocked {words.login}"


def _import_coordinates(office: Office, words: argparse.Namespace) -> str:
    taken = take_in(office.store, words.file)
    first = [f"  line {number}: {why}" for number, why in taken.rejected[:MOST_TOLD]]
    told = [f"{taken.places} places taken, {len(taken.rejected)} lines rejected", *first]
    return "\n".join(told)


def _password(words: argparse.Namespace) -> str:
    """Never an argument: other programs of the machine see those."""
    if words.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    return getpass.getpass("password: ")


COMMANDS: Final[dict[str, Callable[[Office, argparse.Namespace], str | Refusal]]] = {
    "pair": _pair,
    "add-staff": _add_staff,
    "unlock": _unlock,
    "import-coordinates": _import_coordinates,
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("seoripul central", description=__doc__)
    verbs = parser.add_subparsers(dest="command", required=True)
    pair = verbs.add_parser("pair", help="print a six-digit code, good for ten minutes")
    pair.add_argument("--kind", required=True, choices=IN_THE_OFFICE)
    pair.add_argument("--name", required=True)
    add = verbs.add_parser("add-staff", help="roles: " + ", ".join(Role))
    add.add_argument("--name", required=True, help="the name shown")
    add.add_argument("--roles", required=True, help="separated by commas")
    add.add_argument("--password-stdin", action="store_true")
    unlock = verbs.add_parser("unlock", help="after too many wrong passwords")
    where = verbs.add_parser("import-coordinates", help="id,lat,lon of buildings and centres")
    where.add_argument("file", type=Path, metavar="FILE")
    for verb in (pair, add):
        verb.add_argument("--centre", required=True, help='"ok" or the dong\'s code')
    for verb in (add, unlock):
        verb.add_argument("--login", required=True)
    for verb in (pair, add, unlock, where):
        verb.add_argument("--home", type=Path)
        verb.add_argument("--database", help="as central's")
    return parser
