"""What hangs on the answers of a self-assessment: evidence, actions and risks, and changes of system that may revive one."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.actions import FINISHED
from kimdesk.model.shipped_frameworks import OMBUDSMAN
from kimdesk.model.validation import say_value
from kimdesk.services.assessment_view import Linked
from kimdesk.services.registers import is_overdue
from kimdesk.store import reading
from kimdesk.store.columns import table_name

REVIVING = "system_change"
_WORK = ("action", "risk")
_POINTING = (
    "SELECT n.kind, n.id, l.dst FROM json_each(?1) j CROSS JOIN p_link l ON l.dst = j.value JOIN p_name n ON n.number = l.src "
    "WHERE n.kind IN ('action', 'risk') AND NOT n.deleted"
)
_JUDGED = """
SELECT r.id, max(CASE WHEN l.field = 'approved_on' THEN o.lamport END), max(CASE WHEN l.field <> 'approved_on' THEN o.lamport END)
FROM json_each(?1) j
CROSS JOIN record r ON r.id = j.value
CROSS JOIN live l ON l.record = r.number AND l.field IN ('approved_on', 'state', 'answer', 'reason', 'revive')
CROSS JOIN op o ON o.device = l.device AND o.number = l.number
GROUP BY r.id
"""


@dataclass(frozen=True, slots=True)
class Links:
    """By the answer's id: its evidence and its work; by the item's key: the work that is tagged with it."""

    evidence: Mapping[str, Sequence[Record]]
    work: Mapping[str, Sequence[Linked]]
    tagged: Mapping[str, Sequence[Linked]] = field(default_factory=dict)
    altered: frozenset[str] = frozenset()
    changes: tuple[Linked, ...] = ()

    def work_of(self, record: str, item: str) -> tuple[Linked, ...]:
        """Return the actions and risks of an answer, each once."""
        found = {each.id: each for each in (*self.work.get(record, ()), *self.tagged.get(item, ()))}
        return tuple(found.values())


def read_links(db: sqlite3.Connection, framework: str, answers: Sequence[Record], today: date) -> Links:
    """Return what hangs on these answers, in a fixed number of statements."""
    ids = [each.id for each in answers]
    evidence: dict[str, list[Record]] = defaultdict(list)
    for each in reading.find_records(db, "evidence", {"record": tuple(ids)}) if ids else ():
        evidence[each["record"]].append(each)
    pointing = db.execute(_POINTING, (json.dumps(ids),)).fetchall()
    wanted = {identity for _kind, identity, _answer in pointing}
    wanted |= {each for answer in answers for each in (*(answer["actions"] or ()), *(answer["risks"] or ()))}
    tags = framework == OMBUDSMAN
    found = {kind: {each.id: each for each in _work(db, kind, wanted, tags)} for kind in _WORK}
    said = {each.id: _said(each, today) for records in found.values() for each in records.values()}
    work: dict[str, list[Linked]] = defaultdict(list)
    for _kind, identity, answer in pointing:
        if identity in said:
            work[answer].append(said[identity])
    for answer in answers:
        work[answer.id] += [
            said[each] for each in (*(answer["actions"] or ()), *(answer["risks"] or ())) if each in said
        ]
    everything = (each for records in found.values() for each in records.values())
    tagged = _tagged(everything, said) if tags else {}
    altered = frozenset(
        identity
        for identity, approved, judged in db.execute(_JUDGED, (json.dumps(ids),))
        if (judged or 0) > (approved or judged or 0)
    )
    return Links(evidence, work, tagged, altered, _system_changes(db))


def _work(db: sqlite3.Connection, kind: str, wanted: Iterable[str], tags: bool) -> list[Record]:
    """Return the records of a kind that are among the wanted, or with ``tags`` are tagged with a recommendation."""
    tagged = db.execute(f"SELECT id FROM {table_name(kind)} WHERE recommendations IS NOT NULL") if tags else ()
    ids = {*wanted, *(identity for (identity,) in tagged)}
    return reading.find_records(db, kind, {"id": tuple(ids)}, "ref")


def _tagged(records: Iterable[Record], said: Mapping[str, Linked]) -> dict[str, list[Linked]]:
    """Return the work by the recommendations it is tagged with."""
    found: dict[str, list[Linked]] = defaultdict(list)
    for each in records:
        for key in each["recommendations"] or ():
            found[key].append(said[each.id])
    return found


def _said(record: Record, today: date) -> Linked:
    title = " ".join(record.title.split())
    if record.kind == "action":
        option = KINDS["action"]["progress"].option(record["progress"])
        late = is_overdue(record, today)
        words = t("Assessment", "overdue") if late else show(option.label).lower() if option else ""
        return Linked("action", record.id, record.ref, title, words, record["progress"] not in FINISHED, late)
    option = KINDS["risk"]["state"].option(record["state"])
    return Linked(
        "risk", record.id, record.ref, title, show(option.label).lower() if option else "", record["state"] != "closed"
    )


def _system_changes(db: sqlite3.Connection) -> tuple[Linked, ...]:
    """Return the changes of system that are not over: what is over revives nothing."""
    kind = KINDS[REVIVING]
    over = ", ".join(f"'{each}'" for each in kind.finished)
    # Many and of each only a line, so that no record is made of any.
    rows = db.execute(
        f'SELECT id, ref, "{kind.title}", state FROM {table_name(REVIVING)} '
        f"WHERE NOT deleted AND alias IS NULL AND coalesce(state, '') NOT IN ({over}) ORDER BY ref, number"
    ).fetchall()
    words = {state: say_value(kind["state"], state).lower() for state in {row[3] for row in rows}}
    return tuple(
        Linked(REVIVING, identity, ref or "", " ".join((title or "").split()), words[state])
        for identity, ref, title, state in rows
    )
