"""The day promised before what a courier told from the door, so that it can be taken back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("delivery_stops", sa.Column("promised_before", sa.Date(), nullable=True))


def downgrade() -> None:
    op.drop_column("delivery_stops", "promised_before")
