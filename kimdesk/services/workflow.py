"""The acts that carry a return from a team to a signature; each names exactly what it acts on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kimdesk.errors import Refused, UserError
from kimdesk.i18n import Text, mark, show, t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.log import PRINCIPLES
from kimdesk.model.ops import Draft, Op
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import STATE_WORDS, State, stands
from kimdesk.model.validation import clean
from kimdesk.services.context import Context
from kimdesk.services.quarter_limits import require_openable
from kimdesk.services.return_view import ReturnView
from kimdesk.services.returns import ReturnService
from kimdesk.services.words import plain
from kimdesk.store import reading

_MAY_FOLLOW: Mapping[State, frozenset[State]] = {
    State.SUBMITTED: frozenset({State.NOT_STARTED, State.DRAFT, State.RETURNED, State.REOPENED, State.NOT_RETURNED}),
    State.DRAFT: frozenset({State.SUBMITTED}),
    State.REVIEWED: frozenset({State.SUBMITTED}),
    State.RETURNED: frozenset({State.SUBMITTED, State.REVIEWED}),
    State.NOT_RETURNED: frozenset({State.NOT_STARTED, State.DRAFT, State.RETURNED, State.REOPENED}),
    State.REOPENED: frozenset({State.SUBMITTED, State.REVIEWED, State.NOT_RETURNED, State.SIGNED}),
}

_BEFORE: Mapping[State, Text] = {
    State.SUBMITTED: mark(
        "Workflow", "A return is submitted once; to change it afterwards, have it returned or reopened."
    ),
    State.DRAFT: mark("Workflow", "Only a return that still waits for its review is taken back."),
    State.REVIEWED: mark("Workflow", "It must be submitted first."),
    State.RETURNED: mark("Workflow", "Only a return that was submitted goes back to its team."),
    State.NOT_RETURNED: mark("Workflow", "Only a return that was not submitted is listed so."),
    State.REOPENED: mark("Workflow", "It is still open; change it as it is."),
}


class WorkflowService:
    """Submit, take back, review, return, list as not returned, reopen."""

    def __init__(self, context: Context, returns: ReturnService) -> None:
        self._context = context
        self._returns = returns

    def open_quarter(self, quarter: Quarter) -> Changes:
        """Make the quarter's own record, so that returns and practice changes can name it; it may be there already.

        Raises Refused where there cannot be such a quarter here.
        """
        me = self._context.me()
        me.require("quarter")
        require_openable(self._context, quarter)
        drafts = self._returns.ensure_quarter(quarter)
        return self._context.store.commit("open quarter", me.id, drafts) if drafts else Changes()

    def submit(self, view: ReturnView, comment: str = "") -> Changes:
        """Hand the return to the service manager; raises Refused, naming them, where things are still missing."""
        if view.missing:
            listed = "; ".join(each.sentence for each in view.missing[:5])
            more = len(view.missing) - 5
            raise Refused(
                t("Workflow", "{team}: not submitted").format(team=view.team.title),
                t("Workflow", "Still missing: ")
                + listed
                + (t("Workflow", " and {count} more").format(count=more) if more > 0 else "")
                + ".",
                t("Workflow", "Fill them in, then submit."),
            )
        return self._act(view, State.SUBMITTED, comment=comment)

    def take_back(self, view: ReturnView) -> Changes:
        """Make a submitted return a draft again, before anybody has reviewed it; who did so and when is kept."""
        return self._act(view, State.DRAFT, command="take back submission")

    def review(self, view: ReturnView, ratings: Mapping[str, str], note: str = "") -> Changes:
        """Accept the return; ``ratings`` are the reviewer's own, by principle (p1 to p6), beside the team's."""
        drafts: list[Draft] = []
        for principle, step in ratings.items():
            if principle not in PRINCIPLES:
                raise UserError(
                    t("Workflow", "There is no principle “{name}”").format(name=principle),
                    t("Workflow", "Principles are p1 to p6."),
                    "",
                )
            name = f"r{principle[1:]}"
            value, _note = clean(KINDS["return"][name], step)
            drafts.append(Draft("return", view.id, name, Op.SET, value, self._returns.replaced(view, name)))
        if note:
            value, _note = clean(KINDS["return"]["review_note"], note)
            drafts.append(
                Draft("return", view.id, "review_note", Op.SET, value, self._returns.replaced(view, "review_note"))
            )
        return self._act(view, State.REVIEWED, drafts, comment=note)

    def send_back(self, view: ReturnView, comment: str) -> Changes:
        """Return it to the team with a comment, which must say what is wanted."""
        self._require_words(comment, t("Workflow", "Say what the team should do, so that they can."))
        return self._act(view, State.RETURNED, comment=comment)

    def not_returned(self, view: ReturnView, reason: str) -> Changes:
        """List the team as not returned, with the reason, so that the quarter can be signed off without it."""
        self._require_words(reason, t("Workflow", "Give the reason; it stands in the pack."))
        return self._act(view, State.NOT_RETURNED, reason=reason)

    def reopen(self, view: ReturnView, reason: str) -> Changes:
        """Open a return again, with the reason."""
        self._require_words(reason, t("Workflow", "Give the reason; it stays in the history."))
        return self._act(view, State.REOPENED, reason=reason)

    def _act(
        self,
        view: ReturnView,
        act: State,
        drafts: list[Draft] | None = None,
        comment: str = "",
        reason: str = "",
        command: str = "",
    ) -> Changes:
        if view.state not in _MAY_FOLLOW[act]:
            raise Refused(
                t("Workflow", "{team}: not done").format(team=view.team.title),
                t("Workflow", "This return is {state} already.").format(state=show(STATE_WORDS[act]).lower())
                if view.state is act
                else t("Workflow", "This return is {state} and cannot become {act}.").format(
                    state=show(STATE_WORDS[view.state]).lower(), act=show(STATE_WORDS[act]).lower()
                ),
                show(_BEFORE[act]),
            )
        me = self._context.me()
        now = self._context.clock.now()
        value: dict[str, Any] = {
            "act": act.value,
            "by": me.id,
            "name": me.name,
            "at": now.isoformat(timespec="seconds"),
            "vector": dict(view.seen),
            "hash": view.mark,
            "comment": plain(comment),
            "reason": plain(reason),
            "after": self._signoffs(view.quarter),
        }
        me.require("return", view.team.id, "status", value)
        status = Draft("return", view.id, "status", Op.SET, value, self._returns.replaced(view, "status"))
        everything = [*self._returns.ensure(view.team, view.quarter), *(drafts or ()), status]
        done = command or act.value.replace("_", " ")
        return self._context.store.commit(done, me.id, everything, seen=view.seen, seals=True)

    def _signoffs(self, quarter: Quarter) -> list[str]:
        """Return the ids of the sign-offs that stand: what is done in knowledge of them is not covered by them."""
        found = reading.find_records(self._context.db, "signoff", {"quarter": self._context.quarter_id(quarter)})
        return [each.id for each in found if stands(each)]

    def _require_words(self, words: str, hint: str) -> None:
        if not plain(words):
            raise UserError(t("Workflow", "A few words are needed"), hint, "")
