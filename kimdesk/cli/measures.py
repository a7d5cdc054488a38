"""``measure``: measures with their latest value, the values of one, and entering one."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session
from kimdesk.cli.reading_out import handle
from kimdesk.cli.tables import without_empty
from kimdesk.i18n import mark, t
from kimdesk.model.measuring import Against
from kimdesk.services.measures import say_against, say_target

if TYPE_CHECKING:
    from kimdesk.services.measures import Point, Series


def _list(session: Session) -> int:
    found = session.desk.measures.every()
    headings = [
        t("Cli", "Ref"),
        t("Cli", "Measure"),
        t("Cli", "Target"),
        t("Cli", "Latest"),
        t("Cli", "For"),
        t("Cli", "Stands"),
    ]
    rows = [
        [
            handle(each.measure.ref, each.measure.id),
            each.measure.title,
            say_target(each),
            each.latest.words if each.latest else "",
            each.latest.period if each.latest else "",
            say_against(each.latest) if each.latest else t("Cli", "no value yet"),
        ]
        for each in found
    ]
    nothing = [t("Cli", "No measure is recorded: kimdesk new measure title=… definition=…")]
    session.out.answer([_data(each) for each in found], session.out.table(headings, rows) if rows else nothing)
    return DONE


def _declare_measure(parser: ArgumentParser) -> None:
    parser.add_argument(
        "ref", metavar=t("Cli", "MEASURE"), help=t("Cli", "its reference, whole title, or the start of its id")
    )


def _values(session: Session) -> int:
    series = session.desk.measures.series(session.desk.context.find("measure", session.args.ref).id)
    headings = [
        t("Cli", "Ref"),
        t("Cli", "Period"),
        t("Cli", "Value"),
        t("Cli", "Counted"),
        t("Cli", "Stands"),
        t("Cli", "Mark"),
    ]
    rows = [
        [
            handle(each.record.ref, each.id),
            each.period,
            each.words,
            _figures(each),
            say_against(each),
            " ".join(_marks(each)),
        ]
        for each in series.points
    ]
    lines = [f"{handle(series.measure.ref, series.measure.id)} {series.measure.title}".strip()]
    lines += [t("Cli", "Target: {target}").format(target=say_target(series))] if say_target(series) else []
    lines += session.out.table(*without_empty(headings, rows)) if rows else [t("Cli", "No value yet.")]
    session.out.answer(_data(series), lines)
    return DONE


def _figures(point: Point) -> str:
    part, whole = point.record["numerator"], point.record["denominator"]
    return t("Cli", "{part} of {whole}").format(part=part, whole=whole) if None not in (part, whole) else ""


def _marks(point: Point) -> tuple[str, ...]:
    two = (t("Cli", "several values: kimdesk conflicts"),) if point.disputed else ()
    again = (t("Cli", "another record holds a value for this period"),) if point.again else ()
    return (*two, *again, *point.doubts)


def _declare_enter(parser: ArgumentParser) -> None:
    _declare_measure(parser)
    parser.add_argument("period", metavar=t("Cli", "QUARTER"), help=t("Cli", "for example: Q3 2025/26, or a month"))
    parser.add_argument("value", metavar=t("Cli", "VALUE"), help=t("Cli", "as it is said: 96.4 %%, 12, £3,400"))
    parser.add_argument("--counted", default=None, metavar="N", help=t("Cli", "how many were counted"))
    parser.add_argument("--out-of", dest="whole", default=None, metavar="N", help=t("Cli", "out of how many"))
    parser.add_argument(
        "--as-at", dest="on", default=None, metavar=t("Cli", "DATE"), help=t("Cli", "the day the figures are of")
    )
    parser.add_argument(
        "--note", default=None, metavar=t("Cli", "TEXT"), help=t("Cli", "what must be known of the value")
    )


def _enter(session: Session) -> int:
    args, desk = session.args, session.desk
    measure = desk.context.find("measure", args.ref)
    given = {
        "value": args.value,
        "numerator": args.counted,
        "denominator": args.whole,
        "as_at": args.on,
        "note": args.note,
    }
    values = {name: value for name, value in given.items() if value is not None}
    identity, changes = desk.measures.enter(measure.id, args.period, values)
    record = desk.records.get("reading", identity)
    words = t("Cli", "{measure}, {period}: {value} ({ref})") if changes else t("Cli", "Nothing to change in {ref}")
    said = words.format(measure=measure.title, period=record["period"], value=record["value"], ref=record.ref)
    point = next(each for each in desk.measures.series(measure.id).points if each.id == identity)
    session.out.answer(_point_data(point) | {"changed": bool(changes)}, [said, *dict.fromkeys(changes.notes)])
    return DONE


def _data(series: Series) -> dict[str, Any]:
    measure = series.measure
    return {
        "id": measure.id,
        "ref": measure.ref,
        "title": measure.title,
        "definition": measure["definition"] or "",
        "target": measure["target"] or "",
        "target_number": series.target,
        "direction": measure["direction"] or "",
        "unit": measure["unit"] or "",
        "values": [_point_data(each) for each in series.points],
    }


def _point_data(point: Point) -> dict[str, Any]:
    return {
        "id": point.id,
        "ref": point.record.ref,
        "period": point.period,
        "value": point.words,
        "number": point.number,
        "counted": point.record["numerator"],
        "out_of": point.record["denominator"],
        "met": None if point.against is Against.UNKNOWN else point.against is Against.MET,
        "doubts": list(point.doubts),
        "several_values": point.disputed,
        "entered_again": point.again,
    }


COMMANDS = (
    Command(
        "measure",
        mark("Cli", "measures against their targets; enter a quarter’s value"),
        parts=(
            Command("list", mark("Cli", "list every measure with its latest value"), None, _list),
            Command("values", mark("Cli", "say every value of a measure"), _declare_measure, _values),
            Command("enter", mark("Cli", "enter a value for a quarter, or change it"), _declare_enter, _enter),
        ),
    ),
)
