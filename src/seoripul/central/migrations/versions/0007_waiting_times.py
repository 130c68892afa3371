"""When counters are at work, which lines give numbers, and what each line has taught."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("shifts", "issuing"):
        op.add_column("centres", sa.Column(name, sa.Text(), nullable=False, server_default="[]"))
    op.create_table(
        "line_lessons",
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("learnt", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("centre_id", "line", name=op.f("pk_line_lessons")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("line_lessons")
    with op.batch_alter_table("centres") as centres:
        centres.drop_column("issuing")
        centres.drop_column("shifts")
