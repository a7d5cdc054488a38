"""``list``: the records of a kind, filtered and sorted."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kimdesk.cli.as_at import declare_as_at, moment_asked
from kimdesk.cli.command import DONE, Command, Session, cannot
from kimdesk.cli.reading_out import as_data, handle, listed_words, names_for, return_states, say_state
from kimdesk.cli.risk_columns import told_of, trouble, with_scores
from kimdesk.cli.tables import without_empty
from kimdesk.cli.values import field_named, kind_named, require_searchable, resolved, several
from kimdesk.i18n import mark, show, t
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.text import within
from kimdesk.model.validation import Invalid
from kimdesk.services.counting import counted

if TYPE_CHECKING:
    from kimdesk.services.desk import Desk
    from kimdesk.store.listing import Filter, ListRequest

_BESIDE_FIELDS = ("id", "ref")


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument(
        "kind",
        metavar=t("Cli", "KIND"),
        help=t("Cli", "teams, people, activities, returns, assets, systems, reports, risks, actions, …"),
    )
    parser.add_argument("--columns", metavar=t("Cli", "A,B"), default="", help=t("Cli", "which fields to show"))
    parser.add_argument(
        "--filter",
        metavar=t("Cli", "FIELD=VALUE"),
        action="append",
        default=[],
        help=t(
            "Cli",
            "only these; FIELD!=VALUE for all others, FIELD= for those without, FIELD<VALUE for a step or a day below; may be "
            "given several times",
        ),
    )
    parser.add_argument(
        "--words", default="", metavar=t("Cli", "WORDS"), help=t("Cli", "only those with these words in a shown column")
    )
    parser.add_argument("--sort", metavar=t("Cli", "FIELD"), default="", help=t("Cli", "the field to sort by"))
    parser.add_argument("--reverse", action="store_true", help=t("Cli", "sort the other way round"))
    parser.add_argument(
        "--quarter", default="", metavar=t("Cli", "QUARTER"), help=t("Cli", "only what belongs to this quarter")
    )
    parser.add_argument("--deleted", action="store_true", help=t("Cli", "the deleted ones"))
    declare_as_at(parser)


def run(session: Session) -> int:
    """List the records of a kind."""
    kind = kind_named(session.args.kind)
    desk = session.desk
    columns = _columns(kind, session.args.columns)
    request = _request(session, desk, kind, columns)
    if session.args.as_at:
        return _run_then(session, kind, columns, request)
    listing = desk.records.rows(request)
    if session.out.json:
        session.out.answer(_data(desk, request, [row[0] for row in listing.rows]), ())
        return DONE
    session.out.answer(None, _lines(session, kind, columns, listing.rows))
    return DONE


def _run_then(session: Session, kind: Kind, columns: Sequence[str], request: ListRequest) -> int:
    """List the records of a kind as they were."""
    desk, moment = session.desk, moment_asked(session, session.args.as_at)
    rows = desk.looking_back.rows(request, moment).rows
    remark = desk.looking_back.remark(moment, nothing=not rows)
    if session.out.json:
        records, names = desk.looking_back.records((kind.name,), moment, deleted=request.deleted)
        known, hidden = {each.id: each for each in records}, desk.records.restricted()
        found = [{**as_data(known[row[0]], names), "restricted": row[0] in hidden} for row in rows if row[0] in known]
        session.out.answer({"as_at": moment.words, "remark": remark, "records": found}, ())
        return DONE
    heading = t("Cli", "{kinds}, as at {moment}").format(kinds=show(kind.label_plural), moment=moment.words)
    session.out.answer(None, [heading, *_lines(session, kind, columns, rows, then=True), *filter(None, [remark])])
    return DONE


def _request(session: Session, desk: Desk, kind: Kind, columns: Sequence[str]) -> ListRequest:
    from kimdesk.store.derived import DERIVED
    from kimdesk.store.listing import ListRequest

    args = session.args
    require_searchable(args.words)
    filters = [_filter(desk, kind, each) for each in args.filter]
    if args.quarter:
        filters.append(_of_quarter(desk, kind, args.quarter))
    usual = "start" if kind.name == "quarter" else "ref"
    beside = (*_BESIDE_FIELDS, *DERIVED.get(kind.name, ()))
    sort = (args.sort if args.sort in beside else field_named(kind, args.sort).name) if args.sort else usual
    shown = ("ref", *columns)
    return ListRequest(kind.name, shown, tuple(filters), args.words, sort, args.reverse, deleted=args.deleted)


def filters_named(desk: Desk, kind: Kind, filters: Sequence[str]) -> ListRequest:
    """Return the request for the records of a kind that these filters name; raises UserError where one is not understood."""
    from kimdesk.store.listing import ListRequest

    return ListRequest(kind.name, ("ref",), tuple(_filter(desk, kind, each) for each in filters))


def _columns(kind: Kind, words: str) -> tuple[str, ...]:
    if not words:
        return tuple(each.name for each in kind.listed)
    return tuple(field_named(kind, each).name for each in several(words) if each not in _BESIDE_FIELDS)


def _filter(desk: Desk, kind: Kind, words: str) -> Filter:
    from kimdesk.store.listing import Filter, Test

    name, equals, value = words.partition("=")
    if not equals and "<" in words:
        return _below(desk, kind, words)
    if not equals:
        raise cannot(
            t("Cli", "The filter “{words}” is not understood").format(words=words),
            t("Cli", "Write it like {example}.").format(example=f"{kind.listed[0].name}=…"),
        )
    negative = name.endswith("!")
    field = field_named(kind, name.removesuffix("!"))
    if field.type is Type.OBJECT or (negative and field.type.is_set):
        raise cannot(
            t("Cli", "Not filtered"),
            t("Cli", "{field} cannot be filtered in this way.").format(field=show(field.label)),
            t("Cli", "kimdesk quarter status shows where each return stands.") if kind.name == "return" else "",
        )
    if not value.strip():
        return Filter(field.name, Test.EMPTY, not negative)
    try:
        wanted = resolved(desk, field, value)
    except Invalid as error:
        raise cannot(t("Cli", "Not filtered"), str(error)) from error
    if field.type.is_set:
        return Filter(field.name, Test.HAS, _only_one(field, wanted))
    return Filter(field.name, Test.NOT if negative else Test.IS, wanted)


def _below(desk: Desk, kind: Kind, words: str) -> Filter:
    """Return the filter of FIELD<VALUE, for a choice that goes up in steps, a number or a day."""
    from kimdesk.store.listing import Filter, Test

    name, _sign, value = words.partition("<")
    field = field_named(kind, name)
    if field.type not in (Type.CHOICE, Type.DATE, Type.INTEGER) or not value.strip():
        raise cannot(
            t("Cli", "Not filtered"),
            t("Cli", "{field} cannot be filtered in this way.").format(field=show(field.label)),
        )
    try:
        return Filter(field.name, Test.BEFORE, resolved(desk, field, value))
    except Invalid as error:
        raise cannot(t("Cli", "Not filtered"), str(error)) from error


def _only_one(field: Field, wanted: Sequence[str]) -> str:
    if len(wanted) != 1:
        raise cannot(
            t("Cli", "Not filtered"), t("Cli", "Give one value for {field} at a time.").format(field=show(field.label))
        )
    return wanted[0]


def _of_quarter(desk: Desk, kind: Kind, words: str) -> Filter:
    from kimdesk.store.listing import Filter, Test

    if "quarter" not in kind.by_name:
        raise cannot(
            t("Cli", "Not filtered"),
            t("Cli", "{kinds} do not belong to a quarter.").format(kinds=show(kind.label_plural)),
            t("Cli", "Leave --quarter out."),
        )
    return Filter("quarter", Test.IS, desk.context.quarter_id(desk.context.quarter(words)))


def _data(desk: Desk, request: ListRequest, ids: Sequence[str]) -> list[dict[str, Any]]:
    from kimdesk.store import reading

    if request.deleted:
        records = {each: desk.records.get(request.kind, each) for each in ids}
    else:
        records = {each.id: each for each in reading.find_records(desk.context.db, request.kind, {})}
    chosen = [records[each] for each in ids if each in records]
    names = names_for(desk, chosen)
    hidden = desk.records.restricted()
    rows = [{**as_data(each, names), "restricted": each.id in hidden} for each in chosen]
    if request.kind == "risk":
        told = told_of(desk, [each.id for each in chosen])
        rows = [{**row, **told[row["id"]]} for row in rows]
    if request.kind == "return":
        states = return_states(desk)
        rows = [{**row, "state": states.get(row["id"], "")} for row in rows]
    return rows


def _lines(
    session: Session, kind: Kind, columns: Sequence[str], rows: Sequence[tuple[Any, ...]], then: bool = False
) -> list[str]:
    nouns = within(show(kind.label_plural))
    if not rows:
        narrowed = session.args.filter or session.args.words or session.args.quarter or session.args.deleted
        return [(t("Cli", "No {kinds} like that.") if narrowed else t("Cli", "No {kinds} yet.")).format(kinds=nouns)]
    fields = [kind[name] for name in columns]
    # Where a return stood then is what its last act says; today it is also what has been signed.
    states = return_states(session.desk) if kind.name == "return" and not then else {}
    texts = []
    hidden, restricted = session.desk.records.restricted(), t("Cli", "(restricted)")
    for identity, conflict, ref, *cells in rows:
        mark_of_conflict = "!" if conflict else ""
        words = [
            say_state(states.get(identity)) if field.name == "status" and states else listed_words(field, cell)
            for field, cell in zip(fields, cells, strict=True)
        ]
        mark_of_secrecy = f" {restricted}" if identity in hidden else ""
        texts.append([handle(ref or "", identity) + mark_of_conflict + mark_of_secrecy, *words])
    headings = [t("Cli", "Ref"), *(show(each.label) for each in fields)]
    if kind.name == "risk" and not session.args.columns:
        headings, texts = with_scores(session.desk, headings, texts, [row[0] for row in rows])
    if not session.args.columns:
        headings, texts = without_empty(headings, texts)
    lines = session.out.table(headings, texts)
    lines.append(t("Cli", "{count} {kinds}").format(count=len(rows), kinds=counted(kind, len(rows))))
    lines += trouble(session.desk) if kind.name == "risk" else []
    if any(row[1] for row in rows) and not then:
        lines.append(t("Cli", "! has a field with several values: kimdesk conflicts"))
    return lines


COMMANDS = (Command("list", mark("Cli", "list the records of a kind"), _declare, run),)
