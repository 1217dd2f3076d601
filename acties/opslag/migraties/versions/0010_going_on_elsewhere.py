"""Codes by which somebody goes on in another channel

Revision ID: 0010
Revises: 0009
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "overstapcode",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("gesprek_id", sa.String(length=64), nullable=False),
        sa.Column("gemaakt_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("vervalt_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("gebruikt_op", sa.DateTime(timezone=True), nullable=True),
        sa.Column("gebruikt_in", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(
            ["gesprek_id"],
            ["gesprek.id"],
            name=op.f("fk_overstapcode_gesprek_id_gesprek"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_overstapcode")),
    )
    op.create_index(op.f("ix_overstapcode_gesprek_id"), "overstapcode", ["gesprek_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_overstapcode_gesprek_id"), table_name="overstapcode")
    op.drop_table("overstapcode")
