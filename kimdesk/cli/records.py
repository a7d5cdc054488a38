"""``show``, ``new``, ``set``, ``delete``, ``undelete``: one record at a time."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kimdesk.cli.as_at import declare_as_at, show_then
from kimdesk.cli.command import DONE, Command, Session, cannot, require_own_file
from kimdesk.cli.reading_out import (
    as_data,
    handle,
    in_words,
    label_of,
    names_for,
    return_states,
    say_moment,
    say_state,
    titles_of,
)
from kimdesk.cli.tables import cut, one_line, pairs
from kimdesk.cli.values import Assignment, assignments, kind_named, require_settable, together
from kimdesk.i18n import mark, show, t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.fields import Kind
from kimdesk.model.kinds import KINDS
from kimdesk.model.text import within
from kimdesk.model.validation import Invalid, clean
from kimdesk.services.resolving import resolved

if TYPE_CHECKING:
    from kimdesk.services.desk import Desk

_LONGEST_TITLE = 80


def declare_record(parser: ArgumentParser) -> None:
    """Declare the two words that name a record."""
    parser.add_argument("kind", metavar=t("Cli", "KIND"), help=t("Cli", "for example: asset"))
    parser.add_argument(
        "ref", metavar=t("Cli", "REF"), help=t("Cli", "its reference, whole title, or the start of its id")
    )


def named_record(session: Session) -> tuple[Kind, Record]:
    """Return the record that the command line names."""
    kind = kind_named(session.args.kind)
    return kind, session.desk.context.find(kind.name, session.args.ref)


def say_record(desk: Desk, kind: Kind, record: Record) -> str:
    """Return a record's reference and title on one line."""
    title = cut(one_line(titles_of(desk, [(kind.name, record.title)])[0]), _LONGEST_TITLE)
    return " ".join(part for part in (handle(record.ref, record.id), title) if part)


def _declare_show(parser: ArgumentParser) -> None:
    declare_record(parser)
    parser.add_argument("--all", action="store_true", help=t("Cli", "empty fields too"))
    declare_as_at(parser)


def _show(session: Session) -> int:
    kind, record = named_record(session)
    if session.args.as_at:
        return show_then(session, kind, record)
    desk = session.desk
    names = names_for(desk, [record])
    people = desk.records.names([each for each in (record.created_by, record.changed_by) if each])
    data = {"kind": kind.name, **as_data(record, names), "deleted": record.deleted}
    data["restricted"] = record.id in desk.records.restricted()
    data["linked_from"] = [
        {"kind": link[0], "id": link[1], "ref": link[2], "title": link[3], "field": link[4]}
        for link in _links(desk, record)
    ]
    session.out.answer(data, [] if session.out.json else _said(session, kind, record, names, people))
    return DONE


def _said(session: Session, kind: Kind, record: Record, names: dict[str, str], people: dict[str, str]) -> list[str]:
    lines = [f"{show(kind.label)} {say_record(session.desk, kind, record)}"]
    if record.deleted:
        lines.append(t("Cli", "Deleted; kimdesk undelete brings it back."))
    if record.id in session.desk.records.restricted():
        lines.append(t("Cli", "Restricted: seen by few, and left out of packs."))
    state = {"status": return_states(session.desk).get(record.id)} if kind.name == "return" else {}
    shown = [(each, say_state(state.get(each.name)) or in_words(each, record[each.name], names)) for each in kind]
    shown = [(each, words) for each, words in shown if words or session.args.all]
    several = t("Cli", "(several values: kimdesk conflicts)")
    lines += pairs(
        [
            (label_of(kind, each), f"{words} {several}" if each.name in record.conflicts else words)
            for each, words in shown
        ]
    )
    for link_kind, identity, ref, title, field in _links(session.desk, record):
        other = KINDS[link_kind]
        named = f"{handle(ref, identity)} {cut(one_line(title), _LONGEST_TITLE)}".strip()
        lines.append(
            t("Cli", "Named in {kind} {record} ({field})").format(
                kind=within(show(other.label)), record=named, field=within(show(other[field].label))
            )
        )
    zone = session.clock.now().tzinfo
    lines.append(
        t("Cli", "Made {when} by {who}").format(
            when=say_moment(record.created_at, zone), who=_by(record.created_by, people)
        )
    )
    if record.changed_at != record.created_at:
        lines.append(
            t("Cli", "Changed {when} by {who}").format(
                when=say_moment(record.changed_at, zone), who=_by(record.changed_by, people)
            )
        )
    return lines


def _links(desk: Desk, record: Record) -> list[tuple[str, str, str, str, str]]:
    """Return (kind, id, ref, title in words, field) of what refers to the record, returns and entries left out."""
    links = [each for each in desk.finding.links_to(record.id) if each[0] not in ("entry", "return")]
    titles = titles_of(desk, [(each[0], each[3] or "") for each in links])
    return [
        (kind, identity, ref or "", title, field)
        for (kind, identity, ref, _title, field), title in zip(links, titles, strict=True)
    ]


def _by(person: str, people: dict[str, str]) -> str:
    return people.get(person) or t("Cli", "somebody not named yet")


def _declare_values(parser: ArgumentParser) -> None:
    parser.add_argument(
        "values",
        nargs="+",
        metavar=t("Cli", "FIELD=VALUE"),
        help=t(
            "Cli",
            "FIELD= empties it; a set is given whole, with commas; FIELD+=VALUE and FIELD-=VALUE add or take out one",
        ),
    )


def _declare_set(parser: ArgumentParser) -> None:
    declare_record(parser)
    _declare_values(parser)


def _set(session: Session) -> int:
    kind = kind_named(session.args.kind)
    require_settable(kind)
    given = assignments(kind, session.args.values)
    kind, record = named_record(session)
    changes = session.desk.records.change(kind.name, record.id, together(given, record.values, session.desk))
    return say_done(
        session, kind, record.id, changes, t("Cli", "Saved {record}"), t("Cli", "Nothing to change in {record}")
    )


def _declare_new(parser: ArgumentParser) -> None:
    parser.add_argument(
        "kind", metavar=t("Cli", "KIND"), help=t("Cli", "for example: asset; its fields: kimdesk fields KIND")
    )
    _declare_values(parser)
    parser.add_argument(
        "--restricted",
        action="store_true",
        help=t("Cli", "only roles for the whole service that may read such records see it"),
    )


def _new(session: Session) -> int:
    kind = kind_named(session.args.kind)
    require_settable(kind, new=True)
    given = assignments(kind, session.args.values)
    if kind.name == "workspace":
        return _new_workspace(session, kind, given)
    desk = session.desk
    values = together(given, {}, desk)
    made = desk.records.make(
        kind.name, values, prefix=_theme_of(desk, kind, values), restricted=session.args.restricted
    )
    changes = made.changes
    if "quarter" in kind.by_name and not values.get("quarter"):
        note = t("Cli", "It belongs to no quarter yet: kimdesk set {kind} {ref} quarter=… puts it into a return.")
        ref = desk.records.get(kind.name, made.id).ref
        changes = changes.and_then(Changes(notes=(note.format(kind=kind.name, ref=ref),)))
    return say_done(session, kind, made.id, changes, t("Cli", "Made {record}"), "")


def _theme_of(desk: Desk, kind: Kind, values: Mapping[str, Any]) -> str:
    """Return the theme by whose letters a new record is known, as an action is; nothing where none is said."""
    field = next((each for each in kind if each.open and values.get(each.name)), None)
    if field is None:
        return ""
    try:
        return str(resolved(desk.context.db, field, values[field.name]))
    except Invalid:
        # What is wrong with it is said when it is to be saved.
        return ""


def _new_workspace(session: Session, kind: Kind, given: list[Assignment]) -> int:
    """Make the workspace of a home that holds none."""
    if session.home.database.exists():
        require_own_file(session.home, t("Cli", "Not saved"))
        raise cannot(
            t("Cli", "Not saved"),
            t("Cli", "{path} holds a workspace already.").format(path=session.home.folder),
            t("Cli", "Change it with kimdesk set workspace NAME FIELD=VALUE, or name another --home."),
        )
    for each in given:
        clean(each.field, each.value)
    desk = session.open(create=True)
    identity = desk.context.store.workspace
    changes = desk.records.change(kind.name, identity, together(given, {}, desk))
    return say_done(session, kind, identity, changes, t("Cli", "Made the workspace {record}"), "")


def _delete(session: Session) -> int:
    kind, record = named_record(session)
    _require_free(kind)
    changes = session.desk.records.delete(kind.name, record.id)
    return say_done(
        session,
        kind,
        record.id,
        changes,
        t("Cli", "Deleted {record}; kimdesk undelete brings it back"),
        t("Cli", "{record} was deleted already"),
    )


def _undelete(session: Session) -> int:
    kind, record = named_record(session)
    _require_free(kind)
    changes = session.desk.records.undelete(kind.name, record.id)
    return say_done(
        session, kind, record.id, changes, t("Cli", "Brought back {record}"), t("Cli", "{record} was not deleted")
    )


def _require_free(kind: Kind) -> None:
    if kind.name in ("workspace", "return", "entry", "quarter", "signoff"):
        raise cannot(
            t("Cli", "Not deleted"),
            t("Cli", "{kinds} stay: packs and histories rest on them.").format(kinds=show(kind.label_plural)),
        )


def say_done(session: Session, kind: Kind, identity: str, changes: Changes, done: str, nothing: str) -> int:
    """Answer what became of a record; ``done`` and ``nothing`` hold a place for its name."""
    record = session.desk.records.get(kind.name, identity)
    words = done if changes or not nothing else nothing
    data: dict[str, Any] = {
        "kind": kind.name,
        "id": record.id,
        "ref": record.ref,
        "title": record.title,
        "changed": bool(changes),
        "notes": list(changes.notes),
    }
    session.out.answer(data, [words.format(record=say_record(session.desk, kind, record)), *changes.notes])
    return DONE


COMMANDS = (
    Command("show", mark("Cli", "show a record"), _declare_show, _show),
    Command("new", mark("Cli", "make a record"), _declare_new, _new),
    Command("set", mark("Cli", "change fields of a record"), _declare_set, _set),
    Command("delete", mark("Cli", "hide a record"), declare_record, _delete),
    Command("undelete", mark("Cli", "bring a hidden record back"), declare_record, _undelete),
)
