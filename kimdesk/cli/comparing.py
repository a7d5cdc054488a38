"""``compare``: what differs between two quarters or packs."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session
from kimdesk.i18n import mark, t

if TYPE_CHECKING:
    from kimdesk.exports.comparison import Compared, Part


def _declare(parser: ArgumentParser) -> None:
    what = t(
        "Cli",
        'a quarter ("Q4 2024/25": what was signed, or a draft; with ":draft", ":0" for the first sign-off or ":1" for '
        "amendment 1), or the folder of a pack",
    )
    parser.add_argument("before", metavar="A", help=what)
    parser.add_argument("after", metavar="B", help=t("Cli", "the other one, named the same way"))
    parser.add_argument("--worse", action="store_true", help=t("Cli", "list only what became worse"))
    parser.add_argument(
        "--to", default="", metavar=t("Cli", "DIR"), help=t("Cli", "write pages and a workbook into this folder")
    )


def _compare(session: Session) -> int:
    from kimdesk.exports.comparison import write_comparison

    compared = _compared(session)
    parts = [part for each in compared.parts() if (part := each.worse() if session.args.worse else each).rows]
    data = _data(compared, parts)
    lines = [f"{compared.title}.", *_counts(compared), *compared.remarks]
    for part in parts:
        lines += ["", part.title, *_lines(session, compared, part)]
    if session.args.to:
        folder = write_comparison(compared, session.to, session.out.progress)
        data["folder"] = str(folder)
        lines += ["", str(folder)]
    session.out.answer(data, lines)
    return DONE


def _compared(session: Session) -> Compared:
    """Compare two packs without a workspace, where this home has none, and else with all that it knows."""
    from kimdesk.exports.reading.compared import read_compared
    from kimdesk.exports.verify import verify
    from kimdesk.services.comparing import NO_CONTENT, not_comparable, read_pack_folder

    named = (session.args.before, session.args.after)
    if session.home.database.exists() or not all(Path(each).expanduser().exists() for each in named):
        return session.desk.comparing.compare(*named)
    first, second = (read_pack_folder(Path(each).expanduser(), verify) for each in named)
    try:
        return read_compared(first, second, session.clock.now().isoformat(timespec="minutes"), "")
    except NO_CONTENT as error:
        raise not_comparable() from error


def _counts(compared: Compared) -> list[str]:
    words = ", ".join(f"{figure.number} {figure.words}" for figure in compared.figures)
    return [t("Cli", "{counts}; {same} the same.").format(counts=words, same=compared.counts.same)]


def _lines(session: Session, compared: Compared, part: Part) -> list[str]:
    table = compared.table(part)
    kept = [at for at, column in enumerate(table.columns) if column.weight]
    return session.out.table(
        [table.columns[at].heading for at in kept], [[str(row[at] or "") for at in kept] for row in table.rows], 0
    )


def _data(compared: Compared, parts: list[Part]) -> dict[str, Any]:
    counts = compared.counts
    return {
        "before": compared.before.name,
        "after": compared.after.name,
        "counts": {name: getattr(counts, name) for name in ("changed", "new", "gone", "worse", "better", "same")},
        "remarks": list(compared.remarks),
        "sections": [
            {
                "key": part.key,
                "title": part.title,
                "differences": [
                    {
                        "record": row.record,
                        "team": row.team,
                        "what": row.what,
                        "before": row.before,
                        "after": row.after,
                        "way": row.way.value,
                        "guessed": row.guessed,
                    }
                    for row in part.rows
                ],
            }
            for part in parts
        ],
    }


COMMANDS = (Command("compare", mark("Cli", "say what differs between two quarters or packs"), _declare, _compare),)
