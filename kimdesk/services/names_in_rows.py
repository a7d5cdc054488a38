"""Whom and what the rows of an import name: found where it is here; people, roles and systems are made where it is not."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kimdesk.model.fields import Field, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import natural_id
from kimdesk.model.text import key_of
from kimdesk.services.context import Context
from kimdesk.services.lookup import Lookup
from kimdesk.store import reading

if TYPE_CHECKING:
    from kimdesk.imports.owners import Named

# Owners are people, roles or groups; a team that an owner cell names is a group until somebody makes it a team.
_SORTS = {"team": "group", "record": "post"}
_ASKED = ("team", "person", "system")
_MADE = frozenset(_ASKED)


class NamesInRows:
    """Remembers what has been named, so that two rows that name somebody new name one."""

    def __init__(self, context: Context) -> None:
        self._workspace, self._me = context.store.workspace, context.me()
        self._lookup = Lookup(context.db)
        self._known: dict[tuple[str, str], str] = {}
        self._pending: dict[str, tuple[str, dict[str, Any]]] = {}
        for kind in ("team", "person", "system"):
            for record in reading.find_records(context.db, kind, {}, only=(KINDS[kind].title,)):
                self._known.setdefault((kind, key_of(record.title)), record.id)

    def learn(self, kind: str, ref: str, title: str, record: str) -> None:
        """Let a record that a row of the file makes be found by the other rows, whichever comes first."""
        if kind in _MADE:
            self._known[kind, key_of(title)] = record
        self._lookup.learn(kind, ref, title, record)

    def referred(
        self,
        field: Field,
        value: Named | tuple[Named, ...],
        lost: list[tuple[str, str]],
        standing: Collection[str] = (),
    ) -> tuple[str, ...]:
        """Return the records that a field names. What must be here already and is not goes into ``lost``, as does what
        somebody at this computer may not make and a name that several bear, unless the field names one of those already:
        ``standing`` is what it names now.
        """
        several = value if isinstance(value, tuple) else (value,)
        if field.to and set(field.to) <= _MADE:
            records = {each.name: self._record(each, field.to) for each in several}
            lost += [(str(field.label), name) for name, record in records.items() if not record]
            return tuple(sorted({record for record in records.values() if record}))
        words = ", ".join(each.name for each in several)
        parts = self._lookup.parts(field, words) if field.type is Type.REFS else [words]
        found = [(part, _meant(self._lookup.find(field, part), standing)) for part in parts]
        lost += [(str(field.label), part) for part, records in found if not records]
        return tuple(sorted({record for _part, records in found for record in records}))

    def unmade(self) -> dict[str, str]:
        """Return by their ids the names of those that rows name and nobody has made yet."""
        return {identity: facts["name"] for identity, (_kind, facts) in self._pending.items()}

    def system_called(self, name: str) -> str:
        """Return the system of this name, or nothing."""
        return self._known.get(("system", key_of(name)), "")

    def to_make(self, values: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Give, each once, kind, id and facts of whoever these values name and nobody has made yet."""
        for value in values.values():
            for record in value if isinstance(value, tuple) else (value,):
                if isinstance(record, str) and record in self._pending:
                    kind, facts = self._pending.pop(record)
                    yield kind, record, facts

    def _record(self, named: Named, to: Collection[str]) -> str:
        kinds = [kind for kind in _ASKED if kind in to]
        wanted = key_of(named.name)
        for kind in kinds:
            if (kind, wanted) in self._known:
                return self._known[kind, wanted]
        kind = kinds[-1]
        # Whose records are is for the council to say: no team is made because a row names it.
        if kind == "team" or not self._me.may(kind):
            return ""
        identity = natural_id(self._workspace, kind, "import", f"{kind}:{named.name.casefold()}")
        sort = _SORTS.get(named.sort, named.sort)
        self._pending[identity] = (kind, {"name": named.name} | ({} if kind == "system" else {"sort": sort}))
        self._known[kind, wanted] = identity
        return identity


def _meant(called: list[str], standing: Collection[str]) -> list[str]:
    """Return which of those that are called alike is meant: the only one, or those that are named already."""
    return called if len(called) == 1 else [each for each in called if each in standing]
