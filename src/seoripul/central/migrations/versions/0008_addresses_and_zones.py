"""Addresses of the district, the zones they lie in, and from which day papers go there."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("centres", sa.Column("delivery_from", sa.Date(), nullable=True))
    op.execute("UPDATE centres SET delivery_from = reservations_from")
    op.create_table(
        "zones",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("ko", sa.Text(), nullable=False),
        sa.Column("en", sa.Text(), nullable=False),
        sa.Column("pilot_dong", sa.Text(), nullable=False),
        sa.Column("pilot_from", sa.Date(), nullable=True),
        sa.Column("delivery_from", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_zones")),
    )
    _editions()
    _addresses()


def downgrade() -> None:
    for name in ("addresses", "address_editions", "zones"):
        op.drop_table(name)
    with op.batch_alter_table("centres") as centres:
        centres.drop_column("delivery_from")


def _editions() -> None:
    op.create_table(
        "address_editions",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file_hash", sa.Text(), nullable=False),
        sa.Column("read_bytes", sa.BigInteger(), nullable=False),
        sa.Column("read_lines", sa.BigInteger(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("elsewhere", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Integer(), nullable=False),
        sa.Column("first_rejected", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.BigInteger(), nullable=False),
        sa.Column("whole_at", sa.BigInteger(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_address_editions")),
    )


def _addresses() -> None:
    op.create_table(
        "addresses",
        sa.Column("edition", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("legal_code", sa.Text(), nullable=False),
        sa.Column("legal_dong", sa.Text(), nullable=False),
        sa.Column("road", sa.Text(), nullable=False),
        sa.Column("below", sa.Integer(), nullable=False),
        sa.Column("main_no", sa.Integer(), nullable=False),
        sa.Column("sub_no", sa.Integer(), nullable=False),
        sa.Column("admin_code", sa.Text(), nullable=False),
        sa.Column("admin_dong", sa.Text(), nullable=False),
        sa.Column("postcode", sa.Text(), nullable=False),
        sa.Column("holds_from", sa.Date(), nullable=True),
        sa.Column("shared_housing", sa.Boolean(), nullable=False),
        sa.Column("register_name", sa.Text(), nullable=False),
        sa.Column("building", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("edition", "id", name=op.f("pk_addresses")),
        sqlite_with_rowid=False,
    )
