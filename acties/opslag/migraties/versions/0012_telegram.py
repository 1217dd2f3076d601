"""Telegram: chats, updates, deliveries and how the connection stands

Revision ID: 0012
Revises: 0011
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "telegram_stand",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("botnaam", sa.String(length=64), nullable=True),
        sa.Column("laatste_contact", sa.DateTime(timezone=True), nullable=True),
        sa.Column("storing", sa.Text(), nullable=True),
        sa.Column("storing_sinds", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_telegram_stand")),
    )
    op.create_table(
        "telegram_update",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("inhoud", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("ontvangen_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("afgehandeld_op", sa.DateTime(timezone=True), nullable=True),
        sa.Column("pogingen", sa.Integer(), nullable=False),
        sa.Column("fout", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_telegram_update")),
    )
    op.create_index(
        op.f("ix_telegram_update_afgehandeld_op_chat"), "telegram_update", ["afgehandeld_op", "chat"]
    )
    op.create_table(
        "telegram_chat",
        sa.Column("sleutel", sa.String(length=64), nullable=False),
        sa.Column("gesprek_id", sa.String(length=64), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("bezorgd_tot", sa.Integer(), nullable=False),
        sa.Column("begonnen_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("geblokkeerd_op", sa.DateTime(timezone=True), nullable=True),
        sa.Column("vergeten", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gesprek_id"],
            ["gesprek.id"],
            name=op.f("fk_telegram_chat_gesprek_id_gesprek"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("sleutel", name=op.f("pk_telegram_chat")),
    )
    op.create_index(op.f("ix_telegram_chat_gesprek_id"), "telegram_chat", ["gesprek_id"])
    op.create_table(
        "telegram_bezorging",
        sa.Column("reactie_id", sa.Integer(), nullable=False),
        sa.Column("deel", sa.Integer(), nullable=False),
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("pogingen", sa.Integer(), nullable=False),
        sa.Column("onbekend_aantal", sa.Integer(), nullable=False),
        sa.Column("fout", sa.Text(), nullable=True),
        sa.Column("gewijzigd_op", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["reactie_id"],
            ["reactie.id"],
            name=op.f("fk_telegram_bezorging_reactie_id_reactie"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("reactie_id", "deel", name=op.f("pk_telegram_bezorging")),
    )
    op.create_index(op.f("ix_telegram_bezorging_chat"), "telegram_bezorging", ["chat"])


def downgrade() -> None:
    op.drop_index(op.f("ix_telegram_bezorging_chat"), table_name="telegram_bezorging")
    op.drop_table("telegram_bezorging")
    op.drop_index(op.f("ix_telegram_chat_gesprek_id"), table_name="telegram_chat")
    op.drop_table("telegram_chat")
    op.drop_index(op.f("ix_telegram_update_afgehandeld_op_chat"), table_name="telegram_update")
    op.drop_table("telegram_update")
    op.drop_table("telegram_stand")
