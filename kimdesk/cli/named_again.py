"""``duplicates hand-over``, and how it is said that a merged record is named again."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session
from kimdesk.cli.reading_out import handle
from kimdesk.cli.values import kind_named
from kimdesk.errors import UserError
from kimdesk.i18n import mark, show, t, tn
from kimdesk.model.kinds import KINDS

if TYPE_CHECKING:
    from kimdesk.services.named_again import NamedAgain


def again_data(again: NamedAgain) -> dict[str, Any]:
    """Return it as the machine-readable answer says it."""
    by = [{"kind": each.kind, "id": each.record, "title": each.name, "fields": list(each.fields)} for each in again.by]
    return {
        "kind": again.kind,
        "id": again.record,
        "title": again.name,
        "merged_into": again.into,
        "into_title": again.into_name,
        "named_by": by,
    }


def again_lines(found: Sequence[NamedAgain]) -> list[str]:
    """Return a line for each record that still names a merged one, and how they are handed over."""
    lines = []
    for again in found:
        kind = show(KINDS[again.kind].label)
        for each in again.by:
            words = t("Cli", "Named again ({kind}): {record} still names {name}, which lives on in {into} ({fields})")
            fields = ", ".join(each.fields)
            lines.append(
                words.format(kind=kind, record=each.name, name=again.name, into=again.into_name, fields=fields)
            )
        words = t("Cli", "Hand over: kimdesk duplicates hand-over {kind} {id}")
        lines.append(words.format(kind=again.kind, id=handle("", again.record)))
    return lines


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument("kind", metavar=t("Cli", "KIND"), help=t("Cli", "for example: asset"))
    parser.add_argument("ref", metavar=t("Cli", "REF"), help=t("Cli", "the record that was merged into another"))


def _hand_over(session: Session) -> int:
    kind = kind_named(session.args.kind)
    wanted = session.args.ref.strip().casefold()
    # A reference may mean another record by now; a merged one is found among those that are named.
    found = [each for each in session.desk.named_again.find() if each.kind == kind.name]
    again = next(
        (each for each in found if wanted in (handle("", each.record), each.record, each.name.casefold())), None
    )
    if again is None:
        raise UserError(
            t("Cli", "Nothing was handed over"),
            t("Cli", "No record that you may change names “{ref}” after it was merged.").format(ref=session.args.ref),
            t("Cli", "kimdesk duplicates lists those that do."),
        )
    changes = session.desk.named_again.hand_over(again.record)
    words = tn(
        "Cli", "Handed over: 1 record names {into} now.", "Handed over: {count} records name {into} now.", len(again.by)
    )
    data = again_data(again) | {"changed": bool(changes)}
    session.out.answer(data, [words.format(count=len(again.by), into=again.into_name)])
    return DONE


HAND_OVER = Command(
    "hand-over",
    mark("Cli", "let what still names a merged record name the one in which it lives on; one undo"),
    _declare,
    _hand_over,
)
