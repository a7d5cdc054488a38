"""From where every team stands to the list that is printed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kimdesk.errors import UserError
from kimdesk.exports.chase_list import ChaseList, write_pages, write_sheets
from kimdesk.exports.content import Column, Table, Value
from kimdesk.i18n import show, t
from kimdesk.model.dates import say_long_date
from kimdesk.model.kinds.log import PRINCIPLES
from kimdesk.services.chase_letters import lines_of, say_unsaid
from kimdesk.services.chase_state import Owed, Round
from kimdesk.services.chase_words import (
    say_asked,
    say_chased,
    say_done,
    say_last,
    say_late,
    say_round,
    say_short,
    say_stands,
)

_WRITERS = {".pdf": write_pages, ".xlsx": write_sheets}


def write_list(of: Round, teams: Sequence[Owed], to: Path) -> Path:
    """Write the list as a PDF or a workbook, by the name of the file. Raises UserError."""
    write = _WRITERS.get(to.suffix.lower())
    if write is None:
        raise UserError(
            t("Chase", "Not written"),
            t("Chase", "{name} is neither a PDF nor a workbook.").format(name=to.name),
            t("Chase", "Give it a name that ends in .pdf or .xlsx."),
        )
    return write(list_of(of, teams), to)


def list_of(of: Round, teams: Sequence[Owed]) -> ChaseList:
    """Return what the list of these teams says."""
    title = t("Chase", "Returns for {quarter}: who owes what").format(quarter=of.quarter.name)
    about = (
        say_round(of),
        t("Chase", "Those that are late are asked for by {day}.").format(day=say_long_date(of.until))
        if of.until != of.due and not of.signed
        else "",
    )
    return ChaseList(
        of.workspace,
        title,
        t("Chase", "{quarter}, {months}").format(quarter=of.quarter.name, months=of.quarter.said_months),
        tuple(filter(None, about)),
        _owed(teams),
        _said(teams),
        of.made_at,
        of.sample,
    )


def _owed(teams: Sequence[Owed]) -> Table:
    columns = (
        Column(t("Chase", "Team"), 22),
        Column(t("Chase", "Where it stands"), 19),
        Column(t("Chase", "Late or waiting"), 19),
        Column(t("Chase", "Activities done"), 12),
        Column(t("Chase", "Who is asked"), 28),
        Column(t("Chase", "E-mail")),
        Column(t("Chase", "Last worked on")),
        Column(t("Chase", "Last chased")),
        Column(t("Chase", "Principles with nothing said")),
        Column(t("Chase", "Still missing")),
    )
    name = t("Chase", "Who owes what")
    return Table(name, name, columns, tuple(map(_row, teams)), t("Chase", "Everything is in."))


def _row(owed: Owed) -> tuple[Value, ...]:
    return (
        owed.team.title,
        say_stands(owed),
        say_late(owed),
        say_done(owed),
        say_asked(owed.asked) if owed.owes else "",
        owed.asked.email if owed.asked else "",
        say_last(owed.worked),
        say_chased(owed.chased) if owed.owes else say_last(owed.chased),
        say_unsaid(owed),
        "\n".join(lines_of(owed)),
    )


def _said(teams: Sequence[Owed]) -> Table:
    columns = (Column(t("Chase", "Team"), 24), *(Column(show(words), 13) for words in PRINCIPLES.values()))
    rows = tuple((each.team.title, *map(say_short, each.principles)) for each in teams)
    name = t("Chase", "Said of each principle")
    return Table(name, name, columns, rows, t("Chase", "No team runs in this quarter."))
