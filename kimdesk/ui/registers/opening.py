"""What the reading thread does to open a record: a fixed number of statements, whatever the record holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS
from kimdesk.services.both_edited import BothEdited
from kimdesk.services.conflicts import ConflictView
from kimdesk.services.desk import Desk
from kimdesk.services.editing import RecordView
from kimdesk.services.finding import HistoryLine
from kimdesk.services.statement_rules import closed_of
from kimdesk.store import reading
from kimdesk.ui.registers.remarks import Remark, remarks_on

LATEST = 6
# What an editor shows beside its record, or says of it, is read from these.
BESIDE = frozenset(
    {
        "comment",
        "evidence",
        "action",
        "asset",
        "risk",
        "stage",
        "answer",
        "hold",
        "retention_rule",
        "disposal",
        "processing",
        "escalation",
        "bundle",
        "reading",
    }
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A record with all that its editor shows; ``kinds`` tells what its references are, ``closed`` which fields are not for
    this person, and why; ``merged_into`` what the record that stands for this one is called.
    """

    view: RecordView
    conflicts: dict[str, ConflictView]
    history: list[HistoryLine]
    kinds: dict[str, str]
    slipped: int
    may_change: bool
    role_words: str
    stages: dict[str, str] = field(default_factory=dict)
    both: BothEdited | None = None
    incomplete: str = ""
    restricted: bool = False
    closed: Mapping[str, str] = field(default_factory=dict)
    remarks: Mapping[str, tuple[Remark, ...]] = field(default_factory=dict)
    merged_into: str = ""

    @property
    def id(self) -> str:
        """The record's id."""
        return self.view.record.id

    @property
    def remark(self) -> str:
        """What stands above the fields: that another record stands for this one, why nothing can be changed, or that few may
        read it; nothing nearly always.
        """
        if self.merged_into:
            words = t(
                "Registers", "This was made one with “{name}”, which stays. What is written here does not show there."
            )
            return words.format(name=self.merged_into)
        if not self.may_change and self.role_words:
            words = t("Registers", "Your role ({roles}) may read this, not change it.")
            return words.format(roles=self.role_words)
        if not self.may_change:
            return t("Registers", "To change this, first choose who you are.")
        secret = t("Registers", "Restricted: few people may read this, and packs leave it out.")
        return secret if self.restricted else ""


def read_fields(desk: Desk, kind: str, record: str) -> Opened:
    """Return a record as its fields need it, without what stands beside them; raises UserError where it is not known."""
    view = desk.records.open(kind, record)
    known = KINDS[kind]
    found = view.record
    me = desk.identity.me()
    team = (found[known.scope] or "") if known.scope else ""
    may = me.may(kind, team)
    return Opened(
        view,
        {each.field: each for each in desk.conflicts.open(record)} if found.conflicts else {},
        [],
        _kinds_named(desk, found),
        0,
        may,
        me.role_words,
        incomplete=desk.finding.incomplete(),
        restricted=record in desk.records.restricted(),
        closed={**me.closed_fields(kind, team), **closed_of(desk.context, found)} if may else {},
        merged_into=desk.records.names([found.alias]).get(found.alias, found.alias[:8]) if found.alias else "",
    )


def read_record(desk: Desk, kind: str, record: str) -> Opened:
    """Return a record as its editor needs it; raises UserError where it is not known."""
    opened = read_fields(desk, kind, record)
    found, links = opened.view.record, opened.view.links
    slipped = 0
    if "revised" in KINDS[kind].by_name and found["revised"]:
        slipped = sum(1 for line in desk.finding.history(record, "revised") if line.event.value)
    return replace(
        opened,
        history=desk.finding.history(record, "", LATEST),
        slipped=slipped,
        stages=_say_stages(desk, links),
        both=desk.both_edited.of(kind, record),
        remarks=remarks_on(desk, found, links),
    )


def _kinds_named(desk: Desk, found: Record) -> dict[str, str]:
    """Return the kinds of the records that a record names, by their ids."""
    kinds = {}
    for each in KINDS[found.kind]:
        only = each.to[0] if len(each.to) == 1 else ""
        if each.type is Type.REF and found[each.name]:
            kinds[found[each.name]] = only
        elif each.type is Type.REFS:
            kinds |= dict.fromkeys(found[each.name] or (), only)
    return {identity: its or reading.kind_of(desk.context.db, identity) for identity, its in kinds.items()}


def _say_stages(desk: Desk, links: tuple[tuple[str, str, str, str, str], ...]) -> dict[str, str]:
    """Return what the lifecycle stages among these links say of the record: where in which activity it is."""
    ids = tuple(record for kind, record, *_rest in links if kind == "stage")
    if not ids:
        return {}
    stages = reading.find_records(desk.context.db, "stage", {"id": ids})
    names = reading.names_of(desk.context.db, {stage["activity"] for stage in stages if stage["activity"]})
    said = _stage_words()
    return {
        stage.id: t("Registers", "{where}: {activity}").format(
            where=said.get(stage["stage"], ""), activity=names.get(stage["activity"], "")
        )
        for stage in stages
    }


def _stage_words() -> dict[str, str]:
    return {
        "collect": t("Registers", "Where collected"),
        "store": t("Registers", "Where stored"),
        "use": t("Registers", "Where used"),
        "analyse": t("Registers", "Where analysed"),
        "share": t("Registers", "Where shared"),
        "check": t("Registers", "Where checked"),
        "keep": t("Registers", "Where kept"),
        "dispose": t("Registers", "Where disposed of"),
    }
