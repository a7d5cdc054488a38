"""Who may do what: a pure function of an operation and the roster, never of tables or of the order things arrive in.

The same table of rights answers a person who presses a button here and an operation that arrives from elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kimdesk.model import advice
from kimdesk.model.making import Making, may_be_made_so, team_named
from kimdesk.model.ops import ALIAS, CHECKED, CREATED, DELETED, Batch, Dot, Operation
from kimdesk.model.signing_order import EARLIER, ONE, falls_short, last_of
from kimdesk.model.standing_rights import (
    BEYOND_THE_SERVICE,
    DECIDING,
    Said,
    may_put_there,
    may_sign,
    may_take_from_there,
)

EVERYTHING = frozenset({"administrator"})
_WRITERS_OF_REGISTERS = frozenset(
    {
        "administrator",
        "service_manager",
        "head_of_service",
        "director",
        "asset_owner",
        "information_governance",
        "dpo",
        "siro",
    }
)
_TEAM = frozenset({"line_manager", "cover"})
_POLICY = frozenset({"policy_holder", "policy_coordinator", "policy_sponsor"})
_ASSURANCE = frozenset({"assurance_provider"})
_REVIEWERS = frozenset({"service_manager", "head_of_service", "director", "administrator"})
_SIGNERS = frozenset({"head_of_service", "director", "chief_executive"})

# Which roles may change a kind. A role of the team writes only what belongs to its own team.
RIGHTS: Mapping[str, frozenset[str]] = {
    "workspace": EVERYTHING,
    "area": EVERYTHING,
    "team": EVERYTHING | {"service_manager", "head_of_service"},
    "person": EVERYTHING,
    "quarter": EVERYTHING | _SIGNERS,
    "activity": _REVIEWERS | _TEAM,
    "stage": _REVIEWERS | _TEAM,
    "return": _REVIEWERS | _TEAM,
    "entry": _REVIEWERS | _TEAM,
    "change": _REVIEWERS | _TEAM,
    "asset": _WRITERS_OF_REGISTERS | _TEAM,
    "system": _WRITERS_OF_REGISTERS | _TEAM,
    "report": _WRITERS_OF_REGISTERS | _TEAM,
    "risk": _WRITERS_OF_REGISTERS | _TEAM,
    "escalation": _WRITERS_OF_REGISTERS | _TEAM,
    "action": _WRITERS_OF_REGISTERS | _TEAM,
    "answer": _WRITERS_OF_REGISTERS | _POLICY,
    "evidence": _WRITERS_OF_REGISTERS | _TEAM | _ASSURANCE,
    "comment": _WRITERS_OF_REGISTERS | _TEAM | _ASSURANCE | {"chief_executive"},
    "framework": EVERYTHING | _POLICY,
    "signoff": _SIGNERS,
    "certificate": EVERYTHING | _SIGNERS,
    "processing": _WRITERS_OF_REGISTERS | _TEAM,
    "sharing": _WRITERS_OF_REGISTERS,
    "notice": _WRITERS_OF_REGISTERS | _POLICY,
    "breach": _WRITERS_OF_REGISTERS | _TEAM,
    "retention_rule": _WRITERS_OF_REGISTERS,
    "hold": _WRITERS_OF_REGISTERS,
    "disposal": _WRITERS_OF_REGISTERS | _TEAM,
    "interface": _WRITERS_OF_REGISTERS | _TEAM,
    "contractor": _WRITERS_OF_REGISTERS | _TEAM,
    "system_change": _WRITERS_OF_REGISTERS,
    "access_review": _WRITERS_OF_REGISTERS | _TEAM | _ASSURANCE,
    "standard": _WRITERS_OF_REGISTERS | _POLICY,
    "sensitive_review": _WRITERS_OF_REGISTERS | _TEAM,
    "procedure": _WRITERS_OF_REGISTERS | _TEAM | _POLICY | _ASSURANCE,
    "training": _WRITERS_OF_REGISTERS | _TEAM,
    "sample_audit": _WRITERS_OF_REGISTERS | _TEAM | _ASSURANCE,
    "recurring": _WRITERS_OF_REGISTERS | _TEAM | _POLICY,
    "measure": _WRITERS_OF_REGISTERS,
    "reading": _WRITERS_OF_REGISTERS | _TEAM,
    "learning": _WRITERS_OF_REGISTERS | _TEAM,
    "scrutiny": _WRITERS_OF_REGISTERS | {"chief_executive"},
    **dict.fromkeys(("statement", "requests", "bundle", "told_apart"), _WRITERS_OF_REGISTERS),
    "layout": _WRITERS_OF_REGISTERS | _TEAM,
    "chase": _REVIEWERS,
}
# A quarter is made by whoever returns first in it, with the dates that it has on every laptop.
_MADE_WITH_A_QUARTER = frozenset({CREATED, "name", "start", "end", "due"})
# Who may begin a sign-off: also the service manager, where several people sign in order.
_SIGN_IN_ORDER = _SIGNERS | frozenset(EARLIER)
# Who may read restricted records (security weaknesses, safeguarding, staffing), for the whole service.
RESTRICTED = frozenset(
    {"administrator", "head_of_service", "director", "chief_executive", "information_governance", "dpo", "siro"}
)
_REVIEWER_FIELDS = frozenset({*(f"r{number}" for number in range(1, 7)), "review_note"})
_REVIEW_ACTS = frozenset({"reviewed", "returned", "not_returned", "reopened"})
# What belongs to the whole service, and a team may enter what it works with.
_OPEN_TO_TEAMS = frozenset({"system", "report", "interface", "quarter"})
# What stays for good: nobody hides it or lets another record stand for it.
PERMANENT = frozenset({"disposal"})
_HIDING = frozenset({DELETED, ALIAS})
# The DPO advises on an agreement or an impact assessment, and somebody else decides: never one person both.
_ADVISER = "dpo"
# Fields that fewer roles write than their record. A team may enter what it disposed of; that it may be, is for a role of
# the service to say. A signatory asks for a certificate; that it counts, or no longer does, is for an administrator.
# Whoever signs a quarter before the last one writes in the field of their own role and in no other.
_FIELD_RIGHTS: Mapping[tuple[str, str], frozenset[str]] = {
    ("disposal", "approved_by"): _WRITERS_OF_REGISTERS,
    ("disposal", "approved_on"): _WRITERS_OF_REGISTERS,
    **{("certificate", name): EVERYTHING for name in ("given", "until", "withdrawn", "reason")},
    **{("signoff", name): _SIGN_IN_ORDER for name in (CREATED, "title", "quarter")},
    **{("signoff", name): frozenset({role}) for role, name in EARLIER.items()},
    ("signoff", "scan"): _SIGN_IN_ORDER | EVERYTHING,
    # What an owner states is received by whom it is stated to.
    **{("statement", name): frozenset({"siro"}) for name in ("received_by", "received_on")},
    **{(advice.KIND, name): frozenset({_ADVISER}) for name in advice.ADVICE},
    **{(advice.KIND, name): _WRITERS_OF_REGISTERS - {_ADVISER} for name in advice.DECISION},
}
# What may still change of a kind whose records stay as they were made: what was handed out was handed out so.
OPEN_ONCE_MADE: Mapping[str, frozenset[str]] = {"bundle": frozenset({"closed"}), "chase": frozenset()}
_OF_ANY_RECORD = frozenset({CREATED, CHECKED, DELETED})
# What was asked for stays as it was asked; another step is asked for anew.
_ASKED_ONCE: Mapping[str, frozenset[str]] = {"escalation": frozenset({"risk", "from_level", "to_level", "on"})}
_DECISION = frozenset({"outcome", "decision", "decided_by", "decided_on", "corporate_ref"})


# Why an operation does not count.
UNKNOWN = "unknown device"
ANOTHERS = "written in somebody else's name"
NOT_ALLOWED = "not allowed to change this"


@dataclass(frozen=True, slots=True)
class Right:
    """A role, and the teams it holds for. None named: the whole service for a role of the service, and no team at all
    for a role of a team.
    """

    role: str
    teams: frozenset[str] = frozenset()

    @property
    def of_team(self) -> bool:
        """Whether the role is one of a team, and not of the service."""
        return self.role in _TEAM

    def covers(self, team: str) -> bool:
        """Whether the right holds for a record of this team; records of no team are the whole service's."""
        if self.of_team:
            return team in self.teams
        return not self.teams or not team or team in self.teams


def _nowhere(_record: str) -> tuple[Making, ...]:
    return ()


def _nothing(_kind: str, _record: str, _field: str) -> tuple[Said, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Roster:
    """Which person each device belongs to, and which rights each person holds.

    ``cuts`` name, by device, the number of the operation from which other rights hold; what was written before it
    keeps counting. An empty roster is a workspace that has not been shared yet: everything in it is a claim of this
    laptop's user, and is admitted. So is, by ``claims``, what a device wrote up to the operation with which its
    workspace became shared. ``machines`` say what people call each device; nothing is decided by it.
    ``withheld`` are the operations whose words an administrator took away, with what they say instead. ``makings`` says in
    which batches a record was made, the first one first: nothing for one whose making is not here yet. ``orders`` say in
    the same way as ``cuts`` in which order quarters are signed off (``ORDERS``); where nothing is said, by one person.
    ``workspace`` is its UUID, from which natural ids are made.
    """

    people: Mapping[str, str] = field(default_factory=dict)
    rights: Mapping[str, tuple[Right, ...]] = field(default_factory=dict)
    scopes: Mapping[str, str] = field(default_factory=dict)
    cuts: Mapping[str, tuple[tuple[int, tuple[Right, ...]], ...]] = field(default_factory=dict)
    claims: Mapping[str, int] = field(default_factory=dict)
    machines: Mapping[str, str] = field(default_factory=dict)
    withheld: Mapping[Dot, str] = field(default_factory=dict)
    makings: Callable[[str], tuple[Making, ...]] = _nowhere
    said: Callable[[str, str, str], tuple[Said, ...]] = _nothing
    orders: Mapping[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)
    workspace: str = ""

    def rights_at(self, dot: Dot) -> tuple[Right, ...]:
        """Return the rights that hold for an operation with this dot."""
        rights = self.rights.get(self.people.get(dot.device, ""), ())
        # In the order of the entries: what a later one says from its cut on holds, whatever an earlier one said.
        for first, later in self.cuts.get(dot.device, ()):
            rights = later if first <= dot.number else rights
        return rights

    def is_claim(self, dot: Dot) -> bool:
        """Whether the operation was written before its workspace was shared."""
        return dot.number <= self.claims.get(dot.device, 0)

    def order_at(self, dot: Dot) -> str:
        """Return the order of signing that holds for an operation with this dot."""
        said = [order for first, order in self.orders.get(dot.device, ()) if first <= dot.number]
        return said[-1] if said else ONE


def may_read_restricted(rights: tuple[Right, ...]) -> bool:
    """Tell whether somebody with these rights may read and write restricted records; records of one's own team or of
    one's own making are no exception.
    """
    return any(right.role in RESTRICTED and not right.teams for right in rights)


def advises(rights: tuple[Right, ...]) -> bool:
    """Tell whether somebody with these rights gives the DPO's advice, and so may not record what is decided on it,
    whatever other roles they have.
    """
    return any(right.role == _ADVISER for right in rights)


def may_change(rights: tuple[Right, ...], kind: str, team: str, field_name: str = "", value: object = None) -> bool:
    """Tell whether somebody with these rights may write this field of a record that belongs to ``team``."""
    allowed = roles_for(kind, field_name, value)
    if kind == advice.KIND and field_name in advice.DECISION and advises(rights):
        return False
    everybodys = kind in _OPEN_TO_TEAMS and not team
    return any(right.role in allowed and (everybodys or right.covers(team)) for right in rights)


def roles_for(kind: str, field_name: str = "", value: object = None) -> frozenset[str]:
    """Return the roles that may write this value into this field of a record of the kind, whatever its team."""
    if kind == "quarter" and field_name in _MADE_WITH_A_QUARTER:
        return RIGHTS["quarter"] | RIGHTS["return"]
    if kind == "return" and field_name in _REVIEWER_FIELDS:
        return _REVIEWERS
    if (kind in PERMANENT and field_name in _HIDING) or (kind in OPEN_ONCE_MADE and field_name == ALIAS):
        return frozenset()
    if (kind, field_name) in _FIELD_RIGHTS:
        return _FIELD_RIGHTS[kind, field_name]
    if kind == "signoff" and field_name == "signed" and (last := last_of(value)):
        return frozenset({last})
    act = value.get("act") if isinstance(value, dict) else None
    if kind == "return" and field_name == "status" and isinstance(act, str) and act in _REVIEW_ACTS:
        return _REVIEWERS
    if kind == "risk" and field_name == "level" and isinstance(value, str) and value in BEYOND_THE_SERVICE:
        return _WRITERS_OF_REGISTERS | DECIDING
    if kind == "escalation" and field_name in _DECISION:
        return DECIDING
    if kind == "risk" and field_name in ("level", "corporate_ref"):
        return RIGHTS["risk"] | DECIDING
    return RIGHTS.get(kind, EVERYTHING)


def inadmissible(operation: Operation, batch: Batch, roster: Roster) -> str:
    """Return why the operation does not count, or nothing where it does."""
    reason = _refused_by_itself(operation, batch, roster)
    if reason or not roster.people or roster.is_claim(operation.dot):
        return reason
    team = _team_of(operation, roster)
    stands = may_take_from_there(operation, batch, roster, team, _counts) and may_sign(
        operation, batch, roster, _counts
    )
    return "" if stands else NOT_ALLOWED


def _counts(operation: Operation, batch: Batch, roster: Roster) -> bool:
    return not _refused_by_itself(operation, batch, roster)


def _refused_by_itself(operation: Operation, batch: Batch, roster: Roster) -> str:
    """Return why the operation does not count, whatever else was written of its record."""
    if not roster.people:
        return ""
    person = roster.people.get(operation.dot.device)
    if person is None:
        return UNKNOWN
    if roster.is_claim(operation.dot):
        return ""
    if batch.author != person:
        return ANOTHERS
    rights, team = roster.rights_at(operation.dot), _team_of(operation, roster)
    if (
        not may_change(rights, operation.kind, team, operation.field, operation.value)
        or (operation.field == CREATED and not _may_make(operation, batch, rights, roster))
        or _changes_what_stays(operation, batch, roster)
        or not may_put_there(operation, batch, roster, team)
    ):
        return NOT_ALLOWED
    signs = (operation.kind, operation.field) == ("signoff", "signed")
    if signs and falls_short(operation.value, roster.order_at(operation.dot)):
        return NOT_ALLOWED
    return ""


def _team_of(operation: Operation, roster: Roster) -> str:
    """Return whose the record is; of one whose making is only being judged, the team that this names."""
    named = team_named(operation.value) if operation.field == CREATED else ""
    return roster.scopes.get(operation.record, named)


def _may_make(operation: Operation, batch: Batch, rights: tuple[Right, ...], roster: Roster) -> bool:
    """Tell whether the writer may make the record as one of the team that is named."""
    if not may_be_made_so(operation, batch.author, roster.workspace):
        return False
    hidden = isinstance(operation.value, dict) and operation.value.get("restricted")
    team = team_named(operation.value)
    return may_change(rights, operation.kind, team, CREATED) and (not hidden or may_read_restricted(rights))


def _changes_what_stays(operation: Operation, batch: Batch, roster: Roster) -> bool:
    """Tell whether the operation changes what stays as it was made: all that was not written in the batch that made it."""
    still_open = OPEN_ONCE_MADE.get(operation.kind)
    stays = operation.field in _ASKED_ONCE.get(operation.kind, frozenset())
    if still_open is not None:
        stays = operation.field not in still_open | _OF_ANY_RECORD
    return stays and roster.makings(operation.record)[:1] != ((batch.device, batch.number),)
