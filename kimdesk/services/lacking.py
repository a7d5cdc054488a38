"""What returns still lack before they can be submitted: of one team as the log shows it, of many in as many statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kimdesk.model.changes import Record
from kimdesk.model.quarters import Quarter
from kimdesk.model.readthrough import outcome_of, read_through
from kimdesk.model.returns import INHERITED_ENTRY, INHERITED_RETURN, Missing, what_is_missing
from kimdesk.services.context import Context
from kimdesk.services.return_view import by_activity, by_quarter
from kimdesk.services.returns import ReturnService
from kimdesk.store import reading

_TOLD = ("activity", "outcome")


def lacking(
    context: Context, returns: ReturnService, teams: Sequence[Record], quarter: Quarter
) -> dict[str, tuple[Missing, ...]]:
    """Return by team what its return for a quarter lacks, by the same rules as where it is submitted."""
    db, start = context.db, quarter.start.isoformat()
    wanted = tuple(team.id for team in teams)
    starts = reading.column_of(db, "quarter", "start")
    wholes = _by_team(reading.find_records(db, "return", {"team": wanted}))
    now = {"team": wanted, "quarter": context.quarter_id(quarter)}
    said = tuple(each["activity"] for each in reading.find_records(db, "entry", now, only=_TOLD) if outcome_of(each))
    # Of what nobody has said anything about this quarter nothing but that is lacking, whatever was said before.
    written = _by_team(reading.find_records(db, "entry", {"activity": said}, "quarter"))
    running = _by_team(
        each
        for each in reading.find_records(db, "activity", {"team": wanted})
        if quarter.overlaps(each["since"], each["until"])
    )
    ids = {each.id: returns.entry_id(each.id, quarter) for own in running.values() for each in own}
    about = (*(returns.return_id(team.id, quarter) for team in teams), *ids, *ids.values())
    evidence = reading.find_records(db, "evidence", {"record": about}, only=("record", "about"))
    proven = frozenset((each["record"], each["about"] or "") for each in evidence)
    limit = context.unchanged_limit()
    found = {}
    for team in teams:
        whole = read_through(by_quarter(wholes.get(team.id, []), starts), start, INHERITED_RETURN)
        of_team = by_activity(written.get(team.id, []), starts)
        entries = [
            (each, read_through(of_team.get(each.id, []), start, INHERITED_ENTRY)) for each in running.get(team.id, ())
        ]
        found[team.id] = tuple(what_is_missing(whole, entries, team["detail"] == "full", proven, limit))
    return found


def _by_team(records: Iterable[Record]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for each in records:
        found.setdefault(each["team"], []).append(each)
    return found
