"""The chase: who owes a return, what is missing and since when, a text for each, and that it was sent."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from kimdesk.errors import Refused
from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.mail import MailDraft, mail_draft
from kimdesk.model.making import new_id
from kimdesk.model.ops import Draft
from kimdesk.model.quarters import Quarter
from kimdesk.model.validation import clean
from kimdesk.services.chase_letters import Letter, letter_to, letter_to_late
from kimdesk.services.chase_reading import ChaseReading
from kimdesk.services.chase_state import Last, Owed, Round
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation
from kimdesk.services.overview import OverviewService
from kimdesk.services.returns import ReturnService
from kimdesk.store import reading
from kimdesk.store.backup import free_name

COPIED, DRAFT, ALL = "copied", "draft", "all"
PDF, XLSX = ".pdf", ".xlsx"
_CHASE = KINDS["chase"]


class ChasingService:
    """Reads who is late, writes to them, and records that somebody did."""

    def __init__(self, context: Context, overview: OverviewService, returns: ReturnService) -> None:
        self._context, self._overview, self._returns = context, overview, returns
        self._reading = ChaseReading(context, overview, returns)

    def read(self, quarter: Quarter | None = None) -> Round:
        """Return where every team stands in a quarter, or in the one that is chased now."""
        return self._reading.read(quarter or self._overview.chased())

    def last(self, team: str, quarter: Quarter) -> Last | None:
        """Return when a team was last chased for a quarter, by whom and how many times, or None."""
        return self._reading.last(team, quarter)

    def letter(self, owed: Owed, of: Round) -> Letter:
        """Return the text to whoever owes something for one team."""
        if owed.owes:
            return letter_to(owed, of, self._signature())
        raise Refused(
            t("Chase", "{team}: nothing to ask for").format(team=owed.team.title),
            t("Chase", "Its return for {quarter} is in.").format(quarter=of.quarter.name),
            "",
        )

    def letters(self, of: Round) -> dict[str, Letter]:
        """Return the text about every team for which somebody owes something, by team."""
        me = self._signature()
        return {each.team.id: letter_to(each, of, me) for each in of.owing}

    def letter_to_late(self, of: Round) -> Letter:
        """Return the one text to everybody whose return is late."""
        if of.late:
            return letter_to_late(of, self._signature())
        raise Refused(
            t("Chase", "Nobody is late"),
            t("Chase", "No return for {quarter} is late.").format(quarter=of.quarter.name),
            "",
        )

    def may_chase(self, team: str = "") -> bool:
        """Whether the person at this computer may record that a team was chased."""
        return self._context.me().may("chase", team)

    def draft(self, letter: Letter) -> MailDraft:
        """Return a mail draft of a text; one to many keeps their addresses from each other."""
        instead = t("Chase", "The text is longer than a draft can take. It has been copied: paste it here with Ctrl+V.")
        seen, unseen = ((), letter.addresses) if letter.hidden else (letter.addresses, ())
        return mail_draft(seen, letter.subject, letter.body, instead, unseen, _between())

    def record(self, quarter: Quarter, letter: Letter, way: str) -> Changes:
        """Record that the teams of a text were chased with it, as one action; what this person has sent today in the same
        words and the same way is not recorded again. Raises UserError where the person may not.
        """
        me = self._context.me()
        for team in letter.teams:
            me.require("chase", team)
        drafts: list[Draft] = []
        for team in letter.teams:
            values = {
                "subject": letter.subject,
                "team": team,
                "quarter": self._context.quarter_id(quarter),
                "way": way,
                "asked": letter.who,
                "text": letter.body,
            }
            cleaned = {name: clean(_CHASE[name], value)[0] for name, value in values.items()}
            drafts += creation("chase", new_id(me.id), "", team, cleaned)
        again = self._sent_today(quarter, letter, way, me.id)
        if again >= set(letter.teams):
            return Changes()
        return self._context.store.commit("chase", me.id, [*self._returns.ensure_quarter(quarter), *drafts])

    def export(self, of: Round, teams: Sequence[Owed], to: Path) -> Path:
        """Write the list of these teams to a file, a PDF or a workbook by its name, and return it. Raises UserError."""
        from kimdesk.services.chase_document import write_list

        return write_list(of, teams, to)

    def name_for(self, of: Round, folder: Path, suffix: str = PDF) -> Path:
        """Return a free name in a folder for the list of a quarter."""
        words = of.quarter.name.replace("/", "-").replace(" ", "-")
        return free_name(folder / f"kimdesk-returns-owed-{words}-{of.today:%Y-%m-%d}{suffix}")

    def _signature(self) -> str:
        """Return the name under a text; nothing where nobody is chosen at this computer."""
        me = self._context.me()
        return me.name if me.id else ""

    def _sent_today(self, quarter: Quarter, letter: Letter, way: str, me: str) -> set[str]:
        of = {"quarter": self._context.quarter_id(quarter), "team": letter.teams, "way": way}
        today = self._context.clock.today()
        body = clean(_CHASE["text"], letter.body)[0]
        return {
            each["team"]
            for each in reading.find_records(self._context.db, "chase", of)
            if each.created_by == me
            and each["text"] == body
            and datetime.fromtimestamp(each.created_at / 1000, UTC).astimezone().date() == today
        }


def _between() -> str:
    # The mail program of most councils takes commas for a part of the address.
    return ";" if sys.platform == "win32" else ","
