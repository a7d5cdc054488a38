"""``follow-up``: gaps, people who have left, references that lead nowhere, rings, days in the wrong order, levels nobody decided."""

from __future__ import annotations

from argparse import ArgumentParser

from kimdesk.cli.command import ANSWER_IS_NO, DONE, Command, Session
from kimdesk.cli.reading_out import handle
from kimdesk.i18n import mark, show, t
from kimdesk.model.kinds import KINDS
from kimdesk.store.follow_up import Sort


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--sort",
        choices=tuple(Sort),
        default="",
        help=t(
            "Cli",
            "only gaps, people who have left, references that lead nowhere, rings, days in the wrong order, or levels that "
            "nobody decided",
        ),
    )


def _run(session: Session) -> int:
    wanted = session.args.sort
    found = [each for each in session.desk.follow_up.list() if wanted in ("", each.sort)]
    rows = [[show(KINDS[each.kind].label), handle(each.ref, each.id), each.title, each.sentence] for each in found]
    headings = [t("Cli", "Kind"), t("Cli", "Ref"), t("Cli", "Title"), t("Cli", "What to look at")]
    lines = session.out.table(headings, rows, title=2) if rows else [t("Cli", "There is nothing to follow up.")]
    session.out.answer([each._asdict() for each in found], lines)
    return ANSWER_IS_NO if found else DONE


COMMANDS = (Command("follow-up", mark("Cli", "what is recorded and not right yet, in every register"), _declare, _run),)
