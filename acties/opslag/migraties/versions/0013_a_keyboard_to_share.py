"""Which keyboard of the bot stands open in a chat in Telegram

Revision ID: 0013
Revises: 0012
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("telegram_chat", sa.Column("toetsenbord", sa.String(length=16), nullable=True))


def downgrade() -> None:
    op.drop_column("telegram_chat", "toetsenbord")
