"""``retention``: what is due for disposal, and what is wrong or missing in rules, holds and the log of disposals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import ANSWER_IS_NO, DONE, Command, Session
from kimdesk.cli.tables import cut, one_line
from kimdesk.i18n import mark, show, t
from kimdesk.model.kinds import KINDS

if TYPE_CHECKING:
    from kimdesk.services.retention import Standing

_LONGEST_TITLE = 60


def _due(session: Session) -> int:
    from kimdesk.services.retention_words import say_end, say_standing

    today = session.clock.today()
    due = session.desk.retention.due()
    data = [{**_data(each), "words": say_standing(each, today)} for each in due]
    lines = []
    for each in due:
        title = cut(one_line(each.asset.title), _LONGEST_TITLE)
        lines.append(f"{each.asset.ref} {title}")
        lines += [f"  {stop}" for stop in _stopped(each)]
        lines.append(f"  {say_end(each)}")
    session.out.answer(data, lines or [t("Cli", "Nothing is due for disposal.")])
    return DONE


def _stopped(standing: Standing) -> list[str]:
    from kimdesk.services.holds import say_stopped

    return [say_stopped(standing.stops)] if standing.stops else []


def _data(standing: Standing) -> dict[str, Any]:
    ending, option = standing.ending, KINDS["asset"]["disposal"].option(standing.action)
    return {
        "asset": standing.asset.id,
        "ref": standing.asset.ref,
        "title": standing.asset.title,
        "rule": standing.governing.ref if standing.governing else "",
        "kept_until": ending.day.isoformat() if ending.day else None,
        "latest": ending.latest.isoformat() if ending.latest else None,
        "action": show(option.label) if option else "",
        "stopped_by": [each.words for each in standing.stops],
    }


def _check(session: Session) -> int:
    found = session.desk.retention.check()
    data = [{"kind": each.kind, "id": each.record, "ref": each.ref, "finding": each.sentence} for each in found]
    lines = [
        t("Cli", "{kind} {ref}: {finding}").format(
            kind=show(KINDS[each.kind].label), ref=each.ref, finding=each.sentence
        )
        for each in found
    ]
    session.out.answer(data, lines or [t("Cli", "Every rule is understood, and nothing is overdue.")])
    return ANSWER_IS_NO if found else DONE


COMMANDS = (
    Command(
        "retention",
        mark("Cli", "say what the retention schedule comes to"),
        parts=(
            Command("due", mark("Cli", "list what is due for disposal, and what stops it"), None, _due),
            Command("check", mark("Cli", "say what is wrong or missing; exit code 1 where anything is"), None, _check),
        ),
    ),
)
