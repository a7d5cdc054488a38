"""The ladder of a risk: a step is asked for, somebody who may decides on it, and the risk moves by that alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.dates import say_date
from kimdesk.model.kinds import KINDS
from kimdesk.model.ladder import OUTCOME_WORDS, RUNGS, Outcome, level_of
from kimdesk.model.ops import Draft, Op
from kimdesk.model.standing_rights import decides, records_decision
from kimdesk.model.validation import Invalid, choice_key, clean
from kimdesk.services.belonging import team_of_record
from kimdesk.services.context import Context
from kimdesk.services.editing import Made
from kimdesk.services.identity import who
from kimdesk.services.ladder_rules import day_of, who_decides
from kimdesk.services.ladder_view import Ladder, Shown, Step, day_of_step, level_recorded, read_steps, say_trouble
from kimdesk.services.records import RecordService
from kimdesk.store import reading

_DISPUTED = "SELECT n.id FROM p_conflict c JOIN p_name n ON n.number = c.record WHERE n.kind = 'escalation' AND c.field = 'outcome'"


class EscalatingService:
    """Asks for steps and decides on them."""

    def __init__(self, context: Context, records: RecordService) -> None:
        self._context = context
        self._records = records

    def ladder(self, risk: str) -> Ladder:
        """Return the whole ladder of a risk; a fixed number of statements."""
        standing = self._records.get("risk", risk)
        db = self._context.db
        steps = read_steps(
            self._context, {standing.id: standing}, reading.find_records(db, "escalation", {"risk": risk})
        )
        made_by = reading.names_of(db, [standing.created_by]).get(standing.created_by, "")
        me, team = self._context.me(), team_of_record(self._context, standing)
        level = level_of(standing["level"])
        return Ladder(
            standing,
            level,
            tuple(steps),
            made_by,
            day_of_step(standing),
            me.may("escalation", team) and standing["state"] != "closed" and not standing.deleted,
            standing.id in self._records.restricted(),
            say_trouble(standing, level, level_recorded(self._context, standing.id), steps),
        )

    def waiting(self) -> list[Step]:
        """Return every step that waits for a decision on a risk that is still open, oldest first; a fixed number of
        statements.
        """
        db = self._context.db
        found = reading.find_records(db, "escalation", {"outcome": None, "decision": None})
        disputed = {row[0] for row in db.execute(_DISPUTED)}
        if disputed:
            found += reading.find_records(db, "escalation", {"id": tuple(disputed - {each.id for each in found})})
        risks = {
            each.id: each for each in reading.find_records(db, "risk", {"id": tuple(each["risk"] for each in found)})
        }
        risks = {identity: each for identity, each in risks.items() if each["state"] != "closed"}
        return read_steps(self._context, risks, found)

    def ask(self, risk: str, level: str, why: str, on: str = "") -> Made:
        """Ask for a step of a risk to another level, up or down; the risk stays where it is until that is decided on.

        Raises UserError where it cannot be asked for, or something is asked for already.
        """
        standing = self._records.get("risk", risk)
        known = KINDS["escalation"]
        now = level_of(standing["level"])
        try:
            wanted = choice_key(known["to_level"], level)
            day = day_of(known["on"], on, self._context.clock.today())
        except Invalid as error:
            raise _not_asked(str(error)) from error
        if standing.deleted or standing["state"] == "closed":
            raise _not_asked(t("Ladder", "The risk is closed; open it again first."))
        if wanted == now:
            raise _not_asked(t("Ladder", "The risk stands there already."))
        waiting = self.ladder(risk).waiting
        if waiting is not None:
            raise _not_asked(
                t("Ladder", "{ref} still waits for a decision, asked for by {who} on {day}.").format(
                    ref=waiting.record.ref,
                    who=waiting.asked_by or t("Ladder", "somebody"),
                    day=say_date(waiting.asked_on),
                )
            )
        values = {"risk": risk, "from_level": now, "to_level": wanted, "why": why, "on": day}
        return self._records.make("escalation", values, command="escalate")

    def decide(
        self,
        escalation: str,
        outcome: str,
        words: str = "",
        *,
        by: str = "",
        on: str = "",
        corporate_ref: str = "",
        shown: Shown | None = None,
    ) -> Changes:
        """Decide on a step in one action: where it is accepted, the risk moves with it.

        ``by`` is who decided (a name, a reference or an id), where that is not the person at this computer; ``shown``
        are the dots that stood on the screen, so that a decision that arrived meanwhile is never replaced unseen.
        Raises UserError where it cannot be decided on so.
        """
        (step,) = self._step(escalation)
        values = self._decision(step, outcome, words, by, on, corporate_ref)
        drafts = [Draft("escalation", escalation, name, Op.SET, value) for name, value in values.items()]
        drafts += _moves(step, values, corporate_ref)
        dots = shown if shown is not None else step.shown
        drafts = [each if step.disputed else _over(each, dots) for each in drafts]
        notes = _notes(step, values)
        return self._context.store.commit("decide", self._context.me().id, drafts).and_then(Changes(notes=notes))

    def deciders(self, step: Step) -> tuple[tuple[str, str], ...]:
        """Return (id, name) of whoever could have decided on a step: the person at this computer first where that is
        one of them, then by name; boards and meetings hold no role.
        """
        me, team = self._context.me(), step.risk["team"] or ""
        people = reading.find_records(self._context.db, "person", {"left": None}, "name")
        found = [each for each in people if not each["roles"] or decides(who(each).rights, step.rung, team)]
        found.sort(key=lambda each: each.id != me.id)
        return tuple((each.id, each.title) for each in found)

    def _step(self, escalation: str) -> list[Step]:
        found = self._records.get("escalation", escalation)
        risk = self._records.get("risk", found["risk"])
        return read_steps(self._context, {risk.id: risk}, [found])

    def _decision(self, step: Step, outcome: str, words: str, by: str, on: str, corporate_ref: str) -> dict[str, Any]:
        """Return the values of a decision as they are kept; raise UserError where it may not be made so."""
        known, me = KINDS["escalation"], self._context.me()
        if not step.waits:
            raise _not_decided(
                _say_decided(step), t("Ladder", "Ask for another step; this one stays as it was decided.")
            )
        if step.record["to_level"] not in RUNGS:
            raise _not_decided(t("Ladder", "It asks for a level that this version of the program does not know."))
        team = team_of_record(self._context, step.risk)
        try:
            said = Outcome(choice_key(known["outcome"], outcome))
            day = day_of(known["decided_on"], on, self._context.clock.today(), step.asked_on.isoformat())
            reason, _note = clean(known["decision"], words)
            reference, _note = clean(known["corporate_ref"], corporate_ref)
        except Invalid as error:
            raise _not_decided(str(error)) from error
        if not records_decision(me.rights, step.rung, team):
            me.require("escalation", team, "outcome", said.value)
            raise me.refusal(who_decides(step.rung))
        if said is not Outcome.ACCEPTED and not reason:
            raise _not_decided(t("Ladder", "Say why, so that whoever asked can go on."))
        decider = self._decider(step, by, team)
        values = {"outcome": said.value, "decision": reason, "decided_by": decider, "decided_on": day}
        return {**values, "corporate_ref": reference} if reference else values

    def _decider(self, step: Step, by: str, team: str) -> str:
        """Return the id of who decided; raise UserError where that is nobody, or somebody who does not decide there."""
        me = self._context.me()
        person = self._context.find("person", by) if by else None
        if person is None or person.id == me.id:
            if me.id and decides(me.rights, step.rung, team):
                return me.id
            raise _not_decided(t("Ladder", "Say who decided on it."), who_decides(step.rung))
        # A board or a meeting stands in the list of people without any role.
        if person["roles"] and not decides(who(person).rights, step.rung, team):
            raise _not_decided(
                t("Ladder", "{name} does not decide there.").format(name=person.title), who_decides(step.rung)
            )
        return person.id


def _moves(step: Step, values: Mapping[str, Any], corporate_ref: str) -> list[Draft]:
    """Return what a decision changes in the risk itself. A choice between two decisions puts it back where it stood."""
    drafts = []
    if values["outcome"] == Outcome.ACCEPTED:
        drafts.append(Draft("risk", step.risk.id, "level", Op.SET, step.record["to_level"]))
        if corporate_ref:
            drafts.append(Draft("risk", step.risk.id, "corporate_ref", Op.SET, values["corporate_ref"]))
    elif (
        step.disputed
        and step.record["from_level"]
        and (step.risk["level"] == step.record["to_level"] or "level" in step.risk.conflicts)
    ):
        drafts.append(Draft("risk", step.risk.id, "level", Op.SET, step.record["from_level"]))
    return drafts


def _over(draft: Draft, shown: Shown) -> Draft:
    return Draft(
        draft.kind, draft.record, draft.field, draft.op, draft.value, shown.get((draft.record, draft.field), ())
    )


def _notes(step: Step, values: Mapping[str, Any]) -> tuple[str, ...]:
    if step.record.created_by and step.record.created_by == values["decided_by"]:
        return (t("Ladder", "It was asked for and decided on by the same person; the ladder says so."),)
    return ()


def _say_decided(step: Step) -> str:
    words = t("Ladder", "{ref} was decided on: {outcome}, by {who}.")
    return words.format(
        ref=step.record.ref,
        outcome=show(OUTCOME_WORDS[step.outcome]).lower(),
        who=step.decided_by or t("Ladder", "somebody"),
    )


def _not_asked(message: str) -> UserError:
    return UserError(t("Ladder", "Not asked for"), message, "")


def _not_decided(message: str, hint: str = "") -> UserError:
    return UserError(t("Ladder", "Not decided"), message, hint)
