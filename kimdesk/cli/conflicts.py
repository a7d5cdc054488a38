"""``conflicts``: fields with several values, and what waits to be accepted or discarded."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import tzinfo
from functools import partial
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session
from kimdesk.cli.reading_out import handle, say_moment, titles_of
from kimdesk.cli.records import declare_record, named_record, say_done
from kimdesk.cli.values import field_named, resolved
from kimdesk.errors import UserError
from kimdesk.i18n import mark, show, t
from kimdesk.model.fields import Kind
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import DELETED
from kimdesk.model.validation import clean

if TYPE_CHECKING:
    from kimdesk.services.conflicts import ConflictView
    from kimdesk.services.waiting import Waiting

_DELETED_WORD = "deleted"


def _list(session: Session) -> int:
    found = session.desk.conflicts.open()
    titles = titles_of(session.desk, [(each.kind, each.title) for each in found])
    zone = session.clock.now().tzinfo
    data = [_conflict_data(each, title) for each, title in zip(found, titles, strict=True)]
    lines = [line for each, title in zip(found, titles, strict=True) for line in _conflict_lines(each, title, zone)]
    if found:
        lines.append(t("Cli", "Settle each with: kimdesk conflicts settle KIND REF FIELD VALUE"))
    waiting = session.desk.waiting.count()
    if waiting:
        lines.append(
            t("Cli", "{count} more wait to be accepted or discarded: kimdesk conflicts waiting").format(count=waiting)
        )
    session.out.answer(data, lines or [t("Cli", "There are no conflicts.")])
    return DONE


def _conflict_data(each: ConflictView, title: str) -> dict[str, Any]:
    values = [
        {
            "value": one.value,
            "words": one.words,
            "by": one.author,
            "at": one.at,
            "device": one.device,
            "clock_ahead": one.doubtful,
        }
        for one in each.candidates
    ]
    proposal = each.proposal()
    facts = {"kind": each.kind, "id": each.record, "ref": each.ref, "title": title, "field": _field_word(each.field)}
    proposed = {"text": proposal.text, "clashes": len(proposal.clashes)} if proposal else None
    return {**facts, "values": values, "before": each.before, "proposed": proposed}


def _field_word(field: str) -> str:
    return _DELETED_WORD if field == DELETED else field


def _conflict_lines(each: ConflictView, title: str, zone: tzinfo | None) -> list[str]:
    name = f"{show(KINDS[each.kind].label)} {handle(each.ref, each.record)} {title}".rstrip()
    lines = [f"{name}: {_field_word(each.field)}"]
    for one in each.candidates:
        words = t("Cli", "  “{words}”  {who}, {when}, {laptop}")
        if one.doubtful:
            words = t("Cli", "  “{words}”  {who}, {when} by a clock that is ahead, {laptop}")
        who = one.author or t("Cli", "somebody")
        lines.append(words.format(words=one.words, who=who, when=say_moment(one.at, zone), laptop=one.laptop))
    if each.before:
        lines.append(t("Cli", "  before: “{words}”").format(words=each.before))
    proposal = each.proposal()
    if proposal is not None and not proposal.clashes:
        lines.append(t("Cli", "  proposed (--proposed): “{words}”").format(words=proposal.text))
    return lines


def _declare_settle(parser: ArgumentParser) -> None:
    declare_record(parser)
    parser.add_argument(
        "field", metavar=t("Cli", "FIELD"), help=t("Cli", "its name; “deleted” where one deleted and one changed it")
    )
    parser.add_argument(
        "value",
        nargs="?",
        metavar=t("Cli", "VALUE"),
        help=t("Cli", "the value that is to stand; yes or no for deleted"),
    )
    parser.add_argument(
        "--proposed", action="store_true", help=t("Cli", "take the text that holds the changes of both")
    )


def _settle(session: Session) -> int:
    kind, record = named_record(session)
    deleted = session.args.field == _DELETED_WORD
    field = DELETED if deleted else field_named(kind, session.args.field).name
    value = _proposed(session, record.id, field) if session.args.proposed else _given(session, kind, field)
    changes = session.desk.conflicts.settle(kind.name, record.id, field, value)
    return say_done(
        session, kind, record.id, changes, t("Cli", "Settled {record}"), t("Cli", "Nothing to settle in {record}")
    )


def _given(session: Session, kind: Kind, field: str) -> Any:
    words = session.args.value
    if words is None:
        raise UserError(
            t("Cli", "Nothing settled"), t("Cli", "No value is given."), t("Cli", "Name it, or say --proposed.")
        )
    if field == DELETED:
        if words.casefold() not in ("yes", "no"):
            raise UserError(t("Cli", "Nothing settled"), t("Cli", "“deleted” takes yes or no."), "")
        return words.casefold() == "yes"
    known = kind.by_name[field]
    return clean(known, resolved(session.desk, known, words))[0]


def _proposed(session: Session, record: str, field: str) -> str:
    found = [each for each in session.desk.conflicts.open(record) if each.field == field]
    proposal = found[0].proposal() if found else None
    if proposal is None or proposal.clashes:
        raise UserError(
            t("Cli", "Nothing settled"),
            t("Cli", "Both changed the same sentence, so somebody has to look.")
            if proposal
            else t("Cli", "There is no proposal for this field."),
            t("Cli", "Give the text that is to stand."),
        )
    return proposal.text


# --- waiting decisions ----------------------------------------------------------------------------------------------


def _waiting(session: Session) -> int:
    found = session.desk.waiting.all()
    zone = session.clock.now().tzinfo
    lines = [line for each in found if not each.decision for line in _waiting_lines(each, zone)]
    if lines:
        lines.append(t("Cli", "Decide on each with: kimdesk conflicts accept NUMBER, or discard NUMBER"))
    decided = [each for each in found if each.decision]
    if decided:
        lines.append(t("Cli", "Decided, and can be decided again:"))
        lines += [f"  {each.action}  {each.decision}  {_name(each)}" for each in decided]
    session.out.answer([_waiting_data(each) for each in found], lines or [t("Cli", "Nothing waits for a decision.")])
    return DONE


def _waiting_data(each: Waiting) -> dict[str, Any]:
    changes = [{"field": one.field, "words": one.words, "now": one.now} for one in each.changes]
    facts = {"number": each.action, "kind": each.kind, "id": each.record, "ref": each.ref, "title": each.name}
    told = {"by": each.author, "at": each.at, "device": each.device, "why": each.why, "decision": each.decision}
    return {**facts, **told, "changes": changes}


def _name(each: Waiting) -> str:
    label = show(KINDS[each.kind].label) if each.kind in KINDS else each.kind
    return " ".join(part for part in (label, handle(each.ref, each.record), each.name) if part)


def _waiting_lines(each: Waiting, zone: tzinfo | None) -> list[str]:
    lines = [f"{each.action}  {_name(each)}"]
    lines += [
        t("Cli", "  {field}: “{words}” (now “{now}”)").format(field=one.label, words=one.words, now=one.now)
        for one in each.changes
    ]
    who = each.author or t("Cli", "somebody")
    said = t("Cli", "  {who}, {when}, {laptop}. {why}")
    return [*lines, said.format(who=who, when=say_moment(each.at, zone), laptop=each.laptop, why=each.why)]


def _declare_decide(parser: ArgumentParser) -> None:
    parser.add_argument(
        "number", nargs="*", metavar=t("Cli", "NUMBER"), help=t("Cli", "as “kimdesk conflicts waiting” shows it")
    )
    parser.add_argument("--all", action="store_true", help=t("Cli", "everything that waits"))


def _decide(accept: bool, session: Session) -> int:
    found = session.desk.waiting.all()
    numbers = list(session.args.number)
    unknown = [number for number in numbers if number not in {each.action for each in found}]
    chosen = [each for each in found if each.action in numbers or (session.args.all and not each.decision)]
    if unknown or not chosen:
        raise UserError(
            t("Cli", "Nothing decided"),
            t("Cli", "Nothing here has the number {number}.").format(number=unknown[0])
            if unknown
            else t("Cli", "Nothing is named, or nothing waits."),
            t("Cli", "Look at: kimdesk conflicts waiting"),
        )
    session.desk.waiting.decide([dot for each in chosen for dot in each.dots], accept)
    words = t("Cli", "Accepted: {what}") if accept else t("Cli", "Discarded: {what}")
    data = {"accepted": accept, "decided": [each.action for each in chosen]}
    session.out.answer(data, [words.format(what=", ".join(map(_name, chosen)))])
    return DONE


COMMANDS = (
    Command(
        "conflicts",
        mark("Cli", "fields with several values, and what waits for a decision"),
        None,
        _list,
        (
            Command("list", mark("Cli", "list the fields with several values"), None, _list),
            Command("settle", mark("Cli", "say which value is to stand"), _declare_settle, _settle),
            Command("waiting", mark("Cli", "list what does not count until somebody accepts it"), None, _waiting),
            Command("accept", mark("Cli", "let it count"), _declare_decide, partial(_decide, True)),
            Command("discard", mark("Cli", "let it not count"), _declare_decide, partial(_decide, False)),
        ),
    ),
)
