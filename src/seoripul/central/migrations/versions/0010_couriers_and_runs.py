"""Couriers, their phones, their runs, and what they tell from the door."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("devices", "pairings"):
        op.add_column(table, sa.Column("owner", sa.Text(), nullable=False, server_default=""))
    _couriers()
    _runs()
    _stops()
    _reports()
    op.create_table(
        "address_coordinates",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("lat_e6", sa.Integer(), nullable=False),
        sa.Column("lon_e6", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_address_coordinates")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    for name in (
        "address_coordinates", "door_reports", "delivery_stops", "delivery_runs", "couriers",
    ):  # fmt: skip
        op.drop_table(name)
    for table in ("devices", "pairings"):
        with op.batch_alter_table(table) as changed:
            changed.drop_column("owner")


def _couriers() -> None:
    op.create_table(
        "couriers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("eligible", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("zones", sa.Text(), nullable=False),
        sa.Column("shifts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_couriers")),
    )
    op.create_index(op.f("ix_couriers_centre_id"), "couriers", ["centre_id"])


def _runs() -> None:
    op.create_table(
        "delivery_runs",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("window", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("courier_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("ordered_by", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("out_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery_runs")),
    )
    for columns in (["centre_id", "day"], ["courier_id", "day"]):
        name = op.f(f"ix_delivery_runs_{'_'.join(columns)}")
        op.create_index(name, "delivery_runs", columns)


def _stops() -> None:
    op.create_table(
        "delivery_stops",
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("envelope", sa.Integer(), nullable=False),
        sa.Column("loaded_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("outcome_at", sa.BigInteger(), nullable=True),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.Column("back_at", sa.BigInteger(), nullable=True),
        sa.Column("fate", sa.Text(), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("run_id", "order_id", name=op.f("pk_delivery_stops")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_delivery_stops_order_id"), "delivery_stops", ["order_id"])
    op.create_index(
        "uq_delivery_stops_live",
        "delivery_stops",
        ["order_id"],
        unique=True,
        sqlite_where=sa.column("live"),
        postgresql_where=sa.column("live"),
    )


def _reports() -> None:
    op.create_table(
        "door_reports",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("centre_id", sa.Text(), nullable=False),
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("courier_name", sa.Text(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=False),
        sa.Column("refused", sa.Text(), nullable=True),
        sa.Column("order_state", sa.Text(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_door_reports")),
    )
    columns = ["centre_id", "settled_at"]
    op.create_index(op.f("ix_door_reports_centre_id_settled_at"), "door_reports", columns)
