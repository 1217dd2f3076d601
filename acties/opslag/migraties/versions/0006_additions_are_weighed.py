"""An addition keeps the proposal that was made of the initiative with it

Revision ID: 0006
Revises: 0005
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("aanvulling") as tabel:
        tabel.add_column(sa.Column("afweging", sa.JSON(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("aanvulling") as tabel:
        tabel.drop_column("afweging")
