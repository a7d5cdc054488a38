"""``risk``: the ladder of a risk, and closing one."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session, cannot, need_words
from kimdesk.cli.reading_out import handle
from kimdesk.cli.records import say_done, say_record
from kimdesk.cli.risk_columns import told_of, trouble
from kimdesk.cli.tables import one_line
from kimdesk.i18n import mark, show, t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.model.kinds import KINDS
from kimdesk.model.ladder import OUTCOME_WORDS, RUNGS, Outcome
from kimdesk.store import reading

if TYPE_CHECKING:
    from kimdesk.services.ladder_view import Ladder, Step


def _declare_risk(parser: ArgumentParser) -> None:
    parser.add_argument("ref", metavar=t("Cli", "REF"), help=t("Cli", "the risk: its reference or its whole title"))


def _named(session: Session) -> Record:
    return session.desk.context.find("risk", session.args.ref)


def _declare_escalate(parser: ArgumentParser) -> None:
    _declare_risk(parser)
    levels = ", ".join(RUNGS)
    parser.add_argument("level", metavar=t("Cli", "LEVEL"), help=t("Cli", "where to: {levels}").format(levels=levels))
    parser.add_argument("--why", default="", metavar=t("Cli", "TEXT"), help=t("Cli", "why it should stand there"))
    parser.add_argument(
        "--on", default="", metavar=t("Cli", "DATE"), help=t("Cli", "the day it was asked for; today unless given")
    )


def _escalate(session: Session) -> int:
    why = need_words("--why", session.args.why)
    risk = _named(session)
    made = session.desk.escalating.ask(risk.id, session.args.level, why, session.args.on)
    record = session.desk.records.get("escalation", made.id)
    option = KINDS["risk"]["level"].option(record["to_level"])
    assert option is not None
    words = t("Cli", "{risk}: asked for {level} as {ref}. It stays where it is until that is decided on.").format(
        risk=say_record(session.desk, KINDS["risk"], risk), level=show(option.label), ref=record.ref
    )
    session.out.answer(_ladder_data(session.desk.escalating.ladder(risk.id)), [words, *made.changes.notes])
    return DONE


def _declare_decide(parser: ArgumentParser) -> None:
    parser.add_argument(
        "ref", metavar=t("Cli", "REF"), help=t("Cli", "the risk whose step waits, or the step itself (ES…)")
    )
    parser.add_argument("outcome", metavar=t("Cli", "OUTCOME"), help=t("Cli", "accepted, refused or sent-back"))
    parser.add_argument(
        "--why", default="", metavar=t("Cli", "TEXT"), help=t("Cli", "the decision in words, and the reason")
    )
    parser.add_argument("--by", default="", metavar=t("Cli", "PERSON"), help=t("Cli", "who decided; you unless given"))
    parser.add_argument(
        "--on", default="", metavar=t("Cli", "DATE"), help=t("Cli", "the day of the decision; today unless given")
    )
    parser.add_argument(
        "--corporate-ref",
        default="",
        metavar=t("Cli", "REF"),
        help=t("Cli", "its number on the corporate risk register"),
    )


def _decide(session: Session) -> int:
    args, desk = session.args, session.desk
    step = _step(session)
    changes = desk.escalating.decide(
        step.record.id, args.outcome, args.why, by=args.by, on=args.on, corporate_ref=args.corporate_ref
    )
    ladder = desk.escalating.ladder(step.risk.id)
    done = next(each for each in ladder.steps if each.record.id == step.record.id)
    lines = [f"{say_record(desk, KINDS['risk'], ladder.risk)}: {_said(done)}", *changes.notes]
    session.out.answer(_ladder_data(ladder), lines)
    return DONE


def _step(session: Session) -> Step:
    """Return the step that is meant: named itself, or the one that waits for the risk named."""
    desk, words = session.desk, session.args.ref
    named = reading.find_by_reference(desk.context.db, "escalation", words)
    risk = desk.records.get("escalation", named[0])["risk"] if len(named) == 1 else desk.context.find("risk", words).id
    ladder = desk.escalating.ladder(risk)
    found = next((each for each in ladder.steps if each.record.id in named), ladder.waiting)
    if found is None:
        raise cannot(
            t("Cli", "Nothing to decide"),
            t("Cli", "No step of {risk} waits for a decision.").format(
                risk=say_record(desk, KINDS["risk"], ladder.risk)
            ),
            t("Cli", "kimdesk risk escalate asks for one."),
        )
    return found


def _ladder(session: Session) -> int:
    risk = _named(session)
    ladder = session.desk.escalating.ladder(risk.id)
    told = told_of(session.desk, [risk.id])[risk.id]
    lines = [say_record(session.desk, KINDS["risk"], risk)]
    scored = ", ".join(part for part in (told["score_words"], told["band"], told["direction"]) if part)
    lines += [scored] if scored else []
    lines.append(t("Cli", "Stands at: {level}").format(level=_level_words(ladder.level)))
    if ladder.risk["corporate_ref"]:
        lines.append(t("Cli", "Corporate reference: {ref}").format(ref=ladder.risk["corporate_ref"]))
    lines.append(
        t("Cli", "{day}  recorded by {who}").format(
            day=say_date(ladder.made_on), who=ladder.made_by or t("Cli", "somebody not named yet")
        )
    )
    lines += [line for step in ladder.steps for line in _step_lines(step)]
    lines += [each for each in (ladder.trouble,) if each] + trouble(session.desk)
    session.out.answer(_ladder_data(ladder) | told, lines)
    return DONE


def _step_lines(step: Step) -> list[str]:
    asked = t("Cli", "{day}  {ref} {who} asks for {level}: {why}").format(
        day=say_date(step.asked_on),
        ref=handle(step.record.ref, step.record.id),
        who=step.asked_by or t("Cli", "somebody"),
        level=_level_words(step.record["to_level"]),
        why=one_line(step.record["why"] or ""),
    )
    day = say_date(step.decided_on) if step.decided_on else " " * 10
    return [asked, f"{day}  {_said(step)}"]


def _said(step: Step) -> str:
    if step.disputed:
        return t("Cli", "Two decisions, made apart: kimdesk risk decide chooses.")
    words = show(OUTCOME_WORDS[step.outcome])
    if step.outcome is Outcome.WAITING:
        return words
    parts = [
        t("Cli", "{outcome} by {who}").format(outcome=words, who=step.decided_by or t("Cli", "somebody")),
        one_line(step.record["decision"] or ""),
        step.record["corporate_ref"] or "",
        t("Cli", "asked for and decided by one person") if step.alone else "",
    ]
    said = [part for part in parts if part]
    # A sentence that goes on ends with the semicolon alone.
    return "; ".join([*(each.rstrip(".") for each in said[:-1]), *said[-1:]])


def _level_words(level: str | None) -> str:
    option = KINDS["risk"]["level"].option(level)
    return show(option.label) if option else str(level or "")


def _ladder_data(ladder: Ladder) -> dict[str, Any]:
    return {
        "id": ladder.risk.id,
        "ref": ladder.risk.ref,
        "title": ladder.risk.title,
        "level": ladder.level,
        "corporate_ref": ladder.risk["corporate_ref"] or "",
        "restricted": ladder.restricted,
        "recorded_by": ladder.made_by,
        "recorded_on": ladder.made_on.isoformat(),
        "trouble": ladder.trouble,
        "steps": [_step_data(step) for step in ladder.steps],
    }


def _step_data(step: Step) -> dict[str, Any]:
    return {
        "ref": step.record.ref,
        "id": step.record.id,
        "from": step.record["from_level"] or "",
        "to": step.record["to_level"],
        "why": step.record["why"] or "",
        "asked_by": step.asked_by,
        "asked_on": step.asked_on.isoformat(),
        "outcome": step.outcome.value,
        "decision": step.record["decision"] or "",
        "decided_by": step.decided_by,
        "decided_on": step.record["decided_on"] or "",
        "corporate_ref": step.record["corporate_ref"] or "",
        "decided_alone": step.alone,
        "disputed": step.disputed,
        "may_decide": step.may_decide,
    }


def _declare_close(parser: ArgumentParser) -> None:
    _declare_risk(parser)
    parser.add_argument("--why", default="", metavar=t("Cli", "TEXT"), help=t("Cli", "why it is closed"))
    parser.add_argument("--on", default="", metavar=t("Cli", "DATE"), help=t("Cli", "the day; today unless given"))


def _close(session: Session) -> int:
    why = need_words("--why", session.args.why)
    risk = _named(session)
    changes = session.desk.risks.close(risk.id, why, session.args.on)
    return say_done(session, KINDS["risk"], risk.id, changes, t("Cli", "Closed {record}"), "")


def _reopen(session: Session) -> int:
    risk = _named(session)
    changes = session.desk.risks.reopen(risk.id)
    return say_done(session, KINDS["risk"], risk.id, changes, t("Cli", "Opened {record} again"), "")


COMMANDS = (
    Command(
        "risk",
        mark("Cli", "the ladder of a risk: ask for a step, decide on it, read it; close a risk"),
        parts=(
            Command("escalate", mark("Cli", "ask for a step up or down the ladder"), _declare_escalate, _escalate),
            Command("decide", mark("Cli", "decide on the step that waits"), _declare_decide, _decide),
            Command("ladder", mark("Cli", "read every step, and who decided it"), _declare_risk, _ladder),
            Command("close", mark("Cli", "close a risk with the reason"), _declare_close, _close),
            Command("reopen", mark("Cli", "open a closed risk again"), _declare_risk, _reopen),
        ),
    ),
)
