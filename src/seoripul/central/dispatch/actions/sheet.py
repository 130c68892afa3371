"""What is printed for a run. Shows addresses in clear: who asks is journaled."""

from __future__ import annotations

from seoripul.central.deed import Deed
from seoripul.central.delivery import books, contact, envelopes
from seoripul.central.dispatch.actions.this_run import change, find_here
from seoripul.central.dispatch.fates import OnRun, of_run
from seoripul.central.dispatch.pictures.one_run import told
from seoripul.contract.dispatch import RunSheet, RunState, SheetStop
from seoripul.contract.pickup import Reason
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

_OVER = (RunState.RECONCILED, RunState.CANCELLED)


def sheet(deed: Deed, given: Reason, run_id: str) -> RunSheet | Refusal:
    """Of a locked run, until it is over. Stops whose contact is erased are left out."""
    run = find_here(deed, run_id)
    if isinstance(run, Refusal):
        return run
    if run.state == RunState.PLANNED:
        return refuse(RefusalCode.RUN_NOT_LOCKED)
    if run.state in _OVER:
        return refuse(RefusalCode.NOT_ALLOWED_NOW, subject=run.state, since=run.ended_at)
    lines = [_line(deed, one) for one in of_run(deed.conn, run)]
    change(deed, run, "print_run_sheet", given.reason.strip())
    return RunSheet(run=told(deed, run_id), stops=tuple(line for line in lines if line))


def _line(deed: Deed, one: OnRun) -> SheetStop | None:
    row = one.row
    home = contact.home(deed.secrets, row)
    if home is None:
        return None
    return SheetStop(
        position=one.stop.position,
        number=row.number,
        envelope_code=envelopes.code_of(deed.conn, deed.secrets, row),
        masked_name=contact.masked_name(deed.secrets, row),
        address=home.address,
        postcode=home.postcode,
        envelopes=1,
        collect_krw=books.of(deed, row).to_collect_krw,
    )
