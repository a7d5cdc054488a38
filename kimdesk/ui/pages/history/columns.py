"""The columns of the page's lists: those of a register, or those of counts and of changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from kimdesk.i18n import Text, mark
from kimdesk.ui.registers.by_kind import register_of
from kimdesk.ui.tables.cells import Cell, Column, Values, count_cell


@dataclass(frozen=True, slots=True)
class _Words:
    name: str
    strong: bool = False

    def __call__(self, values: Values, _today: date) -> Cell:
        words = " ".join(str(values.get(self.name) or "").split())
        return Cell(words, strong=self.strong, tip=words if len(words) > 60 else "")


@dataclass(frozen=True, slots=True)
class _Number:
    name: str

    def __call__(self, values: Values, _today: date) -> Cell:
        return count_cell(int(values.get(self.name) or 0))


def _words(name: str, label: Text, width: int, stretch: int = 0, strong: bool = False, spare: int = 0) -> Column:
    return Column(name, label, (name,), _Words(name, strong), width=width, stretch=stretch, spare=spare)


_COUNTS = (
    _words("kind", mark("LookingBack", "What"), 240, 4, strong=True),
    Column("standing", mark("LookingBack", "Records"), ("standing",), _Number("standing"), width=90),
    Column("deleted", mark("LookingBack", "Deleted"), ("deleted",), _Number("deleted"), width=90),
    Column("merged", mark("LookingBack", "Merged"), ("merged",), _Number("merged"), width=90),
)
_CHANGES = (
    _words("when", mark("LookingBack", "When"), 132),
    _words("who", mark("LookingBack", "Who"), 130, 1),
    _words("laptop", mark("LookingBack", "Laptop"), 110, spare=2),
    _words("sort", mark("LookingBack", "Kind"), 110, spare=1),
    _words("name", mark("LookingBack", "Record"), 150, 2, strong=True),
    _words("what", mark("LookingBack", "What changed"), 260, 5),
)


@dataclass(frozen=True, slots=True)
class Listed:
    """The columns of one list, those shown at first, and which of them names a line."""

    columns: tuple[Column, ...]
    shown: tuple[str, ...]
    title: str

    @property
    def needs(self) -> tuple[str, ...]:
        """The values that the columns shown are made of."""
        return needs_of([column for column in self.columns if column.key in self.shown])


def needs_of(columns: Sequence[Column]) -> tuple[str, ...]:
    """Return the values that columns are made of, each once."""
    return tuple(dict.fromkeys(need for column in columns for need in column.needs))


@cache
def listed_of(key: str) -> Listed:
    """Return the columns of a kind, of "counts" or of "changes"."""
    if key == "counts":
        return Listed(_COUNTS, tuple(each.key for each in _COUNTS), "kind")
    if key == "changes":
        return Listed(_CHANGES, tuple(each.key for each in _CHANGES), "name")
    register = register_of(key)
    return Listed(register.columns, register.shown, register.known.title)
