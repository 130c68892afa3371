"""Run by Alembic with the connection central has opened (or, for development, none)."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection

from seoripul.central.schema import whole
from seoripul.central.tables import UtcTime


def render(kind: str, item: Any, _autogen: Any) -> str | Literal[False]:
    """A migration stands for itself: it names no type of ours."""
    return "sa.BigInteger()" if kind == "type" and isinstance(item, UtcTime) else False


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=whole(),
        render_item=render,
        render_as_batch=connection.dialect.name == "sqlite",
        transactional_ddl=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run(context.config.attributes["connection"])
