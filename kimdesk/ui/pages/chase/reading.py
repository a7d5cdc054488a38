"""What one showing of the chase reads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kimdesk.i18n import language
from kimdesk.languages import speaking
from kimdesk.model.quarters import Quarter
from kimdesk.services.chase_letters import Letter
from kimdesk.services.chase_state import Round
from kimdesk.services.desk import Desk

# The key of the text to everybody who is late; no team has it.
TO_LATE = "late"


class ChaseShown(NamedTuple):
    """A quarter with its teams, the texts by team and the one to all who are late, the teams that this person may record as
    chased, and the quarters that can be shown.
    """

    of: Round
    letters: Mapping[str, Letter]
    may: frozenset[str]
    quarters: tuple[Quarter, ...]

    def may_record(self, letter: Letter) -> bool:
        """Whether this person may record that everybody was chased whom the text is about."""
        return set(letter.teams) <= self.may


def read_chase(desk: Desk, quarter: Quarter | None, spoken: str) -> ChaseShown:
    """Read a quarter, or the one that is chased now, with its texts in the language ``spoken``; a fixed number of statements."""
    of = desk.chasing.read(quarter)
    # What is missing is said in sentences, which the texts say again.
    written, in_use = of, language()
    with speaking(spoken):
        if spoken != in_use:
            written = desk.chasing.read(of.quarter)
        letters = desk.chasing.letters(written)
        if written.late:
            letters[TO_LATE] = desk.chasing.letter_to_late(written)
    me = desk.identity.me()
    may = frozenset(each.team.id for each in of.teams if me.may("chase", each.team.id))
    quarters = tuple(each.quarter for each in desk.overview.quarters())
    return ChaseShown(of, letters, may, quarters)
