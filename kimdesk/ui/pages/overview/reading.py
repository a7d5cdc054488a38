"""What one showing of the overview reads."""

from __future__ import annotations

from dataclasses import dataclass

from kimdesk.model.quarters import Quarter
from kimdesk.services.desk import Desk
from kimdesk.services.identity import Who
from kimdesk.services.overview import Due, Picture


@dataclass(frozen=True, slots=True)
class OverviewReading:
    """The picture of the service, what is due, who asks, and how many conflicts are open."""

    picture: Picture
    due: list[Due]
    me: Who
    conflicts: int


def read_due(desk: Desk) -> list[Due]:
    """Read what is due, which is there long before the picture."""
    return desk.overview.due_soon()


def read_overview(desk: Desk, quarter: Quarter) -> OverviewReading:
    """Read the overview of a quarter."""
    return OverviewReading(
        desk.overview.picture(quarter), desk.overview.due_soon(), desk.identity.me(), len(desk.conflicts.open())
    )


def shortened(words: str, most: int) -> str:
    """Return the words, cut with an ellipsis where they are longer than ``most`` characters."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
