"""Self-assessments: begun in cycles, filled forward, judged, approved and published."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kimdesk.errors import Refused, UserError
from kimdesk.i18n import t, tn
from kimdesk.model.assessment import answer_id, answer_ref
from kimdesk.model.changes import Changes, Record
from kimdesk.model.dates import MONTHS
from kimdesk.model.frameworks import Framework, Item
from kimdesk.model.kinds.assessment import NOT_YET_ASSESSED
from kimdesk.model.ops import DELETED, Draft, Op
from kimdesk.model.text import key_of
from kimdesk.services.answers import own_words
from kimdesk.services.assessment_reading import answers_of, cycles_of, item_of, read_cycle
from kimdesk.services.assessment_view import AnswerView, CycleView
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation
from kimdesk.services.frameworks import FrameworkService, Origin
from kimdesk.services.words import plain
from kimdesk.store import reading

LONGEST_CYCLE = 60


@dataclass(frozen=True, slots=True)
class Choice:
    """A framework that can be shown, and how many cycles of it there are."""

    framework: Framework
    cycles: int


@dataclass(frozen=True, slots=True)
class Started:
    """A cycle that was begun: what was filled forward from, and how many answers were made."""

    framework: Framework
    cycle: str
    source: str
    made: int
    changes: Changes


class AssessmentService:
    """What can be done with a self-assessment."""

    def __init__(self, context: Context, frameworks: FrameworkService) -> None:
        self._context = context
        self.frameworks = frameworks

    def suggested(self) -> str:
        """Return what a cycle begun today would be called: the month, in English whatever the window speaks, because answers
        belong together by that name on every laptop.
        """
        today = self._context.clock.today()
        return f"{MONTHS[today.month - 1]} {today.year}"

    def choices(self) -> list[Choice]:
        """Return every framework that is known or that answers name as it is shown, with the number of its cycles."""
        cycles: dict[str, set[str]] = {}
        rows = self._context.db.execute(
            "SELECT DISTINCT framework, cycle FROM p_answer WHERE NOT deleted AND alias IS NULL"
        )
        for key, cycle in rows:
            cycles.setdefault(key or "", set()).add(key_of(cycle or ""))
        known = [each.framework.shown for each in self.frameworks.known()]
        others = [self.framework(key) for key in sorted(cycles) if key not in {each.key for each in known}]
        return [Choice(each, len(cycles.get(each.key, ()))) for each in (*known, *others)]

    def framework(self, key: str) -> Framework:
        """Return the framework with this very key as it is shown; one that nobody has here has its items from the answers."""
        known = next((each.framework.shown for each in self.frameworks.known() if each.framework.key == key), None)
        name = key or t("Assessment", "Answers without a framework")
        return known or Framework(key, name, name, "", "", (), ())

    def view(self, framework: str, cycle: str | None = None, against: str | None = None) -> CycleView:
        """Return a cycle of the framework with this key (the latest where none is named) beside another (the one before
        it where none is named); writes nothing.
        """
        return read_cycle(self._context, self.framework(framework), cycle, against)

    def require_cycle(self, framework: str, cycle: str | None = None, against: str | None = None) -> CycleView:
        """Do as ``view`` does; raises UserError, naming the cycles, where there is no such cycle."""
        view = self.view(framework, cycle, against)
        for wanted in (view.cycle, view.against):
            if wanted and wanted not in view.cycles:
                raise UserError(
                    t("Assessment", "There is no cycle “{cycle}”").format(cycle=wanted),
                    t("Assessment", "Cycles of {framework}: {cycles}.").format(
                        framework=view.framework.short, cycles=", ".join(view.cycles) or t("Assessment", "none yet")
                    ),
                    t("Assessment", "Begin one: kimdesk assessment start --cycle NAME."),
                )
        if not view.cycles:
            raise UserError(
                t("Assessment", "No self-assessment yet"),
                t("Assessment", "Nothing has been assessed against {framework}.").format(
                    framework=view.framework.short
                ),
                t("Assessment", "Begin one: kimdesk assessment start."),
            )
        return view

    def start(self, framework: str, cycle: str, forward: bool = True, source: str = "") -> Started:
        """Begin a cycle: an answer for each item, not yet assessed, the same on every laptop that begins it.

        With ``forward`` each shows what the cycle ``source`` says (the latest other one where none is named) until it is
        said anew. Answers that are there stay as they are. Raises UserError where there is nothing left to begin.
        """
        found = self.frameworks.find(framework)
        me = self._context.me()
        me.require("answer")
        name = _cycle_name(cycle)
        answers = answers_of(self._context, found.key)
        name = next((each for each in cycles_of(answers) if key_of(each) == key_of(name)), name)
        source = self._source(answers, name, source) if forward else ""
        drafts = self._travelling(found)
        here = {item_of(each).casefold() for each in answers if key_of(each["cycle"] or "") == key_of(name)}
        missing = [item for item in found if item.key.casefold() not in here]
        for item in missing:
            drafts += self._answer(found, item, name, source)
        if not missing:
            raise Refused(
                t("Assessment", "This cycle has been begun"),
                t("Assessment", "“{cycle}” has an answer for every item of {framework}.").format(
                    cycle=name, framework=found.shown.short
                ),
                t("Assessment", "Give the next one another name, for example the month it is made in."),
            )
        changes = self._context.store.commit("start assessment", me.id, drafts)
        return Started(found.shown, name, source, len(missing), changes)

    def approve(self, view: CycleView, body: str, on: date) -> Changes:
        """Record that a body approved what has been judged. What is not yet assessed is left out and said.

        Raises Refused where nothing is judged, or something is said not to apply without a reason.
        """
        self._context.me().require("answer")
        words = plain(body, one_line=True)
        if not words:
            raise UserError(t("Assessment", "Not approved"), t("Assessment", "Say which body approved it."), "")
        judged = [each for each in view.answers if each.record and each.state != NOT_YET_ASSESSED]
        unsound = [each.item.key for each in judged if any(not lack.gentle for lack in each.lacks)]
        if not judged or unsound:
            raise Refused(
                t("Assessment", "Not approved"),
                t("Assessment", "These are said not to apply without a reason or a trigger: {items}.").format(
                    items=", ".join(unsound)
                )
                if unsound
                else t("Assessment", "Nothing has been assessed yet."),
                t("Assessment", "Say it at each of them first.")
                if unsound
                else t("Assessment", "Judge the items first."),
            )
        drafts: list[Draft] = []
        for each in judged:
            drafts += own_words(each)
            drafts += _set(each, {"approved_by": words, "approved_on": on.isoformat()})
        changes = self._context.store.commit("approve assessment", self._context.me().id, drafts)
        return changes.and_then(Changes(notes=_left_out(view)))

    def publish(self, view: CycleView, on: date) -> Changes:
        """Record that what was approved was published; raises Refused where nothing was approved."""
        self._context.me().require("answer")
        approved = [each for each in view.answers if each.record and each.values.get("approved_on")]
        if not approved:
            raise Refused(
                t("Assessment", "Not published"),
                t("Assessment", "Nothing in this cycle has been approved."),
                t("Assessment", "Record the approval first."),
            )
        drafts = [draft for each in approved for draft in _set(each, {"published": on.isoformat()})]
        return self._context.store.commit("publish assessment", self._context.me().id, drafts)

    def _source(self, answers: Sequence[Record], cycle: str, wanted: str) -> str:
        others = [each for each in cycles_of(answers) if key_of(each) != key_of(cycle)]
        if not wanted:
            return others[-1] if others else ""
        found = next((each for each in others if key_of(each) == key_of(wanted)), None)
        if found is None:
            raise UserError(
                t("Assessment", "There is no cycle “{cycle}”").format(cycle=wanted),
                t("Assessment", "It can be filled forward from: {cycles}.").format(
                    cycles=", ".join(others) or t("Assessment", "none yet")
                ),
            )
        return found

    def _travelling(self, framework: Framework) -> list[Draft]:
        """Return what takes a framework of this laptop's folder along with the answers to it."""
        if self.frameworks.origin_of(framework.key) is not Origin.FOLDER:
            return []
        self._context.me().require("framework")
        return self.frameworks.drafts_for(framework)

    def _answer(self, framework: Framework, item: Item, cycle: str, source: str) -> list[Draft]:
        identity = answer_id(self._context.store.workspace, framework.key, cycle, item.key)
        if reading.is_made(self._context.db, "answer", identity):
            return [Draft("answer", identity, DELETED, Op.SET, False)]
        values = {
            "recommendation": item.title,
            "item": item.key,
            "part_of": item.part_of or None,
            "cycle": cycle,
            "framework": framework.key,
            "forward": source or None,
        }
        return creation("answer", identity, answer_ref(item.key, cycle), "", values)


def _cycle_name(words: str) -> str:
    name = plain(words, one_line=True)
    if not key_of(name) or len(name) > LONGEST_CYCLE:
        raise UserError(
            t("Assessment", "The cycle was not begun"),
            t("Assessment", "A cycle needs a name of at most {most} characters.").format(most=LONGEST_CYCLE),
            t("Assessment", "Name it after the month or the year it is made in, for example October 2025."),
        )
    return name


def _set(answer: AnswerView, values: dict[str, str]) -> Iterable[Draft]:
    assert answer.record is not None
    return [Draft("answer", answer.record.id, name, Op.SET, value) for name, value in values.items()]


def _left_out(view: CycleView) -> tuple[str, ...]:
    count = sum(1 for each in view.whole if each.state == NOT_YET_ASSESSED)
    if not count:
        return ()
    words = tn(
        "Assessment",
        "1 item is not yet assessed and was not approved.",
        "{count} items are not yet assessed and were not approved.",
        count,
    )
    return (words.format(count=count),)
