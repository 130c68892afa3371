"""Numbers of every line: transfers, the end of each number, its page, the last deed on it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("tickets", sa.Column("for_counter", sa.Integer(), nullable=True))
    op.add_column("tickets", sa.Column("finished_at", sa.BigInteger(), nullable=True))
    _last_ticket_deeds()
    _ticket_follows()


def downgrade() -> None:
    op.drop_table("ticket_follows")
    op.drop_table("last_ticket_deeds")
    with op.batch_alter_table("tickets") as tickets:
        tickets.drop_column("finished_at")
        tickets.drop_column("for_counter")


def _last_ticket_deeds() -> None:
    op.create_table(
        "last_ticket_deeds",
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("before", sa.LargeBinary(), nullable=False),
        sa.Column("after", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("centre_id", "day", "number", name=op.f("pk_last_ticket_deeds")),
        sqlite_with_rowid=False,
    )


def _ticket_follows() -> None:
    op.create_table(
        "ticket_follows",
        sa.Column("follow_hash", sa.Text(), nullable=False),
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("follow_hash", name=op.f("pk_ticket_follows")),
        sqlite_with_rowid=False,
    )
