"""What all tables share: naming of constraints, times in UTC and JSON columns."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, DateTime, Dialect, MetaData, TypeDecorator
from sqlalchemy.orm import DeclarativeBase

# Without fixed names a migration cannot find a constraint again on another database.
NAMEN = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Tijdstip(TypeDecorator[datetime]):
    """A moment in UTC. SQLite forgets the time zone, so it is put back when reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a moment without a time zone: it would mean another moment elsewhere."""
        if value is not None and value.tzinfo is None:
            raise ValueError("een tijdstip zonder tijdzone kan niet worden opgeslagen")
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """The moment, always with its time zone."""
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


class Basis(DeclarativeBase):
    """The base of all tables."""

    metadata = MetaData(naming_convention=NAMEN)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Tijdstip,
        dict[str, Any]: JSON,
    }
