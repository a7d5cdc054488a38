"""Setting up a workspace: its own record, the first person, and the people and teams it begins with."""

from __future__ import annotations

from kimdesk.model.changes import Changes, Record
from kimdesk.model.ops import natural_id
from kimdesk.model.recorded import FIRST_NAME, FIRST_PERSON
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation
from kimdesk.services.records import RecordService
from kimdesk.services.words import plain
from kimdesk.store import reading

FIRST_ROLES = ("administrator", "service_manager", "head_of_service")


class WorkspaceService:
    """What the first start needs."""

    def __init__(self, context: Context, records: RecordService) -> None:
        self._context = context
        self._records = records

    @property
    def is_new(self) -> bool:
        """Whether nobody has set this workspace up."""
        return self._context.workspace() is None

    def name(self) -> str:
        """Return the name of the landlord service."""
        workspace = self._context.workspace()
        return workspace.title if workspace else ""

    def set_up(self, name: str, person: str = "", sample: bool = False) -> Changes:
        """Make the workspace's own record and its first person, who becomes the user of this computer.

        The first person may do everything until others are entered; a quarter that one person wrote, reviewed and
        signed is flagged.
        """
        store = self._context.store
        first = natural_id(store.workspace, "person", store.device)
        name, person = plain(name, one_line=True), plain(person, one_line=True)
        values = {
            "name": person or str(FIRST_PERSON),
            "sort": "person" if person else "post",
            "roles": FIRST_ROLES,
        }
        facts = {"name": name or str(FIRST_NAME), **({"sample": True} if sample else {})}
        drafts = [*creation("workspace", store.workspace, "", "", facts), *creation("person", first, "P1", "", values)]
        changes = store.commit("set up", first, drafts)
        self._context.identity.become(first)
        return changes

    def ensure(self) -> None:
        """Set the workspace up with usual names where nobody has."""
        if self.is_new:
            self.set_up("")

    def teams(self) -> list[Record]:
        """Return the teams by name."""
        return reading.find_records(self._context.db, "team", {}, "name")
