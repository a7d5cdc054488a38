"""The services of the registers, the part of a desk that goes beyond the quarterly log; each is loaded when it is asked
for.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kimdesk.services.answers import AnswerService
    from kimdesk.services.assessment import AssessmentService
    from kimdesk.services.assurance import AssuranceService
    from kimdesk.services.between import BetweenService
    from kimdesk.services.bundles import BundleService
    from kimdesk.services.calendar import CalendarService
    from kimdesk.services.chasing import ChasingService
    from kimdesk.services.context import Context
    from kimdesk.services.duplicates import DuplicateService
    from kimdesk.services.escalating import EscalatingService
    from kimdesk.services.follow_through import FollowThroughService
    from kimdesk.services.follow_up import FollowUpService
    from kimdesk.services.frameworks import FrameworkService
    from kimdesk.services.journey import JourneyService
    from kimdesk.services.keeping import KeepingService
    from kimdesk.services.look import LookService
    from kimdesk.services.measures import MeasureService
    from kimdesk.services.merge_desk import MergeDeskService
    from kimdesk.services.named_again import NamedAgainService
    from kimdesk.services.overview import OverviewService
    from kimdesk.services.pointing import PointingService
    from kimdesk.services.printing import PrintingService
    from kimdesk.services.processing import ProcessingService
    from kimdesk.services.published_list import PublishedList
    from kimdesk.services.records import RecordService
    from kimdesk.services.repositories import RepositoryService
    from kimdesk.services.retention import RetentionService
    from kimdesk.services.returns import ReturnService
    from kimdesk.services.risk_register import RiskService
    from kimdesk.services.searching import SearchingService
    from kimdesk.services.source_map import SourceMapService
    from kimdesk.services.statements import StatementService
    from kimdesk.services.templates import TemplateService
    from kimdesk.services.uniting import UnitingService
    from kimdesk.services.watching import WatchingService
    from kimdesk.services.where_to_look import WhereToLookService
    from kimdesk.services.who_changed import WhoChangedService
    from kimdesk.services.working_tables import TableService
    from kimdesk.services.workspace_settings import SettingsService


class RegisterDesk:
    """What a desk can do with registers; the desk itself has the rest."""

    context: Context

    if TYPE_CHECKING:

        @cached_property
        def records(self) -> RecordService: ...
        @cached_property
        def overview(self) -> OverviewService: ...
        @cached_property
        def returns(self) -> ReturnService: ...
        @cached_property
        def who_changed(self) -> WhoChangedService: ...

    @cached_property
    def settings(self) -> SettingsService:
        """What is set for the whole workspace."""
        from kimdesk.services.workspace_settings import SettingsService

        return SettingsService(self.context, self.records, self.who_changed)

    @cached_property
    def pointing(self) -> PointingService:
        """Evidence that says where something is."""
        from kimdesk.services.pointing import PointingService

        return PointingService(self.records)

    @cached_property
    def printing(self) -> PrintingService:
        """Pages of what is on screen."""
        from kimdesk.services.printing import PrintingService

        return PrintingService(self.context, self.records)

    @cached_property
    def look(self) -> LookService:
        """What packs look like."""
        from kimdesk.services.look import LookService

        return LookService(self.context, self.records)

    @cached_property
    def measures(self) -> MeasureService:
        """Measures with their values."""
        from kimdesk.services.measures import MeasureService

        return MeasureService(self.context, self.records)

    @cached_property
    def calendar(self) -> CalendarService:
        """What is due in every register."""
        from kimdesk.services.calendar import CalendarService

        return CalendarService(self.context, self.records)

    @cached_property
    def chasing(self) -> ChasingService:
        """Who owes a return, and the texts that ask for it."""
        from kimdesk.services.chasing import ChasingService

        return ChasingService(self.context, self.overview, self.returns)

    @cached_property
    def assurance(self) -> AssuranceService:
        """What the three lines of defence have checked."""
        from kimdesk.services.assurance import AssuranceService

        return AssuranceService(self.context, self.overview)

    @cached_property
    def follow_up(self) -> FollowUpService:
        """What is recorded and not right yet."""
        from kimdesk.services.follow_up import FollowUpService

        return FollowUpService(self.context)

    @cached_property
    def follow_through(self) -> FollowThroughService:
        """What became of findings and decisions."""
        from kimdesk.services.follow_through import FollowThroughService

        return FollowThroughService(self.context)

    @cached_property
    def frameworks(self) -> FrameworkService:
        """What can be assessed against."""
        from kimdesk.services.frameworks import FrameworkService

        return FrameworkService(self.context)

    @cached_property
    def assessment(self) -> AssessmentService:
        """Self-assessments in cycles."""
        from kimdesk.services.assessment import AssessmentService

        return AssessmentService(self.context, self.frameworks)

    @cached_property
    def answers(self) -> AnswerService:
        """Answering an item of a self-assessment."""
        from kimdesk.services.answers import AnswerService

        return AnswerService(self.context, self.records)

    @cached_property
    def risks(self) -> RiskService:
        """The risk register as a whole."""
        from kimdesk.services.risk_register import RiskService

        return RiskService(self.context, self.records)

    @cached_property
    def escalating(self) -> EscalatingService:
        """The ladder of a risk."""
        from kimdesk.services.escalating import EscalatingService

        return EscalatingService(self.context, self.records)

    @cached_property
    def tables(self) -> TableService:
        """Registers and lists as workbooks."""
        from kimdesk.services.working_tables import TableService

        return TableService(self.context)

    @cached_property
    def templates(self) -> TemplateService:
        """Records in the forms of other bodies."""
        from kimdesk.services.templates import TemplateService

        return TemplateService(self.context, self.tables)

    @cached_property
    def retention(self) -> RetentionService:
        """What the retention schedule comes to."""
        from kimdesk.services.retention import RetentionService

        return RetentionService(self.context)

    @cached_property
    def published_list(self) -> PublishedList:
        """The published list of services, where somebody has imported it."""
        from kimdesk.services.published_list import PublishedList

        return PublishedList(self.context)

    @cached_property
    def processing(self) -> ProcessingService:
        """The record of processing."""
        from kimdesk.services.processing import ProcessingService

        return ProcessingService(self.context)

    @cached_property
    def where_to_look(self) -> WhereToLookService:
        """Where data about somebody may be."""
        from kimdesk.services.where_to_look import WhereToLookService

        return WhereToLookService(self.context)

    @cached_property
    def source_map(self) -> SourceMapService:
        """Where the truth of an asset lies."""
        from kimdesk.services.source_map import SourceMapService

        return SourceMapService(self.context)

    @cached_property
    def between(self) -> BetweenService:
        """The actions between what an asset is and what it should be."""
        from kimdesk.services.between import BetweenService

        return BetweenService(self.context)

    @cached_property
    def repositories(self) -> RepositoryService:
        """Which repository is to be used for which dataset."""
        from kimdesk.services.repositories import RepositoryService

        return RepositoryService(self.context)

    @cached_property
    def statements(self) -> StatementService:
        """What each asset owner tells the SIRO once a year."""
        from kimdesk.services.statements import StatementService

        return StatementService(self.context, self.records)

    @cached_property
    def journey(self) -> JourneyService:
        """In which lifecycle stages an asset occurs."""
        from kimdesk.services.journey import JourneyService

        return JourneyService(self.context)

    @cached_property
    def searching(self) -> SearchingService:
        """Search with filters."""
        from kimdesk.services.searching import SearchingService

        return SearchingService(self.context)

    @cached_property
    def bundles(self) -> BundleService:
        """Evidence bundles for information requests."""
        from kimdesk.services.bundles import BundleService

        return BundleService(self.context, self.records)

    @cached_property
    def watching(self) -> WatchingService:
        """The watch for tenants' personal data."""
        from kimdesk.services.watching import WatchingService

        return WatchingService(self.context)

    @cached_property
    def keeping(self) -> KeepingService:
        """The workspace's own retention rule."""
        from kimdesk.services.keeping import KeepingService

        return KeepingService(self.context)

    @cached_property
    def duplicates(self) -> DuplicateService:
        """What may be recorded twice."""
        from kimdesk.services.duplicates import DuplicateService

        return DuplicateService(self.context)

    @cached_property
    def uniting(self) -> UnitingService:
        """Making one record of two."""
        from kimdesk.services.uniting import UnitingService

        return UnitingService(self.context, self.records)

    @cached_property
    def named_again(self) -> NamedAgainService:
        """What names a record that was merged into another."""
        from kimdesk.services.named_again import NamedAgainService

        return NamedAgainService(self.context, self.uniting)

    @cached_property
    def merge_desk(self) -> MergeDeskService:
        """What came in, and what has to be settled before all is merged."""
        from kimdesk.services.merge_desk import MergeDeskService

        return MergeDeskService(self.context)
