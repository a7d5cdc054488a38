"""What a page says about its register: columns, filters, groups of the editor, and its own words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from kimdesk.i18n import Text, mark
from kimdesk.model.changes import Record
from kimdesk.model.fields import Kind
from kimdesk.model.kinds import KINDS
from kimdesk.store.listing import Filter
from kimdesk.ui.registers.filters import ReadyFilter
from kimdesk.ui.registers.tools import EXPORT, IMPORT, TAKE_IN, Beside, Tool
from kimdesk.ui.tables.cells import Column, field_column

if TYPE_CHECKING:
    from kimdesk.ui.registers.directory import Directory
    from kimdesk.ui.registers.field_group import FieldGroup


@dataclass(frozen=True, slots=True)
class Group:
    """Some fields of the editor under one heading; ``made`` makes a part of its own where rows do not serve."""

    key: str
    label: Text
    fields: tuple[str, ...]
    made: MakeGroup | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """A register's own words. ``every`` and ``some`` say what belongs to a number of records in the list, where all of them
    are shown and where fewer are, with {count} and {total} in it.
    """

    page: str
    every: Callable[[int], str]
    some: Callable[[int], str]
    filter: str
    new: str
    new_title: str
    delete: str
    empty: str
    empty_hint: str
    add: str = mark("Registers", "Add")


StateOf = Callable[[Record, date], tuple[str, str]]
MakeGroup = Callable[["Group", "Register", "Directory"], "FieldGroup"]


@dataclass(frozen=True, slots=True)
class Register:
    """One register.

    ``always`` names the fields an editor shows even while they are empty; ``gaps`` tells under which key of
    ``not_known`` it is recorded that a field is not known yet; ``asked`` the fields of the dialog for a new record;
    ``prefixed_by`` the choice that starts its reference; ``beside`` what is worked out for its list; ``tools`` what can
    be opened from it; ``below`` the choices in steps that a list can be narrowed by as "below"; ``hides`` what the list
    leaves out until the ready filter of that key is on; records of a register that are not ``made_here`` come from
    another page.
    """

    kind: str
    words: Wording
    columns: tuple[Column, ...]
    shown: tuple[str, ...]
    groups: tuple[Group, ...]
    always: frozenset[str]
    ready: tuple[ReadyFilter, ...]
    filter_by: tuple[str, ...]
    asked: tuple[str, ...]
    state: StateOf
    gaps: Mapping[str, str] = field(default_factory=dict)
    prefixed_by: str = ""
    beside: Beside | None = None
    tools: tuple[Tool, ...] = ()
    below: tuple[str, ...] = ()
    hides: Mapping[str, tuple[Filter, ...]] = field(default_factory=dict)
    made_here: bool = True

    @property
    def offered(self) -> tuple[Tool, ...]:
        """What can be opened from it, and the ways out and in that every register has."""
        return (*self.tools, EXPORT, *((IMPORT,) if self.made_here else ()), TAKE_IN)

    @property
    def known(self) -> Kind:
        """The kind of its records."""
        return KINDS[self.kind]


def every_column(kind: str, own: tuple[Column, ...], hidden: frozenset[str] = frozenset()) -> tuple[Column, ...]:
    """Return the page's own columns in their order, then one for every other field of the kind."""
    named = {column.key for column in own} | hidden
    return (*own, *(field_column(each) for each in KINDS[kind] if each.name not in named))
