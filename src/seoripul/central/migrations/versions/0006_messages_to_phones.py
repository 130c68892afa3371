"""Phones left for a number, and the messages to them that have not left yet."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _messages()
    _ticket_contacts()


def downgrade() -> None:
    op.drop_table("ticket_contacts")
    op.drop_table("messages")


def _messages() -> None:
    op.create_table(
        "messages",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("ahead", sa.Integer(), nullable=False),
        sa.Column("counter_no", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_messages_due_at"), "messages", ["due_at"], unique=False)
    op.create_index(
        op.f("ix_messages_centre_id_day_number"),
        "messages",
        ["centre_id", "day", "number"],
        unique=False,
    )


def _ticket_contacts() -> None:
    op.create_table(
        "ticket_contacts",
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("told_soon", sa.Boolean(), nullable=False),
        sa.Column("told_calls", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("centre_id", "day", "number", name=op.f("pk_ticket_contacts")),
        sqlite_with_rowid=False,
    )
