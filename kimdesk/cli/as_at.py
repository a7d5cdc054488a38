"""What ``--as-at`` means, and a record as it was at that moment."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Session
from kimdesk.cli.reading_out import as_data, handle
from kimdesk.cli.tables import cut, one_line, pairs
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.fields import Kind

if TYPE_CHECKING:
    from kimdesk.services.looking_back import FieldThen, PastRecord
    from kimdesk.services.moments import Moment
    from kimdesk.services.wrote import Wrote


def declare_as_at(parser: ArgumentParser) -> None:
    """Declare the option that names a moment."""
    parser.add_argument(
        "--as-at",
        metavar=t("Cli", "DATE"),
        default="",
        help=t("Cli", "as at the end of this day, or at this time of it"),
    )


def moment_asked(session: Session, words: str) -> Moment:
    """Return the moment that an option names; raises UserError where it is none."""
    from kimdesk.services.moments import moment_named

    return moment_named(words, session.clock)


def show_then(session: Session, kind: Kind, record: Record) -> int:
    """Answer what a record said at the moment that ``--as-at`` names, and what of it has changed since."""
    moment = moment_asked(session, session.args.as_at)
    found = session.desk.looking_back.record(kind.name, record.id, moment)
    data: dict[str, Any] = {
        "kind": kind.name,
        "as_at": moment.words,
        "there": found.there,
        "remarks": list(found.remarks),
    }
    if found.record is not None:
        data |= {**as_data(found.record, found.names), "deleted": found.record.deleted}
        data["fields"] = {each.field.name: _field_data(each) for each in found.fields}
    session.out.answer(data, [] if session.out.json else _said_then(kind, found))
    return DONE


def _field_data(field: FieldThen) -> dict[str, Any]:
    return {
        "says": field.then,
        "says_now": field.now,
        "changed_since": field.changed,
        "several": field.disputed,
        "written": [
            {
                "says": each.words,
                "by": each.author,
                "at": each.at.isoformat(timespec="seconds"),
                "laptop": each.laptop,
                "came_in": each.came_in.isoformat(timespec="seconds") if each.came_in else None,
                "clock_was_ahead": each.doubtful,
                "change": _name(each),
            }
            for each in field.wrote
        ],
    }


def _said_then(kind: Kind, found: PastRecord) -> list[str]:
    title = cut(one_line(found.title), 80)
    lines = [
        t("Cli", "{kind} {record}, as at {moment}").format(
            kind=show(kind.label), record=f"{handle(found.ref, found.id)} {title}".strip(), moment=found.moment.words
        ),
        *found.remarks,
    ]
    shown = [each for each in found.fields if each.then or each.changed]
    lines += pairs([(each.label, _words_then(each)) for each in shown])
    if found.there:
        lines.append(t("Cli", "Changed since then: {count} of these fields.").format(count=found.changed))
    return lines


def _words_then(field: FieldThen) -> str:
    lines = [field.then or t("Cli", "(nothing)")]
    if field.disputed:
        lines = [t("Cli", "{value} (one of several)").format(value=each.words) for each in field.wrote]
    lines += [f"    {say_written(each)}" for each in field.wrote]
    if field.changed:
        lines.append(t("Cli", "    today: {value}").format(value=field.now or t("Cli", "(nothing)")))
    return "\n".join(lines)


def say_written(wrote: Wrote) -> str:
    """Return who wrote a value, when and on which laptop, and when it came in where that was on another day."""
    words = t("Cli", "{who}, {when}, {laptop}").format(who=wrote.author, when=say_time(wrote.at), laptop=wrote.laptop)
    return say_arrived(words, wrote.came_in, wrote.doubtful)


def say_arrived(words: str, came_in: datetime | None, doubtful: bool) -> str:
    """Return the words with what must be known of the clock, and when it came in here where that was on another day."""
    if doubtful:
        words = t("Cli", "{words}, by a clock that was ahead").format(words=words)
    if came_in is not None:
        words = t("Cli", "{words}, received here {when}").format(words=words, when=say_time(came_in))
    return words


def say_time(at: datetime) -> str:
    """Return a moment as its writer's clock had it."""
    return f"{at:%d/%m/%Y %H:%M}"


def _name(wrote: Wrote) -> str:
    return f"{wrote.dot.device}.{wrote.dot.number}"
