"""What a kiosk offers to be brought home: the place's, the same for every visitor."""

from __future__ import annotations

from msgspec import Struct

from seoripul.contract.addresses import Dong
from seoripul.contract.catalogue import Document
from seoripul.contract.centres import DeliveryRules


class Shelf(Struct, frozen=True):
    documents: tuple[Document, ...]
    """Those that may be delivered, in the catalogue's order."""
    rules: DeliveryRules
    dongs: tuple[Dong, ...]
    """For a guided entry of an address."""

    def document(self, code: str) -> Document | None:
        return next((each for each in self.documents if each.code == code), None)

    @property
    def groups(self) -> tuple[str, ...]:
        """As the catalogue names them, each once."""
        return tuple(dict.fromkeys(each.group for each in self.documents))
