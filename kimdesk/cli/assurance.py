"""``assurance``: what each line of defence has checked, and where ratings differ."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from typing import TYPE_CHECKING

from kimdesk.cli.command import DONE, Command, Session
from kimdesk.cli.reading_out import handle
from kimdesk.i18n import mark, show, t
from kimdesk.model.dates import say_date
from kimdesk.model.kinds import KINDS
from kimdesk.store.checks import FIRST, SECOND, THIRD

if TYPE_CHECKING:
    from kimdesk.services.assurance import Assurance
    from kimdesk.store.checks import CheckRow


_LINES = {FIRST: mark("Cli", "First"), SECOND: mark("Cli", "Second"), THIRD: mark("Cli", "Third")}


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--quarter",
        default="",
        metavar=t("Cli", "QUARTER"),
        help=t("Cli", "the twelve months up to the end of this quarter"),
    )


def _run(session: Session) -> int:
    view = session.desk.assurance.view(session.quarter)
    rows = [
        [
            show(_LINES[line.line]),
            _day(row.on),
            show(KINDS[row.kind].label),
            handle(row.ref, row.id),
            row.title,
            row.by,
            _sample(row),
        ]
        for line in view.lines
        for row in line.checks
    ]
    headings = [
        t("Cli", "Line"),
        t("Cli", "On"),
        t("Cli", "Kind"),
        t("Cli", "Ref"),
        t("Cli", "Title"),
        t("Cli", "By"),
        t("Cli", "Sample"),
    ]
    lines = session.out.table(headings, rows, title=4) if rows else [t("Cli", "Nothing was checked.")]
    ratings = t("Cli", "Ratings: {agreed} agreed, {differing} differ, {unreviewed} not reviewed.").format(
        agreed=view.agreed, differing=len(view.differing), unreviewed=view.unreviewed
    )
    session.out.answer(_data(view), [*lines, ratings])
    return DONE


def _day(on: str) -> str:
    return say_date(date.fromisoformat(on[:10])) if on else ""


def _sample(row: CheckRow) -> str:
    return f"{row.passed}/{row.size}" if row.size and row.passed is not None else ""


def _data(view: Assurance) -> dict[str, object]:
    return {
        "quarter": view.quarter.name,
        "since": view.since.isoformat(),
        "upto": view.upto.isoformat(),
        "lines": [
            {
                "line": line.line,
                "size": line.size,
                "passed": line.passed,
                "checks": [row._asdict() for row in line.checks],
            }
            for line in view.lines
        ],
        "agreed": view.agreed,
        "unreviewed": view.unreviewed,
        "differing": [
            {"team": each.team.title, "principle": each.principle, "own": each.own, "reviewer": each.reviewer}
            for each in view.differing
        ],
        "unchecked": [team.title for team in view.unchecked],
    }


COMMANDS = (
    Command(
        "assurance", mark("Cli", "what each line of defence has checked, and where ratings differ"), _declare, _run
    ),
)
