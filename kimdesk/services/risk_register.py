"""The risk register as a whole: the scale it is read by, which way each risk moves, and closing one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time

from kimdesk.errors import Refused, UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.quarters import Quarter
from kimdesk.model.risk import DEFAULT_BANDS, Scale, parse_bands, scale_of, score
from kimdesk.model.validation import clean
from kimdesk.services.context import Context
from kimdesk.services.ladder_rules import day_of
from kimdesk.services.records import RecordService
from kimdesk.store.behind import is_incomplete
from kimdesk.store.earlier import values_before


class RiskService:
    """Reads risks together, and closes them."""

    def __init__(self, context: Context, records: RecordService) -> None:
        self._context = context
        self._records = records

    def scale(self) -> Scale:
        """Return the bands and the appetite of this workspace."""
        return workspace_scale(self._context)

    def earlier(self, quarter: Quarter | None = None) -> Mapping[str, int]:
        """Return the score that each risk had as the quarter before ended, by its id, from the history; one statement.

        A risk that had none then is left out, and all are while the history is not complete here.
        """
        return earlier_scores(self._context, quarter or self._context.quarter())

    def set_scale(self, bands: str, appetite: str) -> Changes:
        """Set the bands and the appetite of the whole workspace; where one is left empty the usual one holds.

        Raises UserError with a sentence where they cannot be used, or the person may not.
        """
        known = KINDS["workspace"]
        try:
            values = {
                name: clean(known[name], words)[0]
                for name, words in (("risk_bands", bands), ("risk_appetite", appetite))
            }
            highest = parse_bands(values["risk_bands"] or DEFAULT_BANDS)[-1]
        except ValueError as error:
            raise UserError(t("Risk", "Not saved"), str(error), "") from error
        scale = scale_of(values["risk_bands"], values["risk_appetite"])
        if scale.trouble:
            raise UserError(t("Risk", "Not saved"), scale.trouble, "")
        if scale.appetite == highest.low - 1:
            # It goes on following the bands.
            values["risk_appetite"] = None
        return self._records.change("workspace", self._context.store.workspace, values)

    def close(self, risk: str, why: str, on: str = "") -> Changes:
        """Close a risk with the reason. Raises UserError where there is none, or it is closed already."""
        standing = self._records.get("risk", risk)
        if standing["state"] == "closed":
            raise Refused(t("Ladder", "Not closed"), t("Ladder", "It is closed already."), "")
        if not why.strip():
            raise UserError(t("Ladder", "Not closed"), t("Ladder", "Say why it is closed."), "")
        day = day_of(KINDS["risk"]["closed"], on, self._context.clock.today())
        values = {"state": "closed", "closed": day, "closed_why": why}
        return self._records.change("risk", risk, values, command="close")

    def reopen(self, risk: str) -> Changes:
        """Open a closed risk again; its history keeps why it was closed."""
        if self._records.get("risk", risk)["state"] != "closed":
            raise Refused(t("Ladder", "Not opened"), t("Ladder", "It is open."), "")
        values = {"state": "open", "closed": None, "closed_why": None}
        return self._records.change("risk", risk, values, command="reopen")


def workspace_scale(context: Context) -> Scale:
    """Return the bands and the appetite of a workspace."""
    workspace = context.workspace()
    return scale_of(workspace["risk_bands"], workspace["risk_appetite"]) if workspace else scale_of(None)


def earlier_scores(context: Context, quarter: Quarter) -> Mapping[str, int]:
    """Return the score that each risk had as the quarter began, by its id, from the history."""
    db = context.db
    if is_incomplete(db):
        return {}
    begin = datetime.combine(quarter.start, time.min, context.clock.now().tzinfo)
    said = values_before(db, "risk", ("likelihood", "impact"), int(begin.timestamp() * 1000))
    scores = {risk: score(said.get((risk, "likelihood")), said.get((risk, "impact"))) for risk, _field in said}
    return {risk: value for risk, value in scores.items() if value is not None}
