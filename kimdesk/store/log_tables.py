"""The tables of the operation log. What stands here is never recomputed; everything else in the file can be.

Devices and records carry small local numbers, so that a million operations fit in a file that a laptop does not notice.
"""

from __future__ import annotations

from sqlalchemy import Index, LargeBinary, text
from sqlmodel import Field, SQLModel

_WITHOUT_ROWID = {"sqlite_with_rowid": False}
# What somebody brought in here from a file, by the command of its batch.
BROUGHT_HERE = "received = 0 AND command IN ('import', 'paste', 'workbook')"


class Meta(SQLModel, table=True):
    """Facts about the file itself."""

    __tablename__ = "meta"
    __table_args__ = _WITHOUT_ROWID
    key: str = Field(primary_key=True)
    value: str


class DeviceRow(SQLModel, table=True):
    """A laptop that has written here; up to ``upto`` every operation of it is held."""

    __tablename__ = "device"
    number: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    upto: int = 0


class RecordRow(SQLModel, table=True):
    """A record that some operation names."""

    __tablename__ = "record"
    __table_args__ = (Index("record_id", "id", "kind", unique=True),)
    number: int | None = Field(default=None, primary_key=True)
    id: str
    kind: str


class BatchRow(SQLModel, table=True):
    """One action of one person; ``first`` and ``last`` are the numbers of its operations.

    ``received`` is when it came in here by this computer's clock (0: it was written here); it never travels.
    """

    __tablename__ = "batch"
    __table_args__ = (
        Index("batch_received", "received", sqlite_where=text("received > 0")),
        Index("batch_brought", "wall", sqlite_where=text(BROUGHT_HERE)),
        _WITHOUT_ROWID,
    )
    device: int = Field(primary_key=True)
    number: int = Field(primary_key=True)
    first: int
    last: int
    command: str
    author: str
    wall: int
    offset: int
    behalf: str = ""
    said_at: str = ""
    undoes: str = ""
    received: int = 0


class SeenRow(SQLModel, table=True):
    """Delta-coded version vectors: from this batch on, its device had seen ``other`` up to ``upto``.

    A row about the device itself holds for its batch alone: it was written without having seen all of its own.
    """

    __tablename__ = "seen"
    __table_args__ = _WITHOUT_ROWID
    device: int = Field(primary_key=True)
    other: int = Field(primary_key=True)
    batch: int = Field(primary_key=True)
    upto: int


class OpRow(SQLModel, table=True):
    """One operation, verbatim."""

    __tablename__ = "op"
    __table_args__ = (Index("op_record", "record", "field"), _WITHOUT_ROWID)
    device: int = Field(primary_key=True)
    number: int = Field(primary_key=True)
    batch: int
    lamport: int
    record: int
    field: str
    op: str
    value: str
    over: str
    reader: int = 1


class LiveRow(SQLModel, table=True):
    """An operation that no counted operation names."""

    __tablename__ = "live"
    __table_args__ = _WITHOUT_ROWID
    record: int = Field(primary_key=True)
    field: str = Field(primary_key=True)
    device: int = Field(primary_key=True)
    number: int = Field(primary_key=True)


class SupersededRow(SQLModel, table=True):
    """A dot that was named before it was seen."""

    __tablename__ = "superseded"
    __table_args__ = _WITHOUT_ROWID
    record: int = Field(primary_key=True)
    field: str = Field(primary_key=True)
    device: int = Field(primary_key=True)
    number: int = Field(primary_key=True)


class QuarantineRow(SQLModel, table=True):
    """An operation that the roster does not admit; it counts for nothing until somebody accepts it."""

    __tablename__ = "quarantine"
    __table_args__ = _WITHOUT_ROWID
    device: int = Field(primary_key=True)
    number: int = Field(primary_key=True)
    reason: str
    decision: str = ""


class DocumentRow(SQLModel, table=True):
    """A frozen document, kept under its content hash; ``shared`` once the share has it."""

    __tablename__ = "document"
    hash: str = Field(primary_key=True)
    body: bytes = Field(sa_type=LargeBinary)
    shared: bool = False


class SegmentRow(SQLModel, table=True):
    """A signed segment of some laptop, verbatim, so that anybody can put back what a share has lost.

    ``state`` says of an own one how far it has come: "here", "shared" (written to the share), "confirmed" (read back).
    """

    __tablename__ = "segment"
    __table_args__ = _WITHOUT_ROWID
    device: int = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    first: int
    last: int
    mark: str
    state: str
    body: bytes = Field(sa_type=LargeBinary)


class EntryRow(SQLModel, table=True):
    """An entry of the share's roster, verbatim."""

    __tablename__ = "roster"
    number: int | None = Field(default=None, primary_key=True)
    mark: str
    body: bytes = Field(sa_type=LargeBinary)


class CheckpointRow(SQLModel, table=True):
    """The signed head of a checkpoint that an administrator's laptop wrote, verbatim."""

    __tablename__ = "checkpoint"
    __table_args__ = _WITHOUT_ROWID
    device: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    body: bytes = Field(sa_type=LargeBinary)


class FillingRow(SQLModel, table=True):
    """Up to where a laptop's history is being filled in behind a checkpoint: the segment that its vector ends with."""

    __tablename__ = "filling"
    device: int = Field(primary_key=True)
    seq: int
    last: int
    mark: str


class CarriedRow(SQLModel, table=True):
    """An operation that came in a checkpoint; forgotten when history is all here."""

    __tablename__ = "carried"
    __table_args__ = _WITHOUT_ROWID
    device: int = Field(primary_key=True)
    number: int = Field(primary_key=True)


class SealedRow(SQLModel, table=True):
    """The number of an operation on a restricted record; ``held`` where this laptop knows what it says."""

    __tablename__ = "sealed"
    __table_args__ = _WITHOUT_ROWID
    device: int = Field(primary_key=True)
    number: int = Field(primary_key=True)
    held: bool


LOG_TABLES = (
    Meta,
    DeviceRow,
    RecordRow,
    BatchRow,
    SeenRow,
    OpRow,
    LiveRow,
    SupersededRow,
    QuarantineRow,
    DocumentRow,
    SegmentRow,
    EntryRow,
    CheckpointRow,
    FillingRow,
    CarriedRow,
    SealedRow,
)
