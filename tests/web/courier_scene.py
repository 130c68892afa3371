"""A courier with a phone in hand, and the yard that loads the bag."""

from __future__ import annotations

from seoripul.contract.dispatch import Run
from tests.central_delivery.home import Home
from tests.central_dispatch.yard import Yard
from tests.central_pickup.scene import Scene, done
from tests.support.central import new_key
from tests.web.phone import PhoneInHand

READY = "navigator.serviceWorker.ready.then(() => true)"
KEPT = "JSON.stringify({...localStorage})"


class CourierWithPhone:
    """Of OK민원센터, on the Monday afternoon of the yard."""

    def __init__(self, phone: PhoneInHand, scene: Scene) -> None:
        self.phone = phone
        self.yard = Yard(Home(scene))
        self.courier = self.yard.courier()

    def pairs(self) -> None:
        """By the link the dispatcher shows."""
        code = done(self.yard.clerk.pair_courier(self.courier.id, new_key())).code
        self.phone.open(f"/c#{code}")
        self.phone.reads(self.phone.t("courier.none"))

    def leaves_with(self, *roads: str) -> tuple[Run, list[str]]:
        """The run and the ids of its orders, in the order of driving; the page shows it."""
        ids = [self.yard.packed(road) for road in roads]
        run = self.yard.out(self.courier, *ids)
        self.phone.sees(".next")
        return run, ids

    def keeps_pages(self) -> None:
        assert self.phone.page.run(READY), "the pages are not kept"

    def kept(self) -> str:
        """Everything that is stored on the phone."""
        return str(self.phone.page.run(KEPT))

    def opens_next(self) -> None:
        self.phone.tap(".open-stop")
        self.phone.sees("#hand")

    def tells(self, deed: str) -> None:
        """Of the next stop, with the question answered."""
        self.opens_next()
        self.phone.tap(f"[data-deed={deed}]")
        self.phone.sees("dialog[open]")
        if deed == "lose":
            self.phone.tap("#sure")
        self.phone.tap("#yes")
        self.phone.page.wait("!document.querySelector('dialog')", "still asked")

    def types(self, code: str) -> None:
        for digit in code:
            self.phone.tap(f"[data-press='{digit}']")

    def hands_over(self, code: str, paid: str = "card") -> None:
        self.opens_next()
        self.phone.tap("#hand")
        self.types(code)
        self.phone.tap(f"[data-paid={paid}]")
        self.phone.tap("#give")

    def comes_back(self) -> None:
        """Out of the dead spot: what waited has been sent."""
        self.phone.page.run("dispatchEvent(new Event('online'))")
        self.phone.sees(".banner[hidden]")

    def keeps_pages_after_pairing(self) -> None:
        self.pairs()
        self.keeps_pages()
