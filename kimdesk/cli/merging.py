"""``merge-desk`` and ``duplicates``: what came in and is to be settled, and two records that are one thing."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import ANSWER_IS_NO, DONE, Command, Session
from kimdesk.cli.named_again import HAND_OVER, again_data, again_lines
from kimdesk.cli.reading_out import handle, say_moment
from kimdesk.cli.records import say_done, say_record
from kimdesk.cli.values import field_named, kind_named
from kimdesk.i18n import mark, show, t, tn
from kimdesk.model.kinds import KINDS

if TYPE_CHECKING:
    from kimdesk.services.duplicates import Suggestion
    from kimdesk.services.merge_desk import Apart, Came, MergeDesk
    from kimdesk.services.merging import Merged


def _read(session: Session) -> int:
    desk = session.desk
    named = desk.sharing.merging.all() if desk.sharing.place.is_shared else []
    last = named[-1] if named else None
    found, twins, again = desk.merge_desk.read(last), desk.duplicates.suggest(), desk.named_again.find()
    data = _data(found, twins, last) | {"named_again": [again_data(each) for each in again]}
    lines = [*_lines(session, found, twins, last), *again_lines(again)]
    session.out.answer(
        data, lines or [t("Cli", "Nothing has come in that is not merged, and nothing waits for a decision.")]
    )
    waits = found.pending or found.apart or found.conflicts or found.undecided or twins or again
    return ANSWER_IS_NO if waits else DONE


def _data(found: MergeDesk, twins: tuple[Suggestion, ...], last: Merged | None) -> dict[str, Any]:
    return {
        "last_merged": last.name if last else None,
        "came": [_came_data(each) for each in found.came],
        "both_edited": [_apart_data(each) for each in found.apart],
        "duplicates": [_twins_data(each) for each in twins],
        "conflicts": found.conflicts,
        "undecided": found.undecided,
    }


def _came_data(each: Came) -> dict[str, Any]:
    told = {"people": list(each.people), "device": each.arrival.device, "file": each.source or None}
    return {**told, "at": each.arrival.upto, "changes": each.arrival.changes, "merged": each.merged}


def _apart_data(each: Apart) -> dict[str, Any]:
    edits = [{"by": name, "fields": list(fields)} for name, fields in each.edits]
    return {"kind": each.kind, "id": each.record, "title": each.name, "edits": edits}


def _twins_data(each: Suggestion) -> dict[str, Any]:
    both = [{"id": one.id, "ref": one.ref, "title": one.title} for one in (each.first, each.second)]
    return {"kind": each.kind, "records": both, "why": each.why}


def _lines(session: Session, found: MergeDesk, twins: tuple[Suggestion, ...], last: Merged | None) -> list[str]:
    zone = session.clock.now().tzinfo
    lines = [t("Cli", "Last said to be merged: {name}").format(name=last.name)] if last else []
    for came in found.pending:
        words = tn(
            "Cli",
            "Came in {when}: 1 change from {names}",
            "Came in {when}: {count} changes from {names}",
            came.arrival.changes,
        )
        names = came.source or ", ".join(came.people) or came.laptop
        lines.append(words.format(when=say_moment(came.arrival.upto, zone), count=came.arrival.changes, names=names))
    for apart in found.apart:
        edits = "; ".join(f"{name or t('Cli', 'somebody')}: {', '.join(fields)}" for name, fields in apart.edits)
        lines.append(t("Cli", "Both edited: {name} ({edits})").format(name=apart.name, edits=edits))
    lines += _twin_lines(twins)
    if found.conflicts:
        lines.append(t("Cli", "Fields with two values: {count}. See kimdesk conflicts").format(count=found.conflicts))
    if found.undecided:
        words = t("Cli", "Changes to accept or discard: {count}. See kimdesk conflicts waiting")
        lines.append(words.format(count=found.undecided))
    return lines


def _twin_lines(twins: tuple[Suggestion, ...]) -> list[str]:
    lines = []
    for each in twins:
        first, second = (f"{handle(one.ref, one.id)} {one.title}" for one in (each.first, each.second))
        words = t("Cli", "May be the same ({kind}): {first} and {second}. {why}")
        lines.append(words.format(kind=show(KINDS[each.kind].label), first=first, second=second, why=each.why))
    return lines


def _duplicates(session: Session) -> int:
    found, again = session.desk.duplicates.suggest(), session.desk.named_again.find()
    lines = _twin_lines(found)
    if lines:
        lines.append(
            t("Cli", "Make one of two: kimdesk duplicates merge KIND REF INTO; or say that they are not: … apart")
        )
    data = [*(_twins_data(each) for each in found), *(again_data(each) for each in again)]
    lines += again_lines(again)
    session.out.answer(data, lines or [t("Cli", "Nothing looks as if it were there twice.")])
    return ANSWER_IS_NO if found or again else DONE


def _declare_two(parser: ArgumentParser) -> None:
    parser.add_argument("kind", metavar=t("Cli", "KIND"), help=t("Cli", "for example: asset"))
    parser.add_argument("ref", metavar=t("Cli", "REF"), help=t("Cli", "one of the two"))
    parser.add_argument(
        "other", metavar=t("Cli", "OTHER"), help=t("Cli", "the other one, which stays where two become one")
    )


def _declare_merge(parser: ArgumentParser) -> None:
    _declare_two(parser)
    parser.add_argument(
        "--take",
        nargs="*",
        metavar=t("Cli", "FIELD"),
        help=t("Cli", "take these values of the one that goes; without it, what the one that stays does not say"),
    )


def _merge(session: Session) -> int:
    kind = kind_named(session.args.kind)
    goes, stays = (session.desk.context.find(kind.name, words) for words in (session.args.ref, session.args.other))
    take = session.args.take
    taken = None if take is None else [field_named(kind, each).name for each in take]
    changes = session.desk.uniting.unite(kind.name, goes.id, stays.id, taken)
    return say_done(
        session, kind, stays.id, changes, t("Cli", "One now, under {record}"), t("Cli", "Nothing to merge in {record}")
    )


def _apart(session: Session) -> int:
    kind = kind_named(session.args.kind)
    one, other = (session.desk.context.find(kind.name, words) for words in (session.args.ref, session.args.other))
    session.desk.duplicates.tell_apart(kind.name, one.id, other.id)
    names = [say_record(session.desk, kind, each) for each in (one, other)]
    session.out.answer(
        {"kind": kind.name, "told_apart": [one.id, other.id]},
        [t("Cli", "Told apart: {first} and {second}.").format(first=names[0], second=names[1])],
    )
    return DONE


COMMANDS = (
    Command("merge-desk", mark("Cli", "what came in, what of it is merged, and what is to be settled"), None, _read),
    Command(
        "duplicates",
        mark("Cli", "what may be recorded twice"),
        None,
        _duplicates,
        (
            Command("list", mark("Cli", "list the pairs that may be one thing, with the reason"), None, _duplicates),
            Command("merge", mark("Cli", "make one record of two; one undo brings both back"), _declare_merge, _merge),
            Command("apart", mark("Cli", "say that two records are two things"), _declare_two, _apart),
            HAND_OVER,
        ),
    ),
)
