"""`seoripul addresses …`: the official road-name address file comes in, beside a running central.

`import` takes a monthly full file, `changes` a daily one (도로명주소 한글, as it was downloaded).
A stopped import goes on with the same command.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from seoripul.central.addresses.changing import Changed, import_changes
from seoripul.central.addresses.importing import Imported, Stopped, Watch, import_full
from seoripul.central.addresses.source import NoAddressFile, Source, look_at
from seoripul.central.bootstrap import CannotOpen, opened
from seoripul.central.clock import clock_of
from seoripul.central.home import home_of
from seoripul.central.office import Office
from seoripul.central.schema import is_begun
from seoripul.central.settings import Settings, address_of


def main(argv: Sequence[str]) -> int:
    """0 done, 1 not done (why is said), 2 wrong words."""
    try:
        words = _parser().parse_args(argv)
    except SystemExit as usage:
        return int(usage.code or 0)
    settings = Settings(home=home_of(words.home), address=address_of(words.database))
    complaint = settings.complaint()
    if complaint is not None:
        return _stop(complaint, 2)
    try:
        if not is_begun(settings.database):
            return _stop(f"no central has been started in {settings.home} yet", 1)
        source = look_at(words.file)
        with opened(settings, clock_of(settings.home)) as office:
            return _tell(_do(office, source, words))
    except NoAddressFile as wrong:
        return _stop(f"{words.file}: {wrong}", 1)
    except (OSError, SQLAlchemyError, CannotOpen) as failed:
        return _stop(str(failed), 1)


def _do(office: Office, source: Source, words: argparse.Namespace) -> Imported | Changed | Stopped:
    if words.command == "changes":
        return import_changes(office.store, source, words.day)
    with _bar(source) as watch:
        return import_full(office.store, source, watch, accept_fewer=words.accept_fewer)


@contextmanager
def _bar(source: Source) -> Iterator[Watch]:
    """A bar on a terminal, nothing elsewhere."""
    from rich.console import Console
    from rich.progress import Progress as Bar

    console = Console(stderr=True)
    with Bar(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(source.path.name, total=source.size)
        yield lambda progress: bar.update(task, completed=progress.read_bytes)


def _tell(done: Imported | Changed | Stopped) -> int:
    if isinstance(done, Stopped):
        return _stop(done.reason, 1)
    if isinstance(done, Changed):
        say = [f"{done.written} addresses written, {done.abolished} abolished"]
        elsewhere, rejected, first = done.elsewhere, done.rejected, done.first_rejected
    else:
        elsewhere, rejected = done.progress.elsewhere, done.progress.rejected
        first = done.progress.first_rejected
        now = "were in use already" if done.already else "are in use from now on"
        say = [f"{done.progress.taken} addresses of the district {now}"]
    say.append(f"{elsewhere} lines of other districts passed over")
    sys.stdout.write("\n".join([*say, *_of_rejected(rejected, first)]) + "\n")
    return 0


def _of_rejected(many: int, first: Iterable[str]) -> Iterator[str]:
    if many:
        told = tuple(first)
        yield f"{many} lines rejected" + (":" if many == len(told) else f", the first {len(told)}:")
        yield from (f"  {one}" for one in told)


def _stop(words: str, status: int) -> int:
    sys.stderr.write(f"seoripul addresses: {words}\n")
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("seoripul addresses", description=__doc__)
    verbs = parser.add_subparsers(dest="command", required=True)
    full = verbs.add_parser("import", help="a monthly full file replaces what is in use")
    full.add_argument(
        "--accept-fewer", action="store_true", help="though it has far fewer buildings than before"
    )
    changes = verbs.add_parser("changes", help="a file of daily changes, in any order of days")
    changes.add_argument(
        "--day", type=date.fromisoformat, metavar="YYYY-MM-DD", help="of the file, not as its name"
    )
    for verb in (full, changes):
        verb.add_argument("file", type=Path, metavar="FILE")
        verb.add_argument("--home", type=Path, metavar="FOLDER", help="central's home")
        verb.add_argument("--database", metavar="ADDRESS", help="as central's")
    return parser
