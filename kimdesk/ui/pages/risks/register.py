"""What the risk page says about its register: columns, ready filters, the groups of its editor."""

from __future__ import annotations

from datetime import date
from functools import partial

from kimdesk.i18n import mark, tn
from kimdesk.model.dates import add_months
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.tags import TAGS_WITHOUT_LINE
from kimdesk.store.listing import Filter, Test
from kimdesk.ui.pages.risks.ladder_group import LadderGroup
from kimdesk.ui.pages.risks.marks import RiskMarks
from kimdesk.ui.pages.risks.score_group import SCORES, ScoreGroup
from kimdesk.ui.registers.filters import OF_ANY_LIST, ReadyFilter
from kimdesk.ui.registers.register import Group, Register, Wording, every_column
from kimdesk.ui.tables.cells import Cell, Column, Values, field_column

_RISK = KINDS["risk"]
CLOSED = "closed"


def _ref(values: Values, _today: date) -> Cell:
    return Cell(values.get("ref") or "")


def _title(values: Values, _today: date) -> Cell:
    return Cell(" ".join((values.get("title") or "").split()), strong=True)


def _mine(_today: date, me: str) -> tuple[Filter, ...]:
    return (Filter("owner", Test.IS, me or "-"),)


def _above(appetite: int, _today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("score", Test.NOT_BEFORE, appetite + 1),)


def _review_due(today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("review", Test.BEFORE, add_months(today, 1).isoformat()),)


def _waiting(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("waits_for", Test.EMPTY, False),)


def _restricted(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("restricted", Test.IS, True),)


def _not_scored(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("score", Test.EMPTY, True),)


def _closed(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("state", Test.IS, "closed"),)


def ready_filters(appetite: int) -> tuple[ReadyFilter, ...]:
    """Return the filters at hand, "above appetite" by what the workspace says it is."""
    return (
        ReadyFilter("mine", mark("Risks", "Mine"), _mine),
        ReadyFilter("above", mark("Risks", "Above appetite"), partial(_above, appetite)),
        ReadyFilter("review_due", mark("Risks", "Review due"), _review_due),
        ReadyFilter("waiting", mark("Risks", "Escalated and waiting"), _waiting),
        ReadyFilter("restricted", mark("Risks", "Restricted"), _restricted),
        ReadyFilter("not_scored", mark("Risks", "Not scored"), _not_scored),
        ReadyFilter(CLOSED, mark("Risks", "Closed"), _closed),
        *OF_ANY_LIST,
    )


def _columns(marks: RiskMarks) -> tuple[Column, ...]:
    own = (
        Column("ref", mark("Risks", "Ref"), ("ref",), _ref, width=54),
        Column("title", _RISK["title"].label, ("title",), _title, width=240, stretch=6),
        Column("score", mark("Risks", "Score"), ("score", "likelihood", "impact"), marks.score_cell, width=148),
        Column(
            "target",
            mark("Risks", "Target"),
            ("target_score", "target_likelihood", "target_impact"),
            marks.target_cell,
            width=88,
            spare=2,
        ),
        Column("direction", mark("Risks", "Direction"), ("score", "id"), marks.direction_cell, width=88, spare=3),
        Column("level", _RISK["level"].label, ("level", "waits_for"), marks.level_cell, width=138),
        Column("review", mark("Risks", "Review due"), ("review", "state"), marks.review_cell, width=128, spare=1),
        field_column(_RISK["owner"]),
    )
    return every_column("risk", own, frozenset({*(name for pair in SCORES.values() for name in pair), "level"}))


def _say_every(total: int) -> str:
    return tn("Risks", "{count} risk", "{count} risks", total)


def _say_some(total: int) -> str:
    return tn("Risks", "{count} of {total} risk", "{count} of {total} risks", total)


_WORDS = Wording(
    page=mark("Risks", "Risks"),
    every=_say_every,
    some=_say_some,
    filter=mark("Risks", "Filter risks"),
    new=mark("Risks", "New risk"),
    new_title=mark("Risks", "New risk"),
    delete=mark("Risks", "Delete this risk"),
    empty=mark("Risks", "No risks yet"),
    empty_hint=mark("Risks", "Add the first one, or paste the register you have from Excel."),
    add=mark("Risks", "Add the risk"),
)
_WHAT = ("title", "kinds", "cause", "event", "consequence", "assets", "answers")
_SIX = tuple(name for pair in SCORES.values() for name in pair)
_LINES = ("controls", "oversight", "assurance")
_WHO = ("owner", "team", "treatment", "proximity", "review", "corporate_ref", "closed", "closed_why")


def make_register(marks: RiskMarks) -> Register:
    """Return the register as a page shows it, scores judged by these marks."""
    return Register(
        kind="risk",
        words=_WORDS,
        columns=_columns(marks),
        shown=("ref", "title", "score", "target", "direction", "level", "review"),
        groups=(
            Group("what", mark("Risks", "What"), _WHAT),
            Group("score", mark("Risks", "Scores"), _SIX, partial(ScoreGroup, marks=marks)),
            Group("ladder", mark("Risks", "Ladder"), ("level",), LadderGroup),
            Group("lines", mark("Risks", "Three lines"), _LINES),
            Group("who", mark("Risks", "Who and when"), _WHO),
            Group("tags", mark("Risks", "Tags"), tuple(each.name for each in TAGS_WITHOUT_LINE)),
        ),
        always=frozenset({*_WHAT[:5], *_LINES, "owner", "treatment", "review"}),
        ready=ready_filters(marks.scale.appetite),
        filter_by=("kinds", "level", "treatment", "team", "owner"),
        asked=("title", "kinds", "cause", "consequence", "likelihood", "impact", "owner", "team"),
        state=marks.state,
        hides={CLOSED: (Filter("state", Test.NOT, "closed"),)},
    )
