"""The whole of what the program can do, built once and handed to the window or the command line."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.clock import Clock, SystemClock
from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.paths import Home, require_local
from kimdesk.services.context import Context
from kimdesk.services.desk_of_registers import RegisterDesk
from kimdesk.services.identity import Identity
from kimdesk.settings import Settings
from kimdesk.store.store import Store

if TYPE_CHECKING:
    from kimdesk.keychain import Ask
    from kimdesk.services.attaching import AttachingService
    from kimdesk.services.automatic_backups import AutomaticBackups
    from kimdesk.services.backups import BackupService
    from kimdesk.services.both_edited import BothEditedService
    from kimdesk.services.certifying import CertifyingService
    from kimdesk.services.comparing import ComparingService
    from kimdesk.services.conflicts import ConflictService
    from kimdesk.services.counting import CountingService
    from kimdesk.services.finding import FindingService
    from kimdesk.services.freezing import FreezingService, Salt
    from kimdesk.services.import_desk import ImportDesk
    from kimdesk.services.importing import ImportService
    from kimdesk.services.late_changes import LateChangesService
    from kimdesk.services.looking_back import LookingBackService
    from kimdesk.services.overview import OverviewService
    from kimdesk.services.packs import PackService
    from kimdesk.services.practice import PracticeService
    from kimdesk.services.proof import ProofService
    from kimdesk.services.records import RecordService
    from kimdesk.services.returns import ReturnService
    from kimdesk.services.sharing import SharingService
    from kimdesk.services.signed_sheets import SignedSheets
    from kimdesk.services.signing import SigningService
    from kimdesk.services.team_workbooks import TeamWorkbooks
    from kimdesk.services.undo import UndoService
    from kimdesk.services.waiting import WaitingService
    from kimdesk.services.who_changed import WhoChangedService
    from kimdesk.services.workflow import WorkflowService
    from kimdesk.services.workspace import WorkspaceService


class Desk(RegisterDesk):
    """One open workspace and its services. A service is loaded when it is first asked for: the first list needs few of them."""

    def __init__(self, context: Context, salt: Salt | None = None) -> None:
        self.context = context
        self._salt = salt
        # How to ask for the passphrase of the keys where there is no keyring; set before ``sharing`` is first used.
        self.ask_passphrase: Ask | None = None

    @property
    def identity(self) -> Identity:
        """Who is at this computer."""
        return self.context.identity

    def close(self) -> None:
        """Give the file back."""
        self.context.store.close()

    @cached_property
    def workspace(self) -> WorkspaceService:
        """Setting up, and the teams."""
        from kimdesk.services.workspace import WorkspaceService

        return WorkspaceService(self.context, self.records)

    @cached_property
    def records(self) -> RecordService:
        """What can be done with a record of any kind."""
        from kimdesk.services.records import RecordService

        return RecordService(self.context)

    @cached_property
    def attaching(self) -> AttachingService:
        """Files that stand behind evidence."""
        from kimdesk.services.attaching import AttachingService

        return AttachingService(self.context, self.records)

    @cached_property
    def returns(self) -> ReturnService:
        """Filling a return."""
        from kimdesk.services.returns import ReturnService

        return ReturnService(self.context, self.records)

    @cached_property
    def workflow(self) -> WorkflowService:
        """Submitting, reviewing and what else moves a return on."""
        from kimdesk.services.workflow import WorkflowService

        return WorkflowService(self.context, self.returns)

    @cached_property
    def overview(self) -> OverviewService:
        """The picture of the service."""
        from kimdesk.services.overview import OverviewService

        return OverviewService(self.context)

    @cached_property
    def counting(self) -> CountingService:
        """How much each register holds, and what of it is due."""
        from kimdesk.services.counting import CountingService

        return CountingService(self.context)

    @cached_property
    def _freezing(self) -> FreezingService:
        """What a signed quarter says."""
        from kimdesk.services.freezing import FreezingService

        return FreezingService(self.context, self.returns, self.overview, self._salt)

    @cached_property
    def signing(self) -> SigningService:
        """Sign-off of a quarter."""
        from kimdesk.services.signing import SigningService

        return SigningService(self.context, self.returns, self.overview, self._freezing)

    @cached_property
    def sheets(self) -> SignedSheets:
        """Scans of what was signed by hand."""
        from kimdesk.services.signed_sheets import SignedSheets

        return SignedSheets(self.context, self.attaching, self.signing)

    @cached_property
    def late_changes(self) -> LateChangesService:
        """What arrived after a sign-off."""
        from kimdesk.services.late_changes import LateChangesService

        return LateChangesService(self.context, self.signing)

    @cached_property
    def packs(self) -> PackService:
        """Exporting packs and checking them."""
        from kimdesk.services.packs import PackService

        return PackService(self.context, self.signing, lambda: self.certifying)

    @cached_property
    def comparing(self) -> ComparingService:
        """What differs between two quarters or packs."""
        from kimdesk.services.comparing import ComparingService

        return ComparingService(self.context, self.overview, self.signing, self.packs)

    @cached_property
    def certifying(self) -> CertifyingService:
        """Certificates of those who sign packs."""
        from kimdesk.services.certifying import CertifyingService

        return CertifyingService(self.context, self.records, self.sharing.place.keychain)

    @cached_property
    def conflicts(self) -> ConflictService:
        """Two values to choose between."""
        from kimdesk.services.conflicts import ConflictService

        return ConflictService(self.context)

    @cached_property
    def both_edited(self) -> BothEditedService:
        """What two people changed apart in one record."""
        from kimdesk.services.both_edited import BothEditedService

        return BothEditedService(self.context)

    @cached_property
    def waiting(self) -> WaitingService:
        """What arrived from people who may not write it."""
        from kimdesk.services.waiting import WaitingService

        return WaitingService(self.context)

    @cached_property
    def undo(self) -> UndoService:
        """Taking back what was done here."""
        from kimdesk.services.undo import UndoService

        return UndoService(self.context)

    @cached_property
    def importing(self) -> ImportService:
        """Bringing in a workbook."""
        from kimdesk.services.importing import ImportService

        return ImportService(self.context)

    @cached_property
    def import_desk(self) -> ImportDesk:
        """The work behind the steps of the import desk."""
        from kimdesk.services.import_desk import ImportDesk

        return ImportDesk(self.context, self.importing)

    @cached_property
    def team_workbooks(self) -> TeamWorkbooks:
        """Workbooks that teams without the program fill in."""
        from kimdesk.services.team_workbooks import TeamWorkbooks

        return TeamWorkbooks(self.context, self.records, self.returns)

    @cached_property
    def finding(self) -> FindingService:
        """Search and history."""
        from kimdesk.services.finding import FindingService

        return FindingService(self.context)

    @cached_property
    def looking_back(self) -> LookingBackService:
        """What the records said at another time."""
        from kimdesk.services.looking_back import LookingBackService

        return LookingBackService(self.context)

    @cached_property
    def practice(self) -> PracticeService:
        """What the practice was on a day."""
        from kimdesk.services.practice import PracticeService

        return PracticeService(self.context)

    @cached_property
    def who_changed(self) -> WhoChangedService:
        """Who changed what between two days."""
        from kimdesk.services.who_changed import WhoChangedService

        return WhoChangedService(self.context)

    @cached_property
    def proof(self) -> ProofService:
        """How it is known that something had been recorded."""
        from kimdesk.services.proof import ProofService

        return ProofService(self.context)

    @cached_property
    def sharing(self) -> SharingService:
        """Meeting colleagues in a shared folder."""
        from kimdesk.services.sharing import SharingService

        service = SharingService(self.context)
        service.place.keychain.ask = self.ask_passphrase
        return service

    @cached_property
    def backups(self) -> BackupService:
        """Copies of the whole."""
        from kimdesk.services.backups import BackupService

        return BackupService(self.context)

    @cached_property
    def automatic_backups(self) -> AutomaticBackups:
        """Copies that are made by themselves."""
        from kimdesk.services.automatic_backups import AutomaticBackups

        return AutomaticBackups(self.context, self.backups)


def open_desk(
    folder: Path,
    clock: Clock | None = None,
    create: bool = False,
    salt: Salt | None = None,
    settings: Settings | None = None,
) -> Desk:
    """Open the workspace kept in ``folder``, making a new one where ``create`` says so and there is none; this computer's
    ``settings`` are read where they are not handed in.

    Raises UserError where it cannot be opened.
    """
    clock = clock or SystemClock()
    home = Home(folder)
    store = _made(home, clock) if create else Store.open(home, clock)
    settings = settings or Settings(home.settings)
    context = Context(store, Identity(store, settings, clock), settings, clock)
    return Desk(context, salt)


def _made(home: Home, clock: Clock) -> Store:
    """Return the store of a home, made where there is none; where it cannot be made nothing half-made stays."""
    require_local(home.folder)
    try:
        home.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            t("Desk", "The records cannot be kept here"),
            t("Desk", "The folder {path} cannot be made: {reason}.").format(
                path=home.folder, reason=error.strerror or error
            ),
            t("Desk", "Choose another folder on this computer's own disk."),
        ) from error
    try:
        return Store.create(home, clock)
    except BaseException:
        if not home.database.exists() and home.folder.is_dir():
            for leftover in home.folder.glob(f"{home.database.stem}*.new*"):
                leftover.unlink(missing_ok=True)
        raise
