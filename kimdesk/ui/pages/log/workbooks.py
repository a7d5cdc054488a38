"""The return on screen as a workbook for a team that has not got the program."""

from __future__ import annotations

from pathlib import Path

from kimdesk.i18n import t
from kimdesk.model.quarters import Quarter
from kimdesk.services.desk import Desk
from kimdesk.services.return_view import ReturnView


def words_for(view: ReturnView) -> tuple[str, str]:
    """Return what giving a return out is called, and what it is for."""
    words = t(
        "Log",
        "The return of {team} for {quarter}, filled with what holds now. Whoever fills it in needs no program but Excel or "
        "LibreOffice; take it in again with “Take a filled workbook in…”.",
    )
    return t("Log", "Give this return out as a workbook"), words.format(team=view.team.title, quarter=view.quarter.name)


def give_out(desk: Desk, team: str, quarter: Quarter, folder: Path) -> Path:
    """Write the workbook below a folder and return it; raises UserError."""
    books = desk.team_workbooks
    return books.write_return(team, quarter, books.name_for_return(desk.returns.open(team, quarter), folder))
