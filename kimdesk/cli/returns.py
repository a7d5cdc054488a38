"""``return``: filling a team's return without a window."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session, cannot, need_words
from kimdesk.cli.return_shown import return_data, return_lines
from kimdesk.cli.values import assignments
from kimdesk.i18n import mark, show, t
from kimdesk.model.changes import Changes
from kimdesk.model.fields import Field
from kimdesk.model.kinds import KINDS
from kimdesk.model.returns import STATE_WORDS
from kimdesk.model.validation import clean

if TYPE_CHECKING:
    from kimdesk.services.return_view import EntryView, ReturnView


def declare_quarter(parser: ArgumentParser) -> None:
    """Declare what names a quarter."""
    parser.add_argument(
        "--quarter",
        default="",
        metavar="Q",
        help=t("Cli", 'for example "Q4 2024/25"; the present quarter unless given'),
    )


def declare_return(parser: ArgumentParser) -> None:
    """Declare what names a return."""
    parser.add_argument(
        "--team",
        default="",
        metavar=t("Cli", "TEAM"),
        help=t("Cli", "the team, by name or reference; your own unless given"),
    )
    declare_quarter(parser)


def named_return(session: Session) -> ReturnView:
    """Return the return of the team that the command line names, or of the only one that somebody works for.

    Raises UserError where there is no such team or quarter.
    """
    words = need_words("--team", session.args.team or session.desk.identity.me().only_team)
    quarter = session.quarter
    team = session.desk.context.find("team", words)
    if team.deleted:
        raise cannot(
            t("Cli", "Not done"),
            t("Cli", "The team {team} was deleted.").format(team=team.title),
            t("Cli", "kimdesk undelete team brings it back."),
        )
    if not quarter.overlaps(team["since"], team["until"]):
        raise cannot(
            t("Cli", "Not done"),
            t("Cli", "The team {team} does not exist in {quarter}.").format(team=team.title, quarter=quarter.name),
        )
    return session.desk.returns.open(team.id, quarter)


def say_return(session: Session, view: ReturnView, changes: Changes, done: str) -> int:
    """Answer what was done to a return and how it stands now; ``done`` holds places for team and quarter."""
    now = session.desk.returns.open(view.team.id, view.quarter)
    lines = [
        done.format(team=now.team.title, quarter=now.quarter.name),
        t("Cli", "{state}. Activities answered: {done} of {count}. Still missing: {missing}.").format(
            state=show(STATE_WORDS[now.state]), done=now.done, count=len(now.entries), missing=len(now.missing)
        ),
        *changes.notes,
    ]
    session.out.answer({**_summary(now), "changed": bool(changes), "notes": list(changes.notes)}, lines)
    return DONE


def _summary(view: ReturnView) -> dict[str, Any]:
    return {
        "id": view.id,
        "team": view.team.title,
        "team_id": view.team.id,
        "quarter": view.quarter.name,
        "state": view.state.value,
        "activities": len(view.entries),
        "done": view.done,
        "missing": [
            {"activity_id": each.activity, "field": each.field, "sentence": each.sentence} for each in view.missing
        ],
    }


def _entry(session: Session, view: ReturnView, words: str) -> EntryView:
    activity = session.desk.context.find("activity", words)
    found = next((each for each in view.entries if each.activity.id == activity.id), None)
    if found:
        return found
    raise cannot(
        t("Cli", "Not done"),
        t("Cli", "{activity} is not an activity of {team} in {quarter}.").format(
            activity=activity.title, team=view.team.title, quarter=view.quarter.name
        ),
        t("Cli", "Its activities: {names}.").format(
            names="; ".join(f"{each.activity.ref} {each.activity.title}" for each in view.entries)
        ),
    )


def _show(session: Session) -> int:
    view = named_return(session)
    data = {**_summary(view), **return_data(view)}
    session.out.answer(data, [] if session.out.json else return_lines(session.out, view))
    return DONE


def _declare_unchanged(parser: ArgumentParser) -> None:
    declare_return(parser)
    parser.add_argument(
        "--activity",
        action="append",
        default=[],
        metavar=t("Cli", "REF"),
        help=t("Cli", "an activity; may be given several times"),
    )
    parser.add_argument("--all", action="store_true", help=t("Cli", "every activity that has no answer yet"))


def _unchanged(session: Session) -> int:
    view = named_return(session)
    if not session.args.activity and not session.args.all:
        raise cannot(
            t("Cli", "Not done"),
            t("Cli", "Say which activities: --activity REF, or --all for those without an answer."),
        )
    chosen = [_entry(session, view, words).activity.id for words in session.args.activity]
    if session.args.all:
        chosen += [each.activity.id for each in view.entries if not each.outcome and each.activity.id not in chosen]
    changes = session.desk.returns.nothing_changed(view, chosen) if chosen else Changes()
    named = ", ".join(each.activity.ref for each in view.entries if each.activity.id in chosen) or t("Cli", "none")
    done = (
        t("Cli", "{team}, {quarter}: nothing changed in {named}.")
        .replace("{named}", named)
        .replace("{count}", str(len(chosen)))
    )
    return say_return(session, view, changes, done)


def _declare_changed(parser: ArgumentParser) -> None:
    declare_return(parser)
    parser.add_argument("--activity", required=True, metavar=t("Cli", "REF"), help=t("Cli", "the activity"))
    parser.add_argument("--what", default="", metavar=t("Cli", "TEXT"), help=t("Cli", "what changed"))
    parser.add_argument("--why", default="", metavar=t("Cli", "TEXT"), help=t("Cli", "why"))
    parser.add_argument(
        "--from",
        dest="effective",
        default="",
        metavar=t("Cli", "DATE"),
        help=t("Cli", "from when, day first: 31/03/2026"),
    )


def _changed(session: Session) -> int:
    args = session.args
    view = named_return(session)
    entry = _entry(session, view, args.activity)
    changes = session.desk.returns.something_changed(view, entry.activity.id, args.what, args.why, args.effective)
    return say_return(session, view, changes, t("Cli", "{team}, {quarter}: a change is recorded."))


def _declare_withdraw(parser: ArgumentParser) -> None:
    declare_return(parser)
    parser.add_argument("--activity", required=True, metavar=t("Cli", "REF"), help=t("Cli", "the activity"))


def _withdraw(session: Session) -> int:
    view = named_return(session)
    entry = _entry(session, view, session.args.activity)
    changes = session.desk.returns.withdraw_outcome(view, entry.activity.id)
    return say_return(session, view, changes, t("Cli", "{team}, {quarter}: the answer is taken back."))


def _declare_set(parser: ArgumentParser) -> None:
    declare_return(parser)
    parser.add_argument(
        "--activity",
        default="",
        metavar=t("Cli", "REF"),
        help=t("Cli", "a field of this activity's entry; without it, of the whole return"),
    )
    parser.add_argument(
        "values", nargs="+", metavar=t("Cli", "FIELD=VALUE"), help=t("Cli", 'for example: p4=2 p4_note="…"')
    )


def _set(session: Session) -> int:
    view = named_return(session)
    activity = _entry(session, view, session.args.activity).activity.id if session.args.activity else ""
    kind = KINDS["entry" if activity else "return"]
    given = assignments(kind, session.args.values)
    for each in given:
        _require_own(each.field, kind.natural)
        # Every value is looked at before the first is written.
        clean(each.field, each.value)
    changes = Changes()
    for each in given:
        now = session.desk.returns.open(view.team.id, view.quarter)
        changes = changes.and_then(
            session.desk.returns.type(now, now.begin(each.field.name, activity), each.value, activity)
        )
    return say_return(session, view, changes, t("Cli", "{team}, {quarter}: saved."))


def _require_own(field: Field, natural: tuple[str, ...]) -> None:
    if field.group == "review":
        raise cannot(
            t("Cli", "Not saved"),
            t("Cli", "{field} is the reviewer's.").format(field=field.name),
            t("Cli", "Use: {commands}.").format(commands="kimdesk quarter review --rating p1=2 --note …"),
        )
    if field.name in natural:
        raise cannot(
            t("Cli", "Not saved"),
            t("Cli", "{field} makes the return what it is and stays.").format(field=show(field.label)),
        )


COMMANDS = (
    Command(
        "return",
        mark("Cli", "fill a team's return"),
        parts=(
            Command("show", mark("Cli", "show it, with what is still missing"), declare_return, _show),
            Command("unchanged", mark("Cli", "say that nothing changed in activities"), _declare_unchanged, _unchanged),
            Command(
                "changed", mark("Cli", "say what changed in an activity, why and from when"), _declare_changed, _changed
            ),
            Command("withdraw", mark("Cli", "take back what was said about an activity"), _declare_withdraw, _withdraw),
            Command("set", mark("Cli", "write fields of it"), _declare_set, _set),
        ),
    ),
)
