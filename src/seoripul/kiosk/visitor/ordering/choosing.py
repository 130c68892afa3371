"""Touches on the pages of an order: documents and copies, address, payment, consent."""

from __future__ import annotations

from msgspec.structs import replace

from seoripul.contract.pickup import DocumentWanted
from seoripul.kiosk.visitor.arriving import Stepped
from seoripul.kiosk.visitor.effects import Hush
from seoripul.kiosk.visitor.events import (
    AddressChosen,
    ConsentToggled,
    CopiesChanged,
    DongChosen,
    GroupChosen,
    GuideChosen,
    PayChosen,
    QuestionChosen,
    SearchChosen,
    SplitToggled,
)
from seoripul.kiosk.visitor.ordering import asking
from seoripul.kiosk.visitor.ordering.drafts import At, Draft, Ordering
from seoripul.kiosk.visitor.ordering.turning import to
from seoripul.kiosk.visitor.pace import rested
from seoripul.kiosk.visitor.states import Kiosk

MOST_COPIES = 99
"""What fits the screen; how many may be ordered central says."""

ChoosingEvent = (
    GroupChosen
    | SearchChosen
    | CopiesChanged
    | AddressChosen
    | DongChosen
    | GuideChosen
    | QuestionChosen
    | PayChosen
    | SplitToggled
    | ConsentToggled
)


def chose(kiosk: Kiosk, event: ChoosingEvent, now: float) -> Stepped:
    page = kiosk.page
    if not isinstance(page, Ordering):
        return rested(kiosk, now), ()
    after = _chosen(kiosk, page, event, now)
    hush = (Hush(),) if after.at is not page.at else ()
    asked, effects = asking.due(rested(replace(kiosk, page=after), now), now)
    return asked, (*hush, *effects)


def _chosen(kiosk: Kiosk, page: Ordering, event: ChoosingEvent, now: float) -> Ordering:
    match event:
        case GroupChosen(group=group):
            return replace(page, group=group, searching=False, sought="")
        case SearchChosen():
            return replace(page, searching=not page.searching, sought="")
        case CopiesChanged(code=code, by=by):
            return _copies(kiosk, page, code, by, now)
        case GuideChosen() if page.at is At.ADDRESS:
            return to(kiosk, replace(page, guided=True), At.DONG)
        case QuestionChosen(at=at) if page.at is At.REVIEW and at in page.steps:
            return to(kiosk, page, at)
        case AddressChosen() | DongChosen():
            return _place(kiosk, page, event, now)
    return _agreed(page, event, now)


def _agreed(page: Ordering, event: ChoosingEvent, now: float) -> Ordering:
    """What is settled on the summary."""
    draft = page.draft
    match event:
        case PayChosen(where=where):
            return replace(page, draft=replace(draft, pay=where))
        case ConsentToggled():
            return replace(page, draft=replace(draft, consent=not draft.consent))
        case SplitToggled() if draft.split or (page.quote and page.quote.splittable):
            split = replace(draft, split=not draft.split)
            return asking.quoted_anew(replace(page, draft=split), now)
    return page


def _copies(kiosk: Kiosk, page: Ordering, code: str, by: int, now: float) -> Ordering:
    """More, fewer, or none: in the order in which they were chosen."""
    if page.at is not At.DOCUMENTS or kiosk.shelf is None or not kiosk.shelf.document(code):
        return page
    counts = {each.code: each.copies for each in page.draft.documents}
    counts[code] = min(MOST_COPIES, counts.get(code, 0) + by)
    wanted = tuple(DocumentWanted(code=c, copies=n) for c, n in counts.items() if n > 0)
    if wanted == page.draft.documents:
        return page
    draft = replace(page.draft, documents=wanted, split=False)
    return asking.quoted_anew(replace(page, draft=draft), now + asking.PAUSE_S)


def _place(kiosk: Kiosk, page: Ordering, event: AddressChosen | DongChosen, now: float) -> Ordering:
    draft: Draft | None = None
    if isinstance(event, AddressChosen):
        found = next((each for each in page.found or () if each.id == event.id), None)
        if page.at is At.ADDRESS and found is not None:
            draft = replace(page.draft, address=found, dong=None)
    elif page.at is At.DONG and kiosk.shelf is not None:
        dong = next((each for each in kiosk.shelf.dongs if each.code == event.code), None)
        if dong is not None:
            draft = replace(page.draft, dong=dong, address=None)
    return page if draft is None else asking.quoted_anew(replace(page, draft=draft), now)
