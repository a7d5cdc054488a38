"""``practice``, ``changes``, ``proof``: what was in force, who changed what, and how it is known."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from kimdesk.cli.as_at import declare_as_at, moment_asked, say_arrived, say_time, say_written
from kimdesk.cli.command import DONE, Command, Session, cannot, need_words
from kimdesk.cli.reading_out import handle
from kimdesk.cli.records import declare_record, named_record, say_record
from kimdesk.cli.tables import cut, one_line
from kimdesk.cli.values import field_named, kind_named
from kimdesk.i18n import mark, show, t, tn
from kimdesk.model.changes import Record

if TYPE_CHECKING:
    from kimdesk.services.practice import Answer, Known, Practice
    from kimdesk.services.who_changed import Action, ChangesPage, Chosen

_LONGEST = 400


# --- the practice on a day ------------------------------------------------------------------------------------------


def _declare_practice(parser: ArgumentParser) -> None:
    parser.add_argument(
        "activity",
        metavar=t("Cli", "ACTIVITY"),
        help=t("Cli", "a key activity: its reference, title, or start of its id"),
    )
    parser.add_argument("--on", required=True, metavar=t("Cli", "DATE"), help=t("Cli", "the day that is asked about"))
    parser.add_argument(
        "--known-on",
        metavar=t("Cli", "DATE"),
        default="",
        help=t("Cli", "also as it was known on this day; that day itself unless given"),
    )


def _practice(session: Session) -> int:
    from kimdesk.services.moments import day_named

    args = session.args
    day = day_named(args.on)
    known = moment_asked(session, args.known_on) if args.known_on else None
    activity = session.desk.context.find("activity", args.activity)
    answer = session.desk.practice.on(activity, day, known)
    data = {
        "activity": {"id": activity.id, "ref": activity.ref, "title": activity.title},
        "on": day.isoformat(),
        "known_now": _known_data(answer.now),
        "known_on": {"moment": answer.then.moment.words, **_known_data(answer.then)},
        "same": answer.is_the_same,
        "remark": answer.remark,
    }
    session.out.answer(data, [] if session.out.json else _said_practice(activity, answer))
    return DONE


def _known_data(known: Known) -> dict[str, Any]:
    told = {"says": known.told.words, "quarter": known.told.quarter} if known.told else None
    return {
        "practice": _practice_data(known.practice) if known.practice else None,
        "return": told,
        "changes": [_practice_data(each) for each in known.every],
    }


def _practice_data(practice: Practice) -> dict[str, Any]:
    return {
        "kind": practice.kind,
        "id": practice.id,
        "ref": practice.ref,
        "says": practice.words,
        "why": practice.why,
        "in_force_from": practice.day.isoformat() if practice.day else None,
        "recorded": practice.recorded.isoformat(timespec="seconds"),
        "recorded_by": practice.author,
        "approved_by": practice.approved_by,
        "told_by_next": practice.told_by_next,
    }


def _said_practice(activity: Record, answer: Answer) -> list[str]:
    from kimdesk.model.dates import say_long_date

    name = f"{handle(activity.ref, activity.id)} {activity.title}"
    lines = [t("Cli", "{activity}: the practice on {day}").format(activity=name, day=say_long_date(answer.day))]
    lines += _said_known(t("Cli", "As it is known now"), answer.now)
    if answer.is_the_same:
        lines.append(t("Cli", "The same was known on {day}.").format(day=answer.then.moment.words))
    else:
        lines += _said_known(t("Cli", "As it was known on {day}").format(day=answer.then.moment.words), answer.then)
    return [*lines, *filter(None, [answer.remark])]


def _said_known(heading: str, known: Known) -> list[str]:
    lines = [f"{heading}:"]
    practice, told = known.practice, known.told
    if practice is not None:
        lines += [f"  {practice.ref} {one_line(practice.words)}".rstrip(), f"  {practice.sentence}"]
        if practice.why:
            lines.append(t("Cli", "  Why: {words}").format(words=one_line(practice.why)))
        if practice.approved_by:
            lines.append(t("Cli", "  Approved by {name}").format(name=practice.approved_by))
    if told is not None:
        lines.append(
            t("Cli", "  The return of {quarter} says: {words}").format(
                quarter=told.quarter, words=cut(one_line(told.words), _LONGEST)
            )
        )
    if practice is None and told is None:
        lines.append(t("Cli", "  Nothing had been recorded of it."))
    return lines


# --- who changed what -----------------------------------------------------------------------------------------------


def _declare_changes(parser: ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", required=True, metavar=t("Cli", "DATE"), help=t("Cli", "the first day"))
    parser.add_argument(
        "--to", dest="last", default="", metavar=t("Cli", "DATE"), help=t("Cli", "the last day; today unless given")
    )
    parser.add_argument("--person", default="", metavar=t("Cli", "PERSON"), help=t("Cli", "only what this person did"))
    parser.add_argument("--kind", default="", metavar=t("Cli", "KIND"), help=t("Cli", "only on records of this kind"))
    parser.add_argument(
        "--team", default="", metavar=t("Cli", "TEAM"), help=t("Cli", "only on what belongs to this team")
    )
    parser.add_argument(
        "--field", default="", metavar=t("Cli", "FIELD"), help=t("Cli", "only of this field; needs --kind")
    )
    parser.add_argument("--most", type=int, default=50, metavar="N", help=t("Cli", "so many actions; 50 unless given"))


def _changes(session: Session) -> int:
    from kimdesk.services.moments import days_named

    days = days_named(session.args.first, session.args.last, session.clock)
    page = session.desk.who_changed.between(days, _chosen(session, session.args), limit=max(session.args.most, 1))
    data = {
        "from": days.first.isoformat(),
        "to": days.last.isoformat(),
        "total": page.total,
        "people": page.people,
        "remark": page.remark,
        "actions": [_action_data(each) for each in page.actions],
    }
    session.out.answer(data, [] if session.out.json else _said_changes(page, days.words))
    return DONE


def _chosen(session: Session, args: Namespace) -> Chosen:
    from kimdesk.services.who_changed import Chosen

    kind = kind_named(args.kind) if args.kind else None
    if args.field and kind is None:
        need_words("--kind", "")
    field = field_named(kind, args.field) if args.field and kind else None
    return Chosen(
        person=session.desk.context.find("person", args.person).id if args.person else "",
        kind=kind.name if kind else "",
        team=session.desk.context.find("team", args.team).id if args.team else "",
        field=field.name if field else "",
    )


def _action_data(action: Action) -> dict[str, Any]:
    return {
        "at": action.at.isoformat(timespec="seconds"),
        "by": action.author,
        "laptop": action.laptop,
        "command": action.command,
        "came_in": action.came_in.isoformat(timespec="seconds") if action.came_in else None,
        "clock_was_ahead": action.doubtful,
        "more": action.more,
        "changes": [
            {
                "kind": each.kind,
                "record": each.record,
                "name": each.name,
                "field": each.change.field,
                "operation": str(each.change.op),
                "before": list(each.change.before),
                "value": each.change.value,
                "says": each.sentence,
                "stands": each.stands,
            }
            for each in action.changes
        ],
    }


def _said_changes(page: ChangesPage, days: str) -> list[str]:
    if not page.actions:
        return [t("Cli", "Nothing was changed: {days}.").format(days=days), *filter(None, [page.remark])]
    lines = []
    for action in page.actions:
        words = t("Cli", "{when}  {who}, {laptop}").format(
            when=say_time(action.at), who=action.author, laptop=action.laptop
        )
        lines.append(say_arrived(words, action.came_in, action.doubtful))
        lines += [
            f"  {cut(one_line(each.name), 60)}: {cut(one_line(each.sentence), _LONGEST)}" for each in action.changes
        ]
        if action.more:
            lines.append(t("Cli", "  and {count} more").format(count=action.more))
    words = tn(
        "Cli",
        "{shown} of {total} actions by one person, {days}",
        "{shown} of {total} actions by {people} people, {days}",
        page.people,
    )
    lines.append(words.format(shown=len(page.actions), total=page.total, people=page.people, days=days))
    return [*lines, *filter(None, [page.remark])]


# --- how it is known ------------------------------------------------------------------------------------------------


def _declare_proof(parser: ArgumentParser) -> None:
    declare_record(parser)
    parser.add_argument("field", metavar=t("Cli", "FIELD"), help=t("Cli", "the field that is asked about"))
    declare_as_at(parser)


def _proof(session: Session) -> int:
    kind, record = named_record(session)
    field = field_named(kind, session.args.field)
    moment = moment_asked(session, session.args.as_at or "now")
    found = session.desk.looking_back.record(kind.name, record.id, moment)
    said = next((each for each in found.fields if each.field.name == field.name), None)
    if said is None or not said.wrote:
        raise cannot(
            t("Cli", "There is nothing to prove"),
            t("Cli", "{field} said nothing, as at {moment}.").format(field=show(field.label), moment=moment.words),
            t("Cli", "Everything it ever said: kimdesk history {kind} {ref} {field}.").format(
                kind=kind.name, ref=handle(record.ref, record.id), field=field.name
            ),
        )
    proofs = [(each, session.desk.proof.of(each.dot)) for each in said.wrote]
    data = [
        {
            "says": wrote.words,
            "change": f"{wrote.dot.device}.{wrote.dot.number}",
            "borne_out_by": proof.by.isoformat(timespec="seconds") if proof.by else None,
            "sentences": list(proof.sentences),
        }
        for wrote, proof in proofs
    ]
    lines = [f"{show(kind.label)} {say_record(session.desk, kind, record)}, {said.label}"]
    for wrote, proof in proofs:
        lines += [one_line(wrote.words), f"  {say_written(wrote)}", *(f"  {each}" for each in proof.sentences)]
    session.out.answer(data, lines)
    return DONE


COMMANDS = (
    Command("practice", mark("Cli", "say what the practice was on a day"), _declare_practice, _practice),
    Command("changes", mark("Cli", "say who changed what between two days"), _declare_changes, _changes),
    Command("proof", mark("Cli", "say how it is known when something was recorded"), _declare_proof, _proof),
)
