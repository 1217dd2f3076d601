"""What is in the dossier that goes along with a question to the adviseur

Revision ID: 0014
Revises: 0013
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("doorgezette_vraag", sa.Column("dossier_tekst", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("doorgezette_vraag", "dossier_tekst")
