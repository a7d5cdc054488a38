"""Making the frozen document of a quarter: everything a pack shows, with inherited values materialised and names
written out.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kimdesk import __version__
from kimdesk.i18n import as_recorded, show, t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.model.frozen import FORMAT, Document, stored
from kimdesk.model.heat import Cell
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.log import COMMITMENTS, OUTCOMES, PRINCIPLES, SCALES
from kimdesk.model.quarters import Quarter
from kimdesk.model.readthrough import Reading
from kimdesk.model.returns import RATINGS, STATE_WORDS, State, act_of
from kimdesk.model.validation import say_value
from kimdesk.services.asks import asks_of
from kimdesk.services.assessment_reading import standing
from kimdesk.services.context import Context
from kimdesk.services.look import frozen_look
from kimdesk.services.overview import OverviewService, Picture, TeamState
from kimdesk.services.registers import action_facts, asset_facts, by_reference, escalation_facts, risk_facts
from kimdesk.services.return_view import EntryView, ReturnView
from kimdesk.services.returns import ReturnService
from kimdesk.services.risk_register import earlier_scores, workspace_scale
from kimdesk.store import reading
from kimdesk.store.behind import is_incomplete
from kimdesk.store.history import COUNTED
from kimdesk.store.sealed import restricted_records

Salt = Callable[[], str]
Cells = Mapping[str, tuple[Any, str]]


@dataclass(frozen=True, slots=True)
class FrozenQuarter:
    """A frozen document, and the records it was made of that are in conflict."""

    document: Document
    conflicts: tuple[str, ...]


class FreezingService:
    """Builds the document; nothing is written."""

    def __init__(
        self, context: Context, returns: ReturnService, overview: OverviewService, salt: Salt | None = None
    ) -> None:
        self._context = context
        self._returns = returns
        self._overview = overview
        self.salt = salt or _fresh_salt

    def freeze(self, quarter: Quarter) -> FrozenQuarter:
        """Return the document of the quarter as it stands now, in the words that records have in every language."""
        with as_recorded():
            return self._frozen(quarter)

    def _frozen(self, quarter: Quarter) -> FrozenQuarter:
        picture = self._overview.picture(quarter)
        views = [self._returns.open(team.team.id, quarter) for team in picture.teams]
        facts = _Facts(self._context, quarter)
        records: list[dict[str, Any]] = []
        records += [
            self._record(
                state.team, self._registry(state.team, facts, ("name", "area", "manager", "reviewer", "detail"))
            )
            for state in picture.teams
        ]
        for state, view in zip(picture.teams, views, strict=True):
            records.append(self._return(state, view, facts))
            records += [self._entry(view, entry, facts) for entry in view.entries]
        records += self._registers(quarter, facts, views)
        records += [self._cell(cell, facts) for cell in picture.cells]
        records += self._trend(picture)
        records += [
            self._made("ask", f"ask-{at}", title, {"about": (about, about)})
            for at, (title, about) in enumerate(asks_of(picture, records), 1)
        ]
        return FrozenQuarter({**self._head(quarter), "records": records}, tuple(facts.conflicts))

    def _head(self, quarter: Quarter) -> Document:
        workspace = self._context.workspace()
        name = workspace.title if workspace else ""
        return {
            "format": FORMAT,
            "program": __version__,
            "workspace": {
                "id": self._context.store.workspace,
                "name": name,
                "sample": bool(workspace and workspace["sample"]),
                **({"look": look} if (look := frozen_look(self._context)) else {}),
            },
            "quarter": {
                "id": self._context.quarter_id(quarter),
                "name": quarter.name,
                "months": quarter.months,
                "start": quarter.start.isoformat(),
                "end": quarter.end.isoformat(),
                "due": self._context.due(quarter).isoformat(),
            },
            "previous": quarter.shifted(-1).name,
            "scope": {"sort": "workspace", "id": self._context.store.workspace, "name": name},
            "as_at": self._context.clock.now().isoformat(timespec="seconds"),
            **({"incomplete": True} if is_incomplete(self._context.db) else {}),
        }

    def _return(self, state: TeamState, view: ReturnView, facts: _Facts) -> dict[str, Any]:
        known = KINDS["return"]
        status = view.status
        act = status.get("act")
        facts.note_conflicts(view.whole.record)
        facts.note_sources(view.whole)
        cells: dict[str, tuple[Any, str]] = {
            "team": (view.team.id, view.team.title),
            "state": (state.state.value, show(STATE_WORDS[state.state])),
            "state_reason": _same(_reason(status)),
            "late_days": _number(state.late or None),
            "activities": _number(state.activities),
            "changed": _number(state.changed),
            "unchanged": _number(state.unchanged),
            "silent": _number(state.activities - state.done),
        }
        cells |= facts.acts(view.id)
        names = ("statement", "gaps", "risks", "best_practice", "evidence_where", "p1", "p1_note", *COMMITMENTS)
        own = ("statement", "best_practice", *(f"r{number}" for number in range(1, 7)), "review_note")
        for name in dict.fromkeys((*names, *own)):
            # What a team said in earlier quarters is not passed off as this one's where it has not returned.
            value = None if state.state is State.NOT_RETURNED else view.whole.values.get(name)
            cells[name] = (value, say_value(known[name], value))
        if act is None and view.whole.record is None:
            cells["statement"] = (None, "")
        return self._made("return", view.id, view.team.title, cells)

    def _entry(self, view: ReturnView, entry: EntryView, facts: _Facts) -> dict[str, Any]:
        known = KINDS["entry"]
        words = next((show(option.label) for option in OUTCOMES if option.key == entry.outcome), "")
        cells: dict[str, tuple[Any, str]] = {
            "team": (view.team.id, view.team.title),
            "activity": (entry.activity.id, entry.activity.title),
            "outcome": (entry.outcome or None, words),
            "unchanged_for": _number(entry.reading.unchanged_for),
        }
        for name in (
            "what",
            "why",
            "effective",
            "statement",
            *(name for p in RATINGS[1:] for name in (p, f"{p}_note")),
        ):
            value = entry.reading.values.get(name)
            cells[name] = (value, say_value(known[name], value))
        facts.note_conflicts(entry.activity)
        facts.note_conflicts(entry.reading.record)
        facts.note_sources(entry.reading)
        return self._made("entry", entry.id, entry.activity.title, cells, entry.activity.ref)

    def _registers(self, quarter: Quarter, facts: _Facts, views: Sequence[ReturnView]) -> list[dict[str, Any]]:
        records = [self._record(change, self._registry(change, facts)) for view in views for change in view.changes]
        earlier = earlier_scores(self._context, quarter)
        for risk in facts.all("risk"):
            told = risk_facts(risk, facts.scale, earlier.get(risk.id))
            records.append(self._record(risk, {**self._registry(risk, facts), **told}))
        for step in facts.all("escalation"):
            told = escalation_facts(step, facts.names, quarter)
            records.append(self._record(step, {**self._registry(step, facts), **told}))
        slips = facts.slips()
        for action in facts.all("action"):
            told = action_facts(action, facts.today, slips.get(action.id, 0))
            records.append(self._record(action, {**self._registry(action, facts), **told}))
        for asset in facts.all("asset"):
            told = asset_facts(asset, facts.names, facts.today, quarter)
            records.append(self._record(asset, {**self._registry(asset, facts, _ASSET_FIELDS), **told}))
        records += [self._record(each, self._registry(each, facts)) for each in standing(facts.all("answer"))]
        evidence = {each.id: each for view in views for each in view.evidence if each.id not in facts.hidden}
        records += [self._record(each, self._registry(each, facts)) for each in evidence.values()]
        return records

    def _cell(self, cell: Cell, facts: _Facts) -> dict[str, Any]:
        def step(value: str | None) -> tuple[Any, str]:
            return value, next((show(option.label) for option in SCALES[cell.principle] if option.key == value), "")

        arrows = {None: "", -1: t("Freeze", "down"), 0: t("Freeze", "same"), 1: t("Freeze", "up")}
        return self._made(
            "cell",
            f"{cell.team}:{cell.principle}",
            "",
            {
                "team": (cell.team, facts.names.get(cell.team, "")),
                "principle": (cell.principle, show(PRINCIPLES[cell.principle])),
                "step": step(cell.step),
                "reviewer_step": step(cell.reviewer),
                "direction": (cell.direction, arrows[cell.direction]),
                "counts": (list(cell.counts), cell.words),
            },
        )

    def _trend(self, picture: Picture) -> list[dict[str, Any]]:
        return [
            self._made(
                "trend",
                f"trend-{point.quarter}",
                point.quarter,
                {
                    **{f"n{at}": _number(count) for at, count in enumerate(point.counts)},
                    "na": _number(point.not_applicable),
                    "teams_returned": _number(point.returned),
                },
            )
            for point in picture.trend
        ]

    def _registry(self, record: Record, facts: _Facts, names: Iterable[str] = ()) -> dict[str, tuple[Any, str]]:
        facts.note_conflicts(record)
        known = KINDS[record.kind]
        wanted = tuple(names) or tuple(known.by_name)
        return {name: (_plain(record[name]), say_value(known[name], record[name], facts.names)) for name in wanted}

    def _record(self, record: Record, cells: Cells) -> dict[str, Any]:
        return self._made(record.kind, record.id, record.title, cells, record.ref)

    def _made(self, kind: str, identity: str, title: str, cells: Cells, ref: str = "") -> dict[str, Any]:
        fields = {name: [self.salt(), value, words] for name, (value, words) in cells.items()}
        return stored(kind, identity, ref, title, fields, self.salt)


_ASSET_FIELDS = ("title", "owner", "status", "retention", "next_review", "not_known", "team", "marking", "personal")


class _Facts:
    """What many records need: names, the day, the bands; and the conflicts met on the way."""

    def __init__(self, context: Context, quarter: Quarter) -> None:
        self._db = context.db
        self.hidden = restricted_records(self._db)
        self.today: date = context.clock.today()
        self.names: dict[str, str] = {
            identity: title for identity, title in reading.all_names(self._db).items() if identity not in self.hidden
        }
        self.conflicts: list[str] = []
        rows = self._db.execute("SELECT n.id, c.field, n.kind FROM p_conflict c JOIN p_name n ON n.number = c.record")
        self._open: dict[tuple[str, str], str] = {(record, name): kind for record, name, kind in rows}
        self.scale = workspace_scale(context)

    def all(self, kind: str) -> list[Record]:
        found = reading.find_records(self._db, kind, {}, "ref")
        return sorted((each for each in found if each.id not in self.hidden), key=by_reference)

    def note_conflicts(self, record: Record | None) -> None:
        if record and record.conflicts:
            self.conflicts += [f"{record.kind}:{record.id}:{name}" for name in sorted(record.conflicts)]

    def note_sources(self, read: Reading) -> None:
        """Note conflicts in earlier quarters' records as far as this quarter still reads through to them."""
        for name in sorted(read.inherited):
            source = read.sources[name]
            if (source, name) in self._open:
                self.conflicts.append(f"{self._open[source, name]}:{source}:{name}")

    def slips(self) -> dict[str, int]:
        """How often each action's revised target was set."""
        rows = self._db.execute(
            "SELECT r.id, count(*) FROM op o JOIN record r ON r.number = o.record WHERE r.kind = 'action' AND o.field = 'revised' "
            f"AND o.value <> 'null' AND {COUNTED} GROUP BY r.id"
        )
        return dict(rows)

    def acts(self, record: str) -> dict[str, tuple[Any, str]]:
        """Who last submitted and reviewed a return, and when."""
        import json

        found: dict[str, tuple[Any, str]] = dict.fromkeys(
            ("submitted_by", "submitted_on", "reviewed_by", "reviewed_on"), (None, "")
        )
        rows = self._db.execute(
            "SELECT o.value FROM op o JOIN record r ON r.number = o.record WHERE r.id = ? AND o.field = 'status' "
            f"AND {COUNTED} ORDER BY o.lamport",
            (record,),
        )
        for (value,) in rows:
            act = act_of(json.loads(value))
            if act and act["act"] in ("submitted", "reviewed"):
                day = date.fromisoformat(act["at"][:10])
                found[f"{act['act']}_by"] = (act["by"], act["name"])
                found[f"{act['act']}_on"] = (day.isoformat(), say_date(day))
        return found


def _fresh_salt() -> str:
    return secrets.token_hex(8)


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _same(words: str | None) -> tuple[str | None, str]:
    return words, words or ""


def _reason(status: Mapping[str, Any]) -> str | None:
    """Return why the last act was done; what a reviewer says in accepting a return is a note of its own."""
    comment = status.get("comment") if status.get("act") == State.RETURNED else ""
    return status.get("reason") or comment or None


def _number(number: int | None) -> tuple[int | None, str]:
    return number, "" if number is None else str(number)
