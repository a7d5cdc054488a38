"""The projection: one wide table for each record kind, made from the field registry and rebuilt from the log whenever
wanted.

No foreign keys between records and every column nullable: one laptop's chain may arrive before another's.
"""

from __future__ import annotations

import threading
from typing import Any

from sqlalchemy import Index, MetaData
from sqlmodel import Field, SQLModel

from kimdesk.model.fields import Kind, Type
from kimdesk.model.kinds import ALL, KINDS
from kimdesk.store.columns import COMMON, COUNT, INDEXES, columns_of, table_name

_Meta: Any = type(SQLModel)
_PYTHON: dict[Type, type] = {Type.INTEGER: int, Type.BOOL: bool}


class Name(SQLModel, table=True):
    """What any record is called, so that any reference can be shown by one join."""

    __tablename__ = "p_name"
    number: int | None = Field(default=None, primary_key=True)
    id: str = Field(index=True)
    kind: str
    ref: str | None = None
    title: str | None = None
    deleted: bool = False


class Link(SQLModel, table=True):
    """One reference from a record's field to another record."""

    __tablename__ = "p_link"
    __table_args__ = (Index("p_link_dst", "dst"), {"sqlite_with_rowid": False})
    src: int = Field(primary_key=True)
    field: str = Field(primary_key=True)
    dst: str = Field(primary_key=True)


class Conflict(SQLModel, table=True):
    """A field with several different live values."""

    __tablename__ = "p_conflict"
    __table_args__ = ({"sqlite_with_rowid": False},)
    record: int = Field(primary_key=True)
    field: str = Field(primary_key=True)


class Unshown(SQLModel, table=True):
    """A field of some records, as many as came at once, that has been counted and not brought into the other tables yet;
    the whole records where it is empty. ``records`` are their local numbers, as a list in JSON; no ``number`` is given
    twice.
    """

    __tablename__ = "p_unshown"
    __table_args__ = ({"sqlite_autoincrement": True},)
    number: int | None = Field(default=None, primary_key=True)
    field: str
    records: str


_making = threading.Lock()
_made: dict[str, type[SQLModel]] = {}


def projection_tables() -> dict[str, type[SQLModel]]:
    """Return the SQLModel class of each kind's table."""
    return {kind.name: table_of(kind.name) for kind in ALL}


def table_of(kind: str) -> type[SQLModel]:
    """Return the SQLModel class of a kind's table; it is made once, whichever threads ask first."""
    with _making:
        if kind not in _made:
            _made[kind] = _table(KINDS[kind])
        return _made[kind]


def _table(kind: Kind) -> type[SQLModel]:
    annotations: dict[str, Any] = {"number": int | None}
    namespace: dict[str, Any] = {"number": Field(default=None, primary_key=True)}
    for name, python in {**COMMON, COUNT: int}.items():
        annotations[name] = python | None
        namespace[name] = None
    for name in columns_of(kind):
        field = kind.by_name.get(name)
        annotations[name] = _PYTHON.get(field.type, str) | None if field else str | None
        namespace[name] = None
    table = table_name(kind.name)
    indexes = [
        Index(f"{table}_{'_'.join(columns)}", *columns)
        for columns in (("id",), ("base_ref",), *INDEXES.get(kind.name, ()))
    ]
    namespace |= {
        "__annotations__": annotations,
        "__module__": __name__,
        "__tablename__": table,
        "__table_args__": tuple(indexes),
        "__doc__": f"{kind.label_plural} as they read now.",
    }
    made: type[SQLModel] = _Meta(f"{kind.name.title()}Row", (SQLModel,), namespace, table=True)
    return made


def metadata() -> MetaData:
    """Return the tables of the whole file, projection and log."""
    from kimdesk.store import log_tables

    assert log_tables.LOG_TABLES
    projection_tables()
    return SQLModel.metadata
