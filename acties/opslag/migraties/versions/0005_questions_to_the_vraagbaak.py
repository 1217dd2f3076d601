"""Questions to the vraagbaak

Revision ID: 0005
Revises: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "kennisvraag",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("gesprek_id", sa.String(length=64), nullable=False),
        sa.Column("inkomend_id", sa.Integer(), nullable=False),
        sa.Column("gemeente", sa.String(length=64), nullable=False),
        sa.Column("beantwoord", sa.Boolean(), nullable=False),
        sa.Column("zekerheid", sa.Double(), nullable=False),
        sa.Column("plek", sa.String(length=200), nullable=True),
        sa.Column("context", sa.JSON(), nullable=False),
        sa.Column("gesteld_op", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["gesprek_id"],
            ["gesprek.id"],
            name=op.f("fk_kennisvraag_gesprek_id_gesprek"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["inkomend_id"],
            ["inkomend.id"],
            name=op.f("fk_kennisvraag_inkomend_id_inkomend"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kennisvraag")),
        sa.UniqueConstraint("inkomend_id", name=op.f("uq_kennisvraag_inkomend_id")),
    )
    op.create_index(op.f("ix_kennisvraag_gesprek_id"), "kennisvraag", ["gesprek_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_kennisvraag_gesprek_id"), table_name="kennisvraag")
    op.drop_table("kennisvraag")
