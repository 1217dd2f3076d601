"""Participatiedossiers of employees

Revision ID: 0009
Revises: 0008
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "participatiedossier",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("kenmerk", sa.String(length=16), nullable=False),
        sa.Column("gemeente", sa.String(length=64), nullable=False),
        sa.Column("titel", sa.Text(), nullable=False),
        sa.Column("gesprek_id", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("gekopieerd_van", sa.String(length=16), nullable=True),
        sa.Column("begonnen_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("geopend_op", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["gesprek_id"],
            ["gesprek.id"],
            name=op.f("fk_participatiedossier_gesprek_id_gesprek"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_participatiedossier_account_id_account"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participatiedossier")),
        sa.UniqueConstraint("kenmerk", name=op.f("uq_participatiedossier_kenmerk")),
    )
    op.create_index(op.f("ix_participatiedossier_gesprek_id"), "participatiedossier", ["gesprek_id"])
    op.create_index(op.f("ix_participatiedossier_account_id"), "participatiedossier", ["account_id"])
    op.create_table(
        "dossiergebeurtenis",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("soort", sa.String(length=32), nullable=False),
        sa.Column("wat", sa.String(length=64), nullable=True),
        sa.Column("sleutel", sa.String(length=200), nullable=False),
        sa.Column("door", sa.String(length=200), nullable=True),
        sa.Column("op", sa.Date(), nullable=True),
        sa.Column("gebeurd_op", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id"],
            ["participatiedossier.id"],
            name=op.f("fk_dossiergebeurtenis_dossier_id_participatiedossier"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossiergebeurtenis")),
        sa.UniqueConstraint("sleutel", name=op.f("uq_dossiergebeurtenis_sleutel")),
    )
    op.create_index(
        op.f("ix_dossiergebeurtenis_dossier_id_id"), "dossiergebeurtenis", ["dossier_id", "id"]
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_dossiergebeurtenis_dossier_id_id"), table_name="dossiergebeurtenis")
    op.drop_table("dossiergebeurtenis")
    op.drop_index(op.f("ix_participatiedossier_account_id"), table_name="participatiedossier")
    op.drop_index(op.f("ix_participatiedossier_gesprek_id"), table_name="participatiedossier")
    op.drop_table("participatiedossier")
