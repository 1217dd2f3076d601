"""What is on the participatiekalender

Revision ID: 0011
Revises: 0010
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "publicatie",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("sleutel", sa.String(length=200), nullable=False),
        sa.Column("kenmerk", sa.String(length=16), nullable=False),
        sa.Column("adres", sa.String(length=80), nullable=False),
        sa.Column("gemeente", sa.String(length=64), nullable=False),
        sa.Column("inhoud", sa.JSON(), nullable=True),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("op", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_publicatie_account_id_account"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publicatie")),
        sa.UniqueConstraint("sleutel", name=op.f("uq_publicatie_sleutel")),
    )
    op.create_index(op.f("ix_publicatie_kenmerk_id"), "publicatie", ["kenmerk", "id"])
    op.create_index(op.f("ix_publicatie_adres_id"), "publicatie", ["adres", "id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_publicatie_adres_id"), table_name="publicatie")
    op.drop_index(op.f("ix_publicatie_kenmerk_id"), table_name="publicatie")
    op.drop_table("publicatie")
