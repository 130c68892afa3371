"""Reservations, hand-overs, lines, tickets and calls."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for create in (
        _calls,
        _fees_received,
        _hand_overs,
        _last_ticket_numbers,
        _reservation_documents,
        _reservations,
        _slot_places,
        _tickets,
        _typed_tries,
    ):
        create()


def downgrade() -> None:
    for name in reversed(TABLES):
        op.drop_table(name)


def _calls() -> None:
    op.create_table(
        "calls",
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("counter_no", sa.Integer(), nullable=False),
        sa.Column("called_at", sa.BigInteger(), nullable=False),
        sa.Column("recall", sa.Boolean(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("centre_id", "seq", name=op.f("pk_calls")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_calls_centre_id_day_number"), "calls", ["centre_id", "day", "number"], unique=False
    )


def _fees_received() -> None:
    op.create_table(
        "fees_received",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reservation_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount_krw", sa.Integer(), nullable=False),
        sa.Column("waiver", sa.Text(), nullable=True),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("reversed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fees_received")),
    )
    op.create_index(
        op.f("ix_fees_received_reservation_id"), "fees_received", ["reservation_id"], unique=False
    )


def _hand_overs() -> None:
    op.create_table(
        "hand_overs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reservation_id", sa.Text(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("proxy", sa.Text(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("reversed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_overs")),
    )
    op.create_index(
        op.f("ix_hand_overs_reservation_id"), "hand_overs", ["reservation_id"], unique=False
    )


def _last_ticket_numbers() -> None:
    op.create_table(
        "last_ticket_numbers",
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("centre_id", "day", "first", name=op.f("pk_last_ticket_numbers")),
        sqlite_with_rowid=False,
    )


def _reservation_documents() -> None:
    op.create_table(
        "reservation_documents",
        sa.Column("reservation_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name_ko", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("fee_krw", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "reservation_id", "position", name=op.f("pk_reservation_documents")
        ),
        sqlite_with_rowid=False,
    )


def _reservations() -> None:
    op.create_table(
        "reservations",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("check_hash", sa.Text(), nullable=False),
        sa.Column("follow_hash", sa.Text(), nullable=False),
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("slot_start", sa.BigInteger(), nullable=False),
        sa.Column("slot_end", sa.BigInteger(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("placed_at", sa.BigInteger(), nullable=False),
        sa.Column("expected_at", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.Column("phone", sa.LargeBinary(), nullable=True),
        sa.Column("fee_krw", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("holds_place", sa.Boolean(), nullable=False),
        sa.Column("ticket_day", sa.Date(), nullable=True),
        sa.Column("ticket_number", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
        sa.Column("last_deed", sa.Text(), nullable=True),
        sa.Column("last_deed_at", sa.BigInteger(), nullable=True),
        sa.Column("before", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reservations")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_reservations_code_hash")),
        sa.UniqueConstraint("follow_hash", name=op.f("uq_reservations_follow_hash")),
        sa.UniqueConstraint("number", name=op.f("uq_reservations_number")),
    )
    op.create_index(
        op.f("ix_reservations_centre_id_day_slot_start"),
        "reservations",
        ["centre_id", "day", "slot_start"],
        unique=False,
    )
    op.create_index(
        op.f("ix_reservations_centre_id_state_slot_end"),
        "reservations",
        ["centre_id", "state", "slot_end"],
        unique=False,
    )
    op.create_index(
        op.f("ix_reservations_finished_at"), "reservations", ["finished_at"], unique=False
    )


def _slot_places() -> None:
    op.create_table(
        "slot_places",
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("start", sa.BigInteger(), nullable=False),
        sa.Column("booked", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("centre_id", "start", name=op.f("pk_slot_places")),
        sqlite_with_rowid=False,
    )


def _tickets() -> None:
    op.create_table(
        "tickets",
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("late", sa.SmallInteger(), nullable=False),
        sa.Column("place_at", sa.BigInteger(), nullable=False),
        sa.Column("issued_at", sa.BigInteger(), nullable=False),
        sa.Column("called_at", sa.BigInteger(), nullable=True),
        sa.Column("counter_no", sa.Integer(), nullable=True),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("centre_id", "day", "number", name=op.f("pk_tickets")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_tickets_centre_id_day_state_line_late_place_at_issued_at"),
        "tickets",
        ["centre_id", "day", "state", "line", "late", "place_at", "issued_at"],
        unique=False,
    )


def _typed_tries() -> None:
    op.create_table(
        "typed_tries",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("whose", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_typed_tries")),
    )
    op.create_index(op.f("ix_typed_tries_at"), "typed_tries", ["at"], unique=False)
    op.create_index(op.f("ix_typed_tries_whose_at"), "typed_tries", ["whose", "at"], unique=False)


TABLES = (
    "calls",
    "fees_received",
    "hand_overs",
    "last_ticket_numbers",
    "reservation_documents",
    "reservations",
    "slot_places",
    "tickets",
    "typed_tries",
)
