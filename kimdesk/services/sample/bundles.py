"""Evidence bundles: two for requests that are closed, and one for a request that is open still."""

from __future__ import annotations

from datetime import date

from kimdesk.services.bundle_content import Withholding
from kimdesk.services.bundles import BundleRequest
from kimdesk.services.sample.content import Row, load
from kimdesk.services.sample.stage import GOVERNANCE, Stage


def move_on(stage: Stage, at: int) -> None:
    """Keep the record of what was handed out in this quarter; its files are somewhere else."""
    for row in load("bundles")["bundle"]:
        if row["q"] == at:
            stage.time.to_day(at, row["day"])
            stage.act_as(GOVERNANCE)
            _hand_out(stage, row)


def _hand_out(stage: Stage, row: Row) -> None:
    bundles = stage.desk.bundles
    about = date.fromisoformat(stage.day(row["asked_about"])) if "asked_about" in row else None
    withheld = tuple(
        Withholding(stage.made[kind, name], code, reason, field)
        for kind, name, field, code, reason in row.get("withheld", ())
    )
    records = tuple(stage.made[kind, name] for kind, name in row["records"])
    asked = BundleRequest(row["sort"], row["request"], records, about, withheld)
    made = bundles.keep(bundles.preview(asked))
    if "closed" in row:
        stage.time.to_day(row["q"], row["closed"])
        bundles.close(made.id, stage.time.clock.today())
