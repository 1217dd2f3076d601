"""Documents that were made in a conversation

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "document",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("sleutel", sa.String(length=200), nullable=False),
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("gesprek_id", sa.String(length=64), nullable=False),
        sa.Column("kenmerk", sa.String(length=16), nullable=True),
        sa.Column("naam", sa.String(length=200), nullable=False),
        sa.Column("mediatype", sa.String(length=100), nullable=False),
        sa.Column("inhoud", sa.LargeBinary(), nullable=False),
        sa.Column("gemaakt_op", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["gesprek_id"],
            ["gesprek.id"],
            name=op.f("fk_document_gesprek_id_gesprek"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.UniqueConstraint("sleutel", name=op.f("uq_document_sleutel")),
        sa.UniqueConstraint("token", name=op.f("uq_document_token")),
    )
    op.create_index(op.f("ix_document_gesprek_id"), "document", ["gesprek_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_document_gesprek_id"), table_name="document")
    op.drop_table("document")
