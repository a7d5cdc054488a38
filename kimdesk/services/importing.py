"""Bringing a workbook in: the plan that the recogniser made becomes one batch, so that one undo takes all of it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kimdesk.errors import Refused, UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import DELETED, Draft, Op, natural_id
from kimdesk.model.text import key_of
from kimdesk.model.validation import Invalid, clean
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation, set_drafts
from kimdesk.store import reading
from kimdesk.store.references import next_reference

if TYPE_CHECKING:
    from kimdesk.imports.owners import Named
    from kimdesk.imports.plan import Plan, Row

Progress = Callable[[float, str], bool]


class OnMatch(StrEnum):
    """What to do with a row whose record is already here."""

    SKIP = "skip"
    UPDATE = "update"
    STOP = "stop"


class Outcome(StrEnum):
    """What became of a source row."""

    NEW = "new"
    SAME = "same"
    SKIPPED = "skipped"
    UPDATED = "updated"
    DELETED_HERE = "deleted here"


@dataclass(frozen=True, slots=True)
class RowReport:
    """One source row and what became of it."""

    sheet: str
    row: int
    kind: str
    ref: str
    title: str
    outcome: Outcome
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, row by row; ``dry`` where nothing was written."""

    plan: Plan
    rows: tuple[RowReport, ...]
    changes: Changes
    dry: bool

    def count(self, outcome: Outcome) -> int:
        """How many rows had this outcome."""
        return sum(1 for row in self.rows if row.outcome is outcome)


class ImportService:
    """Reads a file safely, plans, and applies the plan."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def plan(self, path: Path, into: str | None = None) -> Plan:
        """Return what the file would bring in; raises UserError with one sentence where it cannot be read or
        understood.
        """
        from kimdesk.imports.plan import make_plan
        from kimdesk.imports.reading import read_workbook

        return make_plan(read_workbook(path), into)

    def apply(self, plan: Plan, source: str, on_match: OnMatch = OnMatch.SKIP, dry_run: bool = False) -> ImportReport:
        """Bring the plan's rows in as one batch; importing the same file again, here or on another laptop, makes no
        second set.
        """
        if not plan.rows:
            raise UserError(
                t("Import", "Nothing was imported"),
                t(
                    "Import",
                    "No table in {file} looks like an action plan, a self-assessment, systems, assets or risks.",
                ).format(file=source),
                t("Import", "Check that the headings are in one row; --into KIND says what the rows are."),
            )
        writing = _Writing(self._context, on_match)
        reports = tuple(writing.take(row) for row in plan.rows)
        matched = [each for each in reports if each.outcome is not Outcome.NEW]
        if on_match is OnMatch.STOP and matched:
            raise Refused(
                t("Import", "Nothing was imported"),
                t("Import", "{count} rows are already here, the first is {ref} {title}.").format(
                    count=len(matched), ref=matched[0].ref, title=matched[0].title
                ),
                t("Import", "Import with skip or update to go on."),
            )
        changes = Changes()
        if not dry_run and writing.drafts:
            me = self._context.me()
            for kind in {draft.kind for draft in writing.drafts}:
                me.require(kind)
            changes = self._context.store.commit("import", me.id, writing.drafts, said_at=source)
        return ImportReport(plan, reports, changes, dry_run)


class _Writing:
    """Turns rows into drafts; people, roles and systems that rows name are found or made on the way."""

    def __init__(self, context: Context, on_match: OnMatch) -> None:
        self._context = context
        self._on_match = on_match
        self.drafts: list[Draft] = []
        self._named: dict[tuple[str, str], str] = {}
        self._numbers: dict[str, int] = {}
        self._present: dict[str, set[str]] = {}
        for kind in ("team", "person", "system"):
            for record in reading.find_records(context.db, kind, {}, only=(KINDS[kind].title,)):
                self._named.setdefault((kind, key_of(record.title)), record.id)

    def take(self, row: Row) -> RowReport:
        """Add what one row brings and say what became of it."""
        identity = self._identity(row)
        standing = self._context.store.get(row.kind, identity) if identity in self._known(row.kind) else None
        values, notes = self._values(row)
        title = str(values.get(KINDS[row.kind].title) or row.key)
        ref = standing.ref if standing else row.ref
        if standing is None:
            ref = row.ref or self._next(row.kind)
            self.drafts += creation(
                row.kind, identity, ref, str(values.get(KINDS[row.kind].scope or "-") or ""), values
            )
            if row.kind == "system":
                self._named.setdefault(("system", key_of(title)), identity)
            outcome = Outcome.NEW
        else:
            outcome = self._matched(row.kind, standing, values)
        self._keep_unplaced(row, identity)
        return RowReport(row.source.sheet, row.source.row, row.kind, ref, title, outcome, (*row.notes, *notes))

    def _keep_unplaced(self, row: Row, identity: str) -> None:
        """Keep words that found no field as a comment on the record, so that nothing of the source is lost."""
        if not row.unplaced:
            return
        words = "\n".join(f"{heading}: {text}" if heading else text for heading, text in row.unplaced)
        comment = natural_id(self._context.store.workspace, "comment", "import", row.key, words)
        if comment not in self._known("comment"):
            text, _note = clean(KINDS["comment"]["text"], words)
            self.drafts += creation("comment", comment, "", "", {"record": identity, "text": text})
            self._known("comment").add(comment)

    def _matched(self, kind: str, standing: Record, values: Mapping[str, Any]) -> Outcome:
        if standing.deleted and self._on_match is not OnMatch.UPDATE:
            return Outcome.DELETED_HERE
        if standing.deleted:
            self.drafts.append(Draft(kind, standing.id, DELETED, Op.SET, False))
        differing = {
            name: value for name, value in values.items() if value not in (None, ()) and standing[name] != value
        }
        if not differing and not standing.deleted:
            return Outcome.SAME
        if self._on_match is not OnMatch.UPDATE:
            return Outcome.SKIPPED
        for name, value in differing.items():
            known = KINDS[kind][name]
            # An import adds to a set and never takes out of it what somebody entered here.
            wanted = tuple(dict.fromkeys((*standing[name], *value))) if known.type.is_set else value
            self.drafts += (
                set_drafts(kind, standing.id, known, standing[name], wanted)
                if known.type.is_set
                else [Draft(kind, standing.id, name, Op.SET, value)]
            )
        return Outcome.UPDATED

    def _identity(self, row: Row) -> str:
        natural = natural_id(self._context.store.workspace, row.kind, "import", row.key)
        if natural in self._known(row.kind) or not row.ref or not KINDS[row.kind].prefix:
            return natural
        by_ref = reading.find_by_reference(self._context.db, row.kind, row.ref)
        return by_ref[0] if by_ref else natural

    def _known(self, kind: str) -> set[str]:
        if kind not in self._present:
            rows = self._context.db.execute("SELECT id FROM record WHERE kind = ?", (kind,))
            self._present[kind] = {identity for (identity,) in rows}
        return self._present[kind]

    def _values(self, row: Row) -> tuple[dict[str, Any], list[str]]:
        kind = KINDS[row.kind]
        values: dict[str, Any] = {}
        notes: list[str] = []
        for name, value in row.fields.items():
            known = kind[name]
            value = cast(Any, value)
            if known.type is Type.REF:
                values[name] = self._record_named(value)
            elif known.type is Type.REFS:
                values[name] = tuple(sorted({self._record_named(each) for each in value}))
            else:
                try:
                    values[name], note = clean(known, value)
                except Invalid as error:
                    note = str(error)
                if note:
                    notes.append(note)
        if row.kind == "asset":
            values["not_known"] = _gaps(values)
        return values, notes

    def _record_named(self, named: Named) -> str:
        kinds = ("system",) if named.sort == "system" else ("team", "person")
        wanted = key_of(named.name)
        for kind in kinds:
            if (kind, wanted) in self._named:
                return self._named[kind, wanted]
        kind = kinds[-1]
        identity = natural_id(self._context.store.workspace, kind, "import", f"{kind}:{named.name.casefold()}")
        values = (
            {"name": named.name}
            if kind == "system"
            else {"name": named.name, "sort": named.sort if named.sort in ("post", "group") else "post"}
        )
        self.drafts += creation(kind, identity, self._next(kind), "", values)
        self._named[kind, wanted] = identity
        return identity

    def _next(self, kind: str) -> str:
        prefix = KINDS[kind].prefix
        if not prefix:
            return ""
        if kind not in self._numbers:
            self._numbers[kind] = int(next_reference(self._context.db, kind)[len(prefix) :]) - 1
        self._numbers[kind] += 1
        return f"{prefix}{self._numbers[kind]}"


def _gaps(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Record what the source did not say, so that it is followed up."""
    gaps = [] if values.get("owner") else ["owner"]
    if not values.get("system") and not values.get("place"):
        gaps.append("where")
    return tuple(gaps)


def say_outcome(outcome: Outcome) -> str:
    """Return an outcome in words."""
    return {
        Outcome.NEW: t("Import", "new"),
        Outcome.SAME: t("Import", "already here, the same"),
        Outcome.SKIPPED: t("Import", "already here, left as it is"),
        Outcome.UPDATED: t("Import", "updated"),
        Outcome.DELETED_HERE: t("Import", "deleted here, not brought back"),
    }[outcome]


def kind_words(kind: str) -> str:
    """Return the plural name of a kind for a report."""
    return show(KINDS[kind].label_plural).lower()
