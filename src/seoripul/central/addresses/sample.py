"""Invented addresses in the official format, for demonstrations: no such building exists."""

from __future__ import annotations

from importlib.resources import as_file, files

from seoripul.central.addresses.importing import import_full
from seoripul.central.addresses.records import editions
from seoripul.central.addresses.source import look_at
from seoripul.central.store import Store


def import_sample(store: Store) -> None:
    """Unless some file has been imported already. Raises OSError where it is missing."""
    if store.read_now(editions.current) is None:
        with as_file(files("seoripul") / "resources" / "addresses" / "sample.cp949") as path:
            import_full(store, look_at(path))
