"""What a checkpoint carries, portion by portion: what stands, word for word, and all of a field where it has to be
counted anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kimdesk.model.ops import Batch, Operation


class Head(NamedTuple):
    """A batch without its operations, and the numbers of the first and last of them."""

    batch: Batch
    first: int
    last: int


class Carried(NamedTuple):
    """An operation, the number of its batch, and whether it is live."""

    batch: int
    operation: Operation
    live: bool


class Standing(NamedTuple):
    """What is carried of one record. Of the fields in ``open`` that is every operation there is, and which of them are
    live is counted where it is taken in.
    """

    kind: str
    record: str
    open: tuple[str, ...]
    rows: Sequence[Carried]


class Waiting(NamedTuple):
    """An operation in quarantine (laptop, number), why, and how it was decided."""

    device: str
    number: int
    reason: str
    decision: str


@dataclass(slots=True)
class Portion:
    """As much as is taken in at a time. Heads stand in the order of their laptops and numbers."""

    heads: list[Head] = field(default_factory=list)
    records: list[Standing] = field(default_factory=list)
    waiting: list[Waiting] = field(default_factory=list)
    size: int = 0
