"""Files that people attach to a conversation

Revision ID: 0008
Revises: 0007
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bijlage",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("gesprek_id", sa.String(length=64), nullable=False),
        sa.Column("inkomend_id", sa.Integer(), nullable=True),
        sa.Column("invulling_id", sa.Integer(), nullable=True),
        sa.Column("kenmerk", sa.String(length=16), nullable=True),
        sa.Column("gebruikt_voor", sa.String(length=32), nullable=True),
        sa.Column("naam", sa.String(length=200), nullable=False),
        sa.Column("mediatype", sa.String(length=100), nullable=False),
        sa.Column("omvang", sa.Integer(), nullable=False),
        sa.Column("inhoud", sa.LargeBinary(), nullable=False),
        sa.Column("ontvangen_op", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["gesprek_id"],
            ["gesprek.id"],
            name=op.f("fk_bijlage_gesprek_id_gesprek"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["inkomend_id"],
            ["inkomend.id"],
            name=op.f("fk_bijlage_inkomend_id_inkomend"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["invulling_id"],
            ["invulling.id"],
            name=op.f("fk_bijlage_invulling_id_invulling"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bijlage")),
        sa.UniqueConstraint("inkomend_id", name=op.f("uq_bijlage_inkomend_id")),
    )
    for kolom in ("gesprek_id", "kenmerk", "invulling_id"):
        op.create_index(op.f(f"ix_bijlage_{kolom}"), "bijlage", [kolom])
    op.add_column("inkomend", sa.Column("bestand", sa.JSON(), nullable=True))


def downgrade() -> None:
    op.drop_column("inkomend", "bestand")
    for kolom in ("invulling_id", "kenmerk", "gesprek_id"):
        op.drop_index(op.f(f"ix_bijlage_{kolom}"), table_name="bijlage")
    op.drop_table("bijlage")
