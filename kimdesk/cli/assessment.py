"""``assessment``: self-assessments against a framework, from the first cycle to what was published."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.cli import assessment_shown as shown
from kimdesk.cli.command import DONE, Command, Session, cannot, need_words
from kimdesk.i18n import mark, t
from kimdesk.model.assessment import answer_ref
from kimdesk.model.dates import parse_date

if TYPE_CHECKING:
    from kimdesk.services.assessment_view import CycleView


def _declare_framework(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--framework",
        default="",
        metavar=t("Cli", "KEY"),
        help=t("Cli", "which framework; the Ombudsman's unless given"),
    )


def _declare_cycle(parser: ArgumentParser) -> None:
    _declare_framework(parser)
    parser.add_argument(
        "--cycle", default="", metavar=t("Cli", "NAME"), help=t("Cli", "which cycle; the latest unless given")
    )


def _declare_start(parser: ArgumentParser) -> None:
    _declare_framework(parser)
    parser.add_argument(
        "--cycle", default="", metavar=t("Cli", "NAME"), help=t("Cli", "what it is called; this month unless given")
    )
    parser.add_argument(
        "--from",
        dest="source",
        default="",
        metavar=t("Cli", "NAME"),
        help=t("Cli", "the cycle to fill forward from; the latest"),
    )
    parser.add_argument("--blank", action="store_true", help=t("Cli", "do not fill it forward from an earlier cycle"))


def _start(session: Session) -> int:
    args, assessment = session.args, session.desk.assessment
    started = assessment.start(args.framework, args.cycle or assessment.suggested(), not args.blank, args.source)
    data = {
        "framework": started.framework.key,
        "cycle": started.cycle,
        "filled_forward_from": started.source,
        "answers": started.made,
    }
    words = t("Cli", "{cycle} has begun: {count} answers to {framework}, none of them assessed yet.")
    lines = [words.format(cycle=started.cycle, count=started.made, framework=started.framework.name)]
    if started.source:
        lines.append(t("Cli", "Each shows what was said in {cycle} until it is judged.").format(cycle=started.source))
    first = answer_ref(next(iter(started.framework)).key, started.cycle)
    lines.append(t("Cli", 'Judge one: kimdesk set answer "{ref}" state=met').format(ref=first))
    session.out.answer(data, lines)
    return DONE


def _declare_show(parser: ArgumentParser) -> None:
    parser.add_argument(
        "item", nargs="?", default="", metavar=t("Cli", "ITEM"), help=t("Cli", "one item, for example R7")
    )
    _declare_cycle(parser)


def _show(session: Session) -> int:
    view = _view(session)
    if not session.args.item:
        data = {**shown.head_data(view), "items": [shown.item_data(view, each) for each in view.answers]}
        session.out.answer(data, shown.table_lines(session.out, view))
        return DONE
    item = view.framework.find(session.args.item)
    found = view.find(item.key) if item else None
    if found is None:
        raise cannot(
            t("Cli", "There is no item “{item}”").format(item=session.args.item),
            t("Cli", "{framework} has: {items}.").format(
                framework=view.framework.short, items=", ".join(each.item.key for each in view.answers)
            ),
        )
    data = {**shown.head_data(view), **shown.item_data(view, found)}
    session.out.answer(data, shown.item_lines(view, found))
    return DONE


def _declare_compare(parser: ArgumentParser) -> None:
    _declare_cycle(parser)
    parser.add_argument(
        "--with",
        dest="against",
        default=None,
        metavar=t("Cli", "NAME"),
        help=t("Cli", "the other cycle; the one before"),
    )


def _compare(session: Session) -> int:
    view = _view(session, session.args.against)
    if not view.against:
        raise cannot(
            t("Cli", "Nothing to compare with"),
            t("Cli", "{cycle} is the first cycle of {framework}.").format(
                cycle=view.cycle, framework=view.framework.short
            ),
        )
    session.out.answer(shown.compared_data(view), shown.compared_lines(session.out, view))
    return DONE


def _position(session: Session) -> int:
    view = _view(session)
    data = shown.position_data(view)
    lines = [*shown.head_lines(view), *shown.group_lines(session.out, view)]
    told = (
        ("without_reason", t("Cli", "Said not to apply without a reason or a trigger: {items}.")),
        ("look_again", t("Cli", "Said not to apply, and a change of system is recorded: look again at {items}.")),
        ("changed_since_approval", t("Cli", "Changed since it was approved: {items}.")),
    )
    lines += [words.format(items=", ".join(data[name])) for name, words in told if data[name]]
    session.out.answer(data, lines)
    return DONE


def _declare_approve(parser: ArgumentParser) -> None:
    _declare_cycle(parser)
    parser.add_argument("--by", default="", metavar=t("Cli", "BODY"), help=t("Cli", "which body approved it"))
    parser.add_argument("--on", default="", metavar=t("Cli", "DATE"), help=t("Cli", "on which day; today unless given"))


def _approve(session: Session) -> int:
    body, on = need_words("--by", session.args.by), _day(session)
    changes = session.desk.assessment.approve(_view(session), body, on)
    view = _view(session)
    session.out.answer(
        {**shown.head_data(view), "notes": list(changes.notes)}, [*shown.head_lines(view), *changes.notes]
    )
    return DONE


def _declare_publish(parser: ArgumentParser) -> None:
    _declare_cycle(parser)
    parser.add_argument("--on", default="", metavar=t("Cli", "DATE"), help=t("Cli", "on which day; today unless given"))


def _publish(session: Session) -> int:
    session.desk.assessment.publish(_view(session), _day(session))
    view = _view(session)
    session.out.answer(shown.head_data(view), shown.head_lines(view))
    return DONE


def _declare_export(parser: ArgumentParser) -> None:
    _declare_cycle(parser)
    parser.add_argument(
        "--to",
        required=True,
        metavar=t("Cli", "DIR"),
        help=t("Cli", "the folder in which the document gets a folder of its own"),
    )


def _export(session: Session) -> int:
    from kimdesk.services.assessment_document import write_cycle

    view = _view(session)
    folder = write_cycle(session.desk.context, view, session.to)
    files = sorted(str(each) for each in folder.iterdir())
    words = t("Cli", "{framework}, {cycle}:").format(framework=view.framework.name, cycle=view.cycle)
    data = {**shown.head_data(view), "folder": str(folder), "files": files}
    session.out.answer(data, [words, *(f"  {each}" for each in files)])
    return DONE


def _declare_add(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar=t("Cli", "FILE"), help=t("Cli", "a framework as a JSON file"))


def _add(session: Session) -> int:
    framework, changes = session.desk.frameworks.add(Path(session.args.file).expanduser())
    count = sum(1 for item in framework if not item.part_of)
    data = {
        "key": framework.key,
        "name": framework.shown.name,
        "version": framework.shown.version,
        "items": count,
        "changed": bool(changes),
    }
    words = t("Cli", "{name}: {count} items, for every laptop from its next sync on.")
    same = t("Cli", "{name} is here already, the same.")
    session.out.answer(data, [(words if changes else same).format(name=framework.shown.name, count=count)])
    return DONE


def _frameworks(session: Session) -> int:
    service = session.desk.frameworks
    origins = {
        "shipped": t("Cli", "with the program"),
        "records": t("Cli", "in the records"),
        "folder": t("Cli", "in the folder of this laptop"),
    }
    data = [
        {
            "key": each.framework.key,
            "name": each.framework.shown.name,
            "version": each.framework.shown.version,
            "from": each.origin.value,
            "items": sum(1 for item in each.framework if not item.part_of),
        }
        for each in service.known()
    ]
    broken = [{"name": each.name, "why": each.why} for each in service.broken()]
    headings = [t("Cli", "Key"), t("Cli", "Framework"), t("Cli", "Version"), t("Cli", "Items"), t("Cli", "Where it is")]
    rows = [
        [str(each["key"]), str(each["name"]), str(each["version"]), str(each["items"]), origins[str(each["from"])]]
        for each in data
    ]
    lines = session.out.table(headings, rows)
    lines += [t("Cli", "{name} is no framework: {why}").format(name=each["name"], why=each["why"]) for each in broken]
    session.out.answer({"frameworks": data, "broken": broken}, lines)
    return DONE


def _view(session: Session, against: str | None = None) -> CycleView:
    framework = session.desk.frameworks.find(session.args.framework)
    return session.desk.assessment.require_cycle(framework.key, session.args.cycle or None, against)


def _day(session: Session) -> date:
    words = session.args.on
    day = parse_date(words) if words else session.clock.today()
    if day is None:
        raise cannot(
            t("Cli", "“{words}” is not a date").format(words=words),
            t("Cli", "Write it day first, for example 31/03/2026."),
        )
    return day


COMMANDS = (
    Command(
        "assessment",
        mark("Cli", "self-assessment against a framework"),
        parts=(
            Command("start", mark("Cli", "begin a cycle"), _declare_start, _start),
            Command("show", mark("Cli", "show a cycle, or one item of it"), _declare_show, _show),
            Command(
                "compare", mark("Cli", "say what became of each item since another cycle"), _declare_compare, _compare
            ),
            Command("position", mark("Cli", "count the items by state and group"), _declare_cycle, _position),
            Command("approve", mark("Cli", "record that a body approved what is assessed"), _declare_approve, _approve),
            Command("publish", mark("Cli", "record that what was approved is published"), _declare_publish, _publish),
            Command("export", mark("Cli", "write a cycle as pages and a workbook"), _declare_export, _export),
            Command(
                "framework",
                mark("Cli", "what can be assessed against"),
                parts=(
                    Command("list", mark("Cli", "list the frameworks"), None, _frameworks),
                    Command("add", mark("Cli", "add one from a file, for every laptop"), _declare_add, _add),
                ),
            ),
        ),
    ),
)
