"""Questions that were passed on to the adviseur

Revision ID: 0007
Revises: 0006
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "doorgezette_vraag",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("kenmerk", sa.String(length=16), nullable=False),
        sa.Column("sleutel", sa.String(length=64), nullable=False),
        sa.Column("verzoek", sa.String(length=64), nullable=False),
        sa.Column("gesprek_id", sa.String(length=64), nullable=False),
        sa.Column("gemeente", sa.String(length=64), nullable=False),
        sa.Column("soort", sa.String(length=16), nullable=False),
        sa.Column("vraag", sa.Text(), nullable=False),
        sa.Column("gesprek_tekst", sa.Text(), nullable=True),
        sa.Column("nabij", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("gesteld_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("antwoord", sa.Text(), nullable=True),
        sa.Column("beantwoord_door", sa.String(length=200), nullable=True),
        sa.Column("beantwoord_op", sa.DateTime(timezone=True), nullable=True),
        sa.Column("goedgekeurd_door", sa.String(length=200), nullable=True),
        sa.Column("goedgekeurd_op", sa.DateTime(timezone=True), nullable=True),
        sa.Column("artikel", sa.String(length=200), nullable=True),
        sa.Column("ingetrokken_door", sa.String(length=200), nullable=True),
        sa.Column("ingetrokken_op", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reden", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["gesprek_id"],
            ["gesprek.id"],
            name=op.f("fk_doorgezette_vraag_gesprek_id_gesprek"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_doorgezette_vraag")),
        sa.UniqueConstraint("kenmerk", name=op.f("uq_doorgezette_vraag_kenmerk")),
        sa.UniqueConstraint("sleutel", name=op.f("uq_doorgezette_vraag_sleutel")),
    )
    op.create_index(op.f("ix_doorgezette_vraag_gesprek_id"), "doorgezette_vraag", ["gesprek_id"])
    op.create_index(op.f("ix_doorgezette_vraag_status"), "doorgezette_vraag", ["status"])


def downgrade() -> None:
    op.drop_index(op.f("ix_doorgezette_vraag_status"), table_name="doorgezette_vraag")
    op.drop_index(op.f("ix_doorgezette_vraag_gesprek_id"), table_name="doorgezette_vraag")
    op.drop_table("doorgezette_vraag")
