"""What the newest file of daily changes said of an address, so that an older one cannot undo it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "address_changes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("abolished", sa.Boolean(), nullable=False),
        sa.Column("file_day", sa.Date(), nullable=True),
        sa.Column("holds_from", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_address_changes")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("address_changes")
