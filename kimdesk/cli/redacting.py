"""``redact``: words that should never have been written down are withheld on every laptop."""

from __future__ import annotations

from argparse import ArgumentParser

from kimdesk.cli.command import DONE, Command, Session, cannot
from kimdesk.cli.records import declare_record, named_record
from kimdesk.cli.values import field_named
from kimdesk.i18n import mark, t


def _declare(parser: ArgumentParser) -> None:
    declare_record(parser)
    parser.add_argument("field", metavar=t("Cli", "FIELD"), help=t("Cli", "the field that says it"))
    parser.add_argument(
        "--change",
        action="append",
        default=[],
        metavar=t("Cli", "CHANGE"),
        help=t("Cli", "which value; without it they are listed"),
    )
    parser.add_argument("--all", action="store_true", help=t("Cli", "every value that the field ever had"))
    parser.add_argument(
        "--reason",
        default="",
        metavar=t("Cli", "REASON"),
        help=t("Cli", "what everybody reads instead, giving nothing away"),
    )


def _redact(session: Session) -> int:
    kind, record = named_record(session)
    field, args, redacting = field_named(kind, session.args.field), session.args, session.desk.sharing.redacting
    said = redacting.values(kind.name, record.id, field.name)
    chosen = [each for each in said if args.all or str(each.event.dot) in args.change]
    if not args.all and not args.change:
        rows = [[str(each.event.dot), f"{each.at:%d/%m/%Y %H:%M}", each.author, each.event.value] for each in said]
        headings = [t("Cli", "Change"), t("Cli", "When"), t("Cli", "Who"), t("Cli", "What")]
        data = [
            {"change": row[0], "at": each.at.isoformat(), "by": row[2], "value": row[3]}
            for row, each in zip(rows, said, strict=True)
        ]
        session.out.answer(
            data, [*session.out.table(headings, rows), *_warning()] if rows else [t("Cli", "This field says nothing.")]
        )
        return DONE
    missing = set(args.change) - {str(each.event.dot) for each in chosen}
    if missing or not chosen:
        raise cannot(
            t("Cli", "Nothing was withheld"),
            t("Cli", "There is no such change: {names}.").format(names=", ".join(sorted(missing)) or "–"),
            t("Cli", "List them first: the same command without --change."),
        )
    done = redacting.redact(kind.name, record.id, field.name, [each.event.dot for each in chosen], args.reason)
    lines = [
        t("Cli", "Withheld: {changes} values, and {documents} places in signed documents.").format(
            changes=done.changes, documents=done.documents
        )
    ]
    if done.titles:
        lines.append(
            t(
                "Cli",
                "Signed documents that keep it as the title of a record: {count}. A title cannot be withheld there.",
            ).format(count=done.titles)
        )
    told = {"changes": done.changes, "documents": done.documents, "titles": done.titles}
    session.out.answer(told, [*lines, *_warning()])
    return DONE


def _warning() -> list[str]:
    return [
        t(
            "Cli",
            "This cannot be taken back. Each laptop forgets it at its next sync. Copies that were made before stay: packs and "
            "other exports, backups and team files. Find and delete them where that matters.",
        )
    ]


COMMANDS = (
    Command("redact", mark("Cli", "withhold words on every laptop, for ever (administrators)"), _declare, _redact),
)
