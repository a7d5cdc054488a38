"""``quarter``: from the opening of a quarter to its signature."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session, cannot
from kimdesk.cli.reading_out import say_time
from kimdesk.cli.returns import declare_quarter, declare_return, named_return, say_return
from kimdesk.cli.signing import check, declare_sheet, declare_sign, order_data, order_lines, sheet, sign
from kimdesk.i18n import mark, show, t, tn
from kimdesk.model.dates import say_date
from kimdesk.model.kinds.log import PRINCIPLES
from kimdesk.model.returns import STATE_WORDS

if TYPE_CHECKING:
    from kimdesk.services.overview import Picture, TeamState
    from kimdesk.services.signatures import Signature


def _status(session: Session) -> int:
    from kimdesk.services.signing_order import SignOrder

    desk, quarter = session.desk, session.quarter
    picture = desk.overview.picture(quarter)
    chosen = named_return(session).team.id if session.args.team else ""
    teams = [each for each in picture.teams if chosen in ("", each.team.id)]
    signature = desk.signing.signature(quarter)
    order = SignOrder() if signature else desk.signing.order.of(quarter)
    data = {
        **_quarter_data(picture),
        "signed": signature is not None,
        "signed_by": signature.values["signed_by"] if signature else "",
        "signed_at": signature.values["signed_at"] if signature else "",
        "content_hash": signature.mark if signature else "",
        "arrived_after": len(desk.signing.arrived_after(quarter)),
        "teams": [_team_data(each) for each in teams],
        **order_data(order),
    }
    lines = [_headline(picture)]
    if order.steps:
        lines += [t("Cli", "Signed in order:"), *order_lines(order)]
    if signature:
        lines.append(
            t("Cli", "Signed off by {name} on {date}.").format(
                name=data["signed_by"], date=say_time(str(data["signed_at"]))
            )
        )
        lines += _remarks(signature, int(data["arrived_after"]))
    if teams:
        lines += session.out.table(
            [
                t("Cli", "Team"),
                t("Cli", "State"),
                t("Cli", "Late"),
                t("Cli", "Activities answered"),
                t("Cli", "Changed"),
                t("Cli", "Last word"),
            ],
            [_team_row(each) for each in teams],
        )
    else:
        lines.append(t("Cli", "There are no teams in this quarter yet: kimdesk new team name=…"))
    session.out.answer(data, lines)
    return DONE


def _remarks(signature: Signature, count: int) -> list[str]:
    """Say what a signature builds on that is not there, and how much arrived after it; nothing where all is well."""
    from kimdesk.services.order_words import say_unseen

    said = [words] if (words := say_unseen(signature)) else []
    words = tn(
        "Cli",
        "One change arrived after the signature and is not in the pack.",
        "{count} changes arrived after the signature and are not in the pack.",
        count,
    )
    return [*said, words.format(count=count)] if count else said


def _quarter_data(picture: Picture) -> dict[str, Any]:
    quarter = picture.quarter
    return {
        "quarter": quarter.name,
        "months": quarter.months,
        "start": quarter.start.isoformat(),
        "end": quarter.end.isoformat(),
        "due": picture.due.isoformat(),
        "returned": picture.returned,
        "count": len(picture.teams),
    }


def _team_data(each: TeamState) -> dict[str, Any]:
    return {
        "team": each.team.title,
        "ref": each.team.ref,
        "id": each.team.id,
        "state": each.state.value,
        "late_days": each.late,
        "done": each.done,
        "activities": each.activities,
        "unchanged": each.unchanged,
        "changed": each.changed,
        "by": each.status.get("name", ""),
        "at": each.status.get("at", ""),
        "comment": each.status.get("comment", ""),
        "reason": each.status.get("reason", ""),
    }


def _team_row(each: TeamState) -> list[str]:
    late = tn("Cli", "1 day late", "{count} days late", each.late).format(count=each.late)
    last = each.status.get("comment") or each.status.get("reason") or ""
    return [
        each.team.title,
        show(STATE_WORDS[each.state]),
        late if each.late else "",
        f"{each.done}/{each.activities}",
        str(each.changed or ""),
        str(last),
    ]


def _headline(picture: Picture) -> str:
    return t("Cli", "{quarter}, {months}. Returns due {due}. {returned} of {count} teams have returned.").format(
        quarter=picture.quarter.name,
        months=picture.quarter.said_months,
        due=say_date(picture.due),
        returned=picture.returned,
        count=len(picture.teams),
    )


def _open(session: Session) -> int:
    quarter = session.quarter
    changes = session.desk.workflow.open_quarter(quarter)
    picture = session.desk.overview.picture(quarter)
    words = t("Cli", "Opened.") if changes else t("Cli", "It was open already.")
    session.out.answer({**_quarter_data(picture), "changed": bool(changes)}, [f"{_headline(picture)} {words}"])
    return DONE


def _declare_submit(parser: ArgumentParser) -> None:
    declare_return(parser)
    parser.add_argument("--comment", default="", metavar=t("Cli", "TEXT"), help=t("Cli", "a word to the reviewer"))


def _submit(session: Session) -> int:
    view = named_return(session)
    return say_return(
        session,
        view,
        session.desk.workflow.submit(view, session.args.comment),
        t("Cli", "{team}, {quarter}: submitted."),
    )


def _declare_review(parser: ArgumentParser) -> None:
    declare_return(parser)
    parser.add_argument(
        "--rating",
        action="append",
        nargs="+",
        default=[],
        metavar=t("Cli", "P=STEP"),
        help=t("Cli", "the reviewer's own rating, for example: p1=2 p4=3"),
    )
    parser.add_argument("--note", default="", metavar=t("Cli", "TEXT"), help=t("Cli", "the reviewer's note"))


def _review(session: Session) -> int:
    view = named_return(session)
    ratings = _ratings([each for group in session.args.rating for each in group])
    return say_return(
        session,
        view,
        session.desk.workflow.review(view, ratings, session.args.note),
        t("Cli", "{team}, {quarter}: reviewed."),
    )


def _ratings(words: list[str]) -> Mapping[str, str]:
    ratings: dict[str, str] = {}
    for each in words:
        name, equals, step = each.partition("=")
        if not equals or not step.strip() or name.strip().casefold() not in PRINCIPLES:
            raise cannot(
                t("Cli", "The rating “{words}” is not understood").format(words=each),
                t("Cli", "Write principle=step, for example p1=2. Principles are p1 to p6."),
                t("Cli", "kimdesk fields return r1 lists the steps of the first principle."),
            )
        ratings[name.strip().casefold()] = step
    return ratings


def _declare_return_act(parser: ArgumentParser) -> None:
    declare_return(parser)
    parser.add_argument("--comment", default="", metavar=t("Cli", "TEXT"), help=t("Cli", "what the team should do"))


def _send_back(session: Session) -> int:
    view = named_return(session)
    return say_return(
        session,
        view,
        session.desk.workflow.send_back(view, session.args.comment),
        t("Cli", "{team}, {quarter}: returned to the team."),
    )


def _declare_reason(parser: ArgumentParser) -> None:
    declare_return(parser)
    parser.add_argument("--reason", default="", metavar=t("Cli", "TEXT"), help=t("Cli", "why"))


def _not_returned(session: Session) -> int:
    view = named_return(session)
    return say_return(
        session,
        view,
        session.desk.workflow.not_returned(view, session.args.reason),
        t("Cli", "{team}, {quarter}: listed as not returned."),
    )


def _reopen(session: Session) -> int:
    if session.args.team:
        view = named_return(session)
        return say_return(
            session,
            view,
            session.desk.workflow.reopen(view, session.args.reason),
            t("Cli", "{team}, {quarter}: reopened."),
        )
    quarter = session.quarter
    session.desk.signing.reopen(quarter, session.args.reason)
    words = t("Cli", "{quarter} is open again. What was signed stays as it was and can still be verified.").format(
        quarter=quarter.name
    )
    session.out.answer({"quarter": quarter.name, "signed": False}, [words])
    return DONE


COMMANDS = (
    Command(
        "quarter",
        mark("Cli", "where a quarter stands; submit, review, sign and reopen"),
        parts=(
            Command("status", mark("Cli", "every team's state, and who is late"), declare_return, _status),
            Command("open", mark("Cli", "open a quarter"), declare_quarter, _open),
            Command("submit", mark("Cli", "hand a team's return to the reviewer"), _declare_submit, _submit),
            Command("review", mark("Cli", "accept a return, with one's own ratings"), _declare_review, _review),
            Command("return", mark("Cli", "send a return back to the team"), _declare_return_act, _send_back),
            Command("not-returned", mark("Cli", "list a team as not returned"), _declare_reason, _not_returned),
            Command("check", mark("Cli", "say what must be settled before signing"), declare_quarter, check),
            Command("sign", mark("Cli", "sign the quarter off"), declare_sign, sign),
            Command("sheet", mark("Cli", "keep a scan of the sheet signed by hand"), declare_sheet, sheet),
            Command("reopen", mark("Cli", "open a return, or a signed quarter, again"), _declare_reason, _reopen),
        ),
    ),
)
