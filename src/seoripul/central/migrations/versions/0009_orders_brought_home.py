"""Orders brought home: their documents, envelopes, custody and two books of fees."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from seoripul.central.append_only import guards

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_KEPT = ("delivery_ledger", "delivery_custody")


def upgrade() -> None:
    op.add_column("centres", sa.Column("delivery", sa.Text(), nullable=False, server_default="{}"))
    for create in (_orders, _documents, _ledger, _envelopes, _custody):
        create()
    for table in _KEPT:
        for words in guards(table, op.get_bind().dialect.name):
            op.execute(words)


def downgrade() -> None:
    for name in ("custody", "envelopes", "ledger", "documents", "orders"):
        op.drop_table(f"delivery_{name}")
    if op.get_bind().dialect.name == "postgresql":
        for table in _KEPT:
            op.execute(f"DROP FUNCTION {table}_stays")
    with op.batch_alter_table("centres") as centres:
        centres.drop_column("delivery")


def _index(table: str, *columns: str) -> None:
    name = op.f(f"ix_{table}_{'_'.join(columns)}")
    op.create_index(name, table, list(columns), unique=False)


def _orders() -> None:
    op.create_table(
        "delivery_orders",
        *_asked(),
        *_promised(),
        *_carried(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery_orders")),
        sa.UniqueConstraint("number", name=op.f("uq_delivery_orders_number")),
    )
    for columns in (
        ("centre_id", "since"),
        ("centre_id", "state"),
        ("finished_at",),
        ("follow_hash",),
        ("phone_hash", "placed_at"),
        ("run_id",),
        ("split_group",),
    ):
        _index("delivery_orders", *columns)


def _asked() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("split_group", sa.Text(), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("placed_at", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.Column("phone", sa.LargeBinary(), nullable=True),
        sa.Column("phone_hash", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=True),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("dong", sa.Text(), nullable=False),
        sa.Column("pay", sa.Text(), nullable=False),
    )


def _promised() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("identity_check", sa.Boolean(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("pauses", sa.Text(), nullable=False),
        sa.Column("extended_by", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("delivery_date", sa.Date(), nullable=False),
        sa.Column("window", sa.Text(), nullable=False),
        sa.Column("ready_by", sa.BigInteger(), nullable=False),
        sa.Column("promised_first", sa.Date(), nullable=False),
    )


def _carried() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("priority", sa.Boolean(), nullable=False),
        sa.Column("envelope", sa.Integer(), nullable=False),
        sa.Column("packed_by", sa.Text(), nullable=False),
        sa.Column("packed_count", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("hold_until", sa.Date(), nullable=True),
        sa.Column("hold_over", sa.Boolean(), nullable=False),
        sa.Column("ticket_day", sa.Date(), nullable=True),
        sa.Column("ticket_number", sa.Integer(), nullable=True),
        sa.Column("follow_hash", sa.Text(), nullable=False),
        sa.Column("follow", sa.LargeBinary(), nullable=False),
        sa.Column("receipt_code", sa.LargeBinary(), nullable=True),
        sa.Column("receipt_tries", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
    )


def _documents() -> None:
    op.create_table(
        "delivery_documents",
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name_ko", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("fee_krw", sa.Integer(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("period_length", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("order_id", "position", name=op.f("pk_delivery_documents")),
        sqlite_with_rowid=False,
    )


def _ledger() -> None:
    op.create_table(
        "delivery_ledger",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("book", sa.Text(), nullable=False),
        sa.Column("entry", sa.Text(), nullable=False),
        sa.Column("amount_krw", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("waiver", sa.Text(), nullable=True),
        sa.Column("by_id", sa.Text(), nullable=False),
        sa.Column("courier", sa.Text(), nullable=False),
        sa.Column("counter_no", sa.Integer(), nullable=True),
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery_ledger")),
    )
    _index("delivery_ledger", "centre_id", "day")
    _index("delivery_ledger", "order_id")


def _envelopes() -> None:
    op.create_table(
        "delivery_envelopes",
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("serial", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("code", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("order_id", "serial", name=op.f("pk_delivery_envelopes")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_delivery_envelopes_code_hash")),
        sqlite_with_rowid=False,
    )


def _custody() -> None:
    op.create_table(
        "delivery_custody",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("envelope", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("holder_name", sa.Text(), nullable=False),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery_custody")),
    )
    _index("delivery_custody", "order_id")
