"""Questionnaires about an initiative, and questionnaires after each other

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# Added one by one and without constraints: for those Alembic copies the table on SQLite, and
# dropping the old one would take the answers that refer to it along.
KOLOMMEN = (
    ("kenmerk", sa.String(length=16)),
    ("daarna", sa.String(length=64)),
    ("onderbrak", sa.Integer()),
)


def upgrade() -> None:
    for naam, soort in KOLOMMEN:
        op.add_column("invulling", sa.Column(naam, soort, nullable=True))


def downgrade() -> None:
    for naam, _ in reversed(KOLOMMEN):
        op.drop_column("invulling", naam)
